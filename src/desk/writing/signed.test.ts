import { beforeAll, expect, test } from 'vitest'
import type { FrozenDocument } from '../../documents/freeze.ts'
import { contentHash } from '../../documents/seal.ts'
import { readWording } from '../../documents/wording.ts'
import { day } from '../../kernel/day.ts'
import { type Id, idOf } from '../../kernel/id.ts'
import { Language } from '../../kernel/language.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import { type OpenDesk, openDesk, writtenDecision } from '../testing/open-desk.ts'
import type { WorkerAtDesk } from '../testing/worker-at-desk.ts'

describeOnBoth('Signed documents on the desk', (open) => {
  let at: OpenDesk
  let desk: WorkerAtDesk
  let child: OpenDesk['child']
  beforeAll(async () => {
    at = await openDesk(await open())
    desk = at.desk
    child = at.child
  })
  const stored = (id: string) =>
    at.office.database.owner
      .selectFrom('document')
      .select([
        'id',
        'number',
        'structure',
        'language',
        'content',
        'wording',
        'law',
        'hash',
        'version',
        'correction_reason as reason',
        'child_id as childId',
      ])
      .where('id', '=', documentId(id))
      .executeTakeFirstOrThrow()

  test('a signed decision is frozen with its wording, the law used and a hash that can be computed again', async () => {
    const draft = await writtenDecision(at)
    const preview = await desk.look(`${draft}/sign`)
    expect(preview.html).toContain('Myönnetään tukihenkilö.')
    expect(preview.html).toContain('to 6.3.2025')
    const signed = await desk.press(preview, {})
    expect(signed.status).toBe(303)
    // The same form a second time gives the same answer and signs nothing twice.
    expect((await desk.press(preview, {})).go).toBe(signed.go)
    const row = await stored(signed.go ?? '')
    expect(row.hash).toBe(contentHash(frozenFrom(row)))
    expect(row.law).toEqual([{ id: 'rectification-max', value: 30, validFrom: '2015-04-01' }])
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(JSON.stringify(readWording(row.wording)[language])).toContain('Myönnetään tukihenkilö.')
    expect((await desk.look(draft)).status).toBe(404)
    const page = await desk.look(signed.go ?? '')
    expect(page.html).toContain('čđŋšŧž áâʹ')
    expect(page.html).toContain(row.hash)
  })

  test('the application can change or remove nothing that is signed', async () => {
    const signed = await desk.press(await desk.look(`${await writtenDecision(at)}/sign`), {})
    const id = documentId(signed.go ?? '')
    const { db } = at.office.database
    await expect(db.updateTable('document').set({ number: '1' }).where('id', '=', id).execute()).rejects.toThrow(
      /permission denied/,
    )
    await expect(db.deleteFrom('document').where('id', '=', id).execute()).rejects.toThrow(/permission denied/)
  })

  test('a correction needs a reason, becomes version 2, and what changed can be read', async () => {
    const signed = await desk.press(await desk.look(`${await writtenDecision(at)}/sign`), {})
    const first = signed.go ?? ''
    const asking = await desk.look(`${first}/correct`)
    const without = await desk.press(asking, {}, { reason: '  ' })
    expect([without.status, without.html.includes('Kirjoita, miksi asiakirjaa korjataan.')]).toEqual([400, true])
    const begun = await desk.press(asking, {}, { reason: 'Tukihenkilön sijaan tukiperhe.' })
    expect(begun.status).toBe(303)
    const draft = begun.go ?? ''
    expect((await desk.look(draft)).html).toContain('Tukihenkilön sijaan tukiperhe.')
    await desk.press(
      await desk.look(draft),
      { name: 'do', value: 'sign' },
      { 'paatos.ratkaisu_ja_perustelut': 'Myönnetään tukiperhe.\n\nPerustelut: # * $ čđŋšŧž áâʹ' },
    )
    const again = await desk.press(await desk.look(`${draft}/sign`), {})
    const second = await stored(again.go ?? '')
    expect([second.version, second.reason]).toEqual([2, 'Tukihenkilön sijaan tukiperhe.'])
    const changes = await desk.look(`${again.go}/changes`)
    expect(changes.html).toContain('<mark>tukihenkilö.</mark>')
    expect(changes.html).toContain('<mark>tukiperhe.</mark>')
    expect(changes.html).toContain('Tukihenkilön sijaan tukiperhe.')
    const earlier = await desk.look(first)
    expect(earlier.html).toContain('Korvattu uudemmalla')
    expect(earlier.html).toContain(again.go ?? 'nowhere')
    expect((await desk.look(`${first}/correct`)).status).toBe(404)
  })

  test('a document is printed and given as a file, each with its own line in the use log', async () => {
    const signed = await desk.press(await desk.look(`${await writtenDecision(at)}/sign`), {})
    const address = signed.go ?? ''
    const print = await desk.look(`${address}/print`)
    expect(print.status).toBe(200)
    expect(print.html).not.toContain('<script')
    expect(print.html).toContain('čđŋšŧž áâʹ')
    expect((await desk.look(`${address}/print?in=sv`)).html).toContain(
      'Barnskyddets beslut om tjänster eller stödåtgärder',
    )
    const file = await desk.look(`${address}/pdf`)
    if (file.status === 303) expect(file.go).toContain('/print?no-pdf')
    else {
      expect(file.headers.get('content-type')).toBe('application/pdf')
      expect(file.headers.get('content-disposition')).toBe('inline; filename="11002.pdf"')
      expect(file.headers.get('cache-control')).toBe('no-store')
      expect(new TextDecoder('latin1').decode(file.bytes.slice(0, 5))).toBe('%PDF-')
    }
    const lines = await at.office.database.owner
      .selectFrom('use_log')
      .select(['object_kind as object', 'person_id as person', 'outcome'])
      .where('object_id', '=', documentId(address))
      .where('act', '=', 'document:view')
      .execute()
    const of = (object: string) => lines.filter((line) => line.object === object && line.person === child)
    expect([of('print').length, of('pdf').length]).toEqual([2, 1])
  })
})

function documentId(address: string): Id<'document'> {
  return idOf<'document'>().parse(address.split('/')[3])
}

function frozenFrom(row: {
  number: string
  structure: string
  language: string
  content: unknown
  wording: unknown
  law: unknown
}): FrozenDocument {
  const law = Array.isArray(row.law)
    ? row.law.map((used) => ({
        id: String(used.id),
        value: Number(used.value),
        validFrom: day(String(used.validFrom)),
      }))
    : []
  const { number, structure } = row
  const content = JSON.parse(JSON.stringify(row.content))
  return { number, structure, language: Language.parse(row.language), content, wording: readWording(row.wording), law }
}

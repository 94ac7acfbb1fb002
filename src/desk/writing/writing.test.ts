import { beforeAll, expect, test } from 'vitest'
import type { ChildId, ItemId } from '../../casework/matter/matter.ts'
import { type Office, openOffice, tuesday } from '../../casework/testing/office.ts'
import type { FrozenDocument } from '../../documents/freeze.ts'
import { contentHash } from '../../documents/seal.ts'
import { readWording } from '../../documents/wording.ts'
import { day } from '../../kernel/day.ts'
import { type Id, idOf } from '../../kernel/id.ts'
import { Language } from '../../kernel/language.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { unforeseeable } from '../../platform/clock.ts'
import { healthOf } from '../../platform/health.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import { makeApp } from '../../routes.tsx'
import { Stages } from '../../testing/stages.ts'
import { type DeskPage, formWith, WorkerAtDesk } from '../testing/worker-at-desk.ts'

describeOnBoth('Writing on the desk', (open) => {
  let office: Office
  let worker: SignedIn
  let stages: Stages
  let desk: WorkerAtDesk
  let stranger: WorkerAtDesk
  let child: ChildId
  beforeAll(async () => {
    const database = await open()
    office = await openOffice(database)
    const app = await makeApp({
      db: database.db,
      clock: () => tuesday,
      chance: unforeseeable,
      health: healthOf(database.db, []),
      demonstration: true,
      formSecret: new Uint8Array(32),
      failed: (error) => {
        throw error
      },
    })
    worker = await office.worker('Aino Salmi', { roles: ['social-worker', 'duty-worker'], onDuty: true })
    stages = new Stages(office, worker)
    desk = await WorkerAtDesk.signedIn(app, database.db, worker)
    stranger = await WorkerAtDesk.signedIn(
      app,
      database.db,
      await office.worker('Vieras', { roles: ['social-worker'] }),
    )
    child = (await stages.client('Elsa')).childId
  })

  const begin = async (number: string, of: ChildId = child, language = 'fi'): Promise<string> => {
    const page = await desk.look(`/desk/children/${of}/write/${number}`)
    expect(page.status).toBe(200)
    const begun = await desk.press(page, {}, { language })
    expect(begun.status).toBe(303)
    return begun.go ?? ''
  }
  const stored = (id: string) =>
    office.database.owner
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
  const drafts = async () =>
    (await office.database.owner.selectFrom('draft').select('id').where('child_id', '=', child).execute()).length

  test('a look begins nothing; the button begins one draft, and the next time goes on with it', async () => {
    const before = await drafts()
    await desk.look(`/desk/children/${child}/write/19005`)
    expect(await drafts()).toBe(before)
    const draft = await begin('19005')
    expect(await drafts()).toBe(before + 1)
    const again = await desk.look(`/desk/children/${child}/write/19005`)
    expect(again.html).toContain(draft)
    const discarded = await desk.press(await desk.look(draft), { name: 'do', value: 'discard' })
    expect([discarded.status, discarded.go]).toEqual([303, `/desk/children/${child}`])
    expect(await drafts()).toBe(before)
  })

  test('a decision comes with its validity, provisions, people to hear and the remedy in full, in the language asked', async () => {
    const words = {
      fi: 'Tähän päätökseen voi vaatia oikaisua',
      sv: 'Omprövning av detta beslut',
      en: 'You may request',
    }
    for (const language of ['sv', 'en', 'fi'] as const) {
      const draft = await begin('11002', child, language)
      const page = await desk.look(draft)
      const { fields } = formWith(page, { name: 'do', value: 'save' })
      const remedy = fields.get('paatos.muutoksenhaku.ohjeteksti') ?? ''
      expect(remedy).toContain(words[language])
      expect(remedy).toContain('Keski-Uusimaa')
      expect(fields.get('paatos.muutoksenhaku.maaraaika')).toMatch(/^30 /)
      expect(fields.get('paatos.paatoksen_voimassaolo.alkamispaiva')).toBe('4.2.2025')
      expect(fields.get('paatos.paatospaivamaara')).toBe('4.2.2025')
      expect(fields.get('paatos.paatoksentekija.sukunimi')).toBe('Salmi')
      expect(fields.get('paatos.kuuleminen.1.kuultava.etunimet')).toBe('Sanna')
      expect(fields.get('paatos.ratkaisun_lakiperuste')).toContain('36 §')
      await desk.press(page, { name: 'do', value: 'discard' })
    }
  })

  test('a plan has at once a place for who took part, a goal, a service and the review; more are added without script', async () => {
    const draft = await begin('15009')
    let page = await desk.look(draft)
    const typed = {
      'tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty.0.osallistujat': 'Elsa, äiti, č đ ŋ š ŧ ž á â ʹ',
      eriavat_nakemykset: 'Äiti on eri mieltä # * $ <b>',
      'asetettavat_tavoitteet.0.nimi': 'Uni',
    }
    const added = await desk.press(page, { name: 'step', value: 'add:asetettavat_tavoitteet' }, typed)
    expect([added.status, added.go]).toEqual([303, draft])
    page = await desk.look(draft)
    const { fields } = formWith(page, { name: 'do', value: 'save' })
    for (const [name, value] of Object.entries(typed)) expect(fields.get(name)).toBe(value)
    expect(fields.get('asetettavat_tavoitteet.1.nimi')).toBe('')
    expect(fields.get('asiakassuunnitelman_tarkistaminen.ajankohta')).toContain('4.2.2026')
    const removed = await desk.press(page, { name: 'step', value: 'remove:asetettavat_tavoitteet.0' })
    expect(removed.status).toBe(303)
    page = await desk.look(draft)
    expect(formWith(page, { name: 'do', value: 'save' }).fields.get('asetettavat_tavoitteet.0.nimi')).toBe('')
    await desk.press(page, { name: 'do', value: 'discard' })
  })

  test('what cannot be read is saved as it was typed, and told at its field', async () => {
    const draft = await begin('19005')
    await desk.press(await desk.look(draft), { name: 'do', value: 'save' }, { paivamaara: '31.2.2026' })
    const page = await desk.look(draft)
    expect(page.html).toContain('value="31.2.2026"')
    expect(page.html).toContain('Kirjoita päivä, kuukausi tai vuosi')
    await desk.press(page, { name: 'do', value: 'discard' })
  })

  test('a save in the background answers with the version to send next, and a save from an old page loses nothing', async () => {
    const draft = await begin('19005')
    const opened = await desk.look(draft)
    const body = new URLSearchParams(formWith(opened, { name: 'do', value: 'save' }).fields)
    body.set('sovitut_asiat', 'Ensimmäisen teksti')
    const saved = await desk.send(`${draft}?do=autosave`, body)
    expect([saved.status, saved.headers.get('content-type'), saved.html]).toEqual([
      200,
      'application/json',
      '{"version":2}',
    ])
    // The same page, opened before that, saved by somebody who wrote something else.
    const late = await desk.press(opened, { name: 'do', value: 'save' }, { sovitut_asiat: 'Toisen teksti' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Uudempi luonnos on tallennettu')
    expect(late.html).toContain('Ensimmäisen')
    const { fields } = formWith(late, { name: 'do', value: 'save' })
    expect([fields.get('sovitut_asiat'), fields.get('version')]).toEqual(['Toisen teksti', '2'])
    const late2 = await desk.send(`${draft}?do=autosave`, body)
    expect(late2.status).toBe(200)
    const kept = await desk.press(late, { name: 'do', value: 'save' })
    expect(kept.status).toBe(303)
    expect((await desk.look(draft)).html).toContain('Toisen teksti')
    // Saved twice by a double press: nothing is in the way.
    expect((await desk.press(late, { name: 'do', value: 'save' })).status).toBe(303)
    await desk.press(await desk.look(draft), { name: 'do', value: 'discard' })
  })

  test('what is missing is told with a link to its field, and what is not ready cannot be signed', async () => {
    const draft = await begin('11002')
    const checked = await desk.press(await desk.look(draft), { name: 'do', value: 'check' })
    expect(checked.go).toBe(`${draft}?check=1`)
    const page = await desk.look(`${draft}?check=1`)
    expect(page.html).toContain('href="#field-paatos.ratkaisu_ja_perustelut"')
    const signing = await desk.look(`${draft}/sign`)
    expect(signing.html).toContain('Asiakirjaa ei voi vielä allekirjoittaa')
    expect(signing.html).not.toContain('>Allekirjoita<')
    await desk.press(await desk.look(draft), { name: 'do', value: 'discard' })
  })

  const written = async (): Promise<string> => {
    const draft = await begin('11002')
    const filled = await desk.press(
      await desk.look(draft),
      { name: 'do', value: 'sign' },
      {
        'paatos.sosiaalipalvelu_jota_paatos_koskee.sosiaalipalvelu': 'unverified:support-relation',
        'paatos.ratkaisu_ja_perustelut': 'Myönnetään tukihenkilö.\n\nPerustelut: # * $ čđŋšŧž áâʹ',
        'paatos.lisatietojen_antaja.0.yhteystiedot.puhelinnumero': '09 123 4567',
        'paatos.lisatietojen_antaja.0.yhteystiedot.postiosoite.lahiosoite': 'Katu 1',
        'paatos.lisatietojen_antaja.0.yhteystiedot.postiosoite.postinumero': '00100',
        'paatos.lisatietojen_antaja.0.yhteystiedot.postiosoite.postitoimipaikka': 'Helsinki',
        'paatos.kuuleminen.0.suoritettu': 'yes',
        'paatos.kuuleminen.1.suoritettu': 'yes',
      },
    )
    expect(filled.go).toBe(`${draft}/sign`)
    return draft
  }

  test('a signed decision is frozen with its wording, the law used and a hash that can be computed again', async () => {
    const draft = await written()
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
    const signed = await desk.press(await desk.look(`${await written()}/sign`), {})
    const id = documentId(signed.go ?? '')
    const { db } = office.database
    await expect(db.updateTable('document').set({ number: '1' }).where('id', '=', id).execute()).rejects.toThrow(
      /permission denied/,
    )
    await expect(db.deleteFrom('document').where('id', '=', id).execute()).rejects.toThrow(/permission denied/)
  })

  test('a correction needs a reason, becomes version 2, and what changed can be read', async () => {
    const signed = await desk.press(await desk.look(`${await written()}/sign`), {})
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
    const signed = await desk.press(await desk.look(`${await written()}/sign`), {})
    const at = signed.go ?? ''
    const print = await desk.look(`${at}/print`)
    expect(print.status).toBe(200)
    expect(print.html).not.toContain('<script')
    expect(print.html).toContain('čđŋšŧž áâʹ')
    expect((await desk.look(`${at}/print?in=sv`)).html).toContain('Barnskyddets beslut om tjänster eller stödåtgärder')
    const file = await desk.look(`${at}/pdf`)
    if (file.status === 303) expect(file.go).toContain('/print?no-pdf')
    else {
      expect(file.headers.get('content-type')).toBe('application/pdf')
      expect(file.headers.get('content-disposition')).toBe('inline; filename="11002.pdf"')
      expect(file.headers.get('cache-control')).toBe('no-store')
      expect(new TextDecoder('latin1').decode(file.bytes.slice(0, 5))).toBe('%PDF-')
    }
    const lines = await office.database.owner
      .selectFrom('use_log')
      .select(['object_kind as object', 'person_id as person', 'outcome'])
      .where('object_id', '=', documentId(at))
      .where('act', '=', 'document:view')
      .execute()
    const of = (object: string) => lines.filter((line) => line.object === object && line.person === child)
    expect([of('print').length, of('pdf').length]).toEqual([2, 1])
  })

  test('urgency is assessed from the inbox: the draft answers that message, and signing goes back to it', async () => {
    const registered = await stages.registered('Kaisa')
    const page = await desk.look(`/desk/inbox/${registered.item}/urgency`)
    const begun = await desk.press(page, {})
    const draft = begun.go ?? ''
    await desk.press(
      await desk.look(draft),
      { name: 'do', value: 'sign' },
      {
        arvio_asian_kiireellisyydesta: await choiceOf(draft, 'arvio_asian_kiireellisyydesta'),
        toimenpiteet: await choiceOf(draft, 'toimenpiteet'),
      },
    )
    const check = await desk.look(`${draft}/sign`)
    const ready = check.html.includes('>Allekirjoita<')
    expect(ready, textOf(check)).toBe(true)
    const signed = await desk.press(check, {})
    expect([signed.status, signed.go]).toEqual([303, `/desk/inbox/${registered.item}`])
    const item = await itemOf(registered.item)
    expect(item.stage).toBe('urgency-assessed')
  })

  test('an assessment is written here and signed where it is completed', async () => {
    const { matterId } = await stages.underAssessment('Lauri')
    const { id } = await office.database.owner
      .selectFrom('assessment')
      .select('id')
      .where('matter_id', '=', matterId)
      .executeTakeFirstOrThrow()
    const begun = await desk.press(await desk.look(`/desk/assessments/${id}/write`), {})
    expect(begun.status).toBe(303)
    const page = await desk.look(`${begun.go}/sign`)
    expect(page.html).toContain(`/desk/assessments/${id}/complete`)
    expect(page.html).not.toContain('>Allekirjoita<')
  })

  test('who has no relation to the child sees what is not there', async () => {
    const draft = await begin('19005')
    const nothing = await stranger.look('/desk/drafts/018f0000-0000-7000-8000-000000000000')
    for (const path of [draft, `${draft}/sign`, `/desk/children/${child}/write/19005`]) {
      const page = await stranger.look(path)
      expect([page.status, withoutAddress(page)]).toEqual([404, withoutAddress(nothing)])
    }
    await desk.press(await desk.look(draft), { name: 'do', value: 'discard' })
  })

  test('a child who is no client gets no plan and no decision, with the reason and the section', async () => {
    const { childId } = await stages.assessed('Mikko')
    for (const [number, section] of [
      ['15009', '30 §'],
      ['11002', '34 §'],
    ] as const) {
      const page = await desk.look(`/desk/children/${childId}/write/${number}`)
      expect(page.html).toContain('Lapsi ei ole lastensuojelun asiakas.')
      expect(page.html).toContain(section)
    }
  })

  test('every page is there in three languages and has no style of its own', async () => {
    const draft = await begin('15009')
    const signed = await desk.press(await desk.look(`${await written()}/sign`), {})
    for (const path of [draft, `${draft}/sign`, signed.go ?? '', `${signed.go}/correct`, `${signed.go}/print`])
      for (const language of ['sv', 'en', 'fi']) {
        const page = await desk.look(`${path}?lang=${language}`)
        expect(page.status).toBe(200)
        expect(page.html).toContain(`<html lang="${language}"`)
        expect(page.html).not.toContain(' style=')
        expect(page.html).not.toContain('undefined')
      }
    await desk.press(await desk.look(draft), { name: 'do', value: 'discard' })
  })

  async function choiceOf(draft: string, question: string): Promise<string> {
    const form = formWith(await desk.look(draft), { name: 'do', value: 'save' })
    const control = form.controls.find(({ name }) => name === question)
    return control?.choices.find((choice) => choice !== '') ?? ''
  }
  const itemOf = (id: ItemId) =>
    office.database.owner.selectFrom('intake_item').select('stage').where('id', '=', id).executeTakeFirstOrThrow()
})

function documentId(address: string): Id<'document'> {
  return idOf<'document'>().parse(address.split('/')[3])
}

function textOf(page: DeskPage): string {
  return page.html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 2000)
}

function withoutAddress(page: DeskPage): string {
  return page.html.replaceAll(/\/desk\/[\w/.-]*/g, '')
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

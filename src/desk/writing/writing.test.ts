import { beforeAll, expect, test } from 'vitest'
import type { ItemId } from '../../casework/matter/matter.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import { begun, type OpenDesk, openDesk, writtenDecision } from '../testing/open-desk.ts'
import { type DeskPage, formWith, WorkerAtDesk } from '../testing/worker-at-desk.ts'

describeOnBoth('Writing on the desk', (open) => {
  let at: OpenDesk
  let desk: WorkerAtDesk
  let stranger: WorkerAtDesk
  let child: OpenDesk['child']
  beforeAll(async () => {
    const database = await open()
    at = await openDesk(database)
    desk = at.desk
    child = at.child
    const other = await at.office.worker('Vieras', { roles: ['social-worker'] })
    stranger = await WorkerAtDesk.signedIn(at.app, database.db, other)
  })
  const drafts = async () =>
    (await at.office.database.owner.selectFrom('draft').select('id').where('child_id', '=', child).execute()).length

  test('a look begins nothing; the button begins one draft, and the next time goes on with it', async () => {
    const before = await drafts()
    await desk.look(`/desk/children/${child}/write/19005`)
    expect(await drafts()).toBe(before)
    const draft = await begun(at, '19005')
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
      const draft = await begun(at, '11002', language)
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
    const draft = await begun(at, '15009')
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
    const draft = await begun(at, '19005')
    await desk.press(await desk.look(draft), { name: 'do', value: 'save' }, { paivamaara: '31.2.2026' })
    const page = await desk.look(draft)
    expect(page.html).toContain('value="31.2.2026"')
    expect(page.html).toContain('Kirjoita päivä, kuukausi tai vuosi')
    await desk.press(page, { name: 'do', value: 'discard' })
  })

  test('a character that nothing can keep is told at its field, with everything else still there', async () => {
    const draft = await begun(at, '19005')
    const typed = { sovitut_asiat: 'Alku\u0000loppu', 'asiakaskertomusmerkinta.tapahtuma.paikka': 'Kotona' }
    const page = await desk.press(await desk.look(draft), { name: 'do', value: 'save' }, typed)
    expect(page.status).toBe(400)
    expect(page.html).toContain('href="#field-sovitut_asiat"')
    expect(page.html).toContain('ohjausmerkki')
    const { fields } = formWith(page, { name: 'do', value: 'save' })
    expect(fields.get('asiakaskertomusmerkinta.tapahtuma.paikka')).toBe('Kotona')
    await desk.press(await desk.look(draft), { name: 'do', value: 'discard' })
  })

  test('a save in the background answers with the version to send next, and a save from an old page loses nothing', async () => {
    const draft = await begun(at, '19005')
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
    const draft = await begun(at, '11002')
    const checked = await desk.press(await desk.look(draft), { name: 'do', value: 'check' })
    expect(checked.go).toBe(`${draft}?check=1`)
    const page = await desk.look(`${draft}?check=1`)
    expect(page.html).toContain('href="#field-paatos.ratkaisu_ja_perustelut"')
    const signing = await desk.look(`${draft}/sign`)
    expect(signing.html).toContain('Asiakirjaa ei voi vielä allekirjoittaa')
    expect(signing.html).not.toContain('>Allekirjoita<')
    await desk.press(await desk.look(draft), { name: 'do', value: 'discard' })
  })

  test('urgency is assessed from the inbox: the draft answers that message, and signing goes back to it', async () => {
    const registered = await at.stages.registered('Kaisa')
    const page = await desk.look(`/desk/inbox/${registered.item}/urgency`)
    const opened = await desk.press(page, {})
    const draft = opened.go ?? ''
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
    const { matterId } = await at.stages.underAssessment('Lauri')
    const { id } = await at.office.database.owner
      .selectFrom('assessment')
      .select('id')
      .where('matter_id', '=', matterId)
      .executeTakeFirstOrThrow()
    const opened = await desk.press(await desk.look(`/desk/assessments/${id}/write`), {})
    expect(opened.status).toBe(303)
    const page = await desk.look(`${opened.go}/sign`)
    expect(page.html).toContain(`/desk/assessments/${id}/complete`)
    expect(page.html).not.toContain('>Allekirjoita<')
  })

  test('who has no relation to the child sees what is not there', async () => {
    const draft = await begun(at, '19005')
    const nothing = await stranger.look('/desk/drafts/018f0000-0000-7000-8000-000000000000')
    for (const path of [draft, `${draft}/sign`, `/desk/children/${child}/write/19005`]) {
      const page = await stranger.look(path)
      expect([page.status, withoutAddress(page)]).toEqual([404, withoutAddress(nothing)])
    }
    await desk.press(await desk.look(draft), { name: 'do', value: 'discard' })
  })

  test('a child who is no client gets no plan and no decision, with the reason and the section', async () => {
    const { childId } = await at.stages.assessed('Mikko')
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
    const draft = await begun(at, '15009')
    const signed = await desk.press(await desk.look(`${await writtenDecision(at)}/sign`), {})
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
    at.office.database.owner.selectFrom('intake_item').select('stage').where('id', '=', id).executeTakeFirstOrThrow()
})

function textOf(page: DeskPage): string {
  return page.html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 2000)
}

function withoutAddress(page: DeskPage): string {
  return page.html.replaceAll(/\/desk\/[\w/.-]*/g, '')
}

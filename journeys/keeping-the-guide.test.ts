import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { openOffice } from '../src/casework/testing/office.ts'
import { type House, openHouse, type Visitor } from './house.ts'
import { inspect } from './inspect.ts'

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('Keeping the guide, %s', (_, script) => {
  let house: House
  let editor: Visitor
  let colleague: Visitor
  let family: Visitor
  const findings: string[] = []
  beforeAll(async () => {
    house = await openHouse(new Date('2026-11-24T10:40:00+02:00'))
    const { database } = house
    await database.owner.insertInto('demonstration').values({ seed: '1', size: 1, made_at: house.now }).execute()
    const office = await openOffice(database)
    await office.worker('Tuula Toimittaja', { roles: ['guide-editor'] })
    await office.worker('Kaisa Kollega', { roles: ['guide-editor'] })
  }, 120_000)
  afterAll(() => house?.close())

  test('an editor corrects what the public reads, and the family sees it', { timeout: 240_000 }, async () => {
    onTestFailed(async () => console.error(await house.whereabouts()))
    await theEditorLooksAtWhatIsStale()
    await theEditorWritesNewHoursAndIsToldOfAMistake()
    await theEditorLooksAtThePreview()
    await theFamilySeesNothingOfIt()
    await theEditorPublishes()
    await theFamilySeesTheNewHoursAndTheReason()
    await aColleagueWhoIsLateIsToldAndShownBoth()
    await theHistoryTellsWhatChanged()
    await theEditorWithdrawsALine()
    await theEditorRewritesAPage()
    // axe needs script in the page it looks at.
    if (script) expect(findings).toEqual([])
    for (const visitor of [editor, colleague, family]) expect([...visitor.faults, ...visitor.foreign]).toEqual([])
    expect(house.failures).toEqual([])
  })

  async function look(visitor: Visitor, name: string): Promise<void> {
    if (script) findings.push(...(await inspect(visitor, name)))
  }

  async function theEditorLooksAtWhatIsStale(): Promise<void> {
    editor = await house.visitor({ script })
    await editor.signIn('Tuula Toimittaja')
    await editor.follow('Oppaan sisältö')
    await editor.sees('Oppaan sisältö')
    await look(editor, 'guide list')
    await editor.follow('Vanhentuneet ja puuttuvat tiedot')
    await editor.sees('Vanhentuneet ja puuttuvat tiedot')
    await editor.reads('Numero puuttuu')
    await look(editor, 'guide stale')
    await editor.follow('Lapsiperheiden neuvonta ja ohjaus')
    await editor.sees('Muokkaa yhteystietoa')
    await look(editor, 'guide contact')
  }

  async function theEditorWritesNewHoursAndIsToldOfAMistake(): Promise<void> {
    await editor.type('Tiistai', 'aamusta iltaan')
    await editor.type('Ensimmäinen päivä', '22.12.2026', 'Poikkeus 1')
    await editor.type('Viimeinen päivä', '6.1.2027', 'Poikkeus 1')
    await editor.type('Syy suomeksi', 'Joulunaika', 'Poikkeus 1')
    await editor.type('Syy ruotsiksi', 'Jultiden', 'Poikkeus 1')
    await editor.type('Syy englanniksi', 'Christmas time', 'Poikkeus 1')
    await editor.press('Julkaise')
    await editor.page.getByRole('alert').getByText('Tiistai: Kirjoita ajat').waitFor()
    await look(editor, 'guide contact with a mistake')
    await editor.type('Tiistai', '7–18')
  }

  async function theEditorLooksAtThePreview(): Promise<void> {
    await editor.press('Esikatsele ruotsiksi')
    await editor.reads('Öppet nu, stänger kl. 18')
    await look(editor, 'guide preview')
  }

  async function theFamilySeesNothingOfIt(): Promise<void> {
    family = await house.visitor({ script })
    await family.open('/fi/yhteystiedot/jarvenpaa')
    await family.reads('Auki nyt, sulkeutuu klo 15')
  }

  async function theEditorPublishes(): Promise<void> {
    colleague = await house.visitor({ script })
    await colleague.signIn('Kaisa Kollega')
    await colleague.open('/desk/guide/contacts/02-guidance')
    await editor.type('Varmistuksen tai lähteen päivä', '24.11.2026')
    await editor.type('Mitä muuttui ja miksi', 'Uudet ajat alkavat')
    await editor.press('Julkaise')
    await editor.page.getByText('julkaistu', { exact: true }).waitFor()
  }

  async function theFamilySeesTheNewHoursAndTheReason(): Promise<void> {
    await family.open('/fi/yhteystiedot/jarvenpaa')
    await family.reads('Auki nyt, sulkeutuu klo 18')
    house.now = new Date('2026-12-22T10:40:00+02:00')
    await family.open('/fi/yhteystiedot/jarvenpaa')
    expect((await family.page.content()).includes('Joulunaika')).toBe(true)
    house.now = new Date('2026-11-24T10:50:00+02:00')
  }

  async function aColleagueWhoIsLateIsToldAndShownBoth(): Promise<void> {
    await colleague.type('Nimi englanniksi', 'Family advice')
    await colleague.press('Tallenna luonnos')
    await colleague.reads('Työtoveri on tallentanut tähän uuden version sillä välin')
    await colleague.reads('7–18')
    await look(colleague, 'guide conflict')
    await colleague.press('Tallenna luonnos')
    await colleague.page.getByText('luonnos', { exact: true }).waitFor()
  }

  async function theHistoryTellsWhatChanged(): Promise<void> {
    await editor.open('/desk/guide/contacts/02-guidance/history')
    await editor.sees('Historia ja muutokset')
    await editor.reads('Kaisa Kollega')
    await editor.reads('Uudet ajat alkavat')
    await editor.reads('Family advice')
    await look(editor, 'guide history')
  }

  async function theEditorWithdrawsALine(): Promise<void> {
    await editor.open('/desk/guide/contacts/02-office-hours-duty')
    await editor.follow('Poista näkyvistä')
    await editor.sees('Poistetaanko näkyvistä?')
    await look(editor, 'guide withdraw')
    await editor.press('Poista näkyvistä')
    await editor.page.getByText('poistettu näkyvistä', { exact: true }).waitFor()
    await family.open('/fi/yhteystiedot/jarvenpaa')
    expect(await family.text()).not.toContain('Sosiaalipäivystys virka-aikana')
  }

  async function theEditorRewritesAPage(): Promise<void> {
    await editor.open('/desk/guide/services/jalkihuolto')
    await look(editor, 'guide page')
    await editor.type('Mitä se on? suomeksi', 'Tukea itsenäistymiseen.\n\n- asunto\n- opiskelu')
    await editor.press('Esikatsele suomeksi')
    await editor.page.locator('#preview').getByText('Tukea itsenäistymiseen.').waitFor()
    await look(editor, 'guide page preview')
    await editor.press('Julkaise')
    await editor.page.getByText('julkaistu', { exact: true }).waitFor()
    await editor.follow('Katso julkinen sivu')
    await editor.page.getByText('Tukea itsenäistymiseen.').waitFor()
  }
})

import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { openOffice } from '../src/casework/testing/office.ts'
import { type House, openHouse, type Visitor } from './house.ts'
import { inspect } from './inspect.ts'

const file = JSON.stringify({
  itemList: [
    {
      id: '11111111-2222-3333-4444-555555555555',
      serviceChannelType: 'Phone',
      serviceChannelNames: [{ language: 'fi', type: 'Name', value: 'Perheiden neuvontapuhelin' }],
      areaType: 'Nationwide',
      phoneNumbers: [{ type: 'Phone', prefixNumber: '+358', number: '192260401', language: 'fi' }],
      serviceHours: [
        {
          serviceHourType: 'DaysOfTheWeek',
          additionalInformation: [{ language: 'fi', value: 'Avoinna arkipäivinä. Arkipyhien aattoina klo 13 saakka.' }],
          openingHour: [{ dayFrom: 'Tuesday', dayTo: '', from: '08:00:00', to: '18:00:00' }],
        },
      ],
      publishingStatus: 'Published',
    },
    { serviceChannelType: 'PrintableForm', serviceChannelNames: [{ language: 'fi', type: 'Name', value: 'Lomake' }] },
  ],
})

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('From the Service Catalogue to the guide, %s', (_, script) => {
  let house: House
  let editor: Visitor
  let family: Visitor
  const findings: string[] = []
  beforeAll(async () => {
    house = await openHouse(new Date('2026-11-24T16:40:00+02:00'))
    const { database } = house
    await database.owner.insertInto('demonstration').values({ seed: '1', size: 1, made_at: house.now }).execute()
    await (await openOffice(database)).worker('Tuula Toimittaja', { roles: ['guide-editor'] })
  }, 120_000)
  afterAll(() => house?.close())

  test('an editor brings in a file, publishes it, and the family sees it', { timeout: 240_000 }, async () => {
    onTestFailed(async () => console.error(await house.whereabouts()))
    await theEditorSendsWhatIsNoFile()
    await theEditorSeesWhatTheFileWouldChange()
    await theEditorSavesItAsADraft()
    await theFamilySeesNothingOfIt()
    await theEditorPublishesIt()
    await theFamilySeesTheNewHours()
    await theEditorTakesTheFileOut()
    // axe needs script in the page it looks at.
    if (script) expect(findings).toEqual([])
    for (const visitor of [editor, family]) expect([...visitor.faults, ...visitor.foreign]).toEqual([])
    expect(house.failures).toEqual([])
  })

  async function look(visitor: Visitor, name: string): Promise<void> {
    if (script) findings.push(...(await inspect(visitor, name)))
  }

  async function theEditorSendsWhatIsNoFile(): Promise<void> {
    editor = await house.visitor({ script })
    await editor.signIn('Tuula Toimittaja')
    await editor.follow('Oppaan sisältö')
    await editor.follow('Tuo Palvelutietovarannosta')
    await editor.sees('Tuo Palvelutietovarannosta')
    await look(editor, 'guide import')
    await editor.type('Tiedoston sisältö (JSON)', 'Liite puuttuu')
    await editor.press('Näytä, mitä muuttuisi')
    await editor.page.getByRole('alert').getByText('Teksti ei ole JSON-muotoista').waitFor()
    expect(await editor.page.getByLabel('Tiedoston sisältö (JSON)').inputValue()).toBe('Liite puuttuu')
    await look(editor, 'guide import with a mistake')
  }

  async function theEditorSeesWhatTheFileWouldChange(): Promise<void> {
    if (script) {
      const chosen = { name: 'kanavat.json', mimeType: 'application/json', buffer: Buffer.from(file) }
      await editor.page.getByLabel('Valitse tiedosto').setInputFiles(chosen)
      await editor.page.waitForFunction(
        (length) => document.querySelector('textarea')?.value.length === length,
        file.length,
      )
    } else {
      expect(await editor.page.getByLabel('Valitse tiedosto').isVisible()).toBe(false)
      await editor.type('Tiedoston sisältö (JSON)', file)
    }
    await editor.press('Näytä, mitä muuttuisi')
    await editor.reads('Mitään ei ole vielä tallennettu.')
    await editor.reads('Tämän tyyppisiä kanavia opas ei näytä')
    await look(editor, 'guide import report')
  }

  async function theEditorSavesItAsADraft(): Promise<void> {
    await editor.press('Tallenna valitut luonnoksiksi')
    await editor.sees('Palvelutietovarannosta tuodut luonnokset')
    await look(editor, 'guide import drafts')
  }

  async function theFamilySeesNothingOfIt(): Promise<void> {
    family = await house.visitor({ script })
    await family.open('/fi/yhteystiedot/jarvenpaa')
    expect(await family.page.content()).not.toContain('Perheiden neuvontapuhelin')
  }

  async function theEditorPublishesIt(): Promise<void> {
    await editor.press('Julkaise tämä: Perheiden neuvontapuhelin')
    await editor.reads('Luonnoksia ei ole')
  }

  async function theFamilySeesTheNewHours(): Promise<void> {
    await family.open('/fi/yhteystiedot/jarvenpaa')
    await family.reads('Perheiden neuvontapuhelin')
    await family.reads('Auki nyt, sulkeutuu klo 18')
  }

  async function theEditorTakesTheFileOut(): Promise<void> {
    await editor.open('/desk/guide/export')
    await editor.sees('Vie Palvelutietovarannon muodossa')
    await look(editor, 'guide export')
    await editor.open('/desk/guide/export/service-catalogue.json')
    expect(await editor.page.content()).toContain('Perheiden neuvontapuhelin')
  }
})

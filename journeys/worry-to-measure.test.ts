import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { openOffice } from '../src/casework/testing/office.ts'
import { day } from '../src/kernel/day.ts'
import { artificialIdentityCode } from '../src/kernel/identity-code.ts'
import { type House, openHouse, type Visitor } from './house.ts'
import { notifyAsNeighbour, notifyAsTeacher } from './notifying.ts'
import { assessUrgency, openItem, registerNewChild, startAssessment, writeAssessment } from './on-duty.ts'

const eelisCode = artificialIdentityCode(day('2017-03-12'), 901)
/** The items of the two messages: which child, and what the inbox says of the sender. */
const theItems = [
  ['Eelis Korpi', 'yksityishenkilö'],
  ['Eelis Korpi', 'ilmoitusvelvollinen'],
  ['Aada Korpi', 'ilmoitusvelvollinen'],
] as const

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('From a worry to a measure, %s', (_, script) => {
  let house: House
  let neighbour: Visitor
  let teacher: Visitor
  let duty: Visitor
  let aino: Visitor
  let receipt: string

  beforeAll(async () => {
    house = await openHouse(new Date('2026-11-24T18:40:00+02:00'))
    const { database } = house
    await database.owner.insertInto('demonstration').values({ seed: '1', size: 1, made_at: house.now }).execute()
    const office = await openOffice(database)
    await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    await office.worker('Aino Salmi', { roles: ['social-worker'] })
    await office.worker('Veikko Muu', { roles: ['social-worker'] })
  }, 120_000)
  afterAll(() => house?.close())

  test('a neighbour and a teacher notify, and the children get a plan and a measure', {
    timeout: 120_000,
  }, async () => {
    onTestFailed(async () => console.error(await house.whereabouts()))
    await aNeighbourNotifiesAnonymously()
    await aTeacherNotifiesAboutTwoSiblings()
    await theDutyWorkerFindsAllThreeInTheInbox()
    await theDutyWorkerRegistersThem()
    await theDutyWorkerAssessesTheUrgency()
    await theDutyWorkerTellsTheFamily()
    await theDutyWorkerStartsTheAssessmentOfBoth()
    await theAssessmentIsWritten()
    await itFindsANeedAndNamesTheResponsibleWorker()
    await theResponsibleWorkerWritesAndSignsThePlan()
    await theMeasureIsDecided()
    await theMotherGetsNoticeOfIt()
    await theChildsPageShowsItAll()
    await theUseLogHasALineForEveryPageShown()
    await theNeighboursReceiptSaysNothingOfIt()
    await everybodysBrowserHadNothingToComplainOf()
  })

  async function aNeighbourNotifiesAnonymously() {
    neighbour = await house.visitor({ script, width: 390 })
    const worry = 'Poika on illat yksin ulkona.\nEilen hän itki portailla.'
    await notifyAsNeighbour(neighbour, ['Eelis', 'Korpi'], worry)
    receipt = neighbour.page.url()
  }

  async function aTeacherNotifiesAboutTwoSiblings() {
    house.now = new Date('2026-11-25T09:10:00+02:00')
    teacher = await house.visitor({ script })
    const siblings = [
      ['Eelis', 'Korpi'],
      ['Aada', 'Korpi'],
    ] as const
    const worry = 'Eelis nukahtaa tunneilla ja kertoo valvovansa pikkusiskon kanssa öisin.'
    await notifyAsTeacher(teacher, siblings, ['Sanna', 'Korpi'], worry)
  }

  async function theDutyWorkerFindsAllThreeInTheInbox() {
    house.now = new Date('2026-11-25T09:30:00+02:00')
    duty = await house.visitor({ script })
    await duty.signIn('Otto Lehto')
    await duty.follow(/Saapuneet/)
    await duty.sees('Saapuneet')
    const rows = duty.page.getByRole('row')
    expect(await rows.filter({ hasText: 'Eelis Korpi' }).count()).toBe(2)
    expect(await rows.filter({ hasText: 'Aada Korpi' }).count()).toBe(1)
  }

  async function theDutyWorkerRegistersThem() {
    const [first, second, third] = theItems
    await openItem(duty, ...first)
    await registerNewChild(duty, 'Eelis Korpi', { identityCode: eelisCode }, ['Sanna', 'Korpi'])
    await openItem(duty, ...second)
    await duty.follow('Kirjaa lapselle')
    await duty.choose('Kuka lapsi on', 'Eelis Korpi')
    await duty.press('Kirjaa ilmoitus')
    await duty.sees('Eelis Korpi')
    await openItem(duty, ...third)
    await registerNewChild(duty, 'Aada Korpi', { bornOn: '4.5.2021' }, ['Sanna', 'Korpi'])
  }

  async function theDutyWorkerAssessesTheUrgency() {
    for (const [child, from] of theItems) {
      await openItem(duty, child, from)
      await assessUrgency(duty, child, 'Ei kiireellinen')
    }
  }

  async function theDutyWorkerTellsTheFamily() {
    for (const [child, from] of theItems) {
      await openItem(duty, child, from)
      await duty.follow('Kirjaa perheelle kertominen')
      await duty.choose('Lapselle', 'On kerrottu')
      await duty.choose('Huoltajalle', 'On kerrottu')
      await duty.choose('Miten kerrottiin', 'Puhelimessa')
      await duty.press('Kirjaa kertominen')
      await duty.sees(child)
    }
  }

  async function theDutyWorkerStartsTheAssessmentOfBoth() {
    const [first, second, third] = theItems
    for (const [child, from] of [first, third]) {
      await openItem(duty, child, from)
      await startAssessment(duty, child)
    }
    await openItem(duty, ...second)
    await duty.follow('Liitä lapsen asiaan')
    await duty.type('Perustelut', 'Sama huoli, jota jo arvioidaan.')
    await duty.press('Liitä ilmoitus')
    await duty.sees('Saapuneet')
  }

  async function theAssessmentIsWritten() {
    house.now = new Date('2026-12-16T10:00:00+02:00')
    await duty.signIn('Otto Lehto')
    await duty.follow('Omat lapset')
    await duty.follow('Korpi Eelis')
    await duty.follow('Jatka arviointia')
    await duty.press('Aloita kirjoittaminen')
    await duty.press('Tarkista puutteet')
    await duty.page.getByRole('link', { name: /Asiakas tarvitsee omatyöntekijän: Tieto puuttuu/ }).waitFor()
    await writeAssessment(duty)
  }

  async function itFindsANeedAndNamesTheResponsibleWorker() {
    await duty.choose('Mitä arvioinnissa todettiin', 'Lastensuojelun tarve')
    await duty.type('Perustelut', 'Kasvuolosuhteet vaarantavat lapsen terveyttä ja kehitystä.')
    await duty.choose('Lapsen asioista vastaava sosiaalityöntekijä', 'Aino Salmi')
    await duty.choose('Onko asiakkuuden alkamisesta kerrottu', 'Kerrottu')
    await duty.press('Allekirjoita ja saata valmiiksi')
    await duty.sees('Tänään')
  }

  async function theResponsibleWorkerWritesAndSignsThePlan() {
    house.now = new Date('2026-12-21T09:00:00+02:00')
    aino = await house.visitor({ script })
    await aino.signIn('Aino Salmi')
    expect(await aino.text()).toContain('Nimetty vastuullesi')
    await aino.follow('Eelis Korpi')
    await aino.follow('Laadi asiakassuunnitelma')
    await aino.follow('Jatka luonnosta')
    await aino.type('Osallistujat', 'Eelis, äiti Sanna Korpi ja opettaja')
    await aino.pick('Lapsi asuu', 'Äidin kanssa *')
    await aino.type('Nimi', 'Eelis nukkuu yönsä', 'Asetettavat tavoitteet')
    await aino.type(
      'Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset',
      'Äiti toivoo tukea vain viikonloppuihin.',
    )
    await aino.press('Lue ja allekirjoita')
    await aino.reads('Tarkistettava viimeistään ti 21.12.2027')
    await aino.press('Allekirjoita')
    await aino.reads('Versio 1')
    await aino.reads('Eelis nukkuu yönsä')
  }

  async function theMeasureIsDecided() {
    await aino.follow('Lapsen sivu')
    await aino.follow('Tee päätös tukitoimesta')
    await aino.press('Aloita kirjoittaminen')
    await aino.press('Tarkista puutteet')
    await aino.reads('Ratkaisu ja perustelut: Tieto puuttuu.')
    await aino.pick('Sosiaalipalvelu', 'Tukihenkilö tai tukiperhe *')
    await aino.type('Ratkaisu ja perustelut', 'Myönnetään tukiperhe kahdeksi viikonlopuksi kuukaudessa.')
    await aino.type('Lähiosoite', 'Hallintokatu 2', 'Postiosoite')
    await aino.type('Postinumero', '04400', 'Postiosoite')
    await aino.type('Postitoimipaikka', 'Järvenpää', 'Postiosoite')
    await aino.type('Puhelinnumero', '09 123 4567')
    for (const heard of ['Kuuleminen ja mielipiteen selvittäminen 1', 'Kuuleminen ja mielipiteen selvittäminen 2'])
      await aino.choose('Henkilöä on kuultu tai mielipide on selvitetty', 'Kyllä', heard)
    await aino.press('Lue ja allekirjoita')
    await aino.reads('Näin asiakirja allekirjoitetaan')
    await aino.press('Allekirjoita')
    await aino.reads('Versio 1')
  }

  async function theMotherGetsNoticeOfIt() {
    await aino.follow('Lapsen sivu')
    await aino.follow('Anna tiedoksi')
    await aino.choose('Vastaanottaja', 'Sanna Korpi')
    await aino.choose('Miten päätös annettiin', 'Kirje')
    await aino.type('Päivä', '21.12.2026')
    await aino.press('Kirjaa tiedoksianto')
    // A letter counts as received on the seventh day; thirty days are counted from that.
    await aino.reads('ma 28.12.2026')
    await aino.reads('ke 27.1.2027')
  }

  async function theChildsPageShowsItAll() {
    await aino.follow('Päätökseen')
    await aino.follow('Lapsen sivu')
    await aino.sees('Eelis Korpi')
    const text = await aino.text()
    for (const shown of [
      'Lastensuojelun asiakas',
      'Oikaisuvaatimuksen viimeinen päivä: Sanna Korpi',
      'Asiakassuunnitelma on tarkistettava',
      'Ilmoitus kirjattiin lapselle',
      'Kiireellisyys arvioitiin',
      'Ilmoituksesta kerrottiin perheelle',
      'Palvelutarpeen arviointi alkoi',
      'Palvelutarpeen arviointi valmistui',
      'Lastensuojelun asiakkuus alkoi',
      'Lapsen asioista vastaava sosiaalityöntekijä nimettiin',
      'Asiakassuunnitelma allekirjoitettiin',
      'Avohuollon tukitoimesta päätettiin',
      'Päätös annettiin tiedoksi',
      'Sanna Korpi: kirje, tiedoksi ma 28.12.2026',
    ])
      expect(text).toContain(shown)
    // Two messages, what was made of each, the assessment, the plan and the decision; nobody says who sent them.
    const documents = aino.page.getByRole('table', { name: 'Asiakirjat' }).getByRole('row')
    expect(await documents.count()).toBe(1 + 7)
    expect(text).not.toContain('Vahtera')
  }

  async function theUseLogHasALineForEveryPageShown() {
    const desk = house.answers.filter(({ path }) => path.startsWith('/desk') && path !== '/desk/kirjaudu')
    const shown = desk.filter(
      ({ method, status, html }) => method === 'GET' && status === 200 && html.includes('Korpi'),
    )
    const taken = desk.filter(({ method, status }) => method === 'POST' && status < 400)
    const logged = await house.database.owner
      .selectFrom('use_log')
      .select('request_id')
      .distinct()
      .where('worker_id', 'is not', null)
      .where('outcome', '=', 'done')
      .execute()
    expect(shown.length).toBeGreaterThan(50)
    expect(logged.length).toBe(shown.length + taken.length)
  }

  async function theNeighboursReceiptSaysNothingOfIt() {
    await neighbour.open(receipt)
    await neighbour.sees('Kiitos. Ilmoitus on perillä.')
    expect(await neighbour.text()).not.toMatch(/Korpi|Salmi|Lehto|tukiperhe|suunnitelma|päätös/i)
  }

  async function everybodysBrowserHadNothingToComplainOf() {
    for (const { faults, foreign } of [neighbour, teacher, duty, aino]) expect([...faults, ...foreign]).toEqual([])
    expect(house.failures).toEqual([])
  }
})

import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { openOffice } from '../src/casework/testing/office.ts'
import { type House, openHouse, type Visitor } from './house.ts'
import { notifyAsNeighbour } from './notifying.ts'
import { assessUrgency, openItem, registerNewChild, startAssessment } from './on-duty.ts'

let house: House
let duty: Visitor
let colleague: Visitor

beforeAll(async () => {
  house = await openHouse(new Date('2026-11-25T10:00:00+02:00'))
  const { database } = house
  await database.owner.insertInto('demonstration').values({ seed: '1', size: 1, made_at: house.now }).execute()
  const office = await openOffice(database)
  await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
  await office.worker('Sirpa Ohjaaja', {
    roles: ['duty-worker'],
    onDuty: true,
    qualification: 'social-counsellor',
  })
  await office.worker('Veikko Muu', { roles: ['social-worker'] })
}, 120_000)
afterAll(() => house?.close())

test('An urgent matter: the child is a client at once, the assessment still runs, and a colleague sees nothing', {
  timeout: 240_000,
}, async () => {
  onTestFailed(async () => console.error(await house.whereabouts()))
  await aWorryAboutIlonaArrives()
  await aCounsellorAssessesItAsUrgent()
  await theCounsellorSeesThatASocialWorkerBeginsTheClientRelationship()
  await theSocialWorkerBeginsItAtOnceAndIsResponsible()
  await theAssessmentStartsAllTheSame()
  await theChildIsAClientWhoseAssessmentRuns()
  await theColleagueAsksForTheChildsPage()
  await theAnswerIsThatOfAPageWhichIsNot()
  await theAttemptIsOnRecord()
})

async function aWorryAboutIlonaArrives() {
  const neighbour = await house.visitor({ width: 390 })
  await notifyAsNeighbour(neighbour, ['Ilona', 'Kangas'], 'Asunnosta kuuluu lapsen huutoa ja lyöntejä.')
}

async function aCounsellorAssessesItAsUrgent() {
  duty = await house.visitor()
  await duty.signIn('Sirpa Ohjaaja')
  await openItem(duty, 'Ilona Kangas')
  await registerNewChild(duty, 'Ilona Kangas', { bornOn: '2.2.2022' }, ['Mari', 'Kangas'])
  await assessUrgency(duty, 'Ilona Kangas', 'Välitön')
}

async function theCounsellorSeesThatASocialWorkerBeginsTheClientRelationship() {
  expect(await duty.page.getByRole('link', { name: 'Aloita asiakkuus heti' }).count()).toBe(0)
  await duty.reads('Aloita asiakkuus heti')
  await duty.reads('Tämän tekee virkasuhteessa oleva sosiaalityöntekijä.')
  await duty.press('Kirjaudu ulos')
}

async function theSocialWorkerBeginsItAtOnceAndIsResponsible() {
  await duty.signIn('Otto Lehto')
  await openItem(duty, 'Ilona Kangas')
  await duty.follow('Aloita asiakkuus heti')
  await duty.choose('Miksi asiakkuus alkaa nyt', 'Lapsen asiassa ryhdytään kiireellisiin toimiin')
  await duty.type('Perustelut', 'Lapsi on vaarassa kotona, ja tukea annetaan tänään.')
  await duty.choose('Vastuusosiaalityöntekijä', 'Otto Lehto, Lastensuojelu')
  await duty.choose('Onko asiakkuuden alkamisesta kerrottu lapselle ja huoltajalle', 'On kerrottu')
  await duty.press('Aloita asiakkuus')
  await duty.reads('Asiakkuus alkoi')
}

async function theAssessmentStartsAllTheSame() {
  await startAssessment(duty, 'Ilona Kangas')
}

async function theChildIsAClientWhoseAssessmentRuns() {
  await duty.follow('Omat lapset')
  await duty.follow('Kangas Ilona')
  await duty.sees('Ilona Kangas')
  const text = await duty.text()
  for (const shown of ['Lastensuojelun asiakas', 'Otto Lehto', 'Palvelutarpeen arvioinnin on valmistuttava'])
    expect(text).toContain(shown)
}

async function theColleagueAsksForTheChildsPage() {
  colleague = await house.visitor()
  await colleague.signIn('Veikko Muu')
  expect(await colleague.open(new URL(duty.page.url()).pathname)).toBe(404)
}

async function theAnswerIsThatOfAPageWhichIsNot() {
  const theirs = await colleague.text()
  expect(await colleague.open('/desk/children/01948e8c-0000-7000-8000-000000000001')).toBe(404)
  expect(await colleague.text()).toBe(theirs)
  await colleague.sees('Sivua ei ole tai se ei ole sinulle')
}

async function theAttemptIsOnRecord() {
  const attempts = await house.database.owner
    .selectFrom('use_log')
    .select('worker_name as name')
    .where('outcome', '=', 'not-found')
    .execute()
  expect(attempts.map(({ name }) => name)).toContain('Veikko Muu')
  expect(house.failures).toEqual([])
}

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages } from '../kernel/language.ts'
import { deliveredContent, serviceOf } from './content.ts'
import type { TextBlock } from './guide-page.ts'
import { municipalityNamed } from './place.ts'
import { municipalityPage } from './screens/contacts.tsx'
import { servicePage } from './screens/guide-pages.tsx'

const at = new Date('2026-11-26T08:20:00Z')
const origin = 'https://suojatie.example'
const here = municipalityNamed('Järvenpää')

function said(id: string): string {
  const page = serviceOf(deliveredContent, id)
  if (!page) throw new Error(`There is no page ${id}.`)
  const { body } = servicePage({ content: deliveredContent, origin, page, at, language: 'fi' })
  return renderToStaticMarkup(body)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

/** What the county's page on child welfare services tells its reader, and the words by which ours does. */
const childWelfare: readonly (readonly [fact: string, words: RegExp])[] = [
  ['it is the work of an authority', /vastaa viranomainen/],
  [
    'its purpose is the good development and wellbeing of the child',
    /tukea lapsen hyvinvointia.*kehittyy hyvään suuntaan/,
  ],
  [
    'safe growth, balanced and many-sided development, special protection',
    /turvallisessa ympäristössä.*tasapainoisesti ja monipuolisesti.*erityistä suojelua/,
  ],
  [
    'it is the last form of support, when early and social services are not enough',
    /varhainen tuki ja muut sosiaalipalvelut eivät riitä.*viimesijainen/,
  ],
  ['every child has an own responsible social worker', /oman vastuusosiaalityöntekijän/],
  [
    'the client plan is made with the child, the close people and the network',
    /asiakassuunnitelman yhdessä lapsen, läheisten ja muun verkoston kanssa/,
  ],
  ['the plan holds the needs and the means', /mitä tukea lapsi ja perhe tarvitsevat ja miten sitä annetaan/],
  ['open care comes first', /Ensisijaisesti tuetaan lasta omassa kodissa eli avohuollossa/],
  [
    'meetings, intensified family work, family rehabilitation',
    /tapaamiset sosiaalityöntekijän kanssa, tehostettu perhetyö, perhekuntoutus/,
  ],
  ['support family and support person', /tukiperhe tai tukihenkilö/],
  ['placement as an open-care measure', /sijoitus avohuollon tukitoimena/],
  [
    'serious danger may lead to substitute care',
    /uhkaavat vakavasti lapsen terveyttä tai kehitystä.*sijaishuolto kodin ulkopuolella/,
  ],
  ['the best interests of the child come first', /tärkeintä on lapsen etu/],
  [
    'a contact or a notification leads to the assessment',
    /Yhteydenoton tai ilmoituksen jälkeen tehdään palvelutarpeen arviointi/,
  ],
  ['when the criteria are met the client relationship begins', /edellytykset täyttyvät, asiakkuus alkaa/],
  ['in urgent cases it begins at once', /Kiireellisessä tilanteessa asiakkuus alkaa heti/],
  ['in an emergency call 112', /Hätätilanteessa soita 112/],
  [
    'it is for children whom a social worker has found to need it',
    /jolla sosiaalityöntekijä on todennut lastensuojelun tarpeen/,
  ],
  [
    'cooperation with custodians, workers and authorities',
    /yhdessä lapsen, huoltajien sekä perhettä auttavien työntekijöiden ja muiden viranomaisten kanssa/,
  ],
  ['a placement too is done in cooperation', /siinäkin edetään ensisijaisesti yhteistyössä/],
]

/** The same for the page on open care. */
const openCare: readonly (readonly [fact: string, words: RegExp])[] = [
  [
    'the right to safety, balanced growth and special protection',
    /oikeus turvaan, tasapainoiseen kasvuun ja erityiseen suojeluun/,
  ],
  ['parents and custodians are responsible first', /vastaavat ensi sijassa vanhemmat ja muut huoltajat/],
  ['social, economic or coping reasons', /sosiaalisista tai taloudellisista syistä tai jaksamisen vuoksi/],
  ['better conditions and stronger parents', /parantaa lapsen kasvuoloja ja vahvistaa vanhempien kykyä kasvattaa/],
  ['short or long', /lyhyen tai pitkän ajan/],
  ['fitted to the child', /suunnitellaan lapsen tarpeen mukaan/],
  ['all other social services and the network', /kaikkia muita sosiaalipalveluja.*oman verkoston kanssa/],
  ['a named responsible social worker', /nimetty vastuusosiaalityöntekijä/],
  [
    'a client plan: what should change, needs, services',
    /mihin asioihin halutaan muutosta, millaista tukea tarvitaan ja mitä palveluja annetaan/,
  ],
  ['advice from the office-hours duty', /neuvoja lastensuojelun virka-ajan päivystyksestä/],
  [
    'already a client: the own responsible social worker',
    /jo lastensuojelun asiakas, ota yhteyttä omaan vastuusosiaalityöntekijään/,
  ],
  ['contacts by municipality from a list', /Valitse kunta, niin näet oikeat numerot ja ajat/],
  [
    'it begins on a social worker’s assessment',
    /Asiakkuus alkaa sosiaalityöntekijän arvion perusteella, usein palvelutarpeen arvioinnin jälkeen/,
  ],
  [
    'when the child is at risk or general services are not enough',
    /kehityksensä on vaarassa.*tavalliset palvelut eivät riitä/,
  ],
  ['or when necessary help is refused', /ei halua ottaa välttämätöntä apua vastaan/],
  ['advice and therapy', /neuvonta ja terapia/],
  ['family work and rehabilitation', /perhetyö ja tehostettu perhetyö perhekuntoutus/],
  ['peer groups', /vertaisryhmät/],
  ['hobbies, holidays, recreation', /harrastuksiin, lomaan ja virkistykseen/],
  ['housing', /asunnossa on puutteita/],
  ['school and studies', /koulunkäyntiin ja opiskeluun/],
  ['close relationships', /läheisten ihmissuhteiden/],
  [
    'a whole that fits the situation, by need',
    /järjestää palvelut tarpeen mukaan, ja niistä kootaan perheen tilanteeseen sopiva kokonaisuus/,
  ],
]

describe('The page on child welfare says what the county promises:', () => {
  test.each(childWelfare)('%s', (_fact, words) => expect(said('lastensuojelu')).toMatch(words))
})
describe('The page on open care says what the county promises:', () => {
  test.each(openCare)('%s', (_fact, words) => expect(said('lastensuojelun-avohuolto')).toMatch(words))
})

test('the three lines of the county’s page are there with their hours', () => {
  if (!here) throw new Error('Järvenpää is not there.')
  const page = renderToStaticMarkup(
    municipalityPage({ content: deliveredContent, municipality: here, at, origin, language: 'fi' }).body,
  )
  for (const words of [
    'Lapsiperheiden neuvonta ja ohjaus',
    '019 226 0401',
    'Sosiaalipäivystys virka-aikana',
    'Sosiaali- ja kriisipäivystys (Keski-Uusimaa)',
    'Aina avoinna',
  ])
    expect(page.includes(words), words).toBe(true)
  expect(page.includes('Ma–to klo 9–15, pe klo 9–13.')).toBe(true)
  expect(page.includes('Ma–to klo 8–15, pe klo 8–13.')).toBe(true)
  expect(page.includes('Arkipyhän aattona auki enintään klo 13 asti.')).toBe(true)
})

test('the three languages say the same: as many paragraphs, lists and points in every block', () => {
  const shape = (block: TextBlock) => block.map((part) => (typeof part === 'string' ? 'paragraph' : part.length))
  for (const page of deliveredContent.services) {
    for (const name of ['what', 'howToAct', 'forWhom', 'support', 'background'] as const) {
      const [fi, ...others] = languages.map((language) => shape(page[name][language]))
      for (const other of others) expect(other, `${page.id} ${name}`).toEqual(fi)
    }
  }
})

test('no limit of the law is typed into a text: the only numbers are 112', () => {
  for (const page of deliveredContent.services) {
    for (const name of ['summary', 'what', 'howToAct', 'forWhom', 'support', 'background'] as const) {
      const digits = JSON.stringify(page[name]).match(/\d+/g) ?? []
      expect(
        digits.filter((number) => number !== '112'),
        `${page.id} ${name}`,
      ).toEqual([])
    }
  }
})

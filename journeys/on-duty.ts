import type { Visitor } from './house.ts'

/** The three answers to how urgent a matter is, as document 1006 words them. */
export type Urgency = 'Välitön' | 'Kiireellinen' | 'Ei kiireellinen'

const urgencyAnswers: Readonly<Record<Urgency, string>> = {
  Välitön: 'Välittömiä toimenpiteitä vaativa tilanne *',
  Kiireellinen: 'Kiireellisiä toimenpiteitä vaativa tilanne *',
  'Ei kiireellinen': 'Kiireettömiä toimenpiteitä vaativa tilanne',
}

/** Opens an item from the inbox: about whom, and what the inbox says of the sender. */
export async function openItem(duty: Visitor, child: string, from = ''): Promise<void> {
  await duty.open('/desk/inbox')
  const row = duty.page.getByRole('row').filter({ hasText: child }).filter({ hasText: from })
  await row.getByRole('link', { name: child }).click()
  await duty.sees(child)
}

/** Registers the open item for a new child, with a mother who is the custodian. */
export async function registerNewChild(
  duty: Visitor,
  child: string,
  known: { identityCode: string } | { bornOn: string },
  mother: readonly [givenNames: string, familyName: string],
): Promise<void> {
  await duty.follow('Kirjaa lapselle')
  const [label, value] = 'bornOn' in known ? ['Syntymäpäivä', known.bornOn] : ['Henkilötunnus', known.identityCode]
  await duty.type(label, value, 'Uuden henkilön tiedot')
  await duty.type('Etunimet', mother[0], 'Henkilö 1')
  await duty.type('Sukunimi', mother[1], 'Henkilö 1')
  await duty.pick('Suhde lapseen', 'äiti')
  await duty.tick('Huoltaja', 'Henkilö 1')
  await duty.press('Kirjaa ilmoitus')
  await duty.sees(child)
}

/** Assesses the urgency of the open item: document 1006, written and signed. */
export async function assessUrgency(duty: Visitor, child: string, urgency: Urgency): Promise<void> {
  await duty.follow('Arvioi kiireellisyys')
  await duty.press('Aloita kirjoittaminen')
  await duty.tick('Palvelutarpeen arviointi aloitetaan')
  await duty.choose('Arvio asian kiireellisyydestä', urgencyAnswers[urgency])
  await duty.type('Kiireellisyyden perustelu', 'Arvio perustuu ilmoitukseen ja puheluun äidille.')
  await duty.press('Lue ja allekirjoita')
  await duty.reads('Näin asiakirja allekirjoitetaan')
  await duty.press('Allekirjoita')
  await duty.sees(child)
  await duty.reads(urgency)
}

/** Starts the assessment of the open item with a call to the family. */
export async function startAssessment(duty: Visitor, child: string): Promise<void> {
  await duty.follow('Aloita palvelutarpeen arviointi')
  await duty.choose('Millä arviointi aloitettiin', 'Puhelu perheelle')
  await duty.press('Aloita arviointi')
  await duty.sees(child)
  await duty.reads('Arviointi aloitettu')
}

/** Writes what an assessment must say, from the page of its open draft (document 1005), and goes on to completing it. */
export async function writeAssessment(assessor: Visitor): Promise<void> {
  await assessor.choose('Asiakkaalla on oikeus erityiseen tukeen', 'Kyllä')
  await assessor.type('Lapsen arki ja kasvuympäristö', 'Lapsi on illat yksin ja valvoo siskonsa kanssa.')
  await assessor.choose('Asiakkuus jatkuu', 'Kyllä')
  await assessor.type(
    'Ammattihenkilön johtopäätökset',
    'Äiti jaksaa huonosti, ja lapsi tarvitsee aikuisen tuen iltoihin.',
  )
  await assessor.choose('Lastensuojeluasiakkuus alkaa', 'Kyllä')
  await assessor.choose('Asiakas tarvitsee omatyöntekijän', 'Ei')
  await assessor.press('Lue ja allekirjoita')
  await assessor.follow('Siirry päättämään arviointi')
  await assessor.sees('Arvioinnin valmistuminen')
}

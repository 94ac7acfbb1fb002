import type { Visitor } from './house.ts'

/** Who is told of, by given and family name. */
export type Child = readonly [givenNames: string, familyName: string]

/** A neighbour walks the form and stays anonymous; ends on the receipt. */
export async function notifyAsNeighbour(neighbour: Visitor, child: Child, what: string): Promise<void> {
  await neighbour.open('/fi')
  await neighbour.follow(/ilmoitus/)
  await neighbour.follow('Ilmoita yksityishenkilönä')
  await saysWhereAndHowUrgent(neighbour)
  await neighbour.choose('Kuka olet lapselle?', 'Muu, esimerkiksi naapuri tai tuttava')
  await neighbour.choose('Haluatko kertoa nimesi?', 'Ilmoitan nimettömänä')
  await neighbour.press('Jatka')
  await namesChildren(neighbour, [child])
  await neighbour.sees('Kuka huolehtii lapsesta?')
  await neighbour.press('Jatka')
  await neighbour.type('Mistä olet huolissasi?', what)
  await neighbour.press('Jatka')
  await saysWhoKnows(neighbour, 'En')
  await sends(neighbour)
}

/** A teacher, who has the duty to notify, tells of one or several children of one mother; ends on the receipt. */
export async function notifyAsTeacher(
  teacher: Visitor,
  children: readonly Child[],
  mother: Child,
  what: string,
): Promise<void> {
  await teacher.open('/fi/ilmoitus')
  await teacher.follow('Ilmoita työssäsi')
  await saysWhereAndHowUrgent(teacher)
  await teacher.pick('Millä alalla työskentelet?', 'Koulu tai muu opetus')
  await teacher.type('Etunimi', 'Tuula')
  await teacher.type('Sukunimi', 'Vahtera')
  await teacher.type('Ammatti tai tehtävänimike', 'luokanopettaja')
  await teacher.type('Työpaikka', 'Harjulan koulu')
  await teacher.type('Puhelinnumero', '040 123 4567')
  await teacher.press('Jatka')
  await namesChildren(teacher, children)
  await teacher.type('Etunimi', mother[0], 'Aikuinen 1')
  await teacher.type('Sukunimi', mother[1], 'Aikuinen 1')
  await teacher.type('Suhde lapseen', 'äiti', 'Aikuinen 1')
  await teacher.press('Jatka')
  await teacher.type('Mitä on tapahtunut?', what)
  await teacher.press('Jatka')
  await saysWhoKnows(teacher, 'Kyllä')
  await sends(teacher)
}

async function saysWhereAndHowUrgent(sender: Visitor): Promise<void> {
  await sender.pick('Lapsen kotikunta', 'Järvenpää')
  await sender.press('Jatka')
  await sender.choose('Onko lapsi nyt vaarassa?', 'Ei')
  await sender.press('Jatka')
}

async function namesChildren(sender: Visitor, children: readonly Child[]): Promise<void> {
  for (const [index, [givenNames, familyName]] of children.entries()) {
    if (index > 0) await sender.press('Lisää toinen lapsi')
    await sender.type('Etunimi', givenNames, `Lapsi ${index + 1}`)
    await sender.type('Sukunimi', familyName, `Lapsi ${index + 1}`)
  }
  await sender.press('Jatka')
}

async function saysWhoKnows(sender: Visitor, answer: string): Promise<void> {
  await sender.choose('Oletko kertonut lapselle tästä ilmoituksesta?', answer)
  await sender.choose('Oletko kertonut ainakin yhdelle huoltajalle?', answer)
  await sender.press('Jatka')
}

async function sends(sender: Visitor): Promise<void> {
  await sender.sees('Tarkista ja lähetä')
  await sender.press('Lähetä ilmoitus')
  await sender.sees('Kiitos. Ilmoitus on perillä.')
}

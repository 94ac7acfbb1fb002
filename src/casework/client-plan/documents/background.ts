import { code, date, group, heading, longText } from '../../../documents/definition.ts'
import { periodInOrder } from '../../../documents/parts.ts'

/** Where the child is placed. */
const placement = group(
  'Sijoituksen tiedot',
  'Information om placering',
  'The placement',
  {
    sijoituspaikan_nimi: longText(
      'Sijoituspaikan nimi',
      'Placeringsplatsens namn',
      'Name of the placement unit or foster family',
      { title: ['Sijoituspaikan tai sijaisperheen nimi', 'Placeringsplatsens eller fosterfamiljens namn'] },
    ),
    kuvaus: longText('Kuvaus', 'Beskrivning', 'Purpose of the placement and other information', {
      title: ['Sijoituksen tarkoitus ja muut tiedot', 'Syftet med placeringen och andra uppgifter'],
    }),
    alkamispaiva: date('Alkamispäivä', 'Inledningsdatum', 'Start of the placement', {
      title: ['Sijoituksen alkamispäivä', 'Datum för inledning av placering'],
    }),
    paattymispaiva: date('Päättymispäivä', 'Avslutningsdatum', 'Planned end of the placement', {
      title: ['Sijoituksen suunniteltu päättymispäivä', 'Planerat datum för avslutning av placering'],
    }),
  },
  { rules: [periodInOrder] },
)

/** Background and present situation. */
export const background = heading('Tausta ja nykytilanne', 'Bakgrund och nuläge', 'Background and present situation', {
  sijoituksen_tiedot: placement,
  asuminen: group(
    'Asuminen',
    'Boende',
    'Living',
    {
      lapsen_asuminen: code('1203', 'Lapsen asuminen', 'Barnets boende', 'The child lives', {
        title: ['Lapsi asuu', 'Barnet bor'],
      }),
      lapsen_asumisen_kuvaus: longText(
        'Lapsen asumisen kuvaus',
        'Beskrivning av barnets boende',
        'More about the child’s living and everyday life',
        { title: ['Muut tiedot lapsen asumisesta ja arjesta', 'Andra uppgifter om barnets boende och vardag'] },
      ),
    },
    { headless: true },
  ),
  lapselle_tarkeat_henkilot_ja_sosiaaliset_suhteet: longText(
    'Lapselle tärkeät henkilöt ja sosiaaliset suhteet',
    'Viktiga personer och sociala relationer för barnet',
    'Persons and relations important to the child',
  ),
  lapsen_terveydentila_ja_sairaudet: longText(
    'Lapsen terveydentila ja sairaudet',
    'Barnets hälsotillstånd och sjukdomar',
    'The child’s health and illnesses',
  ),
  asiat_ja_olosuhteet_joihin_pyritaan_vaikuttamaan: longText(
    'Asiat ja olosuhteet, joihin pyritään vaikuttamaan',
    'Faktorer och omständigheter som man försöker påverka',
    'Circumstances that are to be influenced',
  ),
  lapsen_nykyiset_palvelut_ja_tukitoimet: longText(
    'Lapsen nykyiset palvelut ja tukitoimet',
    'Barnets nuvarande service och stödåtgärder',
    'The child’s present services and support measures',
  ),
  lapsen_ja_perheen_tuen_ja_palvelujen_tarve: longText(
    'Lapsen ja perheen tuen ja palvelujen tarve',
    'Barnets och familjens behov av stöd och service',
    'Need of the child and family for support and services',
  ),
  lapsen_ja_perheen_vahvuudet_ja_voimavarat: longText(
    'Lapsen ja perheen vahvuudet ja voimavarat',
    'Barnets eller familjens styrkor och resurser',
    'Strengths and resources of the child and family',
  ),
  muut_taustatiedot: longText('Muut taustatiedot', 'Andra bakgrundsuppgifter', 'Other background'),
})

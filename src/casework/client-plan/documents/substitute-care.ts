import { group, heading, longText, number } from '../../../documents/definition.ts'

/** How the child in substitute care is, on a scale from one to ten and in words. */
export const wellbeing = group(
  'Sijaishuollossa olevan lapsen hyvinvointi',
  'Välbefinnandet hos barn i vård utom hemmet',
  'Wellbeing of a child in substitute care',
  {
    lapsen_kokemus: number(
      'Lapsen kokemus',
      'Barnets upplevelse',
      'The child’s own rating of their wellbeing in substitute care',
      {
        title: [
          'Sijaishuollossa olevan lapsen mielipide hyvinvoinnistaan',
          'Barnets åsikt om sitt välbefinnande när barnet vårdas utom hemmet',
        ],
      },
    ),
    numeerinen_arvio: number(
      'Numeerinen arvio',
      'Numerisk bedömning',
      'Others’ rating of the child’s wellbeing in substitute care',
      {
        title: [
          'Muiden henkilöiden arvio sijaishuollossa olevan lapsen hyvinvoinnista',
          'Andra personers bedömning av välbefinnandet hos ett barn som vårdas utom hemmet',
        ],
      },
    ),
    sanallinen_arvio: longText(
      'Sanallinen arvio',
      'Bedömning i textform',
      'The child’s wellbeing in substitute care in words',
      {
        title: [
          'Sanallinen arvio sijaishuollossa olevan lapsen hyvinvoinnista',
          'Verbal bedömning av välbefinnandet hos ett barn som vårdas utom hemmet',
        ],
      },
    ),
  },
  {
    rules: [
      {
        name: 'wellbeing-from-one-to-ten',
        kind: 'within',
        from: 1,
        to: 10,
        fields: ['lapsen_kokemus', 'numeerinen_arvio'],
      },
    ],
  },
)

/** What a plan in substitute care tells besides (LSL 30 §). */
export const otherMattersOfSubstituteCare = heading(
  'Sijaishuoltoa koskevat muut asiat',
  'Annat som anknyter till vård utom hemmet',
  'Other matters of substitute care',
  {
    varhaiskasvatus_ja_opetus: longText(
      'Varhaiskasvatus ja opetus',
      'Småbarnspedagogik och undervisning',
      'Health care and early education or schooling during substitute care',
      {
        title: [
          'Kuvaus terveydenhuollon ja varhaiskasvatuksen tai opetuksen järjestämisestä sijaishuollon aikana',
          'Beskrivning av ordnande av hälso- och sjukvård och småbarnspedagogik eller undervisning under tiden för vård utom hemmet',
        ],
        conditional: true,
      },
    ),
    vanhempien_tukitoimet_ja_suunnitelma: longText(
      'Vanhempien tukitoimet ja suunnitelma',
      'Stödåtgärder och plan för föräldrarna',
      'Services and special support for the parents of the placed child, and the parents’ plan',
      {
        title: [
          'Kuvaus palvelujen, tukitoimien ja erityisen tuen järjestämisestä sijoitetun lapsen vanhemmille ja tiedot vanhempien suunnitelmasta',
          'Beskrivning av ordande av service, stödåtgärder och särskilt stöd för det placerade barnets föräldrar och uppgifter om föräldrarnas plan',
        ],
      },
    ),
    yhteydenpito: longText(
      'Yhteydenpito',
      'Kontakt',
      'Meetings and contact between the child and the parents or other close persons',
      {
        title: [
          'Lapsen ja hänen vanhempiensa tai muiden lapsen läheisten väliset tapaamiset ja yhteydenpito',
          'Möten och kontakt mellan barnet och dess föräldrar eller andra närstående personer till barnet',
        ],
      },
    ),
    perheen_jalleenyhdistaminen: longText(
      'Perheen jälleenyhdistäminen',
      'Återförening av familjen',
      'Reunification of the family',
      { conditional: true },
    ),
  },
)

import {
  code,
  count,
  date,
  defineDocument,
  group,
  identifier,
  longText,
  many,
  must,
  name,
  text,
  yesNo,
} from '../../documents/definition.ts'
import {
  childWithIdentityCode,
  contactDetails,
  oneChild,
  period,
  periodInOrder,
  professional,
  reachableOfficeContact,
  remedy,
  signature,
  socialService,
  writer,
} from '../../documents/parts.ts'

/** Decision on a service or support measure of child welfare (LSL 36 §, SHL 45 §). */
export const serviceOrSupportMeasureDecision = defineDocument({
  number: '11002',
  structure: '1.2.246.537.6.1506.11002.2023.9.8',
  root: 'lastensuojelun_palvelu__tai_tukitoimipaatos',
  words: [
    'Lastensuojelun palvelu- tai tukitoimipäätös',
    'Barnskyddets beslut om tjänster eller stödåtgärder',
    'Child welfare decision on a service or support measure',
  ],
  freeText: 'lisatiedot',
  rules: [oneChild],
  fields: {
    asiakas: must(many(childWithIdentityCode)),
    paatos: must(
      group(
        'Päätös',
        'Beslut',
        'Decision',
        {
          paatostunnus: identifier('Päätöstunnus', 'Beslutskod', 'Decision number'),
          vireilletulopaivamaara: date('Vireilletulopäivämäärä', 'Datum för inledande', 'Date of initiation', {
            prefill: 'matter.initiated-on',
          }),
          hakemuksen_kuvaus: longText('Hakemuksen kuvaus', 'Beskrivning av ansökan', 'Description of the application'),
          paatospaivamaara: must(
            date('Päätöspäivämäärä', 'Beslutsdatum', 'Date of the decision', { prefill: 'today' }),
          ),
          ratkaisun_laji: must(code('1248', 'Ratkaisun laji', 'Avgörandeslag', 'Kind of decision')),
          sosiaalipalvelu_jota_paatos_koskee: must(
            group(
              'Sosiaalipalvelu jota päätös koskee',
              'Socialservice som beslutet gäller',
              'Social service that the decision concerns',
              {
                sosiaalipalvelu: must(socialService),
                palvelun_maara_tunteina: count(
                  'Palvelun määrä tunteina',
                  'Mängd service i timmar',
                  'Hours of service a month',
                  {
                    title: ['Palvelun määrä tunteina kuukaudessa', 'Mängd service i timmar per månad'],
                  },
                ),
                kuvaus: longText('Kuvaus', 'Beskrivning', 'Description'),
              },
            ),
          ),
          ratkaisu_ja_perustelut: must(
            longText('Ratkaisu ja perustelut', 'Beslut och motiveringar', 'Decision and reasons'),
          ),
          myonnettavan_palvelun_jarjestamistapa: code(
            '1296',
            'Myönnettävän palvelun järjestämistapa',
            'Sätt att ordna den service som beviljas',
            'How the granted service is arranged',
          ),
          lisatiedot_palvelun_jarjestamisesta: longText(
            'Lisätiedot palvelun järjestämisestä',
            'Tilläggsuppgifter om ordnandet av servicen',
            'More about arranging the service',
          ),
          ratkaisun_lakiperuste: must(
            longText('Ratkaisun lakiperuste', 'Laggrund för beslutet', 'Provisions that the decision rests on', {
              title: ['Lainkohdat, joihin ratkaisu perustuu', 'Lagrum som beslutet grundar sig på'],
            }),
          ),
          paatoksen_voimassaolo: group(
            'Päätöksen voimassaolo',
            'Beslutets giltighetstid',
            'Validity of the decision',
            period,
            { rules: [periodInOrder] },
          ),
          kuuleminen: many(
            group(
              'Kuuleminen',
              'Hörande',
              'Hearing and finding out the opinion',
              {
                kuultava: group('Kuultava', 'Person som hörs', 'Person heard', {
                  sukunimi: must(name('Sukunimi', 'Efternamn', 'Last name')),
                  etunimet: must(name('Etunimet', 'Samtliga förnamn', 'First names')),
                  kuvaus: text('Kuvaus', 'Beskrivning', 'Relation to the child', {
                    title: ['Suhde lapseen', 'Relation till barnet'],
                  }),
                }),
                suoritettu: yesNo('Suoritettu', 'Utförd', 'The person has been heard or the opinion found out', {
                  title: [
                    'Henkilöä on kuultu tai mielipide on selvitetty',
                    'Personen har hörts eller åsikten har utretts',
                  ],
                }),
                syyt_selvittamatta_jattamiselle: longText(
                  'Syyt selvittämättä jättämiselle',
                  'Orsaker till att detta lämnats outrett',
                  'Why the person has not been heard or the opinion not found out',
                  {
                    conditional: true,
                    title: [
                      'Syyt miksi henkilöä ei ole kuultu tai mielipidettä ei ole selvitetty',
                      'Orsaker till att personen inte har hörts eller åsikten inte har utretts',
                    ],
                  },
                ),
              },
              {
                title: ['Kuuleminen ja mielipiteen selvittäminen', 'Hörande och utredning av åsikt'],
                rules: [
                  {
                    name: 'reasons-when-not-heard',
                    kind: 'required',
                    fields: ['syyt_selvittamatta_jattamiselle'],
                    when: (hearing) => hearing.suoritettu === false,
                  },
                  {
                    name: 'no-reasons-when-heard',
                    kind: 'relevant',
                    fields: ['syyt_selvittamatta_jattamiselle'],
                    when: (hearing) => hearing.suoritettu !== true,
                  },
                ],
              },
            ),
          ),
          paatoksen_valiton_taytantoonpano: group(
            'Päätöksen välitön täytäntöönpano',
            'Omedelbart verkställande av beslutet',
            'Immediate enforcement of the decision',
            {
              valiton_taytantoonpano: yesNo(
                'Välitön täytäntöönpano',
                'Omedelbart verkställande',
                'The decision is enforced at once',
                { title: ['Päätös pannaan välittömästi täytäntöön', 'Beslutet verkställs omedelbart'] },
              ),
              valittoman_taytantoonpanon_perustelut: longText(
                'Välittömän täytäntöönpanon perustelut',
                'Motiveringar till omedelbart verkställande',
                'Reasons for immediate enforcement',
              ),
            },
          ),
          tama_paatos_annetaan_tiedoksi_seuraaville_henkiloille: longText(
            'Tämä päätös annetaan tiedoksi seuraaville henkilöille',
            'Detta beslut delges till följande personer',
            'This decision is served on',
          ),
          valmistelija: many(group('Valmistelija', 'Beredare', 'Preparer', professional)),
          paatoksentekija: must(group('Päätöksentekijä', 'Beslutsfattare', 'Decision-maker', writer)),
          lisatietojen_antaja: must(
            many(
              group('Lisätietojen antaja', 'Lämnare av tilläggsuppgifter', 'Who gives more information', {
                ...writer,
                yhteystiedot: must(contactDetails(reachableOfficeContact)),
              }),
            ),
          ),
          muutoksenhaku: remedy,
        },
        { headless: true },
      ),
    ),
    lisatiedot: longText('Lisätiedot', 'Mer information', 'More information'),
    allekirjoitus: must(signature),
  },
})

import {
  type Code,
  choice,
  code,
  date,
  defineDocument,
  group,
  heading,
  longText,
  many,
  moment,
  must,
  name,
  text,
  yesNo,
} from '../../../documents/definition.ts'
import {
  author,
  childWithIdentityCode,
  dayOfWriting,
  oneChild,
  socialService,
  statutoryExplanation,
} from '../../../documents/parts.ts'
import { background } from './background.ts'
import { otherMattersOfSubstituteCare, wellbeing } from './substitute-care.ts'

/** What the plan is for. The list stands in the structure itself. */
export const planKinds = { openCare: '1', openCarePlacement: '2', substituteCare: '3' } as const

/** What the plan is for, as a field. */
export const planKind = choice(
  'lastensuojelun_asiakassuunnitelma/tama_asiakassuunnitelma_on',
  [
    {
      code: planKinds.openCare,
      words: {
        fi: 'Avohuollon asiakassuunnitelma',
        sv: 'Klientplan inom öppenvård',
        en: 'Client plan in open care',
      },
    },
    {
      code: planKinds.openCarePlacement,
      words: {
        fi: 'Avohuollon tukitoimena sijoitetun lapsen asiakassuunnitelma',
        sv: 'Klientplan för barn som placerats som stödåtgärd inom öppenvården',
        en: 'Client plan of a child placed as an open care support measure',
      },
    },
    {
      code: planKinds.substituteCare,
      words: {
        fi: 'Sijaishuollon asiakassuunnitelma',
        sv: 'Klientplan för vård utom hemmet',
        en: 'Client plan in substitute care',
      },
    },
  ],
  'Tämä asiakassuunnitelma on',
  'Den här klientplanen är',
  'This client plan is',
)

type Plan = { readonly tama_asiakassuunnitelma_on?: Code | undefined }

function whenPlaced(plan: Plan): boolean {
  const kind = plan.tama_asiakassuunnitelma_on?.code
  return kind === planKinds.openCarePlacement || kind === planKinds.substituteCare
}

function inSubstituteCare(plan: Plan): boolean {
  return plan.tama_asiakassuunnitelma_on?.code === planKinds.substituteCare
}

/** Child welfare client plan (LSL 30 §). */
export const clientPlan = defineDocument({
  number: '15009',
  structure: '1.2.246.537.6.1506.15009.2024.11.28',
  root: 'lastensuojelun_asiakassuunnitelma',
  words: ['Lastensuojelun asiakassuunnitelma', 'Klientplan för barnskyddet', 'Child welfare client plan'],
  freeText: 'lisatiedot',
  rules: [
    oneChild,
    {
      name: 'placement-only-when-placed',
      kind: 'relevant',
      fields: ['tausta_ja_nykytilanne.sijoituksen_tiedot'],
      when: whenPlaced,
    },
    {
      name: 'wellbeing-only-in-substitute-care',
      kind: 'relevant',
      fields: ['sijaishuollossa_olevan_lapsen_hyvinvointi'],
      when: inSubstituteCare,
    },
    {
      name: 'other-matters-only-in-substitute-care',
      kind: 'relevant',
      fields: ['sijaishuoltoa_koskevat_muut_asiat'],
      when: inSubstituteCare,
    },
    {
      name: 'schooling-in-substitute-care',
      kind: 'required',
      fields: ['sijaishuoltoa_koskevat_muut_asiat.varhaiskasvatus_ja_opetus'],
      when: inSubstituteCare,
    },
    {
      name: 'reunification-in-substitute-care',
      kind: 'required',
      fields: ['sijaishuoltoa_koskevat_muut_asiat.perheen_jalleenyhdistaminen'],
      when: inSubstituteCare,
    },
  ],
  fields: {
    asiakas: must(many(childWithIdentityCode)),
    tama_asiakassuunnitelma_on: planKind,
    tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty: many(
      group(
        'Tiedot neuvottelusta, jossa tämä suunnitelma on tehty',
        'Information om överläggning där denna plan har upprättats',
        'Negotiation at which this plan was made',
        {
          paivamaara: date('Päivämäärä', 'Datum', 'Date'),
          paikka: text('Paikka', 'Plats', 'Place'),
          osallistujat: longText('Osallistujat', 'Deltagare', 'Participants'),
        },
      ),
    ),
    tausta_ja_nykytilanne: background,
    sijaishuollossa_olevan_lapsen_hyvinvointi: wellbeing,
    tavoitteiden_saavuttaminen: group(
      'Tavoitteiden saavuttaminen',
      'Uppnående av målen',
      'How the goals of the previous plan were reached',
      {
        arvio: code('1253', 'Arvio', 'Bedömning', 'Assessment'),
        sanallinen_arvio: longText('Sanallinen arvio', 'Verbal bedömning', 'Assessment in words'),
      },
      { title: ['Edellisen suunnitelman tavoitteiden saavuttaminen', 'Uppnående av målen i föregående plan'] },
    ),
    asetettavat_tavoitteet: many(
      group('Asetettavat tavoitteet', 'Mål som ska fastställas', 'Goals to be set', {
        nimi: name('Nimi', 'Namn', 'Name'),
        kuvaus: longText('Kuvaus', 'Beskrivning', 'Description'),
        keinot_ja_aikataulu_tavoitteen_saavuttamiseksi: longText(
          'Keinot ja aikataulu tavoitteen saavuttamiseksi',
          'Metoder och tidtabell för uppnåendet av målet',
          'Time in which the goal is to be reached',
          {
            title: [
              'Arvioitu aika, jonka kuluessa tavoite pyritään toteuttamaan',
              'Uppskattad tid, inom vilken man strävar efter att uppnå målet',
            ],
          },
        ),
      }),
    ),
    keinot_tavoitteiden_saavuttamiseksi_ja_tuen_tarpeeseen_vastaamiseksi: heading(
      'Keinot tavoitteiden saavuttamiseksi ja tuen tarpeeseen vastaamiseksi',
      'Metoder för att uppnå målen och möta stödbehovet',
      'Means of reaching the goals and meeting the need for support',
      {
        palvelu: many(
          group(
            'Palvelu',
            'Service',
            'Social services planned',
            {
              sosiaalipalvelu: socialService,
              kuvaus: longText('Kuvaus', 'Beskrivning', 'Description'),
              asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta: longText(
                'Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta',
                'Klientens förslag till hur tjänsterna ska produceras och tillhandahållas',
                'The client’s proposal of how the service is produced and carried out',
              ),
              arvioitu_alkamisajankohta_ja_kesto: longText(
                'Arvioitu alkamisajankohta ja kesto',
                'Uppskattad inledningstidpunkt och varaktighet',
                'Expected start and length',
              ),
            },
            { title: ['Suunniteltavat sosiaalipalvelut', 'Socialservice som planeras'] },
          ),
        ),
        muut_palvelut_tukitoimet_ja_keinot: longText(
          'Muut palvelut, tukitoimet ja keinot',
          'Övrig service, övriga stödåtgärder och metoder',
          'Other services, support measures and means',
          {
            title: [
              'Muut palvelut, tukitoimet ja keinot tavoitteiden saavuttamiseksi ja tuen tarpeeseen vastaamiseksi',
              'Övriga tjänster, stödåtgärder och metoder för att uppnå målen och möta stödbehovet',
            ],
          },
        ),
        lapsen_ja_perheen_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa: longText(
          'Lapsen (ja perheen) tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa',
          'Tjänstetillhandahållare som deltar i stödet av barnet (och föräldern) och deras ansvar',
          'Service providers who support the child (and family), and their responsibilities',
        ),
        lapsen_ja_perheen_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa: longText(
          'Lapsen (ja perheen) tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä',
          'Privatpersoner som deltar i stödet av barnet (och föräldern) och deras uppgifter',
          'Private persons who support the child (and family), and their tasks',
        ),
      },
    ),
    lapsen_ja_sosiaalityontekijan_tapaamiset: longText(
      'Lapsen ja sosiaalityöntekijän tapaamiset',
      'Möten mellan barnet och socialarbetaren',
      'Planned and held meetings of the child and the responsible social worker',
      {
        title: [
          'Suunnitelma lapsen ja lapsen asioista vastaavan sosiaalityöntekijän tapaamisista ja tapaamisten toteutuminen',
          'Plan för möten mellan barnet och den socialarbetare som ansvarar för barnets angelägenheter och genomförandet av mötena',
        ],
      },
    ),
    sijaishuoltoa_koskevat_muut_asiat: otherMattersOfSubstituteCare,
    sosiaalihuollon_asiakkaan_asemasta_ja_oikeuksista_annetun_lain_mukaisen_selvityksen_antaminen: heading(
      'Sosiaalihuollon asiakkaan asemasta ja oikeuksista annetun lain mukaisen selvityksen antaminen',
      'Redogörelse enligt lagen om klientens ställning och rättigheter inom socialvården',
      'Explanation of the client’s position and rights',
      {
        selvitys_oikeuksista: yesNo(
          'Selvitys oikeuksista',
          'Redogörelse över rättigheter',
          'Rights, duties and the possible courses of action have been explained to the child (and family)',
          {
            title: [
              'Lapselle (ja perheelle) on annettu selvitys oikeuksista, velvollisuuksista ja erilaisista tilanteeseen sopivista toimenpidevaihtoehdoista',
              'Barnet (och familjen) har fått en redogörelse över rättigheter, skyldigheter och lämpliga åtgärdsalternativ i olika situationer',
            ],
          },
        ),
        kuvaus_siita_miten_selvitys_on_annettu: longText(
          'Kuvaus siitä, miten selvitys on annettu',
          'Beskrivning av hur redogörelsen har getts',
          'How the explanation was given',
        ),
      },
    ),
    sovitut_jatkotoimet: longText('Sovitut jatkotoimet', 'Avtalade fortsatta åtgärder', 'Agreed next steps'),
    eriavat_nakemykset: longText(
      'Eriävät näkemykset',
      'Avvikande åsikter',
      'Dissenting views of those who took part in making the plan',
      {
        title: [
          'Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä',
          'Avvikande åsikter om planens innehåll bland de personer som har medverkat i upprättandet av planen',
        ],
      },
    ),
    arvio_asiakkuuden_kestosta: longText(
      'Arvio asiakkuuden kestosta',
      'Bedömning av klientrelationens varaktighet',
      'Expected length of the client relationship',
    ),
    asiakassuunnitelman_tarkistaminen: group(
      'Asiakassuunnitelman tarkistaminen',
      'Granskning av klientplanen',
      'Review of the client plan',
      {
        paivamaara_ja_kellonaika: moment('Päivämäärä ja kellonaika', 'Datum och klockslag', 'Date and time'),
        ajankohta: text('Ajankohta', 'Tidpunkt', 'Time'),
        paikka: text('Paikka', 'Plats', 'Place'),
      },
    ),
    jakelu: longText('Jakelu', 'Sändlista', 'Persons to whom the plan is given', {
      title: ['Henkilöt joille tämä suunnitelma toimitetaan', 'Personer som planen ska ges till'],
    }),
    lisatiedot: longText('Lisätiedot', 'Tilläggsuppgifter', 'More information'),
    lakiselostus: statutoryExplanation,
    paivamaara: dayOfWriting,
    laatija: must(many(author())),
  },
})

import {
  code,
  date,
  defineDocument,
  group,
  heading,
  longText,
  many,
  must,
  yesNo,
} from '../../../documents/definition.ts'
import {
  author,
  childWithIdentityCode,
  dayOfWriting,
  oneChild,
  statutoryExplanation,
} from '../../../documents/parts.ts'
import { conclusions } from './conclusions.ts'

/** Service needs assessment of child and family (SHL 36 §, LSL 26 §). */
export const serviceNeedsAssessment = defineDocument({
  number: '1005',
  structure: '1.2.246.537.6.1506.1005.2023.9.8',
  root: 'lapsen_ja_perheen_palvelutarpeen_arvio',
  words: [
    'Lapsen ja perheen palvelutarpeen arvio',
    'Bedömning av ett barns och en familjs servicebehov',
    'Service needs assessment of child and family',
  ],
  freeText: 'johtopaatokset_ja_jatkotoimet.jatkosuunnitelma',
  rules: [
    oneChild,
    {
      name: 'child-welfare-need-only-when-examined',
      kind: 'relevant',
      fields: ['johtopaatokset_ja_jatkotoimet.lastensuojelun_tarve'],
      when: (assessment) => assessment.palvelutarpeen_arviointia_koskevat_tiedot?.lastensuojelun_tarve !== false,
    },
  ],
  fields: {
    asiakas: must(many(childWithIdentityCode)),
    asian_vireilletuloa_koskevat_tiedot: heading(
      'Asian vireilletuloa koskevat tiedot',
      'Uppgifter om inledning av ett ärende',
      'Initiation of the matter',
      {
        vireilletulon_tapa: code('1242', 'Vireilletulon tapa', 'Metod för inledande', 'How the matter was initiated'),
        vireilletulon_syyt: longText('Vireilletulon syyt', 'Orsaker till inledning', 'Reasons for the initiation'),
        vireilletulopaiva: must(
          date('Vireilletulopäivä', 'Datum för inledande', 'Date of initiation', { prefill: 'matter.initiated-on' }),
        ),
      },
    ),
    palvelutarpeen_arviointia_koskevat_tiedot: heading(
      'Palvelutarpeen arviointia koskevat tiedot',
      'Uppgifter om bedömningen av servicebehovet',
      'The service needs assessment',
      {
        lastensuojelun_tarve: yesNo(
          'Lastensuojelun tarve',
          'Behov av barnskydd',
          'The need for child welfare measures is examined in the assessment',
          {
            title: [
              'Palvelutarpeen arvioinnin yhteydessä selvitetään lastensuojelun tarve',
              'I samband med bedömningen av servicebehovet utreds behovet av barnskydd',
            ],
          },
        ),
        perustelut_miksi_lastensuojelun_tarvetta_ei_selviteta: longText(
          'Perustelut miksi lastensuojelun tarvetta ei selvitetä',
          'Motiveringar till varför behovet av barnskydd inte utreds',
          'Why the need for child welfare measures is not examined',
        ),
        palvelutarpeen_arvioinnin_aloittamispaiva: must(
          date(
            'Palvelutarpeen arvioinnin aloittamispäivä',
            'Inledningsdatum för bedömning av servicebehovet',
            'Start of the service needs assessment',
            { prefill: 'matter.assessment-started-on' },
          ),
        ),
        kuvaus_arvioinnin_toteuttamisesta: longText(
          'Kuvaus arvioinnin toteuttamisesta',
          'Beskrivning av genomförandet av bedömningen',
          'How the assessment was carried out',
        ),
        palvelutarpeen_arviointiin_osallistuneet_henkilot: longText(
          'Palvelutarpeen arviointiin osallistuneet henkilöt',
          'Personer som deltagit i bedömningen av servicebehovet',
          'Persons who took part in the assessment',
        ),
        arvioinnista_poisjaaneet_henkilot: longText(
          'Arvioinnista poisjääneet henkilöt',
          'Personer som uteblivit från bedömningen',
          'Persons who stayed away from the assessment',
        ),
        asiakkaalla_on_oikeus_erityiseen_tukeen: must(
          yesNo(
            'Asiakkaalla on oikeus erityiseen tukeen',
            'Klienten har rätt till särskilt stöd',
            'The child has a right to special support',
          ),
        ),
        erityisen_tuen_perustelut: longText(
          'Erityisen tuen perustelut',
          'Motiveringar till särskilt stöd',
          'Reasons for special support',
        ),
      },
    ),
    aikaisemmat_ja_nykyiset_palvelut: longText(
      'Aikaisemmat ja nykyiset palvelut',
      'Tidigare och nuvarande service',
      'Earlier and present services',
    ),
    lapsen_tarpeet_ja_arki: heading(
      'Lapsen tarpeet ja arki',
      'Barnets behov och vardag',
      'The child’s needs and everyday life',
      {
        lapsen_arki_ja_kasvuymparisto: longText(
          'Lapsen arki ja kasvuympäristö',
          'Barnets vardag och uppväxtmiljö',
          'The child’s everyday life and surroundings',
        ),
        perhesuhteet_ja_muut_sosiaaliset_suhteet: longText(
          'Perhesuhteet ja muut sosiaaliset suhteet',
          'Familjerelationer och andra sociala relationer',
          'Family and other social relations',
        ),
        lapsen_hyvinvointi: longText('Lapsen hyvinvointi', 'Barnets välbefinnande', 'The child’s wellbeing'),
        lapsen_osallisuus: longText('Lapsen osallisuus', 'Barnets delaktighet', 'The child’s participation'),
      },
    ),
    perheen_olosuhteet: heading('Perheen olosuhteet', 'Familjens förhållanden', 'Circumstances of the family', {
      perheen_tausta: longText('Perheen tausta', 'Familjens bakgrund', 'Background of the family'),
      vanhempien_terveys_ja_hyvinvointi: longText(
        'Vanhempien terveys ja hyvinvointi',
        'Föräldrarnas hälsa och välfärd',
        'Parents’ health and wellbeing',
      ),
      vanhempien_paihteiden_kaytto_ja_riippuvuudet: group(
        'Vanhempien päihteiden käyttö ja riippuvuudet',
        'Föräldrarnas användning av berusningsmedel och beroenden',
        'Parents’ use of intoxicants and addictions',
        {
          kayton_kuvaus: longText(
            'Käytön kuvaus',
            'Beskrivning av användningen',
            'Parents’ use of intoxicants and addictions',
            {
              title: [
                'Kuvaus vanhempien päihteiden käytöstä ja riippuvuuksista',
                'Beskrivning av föräldrarnas användning av berusningsmedel och beroenden',
              ],
            },
          ),
        },
      ),
      asuminen: longText('Asuminen', 'Boende', 'Living'),
      kotoutuminen: longText('Kotoutuminen', 'Integration', 'Integration'),
      tyollisyys_ja_toimeentulo: longText(
        'Työllisyys ja toimeentulo',
        'Sysselsättning och utkomst',
        'Employment and income',
      ),
    }),
    vanhempien_valmiudet: heading('Vanhempien valmiudet', 'Föräldrarnas beredskap', 'Capabilities of the parents', {
      huolenpito_ja_kasvatus: longText('Huolenpito ja kasvatus', 'Omsorg och fostran', 'Care and upbringing'),
      laheisten_ihmissuhteiden_turvaaminen_ja_yhteistyokyky: longText(
        'Läheisten ihmissuhteiden turvaaminen ja yhteistyökyky',
        'Trygga nära mänskliga relationer och samarbetsförmågan',
        'Securing close relations, and ability to cooperate',
      ),
      lapsen_tasapainoisen_kehityksen_ja_hyvinvoinnin_turvaaminen: longText(
        'Lapsen tasapainoisen kehityksen ja hyvinvoinnin turvaaminen',
        'Trygga en balanserad utveckling och välbefinnande hos barnet',
        'Securing the child’s balanced development and wellbeing',
      ),
      lapsen_osallisuuden_tukeminen: longText(
        'Lapsen osallisuuden tukeminen',
        'Främja barnets delaktighet',
        'Supporting the child’s participation',
      ),
    }),
    laheisverkoston_kartoittaminen: group(
      'Läheisverkoston kartoittaminen',
      'Kartläggning av närståendenätverket',
      'Mapping of the close network',
      {
        laheisverkoston_antama_tuki: longText(
          'Läheisverkoston antama tuki',
          'Stöd som ges av närståendenätverket',
          'Support from the close network',
        ),
        laheisen_tuen_tarve_on_selvitetty: yesNo(
          'Läheisen tuen tarve on selvitetty',
          'De närståendes stödbehov har utretts',
          'The close persons’ need for support has been examined',
        ),
      },
    ),
    johtopaatokset_ja_jatkotoimet: conclusions,
    henkilot_joille_asiakirja_toimitetaan: longText(
      'Henkilöt, joille asiakirja toimitetaan',
      'Personer som handlingen ska ges till',
      'Persons to whom the document is given',
    ),
    lakiselostus: statutoryExplanation,
    paivamaara: dayOfWriting,
    laatija: must(many(author())),
  },
})

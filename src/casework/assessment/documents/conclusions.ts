import { code, group, heading, longText, many, must, text, yesNo } from '../../../documents/definition.ts'
import { personName } from '../../../documents/parts.ts'

/** Whether the child needs child welfare measures: a finding of its own, made by a social worker. */
const childWelfareNeed = heading(
  'Lastensuojelun tarve',
  'Behov av barnskydd',
  'Need for child welfare measures',
  {
    sosiaalityontekijan_yhteenveto_ja_johtopaatokset_lastensuojelun_tarpeesta: longText(
      'Sosiaalityöntekijän yhteenveto ja johtopäätökset lastensuojelun tarpeesta',
      'Socialarbetarens sammanfattning och slutsatser om behovet av barnskydd',
      'The social worker’s summary and conclusions on the need for child welfare measures',
    ),
    lastensuojeluasiakkuus_alkaa: yesNo(
      'Lastensuojeluasiakkuus alkaa',
      'Klientrelationen inom barnskyddet inleds',
      'A child welfare client relationship begins',
    ),
    lastensuojeluasiakkuuden_alkamisen_syy: code(
      '1251',
      'Lastensuojeluasiakkuuden alkamisen syy',
      'Orsaken till att en klientrelation inom barnskyddet inleddes',
      'Why the child welfare client relationship begins',
    ),
  },
  {
    rules: [
      {
        name: 'reason-only-when-relationship-begins',
        kind: 'relevant',
        fields: ['lastensuojeluasiakkuuden_alkamisen_syy'],
        when: (need) => need.lastensuojeluasiakkuus_alkaa === true,
      },
    ],
  },
)

/** What the assessment ends with. */
export const conclusions = heading(
  'Johtopäätökset ja jatkotoimet',
  'Slutsatser och fortsatta åtgärder',
  'Conclusions and next steps',
  {
    lapsen_arvio_tuen_ja_palvelujen_tarpeesta: longText(
      'Lapsen arvio tuen ja palvelujen tarpeesta',
      'Barnets bedömning av behovet av stöd och service',
      'The child’s view of the need for support and services',
    ),
    vanhemman_arvio_tuen_ja_palvelujen_tarpeesta: longText(
      'Vanhemman arvio tuen ja palvelujen tarpeesta',
      'Förälderns bedömning av behovet av stöd och service',
      'A parent’s view of the need for support and services',
    ),
    muun_laheisen_arvio_tuen_ja_palvelujen_tarpeesta: longText(
      'Muun läheisen arvio tuen ja palvelujen tarpeesta',
      'Andra personers bedömning av behovet av stöd och service',
      'Another close person’s view of the need for support and services',
    ),
    muiden_yhteistyotahojen_arvio_tuen_ja_palvelujen_tarpeesta: longText(
      'Muiden yhteistyötahojen arvio tuen ja palvelujen tarpeesta',
      'Andra samarbetsaktörers bedömning av behovet av stöd och service',
      'Cooperation partners’ view of the need for support and services',
    ),
    ammattihenkilon_arvio_tuen_tarpeesta: many(
      code(
        '1282',
        'Ammattihenkilön arvio tuen tarpeesta',
        'En yrkesutbildad persons bedömning av stödbehovet',
        'The professional’s assessment of the need for support',
      ),
    ),
    asiakkuuden_jatko: must(
      group('Asiakkuuden jatko', 'Klientrelationens fortsättning', 'Continuation of the client relationship', {
        asiakkuus_jatkuu: must(
          yesNo('Asiakkuus jatkuu', 'Klientrelationen fortsätter', 'The client relationship continues'),
        ),
      }),
    ),
    ammattihenkilon_johtopaatokset_asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta: must(
      longText(
        'Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen ja erityisen tuen tarpeesta',
        'Den yrkesutbildade personens slutsatser om klientens situation samt om behovet av socialservice och särskilt stöd',
        'The professional’s conclusions on the situation and the need for social services and special support',
      ),
    ),
    lastensuojelun_tarve: childWelfareNeed,
    arvio_tuen_tarpeen_luonteesta: code(
      '1294',
      'Arvio tuen tarpeen luonteesta',
      'Bedömning av typen av stödbehov',
      'Nature of the need for support',
    ),
    asiakkaalle_laaditaan_asiakassuunnitelma: yesNo(
      'Asiakkaalle laaditaan asiakassuunnitelma',
      'En klientplan upprättas för klienten',
      'A client plan is made for the child',
    ),
    perustelut_miksi_asiakassuunnitelmaa_ei_laadita: longText(
      'Perustelut miksi asiakassuunnitelmaa ei laadita',
      'Motiveringar till att ingen klientplan upprättas',
      'Why no client plan is made',
    ),
    asiakas_tarvitsee_omatyontekijan: must(
      yesNo(
        'Asiakas tarvitsee omatyöntekijän',
        'Klienten behöver en egen kontaktperson',
        'The child needs a personal worker',
      ),
    ),
    omatyontekija: many(
      group('Omatyöntekijä', 'Egen kontaktperson', 'Personal worker', {
        ...personName,
        tehtavanimike: text('Tehtävänimike', 'Uppgiftsbeteckning', 'Job title'),
      }),
    ),
    jatkosuunnitelma: longText('Jatkosuunnitelma', 'Plan för fortsatta åtgärder', 'Plan from here on'),
  },
  {
    rules: [
      {
        name: 'client-plan-only-when-relationship-continues',
        kind: 'relevant',
        fields: ['asiakkaalle_laaditaan_asiakassuunnitelma'],
        when: (conclusions) => conclusions.asiakkuuden_jatko?.asiakkuus_jatkuu !== false,
      },
      {
        name: 'reasons-only-when-no-client-plan',
        kind: 'relevant',
        fields: ['perustelut_miksi_asiakassuunnitelmaa_ei_laadita'],
        when: (conclusions) =>
          conclusions.asiakkuuden_jatko?.asiakkuus_jatkuu !== false &&
          conclusions.asiakkaalle_laaditaan_asiakassuunnitelma === false,
      },
      {
        name: 'personal-worker-only-when-needed',
        kind: 'relevant',
        fields: ['omatyontekija'],
        when: (conclusions) => conclusions.asiakas_tarvitsee_omatyontekijan === true,
      },
    ],
  },
)

import type { ArticleSource } from '../article.ts'

const handbook = 'https://thl.fi/julkaisut/kasikirjat/lastensuojelun-kasikirja/tyoprosessi'
const notifying = `${handbook}/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo`
const finlex = 'https://www.finlex.fi/fi/laki/ajantasa'

/** Where the facts of the articles were read: acts, the child welfare handbook of THL, the counties' own pages. Names are those of the source, in its language. */
export const articleSources = {
  childWelfareAct: { name: 'Lastensuojelulaki 417/2007', address: `${finlex}/2007/20070417` },
  socialWelfareAct: { name: 'Sosiaalihuoltolaki 1301/2014', address: `${finlex}/2014/20141301` },
  clientDataAct: { name: 'Asiakastietolaki 703/2023', address: `${finlex}/2023/20230703` },
  administrativeProcedureAct: { name: 'Hallintolaki 434/2003', address: `${finlex}/2003/20030434` },
  judicialProcedureAct: {
    name: 'Laki oikeudenkäynnistä hallintoasioissa 808/2019',
    address: `${finlex}/2019/20190808`,
  },
  opennessAct: { name: 'Julkisuuslaki 621/1999', address: `${finlex}/1999/19990621` },
  dataProtectionAct: { name: 'Tietosuojalaki 1050/2018', address: `${finlex}/2018/20181050` },
  timeLimitsAct: { name: 'Laki säädettyjen määräaikain laskemisesta 150/1930', address: `${finlex}/1930/19300150` },
  timeLimits: { name: 'THL: Lastensuojelun aikarajat', address: `${notifying}/lastensuojelun-aikarajat` },
  notification: { name: 'THL: Lastensuojeluilmoitus ja lastensuojeluasian vireilletulo', address: `${notifying}` },
  initiation: { name: 'THL: Lastensuojeluasian vireilletulo', address: `${notifying}/lastensuojeluasian-vireilletulo` },
  telephone: {
    name: 'THL: Muistilista ilmoituksen vastaanottamiseen puhelimessa',
    address: `${notifying}/lastensuojeluilmoitus/muistilista-lastensuojeluilmoituksen-vastaanottaminen-puhelimessa`,
  },
  clientRelationship: {
    name: 'THL: Lastensuojeluasiakkuuden alkaminen',
    address: `${notifying}/lastensuojeluasiakkuuden-alkaminen`,
  },
  openCareMeasures: {
    name: 'THL: Lastensuojelun avohuollon tukitoimet',
    address: `${handbook}/lastensuojelun-avohuolto/lastensuojelun-avohuollon-tukitoimet`,
  },
  emergencyPlacement: { name: 'THL: Kiireellinen sijoitus', address: `${handbook}/kiireellinen-sijoitus` },
  careDecision: {
    name: 'THL: Huostaanoton päätöksentekoprosessi',
    address: `${handbook}/huostaanotto/huostaanoton-valmistelu-ja-paatoksenteko/paatoksentekoprosessi`,
  },
  decisions: {
    name: 'THL: Päätökset lastensuojelussa ja muutoksenhaku',
    address: `${handbook}/paatokset-lastensuojelussa-ja-muutoksenhaku`,
  },
  guardian: { name: 'THL: Lastensuojelun edunvalvonta', address: `${handbook}/lastensuojelun-edunvalvonta` },
  afterCare: { name: 'THL: Jälkihuolto', address: `${handbook}/jalkihuolto` },
  keusote: {
    name: 'Keski-Uudenmaan hyvinvointialue: Lastensuojelun palvelut',
    address: 'https://www.keusote.fi/palveluhakemisto/lastensuojelun-palvelut/',
  },
  keusoteNotifying: {
    name: 'Keski-Uudenmaan hyvinvointialue: Tuen tarpeesta ilmoittaminen',
    address: 'https://www.keusote.fi/aihe/lapsiperheiden-sosiaalipalveluissa-asiointi-ja-tuen-tarpeesta-ilmoittaminen/',
  },
  southSavo: {
    name: 'Etelä-Savon hyvinvointialue: Child welfare services',
    address: 'https://etelasavonha.fi/en/services/social-services/child-welfare-services/',
  },
  soite: {
    name: 'Soite: Substitute care in child welfare',
    address:
      'https://soite.fi/en/frontpage/services-and-contact/services-for-children-adolescents-and-families/child-welfare/substitute-care-in-child-welfare/',
  },
  supportFamilies: {
    name: 'Ehjä ry: Tukiperhetoiminta',
    address:
      'https://ehja.fi/ajankohtaista/tukiperhetoiminnan-ytimessa-on-ihmissuhde-eihan-unohdeta-sita-talouspaineissa',
  },
  ombudsperson: {
    name: 'Kainuun hyvinvointialue: Sosiaaliasiavastaavan tehtävät',
    address: 'https://kainuunhyvinvointialue.cloudnc.fi/fi-FI/content/13513/12901',
  },
  caseload: {
    name: 'Valvira: Lastensuojelun sosiaalityöntekijän asiakasmäärä',
    address: 'https://valvira.fi/-/lastensuojelun-sosiaalityontekijan-vastuulla-saa-olla-enintaan-35-lasta',
  },
  reform: {
    name: 'Lapsiasiavaltuutettu: Lausunto esityksestä HE 149/2025 vp',
    address: 'https://lapsiasia.fi/-/laps_lausunto_stv_he1492025vp',
  },
} as const satisfies Record<string, ArticleSource>

/** The day on which the articles were last compared with their sources. */
export const articlesCheckedOn = '2026-11-21'

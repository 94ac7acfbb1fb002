const handbook = 'https://thl.fi/julkaisut/kasikirjat/lastensuojelun-kasikirja/tyoprosessi'
const finlex = 'https://www.finlex.fi/fi/laki/ajantasa'

/** Where the facts of the articles were read: acts, the child welfare handbook of THL, the counties' own pages. */
export const articleSources = {
  childWelfareAct: `${finlex}/2007/20070417`,
  socialWelfareAct: `${finlex}/2014/20141301`,
  clientDataAct: `${finlex}/2023/20230703`,
  administrativeProcedureAct: `${finlex}/2003/20030434`,
  judicialProcedureAct: `${finlex}/2019/20190808`,
  opennessAct: `${finlex}/1999/19990621`,
  dataProtectionAct: `${finlex}/2018/20181050`,
  timeLimitsAct: `${finlex}/1930/19300150`,
  timeLimits: `${handbook}/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo/lastensuojelun-aikarajat`,
  notification: `${handbook}/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo`,
  initiation: `${handbook}/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo/lastensuojeluasian-vireilletulo`,
  telephone: `${handbook}/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo/lastensuojeluilmoitus/muistilista-lastensuojeluilmoituksen-vastaanottaminen-puhelimessa`,
  clientRelationship: `${handbook}/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo/lastensuojeluasiakkuuden-alkaminen`,
  openCareMeasures: `${handbook}/lastensuojelun-avohuolto/lastensuojelun-avohuollon-tukitoimet`,
  emergencyPlacement: `${handbook}/kiireellinen-sijoitus`,
  careDecision: `${handbook}/huostaanotto/huostaanoton-valmistelu-ja-paatoksenteko/paatoksentekoprosessi`,
  decisions: `${handbook}/paatokset-lastensuojelussa-ja-muutoksenhaku`,
  guardian: `${handbook}/lastensuojelun-edunvalvonta`,
  afterCare: `${handbook}/jalkihuolto`,
  keusote: 'https://www.keusote.fi/palveluhakemisto/lastensuojelun-palvelut/',
  keusoteNotifying:
    'https://www.keusote.fi/aihe/lapsiperheiden-sosiaalipalveluissa-asiointi-ja-tuen-tarpeesta-ilmoittaminen/',
  southSavo: 'https://etelasavonha.fi/en/services/social-services/child-welfare-services/',
  soite:
    'https://soite.fi/en/frontpage/services-and-contact/services-for-children-adolescents-and-families/child-welfare/substitute-care-in-child-welfare/',
  supportFamilies:
    'https://ehja.fi/ajankohtaista/tukiperhetoiminnan-ytimessa-on-ihmissuhde-eihan-unohdeta-sita-talouspaineissa',
  ombudsperson: 'https://kainuunhyvinvointialue.cloudnc.fi/fi-FI/content/13513/12901',
  caseload: 'https://valvira.fi/-/lastensuojelun-sosiaalityontekijan-vastuulla-saa-olla-enintaan-35-lasta',
  reform: 'https://lapsiasia.fi/-/laps_lausunto_stv_he1492025vp',
} as const

/** The day on which the articles were last compared with their sources. */
export const articlesCheckedOn = '2026-11-21'

/** Where the values of the record were read. Statutes were read as open data of the Finlex service; the address is the official one. */
export const sources = {
  AMM: {
    title: 'Laki sosiaalihuollon ammattihenkilöistä 817/2015',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/2015/20150817',
  },
  ATL: {
    title: 'Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä 703/2023, amendments to 1.1.2026 included',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/2023/20230703',
  },
  ERONEUVO: { title: 'Eroneuvo, quoting LSL 38 §', address: 'https://www.eroneuvo.fi/huostaanotto/' },
  HL: {
    title: 'Hallintolaki 434/2003, consolidated to 1.1.2016',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/2003/20030434',
  },
  HOL: {
    title: 'Laki oikeudenkäynnistä hallintoasioissa 808/2019',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/2019/20190808',
  },
  'HYVIL-2024': { title: 'Hyvil, amendments from 2024', address: 'https://www.hyvil.fi/tag/lastensuojelulaki/' },
  JULK: {
    title: 'Laki viranomaisten toiminnan julkisuudesta 621/1999, consolidated to 15.8.2018',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/1999/19990621',
  },
  KJ: { title: 'Kirkkojärjestys 657/2023', address: 'https://www.finlex.fi/fi/laki/ajantasa/2023/20230657' },
  'KL-2015': {
    title: 'Association of Finnish Municipalities, circular 9/2015',
    address:
      'https://www.kuntaliitto.fi/yleiskirjeet/2015/uusi-sosiaalihuoltolaki-seka-lastensuojelulain-ja-muiden-lakien-muutokset',
  },
  KURREKOTI: {
    title: 'Kurrekoti, quoting THL on open care placement',
    address: 'https://www.kurrekoti.fi/miten-meille-paasee',
  },
  'LSL-1276': {
    title: 'Act 1276/2021 amending LSL 13 b § (1.1.2022, cap of 30 from 1.1.2024)',
    address: 'http://data.finlex.fi/eli/sd/2021/1276/alkup',
  },
  'LSL-1283': {
    title: 'Act 1283/2023 amending LSL (1.1.2024)',
    address: 'http://data.finlex.fi/eli/sd/2023/1283/alkup',
  },
  'LSL-1302': {
    title: 'Act 1302/2014 amending LSL (in force 1.4.2015, sections 38–38 a etc. applied from 1.1.2016)',
    address: 'http://data.finlex.fi/eli/sd/2014/1302/alkup',
  },
  'LSL-1489': {
    title: 'Act 1489/2019 amending LSL (1.1.2020)',
    address: 'http://data.finlex.fi/eli/sd/2019/1489/alkup',
  },
  'LSL-2007': {
    title: 'Lastensuojelulaki 417/2007, original text',
    address: 'http://data.finlex.fi/eli/sd/2007/417/alkup',
  },
  'LSL-2018': {
    title: 'Lastensuojelulaki 417/2007, consolidated to 1.3.2018',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/2007/20070417',
  },
  'LSL-542': { title: 'Act 542/2019 amending LSL (1.1.2020)', address: 'http://data.finlex.fi/eli/sd/2019/542/alkup' },
  'LSL-610': {
    title: 'Act 610/2022 amending LSL (1.1.2023, wellbeing services counties)',
    address: 'http://data.finlex.fi/eli/sd/2022/610/alkup',
  },
  MAL: {
    title:
      'Laki säädettyjen määräaikain laskemisesta 150/1930, consolidated to 9.3.2005 (no later amending act found up to early 2025)',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/1930/19300150',
  },
  PHL: { title: 'Perhehoitolaki 263/2015', address: 'https://www.finlex.fi/fi/laki/ajantasa/2015/20150263' },
  'SAH-924': {
    title: 'Act 924/2010 amending Act 13/2003, 18–20 § (1.12.2010)',
    address: 'http://data.finlex.fi/eli/sd/2010/924/alkup',
  },
  'SHL-1108': {
    title: 'Act 1108/2024 amending SHL 25 a and 45 § (1.5.2025)',
    address: 'http://data.finlex.fi/eli/sd/2024/1108/alkup',
  },
  'SHL-2018': {
    title: 'Sosiaalihuoltolaki 1301/2014, consolidated to 1.1.2018',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/2014/20141301',
  },
  'SOITE-EN': {
    title: 'Soite county, Substitute care (English)',
    address:
      'https://soite.fi/en/frontpage/services-and-contact/services-for-children-adolescents-and-families/child-welfare/substitute-care-in-child-welfare/',
  },
  'STM-2010': {
    title: 'STM on the 2010 amendment (extension at most 30 days, not by the same official)',
    address:
      'https://stm.fi/-/rattsskyddet-for-barnet-och-foraldrarna-forbattras-genom-att-forsnabba-behandlingen-av-barnskyddsarenden',
  },
  'STM-30': {
    title: 'STM press release 22.12.2021',
    address: 'https://stm.fi/-/lastensuojelun-sosiaalityontekijan-vastuulla-enintaan-30-lasta-vuodesta-2024-alkaen',
  },
  'THL-AIKA': {
    title: 'THL, Lastensuojelun aikarajat',
    address:
      'https://thl.fi/julkaisut/kasikirjat/lastensuojelun-kasikirja/tyoprosessi/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo/lastensuojelun-aikarajat',
  },
  'THL-HUOST': {
    title: 'THL, Päätöksentekoprosessi (huostaanotto)',
    address:
      'https://thl.fi/julkaisut/kasikirjat/lastensuojelun-kasikirja/tyoprosessi/huostaanotto/huostaanoton-valmistelu-ja-paatoksenteko/paatoksentekoprosessi',
  },
  'THL-ILMPAGE': {
    title: 'THL, Lastensuojeluilmoitus ja lastensuojeluasian vireilletulo',
    address:
      'https://thl.fi/julkaisut/kasikirjat/lastensuojelun-kasikirja/tyoprosessi/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo',
  },
  'THL-JALKI': {
    title: 'THL, Lastensuojelun jälkihuollon seuranta',
    address: 'https://thl.fi/tutkimus-ja-kehittaminen/tutkimukset-ja-hankkeet/lastensuojelun-jalkihuollon-seuranta',
  },
  'THL-LAATU': {
    title: 'THL, Lastensuojelun käsittelyajat, laatuseloste',
    address:
      'https://thl.fi/tilastot-ja-data/aineistot-ja-palvelut/tilastojen-laatu-ja-periaatteet/laatuselosteet/lastensuojelun-kasittelyajat',
  },
  'THL-SEUR': {
    title: 'THL, Lastensuojelun käsittelyajat, tiedonkeruu',
    address: 'https://thl.fi/tilastot-ja-data/ohjeet-tietojen-toimittamiseen/lastensuojelun-maaraaikojen-seuranta',
  },
  'THL-VIR': {
    title: 'THL, Lastensuojeluasian vireilletulo',
    address:
      'https://thl.fi/julkaisut/kasikirjat/lastensuojelun-kasikirja/tyoprosessi/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo/lastensuojeluasian-vireilletulo',
  },
  'VALVIRA-35': {
    title: 'Valvira 15.6.2022',
    address: 'https://valvira.fi/-/lastensuojelun-sosiaalityontekijan-vastuulla-saa-olla-enintaan-35-lasta',
  },
  'VLL-526': {
    title: 'Laki Valtion lastensuojelulaitoksesta ja sen yhteydessä toimivasta koulusta 526/2026',
    address: 'https://www.finlex.fi/fi/laki/ajantasa/2026/20260526',
  },
  VTJ: {
    title: 'Laki väestötietojärjestelmästä 661/2009, original text, 36–37 §',
    address: 'http://data.finlex.fi/eli/sd/2009/661/alkup',
  },
} as const satisfies Record<string, { title: string; address: string }>

export type SourceKey = keyof typeof sources

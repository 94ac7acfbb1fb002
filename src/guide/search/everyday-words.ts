import type { Language } from '../../kernel/language.ts'

type Everyday = Readonly<Record<Language, readonly string[]>>

/** What people call the matter of a page, by the id of the page: everyday words, shortenings, whole questions. */
export const everydayWords: Readonly<Record<string, Everyday>> = {
  notification: {
    fi: [
      'lasu lasu-ilmoitus lasuilmo lastensuojeluilmo soskuilmoitus sossuilmoitus',
      'huoli naapurin lapsesta, olen huolissani lapsesta, epäilen että lasta lyödään, pahoinpitely, väkivalta, laiminlyönti, lapsi itkee naapurissa',
      'miten teen ilmoituksen, haluan ilmoittaa, ilmoita nimettömästi, anonyymi ilmoitus, huoli-ilmoitus, huolilomake',
      'yhteydenotto sosiaalihuoltoon, ilmianto, lomake, verkkolomake',
    ],
    sv: [
      'soc-anmälan barnskyddsanmäla orosanmälan',
      'orolig för grannens barn, jag är orolig för ett barn, ett barn far illa, misshandel, våld, försummelse, barnet gråter',
      'hur gör jag en anmälan, anmäla anonymt, formulär, blankett, kontakt med socialvården',
    ],
    en: [
      'report a child, worried about a neighbour’s child, worried about a neighbor, report abuse, report neglect, violence, assault',
      'how do I notify, how to make a report, anonymous report, form, child protection report, cps',
    ],
  },
  contacts: {
    fi: [
      'puhelinnumero numerot soita soittaa aukioloajat kuka päivystää sossun numero sosiaalitoimisto sosiaalitoimi yhteys virka-aika',
    ],
    sv: ['telefonnummer nummer ring öppettider vem har jour socialbyrån socialkontor tjänstetid'],
    en: ['phone number numbers call opening hours who is on duty social services office hotline'],
  },
  'service:sosiaalipaivystys': {
    fi: [
      'päivystys sossupäivystys sossun päivystys yöllä viikonloppuna kriisi kriisiapu hätä sosiaali- ja kriisipäivystys',
    ],
    sv: ['jour socialjouren kris krishjälp på natten veckoslut akut nöd social- och krisjouren'],
    en: ['emergency duty on-call night weekend crisis urgent help'],
  },
  'service:lapsiperheiden-neuvonta-ja-ohjaus': {
    fi: [
      'neuvo apua arkeen uupumus väsynyt vanhempi en jaksa ero riita perheneuvola kasvatus perhetyö juttelu voiko kysyä',
    ],
    sv: ['råd hjälp i vardagen trött förälder orkar inte skilsmässa gräl familjerådgivning uppfostran'],
    en: ['advice help in everyday life tired parent exhausted divorce quarrel parenting counselling'],
  },
  'service:lastensuojelu': {
    fi: ['lasu sossu sosku lastensuojelun asiakas asiakkuus lastenhuolto'],
    sv: ['soc socialen barnskyddsklient barnavård'],
    en: ['cps child protection social services client'],
  },
  'service:lastensuojelun-avohuolto': {
    fi: ['tukiperhe tukihenkilö perhetyö perhekuntoutus tukea kotiin avohuollon tukitoimet vertaisryhmä'],
    sv: ['stödfamilj stödperson familjearbete familjerehabilitering stöd hemma stödåtgärder'],
    en: ['support family support person family work rehabilitation help at home'],
  },
  'service:sijaishuolto': {
    fi: [
      'sijaisperhe sijaisvanhempi lastenkoti perhekoti laitos sijoitus sijoitettu huostaanotto huostaan otettu perhehoito',
    ],
    sv: [
      'fosterhem fosterfamilj fosterförälder barnhem familjehem institution placering placerad omhändertagande omhändertagen',
    ],
    en: [
      'foster family foster parent foster care children’s home institution placement placed taken into care removed',
    ],
  },
  'service:jalkihuolto': {
    fi: ['itsenäistyminen aikuistuminen täytän 18 sijoituksen jälkeen itsenäistymisvarat'],
    sv: ['bli självständig flytta hemifrån efter placeringen fyller 18'],
    en: ['leaving care independence moving out turning 18'],
  },
  'service:palvelutarpeen-arviointi': {
    fi: ['selvitys lastensuojelutarpeen selvitys arviointi kotikäynti kuinka kauan kestää pta'],
    sv: ['utredning utredningen hembesök hur länge räcker bedömning'],
    en: ['investigation home visit how long does it take assessment'],
  },
  'article:after-a-notification': {
    fi: [
      'mitä tapahtuu ilmoituksen jälkeen, minusta on tehty ilmoitus, meistä on tehty lastensuojeluilmoitus, kauanko kestää',
    ],
    sv: ['vad händer efter anmälan, någon har anmält oss, det har gjorts en anmälan om mig, hur länge tar det'],
    en: ['what happens after a report, somebody reported us, how long does it take'],
  },
  'article:who-notifies': {
    fi: [
      'ilmoitusvelvollisuus pitääkö minun ilmoittaa opettajan lääkärin velvollisuus vaitiolo salassapito ammattilainen',
    ],
    sv: ['anmälningsskyldighet måste jag anmäla lärare läkare tystnadsplikt yrkesperson'],
    en: ['mandatory reporting must I report teacher doctor duty to report professional confidentiality'],
  },
  'article:taking-into-care': {
    fi: ['huostaanotto huostaan otettu viedäänkö lapsi pois voidaanko lapset ottaa viranomainen vei lapsen'],
    sv: ['omhändertagande omhändertagen tar de barnet kan barnen tas ifrån oss'],
    en: ['taken into care taken away can they take my children removed from home custody lost'],
  },
  'article:emergency-placement': {
    fi: ['kiireellinen sijoitus kiiresijoitus lapsi vietiin heti 30 päivää'],
    sv: ['brådskande placering barnet togs genast 30 dagar'],
    en: ['emergency placement child was taken at once 30 days'],
  },
  'article:substitute-care': {
    fi: ['sijaisperhe sijaiskoti sijaisvanhempi lastenkoti perhekoti laitos sijoitettu lapsi'],
    sv: ['fosterhem fosterfamilj familjehem barnhem anstalt placerat barn'],
    en: ['foster family foster home foster care children’s home institution placed child'],
  },
  'article:contact-and-restrictions': {
    fi: ['saanko tavata lastani tapaaminen tapaamiset puhelin otettiin pois rajoitukset eristäminen'],
    sv: ['får jag träffa mitt barn umgänge telefonen togs begränsningar isolering'],
    en: ['may I see my child visits visiting phone was taken restrictions isolation'],
  },
  'article:your-rights': {
    fi: ['oikeuteni oikeusturva asianosainen tulkki avustaja asianajaja saanko nähdä paperit asiakirjat tiedonsaanti'],
    sv: ['mina rättigheter rättsskydd part tolk biträde advokat får jag se papperen handlingar'],
    en: ['my rights legal protection interpreter lawyer may I see the papers documents access'],
  },
  'article:if-you-disagree': {
    fi: ['valitus valittaa muutoksenhaku oikaisuvaatimus kantelu muistutus hallinto-oikeus eri mieltä väärä päätös'],
    sv: ['besvär överklaga ändringssökande omprövning klagan anmärkning förvaltningsdomstol av annan åsikt fel beslut'],
    en: ['appeal complain complaint rectification objection administrative court wrong decision'],
  },
  'article:support-family-and-person': {
    fi: ['tukiperhe tukihenkilö viikonloppuperhe'],
    sv: ['stödfamilj stödperson veckoslutsfamilj'],
    en: ['support family support person weekend family respite mentor'],
  },
  'article:intensified-family-work': {
    fi: ['perhetyö tehostettu perhetyö kotiin apua perhetyöntekijä'],
    sv: ['familjearbete intensifierat familjearbete hjälp hemma familjearbetare'],
    en: ['family work family worker help at home'],
  },
  'article:housing-help': {
    fi: ['asunto vuokra häätö asumisen apu koditon'],
    sv: ['bostad hyra vräkning hjälp med boende hemlös'],
    en: ['housing rent eviction homeless flat'],
  },
  'for-children': {
    fi: [
      'lapsi lapset lasten sivu pelottaa kiusaaminen kiusataan paha olla kotona äiti juo isä lyö en uskalla mennä kotiin',
    ],
    sv: ['barn rädd mobbad mår dåligt hemma mamma dricker pappa slår vågar inte gå hem'],
    en: ['kids child scared bullied mum drinks dad hits afraid to go home'],
  },
  'for-young-people': {
    fi: [
      'nuori nuoret teini murrosikä oma apu karkasin itsemurha itsetuhoinen viiltely viillän riitelen vanhempien kanssa koulu ahdistaa masentaa päihteet',
    ],
    sv: ['ung unga tonåring ångest självmord självmordstankar skär mig deppig rymde grälar med föräldrarna skolan'],
    en: ['teen teenager suicide suicidal self-harm cutting anxious depressed ran away fight with parents school'],
  },
  'plain-front': {
    fi: ['selkokieli selkosuomi helppo kieli helppolukuinen'],
    sv: ['lättläst lätt svenska ll'],
    en: ['easy english plain language easy read simple'],
  },
  accessibility: {
    fi: ['näytönlukija ruudunlukija näppäimistö saavutettava esteetön wcag'],
    sv: ['skärmläsare tangentbord tillgänglig wcag'],
    en: ['screen reader keyboard accessible wcag'],
  },
  privacy: {
    fi: [
      'evästeet cookies henkilötiedot gdpr rekisteriseloste kuka näkee ilmoitukseni nimettömyys salassa tallennetaanko',
    ],
    sv: ['kakor cookies personuppgifter gdpr registerbeskrivning vem ser min anmälan hemlig sparas'],
    en: ['cookies personal data gdpr who sees my notification secret stored'],
  },
}

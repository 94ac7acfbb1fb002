import type { Worry } from './worry.ts'

// Asiakirjakieltä, keksittyä: kuvaa lapsen arkea kunnioittavasti, ei syyllistä eikä mässäile.

export const finnishWorries: readonly [Worry, ...Worry[]] = [
  {
    reason: '44',
    need: '7',
    seenBy: ['private-named', 'anonymous', 'other', 'education'],
    told: 'Lapsi on ollut tässä kuussa useana iltana yksin ulkona vielä yhdeksän jälkeen. Hän on kertonut naapurin lapsille, ettei kotona ole ketään ennen yötä. Kerran annoimme hänelle iltapalan, kun hän oli nälkäinen.',
    toldOfSeveral:
      'Perheen lapset ovat olleet tässä kuussa useana iltana keskenään kotona myöhään. Vanhempi sisarus on hoitanut nuorempaa ja kertonut, ettei kotona ole aikuista ennen yötä.',
    urgency:
      'Lapsella on päivisin koulu ja aikuinen kotona aamuisin. Ilmoituksen perusteella lapsella ei ole välitöntä vaaraa, mutta yksinolo iltaisin on selvitettävä pian.',
    everydayLife:
      'Vanhempi tekee iltavuoroja, ja lapsi on ollut arki-iltoina 3–5 tuntia yksin. Koulupäivät sujuvat. Iltapala ja nukkumaanmeno ovat jääneet lapsen itsensä varaan.',
    childsView:
      'Lapsi kertoi, että illat ovat pitkiä ja että hän toivoisi aikuisen olevan kotona, kun tulee pimeä. Hän pitää piirtämisestä ja koirista.',
    parentsView:
      'Vanhempi kertoi vuorojen muuttuneen syksyllä eikä ole löytänyt iltoihin hoitajaa. Hän ottaa apua mielellään vastaan.',
    strengths:
      'Vanhemman ja lapsen välit ovat lämpimät. Isovanhempi asuu samassa kunnassa ja on valmis auttamaan viikonloppuisin.',
    conclusion:
      'Lapsi jää toistuvasti ikäänsä nähden liian pitkäksi ajaksi ilman aikuista. Perhe tarvitsee tukea iltojen järjestämiseen.',
    goal: {
      name: 'Aikuinen on kotona iltaisin',
      description: 'Lapsi ei ole yksin arki-iltoina kello 18:n jälkeen.',
      time: 'Kahden kuukauden kuluessa',
    },
    means:
      'Perhetyöntekijä käy kotona kahtena iltana viikossa. Vanhempi sopii työnantajan kanssa vuoroista. Isovanhempi on lapsen kanssa perjantaisin.',
    measure: {
      service: 'unverified:family-work',
      decision:
        'Lapselle ja perheelle myönnetään perhetyötä kahdesti viikossa, yhteensä enintään 16 tuntia kuukaudessa, iltojen turvaamiseksi.',
    },
    meeting:
      'Kotikäynnillä keskusteltiin illoista lapsen ja vanhemman kanssa. Lapsi näytti huoneensa ja kertoi, että perjantait isovanhemman luona ovat viikon paras päivä.',
    agreed: 'Vanhempi toimittaa työvuorot kuukaudeksi kerrallaan. Tavataan uudelleen kolmen viikon kuluttua.',
  },
  {
    reason: '32',
    need: '7',
    seenBy: ['education', 'health'],
    told: 'Oppilaalla on tänä lukukautena 84 poissaolotuntia, joista suurin osa on selvittämättömiä. Koululla on pidetty kolme tapaamista, ja huoltaja on ollut niissä mukana. Poissaolot ovat silti lisääntyneet viime viikkoina.',
    toldOfSeveral:
      'Perheen lapsilla on tänä lukukautena runsaasti selvittämättömiä poissaoloja. Sisarukset tulevat usein kouluun vasta iltapäivällä. Huoltaja on ollut koulun tapaamisissa mukana.',
    urgency: 'Lapsi on kotona päivisin aikuisen kanssa. Tilanne on jatkunut pitkään, mutta ei ole äkillinen.',
    everydayLife:
      'Aamut ovat perheessä vaikeita. Lapsi valvoo myöhään ja nukahtaa aamuyöllä. Koulussa lapsella on kaksi hyvää ystävää, ja hän viihtyy kuvataiteessa ja liikunnassa.',
    childsView:
      'Lapsi kertoi, että koulussa on meteliä ja että vatsaan sattuu sunnuntai-iltaisin. Hän haluaisi aloittaa päivän pienessä ryhmässä.',
    parentsView: 'Vanhempi on väsynyt aamujen riitoihin ja kokee jääneensä asian kanssa yksin.',
    strengths: 'Lapsi on taitava piirtäjä ja huolehtii pikkuserkuistaan. Vanhempi tulee sovittuihin tapaamisiin.',
    conclusion:
      'Lapsen koulunkäynti on vaarantunut. Syynä on kuormitus eikä haluttomuus, ja siihen voidaan vaikuttaa koulun ja kodin yhteisin keinoin.',
    goal: {
      name: 'Kouluun neljänä päivänä viikossa',
      description: 'Lapsi on koulussa vähintään neljänä päivänä viikossa, aluksi lyhennetyin päivin.',
      time: 'Lukukauden loppuun mennessä',
    },
    means:
      'Koulu järjestää aamun pienryhmässä. Perhetyöntekijä tukee aamuja ensimmäiset viikot. Terveydenhoitaja selvittää unen ja vatsakivut.',
    measure: {
      service: 'unverified:support-relation',
      decision: 'Lapselle myönnetään tukihenkilö, joka tapaa lasta viikoittain ja on mukana koulun aloituksissa.',
    },
    meeting:
      'Tapaaminen koululla opettajan, lapsen ja vanhemman kanssa. Lapsi esitteli piirustuksiaan ja kertoi, mikä auttaa jaksamaan pitkän päivän.',
    agreed: 'Aloitetaan lyhennetty päivä maanantaista. Seurataan poissaoloja viikoittain.',
  },
  {
    reason: '23',
    need: '8',
    seenBy: ['police', 'private-named', 'social-welfare', 'health'],
    told: 'Partio kävi asunnolla metelin vuoksi kello 22.40. Vanhempi oli voimakkaasti päihtynyt. Lapsi oli hereillä omassa huoneessaan. Paikalle tuli lapsen isovanhempi, joka jäi yöksi.',
    toldOfSeveral:
      'Partio kävi asunnolla metelin vuoksi kello 22.40. Vanhempi oli voimakkaasti päihtynyt. Lapset olivat hereillä. Paikalle tuli lasten isovanhempi, joka jäi yöksi.',
    urgency:
      'Lapsella on selvin päin oleva aikuinen vierellään yön yli. Vanhemman kanssa on keskusteltava heti seuraavana arkipäivänä.',
    everydayLife:
      'Arkipäivät sujuvat tutulla rytmillä. Viikonloppuisin vanhemman alkoholin käyttö on lisääntynyt, ja lapsi on vetäytynyt huoneeseensa tai mennyt isovanhemman luo.',
    childsView:
      'Lapsi kertoi tietävänsä jo perjantaina, millainen viikonlopusta tulee. Isovanhemman luona on rauhallista.',
    parentsView: 'Vanhempi kertoi juovansa enemmän eron jälkeen ja häpeävänsä tilannetta. Hän haluaa lopettaa.',
    strengths:
      'Isovanhempi on lapselle läheinen ja tavoitettavissa. Vanhempi on itse ottanut yhteyttä päihdepalveluihin.',
    conclusion:
      'Vanhemman alkoholin käyttö viikonloppuisin vaarantaa lapsen turvallisuutta. Vanhempi tunnistaa asian ja on valmis hoitoon.',
    goal: {
      name: 'Rauhalliset viikonloput',
      description: 'Lapsen kanssa on viikonloppuisin aina selvä aikuinen.',
      time: 'Heti, ja pysyvästi kuuden kuukauden aikana',
    },
    means:
      'Vanhempi käy päihdepalveluissa viikoittain. Isovanhemman kanssa on sovittu varasuunnitelma. Tukiperhe tapaa lasta joka toinen viikonloppu.',
    measure: {
      service: 'unverified:support-relation',
      decision: 'Lapselle myönnetään tukiperhe joka toiseksi viikonlopuksi, perjantaista sunnuntaihin.',
    },
    meeting:
      'Vanhempi kertoi käyneensä päihdepalveluissa kolmesti. Lapsi osallistui keskustelun loppuun ja toivoi, että viikonloppuisin katsottaisiin yhdessä elokuva.',
    agreed: 'Varasuunnitelma kirjattiin, ja isovanhemman numero on lapsella puhelimessa.',
  },
  {
    reason: '47',
    need: '7',
    seenBy: ['police', 'anonymous', 'private-named', 'education', 'social-welfare'],
    told: 'Asunnosta on kuulunut viikoittain kovaa riitelyä, viimeksi eilen illalla. Lapsi on käynyt riidan aikana rappukäytävässä itkemässä. En tiedä, mistä riidat johtuvat.',
    toldOfSeveral:
      'Asunnosta on kuulunut viikoittain kovaa riitelyä, viimeksi eilen illalla. Lapset ovat istuneet riidan aikana portaikossa yöpuvuissaan.',
    urgency:
      'Ilmoituksessa ei kerrota väkivallasta. Lapsi altistuu toistuville riidoille, joten vanhempiin otetaan yhteyttä viipymättä.',
    everydayLife:
      'Vanhempien välit ovat kiristyneet rahahuolien vuoksi. Riidat ajoittuvat iltaan. Lapsi on alkanut valvoa ja seurata aikuisten mielialoja.',
    childsView: 'Lapsi kertoi laittavansa kuulokkeet korville, kun huudetaan. Hän toivoi, ettei kukaan muuttaisi pois.',
    parentsView: 'Vanhemmat myönsivät riidat ja sanoivat huomanneensa lapsen reagoivan. He haluavat apua yhdessä.',
    strengths: 'Vanhemmat puhuvat lapsesta lämpimästi ja hakevat ratkaisua yhdessä. Lapsella on tärkeä harrastus.',
    conclusion:
      'Vanhempien pitkittynyt riitely kuormittaa lasta. Väkivaltaa ei tullut esiin keskusteluissa yhdessä eikä erikseen.',
    goal: {
      name: 'Riidat eivät kuulu lapselle',
      description: 'Vanhemmat sopivat asioista silloin, kun lapsi ei ole kuulemassa.',
      time: 'Kolmen kuukauden kuluessa',
    },
    means:
      'Vanhemmat käyvät perheneuvolassa. Perhetyöntekijä tapaa lasta kotona viikoittain ja auttaa sanomaan asioita ääneen.',
    measure: {
      service: '46',
      decision:
        'Lapselle ja vanhemmille myönnetään sosiaalityön tapaamisia kahden viikon välein perheen tilanteen tukemiseksi.',
    },
    meeting:
      'Vanhemmat tavattiin ensin erikseen ja sitten yhdessä. Lapsi tavattiin koululla; hän valitsi korteista sanan ”helpotus”.',
    agreed: 'Ensimmäinen aika perheneuvolaan on varattu. Vanhemmat kertovat siitä lapselle itse.',
  },
  {
    reason: '50',
    need: '9',
    seenBy: ['health', 'social-welfare', 'education', 'other'],
    told: 'Vanhempi on ollut osastohoidossa masennuksen vuoksi ja kotiutuu tällä viikolla. Hän on kertonut, ettei jaksa huolehtia lapsen arjesta yksin. Ilmoitus on tehty vanhemman kanssa yhdessä.',
    toldOfSeveral:
      'Vanhempi on ollut osastohoidossa masennuksen vuoksi ja kotiutuu tällä viikolla. Hän on kertonut, ettei jaksa huolehtia lasten arjesta yksin. Ilmoitus on tehty vanhemman kanssa yhdessä.',
    urgency: 'Lapsi on sukulaisen luona vanhemman kotiutumiseen asti. Tuki on saatava kotiin kotiutumisen yhteydessä.',
    everydayLife:
      'Lapsi on ottanut vastuuta ruoasta ja siivouksesta vanhemman sairauden aikana. Läksyt on tehty, mutta harrastus on jäänyt.',
    childsView: 'Lapsi kysyi, voiko masennus tarttua. Hän toivoi, että joku muu kävisi välillä kaupassa.',
    parentsView: 'Vanhempi pitää tärkeänä, ettei lapsi kanna huolta. Hän on sitoutunut hoitoonsa.',
    strengths: 'Vanhempi puhuu sairaudestaan lapselle avoimesti. Täti asuu lähellä ja auttaa.',
    conclusion: 'Vanhempi tarvitsee apua arkeen toipumisen ajaksi, jotta lapsi saa olla lapsi.',
    goal: {
      name: 'Lapsi saa olla lapsi',
      description: 'Ruoka, pyykki ja kauppa eivät ole lapsen vastuulla.',
      time: 'Yhden kuukauden kuluessa',
    },
    means:
      'Kotipalvelu auttaa arjessa kolmesti viikossa. Lapsi aloittaa vertaisryhmän. Vanhemman hoito jatkuu avohoidossa.',
    measure: {
      service: 'unverified:home-service',
      decision: 'Perheelle myönnetään lapsiperheiden kotipalvelua kolmesti viikossa kahden kuukauden ajan.',
    },
    meeting:
      'Kotikäynnillä lapselle kerrottiin masennuksesta hänen ikäänsä sopivalla tavalla. Hän esitti monta kysymystä.',
    agreed: 'Lapsi saa itse päättää, haluaako hän vertaisryhmään heti vai myöhemmin.',
  },
  {
    reason: '33',
    need: '8',
    seenBy: ['police', 'education', 'other', 'social-welfare'],
    told: 'Nuori tavattiin perjantaina aseman läheltä päihtyneenä kahden itseään vanhemman nuoren seurassa. Hän oli yhteistyöhaluinen ja pyysi soittamaan vanhemmalleen, joka nouti hänet.',
    toldOfSeveral:
      'Sisarukset tavattiin perjantaina aseman läheltä päihtyneinä itseään vanhempien nuorten seurassa. He olivat yhteistyöhaluisia, ja vanhempi nouti heidät.',
    urgency: 'Vanhempi nouti nuoren kotiin, ja nuori oli kotona turvassa. Päihteiden käyttö ei vaadi toimia heti.',
    everydayLife:
      'Nuori on vaihtanut kaveripiiriä kesän jälkeen. Kotiintuloajoista on riidelty. Koulunkäynti on sujunut vaihtelevasti.',
    childsView:
      'Nuori kertoi kokeilevansa, koska muutkin tekevät niin. Hän haluaisi jatkaa salibandya, jos kimppakyyti järjestyy.',
    parentsView: 'Vanhempi on huolissaan ja haluaa tietää, mitä nuorelta voi vaatia.',
    strengths:
      'Nuori vastaa puheluihin ja tulee kotiin sovittuna aikana, kun asiasta on puhuttu. Valmentaja kysyy hänen peräänsä.',
    conclusion:
      'Päihteiden käyttö on kokeilua, mutta tilanne voi muuttua nopeasti uudessa kaveripiirissä. Nuori hyötyy luotettavasta aikuisesta.',
    goal: {
      name: 'Perjantait selvin päin',
      description: 'Nuori viettää viikonloppuillat ilman päihteitä ja tulee kotiin sovittuun aikaan.',
      time: 'Kolmen kuukauden kuluessa',
    },
    means:
      'Tukihenkilö vie harrastuksiin. Nuorten päihdepalvelu tapaa nuorta kahden viikon välein. Vanhempi sopii säännöt nuoren kanssa kirjallisesti.',
    measure: {
      service: 'unverified:social-guidance',
      decision: 'Nuorelle myönnetään sosiaaliohjausta viikoittain ja tuki harrastuksen jatkamiseen.',
    },
    meeting:
      'Nuori tavattiin kävelyllä. Hän kertoi illasta omin sanoin ja piti tärkeänä, ettei vanhemmalle kerrota kaveruussuhteista.',
    agreed: 'Nuori kokeilee sovittuja kotiintuloaikoja neljä viikkoa. Kyydit harjoituksiin järjestyvät.',
  },
  {
    reason: '51',
    need: '1',
    seenBy: ['health', 'social-welfare', 'education', 'private-named'],
    told: 'Perhe ei ole tullut kolmelle varatulle ajalle. Viimeisellä käynnillä vanhempi kertoi olevansa uupunut ja valvovansa öisin. Lapsen kasvu on hidastunut.',
    toldOfSeveral:
      'Perhe ei ole tullut kolmelle varatulle ajalle. Viimeisellä käynnillä vanhempi kertoi olevansa uupunut ja valvovansa öisin. Lasten vaatteet ovat olleet vuodenaikaan nähden liian ohuet.',
    urgency:
      'Lapsi on tutkittu, eikä kiireellistä hoitoa tarvita. Vanhemman uupumuksen vuoksi yhteys otetaan tällä viikolla.',
    everydayLife:
      'Yöt ovat olleet rikkonaisia puolen vuoden ajan. Päivissä ei ole rytmiä, ja koti on alkanut tuntua vanhemmasta ylivoimaiselta.',
    childsView: 'Lapsen tarpeita selvitettiin havainnoimalla. Lapsi hakeutuu vanhemman syliin ja rauhoittuu siinä.',
    parentsView: 'Vanhempi kertoi rakastavansa lasta, mutta olevansa niin väsynyt, ettei saa asioita aloitettua.',
    strengths: 'Vuorovaikutus on lämmintä. Vanhempi ottaa neuvot vastaan ja kokeilee niitä.',
    conclusion:
      'Vanhemman uupumus näkyy lapsen hoidossa. Tilanne korjaantunee, kun vanhempi saa nukkua ja apua arkeen.',
    goal: {
      name: 'Päivään rytmi, yöhön uni',
      description:
        'Lapsella on säännölliset ateriat ja uni, ja vanhempi nukkuu vähintään kaksi kokonaista yötä viikossa.',
      time: 'Kuuden viikon kuluessa',
    },
    means:
      'Tehostettu perhetyö kotiin kolmesti viikossa. Neuvola seuraa kasvua. Toinen vanhempi ottaa yöt viikonloppuisin.',
    measure: {
      service: 'unverified:intensified-family-work',
      decision: 'Perheelle myönnetään tehostettua perhetyötä kolmesti viikossa kolmen kuukauden ajan.',
    },
    meeting:
      'Perhetyöntekijän kanssa käytiin läpi päivän kulku. Vanhempi kertoi nukkuneensa ensimmäisen kokonaisen yön kuukausiin.',
    agreed: 'Neuvolan kasvukäynti on varattu. Unipäiväkirjaa pidetään kaksi viikkoa.',
  },
  {
    reason: '53',
    need: '9',
    seenBy: ['education', 'health', 'other'],
    told: 'Lapsi on kertonut olevansa surullinen lähes joka päivä eikä halua nähdä kavereitaan. Hän ei syö koulussa. Asiasta on puhuttu huoltajan kanssa, ja hän tietää ilmoituksesta.',
    toldOfSeveral:
      'Lapset ovat kertoneet olevansa surullisia lähes joka päivä muuton jälkeen. He eivät syö koulussa. Asiasta on puhuttu huoltajan kanssa, ja hän tietää ilmoituksesta.',
    urgency:
      'Lapsi on tavattu tänään, eikä hänellä ole ajatuksia vahingoittaa itseään. Aika lastenpsykiatriseen arvioon on varattu.',
    everydayLife:
      'Perhe muutti kesällä, ja lapsi menetti ystäviään. Ruokailu ja uni ovat muuttuneet. Kotona on turvallista.',
    childsView:
      'Lapsi sanoi, että kaikki puhuvat hänestä eivätkä hänelle. Hän halusi itse kertoa vanhalle ystävälleen, mitä kuuluu.',
    parentsView: 'Vanhemmat ovat huolissaan ja ovat mukana kaikissa tapaamisissa.',
    strengths: 'Perhe on yhtenäinen. Lapsi soittaa pianoa ja on luvannut opettaa sosiaalityöntekijälle kappaleen.',
    conclusion:
      'Lapsen mielialan lasku liittyy muuttoon ja ystävien menetykseen. Hän tarvitsee terveydenhuollon hoidon rinnalle tukea arkeen.',
    goal: {
      name: 'Yksi ystävä ja lämmin lounas',
      description: 'Lapsi syö koulussa ja tapaa ystävää vähintään kerran viikossa.',
      time: 'Kahden kuukauden kuluessa',
    },
    means:
      'Hoito jatkuu lastenpsykiatrian avohoidossa. Koulu järjestää ruokailukaverin. Tukihenkilö käy lapsen kanssa vanhassa kotikunnassa.',
    measure: {
      service: '46',
      decision:
        'Lapselle myönnetään sosiaalityön tapaamisia viikoittain ja taloudellista tukea matkoihin vanhan ystävän luo.',
    },
    meeting:
      'Lapsi tavattiin kotona. Hän soitti lyhyen kappaleen ja kertoi, että koulussa on nyt yksi, jonka viereen voi istua.',
    agreed: 'Ensimmäinen matka vanhaan kotikuntaan tehdään lauantaina.',
  },
]

import type { Language } from '../../kernel/language.ts'

/** The words around the pages for children, for young people and in plain language. */
export const readingTexts = {
  fi: {
    whoToCall: 'Kenelle voit soittaa nyt?',
    danger: 'Jos on hätä, soita heti. Se on ilmaista, ja puhelimeen vastataan aina.',
    duty: 'Sosiaalipäivystys',
    dutyText:
      'Aikuiset, jotka auttavat lapsia ja nuoria. Valitse kuntasi, niin näet numeron ja sen, vastataanko siellä nyt.',
    dutyLink: 'Etsi oman kuntasi numero',
    helpline: 'Lasten ja nuorten puhelin ja chat',
    helplineText:
      'Mannerheimin Lastensuojeluliiton aikuiset kuuntelevat. Voit puhua ilman nimeä. Numero ja ajat ovat heidän sivullaan.',
    helplineLink: 'Siirry sivulle nuortennetti.fi',
    school: 'Tuttu aikuinen',
    schoolText:
      'Kerro opettajalle, koulukuraattorille, terveydenhoitajalle tai kaverin vanhemmalle. Hän auttaa soittamaan.',
    forOlder: 'Oletko jo isompi? Lue nuorten sivu',
    forYounger: 'Lue lasten sivu',
    traces:
      'Tämä sivu ei tallenna sinusta mitään. Käynti voi näkyä selaimen historiassa. Poistu nopeasti -painike vie sääsivulle.',
    findHeading: 'Etsi tai lue toisella tavalla',
    childText: 'Mitä lastensuojelu on ja kuka auttaa, lapselle kerrottuna.',
    youngText: 'Mitä tapahtuu, mitä saat päättää ja saavatko vanhemmat tietää.',
    plainText: 'Tärkeimmät asiat lyhyesti ja helposti.',
    plain: 'Selkokieli',
    ordinary: 'Tavallinen kieli',
    plainList: 'Muut sivut selkokielellä',
    notReviewed:
      'Kirjoitimme tämän tekstin selkokielen ohjeiden mukaan. Selkokeskus ei ole tarkistanut tekstiä, eikä sillä ole selkotunnusta.',
    toOrdinary: 'Sama asia tavallisella kielellä',
    home: 'Etusivu',
    call: 'Soita',
  },
  sv: {
    whoToCall: 'Vem kan du ringa nu?',
    danger: 'Ring genast om du är i nöd. Det är gratis, och någon svarar alltid.',
    duty: 'Socialjouren',
    dutyText: 'Vuxna som hjälper barn och unga. Välj din kommun så ser du numret och om någon svarar där nu.',
    dutyLink: 'Hitta numret i din kommun',
    helpline: 'Barn- och ungdomstelefonen och chatten',
    helplineText:
      'Vuxna på Mannerheims Barnskyddsförbund lyssnar, mest på finska. Du behöver inte säga ditt namn. Numret och tiderna finns på deras sida.',
    helplineLink: 'Gå till nuortennetti.fi (på finska)',
    school: 'En vuxen du känner',
    schoolText: 'Berätta för en lärare, kuratorn, hälsovårdaren eller en kompis förälder. Hen hjälper dig att ringa.',
    forOlder: 'Är du redan större? Läs sidan för unga',
    forYounger: 'Läs sidan för barn',
    traces:
      'Den här sidan sparar ingenting om dig. Besöket kan synas i webbläsarens historik. Knappen Lämna snabbt tar dig till en vädersida.',
    findHeading: 'Sök eller läs på ett annat sätt',
    childText: 'Vad barnskydd är och vem som hjälper, berättat för barn.',
    youngText: 'Vad som händer, vad du får bestämma och om föräldrarna får veta.',
    plainText: 'Det viktigaste kort och enkelt.',
    plain: 'Lättläst',
    ordinary: 'Vanligt språk',
    plainList: 'Andra lättlästa sidor',
    notReviewed:
      'Vi har skrivit texten enligt råden för lättläst språk. LL-Center har inte granskat texten, och den har inget LL-märke.',
    toOrdinary: 'Samma sak på vanligt språk',
    home: 'Startsidan',
    call: 'Ring',
  },
  en: {
    whoToCall: 'Who can you call now?',
    danger: 'If somebody is in danger, call at once. It is free, and someone always answers.',
    duty: 'Social emergency service',
    dutyText:
      'Adults who help children and young people. Choose your municipality to see the number and whether it answers now.',
    dutyLink: 'Find the number of your municipality',
    helpline: 'Helpline and chat for children and young people',
    helplineText:
      'Adults of the Mannerheim League for Child Welfare listen, mostly in Finnish. You need not give your name. The number and the times are on their page.',
    helplineLink: 'Go to nuortennetti.fi (in Finnish)',
    school: 'An adult you know',
    schoolText:
      'Tell a teacher, the school social worker, the school nurse or a friend’s parent. They will help you call.',
    forOlder: 'Are you older? Read the page for young people',
    forYounger: 'Read the page for children',
    traces:
      'This page keeps nothing about you. The visit may show in the history of the browser. The button Leave quickly takes you to a weather page.',
    findHeading: 'Search, or read in another way',
    childText: 'What child welfare is and who helps, told for children.',
    youngText: 'What happens, what you may decide, and whether your parents get to know.',
    plainText: 'The most important things, short and simple.',
    plain: 'Easy English',
    ordinary: 'Ordinary English',
    plainList: 'Other pages in easy English',
    notReviewed:
      'We wrote this text with the advice for easy language in mind. No easy-language centre has reviewed it, and it carries no mark.',
    toOrdinary: 'The same in ordinary English',
    home: 'Front page',
    call: 'Call',
  },
} satisfies Record<Language, unknown>

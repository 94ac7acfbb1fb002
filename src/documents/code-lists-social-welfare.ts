import { type CodeList, entry, example, list, unverified } from './code-list-entries.ts'

// Lists of social welfare at large. What stands here as `unverified` is our own until somebody reads the national list.

export const socialWelfareLists: readonly CodeList[] = [
  list('1211', 'partial', 'Muutoksenhakukeino', 'Rättsmedel', 'Means of appeal', [
    example('1', 'Oikaisuvaatimus', 'Begäran om omprövning', 'Request for rectification'),
    entry('2', 'Valitus', 'Överklagande', 'Appeal'),
  ]),
  list('1221', 'partial', 'Palvelutehtävä', 'Serviceuppgift', 'Service task', [
    entry('10', 'Lastensuojelu', 'Barnskydd', 'Child welfare'),
    entry('20', 'Vammaispalvelut', 'Service för personer med funktionsnedsättning', 'Disability services'),
    example('15', 'Päihdehuolto', 'Missbrukarvård', 'Substance abuse services'),
    unverified(
      'families-with-children',
      'Lapsiperheiden palvelut',
      'Service för barnfamiljer',
      'Services for families with children',
    ),
    unverified(
      'family-law-services',
      'Perheoikeudelliset palvelut',
      'Familjerättsliga tjänster',
      'Family law services',
    ),
    unverified(
      'working-age',
      'Työikäisten palvelut',
      'Service för personer i arbetsför ålder',
      'Services for people of working age',
    ),
    unverified('older-people', 'Iäkkäiden palvelut', 'Service för äldre', 'Services for older people'),
  ]),
  list('1222', 'partial', 'Sosiaalipalvelut', 'Socialservice', 'Social services', [
    entry('2', 'Ammatillinen perhehoito', 'Professionell familjevård', 'Professional family care'),
    entry('24', 'Laitospalvelu', 'Service på en institution', 'Institutional service'),
    entry('31', 'Perhehoito', 'Familjevård', 'Family care'),
    entry('37', 'Päivätoiminta', 'Dagverksamhet', 'Day activities'),
    example('46', 'Sosiaalityö', 'Socialt arbete', 'Social work'),
    entry(
      '55',
      'Vammaisten henkilöiden työtoiminta',
      'Arbetsverksamhet för personer med funktionsnedsättning',
      'Work activities for persons with disabilities',
    ),
    entry(
      '85',
      'Ympärivuorokautinen palveluasuminen',
      'Serviceboende med heldygnsomsorg',
      'Round-the-clock service housing',
    ),
    entry('93', 'Asumisen tuki', 'Stöd för boendet', 'Support for housing'),
    entry('94', 'Lapsen asumisen tuki', 'Stöd för boendet för barn', 'Support for a child’s housing'),
    unverified('family-work', 'Perhetyö', 'Familjearbete', 'Family work'),
    unverified(
      'intensified-family-work',
      'Tehostettu perhetyö',
      'Intensifierat familjearbete',
      'Intensified family work',
    ),
    unverified('family-rehabilitation', 'Perhekuntoutus', 'Familjerehabilitering', 'Family rehabilitation'),
    unverified('social-guidance', 'Sosiaaliohjaus', 'Social handledning', 'Social guidance'),
    unverified('social-rehabilitation', 'Sosiaalinen kuntoutus', 'Social rehabilitering', 'Social rehabilitation'),
    unverified(
      'home-service',
      'Lapsiperheiden kotipalvelu',
      'Hemservice för barnfamiljer',
      'Home help for families with children',
    ),
    unverified(
      'support-relation',
      'Tukihenkilö tai tukiperhe',
      'Stödperson eller stödfamilj',
      'Support person or support family',
    ),
    unverified('financial-support', 'Taloudellinen tuki', 'Ekonomiskt stöd', 'Financial support'),
    unverified('shelter', 'Turvakotipalvelu', 'Skyddshemstjänst', 'Shelter'),
    unverified('other', 'Muu sosiaalipalvelu', 'Annan socialservice', 'Other social service'),
  ]),
  list('1248', 'partial', 'Ratkaisun laji', 'Typ av beslut', 'Kind of decision', [
    entry('1', 'Myönteinen ratkaisu', 'Positivt beslut', 'Positive decision'),
    entry('2', 'Kielteinen ratkaisu', 'Negativt beslut', 'Negative decision'),
  ]),
  list('1250', 'partial', 'Asiointitapa', 'Typ av kontakt med klienten', 'Manner of contact', [
    example('3', 'Käynti asiakkaan luona', 'Besök hos klienten', 'Visit to the client'),
    unverified('office', 'Käynti vastaanotolla', 'Besök på mottagningen', 'Visit to the office'),
    unverified('telephone', 'Puhelinyhteys', 'Telefonkontakt', 'Telephone'),
    unverified('video', 'Videoyhteys', 'Videokontakt', 'Video call'),
    unverified('message', 'Viesti tai kirje', 'Meddelande eller brev', 'Message or letter'),
    unverified('elsewhere', 'Tapaaminen muualla', 'Möte på annan plats', 'Meeting elsewhere'),
  ]),
  list(
    '1253',
    'partial',
    'Tavoitteen saavuttamisen arvio',
    'Bedömning av uppnående av målet',
    'How far a goal was reached',
    [
      unverified('reached', 'Tavoite saavutettiin', 'Målet uppnåddes', 'The goal was reached'),
      unverified('partly', 'Tavoite saavutettiin osittain', 'Målet uppnåddes delvis', 'The goal was reached in part'),
      unverified('not-reached', 'Tavoitetta ei saavutettu', 'Målet uppnåddes inte', 'The goal was not reached'),
    ],
  ),
  list(
    '1284',
    'partial',
    'Asiakkuuteen liittyvä rooli',
    'Roll i samband med en klientrelation',
    'Role around a client',
    [
      example('12', 'Vanhempi', 'Förälder', 'Parent'),
      entry('31', 'Huoltaja', 'Vårdnadshavare', 'Custodian'),
      entry('32', 'Edunvalvoja', 'Intressebevakare', 'Guardian'),
      entry('33', 'Edunvalvontavaltuutettu', 'Intressebevakningsfullmäktig', 'Attorney under a continuing power'),
      entry('34', 'Valtuutettu', 'Befullmäktigad', 'Attorney'),
      example('99', 'Muu henkilö', 'Annan person', 'Other person'),
      unverified('sibling', 'Sisarus', 'Syskon', 'Sibling'),
      unverified('grandparent', 'Isovanhempi', 'Mor- eller farförälder', 'Grandparent'),
    ],
  ),
  list('1296', 'partial', 'Palvelujen järjestämistavat', 'Sätt att ordna service', 'How services are arranged', [
    unverified('own', 'Oma toiminta', 'Egen verksamhet', 'The county’s own service'),
    unverified('purchased', 'Ostopalvelu', 'Köpt tjänst', 'Purchased service'),
    unverified('voucher', 'Palveluseteli', 'Servicesedel', 'Service voucher'),
  ]),
  list('1229', 'partial', 'Erityisryhmä', 'Specialgrupp', 'Special group', [
    example(
      '2',
      'Pakolainen tai pakolaiseen rinnastettava henkilö',
      'Flykting eller en person som kan jämställas med en flykting',
      'Refugee or comparable person',
    ),
  ]),
  list('1285', 'partial', 'Asunnottomuus', 'Bostadslöshet', 'Homelessness', [
    unverified('not-homeless', 'Ei asunnoton', 'Inte bostadslös', 'Not homeless'),
    unverified('homeless', 'Asunnoton', 'Bostadslös', 'Homeless'),
  ]),
]

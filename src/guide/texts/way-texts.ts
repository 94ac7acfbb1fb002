import type { Language } from '../../kernel/language.ts'

/** The words of the whole way from a notification to support. Limits come in as numbers; none stands here. */
export const wayTexts = {
  fi: {
    arrival: {
      name: 'Ilmoitus saapuu',
      detail: 'Se kirjataan, ja siitä hetkestä määräajat lasketaan. Ilmoittaja saa tiedon, että se on perillä.',
    },
    urgency: {
      limit: 'Heti',
      name: 'Kiireellisyys arvioidaan',
      detail: 'Yötä päivää. Jos lapsi tarvitsee apua nyt, sitä annetaan nyt, ja asiakkuus alkaa samalla.',
    },
    weekdays: (days: number) => `${days} arkipäivän kuluessa`,
    months: (months: number) => `${months} kuukauden kuluessa saapumisesta`,
    inform: {
      name: 'Perhe saa tiedon',
      detail: 'Lapselle ja huoltajalle kerrotaan ilmoituksesta ja siitä, mitä seuraavaksi tapahtuu.',
    },
    start: {
      name: 'Palvelutarpeen arviointi alkaa',
      detail: 'Tai perustellaan, miksi se on selvästi tarpeeton. Lasta kuullaan, vanhempien kanssa keskustellaan.',
    },
    complete: { name: 'Arviointi on valmis', detail: 'Sosiaalityöntekijä kertoo, mitä lapsi ja perhe tarvitsevat.' },
    outcomes: ['Tukea ei tarvita', 'Muut palvelut riittävät', 'Tarvitaan lastensuojelua'],
    onlyThen: 'Jos lastensuojelua tarvitaan',
    client: { name: 'Asiakkuus alkaa', detail: 'Lapsi saa oman vastuusosiaalityöntekijän. Siitä kerrotaan heti.' },
    plan: {
      limit: (years: number) => `Tarkistetaan vähintään ${years} vuoden välein`,
      name: 'Asiakassuunnitelma tehdään yhdessä',
      detail: 'Mihin halutaan muutos, mitä tukea annetaan, kuka tekee mitä.',
    },
    openCare: {
      limit: 'Ensisijaisesti',
      name: 'Tukea kotiin',
      detail: 'Avohuollon tukitoimet alkavat viivyttelemättä.',
    },
  },
  sv: {
    arrival: {
      name: 'Anmälan kommer fram',
      detail: 'Den antecknas, och från den stunden räknas tidsgränserna. Anmälaren får veta att den är framme.',
    },
    urgency: {
      limit: 'Genast',
      name: 'Man bedömer hur brådskande det är',
      detail: 'Dygnet runt. Om barnet behöver hjälp nu ges den nu, och klientskapet börjar samtidigt.',
    },
    weekdays: (days: number) => `Inom ${days} vardagar`,
    months: (months: number) => `Inom ${months} månader från ankomsten`,
    inform: {
      name: 'Familjen får veta',
      detail: 'Barnet och vårdnadshavaren får veta om anmälan och vad som händer härnäst.',
    },
    start: {
      name: 'Bedömningen av servicebehovet börjar',
      detail: 'Eller så motiveras varför den är uppenbart onödig. Barnet hörs, man talar med föräldrarna.',
    },
    complete: { name: 'Bedömningen är klar', detail: 'Socialarbetaren berättar vad barnet och familjen behöver.' },
    outcomes: ['Stöd behövs inte', 'Andra tjänster räcker', 'Barnskydd behövs'],
    onlyThen: 'Om barnskydd behövs',
    client: { name: 'Klientskapet börjar', detail: 'Barnet får en egen ansvarig socialarbetare. Det berättas genast.' },
    plan: {
      limit: (years: number) => `Ses över minst med ${years} års mellanrum`,
      name: 'Klientplanen görs tillsammans',
      detail: 'Vad man vill förändra, vilket stöd som ges, vem som gör vad.',
    },
    openCare: {
      limit: 'I första hand',
      name: 'Stöd hemma',
      detail: 'Stödåtgärderna i öppenvården börjar utan dröjsmål.',
    },
  },
  en: {
    arrival: {
      name: 'The notification arrives',
      detail: 'It is recorded, and time limits are counted from that moment. The notifier learns that it has arrived.',
    },
    urgency: {
      limit: 'At once',
      name: 'Urgency is assessed',
      detail: 'Day and night. If the child needs help now, it is given now, and the client relationship begins.',
    },
    weekdays: (days: number) => `Within ${days} weekdays`,
    months: (months: number) => `Within ${months} months of arrival`,
    inform: {
      name: 'The family is told',
      detail: 'The child and the custodian are told of the notification and of what happens next.',
    },
    start: {
      name: 'The assessment of service needs begins',
      detail: 'Or reasons are given why it is clearly unnecessary. The child is heard, the parents are talked with.',
    },
    complete: { name: 'The assessment is ready', detail: 'The social worker says what the child and the family need.' },
    outcomes: ['No support is needed', 'Other services are enough', 'Child welfare is needed'],
    onlyThen: 'If child welfare is needed',
    client: {
      name: 'The client relationship begins',
      detail: 'The child gets a responsible social worker. This is told at once.',
    },
    plan: {
      limit: (years: number) => `Reviewed no more than ${years} year apart`,
      name: 'A client plan is made together',
      detail: 'What should change, what support is given, who does what.',
    },
    openCare: { limit: 'First of all', name: 'Support at home', detail: 'Support in open care begins without delay.' },
  },
} satisfies Record<Language, unknown>

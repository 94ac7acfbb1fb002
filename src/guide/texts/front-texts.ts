import type { Language } from '../../kernel/language.ts'

/** The words of the front page and of the municipality picker. Limits of the law come in as numbers; none stands here. */
export const frontTexts = {
  fi: {
    frontTitle: 'Tukea lapselle ja perheelle',
    frontHeading: 'Huoli lapsesta tai perheestä? Kysy, kerro, pyydä apua.',
    frontLead: 'Valitse kuntasi, niin näet heti, kuka vastaa nyt.',
    municipality: 'Kunta',
    chooseMunicipality: 'Valitse kunta',
    showContacts: 'Näytä yhteystiedot',
    showHere: 'Näytä tämän kunnan tiedot',
    municipalityMissing: 'Valitse ensin kunta luettelosta.',
    municipalityUnknown: 'Sen nimistä kuntaa ei löytynyt. Valitse kunta luettelosta.',
    notifyHeading: 'Ilmoita huolesta tai pyydä tukea',
    notifyName: 'Lastensuojeluilmoitus',
    notifyText:
      'Kun olet huolissasi lapsesta. Yksityishenkilö voi ilmoittaa nimettömänä. Samalla ilmoituksella voi kertoa useasta lapsesta.',
    notifyAct: 'Aloita ilmoitus',
    professionalName: 'Ilmoitat työssäsi',
    professionalText: 'Jos sinulla on velvollisuus ilmoittaa, tee ilmoitus viipymättä omalla nimelläsi.',
    professionalAct: 'Ilmoita työssäsi',
    adviceName: 'Kysy neuvoa',
    adviceText: 'Voit puhua ammattilaisen kanssa ennen kuin päätät mitään.',
    adviceAct: 'Neuvontaa perheille',
    afterHeading: 'Mitä ilmoituksen jälkeen tapahtuu?',
    afterMore: 'Katso koko matka ja laskuesimerkit',
    way: {
      now: {
        limit: 'Heti',
        name: 'Arvioidaan kiireellisyys',
        detail: 'Jos lapsi tarvitsee apua nyt, sitä annetaan nyt.',
      },
      inform: {
        limit: (days: number) => `${days} arkipäivän kuluessa`,
        name: 'Perhe saa tiedon',
        detail: 'Lapselle ja huoltajalle kerrotaan, että ilmoitus on tullut ja mitä seuraavaksi tapahtuu.',
      },
      start: {
        limit: (days: number) => `${days} arkipäivän kuluessa`,
        name: 'Palvelutarpeen arviointi alkaa',
        detail: 'Lapsen ja vanhempien kanssa keskustellaan.',
      },
      informAndStart: {
        name: 'Perhe saa tiedon, arviointi alkaa',
        detail: 'Lapselle ja huoltajalle kerrotaan ilmoituksesta. Heidän kanssaan keskustellaan.',
      },
      complete: {
        limit: (months: number) => `${months} kuukauden kuluessa`,
        name: 'Palvelutarpeen arviointi on valmis',
        detail: 'Tarvitaanko lastensuojelua, muuta tukea vai ei mitään?',
      },
      after: {
        limit: 'Jos lastensuojelua tarvitaan',
        name: 'Oma työntekijä ja suunnitelma',
        detail: 'Ensin tuetaan kotona. Lapsen etu ratkaisee.',
      },
    },
    wayCounting:
      'Arkipäiviä ovat maanantaista perjantaihin muut kuin pyhäpäivät. Arkipäivät lasketaan siitä arkipäivästä, joka seuraa ilmoituksen saapumista, ja kuukaudet saapumispäivästä.',
    wayBasis: (sections: string) => `Aikarajojen perusta: ${sections}.`,
    notVerified: '(tieto tarkistettavana)',
    pagesHeading: 'Palvelut',
    pagesLead: 'Mitä eri palvelut ovat, kenelle ne on tarkoitettu ja miten niihin pääsee.',
  },
  sv: {
    frontTitle: 'Stöd för barn och familjer',
    frontHeading: 'Orolig för ett barn eller en familj? Fråga, berätta, be om hjälp.',
    frontLead: 'Välj din kommun så ser du genast vem som svarar nu.',
    municipality: 'Kommun',
    chooseMunicipality: 'Välj kommun',
    showContacts: 'Visa kontaktuppgifter',
    showHere: 'Visa uppgifterna för kommunen',
    municipalityMissing: 'Välj först en kommun i listan.',
    municipalityUnknown: 'Ingen kommun med det namnet hittades. Välj kommunen i listan.',
    notifyHeading: 'Berätta om din oro eller be om stöd',
    notifyName: 'Barnskyddsanmälan',
    notifyText:
      'När du är orolig för ett barn. En privatperson kan göra anmälan anonymt. En anmälan kan gälla flera barn.',
    notifyAct: 'Börja anmälan',
    professionalName: 'Du anmäler i ditt arbete',
    professionalText: 'Om du är skyldig att anmäla ska du göra det utan dröjsmål i ditt eget namn.',
    professionalAct: 'Anmäl i ditt arbete',
    adviceName: 'Fråga om råd',
    adviceText: 'Du kan tala med en yrkesperson innan du bestämmer något.',
    adviceAct: 'Rådgivning för familjer',
    afterHeading: 'Vad händer efter en anmälan?',
    afterMore: 'Se hela vägen och räkneexempel',
    way: {
      now: {
        limit: 'Genast',
        name: 'Man bedömer hur brådskande det är',
        detail: 'Om barnet behöver hjälp nu ges den nu.',
      },
      inform: {
        limit: (days: number) => `Inom ${days} vardagar`,
        name: 'Familjen får veta',
        detail: 'Barnet och vårdnadshavaren får veta att en anmälan har kommit och vad som händer härnäst.',
      },
      start: {
        limit: (days: number) => `Inom ${days} vardagar`,
        name: 'Bedömningen av servicebehovet börjar',
        detail: 'Man talar med barnet och föräldrarna.',
      },
      informAndStart: {
        name: 'Familjen får veta, bedömningen börjar',
        detail: 'Barnet och vårdnadshavaren får veta om anmälan. Man talar med dem.',
      },
      complete: {
        limit: (months: number) => `Inom ${months} månader`,
        name: 'Bedömningen av servicebehovet är klar',
        detail: 'Behövs barnskydd, annat stöd eller ingenting?',
      },
      after: {
        limit: 'Om barnskydd behövs',
        name: 'Egen socialarbetare och en plan',
        detail: 'I första hand ges stöd hemma. Barnets bästa avgör.',
      },
    },
    wayCounting:
      'Vardagar är måndag till fredag, om dagen inte är en helgdag. Vardagarna räknas från den vardag som följer efter att anmälan kom fram, månaderna från dagen då den kom fram.',
    wayBasis: (sections: string) => `Tidsgränserna grundar sig på: ${sections}.`,
    notVerified: '(uppgiften kontrolleras)',
    pagesHeading: 'Tjänster',
    pagesLead: 'Vad de olika tjänsterna är, vem de är avsedda för och hur man får dem.',
  },
  en: {
    frontTitle: 'Support for children and families',
    frontHeading: 'Worried about a child or a family? Ask, tell, get help.',
    frontLead: 'Choose your municipality and see at once who answers now.',
    municipality: 'Municipality',
    chooseMunicipality: 'Choose a municipality',
    showContacts: 'Show contacts',
    showHere: 'Show this municipality',
    municipalityMissing: 'Choose a municipality from the list first.',
    municipalityUnknown: 'No municipality of that name was found. Choose it from the list.',
    notifyHeading: 'Tell about a worry or ask for support',
    notifyName: 'Child welfare notification',
    notifyText:
      'When you are worried about a child. A private person may stay anonymous. One notification can be about several children.',
    notifyAct: 'Begin a notification',
    professionalName: 'You notify in your work',
    professionalText: 'If you have a duty to notify, do so without delay in your own name.',
    professionalAct: 'Notify in your work',
    adviceName: 'Ask for advice',
    adviceText: 'You can talk with a professional before you decide anything.',
    adviceAct: 'Advice for families',
    afterHeading: 'What happens after a notification?',
    afterMore: 'See the whole way and worked examples',
    way: {
      now: { limit: 'At once', name: 'Urgency is assessed', detail: 'If the child needs help now, help is given now.' },
      inform: {
        limit: (days: number) => `Within ${days} weekdays`,
        name: 'The family is told',
        detail: 'The child and the custodian are told that a notification has come and what happens next.',
      },
      start: {
        limit: (days: number) => `Within ${days} weekdays`,
        name: 'The assessment of service needs begins',
        detail: 'The child and the parents are talked with.',
      },
      informAndStart: {
        name: 'The family is told, the assessment begins',
        detail: 'The child and the custodian are told of the notification. Somebody talks with them.',
      },
      complete: {
        limit: (months: number) => `Within ${months} months`,
        name: 'The assessment of service needs is ready',
        detail: 'Is child welfare needed, other support, or nothing?',
      },
      after: {
        limit: 'If child welfare is needed',
        name: 'A social worker of their own and a plan',
        detail: 'Support at home comes first. The best interests of the child decide.',
      },
    },
    wayCounting:
      'Weekdays are Monday to Friday, public holidays left out. Weekdays are counted from the one that follows the arrival of the notification, months from the day it arrived.',
    wayBasis: (sections: string) => `The time limits rest on: ${sections}.`,
    notVerified: '(being checked)',
    pagesHeading: 'Services',
    pagesLead: 'What the services are, whom they are for and how to get them.',
  },
} satisfies Record<Language, unknown>

/** The words in one language. */
export type FrontTexts = (typeof frontTexts)[Language]

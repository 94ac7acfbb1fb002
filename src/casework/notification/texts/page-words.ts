import type { Language, Words } from '../../../kernel/language.ts'

/** Words of the page where one chooses how to notify. */
export const chooseWords = {
  heading: {
    fi: 'Ilmoita huolesta lapsen puolesta',
    sv: 'Anmäl oro för ett barn',
    en: 'Tell about your worry for a child',
  },
  lead: {
    fi: 'Ilmoitus riittää, kun olet huolissasi. Sinun ei tarvitse olla varma eikä tietää kaikkea. Työntekijät selvittävät, tarvitseeko lapsi apua.',
    sv: 'Det räcker att du är orolig. Du behöver inte vara säker eller veta allt. Arbetarna utreder om barnet behöver hjälp.',
    en: 'It is enough that you are worried. You need not be sure or know everything. The workers find out whether the child needs help.',
  },
  urgent: {
    fi: 'Lomaketta ei välttämättä lueta heti. Jos apua tarvitaan nyt, soita 112 tai oman alueesi sosiaalipäivystykseen.',
    sv: 'Formuläret läses inte nödvändigtvis genast. Om hjälp behövs nu, ring 112 eller socialjouren i ditt område.',
    en: 'This form may not be read at once. If help is needed now, call 112 or the social emergency service of your county.',
  },
  contacts: { fi: 'Katso, kuka vastaa nyt', sv: 'Se vem som svarar nu', en: 'See who answers now' },
  privateName: { fi: 'Yksityishenkilö', sv: 'Privatperson', en: 'Private person' },
  privateText: {
    fi: 'Naapuri, sukulainen, ystävä, vanhempi tai lapsi itse. Voit ilmoittaa nimettömänä.',
    sv: 'Granne, släkting, vän, förälder eller barnet självt. Du kan anmäla anonymt.',
    en: 'A neighbour, relative, friend, parent or the child. You may stay anonymous.',
  },
  privateAct: { fi: 'Ilmoita yksityishenkilönä', sv: 'Anmäl som privatperson', en: 'Notify as a private person' },
  professionalName: {
    fi: 'Ammattilainen, ilmoitan työssäni',
    sv: 'Yrkesperson, jag anmäler i mitt arbete',
    en: 'Professional, I notify in my work',
  },
  professionalText: {
    fi: 'Esimerkiksi koulussa, varhaiskasvatuksessa, terveydenhuollossa tai poliisissa. Ilmoitusvelvollinen ilmoittaa viipymättä, salassapidon estämättä ja omalla nimellään.',
    sv: 'Till exempel inom skola, småbarnspedagogik, hälsovård eller polis. Den som är anmälningsskyldig anmäler utan dröjsmål, trots sekretessen och i eget namn.',
    en: 'For example in school, early childhood education, health care or the police. One with the duty to notify does so without delay, despite secrecy and in their own name.',
  },
  professionalAct: { fi: 'Ilmoita työssäsi', sv: 'Anmäl i ditt arbete', en: 'Notify in your work' },
  good: { fi: 'Hyvä tietää', sv: 'Bra att veta', en: 'Good to know' },
  together: {
    fi: 'Voit täyttää ilmoitusvelvollisuutesi myös yhdessä lapsen tai vanhemman kanssa: silloin otetaan yhteys sosiaalihuoltoon tuen tarpeen arvioimiseksi. Siitä on helpointa sopia puhelimessa. Voit myös kysyä neuvoa kertomatta, kenestä on kyse.',
    sv: 'Du kan fullgöra din anmälningsskyldighet också tillsammans med barnet eller föräldern: då kontaktar ni socialvården för bedömning av stödbehovet. Det är enklast att komma överens om det per telefon. Du kan också fråga om råd utan att berätta vem det gäller.',
    en: 'You can also fulfil your duty together with the child or the parent, by contacting social welfare so that the need for support is assessed. That is easiest to arrange by telephone. You can ask for advice without saying who it is about.',
  },
  basis: {
    fi: 'Ilmoittaminen perustuu lastensuojelulain 25 ja 25 a §:ään.',
    sv: 'Anmälan grundar sig på 25 och 25 a § i barnskyddslagen.',
    en: 'Notifying rests on sections 25 and 25 a of the Child Welfare Act.',
  },
  again: {
    fi: 'Tee ilmoitus, vaikka joku muu olisi jo ilmoittanut tai perhe olisi jo asiakkaana.',
    sv: 'Gör en anmälan även om någon annan redan har anmält eller familjen redan är klient.',
    en: 'Notify even if somebody else already has, or the family is a client already.',
  },
} as const satisfies Record<string, Words>

/** Words of the page that follows when a notification has been sent. */
export const receiptWords = {
  heading: {
    fi: 'Kiitos. Ilmoitus on perillä.',
    sv: 'Tack. Anmälan har kommit fram.',
    en: 'Thank you. It has arrived.',
  },
  reference: { fi: 'Viite', sv: 'Referens', en: 'Reference' },
  arrived: { fi: 'Saapui', sv: 'Kom fram', en: 'Arrived' },
  receiver: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Received by' },
  keep: {
    fi: 'Kirjoita viite muistiin, jos haluat myöhemmin kysyä, onko ilmoitus perillä. Viite ei kerro ilmoituksen sisällöstä mitään, eikä sillä näe ilmoitusta.',
    sv: 'Skriv upp referensen om du senare vill fråga om anmälan har kommit fram. Referensen berättar ingenting om innehållet och anmälan kan inte läsas med den.',
    en: 'Write down the reference if you may want to ask later whether it arrived. It tells nothing of the content, and nobody can read the notification with it.',
  },
  next: { fi: 'Mitä nyt tapahtuu?', sv: 'Vad händer nu?', en: 'What happens now?' },
  now: { fi: 'Heti', sv: 'Genast', en: 'At once' },
  urgency: {
    fi: 'Työntekijä arvioi kiireellisyyden',
    sv: 'En arbetare bedömer hur brådskande saken är',
    en: 'A worker assesses how urgent it is',
  },
  urgencyMore: {
    fi: 'Jos lapsi tarvitsee apua heti, se annetaan heti.',
    sv: 'Om barnet behöver hjälp genast, ges den genast.',
    en: 'If the child needs help at once, it is given at once.',
  },
  inform: {
    fi: 'Perhe saa tiedon ilmoituksesta',
    sv: 'Familjen får veta om anmälan',
    en: 'The family is told of the notification',
  },
  informMore: {
    fi: 'Lapselle ja huoltajalle kerrotaan, että ilmoitus on tullut ja mitä seuraavaksi tapahtuu.',
    sv: 'Barnet och vårdnadshavaren får veta att en anmälan har kommit och vad som händer härnäst.',
    en: 'The child and the custodian are told that a notification has come and what happens next.',
  },
  start: {
    fi: 'Palvelutarpeen arviointi alkaa',
    sv: 'Bedömningen av servicebehovet börjar',
    en: 'The assessment begins',
  },
  startMore: {
    fi: 'Jos arviointia ei selvästi tarvita, asia päättyy perusteluineen.',
    sv: 'Om en bedömning uppenbart inte behövs avslutas ärendet med motivering.',
    en: 'If it is clear that none is needed, the matter ends with reasons.',
  },
  complete: { fi: 'Arviointi on valmis', sv: 'Bedömningen är klar', en: 'The assessment is complete' },
  completeMore: {
    fi: 'Silloin tiedetään, tarvitseeko lapsi lastensuojelua, muuta tukea vai ei mitään.',
    sv: 'Då vet man om barnet behöver barnskydd, annat stöd eller ingenting.',
    en: 'Then it is known whether the child needs child welfare, other support or nothing.',
  },
  noNews: {
    fi: 'Työntekijät eivät saa kertoa sinulle, mitä he saavat selville: perheen asiat ovat salassa pidettäviä. Sinulta voidaan kysyä lisää, jos annoit yhteystietosi.',
    sv: 'Arbetarna får inte berätta för dig vad de får veta: familjens ärenden är sekretessbelagda. Du kan få frågor om du gav dina kontaktuppgifter.',
    en: 'The workers may not tell you what they find out: the family’s matters are secret. You may be asked for more if you gave your contact details.',
  },
  unsure: {
    fi: 'Määräajan laskutapa tai voimassaolo on vahvistamatta: {limits}.',
    sv: 'Tidsfristens beräkning eller giltighet är obekräftad: {limits}.',
    en: 'How this limit is counted, or whether it holds, is not confirmed: {limits}.',
  },
  basis: { fi: 'Määräajat: {sections}', sv: 'Tidsfrister: {sections}', en: 'Time limits: {sections}' },
  call: {
    fi: 'Jos jotakin tapahtuu ennen sitä',
    sv: 'Om något händer före det',
    en: 'If something happens before that',
  },
  plainHeading: { fi: 'Viitettä ei näytetä', sv: 'Referensen visas inte', en: 'The reference is not shown' },
  plain: {
    fi: 'Tältä sivulta ei voi selvittää, onko jokin ilmoitus tehty. Jos lähetit ilmoituksen ja sait viitteen, kysy siitä puhelimitse.',
    sv: 'På den här sidan går det inte att ta reda på om en anmälan har gjorts. Om du har skickat en anmälan och fått en referens, fråga om den per telefon.',
    en: 'This page cannot tell whether a notification has been made. If you sent one and were given a reference, ask about it by telephone.',
  },
  frontPage: { fi: 'Etusivulle', sv: 'Till startsidan', en: 'To the front page' },
  another: { fi: 'Tee toinen ilmoitus', sv: 'Gör en annan anmälan', en: 'Make another notification' },
} as const satisfies Record<string, Words>

/** By when, with the number of the weekday: "viimeistään 13.2.2025 (7. arkipäivä)". */
export function byWeekday(day: string, number: number, language: Language): string {
  return {
    fi: `Viimeistään ${day} (${number}. arkipäivä)`,
    sv: `Senast ${day} (den ${number}:e vardagen)`,
    en: `By ${day} (weekday ${number})`,
  }[language]
}

/** By when, with the number of months: "viimeistään 5.5.2025 (3 kuukautta)". */
export function byMonth(day: string, number: number, language: Language): string {
  return {
    fi: `Viimeistään ${day} (${number} kuukautta)`,
    sv: `Senast ${day} (${number} månader)`,
    en: `By ${day} (${number} months)`,
  }[language]
}

/** Who receives for the municipality when this service does not. */
export function elsewhereWords(municipality: string, county: string, language: Language): string {
  return {
    fi: `${municipality}: ilmoitukset ottaa vastaan ${county}. Tällä lomakkeella ilmoitusta ei voi lähettää sinne. Soita tai käytä alueen omaa lomaketta.`,
    sv: `${municipality}: anmälningar tas emot av ${county}. Med det här formuläret går det inte att skicka anmälan dit. Ring eller använd områdets eget formulär.`,
    en: `${municipality}: notifications are received by ${county}. This form cannot send one there. Call, or use the county’s own form.`,
  }[language]
}
/** A link to the contacts of the municipality. */
export function contactsOfWords(municipality: string, language: Language): string {
  return {
    fi: `Yhteystiedot: ${municipality}`,
    sv: `Kontaktuppgifter: ${municipality}`,
    en: `Contacts: ${municipality}`,
  }[language]
}

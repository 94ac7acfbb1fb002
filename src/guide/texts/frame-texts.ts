import type { Language } from '../../kernel/language.ts'

/** The words around every public page. */
export const frameTexts = {
  fi: {
    service: 'Suojatie',
    skip: 'Siirry sisältöön',
    languages: 'Kieli',
    dangerQuestion: 'Onko lapsi välittömässä vaarassa?',
    dangerCall: 'Soita',
    leave: 'Poistu nopeasti',
    unreachable: 'Yhteys katkesi. Mitään ei ole lähetetty.',
    unreachableAdvice:
      'Kirjoittamasi on tallella tällä sivulla. Jos asia ei voi odottaa, soita alueesi sosiaalipäivystykseen tai hätänumeroon 112.',
    retry: 'Yritä uudelleen',
    demonstrationTitle: 'Tämä on esittely',
    demonstration: 'Täältä lähetetty ilmoitus ei mene millekään viranomaiselle. Kuntien yhteystiedot ovat oikeita.',
    contacts: 'Yhteystiedot kunnittain',
    pages: 'Palvelut',
    notification: 'Lastensuojeluilmoitus',
    credit: 'Kunnat ja hyvinvointialueet: Tilastokeskus, CC BY 4.0.',
  },
  sv: {
    service: 'Suojatie',
    skip: 'Gå till innehållet',
    languages: 'Språk',
    dangerQuestion: 'Är ett barn i omedelbar fara?',
    dangerCall: 'Ring',
    leave: 'Lämna snabbt',
    unreachable: 'Förbindelsen bröts. Ingenting har skickats.',
    unreachableAdvice:
      'Det du skrev finns kvar på den här sidan. Om ärendet inte kan vänta, ring socialjouren i ditt område eller nödnumret 112.',
    retry: 'Försök igen',
    demonstrationTitle: 'Det här är en demonstration',
    demonstration: 'En anmälan som skickas här går inte till någon myndighet. Kommunernas kontaktuppgifter är riktiga.',
    contacts: 'Kontaktuppgifter per kommun',
    pages: 'Tjänster',
    notification: 'Barnskyddsanmälan',
    credit: 'Kommuner och välfärdsområden: Statistikcentralen, CC BY 4.0.',
  },
  en: {
    service: 'Suojatie',
    skip: 'Skip to content',
    languages: 'Language',
    dangerQuestion: 'Is a child in immediate danger?',
    dangerCall: 'Call',
    leave: 'Leave quickly',
    unreachable: 'The connection broke. Nothing has been sent.',
    unreachableAdvice:
      'What you wrote is still on this page. If the matter cannot wait, call the social emergency service of your area or the emergency number 112.',
    retry: 'Try again',
    demonstrationTitle: 'This is a demonstration',
    demonstration: 'A notification sent from here reaches no authority. The contacts of the municipalities are real.',
    contacts: 'Contacts by municipality',
    pages: 'Services',
    notification: 'Child welfare notification',
    credit: 'Municipalities and wellbeing services counties: Statistics Finland, CC BY 4.0.',
  },
} satisfies Record<Language, unknown>

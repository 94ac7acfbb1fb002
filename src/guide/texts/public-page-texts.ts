import type { Language } from '../../kernel/language.ts'

/** The names of public pages with a fixed place, a sentence about each, and the groups of the site map. */
export const publicPageTexts = {
  fi: {
    groups: {
      start: 'Aloita tästä',
      services: 'Palvelut',
      information: 'Tietoa',
      young: 'Lapsille ja nuorille',
      plain: 'Selkokielellä',
      about: 'Tietoa sivustosta',
    },
    municipalities: 'Yhteystiedot kunnittain',
    pages: {
      front: { name: 'Etusivu', about: 'Kuka vastaa nyt, miten huolesta ilmoitetaan ja mitä sitten tapahtuu.' },
      contacts: {
        name: 'Yhteystiedot',
        about: 'Kenelle soittaa nyt: puhelinnumerot ja päivystysajat kunnittain. Näet, mikä numero vastaa juuri nyt.',
      },
      notification: {
        name: 'Lastensuojeluilmoitus',
        about:
          'Kerro huolesi lapsesta. Yksityishenkilö voi ilmoittaa nimettömänä, ammattilainen ilmoittaa omalla nimellään.',
      },
      services: { name: 'Kaikki palvelut', about: 'Luettelo lasten ja perheiden palveluista.' },
      information: {
        name: 'Kaikki tietosivut',
        about: 'Mitä lastensuojelu on, mitä ilmoituksen jälkeen tapahtuu ja mitä oikeuksia on.',
      },
      search: { name: 'Haku', about: 'Etsi sivuilta omin sanoin.' },
      'site-map': { name: 'Sivukartta', about: 'Kaikki sivut yhdessä luettelossa.' },
      accessibility: {
        name: 'Saavutettavuusseloste',
        about:
          'Miten sivusto toimii näytönlukijalla ja näppäimistöllä, mitä puutteita siinä on ja miten niistä voi kertoa.',
      },
      privacy: {
        name: 'Tietosuoja',
        about:
          'Mitä tietoja sivusto ja ilmoituslomake tallentavat, kuka niitä käsittelee ja kuinka kauan niitä säilytetään. Evästeet.',
      },
    },
  },
  sv: {
    groups: {
      start: 'Börja här',
      services: 'Tjänster',
      information: 'Information',
      young: 'För barn och unga',
      plain: 'Lättläst',
      about: 'Om webbplatsen',
    },
    municipalities: 'Kontaktuppgifter per kommun',
    pages: {
      front: { name: 'Startsidan', about: 'Vem som svarar nu, hur man berättar om sin oro och vad som händer sedan.' },
      contacts: {
        name: 'Kontaktuppgifter',
        about: 'Vem du kan ringa nu: telefonnummer och jourtider per kommun. Du ser vilket nummer som svarar just nu.',
      },
      notification: {
        name: 'Barnskyddsanmälan',
        about:
          'Berätta om din oro för ett barn. En privatperson får vara anonym, en yrkesperson anmäler i sitt eget namn.',
      },
      services: { name: 'Alla tjänster', about: 'En lista över tjänster för barn och familjer.' },
      information: {
        name: 'Alla informationssidor',
        about: 'Vad barnskydd är, vad som händer efter en anmälan och vilka rättigheter man har.',
      },
      search: { name: 'Sök', about: 'Sök på sidorna med egna ord.' },
      'site-map': { name: 'Webbkarta', about: 'Alla sidor i en lista.' },
      accessibility: {
        name: 'Tillgänglighetsutlåtande',
        about:
          'Hur webbplatsen fungerar med skärmläsare och tangentbord, vilka brister den har och hur du kan berätta om dem.',
      },
      privacy: {
        name: 'Dataskydd',
        about: 'Vilka uppgifter webbplatsen och anmälan sparar, vem som behandlar dem och hur länge de bevaras. Kakor.',
      },
    },
  },
  en: {
    groups: {
      start: 'Begin here',
      services: 'Services',
      information: 'Information',
      young: 'For children and young people',
      plain: 'Easy English',
      about: 'About this site',
    },
    municipalities: 'Contacts by municipality',
    pages: {
      front: { name: 'Front page', about: 'Who answers now, how to tell about a worry, and what happens then.' },
      contacts: {
        name: 'Contacts',
        about:
          'Whom to call now: telephone numbers and duty hours by municipality. You see which number answers right now.',
      },
      notification: {
        name: 'Child welfare notification',
        about:
          'Tell about your worry for a child. A private person may stay anonymous; a professional gives their own name.',
      },
      services: { name: 'All services', about: 'A list of services for children and families.' },
      information: {
        name: 'All information pages',
        about: 'What child welfare is, what happens after a notification, and what rights there are.',
      },
      search: { name: 'Search', about: 'Search the pages in your own words.' },
      'site-map': { name: 'Site map', about: 'All pages in one list.' },
      accessibility: {
        name: 'Accessibility statement',
        about:
          'How the site works with a screen reader and a keyboard, what shortcomings it has, and how to tell about them.',
      },
      privacy: {
        name: 'Privacy',
        about: 'What the site and the notification form store, who handles it and how long it is kept. Cookies.',
      },
    },
  },
} satisfies Record<Language, unknown>

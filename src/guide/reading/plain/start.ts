import { plainAddresses } from '../addresses.ts'
import { type PlainPage, plainAddress } from './plain-page.ts'

/** The front page in plain language: what child welfare is. */
export const plainFront: PlainPage = {
  id: 'plain-front',
  twin: { place: 'front' },
  also: [{ article: 'what-child-welfare-is' }, { service: 'lastensuojelu' }],
  addresses: plainAddresses,
  name: { fi: 'Selkokieli', sv: 'Lättläst', en: 'Easy English' },
  heading: { fi: 'Mitä lastensuojelu on?', sv: 'Vad är barnskydd?', en: 'What is child welfare?' },
  lead: {
    fi: ['Tällä sivulla kerrotaan lastensuojelusta selkokielellä.'],
    sv: ['Den här sidan berättar om barnskydd på lättläst svenska.'],
    en: ['This page tells about child welfare in easy English.'],
  },
  sections: [
    {
      id: 'danger',
      emergency: true,
      heading: { fi: 'Onko nyt hätä?', sv: 'Är det bråttom nu?', en: 'Is somebody in danger now?' },
      lines: {
        fi: ['Soita heti numeroon 112.', 'Puhelu on ilmainen.', 'Apua saa päivällä ja yöllä.'],
        sv: ['Ring genast 112.', 'Det kostar inget att ringa.', 'Du får hjälp dag och natt.'],
        en: ['Call 112 at once.', 'The call is free.', 'You get help day and night.'],
      },
    },
    {
      id: 'what',
      heading: {
        fi: 'Apua lapselle ja perheelle',
        sv: 'Hjälp för barn och familjer',
        en: 'Help for children and families',
      },
      lines: {
        fi: [
          'Jokaisella lapsella on oikeus olla turvassa.',
          'Vanhemmat huolehtivat lapsesta.',
          'Joskus vanhemmat eivät jaksa.',
          'Joskus lapsella itsellään on vaikeaa.',
          'Silloin perhe voi saada apua.',
          'Jos muu apu ei riitä, auttaa lastensuojelu.',
          'Lastensuojelu tarkoittaa: työntekijät auttavat lasta ja perhettä.',
          'Lapsen etu on tärkein.',
        ],
        sv: [
          'Alla barn har rätt att vara trygga.',
          'Föräldrarna tar hand om barnet.',
          'Ibland orkar föräldrarna inte.',
          'Ibland har barnet själv det svårt.',
          'Då kan familjen få hjälp.',
          'Om annan hjälp inte räcker hjälper barnskyddet.',
          'Barnskydd betyder: anställda hjälper barnet och familjen.',
          'Barnets bästa är viktigast.',
        ],
        en: [
          'Every child has the right to be safe.',
          'Parents take care of their child.',
          'Sometimes parents are too tired.',
          'Sometimes the child has problems.',
          'Then the family can get help.',
          'If other help is not enough, child welfare helps.',
          'Child welfare means: workers help the child and the family.',
          'What is best for the child comes first.',
        ],
      },
    },
    {
      id: 'who',
      heading: { fi: 'Kuka auttaa?', sv: 'Vem hjälper?', en: 'Who helps?' },
      lines: {
        fi: [
          'Hyvinvointialue järjestää avun.',
          'Hyvinvointialue hoitaa sosiaalipalvelut ja terveyspalvelut alueellasi.',
          'Sosiaalityöntekijä puhuu kanssasi.',
          'Hän selvittää, mitä apua tarvitset.',
          'Jokainen lapsi saa oman sosiaalityöntekijän, jos lastensuojelu alkaa.',
        ],
        sv: [
          'Välfärdsområdet ordnar hjälpen.',
          'Välfärdsområdet sköter socialvården och hälsovården där du bor.',
          'En socialarbetare pratar med dig.',
          'Socialarbetaren tar reda på vilken hjälp du behöver.',
          'Varje barn får en egen socialarbetare om barnskyddet börjar.',
        ],
        en: [
          'The wellbeing services county arranges the help.',
          'The county takes care of social and health services where you live.',
          'A social worker talks with you.',
          'The worker finds out what help you need.',
          'Each child gets a social worker of their own if child welfare begins.',
        ],
      },
    },
  ],
}

/** Help with finding the right number, in plain language. */
export const plainContacts: PlainPage = {
  id: 'plain-contacts',
  twin: { place: 'contacts' },
  addresses: plainAddress({ fi: 'yhteystiedot', sv: 'kontakt', en: 'contacts' }),
  name: { fi: 'Mihin voi soittaa?', sv: 'Vart kan du ringa?', en: 'Where can you call?' },
  heading: { fi: 'Mihin voi soittaa?', sv: 'Vart kan du ringa?', en: 'Where can you call?' },
  lead: {
    fi: ['Tällä sivulla kerrotaan, mistä saat apua.'],
    sv: ['Den här sidan berättar var du får hjälp.'],
    en: ['This page tells where you get help.'],
  },
  sections: [
    {
      id: 'now',
      emergency: true,
      heading: { fi: 'Kun on vaara', sv: 'När det är fara', en: 'When there is danger' },
      lines: {
        fi: ['Soita 112.', 'Se on hätänumero.', 'Kerro, missä olet ja mitä on tapahtunut.'],
        sv: ['Ring 112.', 'Det är nödnumret.', 'Berätta var du är och vad som har hänt.'],
        en: ['Call 112.', 'It is the emergency number.', 'Tell where you are and what has happened.'],
      },
    },
    {
      id: 'find',
      heading: { fi: 'Näin löydät oikean numeron', sv: 'Så hittar du rätt nummer', en: 'How to find the right number' },
      numbered: true,
      list: {
        fi: [
          'Avaa sivu [[contacts|Yhteystiedot]].',
          'Valitse kunta, jossa asut.',
          'Näet, kuka vastaa nyt.',
          'Soita siihen numeroon.',
        ],
        sv: [
          'Öppna sidan [[contacts|Kontaktuppgifter]].',
          'Välj kommunen där du bor.',
          'Du ser vem som svarar nu.',
          'Ring det numret.',
        ],
        en: [
          'Open the page [[contacts|Contacts]].',
          'Choose the municipality where you live.',
          'You see who answers now.',
          'Call that number.',
        ],
      },
    },
    {
      id: 'lines',
      heading: { fi: 'Kuka vastaa?', sv: 'Vem svarar?', en: 'Who answers?' },
      lines: {
        fi: [
          'Sosiaalipäivystys auttaa, kun on kiire.',
          'Sosiaalipäivystys auttaa myös yöllä ja viikonloppuna.',
          'Neuvonta auttaa, kun haluat kysyä jotain.',
          'Neuvonta on auki arkisin.',
          'Onko sinulla jo oma sosiaalityöntekijä?',
          'Soita silloin hänelle.',
        ],
        sv: [
          'Socialjouren hjälper när det är bråttom.',
          'Socialjouren hjälper också på natten och på veckoslut.',
          'Rådgivningen hjälper när du vill fråga något.',
          'Rådgivningen är öppen på vardagar.',
          'Har du redan en egen socialarbetare?',
          'Ring då henne eller honom.',
        ],
        en: [
          'The social emergency service helps when it is urgent.',
          'It also helps at night and at weekends.',
          'The advice service helps when you want to ask something.',
          'The advice service is open on weekdays.',
          'Do you already have a social worker of your own?',
          'Then call that worker.',
        ],
      },
    },
  ],
}

import { type PlainPage, plainAddress } from './plain-page.ts'

/** How to notify, in plain language. */
export const plainNotify: PlainPage = {
  id: 'plain-notify',
  twin: { place: 'notification' },
  also: [{ article: 'who-notifies' }],
  addresses: plainAddress({ fi: 'nain-ilmoitat', sv: 'sa-anmaler-du', en: 'how-to-notify' }),
  name: { fi: 'Näin ilmoitat huolesta', sv: 'Så berättar du om din oro', en: 'How to tell about a worry' },
  heading: {
    fi: 'Oletko huolissasi lapsesta?',
    sv: 'Är du orolig för ett barn?',
    en: 'Are you worried about a child?',
  },
  lead: {
    fi: ['Voit tehdä lastensuojeluilmoituksen.', 'Se tarkoittaa: kerrot huolesi työntekijälle.'],
    sv: ['Du kan göra en barnskyddsanmälan.', 'Det betyder: du berättar om din oro för en anställd i barnskyddet.'],
    en: ['You can make a child welfare notification.', 'It means: you tell a worker about your worry.'],
  },
  sections: [
    {
      id: 'danger',
      emergency: true,
      heading: { fi: 'Onko lapsi vaarassa nyt?', sv: 'Är barnet i fara nu?', en: 'Is the child in danger now?' },
      lines: {
        fi: ['Älä täytä lomaketta.', 'Soita 112.'],
        sv: ['Fyll inte i formuläret.', 'Ring 112.'],
        en: ['Do not fill in the form.', 'Call 112.'],
      },
    },
    {
      id: 'who',
      heading: { fi: 'Kuka voi ilmoittaa?', sv: 'Vem kan anmäla?', en: 'Who can notify?' },
      lines: {
        fi: [
          'Kuka tahansa voi ilmoittaa.',
          'Sinun ei tarvitse kertoa nimeäsi.',
          'Sinun ei tarvitse olla varma.',
          'Riittää, että olet huolissasi.',
          'Työssään jotkut ihmiset ovat velvollisia ilmoittamaan.',
          'Esimerkiksi opettajan ja lääkärin pitää ilmoittaa.',
          'He ilmoittavat omalla nimellään.',
        ],
        sv: [
          'Vem som helst kan anmäla.',
          'Du behöver inte säga ditt namn.',
          'Du behöver inte vara säker.',
          'Det räcker att du är orolig.',
          'I sitt arbete måste vissa människor anmäla.',
          'Till exempel lärare och läkare måste anmäla.',
          'De anmäler i sitt eget namn.',
        ],
        en: [
          'Anyone can notify.',
          'You do not have to give your name.',
          'You do not have to be sure.',
          'It is enough that you are worried.',
          'Some people must notify in their work.',
          'For example, teachers and doctors must notify.',
          'They give their own name.',
        ],
      },
    },
    {
      id: 'how',
      heading: { fi: 'Näin teet sen', sv: 'Så gör du', en: 'How to do it' },
      numbered: true,
      list: {
        fi: [
          'Avaa [[notification|ilmoituslomake]].',
          'Valitse lapsen kunta.',
          'Vastaa kysymyksiin omin sanoin.',
          'Kerro, mitä olet nähnyt tai kuullut.',
          'Voit jättää kohdan tyhjäksi, jos et tiedä.',
          'Lue lopuksi, mitä kirjoitit.',
          'Paina Lähetä.',
        ],
        sv: [
          'Öppna [[notification|anmälan]].',
          'Välj barnets kommun.',
          'Svara på frågorna med egna ord.',
          'Berätta vad du har sett eller hört.',
          'Du kan lämna tomt om du inte vet.',
          'Läs till slut vad du har skrivit.',
          'Tryck på Skicka.',
        ],
        en: [
          'Open [[notification|the form]].',
          'Choose the municipality of the child.',
          'Answer the questions in your own words.',
          'Tell what you have seen or heard.',
          'You can leave a place empty if you do not know.',
          'At the end, read what you wrote.',
          'Press Send.',
        ],
      },
      after: {
        fi: ['Voit myös soittaa.', '[[contacts|Täältä löydät numeron]].'],
        sv: ['Du kan också ringa.', '[[contacts|Här hittar du numret]].'],
        en: ['You can also call.', '[[contacts|Find the number here]].'],
      },
    },
    {
      id: 'told',
      heading: { fi: 'Kuka saa tietää?', sv: 'Vem får veta?', en: 'Who gets to know?' },
      lines: {
        fi: [
          'Työntekijä lukee ilmoituksen.',
          'Työntekijä kertoo perheelle, että ilmoitus on tullut.',
          'Sinulle ei kerrota perheen asioista.',
          'Ne ovat salaisia.',
        ],
        sv: [
          'En anställd läser anmälan.',
          'Den anställda berättar för familjen att en anmälan har kommit.',
          'Du får inte veta något om familjen.',
          'Det är hemligt.',
        ],
        en: [
          'A worker reads the notification.',
          'The worker tells the family that a notification has come.',
          'You are told nothing about the family.',
          'That is secret.',
        ],
      },
    },
  ],
}

/** What happens after a notification, in plain language. */
export const plainAfter: PlainPage = {
  id: 'plain-after',
  twin: { article: 'after-a-notification' },
  also: [{ service: 'palvelutarpeen-arviointi' }],
  addresses: plainAddress({ fi: 'mita-tapahtuu', sv: 'vad-hander', en: 'what-happens' }),
  name: {
    fi: 'Mitä ilmoituksen jälkeen tapahtuu?',
    sv: 'Vad händer efter en anmälan?',
    en: 'What happens after a notification?',
  },
  heading: {
    fi: 'Mitä ilmoituksen jälkeen tapahtuu?',
    sv: 'Vad händer efter en anmälan?',
    en: 'What happens after a notification?',
  },
  lead: {
    fi: ['Joku on tehnyt ilmoituksen lapsesta.', 'Sen jälkeen tapahtuu näin.'],
    sv: ['Någon har gjort en anmälan om ett barn.', 'Sedan händer det här.'],
    en: ['Somebody has made a notification about a child.', 'This is what happens then.'],
  },
  sections: [
    {
      id: 'first',
      heading: { fi: 'Heti', sv: 'Genast', en: 'At once' },
      lines: {
        fi: ['Työntekijä lukee ilmoituksen.', 'Hän miettii, onko kiire.', 'Jos on kiire, lapsi saa apua heti.'],
        sv: [
          'En anställd läser anmälan.',
          'Den anställda bedömer om det är bråttom.',
          'Är det bråttom får barnet hjälp genast.',
        ],
        en: [
          'A worker reads the notification.',
          'The worker thinks: is it urgent?',
          'If it is urgent, the child gets help at once.',
        ],
      },
    },
    {
      id: 'start',
      heading: { fi: 'Ensimmäiset päivät', sv: 'De första dagarna', en: 'The first days' },
      lines: {
        fi: [
          'Työntekijä kertoo ilmoituksesta perheelle.',
          'Sitten hän alkaa selvittää, mitä apua perhe tarvitsee.',
          'Sen nimi on palvelutarpeen arviointi.',
          'Sen pitää alkaa {assessment-start-max arkipäivässä}.',
          'Arkipäivä on päivä maanantaista perjantaihin.',
          'Pyhäpäivä ei ole arkipäivä.',
        ],
        sv: [
          'Socialarbetaren berättar om anmälan för familjen.',
          'Sedan tar socialarbetaren reda på vilken hjälp familjen behöver.',
          'Det heter bedömning av servicebehovet.',
          'Den ska börja inom {assessment-start-max vardagar}.',
          'En vardag är en dag från måndag till fredag.',
          'En helgdag är inte en vardag.',
        ],
        en: [
          'The worker tells the family about the notification.',
          'Then the worker finds out what help the family needs.',
          'It is called an assessment of service needs.',
          'It must begin within {assessment-start-max weekdays}.',
          'A weekday is a day from Monday to Friday.',
          'A public holiday is not a weekday.',
        ],
      },
    },
    {
      id: 'talk',
      heading: {
        fi: 'Työntekijä puhuu kanssanne',
        sv: 'Socialarbetaren pratar med er',
        en: 'The worker talks with you',
      },
      lines: {
        fi: [
          'Työntekijä tapaa lapsen.',
          'Hän tapaa myös vanhemmat.',
          'Hän kysyy, mitä te ajattelette.',
          'Hän voi tulla kotiin.',
          'Selvitys on valmis viimeistään {assessment-complete-max kuukauden} kuluttua.',
        ],
        sv: [
          'Socialarbetaren träffar barnet.',
          'Socialarbetaren träffar också föräldrarna.',
          'Socialarbetaren frågar vad ni tycker.',
          'Socialarbetaren kan komma hem till er.',
          'Bedömningen är klar senast efter {assessment-complete-max månader}.',
        ],
        en: [
          'The worker meets the child.',
          'The worker also meets the parents.',
          'The worker asks what you think.',
          'The worker may visit your home.',
          'The assessment is ready within {assessment-complete-max months}.',
        ],
      },
    },
    {
      id: 'end',
      heading: { fi: 'Mitä sitten?', sv: 'Vad händer sedan?', en: 'What then?' },
      list: {
        fi: [
          'Jos apua ei tarvita, asia loppuu siihen.',
          'Perhe voi saada muuta apua.',
          'Jos tarvitaan lastensuojelua, lapsi saa oman sosiaalityöntekijän.',
        ],
        sv: [
          'Om ingen hjälp behövs slutar saken där.',
          'Familjen kan få annan hjälp.',
          'Om barnskydd behövs får barnet en egen socialarbetare.',
        ],
        en: [
          'If no help is needed, the matter ends there.',
          'The family can get other help.',
          'If child welfare is needed, the child gets a social worker of their own.',
        ],
      },
    },
  ],
}

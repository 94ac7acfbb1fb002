import type { Language } from '../../kernel/language.ts'

/** The privacy notice of the public pages and of the notification form. Every sentence is true of the code; numbers of the law come in. */
export const privacyTexts = {
  fi: {
    lead: 'Mitä julkiset sivut ja ilmoituslomake tallentavat, kuka sen näkee ja kuinka kauan se säilyy.',
    written: (day: string) => `Laadittu ${day}.`,
    sections: [
      {
        id: 'pages',
        title: 'Kun luet sivuja',
        lines: [
          'Julkiset sivut eivät aseta evästeitä eivätkä tallenna laitteellesi mitään sinusta. Siksi emme kysy evästelupaa. Selain voi pitää tallessa sivuston ulkoasun ja kirjasimet, jotka ovat kaikille samat.',
          'Sivut eivät hae mitään muiden palvelimilta: ei kävijälaskuria, mainoksia, karttoja tai upotuksia.',
          'Palvelu ei pidä luetteloa siitä, kuka luki mitäkin. Hakusanoja ei tallenneta. Kun jokin menee rikki, tekniseen lokiin jää aika, satunnainen tunnus ja vian laji, ei sitä mitä kirjoitit.',
          'Selaimesi voi muistaa sivut historiassaan, ja verkon tai laitteen ylläpitäjä voi nähdä, millä sivustolla käyt. Poistu nopeasti -painike korvaa avoimen sivun historiassa, mutta ei aiempia sivuja.',
        ],
      },
      {
        id: 'form',
        title: 'Kun täytät ilmoitusta',
        lines: [
          'Mitään ei tallenneta ennen kuin lähetät ilmoituksen. Vastauksesi kulkevat sivulta toiselle itse lomakkeessa.',
          'Lähetetty ilmoitus tallennetaan kokonaisena, sellaisena kuin sen kirjoitit. Sinulle annetaan viite, jolla näet vain sen, että ilmoitus on perillä.',
          'Jos ilmoitat nimettömänä, nimeä ja yhteystietoja ei tallenneta, vaikka olisit ehtinyt kirjoittaa ne. Jos kerrot nimesi, se säilytetään erillään ilmoituksen tekstistä.',
        ],
      },
      {
        id: 'who',
        title: 'Kuka näkee ilmoituksen?',
        lines: [
          'Ilmoituksen lukevat sen hyvinvointialueen lastensuojelun työntekijät, jotka tarvitsevat sitä työssään. Toinen alue ei näe sitä, ellei ilmoitusta siirretä sinne, minne se kuuluu.',
          'Jokaisesta katselusta jää merkintä käyttölokiin: kuka katsoi, milloin ja miksi. Ilmoittajan nimen katsomisesta jää oma merkintä.',
          'Perheelle kerrotaan, että ilmoitus on tullut. Asianosaisella on yleensä oikeus tietää, mitä siinä lukee. Viranomainen voi lain perusteella jättää kertomatta tietoja, joista ilmoittajan tunnistaa, mutta emme voi luvata sitä etukäteen. Jos et halua nimeäsi asiakirjoihin, ilmoita nimettömänä.',
        ],
      },
      {
        id: 'basis',
        title: 'Mihin käsittely perustuu?',
        lines: [
          'Lastensuojelulain 25–26 § velvoittaa ottamaan ilmoituksen vastaan, arvioimaan kiireen ja selvittämään avun tarpeen. Tietojen käsittelystä säädetään asiakastietolaissa (703/2023). Tiedot ovat salassa pidettäviä.',
          'Tietosuoja-asetuksen perusteena on lakisääteinen velvoite (6 artikla 1 kohta c). Hyvinvointialue vahvistaa perusteen omassa selosteessaan.',
        ],
      },
      {
        id: 'kept',
        title: 'Kuinka kauan tiedot säilyvät?',
        lines: [
          'Lastensuojelun asiakirjat hävitetään, kun asiakkaan kuolemasta on kulunut {child-welfare} vuotta. Lapsiperheiden palvelujen asiakirjat säilyvät {family-services} vuotta asian päättymisestä. Käyttöloki säilyy {logs} vuotta.',
          'Kumpaan ryhmään ilmoitus kuuluu, jos siitä ei tule lastensuojelun asiaa, on hyvinvointialueen ratkaistava.',
        ],
      },
      {
        id: 'rights',
        title: 'Oikeutesi',
        lines: [
          'Voit pyytää nähdä sinua koskevat tiedot, vaatia virheen korjaamista ja kysyä lokista, kuka tietojasi on käyttänyt. Oikeuksissa on laissa säädettyjä rajoja, esimerkiksi lapsen suojaksi. Lakisääteistä asiakirjaa ei voi pyytää poistettavaksi.',
          'Voit tehdä valituksen tietosuojavaltuutetulle.',
        ],
      },
    ],
    controllerTitle: 'Rekisterinpitäjä',
    controller: 'Rekisterinpitäjä on se hyvinvointialue, jolle ilmoitus lähetetään. Helsingissä se on kaupunki.',
    controllerContact: 'Yhteystieto',
    officer: 'Tietosuojavastaava',
    notGiven: 'ei vielä annettu: hyvinvointialue täydentää tämän ennen käyttöönottoa',
  },
  sv: {
    lead: 'Vad de offentliga sidorna och anmälan sparar, vem som ser det och hur länge det bevaras.',
    written: (day: string) => `Skrivet ${day}.`,
    sections: [
      {
        id: 'pages',
        title: 'När du läser sidorna',
        lines: [
          'De offentliga sidorna använder inga kakor och sparar ingenting om dig på din enhet. Därför frågar vi inte om lov till kakor. Webbläsaren kan spara webbplatsens utseende och teckensnitt, som är lika för alla.',
          'Sidorna hämtar ingenting från andras servrar: ingen besöksräknare, reklam, kartor eller inbäddningar.',
          'Tjänsten för ingen bok över vem som har läst vad. Sökord sparas inte. När något går sönder blir tidpunkten, en slumpad kod och felets art kvar i en teknisk logg, inte det du skrev.',
          'Din webbläsare kan minnas sidorna i sin historik, och den som sköter nätet eller enheten kan se vilken webbplats du besöker. Knappen Lämna snabbt ersätter den öppna sidan i historiken, men inte tidigare sidor.',
        ],
      },
      {
        id: 'form',
        title: 'När du fyller i en anmälan',
        lines: [
          'Ingenting sparas innan du skickar anmälan. Dina svar följer med från sida till sida i själva formuläret.',
          'En skickad anmälan sparas hel, så som du skrev den. Du får en referens som bara visar att anmälan har kommit fram.',
          'Anmäler du anonymt sparas varken namn eller kontaktuppgifter, fast du hade hunnit skriva dem. Om du säger ditt namn förvaras det skilt från anmälans text.',
        ],
      },
      {
        id: 'who',
        title: 'Vem ser anmälan?',
        lines: [
          'Anmälan läses av de anställda inom välfärdsområdets barnskydd som behöver den i sitt arbete. Ett annat område ser den inte, om inte anmälan överförs dit den hör.',
          'Varje titt lämnar en anteckning i användningsloggen: vem, när och varför. Att någon ser på anmälarens namn antecknas för sig.',
          'Familjen får veta att en anmälan har kommit. En part har vanligen rätt att veta vad som står i den. Myndigheten kan med stöd av lag låta bli att berätta sådant som röjer anmälaren, men vi kan inte lova det på förhand. Vill du inte ha ditt namn i handlingarna ska du anmäla anonymt.',
        ],
      },
      {
        id: 'basis',
        title: 'Vad grundar sig behandlingen på?',
        lines: [
          'Barnskyddslagens 25–26 § kräver att anmälan tas emot, att det bedöms hur brådskande den är och att behovet av hjälp utreds. Om behandlingen av uppgifter föreskrivs i klientuppgiftslagen (703/2023). Uppgifterna är sekretessbelagda.',
          'Grunden i dataskyddsförordningen är en lagstadgad skyldighet (artikel 6.1 c). Välfärdsområdet bekräftar grunden i sin egen beskrivning.',
        ],
      },
      {
        id: 'kept',
        title: 'Hur länge bevaras uppgifterna?',
        lines: [
          'Barnskyddets handlingar förstörs när det har gått {child-welfare} år sedan klientens död. Handlingar om tjänster för barnfamiljer bevaras {family-services} år från att ärendet avslutades. Användningsloggen bevaras {logs} år.',
          'Till vilken grupp en anmälan hör, om den inte leder till ett barnskyddsärende, ska välfärdsområdet avgöra.',
        ],
      },
      {
        id: 'rights',
        title: 'Dina rättigheter',
        lines: [
          'Du kan be att få se uppgifter om dig, kräva att fel rättas och fråga ur loggen vem som har använt dina uppgifter. Lagen sätter gränser för rättigheterna, till exempel för att skydda barnet. En lagstadgad handling raderas inte på begäran.',
          'Du kan klaga hos dataombudsmannen.',
        ],
      },
    ],
    controllerTitle: 'Personuppgiftsansvarig',
    controller: 'Personuppgiftsansvarig är det välfärdsområde som anmälan skickas till. I Helsingfors är det staden.',
    controllerContact: 'Kontakt',
    officer: 'Dataskyddsombud',
    notGiven: 'inte angivet än: välfärdsområdet fyller i detta innan tjänsten tas i bruk',
  },
  en: {
    lead: 'What the public pages and the notification form store, who sees it and how long it is kept.',
    written: (day: string) => `Written on ${day}.`,
    sections: [
      {
        id: 'pages',
        title: 'When you read the pages',
        lines: [
          'The public pages set no cookies and store nothing about you on your device. That is why you are not asked to accept cookies. The browser may keep the look and the fonts of the site, which are the same for everybody.',
          'The pages fetch nothing from the servers of others: no visitor counter, advertisements, maps or embedded parts.',
          'The service keeps no record of who read what. What you search for is not stored. When something breaks, a technical log keeps the time, a random code and the kind of fault, not what you wrote.',
          'Your browser may remember the pages in its history, and whoever runs the network or the device may see which site you visit. The button Leave quickly replaces the open page in the history, but not earlier pages.',
        ],
      },
      {
        id: 'form',
        title: 'When you fill in a notification',
        lines: [
          'Nothing is stored before you send the notification. Your answers travel from page to page in the form itself.',
          'A notification that is sent is stored whole, as you wrote it. You get a reference that shows only that it has arrived.',
          'If you stay anonymous, no name and no contact details are stored, even if you had already typed them. If you give your name, it is kept apart from the text of the notification.',
        ],
      },
      {
        id: 'who',
        title: 'Who sees the notification?',
        lines: [
          'It is read by those workers of the county’s child welfare who need it in their work. Another county does not see it, unless the notification is transferred to where it belongs.',
          'Each look leaves a line in the use log: who, when and why. Looking at the name of the reporter leaves a line of its own.',
          'The family is told that a notification has come. A party usually has the right to know what it says. The authority may by law leave out what would reveal the reporter, but we cannot promise that beforehand. If you do not want your name in the documents, notify anonymously.',
        ],
      },
      {
        id: 'basis',
        title: 'What does the handling rest on?',
        lines: [
          'Sections 25–26 of the Child Welfare Act require that a notification is received, its urgency assessed and the need for help found out. How data are handled is laid down in the Client Data Act (703/2023). The data are secret.',
          'The ground in the General Data Protection Regulation is a legal obligation (Article 6(1)(c)). The county confirms the ground in its own notice.',
        ],
      },
      {
        id: 'kept',
        title: 'How long are the data kept?',
        lines: [
          'Documents of child welfare are destroyed when {child-welfare} years have passed since the client’s death. Documents of services for families with children are kept {family-services} years from the closing of the matter. The use log is kept {logs} years.',
          'To which group a notification belongs that leads to no child welfare matter is for the county to settle.',
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        lines: [
          'You can ask to see the data about you, demand that an error is corrected, and ask from the log who has used your data. The law sets limits to these rights, for example to protect a child. A document that the law requires is not erased on request.',
          'You can complain to the Data Protection Ombudsman.',
        ],
      },
    ],
    controllerTitle: 'Controller',
    controller:
      'The controller is the wellbeing services county to which the notification is sent. In Helsinki it is the city.',
    controllerContact: 'Contact',
    officer: 'Data protection officer',
    notGiven: 'not given yet: the wellbeing services county fills this in before the service is taken into use',
  },
} satisfies Record<Language, unknown>

import type { Language, Words } from '../../../kernel/language.ts'
import type { FormKind } from '../form/fields.ts'
import type { Step } from '../form/wizard.ts'

/** The neutral title of every page of the form: it must not tell an onlooker what is being written. */
export const neutralTitle: Words = { fi: 'Lomake', sv: 'Formulär', en: 'Form' }

/** The heading of each page. */
export const stepHeadings: Readonly<Record<Step, Words>> = {
  place: { fi: 'Missä lapsi asuu?', sv: 'Var bor barnet?', en: 'Where does the child live?' },
  danger: { fi: 'Kuinka kiireellinen asia on?', sv: 'Hur brådskande är saken?', en: 'How urgent is it?' },
  call: { fi: 'Soita nyt', sv: 'Ring nu', en: 'Call now' },
  elsewhere: {
    fi: 'Toinen alue ottaa ilmoituksen vastaan',
    sv: 'Ett annat område tar emot anmälan',
    en: 'Another county receives this notification',
  },
  sender: { fi: 'Kuka ilmoittaa?', sv: 'Vem anmäler?', en: 'Who is notifying?' },
  children: {
    fi: 'Kenestä lapsesta ilmoitat?',
    sv: 'Vilket barn gäller anmälan?',
    en: 'Which child is it about?',
  },
  carers: { fi: 'Kuka huolehtii lapsesta?', sv: 'Vem tar hand om barnet?', en: 'Who looks after the child?' },
  what: { fi: 'Mitä on tapahtunut?', sv: 'Vad har hänt?', en: 'What has happened?' },
  told: { fi: 'Tietääkö perhe?', sv: 'Vet familjen om detta?', en: 'Does the family know?' },
  check: { fi: 'Tarkista ja lähetä', sv: 'Kontrollera och skicka', en: 'Check and send' },
}

/** Words of buttons, and of what stands around the questions. */
export const formWords = {
  optional: { fi: 'vapaaehtoinen', sv: 'frivillig', en: 'optional' },
  next: { fi: 'Jatka', sv: 'Fortsätt', en: 'Continue' },
  back: { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  toCheck: { fi: 'Takaisin tarkistukseen', sv: 'Tillbaka till kontrollen', en: 'Back to checking' },
  send: { fi: 'Lähetä ilmoitus', sv: 'Skicka anmälan', en: 'Send the notification' },
  sending: { fi: 'Lähetetään…', sv: 'Skickas…', en: 'Sending…' },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  fillIn: { fi: 'Täydennä', sv: 'Komplettera', en: 'Add to this' },
  nothing: { fi: 'Ei vastausta', sv: 'Inget svar', en: 'No answer' },
  errors: { fi: 'Tarkista nämä kohdat', sv: 'Kontrollera dessa punkter', en: 'Check these' },
  errorTitle: { fi: 'Virhe: ', sv: 'Fel: ', en: 'Error: ' },
  nothingSent: {
    fi: 'Ilmoitusta ei ole vielä lähetetty. Kaikki kirjoittamasi on tallella.',
    sv: 'Anmälan har inte skickats ännu. Allt du har skrivit finns kvar.',
    en: 'The notification has not been sent yet. Everything you wrote is kept.',
  },
  otherLanguage: {
    fi: 'Voit vaihtaa kieltä tästä, niin vastauksesi säilyvät. Sivun ylälaidan kielivalinta aloittaa lomakkeen alusta.',
    sv: 'Här kan du byta språk utan att svaren försvinner. Språkvalet högst upp på sidan börjar formuläret från början.',
    en: 'Change the language here to keep your answers. The choice at the top of the page begins the form again.',
  },
  notKept: {
    fi: 'Vastauksia ei tallenneta laitteellesi eikä meille ennen kuin lähetät ilmoituksen.',
    sv: 'Svaren sparas varken på din enhet eller hos oss innan du skickar anmälan.',
    en: 'Your answers are not kept on your device or by us before you send the notification.',
  },
  municipalityEmpty: { fi: 'Valitse kunta', sv: 'Välj kommun', en: 'Choose a municipality' },
  chooseField: { fi: 'Valitse ala', sv: 'Välj område', en: 'Choose the field' },
  placeLead: {
    fi: 'Kunta ratkaisee, mikä hyvinvointialue ottaa ilmoituksen vastaan.',
    sv: 'Kommunen avgör vilket välfärdsområde som tar emot anmälan.',
    en: 'The municipality decides which wellbeing services county receives the notification.',
  },
  dangerLead: {
    fi: 'Jos lapsi on vaarassa, älä jää täyttämään lomaketta vaan soita. Näihin numeroihin vastataan nyt:',
    sv: 'Om barnet är i fara, ring i stället för att fylla i formuläret. På dessa nummer får du svar nu:',
    en: 'If a child is in danger, do not stay with this form: call. These numbers answer now:',
  },
  onlyEmergency: {
    fi: 'Meillä ei ole muuta vahvistettua numeroa, johon vastataan juuri nyt. Hätäkeskus välittää asian sosiaalipäivystykselle.',
    sv: 'Vi har inget annat bekräftat nummer som svarar just nu. Nödcentralen för saken vidare till socialjouren.',
    en: 'We have no other confirmed number that answers right now. The emergency response centre passes the matter on to the social emergency service.',
  },
  allContacts: { fi: 'Kaikki yhteystiedot', sv: 'Alla kontaktuppgifter', en: 'All contacts' },
  callLead: {
    fi: 'Kerroit, että lapsi on vaarassa juuri nyt. Soita heti. Lomakkeen voi lukea vasta myöhemmin, eikä se korvaa soittoa.',
    sv: 'Du berättade att barnet är i fara just nu. Ring genast. Formuläret läses kanske först senare och ersätter inte ett samtal.',
    en: 'You told us that a child is in danger right now. Call at once. The form may be read only later and does not replace a call.',
  },
  callDone: {
    fi: 'Olen soittanut tai soitan heti, jatka lomakkeeseen',
    sv: 'Jag har ringt eller ringer genast, fortsätt till formuläret',
    en: 'I have called or call at once, go on to the form',
  },
  chooseAgain: { fi: 'Valitse toinen kunta', sv: 'Välj en annan kommun', en: 'Choose another municipality' },
  anonymousNote: {
    fi: 'Voit pysyä nimettömänä. Silloin emme voi kysyä sinulta lisää. Älä kirjoita nimeäsi muihinkaan kohtiin.',
    sv: 'Du kan vara anonym. Då kan vi inte fråga dig mer. Skriv inte ditt namn på andra ställen heller.',
    en: 'You may stay anonymous. Then we cannot ask you more. Do not write your name elsewhere either.',
  },
  anonymousDropped: {
    fi: 'Ilmoitat nimettömänä: nimeäsi ja yhteystietojasi ei lähetetä, vaikka olisit kirjoittanut ne lomakkeelle.',
    sv: 'Du anmäler anonymt: ditt namn och dina kontaktuppgifter skickas inte, även om du har skrivit dem i formuläret.',
    en: 'You stay anonymous: your name and contact details are not sent, even if you wrote them on the form.',
  },
  namedNote: {
    fi: 'Yhteystiedot ovat vapaaehtoisia. Numero auttaa, jos työntekijä tarvitsee lisätietoja.',
    sv: 'Kontaktuppgifterna är frivilliga. Ett nummer hjälper om arbetaren behöver veta mer.',
    en: 'Contact details are optional. A number helps if the worker needs to know more.',
  },
  secrecyNote: {
    fi: 'Emme voi luvata tätä. Lapsella ja huoltajalla on oikeus saada tietoja asiastaan. Työntekijä harkitsee lain mukaan, voidaanko tietosi jättää kertomatta, ja tuomioistuin voi ratkaista toisin.',
    sv: 'Vi kan inte lova detta. Barnet och vårdnadshavaren har rätt att få uppgifter om sin sak. Arbetaren prövar enligt lagen om dina uppgifter kan lämnas osagda, och en domstol kan avgöra annorlunda.',
    en: 'We cannot promise this. The child and the custodian have a right to know about their own matter. The worker considers under the law whether you can be left unnamed, and a court may decide otherwise.',
  },
  dutyNamed: {
    fi: 'Ilmoitusvelvollinen ilmoittaa omalla nimellään. Perheelle kerrotaan yleensä, kuka ilmoituksen teki.',
    sv: 'Den som är anmälningsskyldig anmäler i eget namn. Familjen får i regel veta vem som har gjort anmälan.',
    en: 'One with the duty to notify does so in their own name. The family is usually told who notified.',
  },
  contactHeading: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  childLegend: { fi: 'Lapsi {number}', sv: 'Barn {number}', en: 'Child {number}' },
  childHint: {
    fi: 'Kerro se, minkä tiedät. Muut kohdat voit jättää tyhjiksi.',
    sv: 'Berätta det du vet. Resten kan du lämna tomt.',
    en: 'Tell what you know. Leave the rest empty.',
  },
  childMore: {
    fi: 'Osoite, puhelin, koulu ja kieli',
    sv: 'Adress, telefon, skola och språk',
    en: 'Address, telephone, school and language',
  },
  addChild: { fi: 'Lisää toinen lapsi', sv: 'Lägg till ett annat barn', en: 'Add another child' },
  removeChild: { fi: 'Poista lapsi {number}', sv: 'Ta bort barn {number}', en: 'Remove child {number}' },
  siblings: {
    fi: 'Sisarukset voi ilmoittaa samalla lomakkeella.',
    sv: 'Syskon kan anmälas med samma formulär.',
    en: 'Siblings can be on the same form.',
  },
  carerLegend: { fi: 'Aikuinen {number}', sv: 'Vuxen {number}', en: 'Adult {number}' },
  carersLead: {
    fi: 'Huoltajat ja muut aikuiset, jotka huolehtivat lapsesta. Jos et tiedä, jätä tyhjäksi ja jatka.',
    sv: 'Vårdnadshavare och andra vuxna som tar hand om barnet. Om du inte vet, lämna tomt och fortsätt.',
    en: 'Custodians and other adults who look after the child. If you do not know, leave it empty and go on.',
  },
  addCarer: { fi: 'Lisää toinen aikuinen', sv: 'Lägg till en annan vuxen', en: 'Add another adult' },
  removeCarer: { fi: 'Poista aikuinen {number}', sv: 'Ta bort vuxen {number}', en: 'Remove adult {number}' },
  whatNotPromise: {
    fi: 'Kerro sama, minkä kertoisit perheellekin: lapsella ja huoltajalla on yleensä oikeus lukea ilmoitus.',
    sv: 'Skriv så att du kunde säga det till familjen: barnet och vårdnadshavaren har i regel rätt att läsa anmälan.',
    en: 'Write what you could say to the family: the child and the custodian usually have a right to read the notification.',
  },
  room: {
    fi: 'Tilaa on {most} merkkiä.',
    sv: 'Det finns plats för {most} tecken.',
    en: 'There is room for {most} characters.',
  },
  police: {
    fi: 'Jos työssäsi saamasi tiedon perusteella on syytä epäillä lapseen kohdistunutta seksuaalirikosta tai vakavaa väkivaltaa, ilmoita lisäksi poliisille.',
    sv: 'Om det du har fått veta i ditt arbete ger skäl att misstänka ett sexualbrott eller grovt våld mot ett barn, anmäl dessutom till polisen.',
    en: 'If what you learned in your work gives reason to suspect a sexual offence or serious violence against a child, also notify the police.',
  },
  toldLead: {
    fi: 'Vastaus ei estä ilmoitusta. Se auttaa työntekijää lähestymään perhettä oikealla tavalla. Jos kertominen voisi vaarantaa lapsen, älä kerro.',
    sv: 'Svaret hindrar inte anmälan. Det hjälper arbetaren att möta familjen på rätt sätt. Om barnet kunde råka i fara av det, berätta inte.',
    en: 'The answer does not stand in the way. It helps the worker meet the family in the right way. If telling could put the child in danger, do not tell.',
  },
  checkLead: {
    fi: 'Ilmoitusta ei ole vielä lähetetty. Lue vastauksesi, muuta mitä haluat, ja lähetä.',
    sv: 'Anmälan har inte skickats ännu. Läs dina svar, ändra det du vill och skicka.',
    en: 'The notification has not been sent yet. Read your answers, change what you want, and send.',
  },
  checkAfter: {
    fi: 'Ilmoitus tallennetaan hyvinvointialueen sosiaalihuollon asiakasrekisteriin. Se lähtee kerran, vaikka painaisit kahdesti.',
    sv: 'Anmälan sparas i välfärdsområdets klientregister inom socialvården. Den skickas en gång, även om du trycker två gånger.',
    en: 'The notification is kept in the county’s register of social welfare clients. It is sent once, even if you press twice.',
  },
} as const satisfies Record<string, Words>

/** How far one has come. */
export function stepProgress(done: number, of: number, language: Language): string {
  return { fi: `Vaihe ${done}/${of}`, sv: `Steg ${done}/${of}`, en: `Step ${done} of ${of}` }[language]
}

/** What to write of, as points. */
export const whatPoints: Readonly<Record<FormKind, readonly Words[]>> = {
  private: [
    {
      fi: 'Mitä olet nähnyt tai kuullut itse?',
      sv: 'Vad har du själv sett eller hört?',
      en: 'What have you seen or heard yourself?',
    },
    {
      fi: 'Milloin ja missä? Onko niin käynyt ennenkin?',
      sv: 'När och var? Har det hänt förut?',
      en: 'When and where? Has it happened before?',
    },
    { fi: 'Miten se näkyy lapsessa?', sv: 'Hur märks det på barnet?', en: 'How does it show in the child?' },
    { fi: 'Onko joku jo auttanut?', sv: 'Har någon redan hjälpt till?', en: 'Has anybody helped already?' },
  ],
  professional: [
    {
      fi: 'Mitä havaitsit tai kuulit, milloin ja missä? Erota oma havainto kuulemastasi.',
      sv: 'Vad iakttog eller hörde du, när och var? Skilj dina egna iakttagelser från det du har hört.',
      en: 'What did you observe or hear, when and where? Keep your own observations apart from what you were told.',
    },
    {
      fi: 'Miten se vaikuttaa lapseen? Lapsen omat sanat.',
      sv: 'Hur påverkar det barnet? Barnets egna ord.',
      en: 'How does it affect the child? The child’s own words.',
    },
    {
      fi: 'Mitä on jo tehty ja miten perhe on ottanut sen vastaan?',
      sv: 'Vad har redan gjorts och hur har familjen tagit emot det?',
      en: 'What has been done already, and how did the family take it?',
    },
    {
      fi: 'Mikä perheessä toimii? Sisarukset, muut tärkeät ihmiset.',
      sv: 'Vad fungerar i familjen? Syskon och andra viktiga människor.',
      en: 'What works in the family? Siblings and other important people.',
    },
  ],
}

import type { Words } from '../../kernel/language.ts'
import type { NoteCode } from '../service-catalogue/notes.ts'

/** What to know of an item that was read, as one sentence each. */
export const noteTexts: Readonly<Record<NoteCode, Words>> = {
  'kind-guessed': {
    fi: 'Linjan laji on päätelty nimestä. Tarkista se.',
    sv: 'Linjens slag har slutits av namnet. Kontrollera det.',
    en: 'What kind of line it is was concluded from the name. Check it.',
  },
  'kind-unknown': {
    fi: 'Nimestä ei selviä, liittyykö tämä lastensuojeluun. Valitse se vain, jos liittyy, ja tarkista laji.',
    sv: 'Av namnet framgår inte om detta hör till barnskyddet. Välj det bara om det gör det, och kontrollera slaget.',
    en: 'The name does not tell whether this belongs to child welfare. Choose it only if it does, and check the kind.',
  },
  'over-a-draft': {
    fi: 'Tästä on jo julkaisematon luonnos; vertailu on siihen.',
    sv: 'Det finns redan ett opublicerat utkast; jämförelsen är med det.',
    en: 'There is an unpublished draft of this already; the comparison is with it.',
  },
  'withdrawn-here': {
    fi: 'Tämä on poistettu oppaasta näkyvistä.',
    sv: 'Detta är dolt i guiden.',
    en: 'This has been withdrawn from the guide.',
  },
  'matched-by-phone': {
    fi: 'Tunnistettu numerosta.',
    sv: 'Identifierad genom numret.',
    en: 'Recognised by its number.',
  },
  'matched-by-name': {
    fi: 'Tunnistettu nimestä.',
    sv: 'Identifierad genom namnet.',
    en: 'Recognised by its name.',
  },
  ambiguous: {
    fi: 'Tämä voisi olla useampi oppaan kohde. Jos valitset sen, siitä tulee uusi luonnos. Vaihtoehdot',
    sv: 'Detta kunde vara flera poster i guiden. Om du väljer det blir det ett nytt utkast. Alternativen',
    en: 'This could be more than one entry of the guide. If you choose it, it becomes a new draft. It could be',
  },
  'name-missing': {
    fi: 'Nimi puuttuu tiedostosta tällä kielellä.',
    sv: 'Namnet saknas i filen på detta språk.',
    en: 'The file has no name in this language.',
  },
  'text-missing': {
    fi: 'Teksti puuttuu tiedostosta tällä kielellä; käännä se ennen julkaisua.',
    sv: 'Texten saknas i filen på detta språk; översätt den före publiceringen.',
    en: 'The file has no text in this language; translate it before publishing.',
  },
  'block-missing': {
    fi: 'Tiedosto ei kerro tätä kohtaa; kirjoita se ennen julkaisua.',
    sv: 'Filen har inte den här punkten; skriv den före publiceringen.',
    en: 'The file does not have this part; write it before publishing.',
  },
  'summary-too-long': {
    fi: 'Tiivistelmä on yli 150 merkkiä.',
    sv: 'Sammanfattningen är över 150 tecken.',
    en: 'The summary is over 150 characters.',
  },
  'text-too-long': {
    fi: 'Teksti on pidempi kuin lomake ottaa; lyhennä sitä.',
    sv: 'Texten är längre än formuläret tar; förkorta den.',
    en: 'The text is longer than the form takes; make it shorter.',
  },
  braces: {
    fi: 'Aaltosulkeet vaihdettiin kaarisulkeiksi.',
    sv: 'Klammerparenteserna byttes till vanliga parenteser.',
    en: 'Braces were changed to brackets.',
  },
  'no-number': {
    fi: 'Tiedostossa ei ole numeroa, jota voi näyttää.',
    sv: 'Filen har inget nummer som kan visas.',
    en: 'The file has no number that can be shown.',
  },
  'number-not-possible': {
    fi: 'Tähän numeroon ei voi soittaa Suomessa, joten sitä ei otettu.',
    sv: 'Det går inte att ringa detta nummer i Finland, så det togs inte med.',
    en: 'This number cannot be called in Finland, so it was not taken.',
  },
  'other-number': {
    fi: 'Opas näyttää yhden numeron; tämä jäi pois.',
    sv: 'Guiden visar ett nummer; detta lämnades bort.',
    en: 'The guide shows one number; this one was left out.',
  },
  'not-a-telephone': {
    fi: 'Teksti- ja faksinumeroita opas ei näytä.',
    sv: 'Guiden visar inte nummer för textmeddelanden eller fax.',
    en: 'The guide does not show numbers for text messages or fax.',
  },
  'charge-left': {
    fi: 'Puhelun hintaa opas ei näytä. Tiedostossa lukee',
    sv: 'Guiden visar inte vad samtalet kostar. I filen står',
    en: 'The guide does not show what a call costs. The file says',
  },
  'number-information-left': {
    fi: 'Numeron lisätieto jäi pois.',
    sv: 'Tilläggsuppgiften om numret lämnades bort.',
    en: 'What the file adds to the number was left out.',
  },
  'web-not-possible': {
    fi: 'Tämä ei ole verkko-osoite, joten sitä ei otettu.',
    sv: 'Detta är ingen webbadress, så den togs inte med.',
    en: 'This is no web address, so it was not taken.',
  },
  'other-web': {
    fi: 'Opas näyttää yhden verkko-osoitteen; tämä jäi pois.',
    sv: 'Guiden visar en webbadress; denna lämnades bort.',
    en: 'The guide shows one web address; this one was left out.',
  },
  'other-address': {
    fi: 'Opas näyttää yhden osoitteen; tämä jäi pois.',
    sv: 'Guiden visar en adress; denna lämnades bort.',
    en: 'The guide shows one address; this one was left out.',
  },
  'area-elsewhere': {
    fi: 'Kunta on toisella alueella ja jäi pois.',
    sv: 'Kommunen hör till ett annat område och lämnades bort.',
    en: 'The municipality is in another county and was left out.',
  },
  'area-unknown': {
    fi: 'Tätä aluetta ei tunneta.',
    sv: 'Det här området är okänt.',
    en: 'This area is not known.',
  },
  'area-of-page-left': {
    fi: 'Tiedostossa palvelu koskee vain osaa kunnista, mutta palvelusivu näkyy koko alueella.',
    sv: 'I filen gäller tjänsten bara en del av kommunerna, men sidan visas i hela området.',
    en: 'In the file the service is for some municipalities only, but its page shows in the whole county.',
  },
  'hours-unknown': {
    fi: 'Aukioloaikaa ei ole tiedostossa, tai sitä ei voi näyttää.',
    sv: 'Öppettiden finns inte i filen eller kan inte visas.',
    en: 'The file has no opening hours that can be shown.',
  },
  'hours-past': {
    fi: 'Aukioloaika on jo päättynyt, ja se jäi pois. Viimeinen päivä',
    sv: 'Öppettiden har redan upphört och lämnades bort. Sista dagen',
    en: 'These hours have ended and were left out. Their last day',
  },
  'hours-to-come': {
    fi: 'Aukioloaika alkaa vasta myöhemmin. Tuo tiedosto silloin uudelleen. Ensimmäinen päivä',
    sv: 'Öppettiden börjar först senare. Importera filen då på nytt. Första dagen',
    en: 'These hours begin later. Import the file again then. Their first day',
  },
  'hours-limited': {
    fi: 'Aukioloaika on voimassa vain määräajan. Tarkista se sen jälkeen. Viimeinen päivä',
    sv: 'Öppettiden gäller bara en tid. Kontrollera den därefter. Sista dagen',
    en: 'These hours hold for a time only. Check them after it. Their last day',
  },
  'by-appointment': {
    fi: 'Vain ajanvarauksella, joten opas ei sano, milloin linja vastaa.',
    sv: 'Endast med tidsbokning, så guiden säger inte när linjen svarar.',
    en: 'By appointment only, so the guide does not say when the line answers.',
  },
  'closed-throughout': {
    fi: 'Tiedosto sanoo, että kanava on kokonaan suljettu.',
    sv: 'Filen säger att kanalen är helt stängd.',
    en: 'The file says that the channel is closed altogether.',
  },
  'hours-differ': {
    fi: 'Palveluilla on tässä kanavassa eri ajat; käytettiin kanavan omia.',
    sv: 'Tjänsterna har olika tider i kanalen; kanalens egna användes.',
    en: 'The services have different hours in this channel; the channel’s own were used.',
  },
  'hours-of-connection': {
    fi: 'Käytettiin palvelun aikoja tässä kanavassa, ei kanavan omia.',
    sv: 'Tjänstens tider i kanalen användes, inte kanalens egna.',
    en: 'The hours of the service in this channel were used, not the channel’s own.',
  },
  'hours-text-kept': {
    fi: 'Aukiolon lisätekstiä ei voitu lukea säännöksi; se on nyt esittelytekstissä.',
    sv: 'Öppettidens tilläggstext kunde inte läsas som en regel; den står nu i beskrivningen.',
    en: 'The text on the hours could not be read as a rule; it now stands in the description.',
  },
  'hours-text-disagrees': {
    fi: 'Eri kielet sanovat aattojen aukiolosta eri asiaa; käytettiin ensimmäistä.',
    sv: 'Olika språk säger olika saker om öppettiden före helger; den första användes.',
    en: 'The languages say different things of the hours on eves; the first was used.',
  },
  'exceptions-past': {
    fi: 'Poikkeus on jo ohi, ja se jäi pois.',
    sv: 'Undantaget är redan förbi och lämnades bort.',
    en: 'The exception is over and was left out.',
  },
  'exception-without-day': {
    fi: 'Poikkeuksella ei ole päivää, tai sen päivät eivät ole mahdollisia.',
    sv: 'Undantaget har ingen dag, eller dagarna är inte möjliga.',
    en: 'An exception has no day, or its days are not possible.',
  },
  'too-many-exceptions': {
    fi: 'Poikkeuksia on enemmän kuin opas ottaa; ensimmäiset otettiin. Määrä tiedostossa',
    sv: 'Det finns fler undantag än guiden tar; de första togs med. Antal i filen',
    en: 'There are more exceptions than the guide takes; the first were taken. Number in the file',
  },
  'hour-type-unknown': {
    fi: 'Tämän tyyppistä aukioloaikaa ei tunneta.',
    sv: 'Den här typen av öppettid är okänd.',
    en: 'This type of opening hours is not known.',
  },
  'hour-incomplete': {
    fi: 'Jokin aukioloaika on vajaa, ja se jäi pois.',
    sv: 'En öppettid är ofullständig och lämnades bort.',
    en: 'An opening time is incomplete and was left out.',
  },
  'act-unknown': {
    fi: 'Opas ei tunne tätä lakia, ja se jäi pois.',
    sv: 'Guiden känner inte denna lag, och den lämnades bort.',
    en: 'The guide does not know this act, and it was left out.',
  },
  'acts-assumed': {
    fi: 'Tiedosto ei nimennyt lakeja, jotka opas tuntee; tarkista lait.',
    sv: 'Filen nämnde inga lagar som guiden känner; kontrollera lagarna.',
    en: 'The file named no act that the guide knows; check the acts.',
  },
  'details-of-connection-left': {
    fi: 'Palvelun oma numero tässä kanavassa jäi pois.',
    sv: 'Tjänstens eget nummer i kanalen lämnades bort.',
    en: 'The number of the service in this channel was left out.',
  },
  'channel-not-here': {
    fi: 'Palvelu on liitetty kanavaan, jota ei ole tiedostossa eikä oppaassa.',
    sv: 'Tjänsten hör ihop med en kanal som varken finns i filen eller i guiden.',
    en: 'The service is connected with a channel that is neither in the file nor in the guide.',
  },
}

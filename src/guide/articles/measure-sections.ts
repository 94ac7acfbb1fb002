import { childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import { type ArticleSection, says } from '../article.ts'

/** How a measure of open care begins: said once, since the law says it once for them all. */
export const howItBegins: ArticleSection = {
  id: 'begins',
  heading: says('Miten se alkaa?', 'Hur börjar det?', 'How does it begin?'),
  blocks: [
    {
      text: says(
        'Kun lapsi on lastensuojelun asiakas, pyydä tätä tukea omalta vastuusosiaalityöntekijältä. Jos asiakkuutta ei ole, [[contacts|ota yhteyttä oman kuntasi palveluihin]] tai [[notification|lähetä viesti verkossa]]: silloin tuen tarve selvitetään ensin.',
        'När barnet är klient i barnskyddet, be den egna ansvariga socialarbetaren om det här stödet. Om barnet inte är klient, [[contacts|ta kontakt med tjänsterna i din kommun]] eller [[notification|skicka ett meddelande på webben]]: då utreds först vilket stöd som behövs.',
        'When the child is a client of child welfare, ask the child’s own responsible social worker for this support. If the child is not a client, [[contacts|contact the services of your municipality]] or [[notification|send a message online]]: the need for support is then found out first.',
      ),
    },
    {
      text: says(
        'Tuki kirjataan [[word:client-plan|asiakassuunnitelmaan]]: mihin sillä pyritään, kuka tekee mitä ja milloin katsotaan, onko siitä apua. Kun tarve on todettu, tuki pitää järjestää viivyttelemättä.',
        'Stödet skrivs in i [[word:client-plan|klientplanen]]: vad man vill uppnå, vem som gör vad och när man ser efter om det hjälper. När behovet är konstaterat ska stödet ordnas utan dröjsmål.',
        'The support is written into the [[word:client-plan|client plan]]: what it aims at, who does what and when it is looked at whether it helps. Once the need is established, the support must be arranged without delay.',
      ),
    },
  ],
  basis: [childWelfareAct('30'), childWelfareAct('34'), childWelfareAct('36')],
}

/** Who decides on a measure of open care, and what one can do about the decision. */
export const whoDecides: ArticleSection = {
  id: 'decides',
  heading: says('Kuka päättää?', 'Vem beslutar?', 'Who decides?'),
  blocks: [
    {
      text: says(
        'Virassa oleva sosiaalityöntekijä päättää, ja saat päätöksen kirjallisena. Tuki perustuu siihen, että te suostutte siihen. Jos sitä ei myönnetä tai päätös on mielestäsi väärä, voit tehdä [[if-you-disagree|oikaisuvaatimuksen]] {rectification-max} päivän kuluessa siitä, kun sait päätöksen.',
        'En socialarbetare i tjänsteförhållande beslutar, och du får beslutet skriftligt. Stödet bygger på att ni går med på det. Om det inte beviljas eller om du tycker att beslutet är fel kan du [[if-you-disagree|begära omprövning]] inom {rectification-max} dagar från att du fick beslutet.',
        'A social worker in public office decides, and you get the decision in writing. The support rests on your agreeing to it. If it is not granted or you think the decision is wrong, you can [[if-you-disagree|request a rectification]] within {rectification-max} days of receiving the decision.',
      ),
    },
  ],
  basis: [childWelfareAct('34'), socialWelfareAct('45'), socialWelfareAct('46'), { act: 'HL', section: '49 c' }],
}

/** What the child may say of a measure, whichever it is. */
export const whatTheChildSays: ArticleSection = {
  id: 'child',
  heading: says('Mitä lapsi saa sanoa?', 'Vad får barnet säga?', 'What may the child say?'),
  blocks: [
    {
      text: says(
        'Lapselta kysytään aina, mitä hän tuesta ajattelee: auttaisiko se, pelottaako jokin, mitä hän itse toivoo. Hän voi puhua sosiaalityöntekijälle kahden kesken. {hearing-and-speech-age} vuotta täyttänyttä kuullaan virallisesti, ja hän voi itse hakea muutosta päätökseen.',
        'Man frågar alltid barnet vad det tycker om stödet: skulle det hjälpa, känns något skrämmande, vad önskar barnet själv. Barnet kan tala med socialarbetaren på tu man hand. Den som har fyllt {hearing-and-speech-age} år hörs officiellt och kan själv söka ändring i beslutet.',
        'The child is always asked about the support: would it help, is something frightening, what does the child wish for. The child can talk with the social worker alone. One who has turned {hearing-and-speech-age} is formally heard and can ask for a decision to be changed.',
      ),
    },
  ],
  basis: [childWelfareAct('20'), childWelfareAct('21'), childWelfareAct('29')],
}

/** How long a measure goes on and how it is followed. */
export const howLong: ArticleSection = {
  id: 'how-long',
  heading: says('Kauanko se kestää?', 'Hur länge pågår det?', 'How long does it last?'),
  blocks: [
    {
      text: says(
        'Niin kauan kuin siitä on lapselle apua. Laissa ei ole aikarajaa: arvio kestosta kirjataan suunnitelmaan. Suunnitelma tarkistetaan aina, kun tilanne muuttuu, ja vähintään {client-plan-review-max} vuoden välein. Sinä voit pyytää tarkistusta milloin vain.',
        'Så länge det är till hjälp för barnet. Lagen har ingen tidsgräns: en uppskattning skrivs i planen. Planen ses över alltid när situationen ändras, och minst med {client-plan-review-max} års mellanrum. Du kan be om en översyn när som helst.',
        'As long as it helps the child. The law sets no limit: an estimate is written in the plan. The plan is reviewed whenever the situation changes, and no more than {client-plan-review-max} year apart. You can ask for a review at any time.',
      ),
    },
  ],
  basis: [childWelfareAct('30', 2)],
}

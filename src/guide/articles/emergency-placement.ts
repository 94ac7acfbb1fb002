import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Emergency placement. */
export const emergencyPlacement: Article = {
  id: 'emergency-placement',
  slug: says('kiireellinen-sijoitus', 'bradskande-placering', 'emergency-placement'),
  name: says('Mitä kiireellinen sijoitus on?', 'Vad är brådskande placering?', 'What is an emergency placement?'),
  summary: says(
    'Lapsi viedään turvaan heti, kun vaara on välitön. Se on määräaikaista.',
    'Barnet förs i säkerhet genast när faran är omedelbar. Det gäller en begränsad tid.',
    'A child is taken to safety at once when the danger is immediate. It is for a limited time.',
  ),
  theme: 'away',
  sections: [
    {
      id: 'when',
      heading: says(
        'Milloin lapsi sijoitetaan kiireellisesti?',
        'När placeras ett barn i brådskande ordning?',
        'When is a child placed urgently?',
      ),
      blocks: [
        {
          text: says(
            'Vain kun lapsi on välittömässä vaarassa eikä muu keino riitä juuri nyt. Vaara voi tulla kotoa tai lapsen omasta käytöksestä. Ensin mietitään, riittääkö [[open-care-measures|kiireellinen tuki kotiin]] tai voiko lapsi olla läheisen luona.',
            'Bara när barnet är i omedelbar fara och inget annat sätt räcker just nu. Faran kan komma hemifrån eller av barnets eget beteende. Först funderar man om [[open-care-measures|brådskande stöd hemma]] räcker eller om barnet kan vara hos någon närstående.',
            'Only when the child is in immediate danger and no other means is enough right now. The danger may come from home or from the child’s own behaviour. First it is considered whether [[open-care-measures|urgent support at home]] is enough, or whether the child can stay with somebody close.',
          ),
        },
        {
          text: says(
            'Sillä ei ratkaista vanhempien riitaa huollosta tai tapaamisista.',
            'Den används inte för att avgöra föräldrars tvist om vårdnad eller umgänge.',
            'It is not used to settle a dispute between parents about custody or meetings.',
          ),
        },
      ],
      basis: [childWelfareAct('37 b'), childWelfareAct('38', 1), childWelfareAct('40')],
    },
    {
      id: 'decides',
      heading: says(
        'Kuka päättää, ja mitä ensin kysytään?',
        'Vem beslutar, och vad frågas först?',
        'Who decides, and what is asked first?',
      ),
      blocks: [
        {
          text: says(
            'Siitä päättää hyvinvointialueen nimeämä, virassa oleva sosiaalityöntekijä, tarvittaessa yölläkin. Päätöksen saa kirjallisena. Lapselta, vanhemmilta, huoltajilta ja siltä, joka lasta hoitaa, kysytään ensin mielipide, ellei odottaminen vahingoita lasta. Keneltä ei ehditty kysyä, hän saa tiedon ja voi kertoa kantansa niin pian kuin mahdollista.',
            'Beslutet fattas av en socialarbetare i tjänsteförhållande som välfärdsområdet har utsett, vid behov också på natten. Man får det skriftligt. Barnet, föräldrarna, vårdnadshavarna och den som vårdar barnet tillfrågas först, om inte väntan skadar barnet. Den som man inte hann fråga får veta det och kan säga sin åsikt så snart det går.',
            'A social worker in public office, designated by the county, decides, at night too if needed. You get the decision in writing. The child, the parents, the custodians and the one who cares for the child are asked first, unless waiting harms the child. Anyone there was no time to ask is told, and can give their view, as soon as possible.',
          ),
        },
      ],
      basis: [childWelfareAct('13'), childWelfareAct('39 a')],
    },
    {
      id: 'how-long',
      heading: says('Kauanko se voi kestää?', 'Hur länge kan den pågå?', 'How long can it last?'),
      blocks: [
        {
          text: says(
            'Enintään {emergency-placement-max} päivää. Ensimmäiseksi päiväksi lasketaan se, jona lapsi sijoitettiin, tai päätöksen päivä, jos päätös tehtiin ennen sitä. Jos ratkaisuun tarvitaan välttämättä lisää selvityksiä ja se on lapselle hyväksi, sijoitusta voidaan jatkaa enintään {emergency-placement-extension-max} päivää. Jatkosta päättää johtava viranhaltija tai hänen määräämänsä toinen virassa oleva sosiaalityöntekijä. Päättäjä ei saa olla sama ihminen, joka teki ensimmäisen päätöksen, eikä lapsen oma sosiaalityöntekijä.',
            'Högst {emergency-placement-max} dagar. Som första dag räknas den då barnet placerades, eller dagen för beslutet om det fattades före den. Om avgörandet ovillkorligen kräver mer utredning och det är bra för barnet kan placeringen fortsätta i högst {emergency-placement-extension-max} dagar. Om det beslutar en ledande tjänsteinnehavare eller en annan socialarbetare i tjänsteförhållande som hen har utsett. Det får varken vara den som fattade det första beslutet eller barnets egen socialarbetare.',
            'At most {emergency-placement-max} days. The day the child was placed counts as the first, or the day of the decision if that was earlier. If deciding strictly needs more information and it is good for the child, it can be extended by at most {emergency-placement-extension-max} days. The leading official, or another social worker in public office designated by that official, decides on it: neither the person who made the first decision nor the child’s own social worker.',
          ),
        },
        { figure: 'emergency-example' },
        {
          text: says(
            'Sijoitus jatkuu ilman uutta päätöstä, jos ensimmäisten {care-application-keeps-placement} päivän aikana haetaan hallinto-oikeudelta [[taking-into-care|huostaanottoa]] tai sellainen asia on siellä jo. Se raukeaa, jos huostaanotosta ei ole tehty päätöstä eikä hakemusta ennen kuin aika loppuu. Jos sijoitusta on jatkettu, päätöksen tai hakemuksen ehtii tehdä vielä jatkon aikana. Päätös riittää silloin, kun kukaan ei vastusta huostaanottoa. Sijoitus raukeaa myös, kun tuomioistuin antaa asiassa väliaikaisen määräyksen tai ratkaisun. Se lopetetaan heti, kun perustetta ei enää ole.',
            'Placeringen fortsätter utan nytt beslut om man inom de första {care-application-keeps-placement} dagarna ansöker om [[taking-into-care|omhändertagande]] hos förvaltningsdomstolen eller om ett sådant ärende redan finns där. Den förfaller om det varken har fattats beslut eller gjorts ansökan om omhändertagande innan tiden tar slut. Om placeringen har fortsatts kan det göras ännu under fortsättningen. Ett beslut räcker när ingen motsätter sig omhändertagandet. Placeringen förfaller också när domstolen ger ett interimistiskt förordnande eller ett avgörande i saken. Den avslutas genast när grunden har upphört.',
            'The placement goes on without a new decision if [[taking-into-care|taking into care]] is applied for at the administrative court within the first {care-application-keeps-placement} days, or such a matter is already there. It lapses if taking into care has neither been decided nor applied for before the time runs out. If the placement was extended, either can still be done during the extension. A decision is enough when nobody opposes the taking into care. The placement also lapses when the court gives an interim order or a decision in the matter. It is ended at once when its ground has ceased.',
          ),
        },
      ],
      basis: [childWelfareAct('38'), childWelfareAct('38 a'), childWelfareAct('39'), childWelfareAct('13')],
    },
    {
      id: 'during',
      heading: says(
        'Mitä sijoituksen aikana tapahtuu?',
        'Vad händer under placeringen?',
        'What happens during the placement?',
      ),
      blocks: [
        {
          text: says(
            'Lapsi asuu sijaisperheessä, laitoksessa tai muussa turvallisessa paikassa. Lapselle kerrotaan, miksi hän on siellä. Perhettä tavataan, läheisiä kartoitetaan ja mietitään, mitä tarvitaan, jotta lapsi voi palata kotiin. [[contact-and-restrictions|Yhteyttä pidetään]], ja sen rajoittamisesta tehdään aina päätös.',
            'Barnet bor i en fosterfamilj, på en anstalt eller på en annan trygg plats. Man berättar för barnet varför det är där. Familjen träffas, närstående kartläggs och man funderar på vad som behövs för att barnet ska kunna återvända hem. [[contact-and-restrictions|Man håller kontakt]], och om kontakten begränsas fattas alltid ett beslut.',
            'The child lives with a foster family, in an institution or in another safe place. The child is told why. The family is met, close people are mapped, and it is considered what is needed for the child to go home. [[contact-and-restrictions|Contact is kept]], and limiting it always takes a decision.',
          ),
        },
      ],
      basis: [childWelfareAct('32'), childWelfareAct('49'), childWelfareAct('54'), childWelfareAct('63')],
    },
    {
      id: 'appeal',
      heading: says('Voiko päätöksestä valittaa?', 'Kan man överklaga?', 'Can one appeal?'),
      blocks: [
        {
          text: says(
            'Voi, suoraan hallinto-oikeuteen {appeal-admin-court-max} päivän kuluessa päätöksen saamisesta. Valittaa voivat vanhempi, huoltaja, se joka hoitaa tai juuri ennen hoiti lasta, ja {hearing-and-speech-age} vuotta täyttänyt lapsi, jokainen itse. Sijoitus voi jatkua valituksen ajan. [[if-you-disagree|Lue, miten valitetaan]].',
            'Ja, direkt till förvaltningsdomstolen inom {appeal-admin-court-max} dagar från att man fick beslutet. En förälder, vårdnadshavare, den som vårdar eller omedelbart före vårdade barnet och ett barn som har fyllt {hearing-and-speech-age} år kan överklaga, var och en för sig. Placeringen kan fortsätta under tiden. [[if-you-disagree|Läs hur man överklagar]].',
            'Yes, directly to the administrative court within {appeal-admin-court-max} days of receiving the decision. A parent, a custodian, the present or immediately previous carer, and a child who has turned {hearing-and-speech-age} can appeal, each on their own. The placement may go on meanwhile. [[if-you-disagree|Read how to appeal]].',
          ),
        },
      ],
      basis: [childWelfareAct('89'), childWelfareAct('90'), childWelfareAct('91')],
    },
  ],
  related: {
    articles: ['taking-into-care', 'substitute-care', 'contact-and-restrictions', 'if-you-disagree'],
    services: ['sijaishuolto', 'sosiaalipaivystys'],
  },
  sources: [articleSources.childWelfareAct, articleSources.emergencyPlacement, articleSources.decisions],
  checkedOn: day(articlesCheckedOn),
}

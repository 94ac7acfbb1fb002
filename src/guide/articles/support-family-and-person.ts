import { day } from '../../kernel/day.ts'
import { childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, howLong, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Support family and support person. */
export const supportFamilyAndPerson: Article = {
  id: 'support-family-and-person',
  slug: says('tukiperhe-ja-tukihenkilo', 'stodfamilj-och-stodperson', 'support-family-and-person'),
  name: says('Tukiperhe ja tukihenkilö', 'Stödfamilj och stödperson', 'Support family and support person'),
  summary: says(
    'Luotettava aikuinen tai toinen perhe, jonka luona lapsi käy tai joka tekee asioita lapsen kanssa.',
    'En pålitlig vuxen eller en annan familj som barnet besöker eller som gör saker med barnet.',
    'A trusted adult or another family whom the child visits or who does things with the child.',
  ),
  theme: 'support',
  within: 'open-care-measures',
  sections: [
    {
      id: 'what',
      heading: says('Mitä se on?', 'Vad är det?', 'What is it?'),
      blocks: [
        {
          text: says(
            'Tukihenkilö on aikuinen, joka tapaa lasta säännöllisesti: käydään uimassa, kokataan, tehdään läksyjä tai vain jutellaan. Tukiperheen luona lapsi on yleensä viikonlopun kerran kuussa. Lapsi saa uusia turvallisia ihmisiä ja vanhempi hetken levätä.',
            'En stödperson är en vuxen som träffar barnet regelbundet: man simmar, lagar mat, gör läxor eller bara pratar. Hos en stödfamilj är barnet i allmänhet ett veckoslut i månaden. Barnet får nya trygga människor och föräldern en stund att vila.',
            'A support person is an adult who meets the child regularly: swimming, cooking, homework or just talking. The child usually stays with a support family for one weekend a month. The child gains new safe people, and the parent a moment of rest.',
          ),
        },
        {
          text: says(
            'Tukihenkilöt ja tukiperheet on valittu ja valmennettu tehtävään, ja heitä sitoo vaitiolo.',
            'Stödpersoner och stödfamiljer har valts ut och förberetts för uppdraget, och de har tystnadsplikt.',
            'Support persons and families have been chosen and trained for the task and are bound to secrecy.',
          ),
        },
      ],
      basis: [socialWelfareAct(''), childWelfareAct('36')],
    },
    {
      id: 'whom',
      heading: says('Kenelle se on?', 'För vem är det?', 'Whom is it for?'),
      blocks: [
        {
          text: says(
            'Lapselle, joka kaipaa aikuisen aikaa tai vaihtelua, ja vanhemmalle, joka tarvitsee hengähdystauon. Tätä tukea voi saada myös ilman lastensuojelun asiakkuutta, sosiaalihuoltolain palveluna.',
            'För ett barn som längtar efter en vuxens tid eller omväxling, och för en förälder som behöver en paus. Det här stödet kan man få också utan att vara klient i barnskyddet, som en tjänst enligt socialvårdslagen.',
            'For a child who longs for an adult’s time or for a change, and for a parent who needs a break. You can get this support also without being a client of child welfare, as a service under the Social Welfare Act.',
          ),
        },
      ],
      basis: [socialWelfareAct('')],
    },
    howItBegins,
    {
      id: 'place',
      heading: says('Miten oikea ihminen löytyy?', 'Hur hittar man rätt person?', 'How is the right person found?'),
      blocks: [
        {
          text: says(
            'Työntekijä etsii sopivaa ihmistä tai perhettä ja esittelee teidät toisillenne. Käynnit alkavat vasta, kun kaikki tuntuu hyvältä. Joskus sopivaa joutuu odottamaan: kysy, mitä tukea saatte sillä välin.',
            'Socialarbetaren letar efter en person eller familj som passar och presenterar er för varandra. Besöken börjar först när allt känns bra. Ibland får man vänta: fråga vilket stöd ni får under tiden.',
            'The worker looks for a person or family that fits and introduces you. Visits begin only when everything feels right. Sometimes you have to wait: ask what support you get in the meantime.',
          ),
        },
      ],
    },
    whoDecides,
    howLong,
    whatTheChildSays,
  ],
  related: {
    articles: ['hobbies-and-holidays', 'close-relationships', 'peer-groups'],
    services: ['lastensuojelun-avohuolto'],
  },
  sources: [articleSources.openCareMeasures, articleSources.supportFamilies, articleSources.keusote],
  checkedOn: day(articlesCheckedOn),
}

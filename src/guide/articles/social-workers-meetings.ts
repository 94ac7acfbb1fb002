import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Meetings with the social worker as support in open care. */
export const socialWorkersMeetings: Article = {
  id: 'social-workers-meetings',
  slug: says('sosiaalityontekijan-tapaamiset', 'moten-med-socialarbetaren', 'social-workers-meetings'),
  name: says('Sosiaalityöntekijän tapaamiset', 'Möten med socialarbetaren', 'Meetings with the social worker'),
  summary: says(
    'Oma sosiaalityöntekijä tapaa lasta ja perhettä, kuuntelee ja pitää kokonaisuuden koossa.',
    'Den egna socialarbetaren träffar barnet och familjen, lyssnar och håller ihop helheten.',
    'The child’s own social worker meets the child and the family, listens and keeps the whole together.',
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
            'Jokaisella lastensuojelun lapsella on yksi nimetty sosiaalityöntekijä, joka vastaa hänen asioistaan. Tapaamisissa puhutaan siitä, mitä kuuluu, mikä on vaikeaa ja mikä on parantunut.',
            'Varje barn i barnskyddet har en namngiven socialarbetare som ansvarar för barnets ärenden. På mötena pratar man om hur det går, vad som är svårt och vad som har blivit bättre.',
            'Every child in child welfare has one named social worker who is responsible for the child’s affairs. In the meetings you talk about how things are, what is difficult and what has become better.',
          ),
        },
        {
          text: says(
            'Tapaamisia on kotona, toimistolla, koulussa tai vaikka kävelyllä. Osa on lapsen kanssa kahden, osa koko perheen tai verkoston kanssa.',
            'Man möts hemma, på kontoret, i skolan eller till exempel på en promenad. Ibland är det bara barnet och socialarbetaren, ibland hela familjen eller nätverket.',
            'You meet at home, at the office, at school or on a walk, say. Some meetings are with the child alone, others with the whole family or the people around it.',
          ),
        },
      ],
      basis: [childWelfareAct('13 b', 1), childWelfareAct('29', 1)],
    },
    {
      id: 'whom',
      heading: says('Kenelle se on?', 'För vem är det?', 'Whom is it for?'),
      blocks: [
        {
          text: says(
            'Kaikille lastensuojelun asiakkaille. Muu tuki rakennetaan näiden tapaamisten ympärille.',
            'För alla barnskyddets klienter. Det övriga stödet byggs kring de här mötena.',
            'For every client of child welfare. Other support is built around these meetings.',
          ),
        },
      ],
      basis: [childWelfareAct('27'), childWelfareAct('36')],
    },
    {
      id: 'begins',
      heading: says('Miten ne alkavat?', 'Hur börjar de?', 'How do they begin?'),
      blocks: [
        {
          text: says(
            'Vastuusosiaalityöntekijä nimetään, kun asiakkuus alkaa. Erillistä hakemusta ei tarvita. Yhdellä työntekijällä saa olla enintään {caseload-cap} lasta.',
            'En ansvarig socialarbetare utses när klientskapet börjar. Ingen särskild ansökan behövs. En socialarbetare får ha högst {caseload-cap} barn.',
            'A responsible social worker is named when the client relationship begins. No application is needed. One worker may have at most {caseload-cap} children.',
          ),
        },
        {
          text: says(
            'Sinun kuuluu tietää työntekijän nimi ja se, miten tavoitat hänet. Jos et tiedä, [[contacts|kysy kuntasi lastensuojelusta]].',
            'Du ska veta socialarbetarens namn och hur du når hen. Om du inte vet, [[contacts|fråga barnskyddet i din kommun]].',
            'You should know the worker’s name and how to reach them. If you do not, [[contacts|ask child welfare in your municipality]].',
          ),
        },
      ],
      basis: [childWelfareAct('13 b')],
    },
    {
      id: 'how-often',
      heading: says('Kuinka usein tavataan?', 'Hur ofta träffas man?', 'How often do you meet?'),
      blocks: [
        {
          text: says(
            'Riittävän usein, henkilökohtaisesti. Laki ei anna lukua, vaan tapaamisten tiheys kirjataan asiakassuunnitelmaan. Jos tapaamisia on liian vähän, sano se: suunnitelmaa voi muuttaa.',
            'Tillräckligt ofta, personligen. Lagen ger ingen siffra, utan hur ofta man träffas skrivs i klientplanen. Om mötena är för få, säg det: planen kan ändras.',
            'Often enough, in person. The law gives no figure; how often you meet is written in the client plan. If meetings are too few, say so: the plan can be changed.',
          ),
        },
      ],
      basis: [childWelfareAct('29', 1), childWelfareAct('30')],
    },
    {
      id: 'child',
      heading: says('Mitä lapsi saa sanoa?', 'Vad får barnet säga?', 'What may the child say?'),
      blocks: [
        {
          text: says(
            'Kaiken. Lapsi voi puhua kahden kesken, myös ilman huoltajan lupaa, kun se on hänelle hyväksi. Lapsi voi itse pyytää tapaamista ja kertoa, jos työntekijä vaihtuu liian usein tai ei kuuntele.',
            'Allt. Barnet kan tala på tu man hand, också utan vårdnadshavarens lov när det är bra för barnet. Barnet kan självt be om ett möte och säga till om socialarbetaren byts för ofta eller inte lyssnar.',
            'Everything. The child can talk alone, also without the custodian’s permission when that is good for the child. The child can ask for a meeting, and say so if workers change too often or do not listen.',
          ),
        },
      ],
      basis: [childWelfareAct('20'), childWelfareAct('29')],
    },
    {
      id: 'decides',
      heading: says('Voiko tapaamisista valittaa?', 'Kan man överklaga möten?', 'Can one appeal about meetings?'),
      blocks: [
        {
          text: says(
            'Tapaamisista ei yleensä tehdä erillistä päätöstä, joten niistä ei valiteta. Jos apu ei toimi, puhu ensin työntekijälle tai hänen esihenkilölleen. Sen jälkeen voit tehdä [[if-you-disagree|muistutuksen]].',
            'Om möten fattas i regel inget särskilt beslut, så de överklagas inte. Om hjälpen inte fungerar, tala först med socialarbetaren eller hens chef. Därefter kan du göra en [[if-you-disagree|anmärkning]].',
            'As a rule no separate decision is made about meetings, so there is nothing to appeal. If the help does not work, talk first with the worker or their superior. After that you can make an [[if-you-disagree|objection]].',
          ),
        },
      ],
    },
  ],
  related: { articles: ['your-rights', 'open-care-measures'], services: ['lastensuojelun-avohuolto', 'lastensuojelu'] },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.caseload],
  checkedOn: day(articlesCheckedOn),
}

import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** After-care: who is entitled, what it is, and for how long. */
export const afterCare: Article = {
  id: 'after-care',
  slug: says('jalkihuolto', 'eftervard', 'after-care'),
  name: says('Mitä jälkihuolto on?', 'Vad är eftervård?', 'What is after-care?'),
  summary: says(
    'Tukea nuorelle ja perheelle, kun sijoitus on päättynyt. Se on oikeus, ei velvollisuus.',
    'Stöd för en ung person och familjen efter en placering. Det är en rätt, ingen skyldighet.',
    'Support for a young person and the family after a placement. It is a right, not a duty.',
  ),
  theme: 'away',
  sections: [
    {
      id: 'who',
      heading: says('Kenellä on siihen oikeus?', 'Vem har rätt till den?', 'Who is entitled to it?'),
      blocks: [
        {
          list: [
            says(
              'jokaisella, joka on ollut huostaan otettuna [[substitute-care|sijaishuollossa]]',
              'var och en som har varit omhändertagen i [[substitute-care|vård utom hemmet]]',
              'everyone who has been taken into care and in [[substitute-care|substitute care]]',
            ),
            says(
              'jokaisella, joka on ollut yksin [[open-care-placement|avohuollon sijoituksessa]] vähintään {after-care-min-open-placement} kuukautta yhteen menoon',
              'var och en som har varit ensam i [[open-care-placement|placering i öppenvården]] i minst {after-care-min-open-placement} månader i sträck',
              'everyone who has been alone in an [[open-care-placement|open care placement]] for at least {after-care-min-open-placement} months without a break',
            ),
          ],
        },
        {
          text: says(
            'Muukin nuori, joka on ollut lastensuojelun asiakas, voi saada jälkihuoltoa. Silloin sosiaalityöntekijä harkitsee. Pyydä päätös kirjallisena.',
            'Också en annan ung person som har varit klient i barnskyddet kan få eftervård. Då prövar socialarbetaren. Be om ett skriftligt beslut.',
            'Another young person who has been a client of child welfare may get after-care too. The social worker then uses discretion. Ask for the decision in writing.',
          ),
        },
      ],
      basis: [childWelfareAct('75', 1), childWelfareAct('75', 2)],
    },
    {
      id: 'what',
      heading: says('Mitä apua siihen kuuluu?', 'Vilken hjälp ingår?', 'What help does it include?'),
      blocks: [
        {
          text: says(
            'Se sovitaan nuoren kanssa asiakassuunnitelmassa. Apu voi olla oma työntekijä, tukihenkilö, apua asunnon löytämiseen ja sen maksamiseen, opiskeluun, työhön ja terveyteen, ja tukea vanhemmille, kun lapsi palaa kotiin. Raha- ja asuntoapu on annettava viivyttelemättä, jos itsenäistyminen muuten kariutuisi.',
            'Det avtalas med den unga i klientplanen. Hjälpen kan vara en egen arbetstagare, en stödperson, hjälp att hitta och betala en bostad, med studier, arbete och hälsa, och stöd för föräldrarna när barnet kommer hem. Hjälp med pengar och bostad ska ges utan dröjsmål om självständigheten annars skulle gå om intet.',
            'It is agreed with the young person in the client plan. Help can be an own worker, a support person, help to find and pay for a home, with studies, work and health, and support for parents when the child comes home. Help with money and housing must be given without delay if becoming independent would otherwise fail.',
          ),
        },
        {
          text: says(
            'Sijoituksen aikana säästyneet itsenäistymisvarat annetaan yleensä jälkihuollon päättyessä, erityisestä syystä viimeistään {independence-funds-last-age} vuoden iässä.',
            'De medel för eget hushåll som sparats under placeringen ges i regel när eftervården upphör, av särskilda skäl senast vid {independence-funds-last-age} års ålder.',
            'The funds for independent life that were saved during the placement are as a rule given when after-care ends, for a special reason at the latest at the age of {independence-funds-last-age}.',
          ),
        },
      ],
      basis: [childWelfareAct('30', 5), childWelfareAct('76'), childWelfareAct('76 a'), childWelfareAct('77')],
    },
    {
      id: 'how-long',
      heading: says('Kauanko se kestää?', 'Hur länge pågår den?', 'How long does it last?'),
      blocks: [
        {
          text: says(
            'Oikeus päättyy, kun {after-care-years-since-client} vuotta on kulunut siitä, kun nuori viimeksi oli lastensuojelun asiakas sijoituksen jälkeen, ja viimeistään, kun hän täyttää {after-care-max-age}. Ikäraja on ollut voimassa {after-care-max-age:from} alkaen.',
            'Rätten upphör när {after-care-years-since-client} år har gått från att den unga senast var klient i barnskyddet efter placeringen, och senast när hen fyller {after-care-max-age}. Åldersgränsen har gällt från {after-care-max-age:from}.',
            'The right ends when {after-care-years-since-client} years have passed since the young person was last a client of child welfare after the placement, and at the latest on turning {after-care-max-age}. The age limit has been in force since {after-care-max-age:from}.',
          ),
        },
        {
          text: says(
            'Ennen loppua tehdään tarvittaessa suunnitelma siitä, mistä apua saa sen jälkeen.',
            'Före slutet görs vid behov en plan för var hjälp finns därefter.',
            'Before the end a plan is made, if needed, of where help can be had afterwards.',
          ),
        },
      ],
      basis: [childWelfareAct('75', 3), childWelfareAct('76', 2)],
    },
    {
      id: 'no',
      heading: says(
        'Voiko siitä kieltäytyä tai palata siihen?',
        'Kan man säga nej eller komma tillbaka?',
        'Can one say no, or come back?',
      ),
      check: 'unverified',
      blocks: [
        {
          text: says(
            'Jälkihuoltoa ei tarvitse ottaa vastaan. Jos kieltäydyit ja muutat mielesi ennen kuin oikeus on päättynyt, ota yhteyttä: [[contacts|katso oman kuntasi yhteystiedot]]. Tätä kohtaa ei ole kirjoitettu lakiin, se on tulkintamme.',
            'Man behöver inte ta emot eftervård. Om du sade nej och ändrar dig innan rätten har upphört, ta kontakt: [[contacts|se kontaktuppgifterna i din kommun]]. Det här står inte i lagen, det är vår tolkning.',
            'You need not accept after-care. If you said no and change your mind before the right has ended, get in touch: [[contacts|see the contacts of your municipality]]. This is not written in the act; it is our reading.',
          ),
        },
      ],
      basis: [childWelfareAct('75')],
    },
    {
      id: 'appeal',
      heading: says('Entä jos en saa sitä?', 'Om jag inte får den?', 'What if I do not get it?'),
      blocks: [
        {
          text: says(
            'Päätökseen voi hakea muutosta: ensin oikaisuvaatimus {rectification-max} päivän kuluessa, sitten valitus. [[if-you-disagree|Näin se tehdään]].',
            'Man kan söka ändring: först begäran om omprövning inom {rectification-max} dagar, sedan besvär. [[if-you-disagree|Så här gör man]].',
            'You can ask for a change: first a request for rectification within {rectification-max} days, then an appeal. [[if-you-disagree|This is how]].',
          ),
        },
      ],
      basis: [{ act: 'HL', section: '49 c' }, childWelfareAct('90')],
    },
  ],
  related: { articles: ['substitute-care', 'housing-help', 'your-rights'], services: ['jalkihuolto', 'sijaishuolto'] },
  sources: [articleSources.childWelfareAct, articleSources.afterCare, articleSources.decisions],
  checkedOn: day(articlesCheckedOn),
}

import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, howLong, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Help with keeping close relationships. */
export const closeRelationships: Article = {
  id: 'close-relationships',
  slug: says('laheiset-ihmissuhteet', 'nara-relationer', 'close-relationships'),
  name: says(
    'Apu läheisten ihmissuhteiden pitämiseen',
    'Hjälp att hålla kontakt med närstående',
    'Help with keeping close relationships',
  ),
  summary: says(
    'Tukea siihen, että lapsi saa pitää tärkeät ihmisensä: sisarukset, isovanhemmat, ystävät.',
    'Stöd så att barnet får behålla sina viktiga människor: syskon, mor- och farföräldrar, vänner.',
    'Support so that a child can keep the people who matter: siblings, grandparents, friends.',
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
            'Joku aikuinen pysyy, vaikka muu muuttuisi. Siksi työntekijä kysyy, ketkä ovat lapselle tärkeitä, ja auttaa pitämään heihin yhteyttä. Apu voi olla matkakuluja, rauhallinen paikka tapaamisille, soittamisen sopimista tai apua riidan selvittämiseen.',
            'Någon vuxen finns kvar fast allt annat ändras. Därför frågar socialarbetaren vilka som är viktiga för barnet och hjälper till att hålla kontakten. Hjälpen kan vara resekostnader, en lugn plats för möten, att komma överens om samtal eller hjälp att reda ut ett gräl.',
            'Some adult stays even if all else changes. That is why the worker asks who matters to the child and helps to keep in touch. Help can be travel costs, a calm place to meet, agreeing on calls or settling a quarrel.',
          ),
        },
        {
          text: says(
            'Läheiset voivat olla myös apuna: isovanhempi, kummi tai naapuri voi ottaa oman osansa, kun siitä sovitaan yhdessä.',
            'Närstående kan också vara till hjälp: en mor- eller farförälder, en fadder eller en granne kan ta sin del när man kommer överens om det.',
            'Close people can also help: a grandparent, a godparent or a neighbour can take a share when that is agreed together.',
          ),
        },
      ],
      basis: [childWelfareAct('36', 1)],
    },
    {
      id: 'whom',
      heading: says('Kenelle se on?', 'För vem är det?', 'Whom is it for?'),
      blocks: [
        {
          text: says(
            'Lapselle, jonka välit tärkeään ihmiseen ovat katkenneet tai vaarassa katketa, esimerkiksi eron, muuton, riidan tai vankeuden vuoksi.',
            'För ett barn vars kontakt med en viktig människa har brutits eller hotar brytas, till exempel på grund av skilsmässa, flytt, gräl eller fängelse.',
            'For a child whose tie with an important person has broken or may break, for example because of a divorce, a move, a quarrel or prison.',
          ),
        },
      ],
      basis: [childWelfareAct('36')],
    },
    howItBegins,
    {
      id: 'not',
      heading: says('Mitä tällä ei ratkaista?', 'Vad avgörs inte så här?', 'What is not settled this way?'),
      blocks: [
        {
          text: says(
            'Jos vanhemmat kiistelevät tapaamisista tai asumisesta, siitä sovitaan lastenvalvojan luona tai sen päättää tuomioistuin. Lapsen yhteydenpidosta sijaishuollon aikana on [[contact-and-restrictions|oma sivu]].',
            'Om föräldrarna tvistar om umgänge eller boende kommer man överens hos barnatillsyningsmannen, eller så avgör domstolen. Om barnets kontakter under vård utom hemmet finns [[contact-and-restrictions|en egen sida]].',
            'If parents dispute meetings or residence, it is agreed with the child welfare supervisor or settled by a court. There is [[contact-and-restrictions|a page of its own]] on keeping in touch during substitute care.',
          ),
        },
      ],
    },
    whoDecides,
    howLong,
    whatTheChildSays,
  ],
  related: {
    articles: ['support-family-and-person', 'contact-and-restrictions'],
    services: ['lastensuojelun-avohuolto'],
  },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.southSavo],
  checkedOn: day(articlesCheckedOn),
}

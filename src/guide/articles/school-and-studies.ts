import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, howLong, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Help with school and studies. */
export const schoolAndStudies: Article = {
  id: 'school-and-studies',
  slug: says('koulu-ja-opiskelu', 'skola-och-studier', 'school-and-studies'),
  name: says('Apu koulunkäyntiin ja opiskeluun', 'Hjälp med skolgång och studier', 'Help with school and studies'),
  summary: says(
    'Tukea siihen, että lapsi pääsee kouluun, jaksaa siellä ja saa ammatin.',
    'Stöd så att barnet kommer till skolan, orkar där och får ett yrke.',
    'Support so that a child gets to school, copes there and learns a trade.',
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
            'Lastensuojelu tukee koulunkäyntiä yhdessä koulun kanssa. Apu voi olla esimerkiksi aamuherätystä ja saattamista, rauhallinen paikka läksyille, oppimisen apuvälineitä, tukihenkilö tai rahaa opiskelun kuluihin. Nuorta autetaan myös ammatin, työn ja asunnon hankkimisessa.',
            'Barnskyddet stöder skolgången tillsammans med skolan. Hjälpen kan till exempel vara väckning och följe på morgonen, en lugn plats för läxor, hjälpmedel, en stödperson eller pengar till studiekostnader. En ung person får också hjälp att skaffa yrke, arbete och bostad.',
            'Child welfare supports school together with the school. Help can be waking and walking along in the morning, a quiet place for homework, aids, a support person or money for study costs. A young person is also helped to get a trade, work and a home.',
          ),
        },
        {
          text: says(
            'Koululla on oma velvollisuutensa antaa oppimisen tukea ja opiskeluhuoltoa. Lastensuojelu ei korvaa sitä, vaan tulee lisäksi.',
            'Skolan har sin egen skyldighet att ge stöd för lärande och elevvård. Barnskyddet ersätter inte den utan kommer till.',
            'The school has its own duty to give support for learning and student welfare. Child welfare does not replace it but comes in addition.',
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
            'Lapselle ja nuorelle, jonka koulu on jäänyt kesken, poissaoloja on paljon tai opiskelu kaatuu rahaan. Tavoitteet sovitaan yhdessä lapsen, vanhempien ja koulun kanssa.',
            'För ett barn eller en ung person vars skolgång har avbrutits, som är mycket borta eller vars studier stupar på pengar. Målen avtalas med barnet, föräldrarna och skolan.',
            'For a child or young person whose school has been interrupted, who is often absent, or whose studies fail for lack of money. The aims are agreed with the child, the parents and the school.',
          ),
        },
      ],
      basis: [childWelfareAct('36')],
    },
    howItBegins,
    whoDecides,
    howLong,
    whatTheChildSays,
  ],
  related: {
    articles: ['hobbies-and-holidays', 'therapy', 'close-relationships'],
    services: ['lastensuojelun-avohuolto'],
  },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.southSavo],
  checkedOn: day(articlesCheckedOn),
}

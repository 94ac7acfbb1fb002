import { day } from '../../kernel/day.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** The words of child welfare explained. */
export const wordsExplained: Article = {
  id: 'words-explained',
  slug: says('sanasto', 'ordlista', 'words-explained'),
  name: says('Mitä sanat tarkoittavat?', 'Vad betyder orden?', 'What do the words mean?'),
  summary: says(
    'Lastensuojelun sanat selitettynä: mitä niillä tarkoitetaan ja mitä muita nimiä niillä on.',
    'Barnskyddets ord förklarade: vad de betyder och vilka andra namn de har.',
    'The words of child welfare explained: what they mean and what other names they have.',
  ),
  theme: 'rights',
  sections: [
    {
      id: 'words',
      heading: says('Sanat aakkosittain', 'Orden i alfabetisk ordning', 'The words in alphabetical order'),
      blocks: [
        {
          text: says(
            'Kysy aina, jos et ymmärrä jotain sanaa. Työntekijän tehtävä on puhua niin, että ymmärrät.',
            'Fråga alltid om du inte förstår ett ord. Det är arbetstagarens uppgift att tala så att du förstår.',
            'Always ask if you do not understand a word. It is the worker’s job to speak so that you understand.',
          ),
        },
        { figure: 'words' },
      ],
      basis: [{ act: 'HL', section: '9' }],
    },
  ],
  related: { articles: ['what-child-welfare-is', 'your-rights', 'after-a-notification'], services: [] },
  sources: [articleSources.childWelfareAct, articleSources.keusote],
  checkedOn: day(articlesCheckedOn),
}

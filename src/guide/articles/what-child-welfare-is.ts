import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import type { Article } from '../article.ts'

/** What child welfare is, and what it is not. */
export const whatChildWelfareIs = {
  id: 'what-child-welfare-is',
  slug: { fi: 'mita-lastensuojelu-on', sv: 'vad-barnskyddet-ar', en: 'what-child-welfare-is' },
  name: { fi: 'Mitä lastensuojelu on?', sv: 'Vad är barnskydd?', en: 'What is child welfare?' },
  summary: {
    fi: 'Apua lapselle ja perheelle silloin, kun muu tuki ei riitä. Useimmiten lapsi asuu kotona koko ajan.',
    sv: 'Hjälp för barnet och familjen när annat stöd inte räcker. Oftast bor barnet hemma hela tiden.',
    en: 'Help for a child and a family when other support is not enough. Most often the child lives at home throughout.',
  },
  theme: 'start',
  reader: 'everyone',
  sections: [
    {
      id: 'purpose',
      heading: { fi: 'Mitä varten se on?', sv: 'Vad är det till för?', en: 'What is it for?' },
      blocks: [
        {
          text: {
            fi: 'Jokaisella lapsella on oikeus kasvaa turvassa ja saada huolenpitoa.',
            sv: 'Varje barn har rätt att växa upp tryggt och få omsorg.',
            en: 'Every child has the right to grow up in safety and to be cared for.',
          },
        },
      ],
      basis: [childWelfareAct('1')],
    },
  ],
  related: { articles: [], services: ['lastensuojelu'] },
  sources: ['https://www.finlex.fi/fi/laki/ajantasa/2007/20070417'],
  checkedOn: day('2026-11-21'),
} as const satisfies Article

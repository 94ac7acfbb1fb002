import { day } from '../../kernel/day.ts'
import { childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, howLong, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Intensified family work. */
export const intensifiedFamilyWork: Article = {
  id: 'intensified-family-work',
  slug: says('tehostettu-perhetyo', 'intensifierat-familjearbete', 'intensified-family-work'),
  name: says('Tehostettu perhetyö', 'Intensifierat familjearbete', 'Intensified family work'),
  summary: says(
    'Työntekijä käy kotona usein ja auttaa perhettä muuttamaan arkea lapselle paremmaksi.',
    'En arbetstagare besöker hemmet ofta och hjälper familjen att göra vardagen bättre för barnet.',
    'A worker visits the home often and helps the family make daily life better for the child.',
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
            'Perhetyöntekijä käy kotona sovittuina aikoina ja tiheästi, ja tekee työtä koko perheen kanssa. Yhdessä voidaan harjoitella vaikka nukkumaanmenoa, riitojen selvittämistä, koulupäivän rytmiä tai sitä, miten vanhempi jaksaa.',
            'En familjearbetare kommer hem på avtalade tider och med täta mellanrum, och arbetar med hela familjen. Tillsammans kan man öva till exempel läggdags, att reda ut gräl, skoldagens rytm eller hur föräldern ska orka.',
            'A family worker comes to the home at agreed times and at short intervals, and works with the whole family. Together you can practise bedtime, settling quarrels, the rhythm of the school day or how a parent can cope, for example.',
          ),
        },
        {
          text: says(
            'Se on tiiviimpää kuin tavallinen perhetyö, jota perhe voi saada ilman lastensuojelun asiakkuutta.',
            'Det är tätare än vanligt familjearbete, som familjen kan få utan att vara klient i barnskyddet.',
            'It is denser than ordinary family work, which a family can get without being a client of child welfare.',
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
            'Perheelle, jossa lapsen tilanne on jo vaikea ja tavallinen perhetyö ei ole riittänyt tai ei riittäisi. Tuki annetaan lastensuojelun asiakkaana olevalle lapselle ja hänen perheelleen.',
            'För en familj där barnets situation redan är svår och vanligt familjearbete inte har räckt eller inte skulle räcka. Stödet ges till ett barn som är klient i barnskyddet och till barnets familj.',
            'For a family where the child’s situation is already hard and ordinary family work has not been, or would not be, enough. It is given to a child who is a client of child welfare, and the family.',
          ),
        },
      ],
      basis: [childWelfareAct('36'), socialWelfareAct('')],
    },
    howItBegins,
    whoDecides,
    howLong,
    whatTheChildSays,
  ],
  related: { articles: ['family-rehabilitation', 'social-workers-meetings'], services: ['lastensuojelun-avohuolto'] },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.keusote],
  checkedOn: day(articlesCheckedOn),
}

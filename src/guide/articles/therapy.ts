import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, howLong, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Therapy and other care that supports the rehabilitation of the child. */
export const therapy: Article = {
  id: 'therapy',
  slug: says('terapia', 'terapi', 'therapy'),
  name: says(
    'Terapia ja hoito, joka tukee toipumista',
    'Terapi och vård som stöder återhämtningen',
    'Therapy and care that supports recovery',
  ),
  summary: says(
    'Hoitoa ja terapiaa, jotka auttavat lasta toipumaan vaikeista kokemuksista.',
    'Vård och terapi som hjälper barnet att återhämta sig från svåra upplevelser.',
    'Care and therapy that help a child recover from hard experiences.',
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
            'Terapiassa lapsi työstää kokemuksiaan koulutetun ammattilaisen kanssa: puhuen, leikkien, kuvilla tai musiikilla. Joskus mukana on vanhempi tai koko perhe. Avohuollossa terapia tukee lapsen kuntoutumista, kun se on osa suunnitelmaa.',
            'I terapin bearbetar barnet sina upplevelser med en utbildad yrkesperson: genom samtal, lek, bilder eller musik. Ibland är en förälder eller hela familjen med. I öppenvården stöder terapin barnets rehabilitering när den är en del av planen.',
            'In therapy the child works through experiences with a trained professional: by talking, playing, pictures or music. Sometimes a parent or the whole family takes part. In open care therapy supports the child’s rehabilitation as part of the plan.',
          ),
        },
        {
          text: says(
            'Sairauksien hoito kuuluu terveydenhuollolle: neuvola, koulu- ja opiskeluterveydenhuolto, perheneuvola ja lasten- ja nuorisopsykiatria. Lastensuojelu ohjaa sinne ja tekee yhteistyötä, eikä odottaminen siellä saa jättää lasta ilman tukea.',
            'Vård av sjukdomar hör till hälso- och sjukvården: rådgivningsbyrån, skol- och studerandehälsovården, familjerådgivningen och barn- och ungdomspsykiatrin. Barnskyddet hänvisar dit och samarbetar, och väntan där får inte lämna barnet utan stöd.',
            'The treatment of illness belongs to health care: the child health clinic, school and student health care, family counselling, and child and youth psychiatry. Child welfare guides there and cooperates, and waiting there must not leave the child without support.',
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
            'Lapselle, jota on satutettu tai pelotettu, joka suree, on masentunut tai ahdistunut tai jonka käytös kertoo pahasta olosta. Vanhempi voi saada omaan vointiinsa apua terveyspalveluista samaan aikaan.',
            'För ett barn som har blivit skadat eller skrämt, som sörjer, är nedstämt eller ångestfyllt eller vars beteende vittnar om att det mår dåligt. En förälder kan samtidigt få hjälp för egen del i hälsovården.',
            'For a child who has been hurt or frightened, who grieves, is low or anxious, or whose behaviour tells of feeling bad. A parent can get help for their own health from health services at the same time.',
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
  related: { articles: ['peer-groups', 'family-rehabilitation'], services: ['lastensuojelun-avohuolto'] },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.southSavo],
  checkedOn: day(articlesCheckedOn),
}

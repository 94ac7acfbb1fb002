import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, howLong, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Help with housing and livelihood. */
export const housingHelp: Article = {
  id: 'housing-help',
  slug: says('apu-asumiseen', 'hjalp-med-boendet', 'housing-help'),
  name: says('Apu asumiseen ja toimeentuloon', 'Hjälp med boende och försörjning', 'Help with housing and livelihood'),
  summary: says(
    'Jos koti on puutteellinen tai sitä ei ole, siihen täytyy järjestää apua viivyttelemättä.',
    'Om hemmet är bristfälligt eller saknas ska hjälp ordnas utan dröjsmål.',
    'If the home is lacking or there is none, help must be arranged without delay.',
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
            'Joskus lapsen vaikeuksien syy on ahdas tai huonokuntoinen asunto, vuokravelka, häätö tai se, ettei rahaa ole. Silloin lastensuojelun pitää puuttua juuri siihen. Apu voi olla taloudellista tukea, asunnon korjaamista tai uuden asunnon etsimistä yhdessä kunnan kanssa.',
            'Ibland är orsaken till barnets svårigheter en trång eller dålig bostad, hyresskuld, vräkning eller att det inte finns pengar. Då ska barnskyddet ta tag i just det. Hjälpen kan vara ekonomiskt stöd, reparation av bostaden eller att man tillsammans med kommunen söker en ny.',
            'Sometimes the cause of a child’s difficulties is a cramped or poor home, rent arrears, eviction or lack of money. Child welfare then has to deal with exactly that. Help can be money, repairs, or looking for a new home together with the municipality.',
          ),
        },
        {
          text: says(
            'Lasta ei oteta huostaan köyhyyden takia. Jos raha tai asunto on se, mikä puuttuu, se on annettava.',
            'Ett barn omhändertas inte på grund av fattigdom. Om det är pengar eller bostad som fattas ska det ges.',
            'A child is not taken into care because of poverty. If money or a home is what is missing, that is what must be given.',
          ),
        },
      ],
      basis: [childWelfareAct('35')],
    },
    {
      id: 'whom',
      heading: says('Kenelle se on?', 'För vem är det?', 'Whom is it for?'),
      blocks: [
        {
          text: says(
            'Perheelle, jossa lastensuojelun tarve johtuu olennaisesti riittämättömästä toimeentulosta, huonoista asumisoloista tai asunnon puutteesta. Sama koskee nuorta, jonka itsenäistymistä ne estävät, ja [[after-care|jälkihuoltoa]].',
            'För en familj där behovet av barnskydd i väsentlig grad beror på otillräcklig försörjning, dåliga bostadsförhållanden eller avsaknad av bostad. Detsamma gäller en ung person som de hindrar från att bli självständig, och [[after-care|eftervården]].',
            'For a family where the need for child welfare comes essentially from too little to live on, bad housing or the lack of a home. The same goes for a young person whom these keep from becoming independent, and for [[after-care|after-care]].',
          ),
        },
      ],
      basis: [childWelfareAct('35'), childWelfareAct('76 a')],
    },
    howItBegins,
    {
      id: 'also',
      heading: says('Mistä muualta voi hakea?', 'Var annars kan man ansöka?', 'Where else can you apply?'),
      blocks: [
        {
          text: says(
            'Toimeentulotukea ja asumistukea haetaan Kelasta. Hyvinvointialue voi antaa lisäksi täydentävää ja ehkäisevää toimeentulotukea. Työntekijä auttaa hakemuksissa.',
            'Utkomststöd och bostadsbidrag söks hos FPA. Välfärdsområdet kan dessutom ge kompletterande och förebyggande utkomststöd. Socialarbetaren hjälper med ansökningarna.',
            'Social assistance and housing allowance are applied for from Kela. The county can also give supplementary and preventive social assistance. The worker helps with applications.',
          ),
        },
      ],
    },
    whoDecides,
    howLong,
    whatTheChildSays,
  ],
  related: {
    articles: ['open-care-measures', 'school-and-studies', 'after-care'],
    services: ['lastensuojelun-avohuolto', 'lapsiperheiden-neuvonta-ja-ohjaus'],
  },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.southSavo],
  checkedOn: day(articlesCheckedOn),
}

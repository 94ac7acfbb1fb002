import { day } from '../../kernel/day.ts'
import { childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Open care: when it is given, how it begins, and each of its measures. */
export const openCareMeasures: Article = {
  id: 'open-care-measures',
  slug: says('avohuollon-tukitoimet', 'stodatgarder-i-oppenvarden', 'open-care-measures'),
  name: says(
    'Mitä tukea avohuollosta saa?',
    'Vilket stöd får man i öppenvården?',
    'What support is there in open care?',
  ),
  summary: says(
    'Lastensuojelun avohuollon tukimuodot yksitellen: mitä ne ovat ja miten ne alkavat.',
    'Stödformerna i barnskyddets öppenvård en för en: vad de är och hur de börjar.',
    'The forms of support in open care one by one: what they are and how they begin.',
  ),
  theme: 'support',
  sections: [
    {
      id: 'what',
      heading: says('Mitä avohuolto on?', 'Vad är öppenvård?', 'What is open care?'),
      blocks: [
        {
          text: says(
            'Avohuollossa lapsi asuu kotonaan ja saa tukea siellä, missä hänen elämänsä on. Tuki kootaan yhden lapsen ja perheen tarpeen mukaan: kaksi perhettä ei saa samaa pakettia. Tarkoitus on, että lapsen olot paranevat ja vanhemmat pärjäävät pian ilman lastensuojelua.',
            'I öppenvården bor barnet hemma och får stöd där barnets liv är. Stödet sätts ihop efter ett enda barns och en enda familjs behov: två familjer får inte samma paket. Avsikten är att barnets förhållanden blir bättre och att föräldrarna snart klarar sig utan barnskyddet.',
            'In open care the child lives at home and gets support where the child’s life is. It is put together for the need of one child and one family: no two families get the same package. The aim is that the child’s conditions improve and the parents soon manage without child welfare.',
          ),
        },
        {
          text: says(
            'Se perustuu suostumukseen. Teitä ei pakoteta ottamaan tukea vastaan. Jos lapsi kuitenkin jää ilman apua, jota hän välttämättä tarvitsee, sosiaalityöntekijän täytyy miettiä muita keinoja.',
            'Den bygger på samtycke. Ni tvingas inte att ta emot stöd. Om barnet ändå blir utan hjälp som det ovillkorligen behöver måste socialarbetaren tänka på andra sätt.',
            'It rests on consent. You are not forced to accept support. If the child is nevertheless left without help that is strictly needed, the social worker has to consider other means.',
          ),
        },
      ],
      basis: [childWelfareAct('4', 3), childWelfareAct('34'), childWelfareAct('36')],
    },
    {
      id: 'parts',
      heading: says('Tukimuodot yksitellen', 'Stödformerna en för en', 'The forms of support one by one'),
      blocks: [
        { figure: 'parts' },
        {
          text: says(
            'Luettelo ei ole täydellinen. Laki sallii muutkin tavat, jos ne auttavat lasta, ja niiden lisäksi saatte kaikki [[services|muut sosiaalipalvelut]], joita tarvitsette.',
            'Listan är inte fullständig. Lagen tillåter också andra sätt om de hjälper barnet, och dessutom får ni all [[services|annan socialservice]] som ni behöver.',
            'The list is not complete. The law allows other ways too if they help the child, and besides them you get all [[services|other social services]] that you need.',
          ),
        },
      ],
      basis: [childWelfareAct('36'), socialWelfareAct('')],
    },
    {
      id: 'begins',
      heading: says('Miten tuki alkaa?', 'Hur börjar stödet?', 'How does support begin?'),
      blocks: [
        {
          steps: [
            says(
              '[[service:palvelutarpeen-arviointi|Palvelutarve arvioidaan]] yhdessä.',
              '[[service:palvelutarpeen-arviointi|Servicebehovet bedöms]] tillsammans.',
              'The [[service:palvelutarpeen-arviointi|need for services is assessed]] together.',
            ),
            says(
              'Lapsesta tulee lastensuojelun asiakas, ja hän saa oman sosiaalityöntekijän.',
              'Barnet blir klient i barnskyddet och får en egen socialarbetare.',
              'The child becomes a client of child welfare and gets a social worker.',
            ),
            says(
              'Tehdään [[word:client-plan|asiakassuunnitelma]]: mihin halutaan muutos, mitä tukea annetaan ja kuinka kauan arviolta. Jos olette eri mieltä, sekin kirjataan.',
              'Man gör en [[word:client-plan|klientplan]]: vad man vill förändra, vilket stöd som ges och ungefär hur länge. Om ni är av annan åsikt skrivs också det in.',
              'A [[word:client-plan|client plan]] is made: what should change, what support is given and for how long, roughly. If you disagree, that is written down too.',
            ),
            says(
              'Sosiaalityöntekijä tekee päätökset, ja tuki alkaa viivyttelemättä.',
              'Socialarbetaren fattar besluten, och stödet börjar utan dröjsmål.',
              'The social worker makes the decisions, and support begins without delay.',
            ),
          ],
        },
        {
          text: says(
            'Jos apua tarvitaan kiireesti ja avohuolto riittää, tukea voidaan antaa heti kiireellisenä tukitoimena.',
            'Om hjälp behövs brådskande och öppenvården räcker kan stöd ges genast som en brådskande stödåtgärd.',
            'If help is needed urgently and open care is enough, support can be given at once as an urgent measure.',
          ),
        },
      ],
      basis: [childWelfareAct('27'), childWelfareAct('30'), childWelfareAct('34'), childWelfareAct('37 b')],
    },
    {
      id: 'decides',
      heading: says('Entä jos en ole samaa mieltä?', 'Om jag är av annan åsikt?', 'What if I disagree?'),
      blocks: [
        {
          text: says(
            'Avohuollon päätöksestä voi tehdä oikaisuvaatimuksen {rectification-max} päivän kuluessa siitä, kun sait sen. Ohjeet ovat päätöksen liitteenä ja sivulla [[if-you-disagree|Jos olet eri mieltä]].',
            'Om ett beslut i öppenvården kan man begära omprövning inom {rectification-max} dagar från att man fick det. Anvisningar finns som bilaga till beslutet och på sidan [[if-you-disagree|Om du är av annan åsikt]].',
            'A rectification of an open care decision can be requested within {rectification-max} days of receiving it. The instructions come with the decision and are on the page [[if-you-disagree|If you disagree]].',
          ),
        },
      ],
      basis: [{ act: 'HL', section: '49 c' }, socialWelfareAct('50')],
    },
    {
      id: 'ends',
      heading: says('Milloin avohuolto päättyy?', 'När upphör öppenvården?', 'When does open care end?'),
      blocks: [
        {
          text: says(
            'Kun lastensuojelulle ei enää ole tarvetta. Suunnitelma tarkistetaan vähintään {client-plan-review-max} vuoden välein, ja silloin kysytään aina myös tätä. Lopettaminen perusteineen kirjataan, ja perhe voi jatkaa muissa palveluissa.',
            'När det inte längre finns behov av barnskydd. Planen ses över minst med {client-plan-review-max} års mellanrum, och då frågas alltid också det här. Avslutandet antecknas med motivering, och familjen kan fortsätta i andra tjänster.',
            'When child welfare is no longer needed. The plan is reviewed no more than {client-plan-review-max} year apart, and this is always asked then. The ending is recorded with its reasons, and the family can go on in other services.',
          ),
        },
      ],
      basis: [childWelfareAct('30', 2), socialWelfareAct('34')],
    },
  ],
  related: {
    articles: ['after-a-notification', 'your-rights', 'if-you-disagree', 'emergency-placement'],
    services: ['lastensuojelun-avohuolto', 'palvelutarpeen-arviointi'],
  },
  sources: [
    articleSources.childWelfareAct,
    articleSources.openCareMeasures,
    articleSources.decisions,
    articleSources.southSavo,
    articleSources.keusote,
  ],
  checkedOn: day(articlesCheckedOn),
}

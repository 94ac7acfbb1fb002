import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** What the best interests of the child mean, and how the child is heard. */
export const bestInterests: Article = {
  id: 'best-interests',
  slug: says('lapsen-etu', 'barnets-basta', 'best-interests'),
  name: says(
    'Mitä lapsen etu tarkoittaa?',
    'Vad betyder barnets bästa?',
    'What do the best interests of the child mean?',
  ),
  summary: says(
    'Kaikissa ratkaisuissa katsotaan ensin, mikä on juuri tälle lapselle hyväksi, ja kysytään häneltä.',
    'I alla avgöranden ser man först till vad som är bra för just det här barnet, och frågar barnet.',
    'In every decision the first thing is what is good for this very child, and the child is asked.',
  ),
  theme: 'start',
  sections: [
    {
      id: 'points',
      heading: says(
        'Mitä laki käskee punnita?',
        'Vad ska vägas enligt lagen?',
        'What does the law say must be weighed?',
      ),
      blocks: [
        {
          text: says(
            'Kun vaihtoehtoja verrataan, laki antaa asiat, joita pitää katsoa lapsen silmin. Turvaako ratkaisu lapselle:',
            'När alternativ jämförs nämner lagen saker som man ska se på med barnets ögon. Tryggar lösningen för barnet:',
            'When alternatives are compared, the law names the things to look at with the child’s eyes. Does the solution give the child:',
          ),
        },
        {
          steps: [
            says(
              'hyvän ja tasapainoisen kasvun sekä ihmiset, jotka ovat läheisiä ja pysyvät',
              'en god uppväxt i balans, och människor som står nära och finns kvar',
              'a good and balanced upbringing, and people who are close and who stay',
            ),
            says(
              'ymmärrystä ja hellyyttä, ja ikään sopivaa huolenpitoa ja rajoja',
              'förståelse och ömhet, och omsorg och gränser som passar åldern',
              'understanding and tenderness, and care and limits that suit the age',
            ),
            says(
              'mahdollisuuden oppia ja opiskella omien taitojen ja toiveiden mukaan',
              'en möjlighet att lära sig och studera enligt egen begåvning och egna önskemål',
              'a chance to learn and study according to the child’s own talents and wishes',
            ),
            says(
              'turvallisen paikan kasvaa, ilman että kukaan satuttaa kehoa tai mieltä',
              'en trygg plats att växa upp på, utan att någon gör illa kropp eller själ',
              'a safe place to grow up, where nobody hurts body or mind',
            ),
            says(
              'tilaa itsenäistyä ja opetella kantamaan vastuuta',
              'utrymme att bli självständig och lära sig ta ansvar',
              'room to become independent and learn to carry responsibility',
            ),
            says(
              'mahdollisuuden olla mukana ja vaikuttaa omiin asioihinsa',
              'en möjlighet att vara med och påverka sina egna angelägenheter',
              'a chance to take part and have a say in the child’s own affairs',
            ),
            says(
              'oman kielen, kulttuurin ja uskonnon huomioon ottamisen',
              'att det egna språket, kulturen och religionen beaktas',
              'regard for the child’s own language, culture and religion',
            ),
          ],
        },
        {
          text: says(
            'Mikään kohta ei yksin ratkaise. Työntekijä punnitsee niitä yhdessä, juuri tämän lapsen elämässä, ja kirjoittaa päätökseen, miten hän päätyi tulokseen.',
            'Ingen punkt avgör ensam. Socialarbetaren väger dem tillsammans, i just det här barnets liv, och skriver i beslutet hur hen kom fram till resultatet.',
            'No point decides alone. The social worker weighs them together, in the life of this very child, and writes in the decision how the result was reached.',
          ),
        },
      ],
      basis: [childWelfareAct('4', 2)],
    },
    {
      id: 'gently',
      heading: says(
        'Miten lapsen etu näkyy työssä?',
        'Hur syns barnets bästa i arbetet?',
        'How do the best interests show in the work?',
      ),
      blocks: [
        {
          list: [
            says(
              'Toimitaan hienovaraisesti ja puututaan ajoissa.',
              'Man går varsamt fram och ingriper i tid.',
              'The work is done gently and in good time.',
            ),
            says(
              'Tuki kotiin tulee ensin, ellei lapsi tarvitse muuta.',
              'Stöd hemma kommer först, om inte barnet behöver något annat.',
              'Support at home comes first, unless the child needs something else.',
            ),
            says(
              'Jos sijaishuoltoa tarvitaan, sitä ei viivytetä. Samalla pidetään mielessä, voiko perhe joskus taas asua yhdessä.',
              'Om vård utom hemmet behövs skjuts den inte upp. Samtidigt håller man i minnet om familjen kan bo tillsammans igen.',
              'If substitute care is needed, it is not put off. At the same time it is kept in mind whether the family can live together again.',
            ),
          ],
        },
      ],
      basis: [childWelfareAct('4', 1), childWelfareAct('4', 3)],
    },
    {
      id: 'opinion',
      heading: says('Kysytäänkö lapselta?', 'Frågar man barnet?', 'Is the child asked?'),
      blocks: [
        {
          text: says(
            'Kysytään, minkä ikäinen lapsi onkin. Pienen lapsen ajatuksia voi selvittää leikkien ja piirtäen. Lapsen ei tarvitse valita puolta eikä kantaa aikuisten päätöstä. Se, miten mielipide selvitettiin ja mitä lapsi sanoi, kirjataan.',
            'Ja, oavsett barnets ålder. Ett litet barns tankar kan man ta reda på genom lek och teckning. Barnet behöver inte välja sida eller bära de vuxnas beslut. Hur åsikten utreddes och vad barnet sade antecknas.',
            'Yes, whatever the child’s age. The thoughts of a small child can be learned through play and drawing. A child need not take sides or carry the adults’ decision. How the opinion was asked and what the child said is recorded.',
          ),
        },
        {
          text: says(
            'Mielipide jätetään selvittämättä vain, jos kysyminen vaarantaisi lapsen terveyden tai kehityksen tai on selvästi tarpeetonta.',
            'Åsikten utreds inte bara om frågandet skulle äventyra barnets hälsa eller utveckling eller är uppenbart onödigt.',
            'The opinion is left unasked only if asking would endanger the child’s health or development or is clearly unnecessary.',
          ),
        },
      ],
      basis: [childWelfareAct('5'), childWelfareAct('20', 1)],
    },
    {
      id: 'age',
      heading: says('Mitä muuttuu iän myötä?', 'Vad ändras med åldern?', 'What changes with age?'),
      blocks: [
        {
          text: says(
            'Kun lapsi on täyttänyt {hearing-and-speech-age} vuotta, häntä on virallisesti [[word:hearing|kuultava]] ja hänellä on oma [[word:right-to-speak|puhevalta]] huoltajan rinnalla. Hän voi itse hakea tukea, valittaa päätöksistä, ja hänen suostumuksensa tai vastustuksensa lasketaan erikseen.',
            'När barnet har fyllt {hearing-and-speech-age} år ska barnet officiellt [[word:hearing|höras]] och har egen [[word:right-to-speak|talan]] vid sidan av vårdnadshavaren. Barnet kan själv ansöka om stöd och överklaga beslut, och barnets samtycke eller motstånd räknas för sig.',
            'When a child has turned {hearing-and-speech-age}, the child must be formally [[word:hearing|heard]] and has an own [[word:right-to-speak|right to speak]] beside the custodian. The child can apply for support and appeal against decisions, and the child’s consent or opposition is counted separately.',
          ),
        },
        {
          text: says(
            'Vastuusosiaalityöntekijän kuuluu auttaa lasta käyttämään näitä oikeuksia. Jos huoltaja ei voi ajaa lapsen asiaa puolueettomasti, lapselle haetaan [[word:guardian|edunvalvoja]].',
            'Den ansvariga socialarbetaren ska hjälpa barnet att använda de här rättigheterna. Om vårdnadshavaren inte kan föra barnets talan opartiskt ansöker man om en [[word:guardian|intressebevakare]] för barnet.',
            'The responsible social worker is to help the child use these rights. If the custodian cannot look after the child’s interest impartially, a [[word:guardian|guardian]] is applied for.',
          ),
        },
      ],
      basis: [childWelfareAct('20', 2), childWelfareAct('21'), childWelfareAct('22'), childWelfareAct('24')],
    },
  ],
  related: {
    articles: ['your-rights', 'what-child-welfare-is', 'if-you-disagree'],
    services: ['lastensuojelu'],
  },
  sources: [articleSources.childWelfareAct, articleSources.guardian],
  checkedOn: day(articlesCheckedOn),
}

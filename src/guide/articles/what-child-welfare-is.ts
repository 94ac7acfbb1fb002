import { day } from '../../kernel/day.ts'
import { childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** What child welfare is, and what it is not. */
export const whatChildWelfareIs: Article = {
  id: 'what-child-welfare-is',
  slug: says('mita-lastensuojelu-on', 'vad-barnskydd-ar', 'what-child-welfare-is'),
  name: says('Mitä lastensuojelu on?', 'Vad är barnskydd?', 'What is child welfare?'),
  summary: says(
    'Apua lapselle ja perheelle, kun muu tuki ei riitä. Ensin autetaan kotona ja yhdessä.',
    'Hjälp för barnet och familjen när annat stöd inte räcker. Man börjar hemma och tillsammans.',
    'Help for a child and a family when other support is not enough. It begins at home and together.',
  ),
  theme: 'start',
  sections: [
    {
      id: 'purpose',
      heading: says('Mitä varten lastensuojelu on?', 'Vad är barnskyddet till för?', 'What is child welfare for?'),
      blocks: [
        {
          text: says(
            'Lapsen kuuluu saada kasvaa turvassa, kehittyä rauhassa ja saada tarvitessaan erityistä suojaa. Vanhemmat vastaavat tästä ensimmäisinä. Joskus he tarvitsevat apua, ja joskus apu muualta ei ole riittänyt.',
            'Ett barn ska få växa upp tryggt, utvecklas i lugn och ro och få särskilt skydd när det behövs. Föräldrarna har det första ansvaret. Ibland behöver de hjälp, och ibland har annan hjälp inte räckt till.',
            'A child should be able to grow up safe, develop in peace and be specially protected when needed. Parents come first in seeing to this. Sometimes they need help, and sometimes other help has not been enough.',
          ),
        },
        {
          text: says(
            'Silloin mukaan tulee lastensuojelu. Se on hyvinvointialueen sosiaalityötä, jossa yksi työntekijä vastaa juuri tämän lapsen asioista. Tärkein kysymys on aina sama: mikä on [[best-interests|tälle lapselle parasta]]?',
            'Då kommer barnskyddet in. Det är välfärdsområdets sociala arbete, där en socialarbetare ansvarar för just det här barnets ärenden. Den viktigaste frågan är alltid densamma: vad är [[best-interests|bäst för det här barnet]]?',
            'That is when child welfare steps in. It is social work of the wellbeing services county, with one social worker responsible for this very child. The most important question is always the same: what is [[best-interests|best for this child]]?',
          ),
        },
      ],
      basis: [childWelfareAct('1'), childWelfareAct('2'), childWelfareAct('4')],
    },
    {
      id: 'order',
      heading: says(
        'Missä järjestyksessä autetaan?',
        'I vilken ordning får man hjälp?',
        'In which order is help given?',
      ),
      blocks: [
        {
          steps: [
            says(
              'Ensin tavallinen tuki: neuvola, varhaiskasvatus, koulu, perhetyö ja muut [[services|palvelut lapsiperheille]]. Niitä saa ilman lastensuojelun asiakkuutta.',
              'Först vanligt stöd: rådgivningsbyrån, småbarnspedagogiken, skolan, familjearbete och andra [[services|tjänster för barnfamiljer]]. Dem får man utan att vara klient i barnskyddet.',
              'First ordinary support: the child health clinic, early education, school, family work and other [[services|services for families]]. You get them without being a client of child welfare.',
            ),
            says(
              'Sitten [[open-care-measures|lastensuojelun avohuolto]]: tukea kotiin ja arkeen. Se tehdään yhdessä perheen kanssa ja perustuu suostumukseen.',
              'Sedan [[open-care-measures|barnskyddets öppenvård]]: stöd hemma och i vardagen. Det görs tillsammans med familjen och bygger på samtycke.',
              'Then [[open-care-measures|open care in child welfare]]: support at home and in daily life. It is done together with the family and rests on consent.',
            ),
            says(
              'Vasta viimeisenä [[taking-into-care|huostaanotto]] ja [[substitute-care|sijaishuolto]]: lapsi asuu muualla, kun koti vaarantaa hänet vakavasti eikä muu auta.',
              'Först i sista hand [[taking-into-care|omhändertagande]] och [[substitute-care|vård utom hemmet]]: barnet bor någon annanstans när hemmet är en allvarlig fara och inget annat hjälper.',
              'Only last [[taking-into-care|taking into care]] and [[substitute-care|substitute care]]: the child lives elsewhere when home is a serious danger and nothing else helps.',
            ),
          ],
        },
        {
          text: says(
            'Hätä ohittaa järjestyksen. Jos lapsi on välittömässä vaarassa, häntä suojellaan heti.',
            'En nödsituation går före ordningen. Om ett barn är i omedelbar fara skyddas barnet genast.',
            'An emergency comes before the order. If a child is in immediate danger, the child is protected at once.',
          ),
        },
      ],
      basis: [childWelfareAct('4', 3), childWelfareAct('34'), childWelfareAct('40')],
    },
    {
      id: 'not',
      heading: says('Mitä lastensuojelu ei ole?', 'Vad är barnskydd inte?', 'What is child welfare not?'),
      blocks: [
        {
          list: [
            says(
              'Ilmoitus ei tee lapsesta asiakasta. Ensin [[after-a-notification|selvitetään, mitä apua tarvitaan]], vai tarvitaanko mitään.',
              'En anmälan gör inte barnet till klient. Först [[after-a-notification|tar man reda på vilken hjälp som behövs]], om någon alls.',
              'A notification does not make a child a client. First somebody [[after-a-notification|finds out what help is needed]], if any.',
            ),
            says(
              'Asiakkuus ei tarkoita, että lapsi vietäisiin kotoa.',
              'Att vara klient betyder inte att barnet tas från hemmet.',
              'Being a client does not mean that the child is taken from home.',
            ),
            says(
              'Lastensuojelu ei rankaise ketään eikä etsi syyllisiä. Rikoksia tutkii poliisi.',
              'Barnskyddet straffar ingen och letar inte efter skyldiga. Brott utreds av polisen.',
              'Child welfare punishes nobody and does not look for somebody to blame. Crimes are investigated by the police.',
            ),
            says(
              'Se ei ratkaise vanhempien riitaa siitä, kenen luona lapsi asuu. Siinä auttavat perheoikeudelliset palvelut ja tuomioistuin.',
              'Det avgör inte föräldrars tvist om var barnet ska bo. Där hjälper familjerättsliga tjänster och domstolen.',
              'It does not settle a dispute between parents about where a child lives. Family law services and the court help with that.',
            ),
          ],
        },
      ],
      basis: [childWelfareAct('27')],
    },
    {
      id: 'client',
      heading: says('Milloin asiakkuus alkaa?', 'När blir barnet klient?', 'When does a child become a client?'),
      blocks: [
        {
          text: says(
            'Sosiaalityöntekijä tekee ratkaisun selvityksen pohjalta. Asiakkuus alkaa, jos kasvuolot vaarantavat lapsen terveyttä tai kehitystä tai lapsi itse vaarantaa niitä, ja lisäksi lapsi tarvitsee lastensuojelun tukea. Kumpikaan yksin ei riitä.',
            'En socialarbetare avgör det på grundval av utredningen. Barnet blir klient om uppväxtförhållandena är en fara för hälsan eller utvecklingen, eller om barnet självt äventyrar dem, och barnet dessutom behöver barnskyddets stöd. Det ena ensamt räcker inte.',
            'A social worker decides on the basis of the assessment. A child becomes a client if the conditions endanger health or development, or the child endangers them, and the child also needs the support of child welfare. One without the other is not enough.',
          ),
        },
        {
          text: says(
            'Jos apua on annettava kiireesti, asiakkuus alkaa saman tien ja selvitys tehdään silti loppuun. Lapselle ja huoltajalle kerrotaan alkamisesta heti.',
            'Om hjälp måste ges brådskande börjar klientskapet med detsamma, och utredningen görs ändå färdig. Barnet och vårdnadshavaren får genast veta det.',
            'If help has to be given urgently, the client relationship begins straight away and the assessment is still completed. The child and the custodian are told at once.',
          ),
        },
        {
          text: says(
            'Lapsi saa oman [[word:responsible-social-worker|vastuusosiaalityöntekijän]]. Yhdellä työntekijällä saa olla enintään {caseload-cap} lasta. Apua suunnitellaan [[word:client-plan|asiakassuunnitelmassa]].',
            'Barnet får en egen [[word:responsible-social-worker|ansvarig socialarbetare]]. En socialarbetare får ha högst {caseload-cap} barn. Hjälpen planeras i [[word:client-plan|klientplanen]].',
            'The child gets a [[word:responsible-social-worker|responsible social worker]] of their own. One social worker may have at most {caseload-cap} children. Help is planned in the [[word:client-plan|client plan]].',
          ),
        },
      ],
      basis: [childWelfareAct('27'), childWelfareAct('13 b'), childWelfareAct('30')],
    },
    {
      id: 'other-help',
      heading: says('Mistä muualta saa apua?', 'Varifrån får man annan hjälp?', 'Where else is there help?'),
      blocks: [
        {
          text: says(
            'Jos jokin painaa mutta hätää ei ole, kysy ensin: [[service:lapsiperheiden-neuvonta-ja-ohjaus|lapsiperheiden neuvonnassa]] voi puhua ammattilaisen kanssa sitoutumatta mihinkään. Kun asia ei voi odottaa, [[service:sosiaalipaivystys|sosiaalipäivystys]] auttaa kaikkina aikoina.',
            'Om något tynger men det inte är någon nöd, fråga först: i [[service:lapsiperheiden-neuvonta-ja-ohjaus|rådgivningen för barnfamiljer]] kan du tala med en yrkesperson utan att förbinda dig till något. När saken inte kan vänta hjälper [[service:sosiaalipaivystys|socialjouren]] dygnet runt.',
            'If something weighs on you but there is no emergency, ask first: the [[service:lapsiperheiden-neuvonta-ja-ohjaus|advice service for families]] lets you talk with a professional without committing to anything. When the matter cannot wait, the [[service:sosiaalipaivystys|social emergency service]] helps at all hours.',
          ),
        },
        {
          text: says(
            'Apua saa pyytää myös itse, ilman ilmoitusta. Huoltaja ja {own-application-min-age} vuotta täyttänyt lapsi voivat [[who-notifies|hakea tukea]] omissa nimissään.',
            'Man får också be om hjälp själv, utan anmälan. En vårdnadshavare och ett barn som har fyllt {own-application-min-age} år kan [[who-notifies|ansöka om stöd]] i eget namn.',
            'You may also ask for help yourself, without a notification. A custodian and a child who has turned {own-application-min-age} can [[who-notifies|apply for support]] in their own name.',
          ),
        },
      ],
      basis: [childWelfareAct('26', 1), socialWelfareAct('29')],
    },
  ],
  related: {
    articles: ['after-a-notification', 'best-interests', 'open-care-measures', 'your-rights', 'words-explained'],
    services: ['lastensuojelu', 'palvelutarpeen-arviointi'],
  },
  sources: [
    articleSources.childWelfareAct,
    articleSources.clientRelationship,
    articleSources.keusote,
    articleSources.caseload,
  ],
  checkedOn: day(articlesCheckedOn),
}

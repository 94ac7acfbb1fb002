import { day } from '../../kernel/day.ts'
import { childWelfareAct, clientDataAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** What rights the child and the family have: being heard, data, language, counsel. */
export const yourRights: Article = {
  id: 'your-rights',
  slug: says('oikeutesi', 'dina-rattigheter', 'your-rights'),
  name: says('Mitä oikeuksia sinulla on?', 'Vilka rättigheter har du?', 'What are your rights?'),
  summary: says(
    'Tulla kuulluksi, saada tietää, nähdä omat tietosi, käyttää omaa kieltäsi ja saada apua.',
    'Att bli hörd, få veta, se dina egna uppgifter, använda ditt språk och få hjälp.',
    'To be heard, to be told, to see your own data, to use your language and to get help.',
  ),
  theme: 'rights',
  sections: [
    {
      id: 'heard',
      heading: says('Minua pitää kuulla', 'Jag ska bli hörd', 'I must be heard'),
      blocks: [
        {
          text: says(
            'Ennen päätöstä kysytään, mitä ajattelet. Jokaisen lapsen mielipide selvitetään. Kun lapsi on täyttänyt {hearing-and-speech-age} vuotta, häntä kuullaan virallisesti, hänellä on oma puhevalta ja hän voi itse valittaa. Huoltajia kuullaan aina, ja huostaanottoasioissa myös vanhempia, jotka eivät ole huoltajia, ja niitä, jotka hoitavat lasta.',
            'Före ett beslut frågar man vad du tycker. Varje barns åsikt utreds. När barnet har fyllt {hearing-and-speech-age} år hörs det officiellt, har egen talan och kan självt överklaga. Vårdnadshavarna hörs alltid, och i ärenden om omhändertagande också föräldrar som inte är vårdnadshavare och de som vårdar barnet.',
            'Before a decision you are asked what you think. Every child’s opinion is sought. A child who has turned {hearing-and-speech-age} is formally heard, has an own right to speak and can appeal. Custodians are always heard, and in matters of taking into care also parents who are not custodians and those who care for the child.',
          ),
        },
        {
          text: says(
            'Jos olet eri mieltä, pyydä, että se kirjataan asiakassuunnitelmaan. Niin täytyy tehdä.',
            'Om du är av annan åsikt, be att det skrivs in i klientplanen. Så ska det göras.',
            'If you disagree, ask that it be written in the client plan. It has to be.',
          ),
        },
      ],
      basis: [
        childWelfareAct('20'),
        childWelfareAct('21'),
        childWelfareAct('30'),
        childWelfareAct('42'),
        { act: 'HL', section: '34' },
      ],
    },
    {
      id: 'told',
      heading: says('Minulle pitää kertoa', 'Jag ska få veta', 'I must be told'),
      blocks: [
        {
          text: says(
            'Lapselle, huoltajalle ja muulle lailliselle edustajalle kerrotaan viivyttelemättä, mitä on päätetty ja tehty, miksi, ja miten siihen voi hakea muutosta. Sen täytyy tapahtua niin, että ymmärrät. Jos lapsi ei pystynyt ymmärtämään heti, hänelle kerrotaan myöhemmin uudelleen. Vanhempi, joka ei ole huoltaja, saa tiedon päätöksistä, joista hän voi valittaa.',
            'Barnet, vårdnadshavaren och en annan laglig företrädare får utan dröjsmål veta vad som har beslutats och gjorts, varför och hur man söker ändring. Det ska ske så att du förstår. Om barnet inte kunde förstå genast berättas det senare igen. En förälder som inte är vårdnadshavare får veta om beslut som hen kan överklaga.',
            'The child, the custodian and any other legal representative are told without delay what was decided and done, why, and how to ask for a change. It must be done so that you understand. If the child could not understand at once, it is told again later. A parent who is not a custodian is told of the decisions that they can appeal.',
          ),
        },
        {
          text: says(
            'Päätös on kirjallinen. Siinä lukee, mitä päätettiin, millä perusteella ja minkä pykälän nojalla, kuka antaa lisätietoja ja miten päätökseen haetaan muutosta.',
            'Beslutet är skriftligt. Där står vad som beslutades, på vilken grund och med stöd av vilken paragraf, vem som ger mer information och hur man söker ändring.',
            'A decision is in writing. It says what was decided, on what grounds and under which section, who gives more information and how to ask for a change.',
          ),
        },
      ],
      basis: [
        childWelfareAct('32 a'),
        { act: 'HL', section: '43' },
        { act: 'HL', section: '44' },
        { act: 'HL', section: '45' },
      ],
    },
    {
      id: 'data',
      heading: says('Saan nähdä omat tietoni', 'Jag får se mina egna uppgifter', 'I may see my own data'),
      blocks: [
        {
          list: [
            says(
              'Saat pyytää nähtäväksi, mitä sinusta on kirjattu, ja asianosaisena asiakirjat, jotka ovat voineet vaikuttaa asiaasi.',
              'Du får be att få se vad som har antecknats om dig, och som part de handlingar som kan ha påverkat ditt ärende.',
              'You may ask to see what has been recorded about you and, as a party, the documents that may have affected your matter.',
            ),
            says(
              'Joskus osa jätetään antamatta, esimerkiksi lapsen edun tai ilmoittajan turvallisuuden vuoksi. Silloin sinulle kerrotaan syy, ja voit pyytää siitä päätöksen.',
              'Ibland lämnas en del bort, till exempel för barnets bästa eller anmälarens säkerhet. Då får du veta orsaken och kan be om ett beslut.',
              'Sometimes part is left out, for example for the child’s best interests or the notifier’s safety. You are then told why, and can ask for a decision on it.',
            ),
            says(
              'Voit pyytää virheen korjaamista. Jos työntekijä ei pidä sitä virheenä, oma näkemyksesi lisätään.',
              'Du kan be att ett fel rättas. Om arbetstagaren inte anser att det är ett fel läggs din egen uppfattning till.',
              'You can ask for an error to be corrected. If the worker does not think it one, your own view is added.',
            ),
            says(
              'Saat tietää, kuka on katsonut tietojasi: kun pyydät sitä kirjallisesti, vastaus tulee maksutta {log-request-answer-max} kuukauden kuluessa. Pyyntö voi koskea {log-request-lookback} viime vuotta, erityisestä syystä vanhempaakin.',
              'Du får veta vem som har sett dina uppgifter: när du begär det skriftligt kommer svaret avgiftsfritt inom {log-request-answer-max} månader. Begäran kan gälla de {log-request-lookback} senaste åren, av särskilda skäl också äldre.',
              'You may know who has looked at your data: on a written request the answer comes free of charge within {log-request-answer-max} months. It can cover the last {log-request-lookback} years, for a special reason older ones too.',
            ),
            says(
              'Lapsi voi painavasta syystä kieltää antamasta tietojaan huoltajalle, ellei se ole selvästi hänen etunsa vastaista.',
              'Ett barn kan av vägande skäl förbjuda att uppgifter ges till vårdnadshavaren, om det inte klart strider mot barnets intresse.',
              'A child can, for a weighty reason, forbid giving data to the custodian, unless that is clearly against the child’s interest.',
            ),
          ],
        },
        {
          text: says(
            'Lastensuojelun tiedot ovat salaisia. Ulkopuoliselle niitä ei kerrota.',
            'Barnskyddets uppgifter är hemliga. De berättas inte för utomstående.',
            'The data of child welfare are secret. They are not told to outsiders.',
          ),
        },
      ],
      basis: [
        { act: 'JulkL', section: '11' },
        { act: 'JulkL', section: '12' },
        clientDataAct('11'),
        clientDataAct('51'),
        clientDataAct('4'),
        { act: 'GDPR', section: '15' },
        { act: 'GDPR', section: '16' },
      ],
    },
    {
      id: 'language',
      heading: says('Saan käyttää omaa kieltäni', 'Jag får använda mitt eget språk', 'I may use my own language'),
      check: 'unverified',
      blocks: [
        {
          text: says(
            'Viranomaisen kanssa saa asioida suomeksi tai ruotsiksi, ja saamelaisten kotiseutualueella saamen kielillä. Jos et osaa näitä kieliä tai käytät viittomakieltä tai muuta keinoa, pyydä tulkkia. Tulkki on salassapitovelvollinen ja puolueeton. Lapsi ei tulkkaa vanhemmilleen.',
            'Hos myndigheten får man använda finska eller svenska, och inom samernas hembygdsområde samiska språk. Om du inte kan de här språken eller använder teckenspråk eller ett annat sätt, be om tolk. Tolken har tystnadsplikt och är opartisk. Barn tolkar inte åt sina föräldrar.',
            'You may use Finnish or Swedish with the authority, and the Sámi languages in the Sámi homeland. If you do not know these languages, or use sign language or another means, ask for an interpreter, who is bound to secrecy and impartial. A child does not interpret for the parents.',
          ),
        },
      ],
      basis: [{ act: 'HL', section: '26' }],
    },
    {
      id: 'help',
      heading: says('Saan apua ja tukea', 'Jag får hjälp och stöd', 'I may have help'),
      blocks: [
        {
          terms: [
            {
              term: says(
                'Tukihenkilö tai avustaja mukaan',
                'En stödperson eller ett biträde med',
                'Somebody to come along',
              ),
              meaning: says(
                'Voit ottaa tapaamiseen mukaan ihmisen, johon luotat.',
                'Du kan ta med dig en människa som du litar på till ett möte.',
                'You can bring a person you trust to a meeting.',
              ),
            },
            {
              term: says('Juristi', 'Jurist', 'A lawyer'),
              meaning: says(
                'Oikeusaputoimisto tai asianajaja auttaa valituksessa ja tuomioistuimessa. Oikeusapu voi olla maksutonta tulojen mukaan. Oman sosiaalityöntekijän kuuluu ohjata lapsi oikeusavun piiriin.',
                'En rättshjälpsbyrå eller advokat hjälper med besvär och i domstolen. Rättshjälpen kan vara avgiftsfri beroende på inkomsterna. Barnets egen socialarbetare ska hänvisa barnet till rättshjälpen.',
                'A legal aid office or an advocate helps with an appeal and in court. Legal aid can be free, depending on income. The child’s own social worker is to guide the child to legal aid.',
              ),
            },
            {
              term: says('Edunvalvoja', 'Intressebevakare', 'A guardian'),
              meaning: says(
                'Jos huoltaja ei voi ajaa lapsen asiaa puolueettomasti, lapselle haetaan [[word:guardian|edunvalvoja]], joka puhuu hänen puolestaan tässä asiassa.',
                'Om vårdnadshavaren inte kan föra barnets talan opartiskt söker man en [[word:guardian|intressebevakare]] som för barnets talan i ärendet.',
                'If the custodian cannot look after the child’s interest impartially, a [[word:guardian|guardian]] is applied for, who speaks for the child in this matter.',
              ),
            },
            {
              term: says('Sosiaaliasiavastaava', 'Socialombud', 'The social services ombudsperson'),
              meaning: says(
                '[[word:social-ombudsperson|Sosiaaliasiavastaava]] neuvoo maksutta, mitä oikeuksia sinulla on ja miten muistutus tai kantelu tehdään. Hän ei tee päätöksiä.',
                '[[word:social-ombudsperson|Socialombudet]] ger avgiftsfri rådgivning om dina rättigheter och om hur man framställer anmärkning eller anför klagan. Hen fattar inga beslut.',
                'The [[word:social-ombudsperson|social services ombudsperson]] advises free of charge on your rights and on how to make an objection or a complaint, but makes no decisions.',
              ),
            },
          ],
        },
      ],
      basis: [childWelfareAct('22'), childWelfareAct('24', 1)],
    },
    {
      id: 'child',
      heading: says('Lapsen oma oikeus puhua', 'Barnets egen rätt att tala', 'The child’s own right to speak'),
      blocks: [
        {
          text: says(
            'Lapsi saa tavata sosiaalityöntekijäänsä kahden kesken, ja työntekijän täytyy kuunnella. Tapaaminen on mahdollinen myös ilman huoltajan lupaa, kun se on lapselle hyväksi. {hearing-and-speech-age} vuotta täyttänyt lapsi saa päätökset ja valitusohjeet itse ja voi hakea tukea, valittaa ja vaatia oikaisua omissa nimissään.',
            'Barnet får träffa sin socialarbetare på tu man hand, och socialarbetaren ska lyssna. Det går också utan vårdnadshavarens lov när det är bra för barnet. Ett barn som har fyllt {hearing-and-speech-age} år får själv besluten och besvärsanvisningarna och kan ansöka om stöd, överklaga och begära omprövning i eget namn.',
            'A child may meet the social worker alone, and the worker must listen. That is possible also without the custodian’s permission when it is good for the child. A child who has turned {hearing-and-speech-age} gets decisions and instructions for appeal in person, and can apply, appeal and ask for rectification in their own name.',
          ),
        },
      ],
      basis: [childWelfareAct('21'), childWelfareAct('29'), childWelfareAct('53'), childWelfareAct('89', 5)],
    },
  ],
  related: {
    articles: ['if-you-disagree', 'best-interests', 'after-a-notification', 'words-explained'],
    services: ['lastensuojelu'],
  },
  sources: [
    articleSources.childWelfareAct,
    articleSources.administrativeProcedureAct,
    articleSources.clientDataAct,
    articleSources.opennessAct,
    articleSources.dataProtectionAct,
    articleSources.guardian,
    articleSources.ombudsperson,
  ],
  checkedOn: day(articlesCheckedOn),
}

import { day } from '../../kernel/day.ts'
import { childWelfareAct, clientDataAct, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { dutyList } from './duty-list.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Who must notify and who may, and how. */
export const whoNotifies: Article = {
  id: 'who-notifies',
  slug: says('kuka-ilmoittaa', 'vem-anmaler', 'who-notifies'),
  name: says('Kuka voi ilmoittaa, ja kenen täytyy?', 'Vem kan anmäla, och vem måste?', 'Who may notify, and who must?'),
  summary: says(
    'Kuka tahansa saa ilmoittaa, myös nimettömänä. Monen ammattilaisen täytyy, omalla nimellään.',
    'Vem som helst får anmäla, också anonymt. Många yrkespersoner måste, i eget namn.',
    'Anyone may notify, also without a name. Many professionals must, in their own name.',
  ),
  theme: 'worry',
  sections: [
    {
      id: 'anyone',
      heading: says('Saanko minä ilmoittaa?', 'Får jag anmäla?', 'May I notify?'),
      blocks: [
        {
          text: says(
            'Saat. Naapuri, isovanhempi, ystävä tai vieras ohikulkija: kuka vain saa kertoa huolensa, eikä mikään salassapito estä sitä. Sinun ei tarvitse tietää varmasti eikä todistaa mitään. Selvittäminen on työntekijöiden asia.',
            'Ja. En granne, en mor- eller farförälder, en vän eller en förbipasserande: vem som helst får berätta om sin oro, och ingen tystnadsplikt hindrar det. Du behöver inte veta säkert och inte bevisa något. Det är arbetstagarnas sak att utreda.',
            'You may. A neighbour, a grandparent, a friend or a passer-by: anyone may tell of their worry, and no secrecy prevents it. You need not be certain or prove anything. Finding out is the job of the workers.',
          ),
        },
        {
          text: says(
            'Yksityishenkilönä voit jättää nimesi kertomatta, tai kertoa sen työntekijälle ja pyytää, ettei sitä kerrota perheelle. Sinulta voidaan kysyä syytä. Kun työntekijä voi soittaa sinulle takaisin, hän pystyy auttamaan lasta paremmin.',
            'Som privatperson kan du låta bli att uppge ditt namn, eller uppge det för arbetstagaren och be att det inte berättas för familjen. Du kan bli tillfrågad om orsaken. När arbetstagaren kan ringa tillbaka till dig kan hen hjälpa barnet bättre.',
            'As a private person you can leave out your name, or give it to the worker and ask that the family is not told. You may be asked why. When the worker can call you back, the child can be helped better.',
          ),
        },
      ],
      basis: [childWelfareAct('25', 2)],
    },
    {
      id: 'duty',
      heading: says('Kenen täytyy ilmoittaa?', 'Vem måste anmäla?', 'Who must notify?'),
      blocks: [
        {
          text: says(
            'Velvollisuus koskee kaikkia terveydenhuollon ammattihenkilöitä sekä niitä, jotka työskentelevät, hoitavat luottamustointa, toimivat toimeksiannosta tai ammatinharjoittajana näissä:',
            'Skyldigheten gäller alla yrkesutbildade personer inom hälso- och sjukvården och dem som arbetar, har ett förtroendeuppdrag, har fått uppdrag eller är yrkesutövare inom följande:',
            'The duty concerns all health care professionals, and those who work, hold an elected office, act under an assignment or practise on their own in:',
          ),
        },
        { list: dutyList },
        {
          text: says(
            'Papin ja muun sielunhoitajan täytyy silti pitää salassa se, mitä hän on kuullut ripissä tai sielunhoidossa.',
            'En präst eller annan själavårdare måste ändå hemlighålla det som hen har fått veta i bikt eller själavård.',
            'A priest or another pastoral carer must still keep secret what was learned in confession or pastoral care.',
          ),
        },
      ],
      basis: [childWelfareAct('25', 1)],
    },
    {
      id: 'when',
      heading: says('Milloin velvollisuus syntyy?', 'När uppstår skyldigheten?', 'When does the duty arise?'),
      blocks: [
        {
          text: says(
            'Silloin kun saat työssäsi tietää lapsesta, jonka hoito, olot tai oma käyttäytyminen antavat aiheen selvittää, tarvitaanko lastensuojelua. Se riittää: sinun ei kuulu tutkia asiaa itse. Ilmoita viipymättä ja itse. Esihenkilölle kertominen ei riitä.',
            'När du i ditt arbete får veta om ett barn vars vård, förhållanden eller eget beteende ger anledning att utreda om barnskydd behövs. Det räcker: du ska inte undersöka saken själv. Anmäl utan dröjsmål och själv. Att berätta för chefen räcker inte.',
            'When you learn in your work of a child whose care, conditions or own behaviour give reason to find out whether child welfare is needed. That is enough: it is not for you to investigate. Notify without delay and yourself. Telling your superior is not enough.',
          ),
        },
        {
          list: [
            says(
              'Salassapito ei ole este: laki menee sen edelle.',
              'Tystnadsplikten är inget hinder: lagen går före den.',
              'Secrecy is no obstacle: the act goes before it.',
            ),
            says(
              'Ilmoitat omalla nimelläsi. Ammattilainen ei voi pysyä nimettömänä, ja perhe saa yleensä tietää, mistä ilmoitus tuli.',
              'Du anmäler i ditt eget namn. En yrkesperson kan inte vara anonym, och familjen får i regel veta varifrån anmälan kom.',
              'You notify in your own name. A professional cannot stay anonymous, and the family is as a rule told where the notification came from.',
            ),
            says(
              'Ilmoita myös silloin, kun lapsi on jo asiakas tai joku muu on jo ilmoittanut.',
              'Anmäl också när barnet redan är klient eller någon annan redan har anmält.',
              'Notify also when the child is already a client or somebody else has already notified.',
            ),
          ],
        },
      ],
      basis: [childWelfareAct('25', 1)],
    },
    {
      id: 'together',
      heading: says(
        'Voiko asian hoitaa yhdessä perheen kanssa?',
        'Kan man göra det tillsammans med familjen?',
        'Can it be done together with the family?',
      ),
      blocks: [
        {
          text: says(
            'Usein voi, ja usein se on paras tapa. Ammattilainen voi ottaa [[word:support-need-contact|yhteyttä sosiaalihuoltoon]] yhdessä lapsen tai vanhemman kanssa. Kun sama asia on näin kerrottu viipymättä ja perusteineen, erillistä ilmoitusta ei tarvita.',
            'Ofta, och ofta är det bästa sättet. En yrkesperson kan ta [[word:support-need-contact|kontakt med socialvården]] tillsammans med barnet eller föräldern. När samma sak har berättats så, utan dröjsmål och med motivering, behövs ingen särskild anmälan.',
            'Often it can, and often that is the best way. A professional can [[word:support-need-contact|contact social welfare]] together with the child or the parent. When the same matter has been told in this way, without delay and with the reasons, no separate notification is needed.',
          ),
        },
        {
          text: says(
            'Muutenkin perheelle kannattaa kertoa ilmoituksesta, jos se on lapselle turvallista. Jos epäilet väkivaltaa tai seksuaalirikosta, älä kerro ennen kuin olet sopinut asiasta viranomaisen kanssa.',
            'Också annars lönar det sig att berätta för familjen om anmälan, om det är tryggt för barnet. Om du misstänker våld eller ett sexualbrott, berätta inte innan du har kommit överens om det med myndigheten.',
            'Otherwise too it is good to tell the family of the notification, if that is safe for the child. If you suspect violence or a sexual offence, do not tell before you have agreed on it with the authority.',
          ),
        },
      ],
      basis: [childWelfareAct('25 a'), socialWelfareAct('35')],
    },
    {
      id: 'before-birth',
      heading: says('Entä ennen lapsen syntymää?', 'Och före barnets födelse?', 'And before a child is born?'),
      blocks: [
        {
          text: says(
            'Jos ammattilaisella on hyvä syy epäillä, että lapsi tarvitsee lastensuojelua heti synnyttyään, hän tekee [[word:anticipatory-notification|ennakollisen ilmoituksen]]. Apua suunnitellaan silloin tuleville vanhemmille. Lapsesta voi tulla asiakas vasta synnyttyään.',
            'Om en yrkesperson har goda skäl att misstänka att barnet behöver barnskydd genast efter födelsen gör hen en [[word:anticipatory-notification|föregripande anmälan]]. Då planeras hjälp för de blivande föräldrarna. Barnet kan bli klient först efter födelsen.',
            'If a professional has good reason to suspect that a child will need child welfare right after birth, an [[word:anticipatory-notification|anticipatory notification]] is made. Help is then planned for the parents-to-be. The child can become a client only after birth.',
          ),
        },
      ],
      basis: [childWelfareAct('25 c')],
    },
    {
      id: 'police',
      heading: says('Milloin myös poliisille?', 'När också till polisen?', 'When to the police as well?'),
      blocks: [
        {
          text: says(
            'Ne, joita ilmoitusvelvollisuus koskee, ilmoittavat suoraan myös poliisille, jos he työssään saavat syyn epäillä lapseen kohdistunutta seksuaalirikosta tai vakavaa väkivaltarikosta. Tämä tehdään lastensuojeluilmoituksen lisäksi, ei sen sijasta.',
            'De som har anmälningsskyldighet anmäler direkt också till polisen om de i sitt arbete får skäl att misstänka ett sexualbrott eller ett allvarligt våldsbrott mot ett barn. Det görs utöver barnskyddsanmälan, inte i stället för den.',
            'Those who have the duty to notify also notify the police directly if they have reason in their work to suspect a sexual offence or a serious violent offence against a child. This is done in addition to the child welfare notification, not instead of it.',
          ),
        },
      ],
      basis: [childWelfareAct('25', 3)],
    },
    {
      id: 'own',
      heading: says(
        'Voinko pyytää apua itselleni?',
        'Kan jag be om hjälp för egen del?',
        'Can I ask for help for myself?',
      ),
      blocks: [
        {
          text: says(
            'Voit. Huoltaja voi hakea tukea lapselleen, ja {own-application-min-age} vuotta täyttänyt lapsi voi hakea sitä itse. Nuorempikin lapsi saa ottaa yhteyttä ja kertoa. Hakemus vie asian eteenpäin samalla tavalla ja samoissa ajoissa kuin ilmoitus.',
            'Ja. En vårdnadshavare kan ansöka om stöd för sitt barn, och ett barn som har fyllt {own-application-min-age} år kan ansöka själv. Också ett yngre barn får ta kontakt och berätta. En ansökan för saken framåt på samma sätt och inom samma tider som en anmälan.',
            'You can. A custodian can apply for support for a child, and a child who has turned {own-application-min-age} can apply alone. A younger child may make contact and tell, too. An application takes the matter forward in the same way and within the same times as a notification.',
          ),
        },
      ],
      basis: [childWelfareAct('26', 1)],
    },
    {
      id: 'how',
      heading: says('Miten ilmoitus tehdään?', 'Hur gör man en anmälan?', 'How is a notification made?'),
      blocks: [
        {
          text: says(
            '[[notification|Verkossa]], [[contacts|puhelimitse]] tai paikan päällä. Kiireellisessä asiassa soita aina. Kerro sen verran kuin tiedät:',
            '[[notification|På webben]], [[contacts|per telefon]] eller på plats. Ring alltid om det är brådskande. Berätta så mycket du vet:',
            '[[notification|Online]], [[contacts|by telephone]] or in person. In an urgent matter always call. Tell as much as you know:',
          ),
        },
        {
          list: [
            says(
              'kenestä lapsesta olet huolissasi ja missä hän on nyt',
              'vilket barn du är orolig för och var barnet är nu',
              'which child you are worried about and where the child is now',
            ),
            says(
              'mitä olet itse nähnyt tai kuullut, ja milloin',
              'vad du själv har sett eller hört, och när',
              'what you yourself have seen or heard, and when',
            ),
            says(
              'mitä joku muu on kertonut sinulle',
              'vad någon annan har berättat för dig',
              'what somebody else has told you',
            ),
            says(
              'tietävätkö lapsi ja perhe, että ilmoitat',
              'om barnet och familjen vet att du anmäler',
              'whether the child and the family know that you are notifying',
            ),
          ],
        },
        {
          text: says(
            'Ilmoitus tallennetaan hyvinvointialueen asiakastietoihin. Osapuolella on yleensä oikeus nähdä se, mutta yhteystietojasi ei anneta, jos se vaarantaisi sinut.',
            'Anmälan sparas i välfärdsområdets klientuppgifter. En part har i regel rätt att se den, men dina kontaktuppgifter ges inte om det skulle utsätta dig för fara.',
            'The notification is kept among the client data of the county. A party has as a rule the right to see it, but your contact details are not given if that would endanger you.',
          ),
        },
      ],
      basis: [childWelfareAct('25 b'), { act: 'JulkL', section: '11' }, clientDataAct('4')],
    },
  ],
  related: {
    articles: ['after-a-notification', 'what-child-welfare-is', 'words-explained'],
    services: ['lastensuojelu', 'sosiaalipaivystys', 'lapsiperheiden-neuvonta-ja-ohjaus'],
  },
  sources: [
    articleSources.childWelfareAct,
    articleSources.opennessAct,
    articleSources.notification,
    articleSources.telephone,
    articleSources.keusoteNotifying,
  ],
  checkedOn: day(articlesCheckedOn),
}

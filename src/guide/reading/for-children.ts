import { childAddresses } from './addresses.ts'
import type { ReadingPage } from './reading-page.ts'

/** The page for children from about seven to twelve. */
export const forChildren: ReadingPage = {
  id: 'for-children',
  addresses: childAddresses,
  name: { fi: 'Lapselle', sv: 'För barn', en: 'For children' },
  heading: { fi: 'Hei sinä!', sv: 'Hej du!', en: 'Hello you!' },
  lead: {
    fi: ['Onko kotona paha olla? Pelottaako jokin?', 'Aikuiset voivat auttaa sinua. Tällä sivulla kerrotaan, miten.'],
    sv: ['Mår du dåligt hemma? Är du rädd för något?', 'Vuxna kan hjälpa dig. Här berättar vi hur.'],
    en: ['Is it hard to be at home? Are you afraid of something?', 'Adults can help you. This page tells you how.'],
  },
  sections: [
    {
      id: 'what',
      picture: 'umbrella',
      heading: { fi: 'Mikä on lastensuojelu?', sv: 'Vad är barnskydd?', en: 'What is child welfare?' },
      lines: {
        fi: [
          'Jokaisella lapsella on oikeus olla turvassa.',
          'Joskus äiti, isä tai muu aikuinen ei jaksa pitää lapsesta hyvää huolta. Silloin perhe saa apua.',
          'Lastensuojelu on sitä apua. Se on vähän kuin suojatie: kukaan ei mene kadun yli yksin.',
          'Lastensuojelu ei ole rangaistus. Et ole tehnyt mitään väärää.',
        ],
        sv: [
          'Alla barn har rätt att vara trygga.',
          'Ibland orkar mamma, pappa eller någon annan vuxen inte ta hand om barnet så bra. Då får familjen hjälp.',
          'Barnskydd är den hjälpen. Det är lite som ett övergångsställe: ingen behöver gå över gatan ensam.',
          'Barnskydd är inget straff. Du har inte gjort något fel.',
        ],
        en: [
          'Every child has the right to be safe.',
          'Sometimes a mum, a dad or another adult cannot take good care of a child. Then the family gets help.',
          'Child welfare is that help. It is a bit like a zebra crossing: nobody has to cross the road alone.',
          'Child welfare is not a punishment. You have done nothing wrong.',
        ],
      },
    },
    {
      id: 'worker',
      picture: 'talk',
      heading: { fi: 'Kuka on sosiaalityöntekijä?', sv: 'Vem är socialarbetaren?', en: 'Who is a social worker?' },
      lines: {
        fi: [
          'Sosiaalityöntekijä on aikuinen, jonka työ on auttaa lapsia ja perheitä.',
          'Jos perheesi saa apua lastensuojelusta, sinulla on oma sosiaalityöntekijä. Sinun pitää tietää hänen nimensä ja se, miten saat hänet kiinni.',
          'Hän haluaa tavata sinut. Voit puhua hänen kanssaan kahden, niin että muut eivät kuule.',
          'Saat kysyä häneltä mitä vain. Tyhmiä kysymyksiä ei ole.',
        ],
        sv: [
          'En socialarbetare är en vuxen som har som jobb att hjälpa barn och familjer.',
          'Om din familj får hjälp av barnskyddet har du en egen socialarbetare. Du ska få veta vad hen heter och hur du når hen.',
          'Hen vill träffa dig. Ni kan prata på tu man hand, så att andra inte hör.',
          'Du får fråga vad som helst. Det finns inga dumma frågor.',
        ],
        en: [
          'A social worker is an adult whose job is to help children and families.',
          'If your family gets help from child welfare, you have a social worker of your own. You should know their name and how to reach them.',
          'They want to meet you. You can talk with them alone, so that others do not hear.',
          'You may ask them anything. There are no silly questions.',
        ],
      },
    },
    {
      id: 'what-happens',
      picture: 'steps',
      heading: { fi: 'Mitä tapahtuu?', sv: 'Vad händer?', en: 'What happens?' },
      numbered: true,
      list: {
        fi: [
          'Joku kertoo, että olet ehkä avun tarpeessa. Se voi olla opettaja, naapuri tai sinä itse.',
          'Sosiaalityöntekijä miettii, mikä auttaisi. Hän puhuu sinun ja vanhempiesi kanssa.',
          'Yleensä apua saa kotiin. Joku voi tulla käymään tai lähteä kanssasi tekemään kivaa.',
          'Jos kotona ei ole turvallista, voit asua jonkin aikaa muualla. Sinulle kerrotaan, miksi ja missä.',
        ],
        sv: [
          'Någon berättar att du kanske behöver hjälp. Det kan vara en lärare, en granne eller du själv.',
          'Socialarbetaren funderar på vad som skulle hjälpa. Hen pratar med dig och dina föräldrar.',
          'Oftast får man hjälp hemma. Någon kan komma på besök eller hitta på något roligt med dig.',
          'Om det inte är tryggt hemma kan du bo någon annanstans en tid. Du ska få höra varför och var.',
        ],
        en: [
          'Somebody tells that you may need help. It can be a teacher, a neighbour or you yourself.',
          'The social worker thinks about what would help. They talk with you and your parents.',
          'Mostly help comes to your home. Somebody may visit you or do nice things with you.',
          'If it is not safe at home, you can live somewhere else for a while. You are told why and where.',
        ],
      },
    },
    {
      id: 'say',
      picture: 'bubble',
      heading: { fi: 'Mitä sinä saat sanoa?', sv: 'Vad får du säga?', en: 'What may you say?' },
      lines: {
        fi: [
          'Sinulta pitää kysyä, mitä sinä ajattelet. Aikuiset kirjoittavat sen muistiin.',
          'Sinun ei ole pakko sanoa mitään, jos et halua. Voit myös piirtää tai kirjoittaa.',
          'Kun täytät {hearing-and-speech-age} vuotta, mielipiteesi painaa vielä enemmän. Silloin voit myös itse valittaa päätöksestä.',
          'Voit muuttaa joksikin aikaa muualle niin, että se on sovittu yhdessä. Kun olet täyttänyt {open-care-placement-consent-age}, sinulta kysytään, suostutko siihen.',
          'Huostaanotto tarkoittaa, että hyvinvointialue huolehtii sinusta. Jos olet täyttänyt {care-consent-age} ja vastustat sitä, asian päättää tuomioistuin.',
          'Aikuiset päättävät, mutta he eivät saa unohtaa, mitä sinä sanoit.',
        ],
        sv: [
          'Man ska fråga vad du tycker. De vuxna skriver upp det.',
          'Du måste inte säga något om du inte vill. Du kan också rita eller skriva.',
          'När du fyller {hearing-and-speech-age} år väger din åsikt ännu mera. Då kan du också själv överklaga ett beslut.',
          'Du kan flytta någon annanstans en tid så att man har kommit överens om det. När du har fyllt {open-care-placement-consent-age} frågar man om du går med på det.',
          'Omhändertagande betyder att välfärdsområdet tar hand om dig. Om du har fyllt {care-consent-age} och motsätter dig det bestämmer en domstol.',
          'De vuxna bestämmer, men de får inte glömma vad du har sagt.',
        ],
        en: [
          'You must be asked what you think. The adults write it down.',
          'You do not have to say anything if you do not want to. You can draw or write too.',
          'When you turn {hearing-and-speech-age}, your opinion weighs even more. Then you can also appeal a decision yourself.',
          'You can move elsewhere for a while by agreement. Once you have turned {open-care-placement-consent-age}, you are asked whether you agree to it.',
          'Taking into care means that the county takes care of you. If you have turned {care-consent-age} and oppose it, a court decides.',
          'The adults decide, but they may not forget what you said.',
        ],
      },
    },
    {
      id: 'parents',
      picture: 'house',
      heading: {
        fi: 'Pitääkö vanhemmilta kysyä lupa?',
        sv: 'Måste du fråga dina föräldrar?',
        en: 'Do you have to ask your parents?',
      },
      lines: {
        fi: [
          'Ei. Saat soittaa ja pyytää apua ilman lupaa.',
          'Yleensä vanhemmatkin saavat tietää jossain vaiheessa, jotta heitäkin voi auttaa.',
          'Jos pelkäät sitä, kerro se heti. Sitten mietitään yhdessä, mitä kerrotaan ja milloin.',
        ],
        sv: [
          'Nej. Du får ringa och be om hjälp utan lov.',
          'Oftast får föräldrarna veta det någon gång, så att man kan hjälpa dem också.',
          'Säg genast till om du är rädd för det. Då funderar ni tillsammans på vad man berättar och när.',
        ],
        en: [
          'No. You may call and ask for help without permission.',
          'Your parents usually get to know at some point, so that they can be helped too.',
          'If that scares you, say so at once. Then you think together about what is told and when.',
        ],
      },
    },
    {
      id: 'rights',
      picture: 'hand',
      heading: { fi: 'Sinun oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
      list: {
        fi: [
          'Kukaan ei saa lyödä, pelotella tai satuttaa sinua. Ei edes oma vanhempi.',
          'Saat tietää, mitä sinulle tapahtuu ja miksi.',
          'Saat kertoa, mitä toivot.',
          'Saat apua, vaikka kaikki ei olisi aivan kamalaa.',
        ],
        sv: [
          'Ingen får slå, skrämma eller skada dig. Inte ens din egen förälder.',
          'Du får veta vad som händer dig och varför.',
          'Du får berätta vad du önskar.',
          'Du får hjälp fast allt inte är helt hemskt.',
        ],
        en: [
          'Nobody may hit, scare or hurt you. Not even your own parent.',
          'You get to know what happens to you and why.',
          'You may tell what you hope for.',
          'You get help even when not everything is terrible.',
        ],
      },
    },
  ],
}

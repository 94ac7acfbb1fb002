import { youngAddresses } from './addresses.ts'
import type { ReadingPage } from './reading-page.ts'

/** The page for young people from about thirteen to seventeen. */
export const forYoungPeople: ReadingPage = {
  id: 'for-young-people',
  addresses: youngAddresses,
  name: { fi: 'Nuorelle', sv: 'För unga', en: 'For young people' },
  heading: {
    fi: 'Saat apua, ja saat sanoa mitä ajattelet',
    sv: 'Du får hjälp, och du får säga vad du tycker',
    en: 'You can get help, and you get a say',
  },
  lead: {
    fi: ['Asiat kotona, koulussa tai omassa päässä voivat mennä solmuun. Niitä ei tarvitse selvittää yksin.'],
    sv: ['Det kan köra ihop sig hemma, i skolan eller i huvudet. Du behöver inte reda ut det ensam.'],
    en: ['Things at home, at school or in your head can get tangled. You do not have to sort them out alone.'],
  },
  sections: [
    {
      id: 'what',
      picture: 'umbrella',
      heading: { fi: 'Mitä lastensuojelu on?', sv: 'Vad är barnskydd?', en: 'What is child welfare?' },
      lines: {
        fi: [
          'Lastensuojelu auttaa, kun alle {child-max-age}-vuotiaalla on vaikeaa eikä muu apu riitä. Syy voi olla kotona, tai se voi olla omassa tilanteessasi.',
          'Useimmiten apu tarkoittaa tapaamisia, tukihenkilöä tai tukea koko perheelle. Muualle muutetaan vain, jos kotona ei voi olla turvassa.',
          'Se ei ole rangaistus, eikä siitä tule merkintää rikosrekisteriin.',
        ],
        sv: [
          'Barnskyddet hjälper när någon under {child-max-age} år har det svårt och annan hjälp inte räcker. Orsaken kan finnas hemma eller i din egen situation.',
          'För det mesta betyder hjälpen möten, en stödperson eller stöd till hela familjen. Man flyttar bara om det inte går att vara trygg hemma.',
          'Det är inget straff, och det syns inte i straffregistret.',
        ],
        en: [
          'Child welfare helps when somebody under {child-max-age} has a hard time and other help is not enough. The reason may be at home or in your own situation.',
          'Most often help means meetings, a support person or support for the whole family. You move only if you cannot be safe at home.',
          'It is not a punishment, and it does not go into a criminal record.',
        ],
      },
    },
    {
      id: 'worker',
      picture: 'talk',
      heading: { fi: 'Oma sosiaalityöntekijäsi', sv: 'Din egen socialarbetare', en: 'Your own social worker' },
      lines: {
        fi: [
          'Jos sinusta tulee lastensuojelun asiakas, saat oman vastuusosiaalityöntekijän. Sinun pitää tietää, kuka hän on ja miten tavoitat hänet.',
          'Voit tavata häntä kahden, ilman vanhempia. Hän kirjoittaa kanssasi suunnitelman: mitä halutaan muuttaa, kuka tekee mitä ja milloin katsotaan uudelleen. Jos olet eri mieltä, myös se kirjataan.',
        ],
        sv: [
          'Om du blir klient hos barnskyddet får du en egen ansvarig socialarbetare. Du ska veta vem det är och hur du får tag på hen.',
          'Ni kan träffas på tu man hand, utan föräldrar. Ni skriver en plan tillsammans: vad som ska bli bättre, vem som gör vad och när man ser över den. Är du av annan åsikt skrivs det också upp.',
        ],
        en: [
          'If you become a client of child welfare, you get a responsible social worker of your own. You should know who it is and how to reach them.',
          'You can meet alone, without parents. You write a plan together: what should change, who does what, and when you look at it again. If you disagree, that is written down too.',
        ],
      },
    },
    {
      id: 'what-happens',
      picture: 'steps',
      heading: {
        fi: 'Mitä tapahtuu, kun joku ilmoittaa?',
        sv: 'Vad händer när någon anmäler?',
        en: 'What happens after a notification?',
      },
      numbered: true,
      list: {
        fi: [
          'Heti katsotaan, onko kiire. Jos on, apua tulee heti.',
          'Viimeistään {assessment-start-max arkipäivän} kuluttua ilmoituksesta pitää alkaa arvioida, mitä tukea tarvitset. Sinulle kerrotaan siitä.',
          'Arviointi on valmis {assessment-complete-max kuukauden} kuluessa. Sinut tavataan, ja sinua kuunnellaan.',
          'Lopuksi kerrotaan, tarvitaanko lastensuojelua, jotain muuta tukea vai ei mitään.',
        ],
        sv: [
          'Genast bedömer man om det är bråttom. Är det det kommer hjälpen genast.',
          'Bedömningen av vilket stöd du behöver ska börja inom {assessment-start-max vardagar} från anmälan. Du får veta om det.',
          'Bedömningen ska vara klar inom {assessment-complete-max månader}. Man träffar dig och lyssnar på dig.',
          'Till slut får du veta om det behövs barnskydd, annat stöd eller ingenting.',
        ],
        en: [
          'It is looked at once whether it is urgent. If so, help comes at once.',
          'Assessing what support you need must begin within {assessment-start-max weekdays} of the notification. You are told.',
          'The assessment is ready within {assessment-complete-max months}. Somebody meets you and listens to you.',
          'In the end you hear whether child welfare is needed, some other support, or nothing.',
        ],
      },
    },
    {
      id: 'decide',
      picture: 'bubble',
      heading: { fi: 'Mitä saat päättää itse?', sv: 'Vad får du bestämma själv?', en: 'What may you decide yourself?' },
      lines: {
        fi: [
          'Kun olet täyttänyt {hearing-and-speech-age} vuotta, sinulla on oma ääni asiassa. Vanhemmat eivät puhu puolestasi.',
        ],
        sv: [
          'När du har fyllt {hearing-and-speech-age} år har du en egen röst i saken. Dina föräldrar talar inte i ditt ställe.',
        ],
        en: [
          'Once you are {hearing-and-speech-age}, you have a voice of your own in the matter. Your parents do not speak in your place.',
        ],
      },
      list: {
        fi: [
          '{own-application-min-age}-vuotiaana voit itse hakea lastensuojelun apua.',
          'Sijoitukseen avohuollon tukitoimena tarvitaan sinun suostumuksesi, kun olet täyttänyt {open-care-placement-consent-age} vuotta.',
          'Jos vastustat huostaanottoa ja olet täyttänyt {care-consent-age} vuotta, asian ratkaisee hallinto-oikeus.',
          'Saat päätökset itsellesi ja voit valittaa niistä.',
          'Voit pyytää, ettei jotakin asiaasi kerrota vanhemmillesi. Siihen pitää olla painava syy, ja työntekijä miettii sen kanssasi.',
        ],
        sv: [
          'Vid {own-application-min-age} års ålder kan du själv ansöka om hjälp av barnskyddet.',
          'För en placering som stödåtgärd inom öppenvården behövs ditt samtycke när du har fyllt {open-care-placement-consent-age} år.',
          'Om du har fyllt {care-consent-age} år och motsätter dig ett omhändertagande avgör förvaltningsdomstolen saken.',
          'Du får besluten själv och kan söka ändring i dem.',
          'Du kan be att något inte berättas för dina föräldrar. Det behövs ett vägande skäl, och socialarbetaren funderar på det med dig.',
        ],
        en: [
          'At {own-application-min-age} you can apply for child welfare help yourself.',
          'A placement as an open-care measure needs your consent once you are {open-care-placement-consent-age}.',
          'If you are {care-consent-age} or older and oppose being taken into care, the administrative court decides.',
          'Decisions are given to you as well, and you can appeal them.',
          'You can ask that something is not told to your parents. There must be a weighty reason, and the worker thinks it through with you.',
        ],
      },
    },
    {
      id: 'parents',
      picture: 'house',
      heading: { fi: 'Saavatko vanhemmat tietää?', sv: 'Får föräldrarna veta?', en: 'Will your parents get to know?' },
      lines: {
        fi: [
          'Voit ottaa yhteyttä ilman, että kysyt keneltäkään. Työntekijä voi myös tavata sinut ilman huoltajan lupaa, jos se on sinulle parasta.',
          'Huoltajille kerrotaan yleensä jossain vaiheessa. Poikkeus on, jos kertominen olisi selvästi sinulle haitaksi. Kysy heti alussa, mitä kerrotaan ja kenelle.',
        ],
        sv: [
          'Du kan ta kontakt utan att fråga någon. Socialarbetaren kan också träffa dig utan vårdnadshavarens lov, om det är bäst för dig.',
          'Vårdnadshavarna får vanligen veta det någon gång. Undantaget är om det klart vore till skada för dig. Fråga genast i början vad som berättas och för vem.',
        ],
        en: [
          'You can get in touch without asking anyone. A worker may also meet you without your custodian’s permission, if that is best for you.',
          'Custodians are usually told at some point. The exception is when telling would clearly harm you. Ask right at the start what is told and to whom.',
        ],
      },
    },
    {
      id: 'rights',
      picture: 'hand',
      heading: {
        fi: 'Jos asut muualla kuin kotona',
        sv: 'Om du bor någon annanstans än hemma',
        en: 'If you live away from home',
      },
      list: {
        fi: [
          'Saat pitää yhteyttä läheisiisi. Siihen voi puuttua vain päätöksellä, josta voit valittaa.',
          'Saat tavata omaa sosiaalityöntekijääsi kahden.',
          'Sinua ei saa kohdella huonosti eikä nöyryyttää. Kerro heti, jos niin tapahtuu.',
          'Sinulla on oikeus jälkihuoltoon, kun olet ollut huostaan otettuna sijaishuollossa. Sama oikeus on, jos olet ollut yksin avohuollon sijoituksessa vähintään {after-care-min-open-placement kuukautta} yhteen menoon. Muuten jälkihuoltoa voi saada harkinnan mukaan.',
          'Oikeus päättyy, kun {after-care-years-since-client vuotta} on kulunut siitä, kun sijoituksen jälkeen viimeksi olit lastensuojelun asiakas, ja viimeistään kun täytät {after-care-max-age}.',
        ],
        sv: [
          'Du får hålla kontakt med dina närstående. Det kan begränsas bara genom ett beslut som du kan överklaga.',
          'Du får träffa din egen socialarbetare på tu man hand.',
          'Ingen får behandla dig illa eller förödmjuka dig. Berätta genast om det händer.',
          'Du har rätt till eftervård när du har varit omhändertagen i vård utom hemmet. Du har samma rätt om du har varit ensam i placering i öppenvården i minst {after-care-min-open-placement månader} i sträck. Annars kan du få eftervård enligt prövning.',
          'Rätten upphör när det har gått {after-care-years-since-client år} från att du efter placeringen senast var klient i barnskyddet, och senast när du fyller {after-care-max-age}.',
        ],
        en: [
          'You may keep in touch with the people close to you. That can be limited only by a decision, and you can appeal it.',
          'You may meet your own social worker alone.',
          'Nobody may treat you badly or humiliate you. Tell at once if it happens.',
          'You have the right to after-care when you have been taken into care and in substitute care. You have the same right if you have been alone in an open-care placement for at least {after-care-min-open-placement months} without a break. Otherwise after-care can be given at discretion.',
          'The right ends when {after-care-years-since-client years} have passed since you were last a client of child welfare after the placement, and at the latest when you turn {after-care-max-age}.',
        ],
      },
    },
  ],
}

import { type PlainPage, plainAddress } from './plain-page.ts'

/** Open care in plain language. */
export const plainOpenCare: PlainPage = {
  id: 'plain-open-care',
  twin: { service: 'lastensuojelun-avohuolto' },
  also: [{ article: 'open-care-measures' }],
  addresses: plainAddress({ fi: 'avohuolto', sv: 'oppenvard', en: 'open-care' }),
  name: { fi: 'Apua kotiin: avohuolto', sv: 'Hjälp hemma: öppenvård', en: 'Help at home: open care' },
  heading: { fi: 'Avohuolto on apua kotiin', sv: 'Öppenvård är hjälp hemma', en: 'Open care is help at home' },
  lead: {
    fi: ['Avohuolto on lastensuojelun apua.', 'Lapsi asuu silloin kotona.'],
    sv: ['Öppenvård är hjälp från barnskyddet.', 'Barnet bor då hemma.'],
    en: ['Open care is help from child welfare.', 'The child then lives at home.'],
  },
  sections: [
    {
      id: 'first',
      heading: { fi: 'Ensin autetaan kotona', sv: 'Först hjälper man hemma', en: 'Help at home comes first' },
      lines: {
        fi: [
          'Ensin kokeillaan aina apua kotona.',
          'Apu voi kestää vähän aikaa tai pitkään.',
          'Jokainen perhe saa sellaista apua, jota se tarvitsee.',
        ],
        sv: [
          'Först prövar man alltid hjälp hemma.',
          'Hjälpen kan vara kort eller lång.',
          'Varje familj får sådan hjälp som den behöver.',
        ],
        en: [
          'Help at home is always tried first.',
          'It can last a short or a long time.',
          'Each family gets the help that it needs.',
        ],
      },
    },
    {
      id: 'kinds',
      heading: { fi: 'Millaista apu on?', sv: 'Hurdan är hjälpen?', en: 'What is the help like?' },
      list: {
        fi: [
          'Sosiaalityöntekijä tapaa lasta ja vanhempia.',
          'Perhetyöntekijä käy kotona. Hän auttaa arjessa.',
          'Lapsi saa tukihenkilön. Tukihenkilö on aikuinen, joka viettää aikaa lapsen kanssa.',
          'Lapsi käy tukiperheessä. Tukiperhe on toinen perhe, jossa lapsi voi olla esimerkiksi viikonlopun.',
          'Perhe voi tavata muita samanlaisia perheitä.',
          'Lapsi voi saada tukea harrastukseen tai kouluun.',
          'Perhe voi saada apua asumiseen.',
        ],
        sv: [
          'Socialarbetaren träffar barnet och föräldrarna.',
          'En familjearbetare besöker hemmet. Hon eller han hjälper i vardagen.',
          'Barnet får en stödperson. Stödpersonen är en vuxen som gör saker med barnet.',
          'Barnet besöker en stödfamilj. Stödfamiljen är en annan familj där barnet kan vara till exempel ett veckoslut.',
          'Familjen kan träffa andra familjer i samma situation.',
          'Barnet kan få stöd för en hobby eller skolan.',
          'Familjen kan få hjälp med boendet.',
        ],
        en: [
          'The social worker meets the child and the parents.',
          'A family worker visits the home. The worker helps in everyday life.',
          'The child gets a support person. That is an adult who spends time with the child.',
          'The child visits a support family. That is another family where the child can stay, for example for a weekend.',
          'The family can meet other families like them.',
          'The child can get support for a hobby or school.',
          'The family can get help with housing.',
        ],
      },
    },
    {
      id: 'plan',
      heading: { fi: 'Yhteinen suunnitelma', sv: 'En plan tillsammans', en: 'A plan together' },
      lines: {
        fi: [
          'Lapsi saa oman sosiaalityöntekijän.',
          'Teette yhdessä suunnitelman.',
          'Sen nimi on asiakassuunnitelma.',
          'Siinä lukee, mitä apua saatte.',
          'Suunnitelma katsotaan uudelleen viimeistään {client-plan-review-max vuoden} päästä.',
          'Myös lapsi saa sanoa, mitä hän haluaa.',
        ],
        sv: [
          'Barnet får en egen socialarbetare.',
          'Ni gör en plan tillsammans.',
          'Den heter klientplan.',
          'I den står vilken hjälp ni får.',
          'Man ser över planen senast efter {client-plan-review-max år}.',
          'Också barnet får säga vad det vill.',
        ],
        en: [
          'The child gets a social worker of their own.',
          'You make a plan together.',
          'It is called a client plan.',
          'It says what help you get.',
          'The plan is looked at again within {client-plan-review-max year}.',
          'The child may also say what they want.',
        ],
      },
    },
  ],
}

/** Substitute care in plain language. */
export const plainSubstituteCare: PlainPage = {
  id: 'plain-substitute-care',
  twin: { service: 'sijaishuolto' },
  also: [{ article: 'substitute-care' }, { article: 'taking-into-care' }, { article: 'emergency-placement' }],
  addresses: plainAddress({ fi: 'sijaishuolto', sv: 'vard-utom-hemmet', en: 'substitute-care' }),
  name: {
    fi: 'Kun lapsi asuu muualla: sijaishuolto',
    sv: 'När barnet bor någon annanstans',
    en: 'When a child lives away from home',
  },
  heading: {
    fi: 'Kun lapsi ei voi asua kotona',
    sv: 'När barnet inte kan bo hemma',
    en: 'When a child cannot live at home',
  },
  lead: {
    fi: ['Joskus koti ei ole turvallinen lapselle.', 'Silloin lapsi voi asua muualla.'],
    sv: ['Ibland är hemmet inte tryggt för barnet.', 'Då kan barnet bo någon annanstans.'],
    en: ['Sometimes home is not safe for a child.', 'Then the child can live somewhere else.'],
  },
  sections: [
    {
      id: 'when',
      heading: { fi: 'Mitä huostaanotto on?', sv: 'Vad är omhändertagande?', en: 'What is taking into care?' },
      lines: {
        fi: [
          'Huostaanotto tarkoittaa: hyvinvointialue huolehtii lapsesta.',
          'Vanhemmat ovat silti lapsen vanhempia.',
          'Lapsi otetaan huostaan vain, jos on pakko.',
          'Ensin pitää yrittää auttaa kotona.',
          'Huostaanotto loppuu, kun sitä ei enää tarvita.',
        ],
        sv: [
          'Omhändertagande betyder: välfärdsområdet tar hand om barnet.',
          'Föräldrarna är ändå barnets föräldrar.',
          'Man omhändertar ett barn bara om man måste.',
          'Först ska man försöka hjälpa hemma.',
          'Omhändertagandet slutar när det inte behövs längre.',
        ],
        en: [
          'Taking into care means: the county takes care of the child.',
          'The parents are still the parents.',
          'A child is taken into care only when it is necessary.',
          'Help at home must be tried first.',
          'It ends when it is not needed any more.',
        ],
      },
    },
    {
      id: 'where',
      heading: { fi: 'Missä lapsi asuu?', sv: 'Var bor barnet?', en: 'Where does the child live?' },
      list: {
        fi: [
          'Sukulaisen luona.',
          'Toisessa perheessä. Se on sijaisperhe.',
          'Lastenkodissa. Siellä on muitakin lapsia ja aikuisia.',
        ],
        sv: [
          'Hos en släkting.',
          'I en annan familj. Den heter fosterfamilj.',
          'På ett barnhem. Där finns andra barn och vuxna.',
        ],
        en: [
          'With a relative.',
          'In another family. It is called a foster family.',
          'In a children’s home. There are other children and adults.',
        ],
      },
      after: {
        fi: ['Tämän nimi on sijaishuolto.'],
        sv: ['Det här heter vård utom hemmet.'],
        en: ['This is called substitute care.'],
      },
    },
    {
      id: 'rights',
      heading: { fi: 'Lapsen oikeudet', sv: 'Barnets rättigheter', en: 'The rights of the child' },
      list: {
        fi: [
          'Lapsi saa tietää, miksi hän asuu muualla.',
          'Lapsi saa sanoa, mitä hän ajattelee.',
          'Lapsi saa tavata vanhempia ja muita läheisiä.',
          'Lapsi saa puhua oman sosiaalityöntekijän kanssa kahden.',
        ],
        sv: [
          'Barnet får veta varför det bor någon annanstans.',
          'Barnet får säga vad det tycker.',
          'Barnet får träffa föräldrar och andra närstående.',
          'Barnet får prata ensamt med sin egen socialarbetare.',
        ],
        en: [
          'The child gets to know why they live elsewhere.',
          'The child may say what they think.',
          'The child may meet parents and others who are close.',
          'The child may talk alone with their own social worker.',
        ],
      },
    },
    {
      id: 'urgent',
      heading: { fi: 'Kun on kiire', sv: 'När det är bråttom', en: 'When it is urgent' },
      lines: {
        fi: [
          'Joskus lapsi on heti vaarassa.',
          'Silloin lapsi voidaan viedä nopeasti turvaan.',
          'Sen nimi on kiireellinen sijoitus.',
          'Se kestää enintään {emergency-placement-max päivää}.',
          'Joskus sitä voidaan jatkaa.',
        ],
        sv: [
          'Ibland är barnet genast i fara.',
          'Då kan barnet snabbt föras i trygghet.',
          'Det heter brådskande placering.',
          'Den varar högst {emergency-placement-max dagar}.',
          'Ibland kan den fortsätta.',
        ],
        en: [
          'Sometimes a child is in danger right now.',
          'Then the child can be taken to safety quickly.',
          'It is called an emergency placement.',
          'It lasts at most {emergency-placement-max days}.',
          'Sometimes it can be continued.',
        ],
      },
    },
  ],
}

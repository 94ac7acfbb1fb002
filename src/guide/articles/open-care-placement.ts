import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { whatTheChildSays } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Placement as support in open care. */
export const openCarePlacement: Article = {
  id: 'open-care-placement',
  slug: says('avohuollon-sijoitus', 'placering-i-oppenvarden', 'open-care-placement'),
  name: says(
    'Sijoitus avohuollon tukitoimena',
    'Placering som stödåtgärd inom öppenvården',
    'Placement as support in open care',
  ),
  summary: says(
    'Lapsi asuu hetken muualla, yksin tai vanhemman kanssa. Siihen tarvitaan suostumus.',
    'Barnet bor en tid någon annanstans, ensamt eller med en förälder. Det kräver samtycke.',
    'A child lives elsewhere for a while, alone or with a parent. It takes consent.',
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
            'Sijoitus avohuollossa on tukea, ei huostaanotto. Ensin harkitaan, voisiko lapsi olla perhehoidossa tai laitoksessa yhdessä vanhempansa kanssa, niin että tuen tarvetta arvioidaan tai perhettä kuntoutetaan.',
            'En placering i öppenvården är stöd, inte ett omhändertagande. Först övervägs om barnet kan vara i familjevård eller på en anstalt tillsammans med sin förälder, så att behovet av stöd bedöms eller familjen rehabiliteras.',
            'A placement in open care is support, not taking into care. First it is considered whether the child could be in family care or an institution together with a parent, so that the need for support is assessed or the family is rehabilitated.',
          ),
        },
        {
          text: says(
            'Yksin lapsi voidaan sijoittaa vain lyhyeksi aikaa ja vain, jos yhdessä sijoittaminen ei ole hänen etunsa mukaista. Syyn pitää olla jokin näistä:',
            'Ensamt kan barnet placeras bara för en kort tid och bara om det inte är bäst för barnet att placeras tillsammans med någon. Orsaken ska vara någon av dessa:',
            'A child can be placed alone only for a short time, and only if a placement together is not in the child’s interest. The reason must be one of these:',
          ),
        },
        {
          list: [
            says(
              'lapsen tuen tarve täytyy arvioida',
              'barnets behov av stöd måste bedömas',
              'the child’s need for support has to be assessed',
            ),
            says('lapsi tarvitsee kuntoutusta', 'barnet behöver rehabilitering', 'the child needs rehabilitation'),
            says(
              'lapsen hoitaja on esimerkiksi sairaana, ja lapsesta täytyy huolehtia sen aikaa',
              'den som vårdar barnet är till exempel sjuk, och någon måste ta hand om barnet så länge',
              'the carer is ill, for example, and the child has to be looked after meanwhile',
            ),
          ],
        },
      ],
      basis: [childWelfareAct('37')],
    },
    {
      id: 'consent',
      heading: says('Kenen suostumus tarvitaan?', 'Vems samtycke behövs?', 'Whose consent is needed?'),
      blocks: [
        {
          text: says(
            'Huoltajan, ja lapsen oma, jos lapsi on täyttänyt {open-care-placement-consent-age} vuotta. Jos huoltajia on useita eikä kaikkia tavoiteta tai he ovat eri mieltä, sijoitus on mahdollinen, kun se on lapselle hyväksi ja suostumuksen antaa se, jonka luona lapsi asuu.',
            'Vårdnadshavarens, och barnets eget om barnet har fyllt {open-care-placement-consent-age} år. Om det finns flera vårdnadshavare och alla inte nås eller de är oense är placeringen möjlig när den är bra för barnet och den som barnet bor hos samtycker.',
            'The custodian’s, and the child’s own if the child has turned {open-care-placement-consent-age}. If there are several custodians and not all can be reached or they disagree, the placement is possible when it is good for the child and the one with whom the child lives consents.',
          ),
        },
        {
          text: says(
            'Suostumuksen voi perua. Silloin sijoitusta ei voi jatkaa tällä perusteella. Tämä on tulkintamme laista.',
            'Samtycket kan återkallas. Då kan placeringen inte fortsätta på den här grunden. Det är vår tolkning av lagen.',
            'Consent can be withdrawn. The placement then cannot go on upon this ground. That is our reading of the law.',
          ),
        },
      ],
      basis: [childWelfareAct('37', 2), childWelfareAct('37 a', 2)],
    },
    {
      id: 'begins',
      heading: says('Miten se alkaa?', 'Hur börjar det?', 'How does it begin?'),
      blocks: [
        {
          text: says(
            'Sijoituksesta puhutaan ensin yhdessä ja se kirjataan [[word:client-plan|asiakassuunnitelmaan]]. Sosiaalityöntekijä tekee kirjallisen päätöksen. Siinä lukee, mitä sijoituksella tavoitellaan ja kauanko sen arvioidaan kestävän.',
            'Man talar först tillsammans om placeringen, och den skrivs in i [[word:client-plan|klientplanen]]. Socialarbetaren fattar ett skriftligt beslut. Där står vad placeringen syftar till och hur länge den beräknas pågå.',
            'The placement is first talked about together and written into the [[word:client-plan|client plan]]. The social worker makes a decision in writing. It says what the placement aims at and how long it is expected to last.',
          ),
        },
      ],
      basis: [childWelfareAct('30'), childWelfareAct('37 a', 3)],
    },
    {
      id: 'how-long',
      heading: says('Kauanko se kestää?', 'Hur länge pågår den?', 'How long does it last?'),
      blocks: [
        {
          text: says(
            'Lyhyen ajan. Kun lapsi on sijoitettu yksin, jatkamista ja vaihtoehtoja arvioidaan viimeistään {open-care-placement-first-review-max} kuukauden kuluttua alusta ja sen jälkeen {open-care-placement-next-review-max} kuukauden välein. Samalla katsotaan, tarvitaanko huostaanottoa. Toistuvasti lasta ei saa sijoittaa näin, ellei hänen etunsa välttämättä vaadi sitä.',
            'En kort tid. När barnet är placerat ensamt bedöms fortsättningen och alternativen senast {open-care-placement-first-review-max} månader från början och därefter med {open-care-placement-next-review-max} månaders mellanrum. Samtidigt ser man om omhändertagande behövs. Upprepade gånger får barnet inte placeras så här, om det inte är nödvändigt för barnets bästa.',
            'A short time. When the child is placed alone, going on and the alternatives are assessed at the latest {open-care-placement-first-review-max} months from the start and then every {open-care-placement-next-review-max} months. It is also looked at whether taking into care is needed. A child may not be placed like this again and again unless the child’s interest makes it necessary.',
          ),
        },
        {
          text: says(
            'Jos lapsi on sijoitettuna yksin yhtäjaksoisesti vähintään {after-care-min-open-placement} kuukautta, hänellä on sen jälkeen oikeus [[after-care|jälkihuoltoon]].',
            'Om barnet är placerat ensamt i minst {after-care-min-open-placement} månader utan avbrott har barnet sedan rätt till [[after-care|eftervård]].',
            'If the child is placed alone for at least {after-care-min-open-placement} months without a break, the child then has the right to [[after-care|after-care]].',
          ),
        },
      ],
      basis: [childWelfareAct('37 a'), childWelfareAct('75', 1)],
    },
    {
      id: 'decides',
      heading: says(
        'Voiko päätökseen hakea muutosta?',
        'Kan man söka ändring i beslutet?',
        'Can the decision be changed?',
      ),
      blocks: [
        {
          text: says(
            'Voi. Ensin tehdään [[if-you-disagree|oikaisuvaatimus]] {rectification-max} päivän kuluessa päätöksen saamisesta, ja vasta siihen annetusta ratkaisusta valitetaan hallinto-oikeuteen. Muutosta voivat hakea huoltaja, vanhempi, jonka kanssa asumista päätös koskee, ja {hearing-and-speech-age} vuotta täyttänyt lapsi.',
            'Ja. Först [[if-you-disagree|begär man omprövning]] inom {rectification-max} dagar från att man fick beslutet, och först avgörandet i den överklagas hos förvaltningsdomstolen. Ändring kan sökas av vårdnadshavaren, en förälder vars boende med barnet beslutet gäller och ett barn som har fyllt {hearing-and-speech-age} år.',
            'It can. First comes a [[if-you-disagree|request for rectification]] within {rectification-max} days of receiving the decision, and only what is decided on it can be appealed to the administrative court. A custodian, a parent whose living with the child the decision concerns, and a child who has turned {hearing-and-speech-age} can ask for a change.',
          ),
        },
      ],
      basis: [childWelfareAct('89'), { act: 'HL', section: '49 c' }],
    },
    whatTheChildSays,
  ],
  related: {
    articles: ['emergency-placement', 'taking-into-care', 'after-care'],
    services: ['lastensuojelun-avohuolto', 'sijaishuolto'],
  },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.decisions],
  checkedOn: day(articlesCheckedOn),
}

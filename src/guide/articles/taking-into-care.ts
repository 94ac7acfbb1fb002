import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Taking into care: when, who decides, and how it ends. */
export const takingIntoCare: Article = {
  id: 'taking-into-care',
  slug: says('huostaanotto', 'omhandertagande', 'taking-into-care'),
  name: says('Mitä huostaanotto on?', 'Vad är omhändertagande?', 'What is taking into care?'),
  summary: says(
    'Viimeinen keino suojella lasta. Kolmen ehdon täytyy täyttyä, ja siitä voi valittaa.',
    'Det sista sättet att skydda ett barn. Tre villkor ska vara uppfyllda, och det kan överklagas.',
    'The last means of protecting a child. Three conditions must be met, and it can be appealed.',
  ),
  theme: 'away',
  sections: [
    {
      id: 'when',
      heading: says(
        'Milloin lapsi on otettava huostaan?',
        'När ska ett barn omhändertas?',
        'When must a child be taken into care?',
      ),
      blocks: [
        {
          text: says(
            'Kaikkien näiden täytyy pitää paikkansa yhtä aikaa:',
            'Allt det här ska stämma samtidigt:',
            'All of these must be true at the same time:',
          ),
        },
        {
          steps: [
            says(
              'Puutteet huolenpidossa tai muut olot uhkaavat vakavasti lapsen terveyttä tai kehitystä, tai lapsi vaarantaa niitä vakavasti itse: päihteillä, rikoksella, joka ei ole vähäinen, tai muulla sellaisella.',
              'Brister i omsorgen eller andra förhållanden är ett allvarligt hot mot barnets hälsa eller utveckling, eller barnet äventyrar dem allvarligt självt: med rusmedel, ett brott som inte är ringa eller något annat sådant.',
              'Lack of care or other conditions seriously threaten the child’s health or development, or the child seriously endangers them: with substances, a more than minor crime, or something comparable.',
            ),
            says(
              '[[open-care-measures|Avohuollon tuki]] ei sovi, ei ole mahdollista tai ei ole riittänyt.',
              '[[open-care-measures|Stödet i öppenvården]] passar inte, är inte möjligt eller har inte räckt.',
              '[[open-care-measures|Support in open care]] does not suit, is not possible or has not been enough.',
            ),
            says(
              'Sijaishuolto on [[best-interests|lapsen edun]] mukaista.',
              'Vård utom hemmet är [[best-interests|bäst för barnet]].',
              'Substitute care is in the [[best-interests|child’s best interests]].',
            ),
          ],
        },
        {
          text: says(
            'Köyhyys, sairaus tai vamma ei yksin riitä syyksi.',
            'Fattigdom, sjukdom eller funktionsnedsättning är ensamt inget skäl.',
            'Poverty, illness or disability alone is no reason.',
          ),
        },
      ],
      basis: [childWelfareAct('40')],
    },
    {
      id: 'prepared',
      heading: says('Miten asiaa valmistellaan?', 'Hur förbereds ärendet?', 'How is the matter prepared?'),
      blocks: [
        {
          text: says(
            'Kaksi työntekijää valmistelee asian, ja apuna on muita ammattilaisia. Läheiset kartoitetaan: voisiko isovanhempi tai joku muu tuttu auttaa tai ottaa lapsen luokseen? Lasta, vanhempia, huoltajia ja lasta hoitavaa kuullaan.',
            'Två arbetstagare förbereder ärendet, med hjälp av andra yrkespersoner. Närstående kartläggs: kan en mor- eller farförälder eller någon annan bekant hjälpa eller ta barnet till sig? Barnet, föräldrarna, vårdnadshavarna och den som vårdar barnet hörs.',
            'Two workers prepare the matter with the help of other professionals. Close people are mapped: could a grandparent or somebody else known help, or take the child in? The child, the parents, the custodians and the one who cares for the child are heard.',
          ),
        },
      ],
      basis: [childWelfareAct('32'), childWelfareAct('41'), childWelfareAct('42')],
    },
    {
      id: 'decides',
      heading: says('Kuka päättää?', 'Vem beslutar?', 'Who decides?'),
      blocks: [
        {
          terms: [
            {
              term: says('Kukaan ei vastusta', 'Ingen motsätter sig', 'Nobody opposes it'),
              meaning: says(
                'Johtava viranhaltija päättää, jos yksikään huoltaja tai {care-consent-age} vuotta täyttänyt lapsi ei vastusta huostaanottoa eikä sijaishuoltopaikkaa.',
                'En ledande tjänsteinnehavare beslutar om ingen vårdnadshavare och inte heller ett barn som har fyllt {care-consent-age} år motsätter sig omhändertagandet eller platsen för vården.',
                'A leading official decides if no custodian and no child who has turned {care-consent-age} opposes the taking into care or the place of care.',
              ),
            },
            {
              term: says('Joku vastustaa', 'Någon motsätter sig', 'Somebody opposes it'),
              meaning: says(
                'Hallinto-oikeus päättää. Johtava viranhaltija tekee sille hakemuksen, ja siinä täytyy kertoa perustelut, annettu tuki ja kaikkien kanta.',
                'Förvaltningsdomstolen beslutar. En ledande tjänsteinnehavare gör en ansökan, och där ska motiveringen, det stöd som getts och allas åsikt framgå.',
                'The administrative court decides. A leading official makes an application, which must give the grounds, the support that has been given and everybody’s view.',
              ),
            },
          ],
        },
        {
          text: says(
            'Vanhempaa, joka ei ole huoltaja, kuullaan, mutta hänen vastustuksensa ei siirrä asiaa tuomioistuimeen. Lapsen oma sosiaalityöntekijä valmistelee mutta ei päätä.',
            'En förälder som inte är vårdnadshavare hörs, men hens motstånd för inte ärendet till domstolen. Barnets egen socialarbetare förbereder men beslutar inte.',
            'A parent who is not a custodian is heard, but their opposition does not take the matter to court. The child’s own social worker prepares but does not decide.',
          ),
        },
      ],
      basis: [childWelfareAct('43'), childWelfareAct('44'), childWelfareAct('13')],
    },
    {
      id: 'means',
      heading: says('Mitä huostaanotto muuttaa?', 'Vad ändras?', 'What does it change?'),
      blocks: [
        {
          text: says(
            'Hyvinvointialue saa päättää, missä lapsi asuu, ja hänen hoidostaan, kasvatuksestaan, valvonnastaan ja tarvittavasta koulusta ja terveydenhuollosta. Yhteistyötä vanhempien kanssa täytyy silti tehdä. Vanhemmat ovat edelleen vanhempia ja huoltajat huoltajia: esimerkiksi lapsen nimestä ja uskonnosta päättävät he.',
            'Välfärdsområdet får besluta var barnet bor och om barnets vård, fostran, tillsyn och den skola och hälsovård som behövs. Samarbete med föräldrarna ska ändå göras. Föräldrarna är fortfarande föräldrar och vårdnadshavarna vårdnadshavare: till exempel om barnets namn och religion beslutar de.',
            'The county may decide where the child lives, and on care, upbringing, supervision and the education and health care needed. Working together with the parents must still be sought. Parents remain parents and custodians remain custodians: on the child’s name and religion, for example, they decide.',
          ),
        },
      ],
      basis: [childWelfareAct('45')],
    },
    {
      id: 'ends',
      heading: says('Milloin se päättyy?', 'När upphör det?', 'When does it end?'),
      blocks: [
        {
          text: says(
            'Huostaanotto on voimassa toistaiseksi, ei ikuisesti. Tarve arvioidaan joka kerta, kun suunnitelma tarkistetaan, ja aina kun lapsi tai huoltaja pyytää. Se lopetetaan, kun tarvetta ei enää ole, ellei lopettaminen ole selvästi vastoin lapsen etua. Viimeistään se päättyy, kun lapsi täyttää {care-end-age}.',
            'Omhändertagandet gäller tills vidare, inte för evigt. Behovet bedöms varje gång planen ses över och alltid när barnet eller vårdnadshavaren begär det. Det avslutas när behovet inte längre finns, om inte avslutandet klart strider mot barnets bästa. Senast upphör det när barnet fyller {care-end-age}.',
            'Care is in force until further notice, not for ever. The need is assessed each time the plan is reviewed, and whenever the child or a custodian asks. It is ended when there is no need any more, unless that is clearly against the child’s interest. It ends at the latest when the child turns {care-end-age}.',
          ),
        },
        {
          text: says(
            'Jos päätöstä ei ole alettu panna toimeen {care-decision-lapse} kuukauden kuluessa siitä, kun se tuli lainvoimaiseksi, se raukeaa.',
            'Om verkställandet inte har börjat inom {care-decision-lapse} månader från att beslutet vann laga kraft förfaller det.',
            'If carrying out has not begun within {care-decision-lapse} months of the decision becoming final, it lapses.',
          ),
        },
      ],
      basis: [childWelfareAct('47'), childWelfareAct('48')],
    },
    {
      id: 'appeal',
      heading: says('Voiko siitä valittaa?', 'Kan det överklagas?', 'Can it be appealed?'),
      blocks: [
        {
          text: says(
            'Voi, hallinto-oikeuteen {appeal-admin-court-max} päivän kuluessa. Kun hallinto-oikeus on päättänyt vastustetusta huostaanotosta, siitä voi valittaa korkeimpaan hallinto-oikeuteen {appeal-supreme-admin-court-max} päivän kuluessa ilman lupaa. [[if-you-disagree|Lue, miten valitetaan]] ja [[your-rights|kuka auttaa]].',
            'Ja, till förvaltningsdomstolen inom {appeal-admin-court-max} dagar. När förvaltningsdomstolen har avgjort ett omhändertagande som någon motsatte sig kan det överklagas till högsta förvaltningsdomstolen inom {appeal-supreme-admin-court-max} dagar utan tillstånd. [[if-you-disagree|Läs hur man överklagar]] och [[your-rights|vem som hjälper]].',
            'Yes, to the administrative court within {appeal-admin-court-max} days. When the administrative court has decided an opposed taking into care, it can be appealed to the Supreme Administrative Court within {appeal-supreme-admin-court-max} days without leave. [[if-you-disagree|Read how to appeal]] and [[your-rights|who helps]].',
          ),
        },
      ],
      basis: [childWelfareAct('89'), childWelfareAct('90'), { act: 'HOL', section: '13' }],
    },
  ],
  related: {
    articles: ['substitute-care', 'emergency-placement', 'if-you-disagree', 'best-interests'],
    services: ['sijaishuolto', 'lastensuojelu'],
  },
  sources: [
    articleSources.childWelfareAct,
    articleSources.careDecision,
    articleSources.decisions,
    articleSources.judicialProcedureAct,
    articleSources.soite,
  ],
  checkedOn: day(articlesCheckedOn),
}

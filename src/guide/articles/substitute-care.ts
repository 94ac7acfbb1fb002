import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Substitute care: where the child lives, daily life, the own worker, going home. */
export const substituteCare: Article = {
  id: 'substitute-care',
  slug: says('sijaishuolto', 'vard-utom-hemmet', 'substitute-care'),
  name: says('Millaista on sijaishuollossa?', 'Hur är det i vård utom hemmet?', 'What is it like in substitute care?'),
  summary: says(
    'Missä lapsi asuu, kuka päättää arjesta, miten pidetään yhteyttä ja palataanko kotiin.',
    'Var barnet bor, vem som bestämmer om vardagen, hur man håller kontakt och om man får återvända.',
    'Where the child lives, who decides on daily life, how contact is kept, and going home.',
  ),
  theme: 'away',
  sections: [
    {
      id: 'where',
      heading: says('Missä lapsi asuu?', 'Var bor barnet?', 'Where does the child live?'),
      blocks: [
        {
          text: says(
            'Ensin etsitään perhettä: [[word:family-care|perhehoitoa]] sukulaisen tai muun läheisen luona tai sijaisperheessä. Laitos valitaan vain, jos perhehoito riittävänkään tuen kanssa ei ole lapselle paras. Paikkaa valitessa katsotaan lapsen tarpeita, sisaruksia, kieltä ja kulttuuria ja sitä, ettei matka estä tapaamisia.',
            'Först söker man en familj: [[word:family-care|familjevård]] hos en släkting eller annan närstående eller i en fosterfamilj. En anstalt väljs bara om familjevård inte ens med tillräckligt stöd är bäst för barnet. När platsen väljs ser man till barnets behov, syskonen, språket och kulturen, och till att resan inte hindrar träffar.',
            'First a family is looked for: [[word:family-care|family care]] with a relative or another close person, or in a foster family. An institution is chosen only if family care, even with enough support, is not best for the child. In choosing, regard is had to the child’s needs, siblings, language and culture, and that distance does not prevent meetings.',
          ),
        },
        {
          text: says(
            'Jos paikkaa pitää vaihtaa, siitä päättää johtava viranhaltija, ja päätöksestä voi [[if-you-disagree|valittaa]] suoraan hallinto-oikeuteen.',
            'Om platsen måste bytas beslutar en ledande tjänsteinnehavare om det, och beslutet kan [[if-you-disagree|överklagas]] direkt till förvaltningsdomstolen.',
            'If the place has to change, a leading official decides, and the decision can be [[if-you-disagree|appealed]] directly to the administrative court.',
          ),
        },
      ],
      basis: [childWelfareAct('49', 2), childWelfareAct('50'), childWelfareAct('43', 3), { act: 'PHL', section: '' }],
    },
    {
      id: 'day',
      heading: says(
        'Mitä lapsi saa tietää ja päättää?',
        'Vad får barnet veta och bestämma?',
        'What may the child know and decide?',
      ),
      blocks: [
        {
          list: [
            says(
              'Lapselle kerrotaan, miksi hän on siellä, mitä on tehty ja mitä suunnitellaan.',
              'Man berättar för barnet varför det är där, vad som har gjorts och vad som planeras.',
              'The child is told why, what has been done and what is planned.',
            ),
            says(
              'Lapsi saa tavata omaa sosiaalityöntekijäänsä kahden, niin usein kuin suunnitelmassa lukee.',
              'Barnet får träffa sin egen socialarbetare på tu man hand, så ofta som planen säger.',
              'The child can meet the own social worker alone, as often as the plan says.',
            ),
            says(
              'Lapsella on omaa rahaa. Alle {pocket-money-limit-age}-vuotias saa sitä tarpeen mukaan, vanhempi vähintään sen, minkä laki määrää.',
              'Barnet har egna pengar. Den som är under {pocket-money-limit-age} år får dem enligt behov, en äldre minst det som lagen bestämmer.',
              'The child has money of their own. One under {pocket-money-limit-age} gets it by need, an older one at least what the act lays down.',
            ),
            says(
              'Osa lapsen tuloista säästetään itsenäistymistä varten: vähintään {independence-savings} prosenttia siitä, mitä laki luettelee.',
              'En del av barnets inkomster sparas för självständigheten: minst {independence-savings} procent av dem som lagen räknar upp.',
              'Part of the child’s income is saved for independent life: at least {independence-savings} per cent of what the act lists.',
            ),
            says(
              'Lapsi käy koulua ja saa terveydenhuoltoa niin kuin muutkin.',
              'Barnet går i skola och får hälsovård som andra.',
              'The child goes to school and gets health care like everybody.',
            ),
          ],
        },
      ],
      basis: [childWelfareAct('52 a'), childWelfareAct('53'), childWelfareAct('55'), childWelfareAct('77')],
    },
    {
      id: 'parents',
      heading: says('Mitä vanhemmille kuuluu?', 'Vad gäller för föräldrarna?', 'What about the parents?'),
      blocks: [
        {
          text: says(
            'Lapsi saa tavata vanhempiaan, sisaruksiaan ja muita tärkeitä ihmisiä ja soittaa ja kirjoittaa heille. [[contact-and-restrictions|Rajoittamisesta]] tehdään aina päätös. Vanhemmille tehdään oma asiakassuunnitelma, ellei se ole tarpeetonta: siinä lukee, millaista tukea he saavat.',
            'Barnet får träffa sina föräldrar, syskon och andra viktiga människor och ringa och skriva till dem. Om [[contact-and-restrictions|begränsning]] fattas alltid ett beslut. För föräldrarna görs en egen klientplan, om det inte är onödigt: där står vilket stöd de får.',
            'The child may meet parents, siblings and other important people, and call and write to them. [[contact-and-restrictions|Limiting]] that always takes a decision. The parents get a client plan of their own, unless that is unnecessary: it says what support they get.',
          ),
        },
      ],
      basis: [childWelfareAct('30', 4), childWelfareAct('54')],
    },
    {
      id: 'home',
      heading: says('Voiko lapsi palata kotiin?', 'Kan barnet återvända hem?', 'Can the child go home?'),
      blocks: [
        {
          text: says(
            'Tavoitteena on, että perhe voi taas asua yhdessä, jos se on lapselle hyväksi. Suunnitelmassa täytyy kertoa, miten siihen pyritään. Ennen paluuta lapsi voi asua kotona kokeeksi enintään {home-trial-max} kuukautta.',
            'Målet är att familjen åter kan bo tillsammans, om det är bra för barnet. Planen ska säga hur man strävar efter det. Före återkomsten kan barnet bo hemma på prov i högst {home-trial-max} månader.',
            'The aim is that the family can live together again, if that is good for the child. The plan must say how this is sought. Before the return the child can live at home on trial for at most {home-trial-max} months.',
          ),
        },
        {
          text: says(
            'Kun huostaan otetun lapsen sijaishuolto päättyy, hänellä on oikeus [[after-care|jälkihuoltoon]]. Pelkän kiireellisen sijoituksen jälkeen jälkihuoltoa voi saada harkinnan mukaan.',
            'När vården utom hemmet upphör för ett barn som har varit omhändertaget har barnet rätt till [[after-care|eftervård]]. Efter enbart en brådskande placering kan eftervård ges enligt prövning.',
            'When the substitute care of a child taken into care ends, the child has the right to [[after-care|after-care]]. After an emergency placement alone it can be given at discretion.',
          ),
        },
      ],
      basis: [childWelfareAct('4', 3), childWelfareAct('30', 3), childWelfareAct('49', 3), childWelfareAct('75')],
    },
    {
      id: 'supervision',
      heading: says('Kuka valvoo?', 'Vem har tillsyn?', 'Who supervises?'),
      blocks: [
        {
          text: says(
            'Ensin se hyvinvointialue, joka lapsen sijoitti: oman sosiaalityöntekijän kuuluu tietää, miten lapsi voi. Lisäksi valvovat alue, jossa paikka on, ja valtion valvontaviranomainen. Lapsi tai läheinen voi kertoa epäkohdasta kenelle tahansa heistä. [[if-you-disagree|Muistutuksesta ja kantelusta]] kerrotaan toisaalla.',
            'Först det välfärdsområde som placerade barnet: den egna socialarbetaren ska veta hur barnet mår. Dessutom har området där platsen finns och statens tillsynsmyndighet tillsyn. Barnet eller en närstående kan berätta om missförhållanden för vem som helst av dem. Om [[if-you-disagree|anmärkning och klagan]] berättas på en annan sida.',
            'First the county that placed the child: the own social worker should know how the child is. The county where the place is and the state supervisory authority supervise, too. The child or somebody close can tell any of them that something is wrong. [[if-you-disagree|Objections and complaints]] have a page of their own.',
          ),
        },
      ],
      basis: [childWelfareAct('79'), childWelfareAct('80')],
    },
  ],
  related: {
    articles: ['taking-into-care', 'contact-and-restrictions', 'after-care', 'your-rights'],
    services: ['sijaishuolto', 'lastensuojelu'],
  },
  sources: [articleSources.childWelfareAct, articleSources.soite, articleSources.careDecision],
  checkedOn: day(articlesCheckedOn),
}

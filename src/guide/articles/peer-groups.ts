import { day } from '../../kernel/day.ts'
import { childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Peer groups. */
export const peerGroups: Article = {
  id: 'peer-groups',
  slug: says('vertaisryhmat', 'kamratgrupper', 'peer-groups'),
  name: says('Vertaisryhmät', 'Kamratgrupper', 'Peer groups'),
  summary: says(
    'Ryhmä lapsille, nuorille tai vanhemmille, jotka ovat kokeneet jotain samaa.',
    'En grupp för barn, unga eller föräldrar som har upplevt något liknande.',
    'A group for children, young people or parents who have been through something alike.',
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
            'Vertaisryhmässä tapaa muita, joilla on samanlaista takana: esimerkiksi ero, vanhemman sairaus, päihteet perheessä tai elämä sijoitetun lapsen vanhempana. Ryhmää ohjaa ammattilainen. Saa puhua tai vain kuunnella.',
            'I en kamratgrupp träffar man andra med liknande erfarenheter: till exempel en skilsmässa, en förälders sjukdom, rusmedel i familjen eller livet som förälder till ett placerat barn. Gruppen leds av en yrkesperson. Man får prata eller bara lyssna.',
            'In a peer group you meet others with similar experiences: a divorce, a parent’s illness, substances in the family, or being the parent of a placed child, for example. A professional leads the group. You may talk or just listen.',
          ),
        },
        {
          text: says(
            'Mitä ryhmässä kerrotaan, jää ryhmään. Jos lapsi on vaarassa, ohjaajan täytyy kuitenkin auttaa ja kertoa siitä eteenpäin.',
            'Det som berättas i gruppen stannar i gruppen. Om ett barn är i fara måste ledaren ändå hjälpa och föra det vidare.',
            'What is told in the group stays there. If a child is in danger, however, the leader has to help and pass it on.',
          ),
        },
      ],
      basis: [socialWelfareAct(''), childWelfareAct('36')],
    },
    {
      id: 'whom',
      heading: says('Kenelle se on?', 'För vem är det?', 'Whom is it for?'),
      blocks: [
        {
          text: says(
            'Lapsille, nuorille ja vanhemmille. Moniin ryhmiin pääsee suoraan, ilman lastensuojelun asiakkuutta. Ryhmiä on myös järjestöillä ja seurakunnilla.',
            'För barn, unga och föräldrar. Till många grupper kommer man direkt, utan att vara klient i barnskyddet. Också organisationer och församlingar har grupper.',
            'For children, young people and parents. Many groups can be joined directly, without being a client of child welfare. Organisations and parishes have groups, too.',
          ),
        },
      ],
      basis: [socialWelfareAct('')],
    },
    howItBegins,
    {
      id: 'how-long',
      heading: says('Kauanko ryhmä kestää?', 'Hur länge pågår gruppen?', 'How long does a group last?'),
      blocks: [
        {
          text: says(
            'Ryhmillä on yleensä sovittu määrä kertoja, ja jotkin jatkuvat avoimina. Ryhmän voi myös jättää kesken, jos se ei tunnu omalta. Kerro se työntekijälle, niin mietitte muuta.',
            'Grupperna har i regel ett avtalat antal träffar, och vissa är öppna hela tiden. Man kan också sluta om det inte känns rätt. Berätta det för socialarbetaren, så funderar ni på något annat.',
            'Groups usually meet an agreed number of times, and some stay open. You can also leave if it does not feel right. Tell the worker, and you will think of something else.',
          ),
        },
      ],
      basis: [childWelfareAct('30', 2)],
    },
    whoDecides,
    whatTheChildSays,
  ],
  related: {
    articles: ['therapy', 'support-family-and-person'],
    services: ['lastensuojelun-avohuolto', 'lapsiperheiden-neuvonta-ja-ohjaus'],
  },
  sources: [articleSources.openCareMeasures, articleSources.southSavo],
  checkedOn: day(articlesCheckedOn),
}

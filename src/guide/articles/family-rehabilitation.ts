import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, howLong, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Family rehabilitation. */
export const familyRehabilitation: Article = {
  id: 'family-rehabilitation',
  slug: says('perhekuntoutus', 'familjerehabilitering', 'family-rehabilitation'),
  name: says('Perhekuntoutus', 'Familjerehabilitering', 'Family rehabilitation'),
  summary: says(
    'Koko perhe työskentelee tiiviisti ammattilaisten kanssa, kotona tai kuntoutuspaikassa.',
    'Hela familjen arbetar intensivt med yrkespersoner, hemma eller på en rehabiliteringsplats.',
    'The whole family works closely with professionals, at home or at a place of rehabilitation.',
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
            'Perhekuntoutuksessa perhe saa tiiviin jakson apua. Ammattilaiset ovat mukana arjessa, joskus ympäri vuorokauden. Tavoitteena on, että vanhemmat ja lapset löytävät toimivan tavan elää yhdessä ja vanhemmat luottavat taas omiin kykyihinsä.',
            'I familjerehabilitering får familjen en intensiv period av hjälp. Yrkespersoner är med i vardagen, ibland dygnet runt. Målet är att föräldrar och barn hittar ett fungerande sätt att leva tillsammans och att föräldrarna åter litar på sin egen förmåga.',
            'In family rehabilitation the family gets a dense period of help. Professionals take part in daily life, sometimes round the clock. The aim is that parents and children find a way of living together that works, and parents trust their own abilities again.',
          ),
        },
        {
          text: says(
            'Kuntoutus voi tapahtua kotona, päivisin muualla tai niin, että perhe asuu jakson ajan kuntoutuspaikassa yhdessä. Jos lapsi asuu siellä vanhempansa kanssa, se voi olla myös [[open-care-placement|avohuollon sijoitus]] yhdessä.',
            'Rehabiliteringen kan ske hemma, på dagtid någon annanstans eller så att familjen bor tillsammans på en rehabiliteringsplats under perioden. Om barnet bor där med sin förälder kan det också vara en [[open-care-placement|placering i öppenvården]] tillsammans.',
            'It can take place at home, elsewhere in the daytime, or so that the family lives together at the place of rehabilitation for the period. If the child lives there with a parent, it can also be an [[open-care-placement|open care placement]] together.',
          ),
        },
      ],
      basis: [childWelfareAct('36', 1), childWelfareAct('37', 1)],
    },
    {
      id: 'whom',
      heading: says('Kenelle se on?', 'För vem är det?', 'Whom is it for?'),
      blocks: [
        {
          text: says(
            'Perheelle, jonka täytyy muuttaa monta asiaa yhtä aikaa: esimerkiksi vauvaperheelle, jossa vanhemman vointi tai päihteet huolestuttavat, tai perheelle, jossa väkivalta on loputtava.',
            'För en familj som behöver ändra många saker på en gång: till exempel en babyfamilj där förälderns mående eller rusmedel väcker oro, eller en familj där våldet måste ta slut.',
            'For a family that has to change many things at once: a family with a baby where a parent’s health or substance use gives cause for worry, say, or a family where violence has to end.',
          ),
        },
      ],
      basis: [childWelfareAct('36')],
    },
    howItBegins,
    whoDecides,
    howLong,
    whatTheChildSays,
  ],
  related: {
    articles: ['intensified-family-work', 'open-care-placement', 'therapy'],
    services: ['lastensuojelun-avohuolto'],
  },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.keusote],
  checkedOn: day(articlesCheckedOn),
}

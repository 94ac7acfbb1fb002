import { day } from '../../kernel/day.ts'
import { childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { howItBegins, howLong, whatTheChildSays, whoDecides } from './measure-sections.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Support for hobbies, holidays and recreation. */
export const hobbiesAndHolidays: Article = {
  id: 'hobbies-and-holidays',
  slug: says('harrastukset-ja-lomat', 'hobbyer-och-semester', 'hobbies-and-holidays'),
  name: says(
    'Tuki harrastuksiin, lomaan ja virkistykseen',
    'Stöd för hobbyer, semester och rekreation',
    'Help with hobbies, holidays and recreation',
  ),
  summary: says(
    'Apua siihen, että lapsi voi harrastaa ja perhe levätä, vaikka rahaa tai voimia on vähän.',
    'Hjälp så att barnet kan ha en hobby och familjen vila, fast pengarna eller krafterna är små.',
    'Help so that a child can have a hobby and the family a rest, even when money or strength is short.',
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
            'Harrastus tuo lapselle ystäviä, onnistumisia ja rytmiä. Lastensuojelu voi esimerkiksi maksaa osallistumismaksun tai varusteet, auttaa löytämään oman lajin tai järjestää kyydin ja seuraa alkuun.',
            'En hobby ger barnet vänner, framgångar och rytm. Barnskyddet kan till exempel betala en avgift eller utrustning, hjälpa barnet att hitta sin gren eller ordna skjuts och sällskap i början.',
            'A hobby brings a child friends, success and rhythm. Child welfare can pay a fee or equipment, for example, help to find the right one, or arrange a lift and company to begin with.',
          ),
        },
        {
          text: says(
            'Lomalla ja virkistyksellä tarkoitetaan vaikka perheleiriä, lapsen kesäleiriä tai muuta hengähdystä arjesta. Usein niitä järjestetään yhdessä järjestöjen kanssa.',
            'Med semester och rekreation menas till exempel ett familjeläger, barnets sommarläger eller en annan paus från vardagen. Ofta ordnas de tillsammans med organisationer.',
            'Holidays and recreation mean a family camp, a summer camp for the child or some other break from daily life. They are often arranged together with organisations.',
          ),
        },
      ],
      basis: [childWelfareAct('36', 1), socialWelfareAct('')],
    },
    {
      id: 'whom',
      heading: says('Kenelle se on?', 'För vem är det?', 'Whom is it for?'),
      blocks: [
        {
          text: says(
            'Lapselle, jolle harrastus tai tauko on tärkeä osa sitä, että elämä menee parempaan suuntaan, ja jonka perhe ei pysty siihen itse. Apu harkitaan lapsen tarpeen mukaan.',
            'För ett barn för vilket en hobby eller en paus är en viktig del av att livet går åt rätt håll, och vars familj inte klarar det själv. Hjälpen prövas enligt barnets behov.',
            'For a child for whom a hobby or a break matters for life to take a better turn, and whose family cannot manage it alone. The help is weighed according to the child’s need.',
          ),
        },
      ],
      basis: [childWelfareAct('36')],
    },
    howItBegins,
    {
      id: 'ask',
      heading: says('Mitä kannattaa kertoa?', 'Vad lönar det sig att berätta?', 'What is worth telling?'),
      blocks: [
        {
          text: says(
            'Kerro, mitä lapsi haluaisi tehdä, mitä se maksaa ja mikä on esteenä: raha, matka, kaverin puute vai jännitys. Pyydä päätös kirjallisena, myös kielteinen.',
            'Berätta vad barnet skulle vilja göra, vad det kostar och vad som är hindret: pengarna, resan, avsaknad av en kompis eller nervositet. Be om ett skriftligt beslut, också om det är nekande.',
            'Tell what the child would like to do, what it costs and what stands in the way: money, distance, nobody to go with, or nerves. Ask for the decision in writing, also when it is no.',
          ),
        },
      ],
    },
    whoDecides,
    howLong,
    whatTheChildSays,
  ],
  related: { articles: ['school-and-studies', 'support-family-and-person'], services: ['lastensuojelun-avohuolto'] },
  sources: [articleSources.childWelfareAct, articleSources.openCareMeasures, articleSources.southSavo],
  checkedOn: day(articlesCheckedOn),
}

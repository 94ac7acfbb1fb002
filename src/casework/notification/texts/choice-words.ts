import type { Words } from '../../../kernel/language.ts'

/** One of the answers to choose from. */
export type Choice = { readonly value: string; readonly label: Words; readonly hint?: Words }

/** How urgent the sender thinks it is. It changes nothing by itself: a worker assesses urgency (LSL 26.2 §). */
export const dangerChoices: readonly Choice[] = [
  {
    value: 'now',
    label: { fi: 'Kyllä, juuri nyt', sv: 'Ja, just nu', en: 'Yes, right now' },
    hint: {
      fi: 'Soita ensin 112. Älä odota, että lomake luetaan.',
      sv: 'Ring först 112. Vänta inte på att formuläret blir läst.',
      en: 'Call 112 first. Do not wait for this form to be read.',
    },
  },
  {
    value: 'soon',
    label: {
      fi: 'Ei juuri nyt, mutta apua tarvitaan tänään tai lähipäivinä',
      sv: 'Inte just nu, men hjälp behövs i dag eller de närmaste dagarna',
      en: 'Not right now, but help is needed today or in the next few days',
    },
    hint: {
      fi: 'Soita mieluummin sosiaalipäivystykseen: silloin työntekijä kuulee asian heti.',
      sv: 'Ring hellre socialjouren: då får en arbetare veta genast.',
      en: 'Better call the social emergency service: then a worker hears of it at once.',
    },
  },
  { value: 'no', label: { fi: 'Ei', sv: 'Nej', en: 'No' } },
]

/** What a private person is to the child: the codes 1–5 of the national list 1243. */
export const privateSenderChoices: readonly Choice[] = [
  {
    value: '1',
    label: {
      fi: 'Olen itse se lapsi tai nuori, jota asia koskee',
      sv: 'Jag är själv barnet eller den unga som saken gäller',
      en: 'I am the child or young person myself',
    },
  },
  {
    value: '2',
    label: {
      fi: 'Läheinen, asun samassa kodissa',
      sv: 'Närstående, jag bor i samma hem',
      en: 'Someone close, I live in the same home',
    },
  },
  {
    value: '3',
    label: {
      fi: 'Läheinen, asun muualla',
      sv: 'Närstående, jag bor någon annanstans',
      en: 'Someone close, I live elsewhere',
    },
  },
  {
    value: '5',
    label: { fi: 'Lapsen edunvalvoja', sv: 'Barnets intressebevakare', en: 'The child’s appointed guardian' },
  },
  {
    value: '4',
    label: {
      fi: 'Muu, esimerkiksi naapuri tai tuttava',
      sv: 'Någon annan, till exempel granne eller bekant',
      en: 'Someone else, such as a neighbour or an acquaintance',
    },
  },
]

/** The field of work of one with the duty to notify, in plain words, by the codes of the national list 1243. */
export const dutySenderWords: Readonly<Record<string, Words>> = {
  '6': { fi: 'Sosiaalihuolto', sv: 'Socialvård', en: 'Social welfare' },
  '7': { fi: 'Terveydenhuolto', sv: 'Hälso- och sjukvård', en: 'Health care' },
  '8': {
    fi: 'Sosiaali- tai terveysalan järjestö',
    sv: 'Organisation inom social- och hälsovård',
    en: 'Social or health organisation',
  },
  '10': { fi: 'Poliisi', sv: 'Polis', en: 'Police' },
  '11': { fi: 'Palo- ja pelastustoimi', sv: 'Brand- och räddningsväsende', en: 'Fire and rescue services' },
  '12': { fi: 'Hätäkeskus', sv: 'Nödcentral', en: 'Emergency response centre' },
  '13': { fi: 'Varhaiskasvatus', sv: 'Småbarnspedagogik', en: 'Early childhood education' },
  '14': {
    fi: 'Aamu- ja iltapäivätoiminta',
    sv: 'Morgon- och eftermiddagsverksamhet',
    en: 'Before- and after-school activities',
  },
  '15': { fi: 'Koulu tai muu opetus', sv: 'Skola eller annan utbildning', en: 'School or other education' },
  '16': { fi: 'Nuorisotoimi', sv: 'Ungdomsarbete', en: 'Youth services' },
  '17': {
    fi: 'Seurakunta tai muu uskonnollinen yhdyskunta',
    sv: 'Församling eller annat religiöst samfund',
    en: 'Parish or other religious community',
  },
  '18': { fi: 'Vastaanottokeskus', sv: 'Förläggning för asylsökande', en: 'Reception centre' },
  '19': { fi: 'Rikosseuraamuslaitos', sv: 'Brottspåföljdsmyndigheten', en: 'Prison and Probation Service' },
  '23': { fi: 'Ulosotto', sv: 'Utsökning', en: 'Enforcement (debt recovery)' },
  '24': { fi: 'Kela', sv: 'Folkpensionsanstalten (FPA)', en: 'Kela' },
  '22': {
    fi: 'Muu, esimerkiksi Tulli tai Rajavartiolaitos',
    sv: 'Annat, till exempel Tullen eller Gränsbevakningen',
    en: 'Other, such as Customs or the Border Guard',
  },
}

/** Yes, no and not known. */
export const toldWords: Readonly<Record<'yes' | 'no' | 'not-known', Words>> = {
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'En', sv: 'Nej', en: 'No' },
  'not-known': { fi: 'En osaa sanoa', sv: 'Jag kan inte säga', en: 'I cannot say' },
}

/** Whether a private person gives a name. */
export const namedWords: Readonly<Record<'yes' | 'no', Words>> = {
  yes: { fi: 'Kerron nimeni', sv: 'Jag uppger mitt namn', en: 'I give my name' },
  no: { fi: 'Ilmoitan nimettömänä', sv: 'Jag anmäler anonymt', en: 'I stay anonymous' },
}

/** What a ticked box says among the answers. */
export const tickedWords: Words = { fi: 'Kyllä', sv: 'Ja', en: 'Yes' }

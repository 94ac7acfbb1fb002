import type { Language } from '../../kernel/language.ts'

/** The accessibility statement (Act 306/2019). What depends on the county or on a day comes in from `statement.ts`. */
export const accessibilityTexts = {
  fi: {
    lead: 'Tämä seloste koskee tämän palvelun julkisia sivuja ja ilmoituslomaketta.',
    written: (day: string) => `Seloste on laadittu ${day}.`,
    statusTitle: 'Miten sivusto täyttää vaatimukset?',
    status:
      'Laki digitaalisten palvelujen tarjoamisesta (306/2019) vaatii, että sivut noudattavat WCAG-ohjeiston A- ja AA-tasoa. Sivusto täyttää vaatimukset osittain. Puutteet on lueteltu alla. Tavoitteemme on uudempi ohjeisto, WCAG 2.2 AA.',
    gapsTitle: 'Puutteet, jotka tiedämme',
    gaps: [
      'Välilehden otsikko on arkaluonteisilla sivuilla tarkoituksella yleinen, jotta sivullinen ei näe, mitä luet. Siksi otsikko ei kerro sivun aihetta (WCAG 2.4.2). Sivun aihe on aina pääotsikossa.',
      'Selkokielisiä tekstejä ei ole tarkistanut Selkokeskus.',
      'Sivuja ei ole viittomakielellä eikä saamen kielillä.',
      'Osa kuntien puhelinnumeroista puuttuu, koska niitä ei ole varmistettu. Silloin sivu kertoo syyn ja linkin alueen sivulle.',
      'Linkit muiden sivustoille vievät sivuille, joiden saavutettavuudesta emme vastaa.',
    ],
    howTitle: 'Miten arvioimme',
    how: 'Arvio on meidän omamme. Jokainen julkinen sivu tarkistetaan selaimessa axe-työkalulla, vaaleana ja tummana, leveänä ja 320 kuvapisteen levyisenä. Haku ja nopea poistuminen kokeillaan pelkällä näppäimistöllä, ja sivut toimivat ilman JavaScriptiä. Automaattinen testi löytää vain osan ongelmista. Ulkopuolinen asiantuntija tai vammaiset käyttäjät eivät ole vielä arvioineet sivustoa.',
    evaluated: (day: string) => `Arvio on tehty ${day}.`,
    feedbackTitle: 'Huomasitko puutteen? Kerro siitä',
    feedbackEmail: 'Sähköposti',
    feedbackPhone: 'Puhelin',
    notGiven: 'ei vielä annettu: hyvinvointialue täydentää tämän ennen käyttöönottoa',
    answer: (days: number, act: string) => `Palautteeseen vastataan ${days} päivän kuluessa (laki ${act}).`,
    supervisorTitle: 'Valvonta',
    supervisor: (name: string) =>
      `Jos et ole tyytyväinen vastaukseen tai et saa sitä ajoissa, voit tehdä ilmoituksen valvovalle viranomaiselle: ${name}.`,
    unverified: 'Valvojan nimeä emme ole vielä varmistaneet virallisesta lähteestä.',
  },
  sv: {
    lead: 'Utlåtandet gäller de offentliga sidorna och anmälningsformuläret i den här tjänsten.',
    written: (day: string) => `Utlåtandet är skrivet ${day}.`,
    statusTitle: 'Hur uppfyller webbplatsen kraven?',
    status:
      'Lagen om tillhandahållande av digitala tjänster (306/2019) kräver att sidorna följer nivåerna A och AA i WCAG. Webbplatsen uppfyller kraven delvis. Bristerna står nedan. Vårt mål är de nyare riktlinjerna, WCAG 2.2 AA.',
    gapsTitle: 'Brister som vi känner till',
    gaps: [
      'På känsliga sidor är flikens rubrik avsiktligt allmän, så att en utomstående inte ser vad du läser. Därför berättar den inte sidans ämne (WCAG 2.4.2). Ämnet står alltid i sidans huvudrubrik.',
      'LL-Center har inte granskat de lättlästa texterna.',
      'Sidorna finns inte på teckenspråk eller på de samiska språken.',
      'En del av kommunernas telefonnummer saknas, eftersom de inte har bekräftats. Då berättar sidan varför och länkar till områdets sida.',
      'Länkar till andra webbplatser leder till sidor vars tillgänglighet vi inte svarar för.',
    ],
    howTitle: 'Så har vi bedömt',
    how: 'Bedömningen är vår egen. Varje offentlig sida kontrolleras i webbläsaren med verktyget axe, i ljust och mörkt läge, bred och 320 bildpunkter bred. Sökningen och snabbutgången prövas med enbart tangentbord, och sidorna fungerar utan JavaScript. Ett automatiskt test hittar bara en del av problemen. Ingen utomstående expert och inga användare med funktionsnedsättning har ännu bedömt webbplatsen.',
    evaluated: (day: string) => `Bedömningen gjordes ${day}.`,
    feedbackTitle: 'Hittade du en brist? Berätta för oss',
    feedbackEmail: 'E-post',
    feedbackPhone: 'Telefon',
    notGiven: 'inte angivet än: välfärdsområdet fyller i detta innan tjänsten tas i bruk',
    answer: (days: number, act: string) => `Responsen besvaras inom ${days} dagar (lag ${act}).`,
    supervisorTitle: 'Tillsyn',
    supervisor: (name: string) =>
      `Om du inte är nöjd med svaret eller inte får det i tid kan du göra en anmälan till tillsynsmyndigheten: ${name}.`,
    unverified: 'Vi har ännu inte bekräftat tillsynsmyndighetens namn i en officiell källa.',
  },
  en: {
    lead: 'This statement covers the public pages and the notification form of this service.',
    written: (day: string) => `The statement was written on ${day}.`,
    statusTitle: 'How far does the site meet the requirements?',
    status:
      'The Act on the Provision of Digital Services (306/2019) requires pages to follow levels A and AA of WCAG. The site meets the requirements in part. The shortcomings are listed below. Our aim is the newer guidelines, WCAG 2.2 AA.',
    gapsTitle: 'Shortcomings that we know of',
    gaps: [
      'On sensitive pages the title of the tab is general on purpose, so that a bystander does not see what you read. Therefore it does not tell the subject of the page (WCAG 2.4.2). The subject always stands in the main heading.',
      'No easy-language centre has reviewed the texts in easy language.',
      'The pages are not in sign language or in the Sámi languages.',
      'Some telephone numbers of municipalities are missing, because they have not been confirmed. The page then says why and links to the site of the county.',
      'Links to other sites lead to pages for whose accessibility we do not answer.',
    ],
    howTitle: 'How we evaluated',
    how: 'The evaluation is our own. Every public page is checked in a browser with the tool axe, in light and dark, wide and 320 pixels narrow. Search and the quick exit are tried with the keyboard alone, and the pages work without JavaScript. An automatic test finds only some of the problems. No outside expert and no users with disabilities have evaluated the site yet.',
    evaluated: (day: string) => `The evaluation was made on ${day}.`,
    feedbackTitle: 'Did you find a shortcoming? Tell us',
    feedbackEmail: 'E-mail',
    feedbackPhone: 'Telephone',
    notGiven: 'not given yet: the wellbeing services county fills this in before the service is taken into use',
    answer: (days: number, act: string) => `Feedback is answered within ${days} days (Act ${act}).`,
    supervisorTitle: 'Supervision',
    supervisor: (name: string) =>
      `If you are not satisfied with the answer, or do not get one in time, you can complain to the supervising authority: ${name}.`,
    unverified: 'We have not yet confirmed the name of the supervisor from an official source.',
  },
} satisfies Record<Language, unknown>

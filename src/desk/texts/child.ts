import type { Words } from '../../kernel/language.ts'
import type { Doing, WhyNot } from '../possible.ts'

/** Words of the child's page. */
export const childTexts = {
  title: { fi: 'Lapsen sivu', sv: 'Barnets sida', en: 'The child’s page' },
  back: { fi: 'Omat lapset', sv: 'Egna barn', en: 'Own children' },
  client: { fi: 'Lastensuojelun asiakas', sv: 'Klient inom barnskyddet', en: 'Child welfare client' },
  noClient: { fi: 'Ei lastensuojelun asiakas', sv: 'Inte klient inom barnskyddet', en: 'Not a child welfare client' },
  ban: { fi: 'Turvakielto', sv: 'Spärrmarkering', en: 'Security ban' },
  banNote: {
    fi: 'Yhteystietoja ei näytetä turvakiellon vuoksi.',
    sv: 'Kontaktuppgifterna visas inte på grund av spärrmarkeringen.',
    en: 'Contact details are not shown because of the security ban.',
  },
  identityCode: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Personal identity code' },
  born: { fi: 'Syntynyt', sv: 'Född', en: 'Born' },
  ageAsTold: { fi: 'Ikä ilmoituksen mukaan', sv: 'Ålder enligt anmälan', en: 'Age as told in the notification' },
  ageNotKnown: { fi: 'Ikä ei ole tiedossa', sv: 'Åldern är inte känd', en: 'Age not known' },
  responsible: {
    fi: 'Lapsen asioista vastaava sosiaalityöntekijä',
    sv: 'Socialarbetare som ansvarar för barnets angelägenheter',
    en: 'Responsible social worker',
  },
  nobody: { fi: 'Ei nimetty', sv: 'Inte utsedd', en: 'Not named' },
  stands: { fi: 'Asian tila', sv: 'Ärendets läge', en: 'Where the matter stands' },
  clientSince: { fi: 'Asiakkuus alkoi', sv: 'Klientrelationen började', en: 'Client since' },
  planSigned: { fi: 'Asiakassuunnitelma', sv: 'Klientplan', en: 'Client plan' },
  planMissing: { fi: 'Ei vielä allekirjoitettu', sv: 'Ännu inte undertecknad', en: 'Not signed yet' },
  lives: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  happened: { fi: 'Mitä on tapahtunut', sv: 'Vad som har hänt', en: 'What has happened' },
  nothingHappened: { fi: 'Tapahtumia ei ole vielä.', sv: 'Ingenting har hänt ännu.', en: 'Nothing has happened yet.' },
  older: { fi: 'Vanhemmat tapahtumat', sv: 'Äldre händelser', en: 'Older events' },
  newest: { fi: 'Uusimmat tapahtumat', sv: 'Senaste händelserna', en: 'Newest events' },
  pages: { fi: 'Tapahtumien sivut', sv: 'Händelsernas sidor', en: 'Pages of events' },
  theService: { fi: 'palvelu', sv: 'tjänsten', en: 'the service' },
  possible: { fi: 'Mitä voi tehdä nyt', sv: 'Vad kan göras nu', en: 'What can be done now' },
  people: { fi: 'Ihmiset lapsen ympärillä', sv: 'Människor kring barnet', en: 'People around the child' },
  noPeople: {
    fi: 'Ketään ei ole vielä kirjattu.',
    sv: 'Ingen har antecknats ännu.',
    en: 'Nobody has been entered yet.',
  },
  custodian: { fi: 'huoltaja', sv: 'vårdnadshavare', en: 'custodian' },
  livesWith: { fi: 'asuu lapsen kanssa', sv: 'bor med barnet', en: 'lives with the child' },
  measures: { fi: 'Tukitoimet', sv: 'Stödåtgärder', en: 'Support measures' },
  validFor: { fi: 'voimassa', sv: 'gäller', en: 'valid' },
  validUntilFurther: { fi: 'toistaiseksi', sv: 'tills vidare', en: 'until further notice' },
  measureEnded: { fi: 'päättynyt', sv: 'upphört', en: 'ended' },
  measureAhead: { fi: 'alkaa myöhemmin', sv: 'börjar senare', en: 'begins later' },
  decided: { fi: 'päätetty', sv: 'beslutad', en: 'decided' },
  deliver: { fi: 'Anna tiedoksi', sv: 'Delge', en: 'Give notice' },
  notDelivered: { fi: 'Ei vielä annettu tiedoksi', sv: 'Ännu inte delgivet', en: 'Notice not given yet' },
  rectificationEnds: {
    fi: 'oikaisuvaatimusaika päättyy',
    sv: 'tiden för begäran om omprövning går ut',
    en: 'time for rectification ends',
  },
  documents: { fi: 'Asiakirjat', sv: 'Handlingar', en: 'Documents' },
  document: { fi: 'Asiakirja', sv: 'Handling', en: 'Document' },
  noDocuments: {
    fi: 'Allekirjoitettuja asiakirjoja ei ole.',
    sv: 'Det finns inga undertecknade handlingar.',
    en: 'No document has been signed.',
  },
  signed: { fi: 'Allekirjoitettu', sv: 'Undertecknad', en: 'Signed' },
  signer: { fi: 'Allekirjoittaja', sv: 'Undertecknare', en: 'Signed by' },
  version: { fi: 'Versio', sv: 'Version', en: 'Version no.' },
  superseded: { fi: 'korvattu', sv: 'ersatt', en: 'superseded' },
  corrected: { fi: 'korjattu', sv: 'rättad', en: 'corrected' },
  drafts: { fi: 'Keskeneräiset', sv: 'Utkast', en: 'Drafts' },
  draftWritten: { fi: 'kirjoitettu viimeksi', sv: 'senast skrivet', en: 'last written' },
  side: { fi: 'Toimet ja ihmiset', sv: 'Åtgärder och människor', en: 'Acts and people' },
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  initiated: { fi: 'vireille', sv: 'inlett', en: 'initiated' },
  lastDay: { fi: 'viimeinen päivä', sv: 'sista dagen', en: 'last day' },
  received: { fi: 'tiedoksi', sv: 'delgivet', en: 'notice on' },
  arrived: { fi: 'saapunut', sv: 'inkommen', en: 'arrived' },
  servicesRefused: {
    fi: 'tarpeellisista palveluista kieltäydytty',
    sv: 'nödvändig service har avvisats',
    en: 'necessary services refused',
  },
  overCap: { fi: 'enimmäismäärä ylittyi', sv: 'det högsta antalet överskreds', en: 'over the cap' },
} as const satisfies Record<string, Words>

/** What may be done, as the page offers it. */
export const doingTexts: Readonly<Record<Doing, Words>> = {
  'handle-notification': { fi: 'Käsittele ilmoitus', sv: 'Handlägg anmälan', en: 'Handle the notification' },
  'write-assessment': { fi: 'Jatka arviointia', sv: 'Fortsätt bedömningen', en: 'Continue the assessment' },
  'complete-assessment': { fi: 'Saata arviointi valmiiksi', sv: 'Slutför bedömningen', en: 'Complete the assessment' },
  'begin-client-relationship': {
    fi: 'Aloita lastensuojelun asiakkuus',
    sv: 'Inled en klientrelation inom barnskyddet',
    en: 'Begin a child welfare client relationship',
  },
  'write-note': {
    fi: 'Kirjaa tapaaminen tai yhteydenotto',
    sv: 'Anteckna ett möte eller en kontakt',
    en: 'Enter a meeting or contact',
  },
  'write-plan': { fi: 'Laadi asiakassuunnitelma', sv: 'Upprätta en klientplan', en: 'Write the client plan' },
  'review-plan': { fi: 'Tarkista asiakassuunnitelma', sv: 'Se över klientplanen', en: 'Review the client plan' },
  'decide-measure': {
    fi: 'Tee päätös tukitoimesta',
    sv: 'Fatta beslut om en stödåtgärd',
    en: 'Decide on a support measure',
  },
  'write-client-relationship': {
    fi: 'Asiakkuusasiakirja',
    sv: 'Klientrelationshandling',
    en: 'Client relationship document',
  },
  'write-beginning-of-service': {
    fi: 'Kirjaa palvelun alkaminen',
    sv: 'Anteckna att en service börjar',
    en: 'Enter the beginning of a service',
  },
  'add-relative': { fi: 'Lisää läheinen', sv: 'Lägg till en närstående', en: 'Add a person around the child' },
}

/** Why something may not be done now. */
export const whyNotTexts: Readonly<Record<WhyNot, Words>> = {
  'not-a-social-worker': {
    fi: 'Tämän tekee virkasuhteinen sosiaalityöntekijä.',
    sv: 'Detta görs av en socialarbetare i tjänsteförhållande.',
    en: 'A social worker in public office does this.',
  },
  'not-a-client': {
    fi: 'Lapsi ei ole lastensuojelun asiakas.',
    sv: 'Barnet är inte klient inom barnskyddet.',
    en: 'The child is not a child welfare client.',
  },
  'begins-on-finding': {
    fi: 'Asiakkuus alkaa, kun arvioinnissa todetaan lastensuojelun tarve, tai heti, kun ryhdytään kiireellisiin toimenpiteisiin.',
    sv: 'Klientrelationen börjar när bedömningen visar ett behov av barnskydd, eller genast när brådskande åtgärder vidtas.',
    en: 'It begins when the assessment finds a need for child welfare, or at once when urgent action is taken.',
  },
  'no-assessment-under-way': {
    fi: 'Arviointia ei ole vielä aloitettu.',
    sv: 'Bedömningen har ännu inte inletts.',
    en: 'The assessment has not been started yet.',
  },
}

/** Said beside what another has to sign. */
export const signedByAnother: Words = {
  fi: 'Voit valmistella. Allekirjoittaa virkasuhteinen sosiaalityöntekijä, joka vastaa lapsen asioista.',
  sv: 'Du kan förbereda. Undertecknas av den socialarbetare i tjänsteförhållande som ansvarar för barnets angelägenheter.',
  en: 'You may prepare it. The social worker in office who answers for the child signs.',
}

import type { PlainDate } from '../kernel/day.ts'
import type { Language, Words } from '../kernel/language.ts'
import { type Citation, citationInWords } from '../law/citation.ts'
import { dayInWords } from '../law/words/days.ts'

type MatterState = 'pending' | 'under-assessment' | 'assessed' | 'assessment-skipped' | 'transferred' | 'joined'
type ItemStage =
  | 'received'
  | 'registered'
  | 'urgency-assessed'
  | 'attached'
  | 'transferred'
  | 'assessment-skipped'
  | 'assessment-started'

/**
 * Every refusal that the acts of the rooms give. Told by its shape and not by the rooms' own types, so that the screens of
 * every room can use these words: a room with a new kind or state does not compile until it has words here.
 */
export type RefusalToTell =
  | { readonly kind: 'not-a-social-worker'; readonly basis: Citation }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'not-possible-now'; readonly state: MatterState; readonly basis: Citation }
  | { readonly kind: 'assessment-still-due'; readonly basis: Citation }
  | { readonly kind: 'item-not-possible-now'; readonly stage: ItemStage; readonly basis: Citation }
  | { readonly kind: 'identity-code-taken' }
  | { readonly kind: 'not-a-child'; readonly basis: Citation }
  | { readonly kind: 'not-a-client'; readonly basis: Citation }
  | { readonly kind: 'reason-missing'; readonly basis: Citation }
  | {
      readonly kind: 'assessment-not-possible-now'
      readonly state: 'under-way' | 'completed'
      readonly basis: Citation
    }
  | { readonly kind: 'already-a-client'; readonly since: PlainDate; readonly basis: Citation }
  | { readonly kind: 'not-eligible'; readonly basis: Citation }
  | { readonly kind: 'over-cap'; readonly children: number; readonly cap: number; readonly basis: Citation }
  | { readonly kind: 'not-signable' }
  | { readonly kind: 'ends-before-it-begins'; readonly basis: Citation }
  | { readonly kind: 'newer-draft' }

/** Why something was not or cannot be done, as one or two sentences, and the section it rests on when it rests on one. */
export function refusalInWords(
  refusal: RefusalToTell,
  language: Language,
): { readonly reason: string; readonly basis: string | undefined } {
  return {
    reason: reasonOf(refusal, language),
    basis: 'basis' in refusal ? citationInWords(refusal.basis, language) : undefined,
  }
}

function reasonOf(refusal: RefusalToTell, language: Language): string {
  switch (refusal.kind) {
    case 'not-possible-now':
      return matterReasons[refusal.state][language]
    case 'item-not-possible-now':
      return itemReasons[refusal.stage][language]
    case 'assessment-not-possible-now':
      return assessmentReasons[refusal.state][language]
    case 'already-a-client':
      return alreadyAClient[language](dayInWords(refusal.since, language))
    case 'over-cap':
      return overCap[language](refusal.children, refusal.cap)
    case 'assessment-still-due':
    case 'not-a-social-worker':
    case 'changed-meanwhile':
    case 'identity-code-taken':
    case 'not-a-child':
    case 'not-a-client':
    case 'reason-missing':
    case 'not-eligible':
    case 'not-signable':
    case 'ends-before-it-begins':
    case 'newer-draft':
      return reasons[refusal.kind][language]
  }
}

const reasons = {
  'assessment-still-due': {
    fi: 'Asiakkuus alkoi ennen kuin palvelutarve oli arvioitu. Arviointi on silti tehtävä.',
    sv: 'Klientrelationen började innan servicebehovet hade bedömts. Bedömningen ska ändå göras.',
    en: 'The client relationship began before the needs were assessed. The assessment must still be made.',
  },
  'not-a-social-worker': {
    fi: 'Tämän tekee virkasuhteessa oleva sosiaalityöntekijä.',
    sv: 'Detta görs av en socialarbetare i tjänsteförhållande.',
    en: 'This is for a social worker in public office.',
  },
  'changed-meanwhile': {
    fi: 'Joku muu on tallentanut tähän muutoksen sillä välin. Tarkista tilanne ja yritä uudelleen. Mitään ei tallennettu.',
    sv: 'Någon annan har sparat en ändring under tiden. Kontrollera läget och försök igen. Ingenting sparades.',
    en: 'Someone else has saved a change meanwhile. Look at how things stand and try again. Nothing was saved.',
  },
  'identity-code-taken': {
    fi: 'Tällä henkilötunnuksella on jo henkilö rekisterissä. Valitse hänet ehdotetuista henkilöistä tai tarkista tunnus.',
    sv: 'Det finns redan en person med denna personbeteckning i registret. Välj personen bland förslagen eller kontrollera beteckningen.',
    en: 'A person with this identity code is in the register already. Choose that person among those suggested, or check the code.',
  },
  'not-a-child': {
    fi: 'Valittu henkilö oli täysi-ikäinen, kun ilmoitus saapui. Lastensuojelun asia kirjataan lapselle.',
    sv: 'Den valda personen var myndig när anmälan kom in. Ett barnskyddsärende registreras för ett barn.',
    en: 'The chosen person had come of age when the notification arrived. A child welfare matter is registered for a child.',
  },
  'not-a-client': {
    fi: 'Lapsi ei ole lastensuojelun asiakas.',
    sv: 'Barnet är inte klient inom barnskyddet.',
    en: 'The child is not a child welfare client.',
  },
  'reason-missing': {
    fi: 'Perustelut puuttuvat. Ne on kirjattava.',
    sv: 'Motiveringen saknas. Den ska antecknas.',
    en: 'The reasons are missing. They must be recorded.',
  },
  'not-eligible': {
    fi: 'Vastuusosiaalityöntekijäksi voi nimetä vain virkasuhteessa olevan sosiaalityöntekijän.',
    sv: 'Endast en socialarbetare i tjänsteförhållande kan utses till ansvarig.',
    en: 'Only a social worker in public office can be named responsible.',
  },
  'not-signable': {
    fi: 'Asiakirjaa ei voi vielä allekirjoittaa: jotain puuttuu tai on väärin.',
    sv: 'Handlingen kan ännu inte undertecknas: något saknas eller är fel.',
    en: 'The document cannot be signed yet: something is missing or wrong.',
  },
  'ends-before-it-begins': {
    fi: 'Voimassaolo päättyisi ennen kuin se alkaa.',
    sv: 'Giltigheten skulle upphöra innan den börjar.',
    en: 'It would end before it begins.',
  },
  'newer-draft': {
    fi: 'Joku muu on tallentanut luonnoksesta uudemman version. Molemmat tekstit ovat tallella.',
    sv: 'Någon annan har sparat en nyare version av utkastet. Båda texterna finns kvar.',
    en: 'Someone else has saved a newer version of the draft. Both texts are kept.',
  },
} satisfies Record<string, Words>

const itemReasons: Readonly<Record<ItemStage, Words>> = {
  received: {
    fi: 'Ilmoitus on ensin kirjattava lapselle.',
    sv: 'Anmälan ska först registreras för barnet.',
    en: 'The notification must first be registered for the child.',
  },
  registered: {
    fi: 'Kiireellisyys on ensin arvioitava.',
    sv: 'Brådskan ska först bedömas.',
    en: 'The urgency must be assessed first.',
  },
  'urgency-assessed': {
    fi: 'Ilmoitus on jo kirjattu ja sen kiireellisyys arvioitu.',
    sv: 'Anmälan är redan registrerad och dess brådska bedömd.',
    en: 'The notification is registered and its urgency assessed already.',
  },
  attached: {
    fi: 'Ilmoitus on jo liitetty lapsen asiaan.',
    sv: 'Anmälan har redan fogats till barnets ärende.',
    en: 'The notification has been attached to the child’s matter already.',
  },
  transferred: {
    fi: 'Ilmoitus on jo siirretty toiselle hyvinvointialueelle.',
    sv: 'Anmälan har redan överförts till ett annat välfärdsområde.',
    en: 'The notification has been transferred to another county already.',
  },
  'assessment-skipped': {
    fi: 'On jo päätetty, ettei palvelutarvetta arvioida.',
    sv: 'Det är redan avgjort att servicebehovet inte bedöms.',
    en: 'It has been decided already that no assessment is made.',
  },
  'assessment-started': {
    fi: 'Palvelutarpeen arviointi on jo aloitettu.',
    sv: 'Bedömningen av servicebehovet har redan inletts.',
    en: 'The assessment has been started already.',
  },
}

const matterReasons: Readonly<Record<MatterState, Words>> = {
  pending: {
    fi: 'Palvelutarpeen arviointia ei ole vielä aloitettu.',
    sv: 'Bedömningen av servicebehovet har inte inletts ännu.',
    en: 'The assessment has not been started yet.',
  },
  'under-assessment': {
    fi: 'Lapsen palvelutarpeen arviointi on jo käynnissä.',
    sv: 'Bedömningen av barnets servicebehov pågår redan.',
    en: 'The assessment of the child’s needs is under way already.',
  },
  assessed: {
    fi: 'Palvelutarve on jo arvioitu.',
    sv: 'Servicebehovet har redan bedömts.',
    en: 'The needs have been assessed already.',
  },
  'assessment-skipped': {
    fi: 'Asiassa on jo päätetty, ettei palvelutarvetta arvioida.',
    sv: 'I ärendet är redan avgjort att servicebehovet inte bedöms.',
    en: 'In this matter it has been decided already that no assessment is made.',
  },
  transferred: {
    fi: 'Asia on siirretty toiselle hyvinvointialueelle.',
    sv: 'Ärendet har överförts till ett annat välfärdsområde.',
    en: 'The matter has been transferred to another county.',
  },
  joined: {
    fi: 'Asia on liitetty lapsen toiseen, vireillä olevaan asiaan.',
    sv: 'Ärendet har fogats till barnets andra, anhängiga ärende.',
    en: 'The matter has been joined to another open matter of the child.',
  },
}

const assessmentReasons: Readonly<Record<'under-way' | 'completed', Words>> = {
  'under-way': {
    fi: 'Arviointi on vielä kesken.',
    sv: 'Bedömningen pågår fortfarande.',
    en: 'The assessment is still under way.',
  },
  completed: {
    fi: 'Arviointi on jo valmis.',
    sv: 'Bedömningen är redan klar.',
    en: 'The assessment is complete already.',
  },
}

const alreadyAClient: Readonly<Record<Language, (since: string) => string>> = {
  fi: (since) => `Lapsi on jo lastensuojelun asiakas (${since} alkaen).`,
  sv: (since) => `Barnet är redan klient inom barnskyddet (sedan ${since}).`,
  en: (since) => `The child is a child welfare client already (since ${since}).`,
}

const overCap: Readonly<Record<Language, (children: number, cap: number) => string>> = {
  fi: (children, cap) =>
    `Työntekijällä on jo ${children} lasta, enimmäismäärä on ${cap}. Valitse toinen tai vahvista, että enimmäismäärä ylitetään tietoisesti. Vahvistus kirjataan.`,
  sv: (children, cap) =>
    `Arbetaren har redan ${children} barn, högst ${cap} är tillåtet. Välj någon annan eller bekräfta att gränsen överskrids medvetet. Bekräftelsen antecknas.`,
  en: (children, cap) =>
    `The worker has ${children} children already; the most is ${cap}. Choose another, or confirm that the limit is passed knowingly. The confirmation is recorded.`,
}

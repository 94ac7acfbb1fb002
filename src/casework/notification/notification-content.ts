import { coded } from '../../documents/code-lists.ts'
import type { Draft, DraftValue } from '../../documents/field.ts'
import type { Language } from '../../kernel/language.ts'
import type { Person } from '../../people/people.ts'
import { unknownName } from './form/sent.ts'
import type { SentCarer, SentChild, SentNotification, SentReporter } from './notification.ts'

/** What the document needs of the child that was registered. */
export type RegisteredChild = Pick<Person, 'familyName' | 'givenNames' | 'identityCode' | 'securityBan'>

/**
 * The content of the notification document (4009) about one child: the message as it came, under the name and identity
 * code that the child was registered with. `childNumber` counts from 1. The reporter is in it; signing keeps it apart.
 */
export function notificationContent(
  form: SentNotification,
  childNumber: number,
  child: RegisteredChild,
  reporter: SentReporter,
  language: Language = 'fi',
): Draft {
  const sent = form.children[childNumber - 1]
  if (sent === undefined) throw new RangeError(`The message names no child number ${childNumber}.`)
  const others = form.children.filter((_, index) => index !== childNumber - 1)
  return filled({
    asiakas: filled({
      sukunimi: child.familyName,
      etunimet: child.givenNames,
      henkilotunnus: child.identityCode === null ? undefined : { value: child.identityCode },
      ika: sent.age,
      turvakielto: child.securityBan || sent.securityBan ? true : undefined,
      yhteystiedot: contact(sent),
      schoolOrDayCare: sent.school,
      siblings: others.map((other) => `${other.givenNames} ${other.familyName}`.trim()).join('\n'),
      languages: sent.language,
    }),
    tiedot_lapsen_asumisesta: filled({ lapsen_asumisen_kuvaus: sent.lives }),
    huoltaja_tai_muu_lapsen_hoidosta_vastaava_henkilo: form.carers.map(carerAnswers),
    anonyymi_ilmoitus: reporter.anonymous,
    ilmoittaja: [reporterAnswers(reporter, language)],
    ilmoittamispaivamaara: form.sentOn,
    asiasisalto: form.what,
    lapselle_on_kerrottu_lastensuojeluilmoituksesta: answered(form.childTold),
    ainakin_toiselle_huoltajalle_on_kerrottu_lastensuojeluilmoituksesta: answered(form.carerTold),
    lisatiedot_lapselle_jatai_huoltajille_kertomisesta: form.toldMore,
  })
}

/** The reporter as the document says it; of one who stays anonymous only which kind of sender it is (LSL 25.2 §). */
export function reporterAnswers(reporter: SentReporter, language: Language = 'fi'): Draft {
  const taho = coded('1243', reporter.sender, language)
  if (reporter.anonymous) return { taho }
  return filled({
    henkilo: filled({
      sukunimi: reporter.familyName ?? unknownName,
      etunimet: reporter.givenNames ?? unknownName,
      tehtavanimike: reporter.jobTitle,
      organisaatio: reporter.organisation,
      yhteystiedot: contact(reporter),
    }),
    taho,
    // The structure has no place for an e-mail address.
    kuvaus: reporter.email,
    ilmoittajan_tietojen_salassapito: reporter.asksSecrecy,
    salassapidon_perustelut: reporter.secrecyReason,
  })
}

function carerAnswers(carer: SentCarer): Draft {
  return filled({
    sukunimi: carer.familyName,
    etunimet: carer.givenNames,
    yhteystiedot: contact(carer),
    kuvaus: carer.relation,
  })
}

type Reachable = Pick<SentChild, 'streetAddress' | 'postalCode' | 'postOffice' | 'phone'>

function contact(person: Reachable): Draft | undefined {
  const address = filled({
    lahiosoite: person.streetAddress,
    postinumero: person.postalCode,
    postitoimipaikka: person.postOffice,
  })
  const reached = filled({
    osoite: Object.keys(address).length > 0 ? [address] : undefined,
    puhelinnumero: person.phone,
  })
  return Object.keys(reached).length > 0 ? reached : undefined
}

function answered(told: SentNotification['childTold']): boolean | undefined {
  return told === 'not-known' ? undefined : told === 'yes'
}

/** Leaves out what was not answered. */
function filled(answers: Readonly<Record<string, DraftValue | undefined>>): Draft {
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== undefined && value !== '' && !isBare(value)),
  )
}

function isBare(value: DraftValue): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0
}

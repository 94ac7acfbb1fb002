import type { assessmentOfNotification, entryOnInitiation } from '../../casework/notification/documents.ts'
import type { DraftOf } from '../../documents/field.ts'
import type { PlainDate } from '../../kernel/day.ts'
import { childIn, childWelfareTask, codeIn, dayOf, say, type Writing, writerIn } from './parts.ts'

/** What followed on the notification: codes of the list 1219 without their mark. */
export type Following = 'urgent-support' | 'assessment' | 'client' | 'transfer' | 'guidance'

/** How urgent: codes of the list 1252. */
export type UrgencyCode = string

/** The assessment of a notification (1006). */
export function urgencyContent(
  writing: Writing,
  about: {
    readonly urgency: UrgencyCode
    readonly following: Following
    readonly earlier: boolean
    readonly client: boolean
  },
): DraftOf<typeof assessmentOfNotification.fields> {
  const { worry } = writing
  return {
    asiakas: childIn(writing),
    aiemmat_ilmoitukset_ja_yhteydenotot: about.earlier,
    lapsen_asiakkuus: {
      lapsi_on_lastensuojelun_avohuollon_asiakas: about.client,
      lapsi_on_ollut_aiemmin_lastensuojelun_asiakkaana_hyvinvointialueella: about.client,
      lapsi_on_erityisen_tuen_tarpeessa: false,
    },
    ilmoituksen_perustelut: [codeIn(writing, '1251', worry.reason)],
    tietojen_hankkiminen: say(
      writing,
      'Tiedot perustuvat ilmoitukseen, aiempiin asiakirjoihin ja puhelinkeskusteluun huoltajan kanssa.',
      'Uppgifterna grundar sig på anmälan, tidigare handlingar och ett telefonsamtal med vårdnadshavaren.',
    ),
    toimenpiteet: [codeIn(writing, '1219', `unverified:${about.following}`)],
    arvio_asian_kiireellisyydesta: codeIn(writing, '1252', about.urgency),
    kiireellisyyden_perustelu: worry.urgency,
    paivamaara: dayOf(writing),
    laatija: writerIn(writing),
  }
}

/** The entry on the initiation of the matter (19001). */
export function initiationContent(
  writing: Writing,
  about: { readonly urgency: UrgencyCode; readonly initiatedOn: PlainDate },
): DraftOf<typeof entryOnInitiation.fields> {
  const { worry } = writing
  return {
    asiakas: [childIn(writing)],
    palvelutehtava: [childWelfareTask(writing)],
    vireilletulopaiva: about.initiatedOn,
    kuvaus_asian_vireilletulosta: say(
      writing,
      'Asia tuli vireille lastensuojeluilmoituksella.',
      'Ärendet inleddes genom en barnskyddsanmälan.',
    ),
    vireilletulon_syyt: [codeIn(writing, '1282', worry.need)],
    lastensuojelullinen_huoli: [codeIn(writing, '1251', worry.reason)],
    toimenpiteet: say(
      writing,
      'Huoltajalle on soitettu ja kerrottu, mitä seuraavaksi tapahtuu. Palvelutarpeen arviointi aloitetaan.',
      'Vårdnadshavaren har kontaktats och fått veta vad som händer härnäst. Bedömningen av servicebehovet inleds.',
    ),
    arvio_asian_kiireellisyydesta: codeIn(writing, '1252', about.urgency),
    kiireellisyyden_peruste: worry.urgency,
    paivamaara: dayOf(writing),
    laatija: writerIn(writing),
  }
}

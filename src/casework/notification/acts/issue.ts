import { type SignedDocument, signDocument } from '../../../documents/acts.ts'
import { builtInLists } from '../../../documents/code-lists.ts'
import type { Draft } from '../../../documents/field.ts'
import { keptApart } from '../../../documents/freeze.ts'
import { apartHash } from '../../../documents/seal.ts'
import { putBack } from '../../../documents/take-apart.ts'
import type { Acting } from '../../../platform/acting.ts'
import type { Writes } from '../../../platform/db.ts'
import { notFound } from '../../../platform/refuse.ts'
import type { ChildId, MatterId } from '../../matter/matter.ts'
import { childWelfareNotification } from '../documents.ts'
import { notificationContent, type RegisteredChild, reporterAnswers } from '../notification-content.ts'
import type { ItemWithMessage } from '../store/items.ts'
import { findSealedReporter } from '../store/reporter.ts'

/** Issues the notification document (4009) of one child from the message, inside the act that registers it. The reporter is kept apart. */
export async function issueNotification(
  tx: Writes,
  acting: Acting,
  item: ItemWithMessage,
  about: { readonly childId: ChildId; readonly matterId: MatterId; readonly child: RegisteredChild },
): ReturnType<typeof signDocument> {
  const reporter = await findSealedReporter(tx, { intake: item.intakeId })
  if (!reporter) throw new Error(`The message of item ${item.id} has no reporter row.`)
  const content = notificationContent(item.form, item.childNumber, about.child, reporter.sent, item.language)
  return signDocument(
    tx,
    acting,
    childWelfareNotification,
    { childId: about.childId, matterId: about.matterId, content, corrects: null },
    {
      language: item.language,
      lists: builtInLists,
      deadlines: [],
      apart: { masking: 'reporter', id: reporter.id, salt: reporter.salt },
    },
  )
}

/**
 * The content of a signed notification with its reporter put back, for looks that have asked the gate for `reporter:view`
 * and for the export. Throws when the reporter's row is not what the document was signed with.
 */
export async function contentWithReporter(
  tx: Writes,
  document: Pick<SignedDocument, 'content' | 'keptApart' | 'language'>,
): Promise<Draft> {
  const { keptApart: apart } = document
  if (!apart) return document.content
  const reporter = await findSealedReporter(tx, { id: apart.id })
  if (!reporter) throw notFound()
  const answers = { ilmoittaja: [reporterAnswers(reporter.sent, document.language)] }
  const out = keptApart(childWelfareNotification, answers, 'reporter')
  if (apartHash(out, reporter.salt) !== apart.hash)
    throw new Error(`Reporter ${apart.id} is not as the document was signed.`)
  return putBack(document.content, out)
}

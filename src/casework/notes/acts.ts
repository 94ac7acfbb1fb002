import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import { perform } from '../../access/acts.ts'
import type { Signing } from '../../documents/acts.ts'
import type { NotSignable } from '../../documents/freeze.ts'
import { type Id, idOf } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { childWelfareAct } from '../../law/citation.ts'
import type { Acting } from '../../platform/acting.ts'
import { signEntry } from '../matter/acts.ts'
import { meetingOrContactNote } from './documents.ts'

const Signed = z.object({ childId: idOf<'person'>(), documentId: idOf<'document'>() })

/** Signs a case note on a meeting or a contact (19005, LSL 33 §, ATL 44 §). */
export function signNote(
  acting: Acting,
  draft: Id<'draft'>,
  signing: Omit<Signing, 'deadlines'>,
): Promise<Result<z.output<typeof Signed>, AccessRefusal | NotSignable>> {
  return perform<z.output<typeof Signed>, AccessRefusal | NotSignable>(
    acting,
    { act: 'notes:write', object: 'draft', objectId: draft },
    Signed,
    async (tx, gate) => {
      const signed = await signEntry(tx, acting, gate, {
        definition: meetingOrContactNote,
        draft,
        act: 'notes:meeting',
        basis: childWelfareAct('33'),
        signing,
      })
      return signed.ok ? ok({ childId: signed.value.childId, documentId: signed.value.document.id }) : signed
    },
  )
}

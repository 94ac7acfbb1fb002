import { signPlan } from '../../casework/client-plan/acts.ts'
import { clientPlan } from '../../casework/client-plan/documents.ts'
import { decideMeasure } from '../../casework/open-care/acts.ts'
import { serviceOrSupportMeasureDecision } from '../../casework/open-care/documents.ts'
import { type Office, openOffice, tuesday } from '../../casework/testing/office.ts'
import { client, done, type OnTheWay, signing, underAssessment, written } from '../../casework/testing/way.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { unforeseeable } from '../../platform/clock.ts'
import { healthOf } from '../../platform/health.ts'
import { createTestDatabase } from '../../platform/testing/database.ts'
import { makeApp } from '../../routes.tsx'
import { WorkerAtDesk } from './worker-at-desk.ts'

/** Who sits at a desk in these tests. */
export type Seat = 'duty' | 'aino' | 'colleague' | 'elsewhere' | 'leading' | 'administrator' | 'editor'

/** An office that is served: Eelis is a client with a plan and a decision, Viivi's assessment is under way. */
export type ServedOffice = {
  readonly office: Office
  readonly duty: SignedIn
  readonly at: Readonly<Record<Seat, WorkerAtDesk>>
  /** Eelis Korpi, for whom Aino Salmi is responsible. */
  readonly client: OnTheWay
  /** Viivi Öhman, whose assessment Otto Lehto on duty has started and not begun to write. */
  readonly assessed: OnTheWay
  readonly decision: string
}

/** Opens an office with workers in every role, served over HTTP. */
export async function servedOffice(): Promise<ServedOffice> {
  const database = await createTestDatabase()
  const office = await openOffice(database)
  const failed = (error: unknown): void => {
    throw error
  }
  const app = await makeApp({
    db: database.db,
    clock: () => tuesday,
    chance: unforeseeable,
    health: healthOf(database.db, []),
    demonstration: true,
    formSecret: new Uint8Array(32),
    failed,
  })
  const duty = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
  const aino = await office.worker('Aino Salmi', { roles: ['social-worker'] })
  const seated = (worker: SignedIn): Promise<WorkerAtDesk> => WorkerAtDesk.signedIn(app, database.db, worker)
  const at = {
    duty: await seated(duty),
    aino: await seated(aino),
    colleague: await seated(await office.worker('Kaisa Kollega', { roles: ['social-worker'] })),
    elsewhere: await seated(await office.worker('Pirkko Muu', { roles: ['social-worker'], county: '08' })),
    leading: await seated(await office.worker('Leena Johtaja', { roles: ['leading-official', 'supervisor'] })),
    administrator: await seated(await office.worker('Pia Pää', { roles: ['administrator'] })),
    editor: await seated(await office.worker('Tuula Toimittaja', { roles: ['guide-editor'] })),
  }
  const eelis = await client(office, duty, aino, { familyName: 'Korpi', givenNames: 'Eelis' })
  const subject = { childId: eelis.childId, matterId: null }
  done(await signPlan(office.acting(aino), await written(office, aino, clientPlan, subject), signing))
  const draft = await written(office, aino, serviceOrSupportMeasureDecision, subject)
  const decision = done(await decideMeasure(office.acting(aino), draft, signing)).documentId
  const assessed = await underAssessment(office, duty, { familyName: 'Öhman', givenNames: 'Viivi' })
  return { office, duty, at, decision, client: eelis, assessed }
}

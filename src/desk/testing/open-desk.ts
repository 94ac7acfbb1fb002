import type { Hono } from 'hono'
import { type Office, openOffice, tuesday } from '../../casework/testing/office.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { unforeseeable } from '../../platform/clock.ts'
import { healthOf } from '../../platform/health.ts'
import type { TestDatabase } from '../../platform/testing/database.ts'
import { makeApp } from '../../routes.tsx'
import { Stages } from '../../testing/stages.ts'
import { WorkerAtDesk } from './worker-at-desk.ts'

/** A running desk on a test database: a social worker on duty who is signed in, and a child Elsa who is that worker's client. */
export type OpenDesk = {
  readonly office: Office
  readonly app: Hono
  readonly worker: SignedIn
  readonly stages: Stages
  readonly desk: WorkerAtDesk
  readonly child: Awaited<ReturnType<Stages['client']>>['childId']
}

/** Opens the whole service on the database, with the clock stopped on a Tuesday; whatever breaks in it is thrown. */
export async function openDesk(database: TestDatabase): Promise<OpenDesk> {
  const office = await openOffice(database)
  const app = await makeApp({
    db: database.db,
    clock: () => tuesday,
    chance: unforeseeable,
    health: healthOf(database.db, []),
    demonstration: true,
    formSecret: new Uint8Array(32),
    failed: (error) => {
      throw error
    },
  })
  const worker = await office.worker('Aino Salmi', { roles: ['social-worker', 'duty-worker'], onDuty: true })
  const stages = new Stages(office, worker)
  const desk = await WorkerAtDesk.signedIn(app, database.db, worker)
  const { childId } = await stages.client('Elsa')
  return { office, app, worker, stages, desk, child: childId }
}

/** Begins a document of the child and gives the address of its draft. */
export async function begun(
  { desk, child }: Pick<OpenDesk, 'desk' | 'child'>,
  number: string,
  language = 'fi',
): Promise<string> {
  const page = await desk.press(await desk.look(`/desk/children/${child}/write/${number}`), {}, { language })
  if (page.status !== 303 || page.go === null) throw new Error(`Document ${number} was not begun: ${page.status}.`)
  return page.go
}

/** Writes a decision that can be signed, and gives the address of its draft. */
export async function writtenDecision(open: Pick<OpenDesk, 'desk' | 'child'>): Promise<string> {
  const { desk } = open
  const draft = await begun(open, '11002')
  const filled = await desk.press(
    await desk.look(draft),
    { name: 'do', value: 'sign' },
    {
      'paatos.sosiaalipalvelu_jota_paatos_koskee.sosiaalipalvelu': 'unverified:support-relation',
      'paatos.ratkaisu_ja_perustelut': 'Myönnetään tukihenkilö.\n\nPerustelut: # * $ čđŋšŧž áâʹ',
      'paatos.lisatietojen_antaja.0.yhteystiedot.puhelinnumero': '09 123 4567',
      'paatos.lisatietojen_antaja.0.yhteystiedot.postiosoite.lahiosoite': 'Katu 1',
      'paatos.lisatietojen_antaja.0.yhteystiedot.postiosoite.postinumero': '00100',
      'paatos.lisatietojen_antaja.0.yhteystiedot.postiosoite.postitoimipaikka': 'Helsinki',
      'paatos.kuuleminen.0.suoritettu': 'yes',
      'paatos.kuuleminen.1.suoritettu': 'yes',
    },
  )
  if (filled.go !== `${draft}/sign`) throw new Error(`The decision was not saved: ${filled.status}.`)
  return draft
}

/** Writes and signs a decision, and gives the address of the signed document. */
export async function signedDecision(open: Pick<OpenDesk, 'desk' | 'child'>): Promise<string> {
  const { desk } = open
  const signed = await desk.press(await desk.look(`${await writtenDecision(open)}/sign`), {})
  if (signed.status !== 303 || signed.go === null) throw new Error(`The decision was not signed: ${signed.status}.`)
  return signed.go
}

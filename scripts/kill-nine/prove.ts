import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { seededChance, wholeBelow } from '../../src/kernel/chance.ts'
import type { Database } from '../../src/platform/db.ts'
import { embeddedHome, serverHome } from './home.ts'
import { type Service, startService } from './program.ts'
import { type Sending, send, sendingAbout } from './sender.ts'

/** How much is proven: kills, acknowledged notifications at least, and how many are sent at once. */
export type Proof = {
  readonly home: 'embedded' | 'server'
  readonly rounds: number
  readonly notifications: number
  readonly port: number
  readonly seed: number
}

/** What was found. Each list names what is wrong; all are empty when the promise holds. */
export type Finding = {
  readonly acknowledged: number
  readonly kills: number
  readonly unanswered: number
  readonly lost: readonly string[]
  readonly twice: readonly string[]
  readonly incomplete: readonly string[]
}

const atOnce = 8
const patience = 15_000

/**
 * Sends notifications, kills the service (and in the embedded home, every second time, its database server too) while
 * they are on their way, starts it again, sends what was not acknowledged again with the same key, and counts at the
 * end: each acknowledged notification is there once, with its receipt, its three clocks, its act and its log line.
 */
export async function proveKillNine(proof: Proof, tell: (line: string) => void): Promise<Finding> {
  const secret = randomBytes(32).toString('hex')
  const home = proof.home === 'embedded' ? await embeddedHome(proof.port, secret) : await serverHome(secret)
  try {
    const receipts = new Map<string, string>()
    let unanswered = 0
    const chance = seededChance(proof.seed)
    const perRound = Math.ceil(proof.notifications / proof.rounds)
    for (let round = 1; round <= proof.rounds; round += 1) {
      const service = await startService(proof.port, home.settings)
      const sendings = Array.from({ length: perRound }, (_, index) => sendingAbout(`k${round}-${index}`, secret))
      // Killed somewhere between the first and the last of the round, while eight are on their way.
      const killAfter = wholeBelow(chance, perRound)
      unanswered += await killWhileSending(service, sendings, killAfter, home.ownsDatabase && round % 2 === 0, receipts)
      const again = await startService(proof.port, home.settings)
      await sendAll(
        again,
        sendings.filter(({ child }) => !receipts.has(child)),
        receipts,
      )
      await again.stop()
      tell(`${proof.home}: round ${round} of ${proof.rounds}, ${receipts.size} acknowledged`)
    }
    return await home.look((owner) => compare(owner, receipts, proof.rounds, unanswered))
  } finally {
    await home.remove()
  }
}

async function killWhileSending(
  service: Service,
  sendings: readonly Sending[],
  killAfter: number,
  database: boolean,
  receipts: Map<string, string>,
): Promise<number> {
  const before = receipts.size
  let dead = false
  let unanswered = 0
  const queue = [...sendings]
  const killing = (async () => {
    while (receipts.size - before < killAfter) await wait(1)
    // A few milliseconds in, so that the kill falls inside transactions and between commit and answer.
    await wait(wholeBelow(seededChance(killAfter), 8))
    dead = true
    await service.kill(database)
  })()
  const sender = async (): Promise<void> => {
    for (let sending = queue.shift(); sending && !dead; sending = queue.shift()) {
      const receipt = await send(service.origin, sending, patience)
      if (receipt === undefined) unanswered += 1
      else remember(receipts, sending.child, receipt)
    }
  }
  await Promise.all([killing, ...Array.from({ length: atOnce }, sender)])
  return unanswered
}

async function sendAll(service: Service, sendings: readonly Sending[], receipts: Map<string, string>): Promise<void> {
  const queue = [...sendings]
  const sender = async (): Promise<void> => {
    for (let sending = queue.shift(); sending; sending = queue.shift()) {
      const receipt = await send(service.origin, sending, patience)
      if (receipt === undefined) queue.push(sending)
      else remember(receipts, sending.child, receipt)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
}

function remember(receipts: Map<string, string>, child: string, address: string): void {
  receipts.set(child, new URL(address, 'http://localhost').pathname.split('/').at(-1) ?? '')
}

async function compare(
  owner: Database,
  receipts: ReadonlyMap<string, string>,
  kills: number,
  unanswered: number,
): Promise<Finding> {
  const [items, clocks, acts, lines] = await Promise.all([
    owner
      .selectFrom('intake_item')
      .innerJoin('intake', 'intake.id', 'intake_item.intake_id')
      .select(['intake_item.id as id', 'intake_item.child_name as name', 'intake.receipt as receipt'])
      .execute(),
    owner.selectFrom('clock').select(['item_id as id', 'kind']).execute(),
    owner.selectFrom('act').select('item_id as id').where('name', '=', 'notification:receive').execute(),
    owner.selectFrom('use_log').select('object_id as id').where('act', '=', 'notification:send').execute(),
  ])
  const counted = (rows: readonly { readonly id: string | null }[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const { id } of rows) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }
  const [clocksOf, actsOf, linesOf] = [counted(clocks), counted(acts), counted(lines)]
  const byName = new Map<string, typeof items>()
  for (const item of items) byName.set(item.name, [...(byName.get(item.name) ?? []), item])
  const found = (child: string): typeof items => byName.get(`${child} Koe`) ?? []
  return {
    acknowledged: receipts.size,
    kills,
    unanswered,
    lost: [...receipts]
      .filter(([child, receipt]) => !found(child).some((item) => item.receipt === receipt))
      .map(([child]) => child),
    twice: [...byName].filter(([, same]) => same.length > 1).map(([name]) => name),
    incomplete: items
      .filter(({ id }) => clocksOf.get(id) !== 3 || actsOf.get(id) !== 1 || linesOf.get(id) !== 1)
      .map(({ name }) => name),
  }
}

import type { Context, Hono } from 'hono'
import { answers, type Database } from './db.ts'

/** Whether the service can serve: `degraded` serves, with something wrong that its operators should know. No personal data. */
export type Readiness =
  | { readonly status: 'ready' }
  | { readonly status: 'degraded'; readonly reasons: readonly string[] }
  | { readonly status: 'not-ready'; readonly reasons: readonly string[] }

/** How the service knows how it is. */
export type Health = {
  /** Asks now. Never rejects. */
  readiness(): Promise<Readiness>
  /** Notes something that is wrong while the service goes on, until it is withdrawn. */
  degrade(reason: string): void
  recover(reason: string): void
}

const mostSeconds = 2

/** Health that rests on the database answering within two seconds. */
export function healthOf(db: Database, knownReasons: readonly string[]): Health {
  const reasons = new Set(knownReasons)
  return {
    async readiness() {
      try {
        await withinSeconds(mostSeconds, answers(db))
      } catch {
        return { status: 'not-ready', reasons: ['The database does not answer.'] }
      }
      return reasons.size === 0 ? { status: 'ready' } : { status: 'degraded', reasons: [...reasons] }
    },
    degrade: (reason) => void reasons.add(reason),
    recover: (reason) => void reasons.delete(reason),
  }
}

/** Puts the two addresses at which machines ask: alive at all, and able to serve. */
export function serveHealth(app: Hono, health: Pick<Health, 'readiness'>): void {
  app.get('/healthz', (context) => plainly(context, { status: 'alive' }, 200))
  app.get('/readyz', async (context) => {
    const readiness = await health.readiness()
    return plainly(context, readiness, readiness.status === 'not-ready' ? 503 : 200)
  })
}

function plainly(context: Context, body: object, status: 200 | 503): Response {
  context.header('cache-control', 'no-store')
  return context.json(body, status)
}

async function withinSeconds<T>(seconds: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`No answer within ${seconds} seconds.`)), seconds * 1000)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

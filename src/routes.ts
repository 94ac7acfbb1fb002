import { Hono } from 'hono'
import { serveHealth } from './platform/health.ts'
import type { Program } from './platform/program.ts'

/** The address book: every address and the screen behind it. */
export function makeApp(program: Program): Hono {
  const app = new Hono()
  serveHealth(app, program.health)
  return app
}

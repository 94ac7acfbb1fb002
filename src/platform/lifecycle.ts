import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { Explained, hasCode } from './database/explained.ts'
import { serveHealth } from './health.ts'

/** What answers requests: `app.fetch` of Hono. */
export type Answering = Hono['fetch']

/** Our door to the network. */
export type Door = {
  readonly port: number
  /** Hands requests to the application from now on; until then they are told that it is starting. */
  open(answering: Answering): void
  /** Takes no new connections, lets running requests finish (at most so many seconds), then closes. Closing again does nothing. */
  close(mostSeconds: number): Promise<void>
}

/** Listens at once, so that whoever watches sees a service that is alive but not ready yet. */
export async function listen(port: number, host: string | undefined): Promise<Door> {
  let answering: Answering = starting().fetch
  const server = createServer(getRequestListener((request, env) => answering(request, env)))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (thrown) =>
      reject(
        hasCode(thrown, 'EADDRINUSE')
          ? new Explained(`Port ${port} is in use by another program: stop that, or name another in PORT.`)
          : hasCode(thrown, 'EACCES', 'EADDRNOTAVAIL')
            ? new Explained(
                `Listening on ${host ?? ''} port ${port} is not possible here: name others in SUOJATIE_HOST and PORT.`,
              )
            : thrown,
      ),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: address && typeof address === 'object' ? address.port : port,
    open(application) {
      answering = application
    },
    close: (mostSeconds) => closeDoor(server, mostSeconds),
  }
}

function starting(): Hono {
  const app = new Hono()
  serveHealth(app, { readiness: () => Promise.resolve({ status: 'not-ready', reasons: ['The service is starting.'] }) })
  app.all('*', (context) => context.text('The service is starting.\n', 503, { 'retry-after': '1' }))
  return app
}

async function closeDoor(server: Server, mostSeconds: number): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // Connections kept open between requests are not work: they go at once, and again when a last answer has been given.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), mostSeconds * 1000)
  server.closeIdleConnections()
  await closed
  clearInterval(sweep)
  clearTimeout(late)
}

/** Waits until somebody asks the program to stop. A second wish ends it at once; the next start clears up after that. */
export function untilAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        // One Ctrl-C may come twice, from the terminal and from npm: only a later one is a second wish.
        if (asked && performance.now() - askedAt > 1000) process.exit(1)
        if (asked) return
        asked = true
        askedAt = performance.now()
        resolve(signal)
      })
    }
    let askedAt = 0
  })
}

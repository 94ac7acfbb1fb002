import { createServer, type Server } from 'node:http'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'
import { binariesFor, type Home, homes, startTestCluster, type TestCluster } from './clusters.ts'

/** What a test file asks for: a new database in one of the homes, or the end of one. */
export const Order = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('create'), home: z.enum(homes), from: z.enum(['migrated', 'empty']) }),
  z.object({ kind: z.literal('drop'), home: z.enum(homes), name: z.string() }),
])
export type Order = z.infer<typeof Order>

declare module 'vitest' {
  interface ProvidedContext {
    databaseCounter: string
    databaseHomes: readonly Home[]
  }
}

const clusters = new Map<Home, Promise<TestCluster>>()
let counter: Server | undefined

/** One server per home for the whole run, started when the first test asks for it: runs without a database stay fast. */
export async function setup(project: TestProject): Promise<void> {
  counter = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      carryOut(Order.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))).then(
        (answer) => response.end(JSON.stringify(answer)),
        (thrown: unknown) =>
          response.writeHead(500).end(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)),
      )
    })
  })
  const server = counter
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The counter for test databases has no address.')
  project.provide('databaseCounter', `http://127.0.0.1:${address.port}`)
  project.provide(
    'databaseHomes',
    homes.filter((home) => binariesFor(home) !== undefined),
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void teardown().finally(() => process.exit(1)))
}

/** Stops every server that was started and removes its folder. */
export async function teardown(): Promise<void> {
  counter?.close()
  counter?.closeAllConnections()
  const started = [...clusters.values()]
  clusters.clear()
  await Promise.all(started.map(async (cluster) => (await cluster).stop()))
}

async function carryOut(order: Order): Promise<unknown> {
  const cluster = await clusterOf(order.home)
  if (order.kind === 'create') return cluster.create(order.from)
  await cluster.drop(order.name)
  return {}
}

function clusterOf(home: Home): Promise<TestCluster> {
  const running = clusters.get(home) ?? startTestCluster(home)
  clusters.set(home, running)
  return running
}

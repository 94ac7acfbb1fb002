// What the public pages weigh and cost: npm run bench:guide [-- --rounds 15]. Prints tables; nothing here fails on time.
import { parseArgs } from 'node:util'
import { openDemonstration } from '../scripts/own-demonstration.ts'
import { firstPages, watchWire } from './guide/wire.ts'

// As the service itself does: React is many times slower with its aids for development, and asks when it is loaded.
process.env.NODE_ENV ??= 'production'
const [{ openDatabase }, { serverTimes }] = await Promise.all([
  import('../src/platform/db.ts'),
  import('./guide/server-time.ts'),
])

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } })
const service = await openDemonstration(41_750, '2026-11-26T10:20:00+02:00')
const db = openDatabase(service.databaseUrl(), { max: 4 })
try {
  console.log('Over the wire, first visit, everything with its headers (budget 50,000 bytes, no other host):\n')
  console.log('| Page | Bytes with JavaScript | Requests | Bytes without | Other hosts | Round trips to the answer |')
  console.log('|---|---|---|---|---|---|')
  for (const page of firstPages) {
    const { scripted, plain } = await watchWire(service.origin, page)
    const hosts = [...scripted.foreign, ...plain.foreign].join(', ') || 'none'
    console.log(
      `| \`${page}\` | ${scripted.bytes.toLocaleString('en')} | ${scripted.requests} | ${plain.bytes.toLocaleString('en')} | ${hosts} | ${plain.pages} |`,
    )
  }
  console.log('\nServer time a page, as a ratio to an empty page in the same frame (CPU, median of the rounds):\n')
  console.log('| Page | µs | Ratio |')
  console.log('|---|---|---|')
  const { empty, pages } = await serverTimes(db, firstPages, Number(values.rounds), (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${of} rounds${done === of ? '\n' : ''}`)
  })
  console.log(`| an empty page | ${Math.round(empty)} | 1.0 |`)
  for (const { page, micros } of pages)
    console.log(`| \`${page}\` | ${Math.round(micros)} | ${(micros / empty).toFixed(1)} |`)
} finally {
  await db.destroy()
  await service.end()
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../db.ts'
import { describeOnBoth, type TestDatabase } from '../testing/database.ts'
import { addressOf } from './address.ts'
import { embeddedBinaries } from './binaries.ts'
import { makePrivateFolder } from './private-files.ts'
import { prepareRoles } from './roles.ts'
import { createCluster, startServer } from './server.ts'
import { judgeServer, readServerFacts, type ServerFacts } from './server-check.ts'
import { userForDatabase } from './system-user.ts'

const good: ServerFacts = {
  version: 150_018,
  encoding: 'UTF8',
  role: 'suojatie_app',
  superuser: false,
  passesRowSecurity: false,
  makesRoles: false,
  makesDatabases: false,
  replicates: false,
  ownsOurs: false,
  makesInSchema: false,
  searchPath: 'suojatie, public',
  timeZone: 'Europe/Helsinki',
  fsync: 'on',
  fullPageWrites: 'on',
  synchronousCommit: 'on',
  checksums: 'on',
  sheltered: true,
}

describe('What the application refuses to work with', () => {
  test('a sound server is taken without a word', () => {
    expect(judgeServer(good)).toEqual({ refusals: [], warnings: [] })
  })

  test.each([
    [{ version: 140_011 }, 'The server is PostgreSQL 14: version 15 or newer is needed.'],
    [{ encoding: 'LATIN1' }, 'The database is encoded in LATIN1'],
    [{ superuser: true, ownsOurs: true, makesInSchema: true }, "The application's role suojatie_app is a superuser:"],
    [{ passesRowSecurity: true }, 'passes row level security (BYPASSRLS)'],
    [
      { ownsOurs: true, makesInSchema: true },
      "The application's role suojatie_app owns what is in the schema suojatie:",
    ],
    [{ makesInSchema: true }, 'may make tables in the schema suojatie'],
    [{ makesRoles: true, makesDatabases: true }, 'may make roles and may make databases'],
    [{ replicates: true }, 'REPLICATION'],
    [{ searchPath: '"$user", public' }, 'does not look into the schema suojatie first'],
    [{ timeZone: 'UTC' }, 'counts days by UTC'],
  ] satisfies [Partial<ServerFacts>, string][])('%o', (facts, sentence) => {
    const { refusals } = judgeServer({ ...good, ...facts })
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toContain(sentence)
  })

  test('missing checksums and an open connection are warned of, not refused', () => {
    const { refusals, warnings } = judgeServer({ ...good, checksums: 'off', sheltered: false })
    expect(refusals).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('checksums'), expect.stringContaining('unencrypted')])
  })
})

describeOnBoth('The role the application signs in as', (open) => {
  const judged = async (url: string): Promise<readonly string[]> => {
    const db = openDatabase(url, { max: 1 })
    try {
      return judgeServer(await readServerFacts(db)).refusals
    } finally {
      await db.destroy()
    }
  }

  test("is taken when it is the application's own", async () => {
    expect(await judged((await open()).url)).toEqual([])
  })

  test('is refused when it owns the tables', async () => {
    expect(await judged((await open()).ownerUrl)).toEqual([
      expect.stringContaining('owns what is in the schema suojatie'),
    ])
  })

  test('is refused when it is a superuser', async () => {
    const refusals = await judged((await open()).adminUrl)
    expect(refusals[0]).toContain('is a superuser')
  })

  test('is refused when it passes row level security, and when it is a member of the owner', async () => {
    const database = await open()
    for (const [role, made, sentence] of [
      [`passer_${database.home}`, 'bypassrls', 'passes row level security'],
      [`member_${database.home}`, 'in role suojatie_owner', 'owns what is in the schema'],
    ] as const) {
      const facts = await factsAs(database, role, made)
      expect(judgeServer({ ...facts, searchPath: good.searchPath, timeZone: good.timeZone }).refusals).toEqual([
        expect.stringContaining(sentence),
      ])
    }
  })
})

async function factsAs(database: TestDatabase, role: string, made: string): Promise<ServerFacts> {
  const admin = openDatabase(database.adminUrl, { max: 1 })
  try {
    await sql`create role ${sql.ref(role)} ${sql.raw(made)}`.execute(admin)
    return await admin.transaction().execute(async (tx) => {
      await sql`set local role ${sql.ref(role)}`.execute(tx)
      return readServerFacts(tx)
    })
  } finally {
    await sql`drop role if exists ${sql.ref(role)}`.execute(admin)
    await admin.destroy()
  }
}

describe('The start matrix of durability', () => {
  test('of the eight ways to set fsync, full_page_writes and synchronous_commit, only all on is taken', {
    timeout: 60_000,
  }, async () => {
    const user = userForDatabase()
    const base = mkdtempSync(join(tmpdir(), 'suojatie-matrix-'))
    makePrivateFolder(base, user)
    const cluster = { binaries: embeddedBinaries(user), folder: join(base, 'database'), user }
    const taken: string[] = []
    try {
      await createCluster(cluster, `${prepareRoles}\nalter role suojatie_app password 'word';`)
      for (const fsync of ['on', 'off'])
        for (const fullPageWrites of ['on', 'off'])
          for (const synchronousCommit of ['on', 'off']) {
            const server = await startServer(cluster, {
              settings: { fsync, full_page_writes: fullPageWrites, synchronous_commit: synchronousCommit },
            })
            const db = openDatabase(
              addressOf(server.listening, { role: 'suojatie_app', password: 'word' }, 'postgres'),
              { max: 1 },
            )
            const facts = await readServerFacts(db)
            const { refusals } = judgeServer(facts)
            const off = [facts.fsync, facts.fullPageWrites, facts.synchronousCommit].filter(
              (value) => value === 'off',
            ).length
            const wanted = [fsync, fullPageWrites, synchronousCommit].filter((value) => value === 'off').length
            expect(off).toBe(wanted)
            if (refusals.length === 0) taken.push([fsync, fullPageWrites, synchronousCommit].join())
            else
              expect(refusals).toEqual([expect.stringContaining('switched off and would lose what was acknowledged')])
            await db.destroy()
            await server.stop()
          }
    } finally {
      rmSync(base, { recursive: true, force: true })
    }
    expect(taken).toEqual(['on,on,on'])
  })
})

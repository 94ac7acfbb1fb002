import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './platform/testing/database.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A start of the whole program, as a person would do it. */
type Start = {
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  said(): string
  ready(): Promise<number>
}

const started = new Set<Start>()

function start(settings: Readonly<Record<string, string>>): Start {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, ['--import', './src/platform/jsx.ts', 'src/server.ts'], {
    cwd: root,
    env: { PATH, PORT: '0', SUOJATIE_HOST: '127.0.0.1', SUOJATIE_SECRET: 'x'.repeat(32), ...settings },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const begun: Start = {
    process: child,
    ended,
    said: () => said,
    async ready() {
      for (;;) {
        const port = /localhost:(\d+)/.exec(said)?.[1]
        if (port) return Number(port)
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It did not start:\n${said}`)
        await wait(20)
      }
    },
  }
  started.add(begun)
  return begun
}

async function stop(running: Start): Promise<number | null> {
  running.process.kill('SIGTERM')
  return running.ended
}

async function isReady(port: number): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok
}

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'suojatie-start-'))
  chmodSync(base, 0o755)
})
afterAll(async () => {
  for (const running of started)
    if (running.process.exitCode === null && running.process.signalCode === null) await stop(running)
  rmSync(base, { recursive: true, force: true })
})

const databaseProcess = (folder: string): number =>
  Number(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
const isAlive = (pid: number): boolean =>
  spawnSync('kill', ['-0', String(pid)]).status === 0 && !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))

describe('The start on an embedded database', { timeout: 60_000 }, () => {
  let folder: string
  let running: Start
  beforeAll(async () => {
    folder = join(base, 'data')
    running = start({ SUOJATIE_DATA: folder })
    await running.ready()
  }, 60_000)

  test('says the address, what the database is, where the data are and how to back them up', async () => {
    const port = await running.ready()
    expect(running.said()).toContain(`http://localhost:${port}`)
    expect(running.said()).toMatch(/embedded PostgreSQL 18\.\d+, for trying out and small use on one machine/)
    expect(running.said()).toContain(`Data       ${folder}`)
    expect(running.said()).toMatch(/Back up +\S/)
    expect(await isReady(port)).toBe(true)
  })

  test('tells no password', () => {
    expect(running.said()).not.toContain('postgresql://')
    expect(spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout).not.toContain('postgresql://')
  })

  test('keeps every folder at mode 0700 and every file at 0600', () => {
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700')
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const { mode } = statSync(join(entry.parentPath, entry.name))
      if (entry.isDirectory()) expect([entry.name, (mode & 0o777).toString(8)]).toEqual([entry.name, '700'])
      if (entry.isFile()) expect([entry.name, (mode & 0o077).toString(8)]).toEqual([entry.name, '0'])
    }
  })

  test('leaves the owner of the tables no way in', async () => {
    const { url } = JSON.parse(readFileSync(join(folder, 'connection.json'), 'utf8'))
    const { default: pg } = await import('pg')
    const asOwner = new pg.Client({ connectionString: String(url).replace('suojatie_app', 'suojatie_owner') })
    await expect(asOwner.connect()).rejects.toThrow('password authentication failed')
    const asSuperuser = new pg.Client({ connectionString: String(url).replace('suojatie_app', 'postgres') })
    await expect(asSuperuser.connect()).rejects.toThrow('no pg_hba.conf entry')
  })

  test('a second start is refused within two seconds and names the holder, however the folder is written', async () => {
    symlinkSync(folder, join(base, 'link'))
    for (const written of [folder, join(base, 'link'), relative(root, folder), join(folder, '..', 'data', '.')]) {
      const before = performance.now()
      const second = start({ SUOJATIE_DATA: written })
      expect(await second.ended).toBe(1)
      expect(performance.now() - before).toBeLessThan(2000)
      expect(second.said()).toContain(`is in use by process ${running.process.pid} (since `)
    }
    expect(await isReady(await running.ready())).toBe(true)
  })

  test('a database that was killed is started again, and the service is ready again', async () => {
    const port = await running.ready()
    process.kill(databaseProcess(folder), 'SIGKILL')
    await wait(100)
    while (!(await isReady(port))) await wait(50)
    expect(running.said()).toContain('The embedded database ended unasked and is started again.')
  })

  test('after a kill the next start clears away the database that was left behind', async () => {
    const left = databaseProcess(folder)
    running.process.kill('SIGKILL')
    await running.ended
    expect(isAlive(left)).toBe(true)
    running = start({ SUOJATIE_DATA: folder })
    expect(await isReady(await running.ready())).toBe(true)
    expect(databaseProcess(folder)).not.toBe(left)
  })

  test('after a kill of everything at once the next start works too', async () => {
    const left = databaseProcess(folder)
    running.process.kill('SIGKILL')
    process.kill(left, 'SIGKILL')
    await running.ended
    running = start({ SUOJATIE_DATA: folder })
    expect(await isReady(await running.ready())).toBe(true)
  })

  test("a nameplate with a process number that now is somebody else's does not keep anybody out", async () => {
    running.process.kill('SIGKILL')
    process.kill(databaseProcess(folder), 'SIGKILL')
    await running.ended
    writeFileSync(
      join(folder, 'holder.json'),
      JSON.stringify({ process: process.pid, since: '2026-11-21T10:00:00.000Z' }),
    )
    const pidFile = join(folder, 'database', 'postmaster.pid')
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)))
    running = start({ SUOJATIE_DATA: folder })
    expect(await isReady(await running.ready())).toBe(true)
  })

  test('SIGTERM ends it and its database cleanly, with exit code 0', async () => {
    const left = databaseProcess(folder)
    expect(await stop(running)).toBe(0)
    expect(spawnSync('kill', ['-0', String(left)]).status).not.toBe(0)
    expect(readdirSync(folder).sort()).toEqual(expect.not.arrayContaining(['connection.json', 'holder.json']))
  })

  test('a folder with other things in it is left alone', async () => {
    const other = join(base, 'other')
    spawnSync('mkdir', ['-m', '755', other])
    writeFileSync(join(other, 'thesis.txt'), 'mine')
    const refused = start({ SUOJATIE_DATA: other })
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain('holds other things and is no data folder of Suojatie')
    expect((statSync(other).mode & 0o777).toString(8)).toBe('755')
  })

  test('a port in use is told in a sentence, and the folder is free again', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const address = taken.address()
    const port = String(typeof address === 'object' ? address?.port : '')
    const refused = start({ SUOJATIE_DATA: folder, PORT: port })
    expect(await refused.ended).toBe(1)
    expect(refused.said().trim()).toBe(`Port ${port} is in use by another program: stop that, or name another in PORT.`)
    taken.close()
    const again = start({ SUOJATIE_DATA: folder })
    await again.ready()
    expect(await stop(again)).toBe(0)
  })

  test.each([
    [{ PORT: 'none' }, 'PORT must be a port number from 0 to 65535.'],
    [{ SUOJATIE_NWO: '1' }, 'There is no setting SUOJATIE_NWO'],
  ])('%o stops the start with one sentence and exit code 1', async (settings, sentence) => {
    const refused = start({ SUOJATIE_DATA: folder, ...settings })
    expect(await refused.ended).toBe(1)
    expect(refused.said().trim()).toContain(sentence)
    expect(refused.said().trim()).not.toContain('\n')
  })
})

function onOwnServer(): void {
  let empty: TestDatabase
  beforeAll(async () => {
    empty = await createTestDatabase({ home: 'server', from: 'empty' })
    return () => empty.drop()
  }, 60_000)
  const refusal = async (settings: Readonly<Record<string, string>>): Promise<string> => {
    const refused = start(settings)
    expect(await refused.ended).toBe(1)
    return refused.said().trim()
  }

  test('is refused while migrations are missing and nobody may run them', async () => {
    expect(await refusal({ DATABASE_URL: empty.url })).toMatch(
      /^The database lacks the migrations 0001-ground, .*SUOJATIE_MIGRATE_URL/,
    )
  })

  test('migrates as the owner and serves as the application, which then needs the owner no more', async () => {
    const migrating = start({ DATABASE_URL: empty.url, SUOJATIE_MIGRATE_URL: empty.ownerUrl })
    expect(await isReady(await migrating.ready())).toBe(true)
    expect(await stop(migrating)).toBe(0)
    const serving = start({ DATABASE_URL: empty.url })
    expect(await isReady(await serving.ready())).toBe(true)
    expect(serving.said()).toMatch(/PostgreSQL \d+\.\d+ at .*given by DATABASE_URL/)
    expect(serving.said()).not.toContain(new URL(empty.url.replace('@/', '@h/')).password)
    expect(await stop(serving)).toBe(0)
  })

  test("is refused with the owner's role and with a superuser", async () => {
    expect(await refusal({ DATABASE_URL: empty.ownerUrl })).toContain('owns what is in the schema suojatie')
    expect(await refusal({ DATABASE_URL: empty.adminUrl })).toContain('is a superuser')
  })

  test('says in a sentence when the server cannot be reached or knows no such role', async () => {
    expect(await refusal({ DATABASE_URL: 'postgresql://suojatie_app:geheim@127.0.0.1:9/suojatie' })).toMatch(
      /^The database given by DATABASE_URL cannot be used: (?!.*geheim).*ECONNREFUSED/,
    )
    const wrong = empty.url.replace(/suojatie_app:[^@]*@/, 'suojatie_app:geheim@')
    expect(await refusal({ DATABASE_URL: wrong })).toMatch(
      /^The database given by DATABASE_URL cannot be used: (?!.*geheim)/,
    )
  })
}

describe('The start on a server given by DATABASE_URL', { timeout: 60_000 }, () => {
  if (inject('databaseHomes').includes('server')) onOwnServer()
  else test.skip('not run: this machine has no PostgreSQL server', () => undefined)
})

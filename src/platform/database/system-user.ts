import { spawnSync } from 'node:child_process'
import { Explained } from './explained.ts'

/** The operating system user that runs the database server; undefined when that is ourselves. */
export type SystemUser = { readonly uid: number; readonly gid: number } | undefined

const name = 'postgres'

/**
 * Who may run the database server. PostgreSQL refuses to run as root, so root runs it as the user `postgres`, which is
 * made when the machine has none. Anybody else runs it as themselves.
 */
export function userForDatabase(): SystemUser {
  if (process.getuid?.() !== 0) return undefined
  const known = lookUp()
  if (known) return known
  const makers: readonly (readonly [string, readonly string[]])[] = [
    [
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--home-dir', '/', '--shell', '/usr/sbin/nologin', name],
    ],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', name]],
  ]
  for (const [program, options] of makers) {
    spawnSync(program, options, { stdio: 'ignore' })
    const made = lookUp()
    if (made) return made
  }
  throw new Explained(
    'The embedded database cannot run as root, and the system user "postgres" could not be made: make it, or start as an ordinary user.',
  )
}

function lookUp(): SystemUser {
  const ask = (option: string): number => {
    const answer = spawnSync('id', [option, name], { encoding: 'utf8' })
    return answer.status === 0 ? Number.parseInt(answer.stdout, 10) : Number.NaN
  }
  const [uid, gid] = [ask('-u'), ask('-g')]
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined
}

/** Options for starting a program as that user, knowing nothing of our own environment and its secrets. */
export function runAs(user: SystemUser): { uid?: number; gid?: number; cwd: string; env: Record<string, string> } {
  const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8' }
  return user ? { ...user, cwd: '/', env } : { cwd: '/', env }
}

/** Whether that user can enter the folder. Tried for real: access lists and mounts are taken into account. */
export function canEnter(user: SystemUser, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...runAs(user), stdio: 'ignore' }).status === 0
}

/** Whether that user can run the program. */
export function canRun(user: SystemUser, program: string): boolean {
  return spawnSync(program, ['--version'], { ...runAs(user), stdio: 'ignore' }).status === 0
}

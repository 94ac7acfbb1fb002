import { spawn } from 'node:child_process'
import { root } from '../source.ts'

/** How a command ended, and what it said on both its outputs. */
export type Ended = { readonly ok: boolean; readonly said: string }

/** Runs a script of an installed tool under this very Node, in the project's folder. Stops it when we are stopped. */
export function runTool(script: string, given: readonly string[], show: 'keep' | 'show' = 'keep'): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...given], {
      cwd: root,
      stdio: ['ignore', show === 'show' ? 'inherit' : 'pipe', show === 'show' ? 'inherit' : 'pipe'],
    })
    const said: string[] = []
    const stop = (): void => void child.kill()
    process.once('SIGTERM', stop)
    child.stdout?.on('data', (part: Buffer) => said.push(part.toString('utf8')))
    child.stderr?.on('data', (part: Buffer) => said.push(part.toString('utf8')))
    child.on('error', (fault) => resolve({ ok: false, said: fault.message }))
    child.on('close', (code) => {
      process.off('SIGTERM', stop)
      resolve({ ok: code === 0, said: said.join('') })
    })
  })
}

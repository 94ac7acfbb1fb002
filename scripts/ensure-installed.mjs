// Runs before every command, on whatever Node the machine has (20 or newer), so it is plain JavaScript.
// Installs what package-lock.json names when it is not there yet; does nothing otherwise.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing what package-lock.json names (first start only) …')
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) {
    console.error('Installing failed. Check that npm reaches its registry, then start again.')
    process.exit(1)
  }
}

// npm runs what follows with the Node in node_modules/.bin where the project brings one, else with the machine's own.
const brought = existsSync(join(root, 'node_modules', '.bin', 'node'))
if (!brought && Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `Node 24 or newer is needed on this machine (${process.platform} ${process.arch}), for which the project brings none; this is ${process.versions.node}.`,
  )
  process.exit(1)
}

// The project brings the Node it runs on where one is published as a package; elsewhere the machine's own must do.
if (!existsSync(join(root, 'node_modules', '.bin', 'node')) && Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Node 24 or newer is needed, and none can be installed for ${process.platform} on ${process.arch}: this is Node ${process.versions.node}.`,
  )
  process.exit(1)
}

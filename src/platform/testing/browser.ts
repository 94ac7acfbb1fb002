import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

const project = fileURLToPath(new URL('../../../', import.meta.url))
const cache = join(project, '.cache')

/** A browser that can be started: its program, and the environment it needs. */
export type Program = { readonly path: string; readonly environment: Record<string, string> }

const onTheMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The machine's own Chromium when it has one, else the one from npm, unpacked once to `.cache` (200 MB, a few seconds).
 * `SUOJATIE_BROWSER` names another program; `npm` asks for the one from npm.
 */
export async function findBrowser(): Promise<Program> {
  const asked = process.env.SUOJATIE_BROWSER
  if (asked !== undefined && asked !== 'npm') return { path: asked, environment: {} }
  const own = asked === 'npm' ? undefined : onTheMachine.find((path) => existsSync(path))
  return own === undefined ? browserFromNpm() : { path: own, environment: {} }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** Starts a browser; whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  const program = await findBrowser()
  return chromium.launch({
    executablePath: program.path,
    args: flags,
    env: { ...textOnly(process.env), ...program.environment },
  })
}

/** What axe finds wrong with the page as it stands, one line a place. Hangs in a context without JavaScript. */
export async function axeFindings(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  // Our pages have no frames, so what was found need not be put together on a page of its own: three times as fast.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: tags, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`,
    ),
  )
}

/** Keeps a picture of the whole page in `.cache/screens`, for a person to look at; returns where. */
export async function keepScreen(page: Page, name: string): Promise<string> {
  const path = join(cache, 'screens', `${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage: true })
  return path
}

/** Requests of the page that leave for another host than the page's own; INP-7 wants none. */
export function watchForeignRequests(page: Page, own: string): string[] {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'about:' && host !== new URL(own).host) foreign.push(request.url())
  })
  return foreign
}

async function browserFromNpm(): Promise<Program> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packed = join(dirname(entry), '..', 'bin')
  const folder = join(cache, `chromium-${process.arch}`)
  if (!existsSync(folder)) await unpack(entry, packed, folder)
  return { path: join(folder, 'chromium'), environment: environmentFor(folder) }
}

/** Unpacks beside its place and moves it there whole, so that a second run never meets half a browser. */
async function unpack(entry: string, packed: string, folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`
  await mkdir(beside, { recursive: true })
  // The package unpacks to the temporary folder of its process, so it gets a process of its own.
  const program = `
    const { inflate } = await import(${JSON.stringify(entry)})
    for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(${JSON.stringify(`${packed}/`)} + file)
  `
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TMPDIR: beside },
    stdio: 'inherit',
  })
  try {
    await rename(beside, folder)
  } catch (error) {
    // Another run was faster; its browser is as good.
    await rm(beside, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
}

/** Libraries and fonts that came with the browser, for a machine that lacks them. */
function environmentFor(folder: string): Record<string, string> {
  const environment: Record<string, string> = {}
  if (lacksLibraries(join(folder, 'chromium'))) {
    const theirs = process.env.LD_LIBRARY_PATH
    environment.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), ...(theirs === undefined ? [] : [theirs])].join(':')
  }
  if (!existsSync('/etc/fonts/fonts.conf')) environment.FONTCONFIG_PATH = join(folder, 'fonts')
  return environment
}

function lacksLibraries(program: string): boolean {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found')
  } catch {
    // No ldd: a machine so bare that the libraries which came along are the better guess.
    return true
  }
}

function textOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}

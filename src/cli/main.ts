// The command line: `npm run --silent suojatie -- <command> …`. Each command is loaded when it is asked for, so that
// those that need no database start without one. Exit codes: 0 done, 1 could not, 2 called wrongly.
import { clockFrom } from '../platform/clock.ts'
import { CalledWrongly, type Command, type ExitCode, oneOf, quoted } from './command.ts'

const commands: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Command> }>> = {
  law: {
    about: 'law deadline <rule> --from <day|instant|-> [--json], law parameters [--on <day>] [--json]',
    load: async () => (await import('./law.ts')).lawCommand,
  },
  documents: {
    about:
      'documents list [--json], documents example <number> [--seed <n>], documents check <number> <file|-> [--json]',
    load: async () => (await import('./documents.ts')).documentsCommand,
  },
  guide: {
    about:
      'guide check-catalogue --county <code> <file|-> [--json] [--lang fi|sv|en], guide export-catalogue --county <code>',
    load: async () => (await import('./guide.ts')).guideCommand,
  },
  recompute: {
    about: 'recompute [--json]',
    load: async () => (await import('./recompute.ts')).recomputeCommand,
  },
}

async function run([name, ...words]: readonly string[]): Promise<ExitCode> {
  const names = oneOf(Object.keys(commands))
  if (name === '--help' || name === '-h') {
    for (const { about } of Object.values(commands)) process.stdout.write(`${about}\n`)
    return 0
  }
  if (name === undefined) throw new CalledWrongly(`Which command is missing; there is ${names}.`)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new CalledWrongly(`There is no command ${quoted(name)}; there is ${names}.`)
  const act = await command.load()
  return act(words, { input: process.stdin, output: process.stdout, now: clockFrom(undefined) })
}

// Whoever reads our output may stop reading (`| head`): then there is nobody to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`${error.message}\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (thrown) {
  const [sentence = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')
  process.stderr.write(`${sentence}\n`)
  process.exitCode = thrown instanceof CalledWrongly ? 2 : 1
}
// Input that nobody reads any more must not keep the process waiting.
process.stdin.destroy()

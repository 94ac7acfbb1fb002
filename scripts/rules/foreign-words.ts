import { lineAt } from '../source.ts'
import type { TextRule } from './rule.ts'

// Put together here, so that this file does not hold what it forbids.
const joined = (...parts: string[]): string => parts.join('')
const foreign: readonly (readonly [RegExp, string])[] = [
  [new RegExp(joined('(?<![\\w.])/', 'work/(main|shared|\\.)')), 'a path of one machine'],
  [new RegExp(joined('/tmp/', '(brief|bash)')), 'a path of one machine'],
  [new RegExp(joined('(?<![\\w.])/(root|home)/', '[a-z.]')), "a path of one person's machine"],
  [new RegExp(joined('registry\\.', '(npmjs|npmmirror|yarnpkg)'), 'i'), 'the host of a package registry'],
  [new RegExp(joined('\\bBEGIN [A-Z ]*PRIVATE', ' KEY\\b')), 'a private key'],
]

/** What belongs to one machine or one person stays out of the project. */
export const foreignWords: TextRule = {
  name: 'nothing-of-one-machine',
  reason: 'The project runs on any machine; paths, hosts and keys of one are noise at best and a leak at worst.',
  binds: (path) => !/\.(png|jpe?g|woff2?|ttf|otf|pdf|ico|gz|zip)$/.test(path),
  find: ({ text }) =>
    foreign.flatMap(([pattern, what]) => {
      const found = pattern.exec(text)
      return found ? [{ line: lineAt(text, found.index), fault: `holds ${what}: ${found[0]}` }] : []
    }),
}

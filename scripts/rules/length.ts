import type { TextRule } from './rule.ts'

/** The most lines a file may have. */
export const mostLines = 300

/** What may be longer: lists that follow a national structure field by field, and what a program writes. */
const mayBeLonger = [
  /\.generated\.tsx?$/,
  /^src\/casework\/[^/]+\/documents(\.ts$|\/)/,
  /^src\/documents\/parts?(\.ts$|\/)/,
]

/** Files can be taken in at a glance. */
export const shortFiles: TextRule = {
  name: 'files-stay-short',
  reason: 'Who opens a file should see what it is about.',
  binds: (path) => /\.(tsx?|mjs)$/.test(path) && !mayBeLonger.some((pattern) => pattern.test(path)),
  find: ({ text }) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    return lines > mostLines ? [{ line: mostLines + 1, fault: `has ${lines} lines; ${mostLines} is the most` }] : []
  },
}

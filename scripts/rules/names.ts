import type { TextRule } from './rule.ts'

const emptyNames = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'service',
  'services',
  'manager',
  'managers',
  'index',
  'lib',
  'shared',
])

/** Files and folders are called what they are about. */
export const tellingNames: TextRule = {
  name: 'names-say-what',
  reason: 'A file called by no concept has none, and an index file hides which door was used.',
  binds: (path) => /^(src|scripts|journeys)\//.test(path),
  find: ({ path }) =>
    path
      .split('/')
      .map((part) => part.replace(/(\.test)?\.\w+$/, ''))
      .filter((part) => emptyNames.has(part))
      .map((part) => ({ line: 1, fault: `"${part}" says nothing of what is inside` })),
}

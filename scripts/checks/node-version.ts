/** The oldest major version of Node that runs this project. The one in `node_modules/.bin` is newer. */
export const oldestNode = 24

/** What to tell somebody whose Node is too old, or undefined when it will do. `version` is like `24.21.0`. */
export function tooOld(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= oldestNode) return undefined
  return `This runs on Node ${oldestNode} or newer and this is ${version}: start it with npm (npm test, npm run check), which brings its own.`
}

import type { Kind } from './places.ts'

/** What one kind of file may import: kinds of files, packages, and whether it may use Node's own modules. */
export type Allowance = {
  readonly files: readonly Kind[]
  readonly packages: readonly string[] | 'any'
  readonly node: boolean
  readonly reason: string
}

const pureGround: readonly Kind[] = ['kernel', 'law', 'definition language', 'noun']
const nothing = { packages: [], node: false } as const
const rooms: readonly Kind[] = [...pureGround, 'definitions', 'texts', 'room', 'acts']
const doors: readonly Kind[] = [...rooms, 'engine', 'platform', 'integrations']

/** The room that keeps what the guide tells: its files may know the guide, which never knows it. */
export const keepersOfTheGuide = 'editing'

/** Who may import whom, by kind of file. Doors, stores and rooms are narrowed further by the rules below. */
export const allowances: Readonly<Record<Exclude<Kind, 'outside' | 'nowhere' | 'migrations'>, Allowance>> = {
  kernel: {
    files: ['kernel'],
    packages: ['zod', 'temporal-polyfill'],
    node: false,
    reason: 'Days, ids, results: everyone can rest on it.',
  },
  law: {
    files: ['kernel', 'law'],
    ...nothing,
    reason: 'The law can be read, tested and published without the service.',
  },
  'definition language': {
    files: ['kernel', 'law', 'definition language'],
    ...nothing,
    reason: 'A document can be defined without database, clock or framework.',
  },
  noun: {
    files: [...pureGround, 'room'],
    ...nothing,
    reason: 'A decision is given its facts; it needs no database, clock or framework to test.',
  },
  room: {
    files: [...pureGround, 'room', 'definitions'],
    ...nothing,
    reason: 'What a noun file leaves to a neighbour is as pure as the noun file.',
  },
  definitions: {
    files: [...pureGround, 'definitions', 'room'],
    ...nothing,
    reason: 'A definition is a value that everything else is computed from.',
  },
  texts: {
    files: [...pureGround, 'room', 'texts'],
    ...nothing,
    reason: 'Words know what they speak of and nothing else.',
  },
  store: {
    files: [...pureGround, 'room', 'store', 'platform'],
    packages: ['kysely', 'zod'],
    node: false,
    reason: 'Queries are in one kind of file.',
  },
  acts: {
    files: [...doors, 'store'],
    packages: ['zod'],
    node: false,
    reason: 'There is one way in, and it asks permission.',
  },
  screen: {
    files: [...doors, 'screen', 'step texts', 'ui', 'guide'],
    packages: ['zod', 'react'],
    node: false,
    reason:
      'A screen cannot touch a table. It may show what the guide knows (places, who answers): the guide never needs a room.',
  },
  engine: {
    files: [...pureGround, 'engine', 'store', 'acts', 'texts', 'platform', 'ui'],
    packages: 'any',
    node: true,
    reason: 'The document engine serves every room and knows none.',
  },
  'list of definitions': {
    files: ['kernel', 'definition language', 'definitions'],
    ...nothing,
    reason: 'One list of all national documents, and nothing but the list.',
  },
  'step texts': {
    files: ['kernel', 'law'],
    ...nothing,
    reason: 'Every screen tells a refusal or a fault in the same words, so the words know no room.',
  },
  guide: {
    files: ['kernel', 'law', 'guide', 'ui', 'platform', 'browser'],
    packages: ['zod', 'react', 'uqr', 'libphonenumber-js', 'minisearch', '@orama/stemmers'],
    node: true,
    reason:
      'The public side has no path to client data. What the browser does with what one types, the server does with the same function.',
  },
  integrations: {
    files: ['kernel', 'platform', 'integrations'],
    packages: 'any',
    node: true,
    reason: 'An outside system can be swapped without touching a room.',
  },
  platform: {
    files: ['kernel', 'platform', 'migrations'],
    packages: 'any',
    node: true,
    reason: 'Machinery serves every room and knows none.',
  },
  ui: { files: ['ui'], packages: ['react', 'react-dom'], node: false, reason: 'Components draw what they are given.' },
  desk: {
    files: [...doors, 'list of definitions', 'step texts', 'guide', 'desk', 'ui'],
    packages: ['zod', 'react'],
    node: false,
    reason: 'Pages over many rooms use the doors of the rooms, and may show what the guide knows (places).',
  },
  api: {
    files: [...doors, 'list of definitions', 'api', 'guide'],
    packages: ['zod', 'hono'],
    node: false,
    reason: 'A machine door parses, calls and answers; no rule lives in a door.',
  },
  cli: {
    files: [...doors, 'list of definitions', 'cli', 'demonstration'],
    packages: ['zod'],
    node: true,
    reason: 'A command parses, calls and prints; no rule lives in a door.',
  },
  browser: {
    files: ['browser'],
    packages: 'any',
    node: false,
    reason: 'What is sent to the browser carries nothing of the server.',
  },
  demonstration: {
    files: [...doors, 'list of definitions', 'demonstration'],
    packages: ['zod'],
    node: false,
    reason: 'Invented people come in by the same doors as real ones.',
  },
  routes: {
    files: [...doors, 'screen', 'list of definitions', 'guide', 'desk', 'api', 'ui'],
    packages: ['hono', 'react', 'zod'],
    node: false,
    reason: 'The address book is the only place that knows all screens.',
  },
  server: {
    files: [...doors, 'routes', 'demonstration', 'guide'],
    packages: ['hono', '@hono/node-server'],
    node: true,
    reason: 'The start puts the parts together and decides nothing.',
  },
}

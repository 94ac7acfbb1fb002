import { folded, wordsIn } from './word-forms.ts'

/** Beginnings of words that tell that somebody may be in danger now, in any of the three languages: people write in their own. Without dots. */
const beginnings = [
  // fi
  'hatatil',
  'hatanum',
  'hatapuh',
  'hatakesk',
  'itsemurh',
  'itsari',
  'itsetuho',
  'itsensatap',
  'pahoinpi',
  'hakat',
  'hakka',
  'lyoda',
  'lyotiin',
  'lyonyt',
  'raiska',
  'hyvaksikayt',
  'puukko',
  'puukot',
  'kuristaa',
  'kuristi',
  'tappaa',
  'tappoi',
  'tappelu',
  'tapetaan',
  'tappouhk',
  'uhkailu',
  'uhkaill',
  'vakivalt',
  'viilt',
  'yliannost',
  'kaapa',
  'kaapp',
  'karannu',
  'kateissa',
  // sv
  'nodsit',
  'nodnum',
  'sjalvmor',
  'sjalvskad',
  'missh',
  'valdta',
  'valdsam',
  'valdtag',
  'overgrepp',
  'slagen',
  'slar',
  'slagit',
  'knivhugg',
  'dodshot',
  'dodar',
  'hotad',
  'overdos',
  'kidnapp',
  'forsvunn',
  // en
  'emergenc',
  'suicid',
  'selfharm',
  'assault',
  'beaten',
  'beating',
  'abus',
  'rape',
  'raping',
  'violen',
  'stabb',
  'strangl',
  'kill',
  'murder',
  'overdos',
  'threaten',
  'hitting',
  'abduct',
  'missing',
] as const

/** Whole words of the same kind that stand inside harmless ones. Without dots. */
const whole = new Set(
  'hata hadassa auttakaa 112 911 lyo lyodaan lyovat kuolee kuolla vaara vaarassa nod nodlage fara sos vald slagits hit hits danger dying bleeding'.split(
    ' ',
  ),
)
/** A cry for help when it stands alone; in a longer question the kind of help is meant. Without dots. */
const cries = new Set(['apua', 'hjalp', 'help', 'auta', 'sos'])
/** Said in more than one word. */
const sayings = ['tappaa itse', 'satuttaa itse', 'ta sitt liv', 'skada sig', 'self harm', 'hurt myself', 'end my life']

/** Whether what was asked tells of danger: the page then shows 112 and who answers now before anything else. */
export function tellsOfDanger(query: string): boolean {
  const words = wordsIn(query).map(folded)
  const said = words.join(' ')
  return (
    (words.length === 1 && cries.has(said)) ||
    words.some((word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning))) ||
    sayings.some((saying) => said.includes(saying))
  )
}

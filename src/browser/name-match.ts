/** How a name was found, the surest first: the whole name, its beginning, a word's beginning, inside, or nearly so. */
export type Fit = 'whole' | 'start' | 'word' | 'inside' | 'near'

/** A name that was found: its place in the list, how, and under which of its names (`own`: the first of them). */
export type Match = { readonly index: number; readonly fit: Fit; readonly name: string; readonly own: boolean }

const order: readonly Fit[] = ['whole', 'start', 'word', 'inside', 'near']

/** The text in plain letters: `Träskända` is `traskanda`, `S:t Karins` is `s t karins`, `Guovdageaidnu` keeps its letters. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[øæđŋŧß]/g, (letter) => withoutMarks[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
const withoutMarks: Record<string, string> = { ø: 'o', æ: 'a', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' }

/**
 * The names that somebody may mean who has typed that much, the likeliest first; each entry is found by any of its
 * names. What is nearly so (one letter wrong in three to five, two in more) is looked for only where nothing else fits.
 */
export function matchNames(typed: string, entries: readonly (readonly string[])[]): Match[] {
  const asked = plain(typed)
  if (asked === '') return []
  const found = entries.flatMap((names, index) => {
    const fits = names.flatMap((name) => {
      const fit = fitOf(asked, plain(name))
      return fit === undefined ? [] : [{ index, fit, name, own: name === names[0] }]
    })
    return surest(fits)
  })
  if (found.length > 0) return found.sort(byFit)
  const most = asked.length < 3 ? 0 : asked.length < 6 ? 1 : 2
  if (most === 0) return []
  return entries
    .flatMap((names, index) =>
      names
        .map((name) => ({ index, name, wrong: wrongLetters(asked, plain(name)) }))
        .sort((one, other) => one.wrong - other.wrong)
        .slice(0, 1),
    )
    .filter(({ wrong }) => wrong <= most)
    .sort((one, other) => one.wrong - other.wrong || one.index - other.index)
    .map(({ index, name }) => ({ index, fit: 'near', name, own: name === entries[index]?.[0] }))
}

function fitOf(asked: string, name: string): Fit | undefined {
  if (name === asked) return 'whole'
  if (name.startsWith(asked)) return 'start'
  if (name.includes(` ${asked}`)) return 'word'
  return asked.length > 2 && name.replace(/ /g, '').includes(asked.replace(/ /g, '')) ? 'inside' : undefined
}

function surest(fits: Match[]): Match[] {
  return fits.sort(byFit).slice(0, 1)
}

function byFit(one: Match, other: Match): number {
  return (
    order.indexOf(one.fit) - order.indexOf(other.fit) || Number(other.own) - Number(one.own) || one.index - other.index
  )
}

/**
 * How many letters are wrong, missing, too many or have changed places with their neighbour, between what was typed and
 * the beginning of the name that is nearest to it.
 */
export function wrongLetters(typed: string, name: string): number {
  let before: number[] = []
  let row = Array.from({ length: name.length + 1 }, (_, letter) => letter)
  for (let at = 1; at <= typed.length; at += 1) {
    const next = [at]
    for (let letter = 1; letter <= name.length; letter += 1) {
      const same = typed[at - 1] === name[letter - 1] ? 0 : 1
      let least = Math.min((row[letter] ?? 0) + 1, (next[letter - 1] ?? 0) + 1, (row[letter - 1] ?? 0) + same)
      const swapped = typed[at - 1] === name[letter - 2] && typed[at - 2] === name[letter - 1]
      if (at > 1 && letter > 1 && swapped) least = Math.min(least, (before[letter - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return Math.min(...row)
}

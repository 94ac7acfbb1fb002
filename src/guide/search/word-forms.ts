import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import type { Language } from '../../kernel/language.ts'

const stemmers = { fi: finnish, sv: swedish, en: english } as const
/** Words longer than this are no words: they are cut, so that no text costs more than another. */
const longestWord = 60
const shortestStem = 4

/** Lower case, without dots and accents: `Äiti` and `aiti` are the same word. Sámi letters lose their strokes too. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[đŧŋøæß]/g, (letter) => plainLetters[letter] ?? letter)
}
const plainLetters: Readonly<Record<string, string>> = { đ: 'd', ŧ: 't', ŋ: 'n', ø: 'o', æ: 'ae', ß: 'ss' }

/** The words of a text as they stand in it, punctuation and hyphens left out. */
export function wordsIn(text: string): readonly string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map((word) =>
    word.slice(0, longestWord),
  )
}

/** The forms under which a word is kept and looked for: itself without dots, and its stem. */
export function formsOf(word: string, language: Language): readonly string[] {
  const written = folded(word)
  const stem = stemOf(word, language)
  return stem.length < shortestStem || stem === written ? [written] : [written, stem]
}

/** The stem of a word, without dots. Two forms of a word need not have the very same stem: spelling mistakes are allowed for as well. */
export function stemOf(word: string, language: Language): string {
  const written = word.normalize('NFC').toLowerCase()
  const irregular = unlike[language].get(folded(written))
  if (irregular !== undefined) return irregular
  const stem = folded(stemmers[language](written))
  return language === 'fi' ? levelled(stem) : stem
}

/** What Finnish changes inside a stem: `ilmoituks-` and `oikeud-` are forms of `ilmoitus` and `oikeus`. */
function levelled(stem: string): string {
  return stem
    .replace(/uks$/, 'us')
    .replace(/yks$/, 'ys')
    .replace(/eud$/, 'eus')
    .replace(/isuud$/, 'isuus')
}

/** Common words whose forms differ more than the rules of stemming know. */
const unlike: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fi: formsByStem({
    laps: 'lapsi lapsia lapseni lasta lasten',
    aiti: 'aidin aidille aidilta',
    isa: 'isan isalle',
    nuor: 'nuori nuoret',
    poik: 'pojan',
    tytto: 'tyton',
  }),
  sv: formsByStem({ barn: 'barnet barnen barnets barns' }),
  en: formsByStem({ child: 'child children childs kid kids' }),
}

function formsByStem(forms: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(forms).flatMap(([stem, words]) => words.split(' ').map((word) => [word, stem] as const)),
  )
}

/** Whether a word says nothing of what is looked for. */
export function isFiller(word: string, language: Language): boolean {
  return fillers[language].has(folded(word))
}

const fillers: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    'ja tai jos kun on ei en mika mita miten missa mihin kuka kenen kenelle mun mina minun me se han etta niin voi voiko voinko pitaako onko ole olla olen oli saa saako saanko'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och eller om nar ar inte jag mig min mitt mina vi det den de som att hur vad var vart vem kan man far en ett pa i av for till med'.split(
      ' ',
    ),
  ),
  en: new Set(
    'and or if when is are not i me my we it the a an of for to with how what where who can do does may in on at be you your'.split(
      ' ',
    ),
  ),
}

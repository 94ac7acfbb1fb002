import type { Language } from '../../kernel/language.ts'
import { Change } from '../../ui/lists.tsx'
import { differencesBetween, type FieldDifference } from '../differences.ts'
import type { Kept } from '../editing.ts'
import { valueInWords } from '../texts/choice-texts.ts'
import { fieldInWords, municipalityInWords } from '../texts/field-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'

type DifferencesProps = {
  before: Kept
  after: Kept
  language: Language
  /** What the two sides are called, when not before and after. */
  sides?: { readonly before: string; readonly after: string } | undefined
}

/** What changed between two versions, field by field, in words. */
export function Differences({ before, after, language, sides }: DifferencesProps) {
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  const found = differencesBetween(before, after)
  if (found.length === 0) return <p className="soft">{t('noDifference')}</p>
  return found.map((difference) => (
    <Change
      key={difference.field}
      label={fieldInWords(difference.field, language)}
      before={said(difference, 'before', language)}
      after={said(difference, 'after', language)}
      words={{ before: sides?.before ?? t('before'), after: sides?.after ?? t('after'), nothing: t('nothing') }}
    />
  ))
}

function said({ field, ...sides }: FieldDifference, side: 'before' | 'after', language: Language): string | undefined {
  const words = sides[side].map((value) =>
    field === 'municipality' ? municipalityInWords(value, language) : valueInWords(field, value, language),
  )
  return words.length === 0 ? undefined : words.join(', ')
}

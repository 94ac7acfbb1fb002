import { counties } from '../../guide/place.ts'
import type { Language } from '../../kernel/language.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { deliveredOf, type Entry, shownOf } from '../editing.ts'
import { exported } from '../service-catalogue/out.ts'
import { itemsIn } from '../service-catalogue/read-file.ts'
import { type CatalogueReport, compareCatalogue } from '../service-catalogue/report.ts'
import { catalogueFaultInWords } from '../texts/catalogue-fault-texts.ts'
import { catalogueTexts, noteInWords, unreadableInWords } from '../texts/catalogue-texts.ts'
import { valueInWords } from '../texts/choice-texts.ts'
import { fieldInWords, municipalityInWords } from '../texts/field-texts.ts'

/** The codes of the counties whose entries are delivered with the program. */
export const countyCodes: readonly string[] = counties.map(({ code }) => code)

/** What a file of the Service Catalogue would change in what is delivered for the county; no database is asked. Refused with a sentence when the file cannot be read. */
export function checkCatalogue(
  text: string,
  { county, at, language }: { readonly county: string; readonly at: Date; readonly language: Language },
): Result<{ readonly report: CatalogueReport; readonly lines: readonly string[] }, string> {
  const items = itemsIn(text)
  if (!items.ok) return no(catalogueFaultInWords(items.refusal, language))
  const report = compareCatalogue(items.value, { county, at, entries: deliveredEntries(county) })
  return ok({ report, lines: inLines(report, language) })
}

/** What is delivered for the county, in the Service Catalogue's form. */
export function exportDelivered(county: string, at: Date): string {
  return exported(county, deliveredOf(county), at).json
}

function deliveredEntries(county: string): readonly Entry[] {
  return deliveredOf(county).map((kept) => ({
    kind: kept.kind,
    id: kept.row.id,
    delivered: kept,
    latest: undefined,
    told: undefined,
  }))
}

/** The report as a person reads it on a terminal: each item, under it what changes, and what to know. */
function inLines({ read, unread, missing }: CatalogueReport, language: Language): readonly string[] {
  const t = (key: keyof typeof catalogueTexts): string => catalogueTexts[key][language]
  const value = (field: string, values: readonly string[]): string =>
    values.length === 0
      ? '–'
      : values
          .map((each) =>
            field === 'municipality' ? municipalityInWords(each, language) : valueInWords(field, each, language),
          )
          .join(', ')
  const items = read.flatMap(({ outcome, kept, differences, notes }) => [
    `${t(outcome)}: ${kept.row.name[language]} (${kept.row.id})`,
    ...differences.map(
      ({ field, before, after }) =>
        `  ${fieldInWords(field, language)}: ${value(field, before)} → ${value(field, after)}`,
    ),
    ...notes.map((note) => `  ${noteInWords(note, language)}`),
  ])
  return [
    ...items,
    ...unread.map(
      ({ place, name, why, detail }) =>
        `${t('unreadable')}: ${[`${place}.`, name && `${name}.`, unreadableInWords(why, detail, language)].filter(Boolean).join(' ')}`,
    ),
    ...missing.map((entry) => `${t('missing')}: ${shownOf(entry)?.row.name[language] ?? entry.id} (${entry.id})`),
  ]
}

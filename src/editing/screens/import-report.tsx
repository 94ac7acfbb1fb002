import type { Language } from '../../kernel/language.ts'
import { Checkbox } from '../../ui/choice-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Card, Section } from '../../ui/page.tsx'
import { workedOn } from '../editing.ts'
import type { CatalogueReport, ReadItem, UnreadItem } from '../service-catalogue/report.ts'
import { catalogueTexts, noteInWords, unreadableInWords } from '../texts/catalogue-texts.ts'
import { contactKindTexts } from '../texts/choice-texts.ts'
import { kindTexts } from '../texts/page-texts.ts'
import { entryAddress } from './addresses.ts'
import { Differences } from './differences.tsx'

type ReportProps = {
  report: CatalogueReport
  /** What was ticked; undefined shows what is suggested. */
  chosen: readonly string[] | undefined
  error: string | undefined
  language: Language
}

/** What a file would change, item by item, and what of it can be taken. */
export function Report({ report, chosen, error, language }: ReportProps) {
  const t = (key: keyof typeof catalogueTexts): string => catalogueTexts[key][language]
  const of = (outcome: ReadItem['outcome']) => report.read.filter((item) => item.outcome === outcome)
  const toTake = [...of('changed'), ...of('new')]
  const [first] = toTake
  const ticked = (item: ReadItem): boolean => (chosen ? chosen.includes(item.key) : item.suggested)
  const counts = [
    ...(['new', 'changed', 'unchanged'] as const).map((outcome) => [outcome, of(outcome).length] as const),
    ['missing', report.missing.length] as const,
    ['unreadable', report.unread.length] as const,
  ]
  return (
    <>
      <Notice title={t('report')} announced>
        <p>{counts.map(([key, count]) => `${t(key)}: ${count}`).join(' · ')}</p>
        <p>{toTake.length === 0 ? t('nothingToTake') : t('nothingSaved')}</p>
      </Notice>
      {(['changed', 'new'] as const).map((outcome) =>
        of(outcome).length === 0 ? null : (
          <Section key={outcome} title={t(outcome)}>
            {of(outcome).map((item) => (
              <Card key={item.key}>
                <Item item={item} language={language} />
                <Checkbox
                  name="take"
                  id={item === first ? 'field-take' : `take-${item.key.replaceAll(' ', '-')}`}
                  value={item.key}
                  label={`${t('take')}: ${item.kept.row.name[language]}`}
                  checked={ticked(item)}
                  error={item === first ? error : undefined}
                />
              </Card>
            ))}
          </Section>
        ),
      )}
      {of('unchanged').length === 0 ? null : (
        <Section title={t('unchanged')}>
          {of('unchanged').map((item) => (
            <Item key={item.key} item={item} language={language} />
          ))}
        </Section>
      )}
      {report.unread.length === 0 ? null : (
        <Section title={t('unreadable')}>
          <ul>
            {report.unread.map((item) => (
              <li key={item.place}>{unreadInWords(item, language)}</li>
            ))}
          </ul>
        </Section>
      )}
      {report.missing.length === 0 ? null : (
        <Section title={t('missing')}>
          <p>{t('missingLead')}</p>
          <ul>
            {report.missing.map((entry) => (
              <li key={`${entry.kind} ${entry.id}`}>
                <a href={entryAddress(entry.kind, entry.id)}>{workedOn(entry)?.row.name[language] ?? entry.id}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Item({ item, language }: { item: ReadItem; language: Language }) {
  const { kept, before, notes, outcome } = item
  const kind = kept.kind === 'contact' ? contactKindTexts[kept.row.kind][language] : kindTexts.service[language]
  return (
    <>
      <h3>{kept.row.name[language]}</h3>
      <p className="soft">{kind}</p>
      {before && outcome === 'changed' ? (
        <div className="difference-grid">
          <Differences before={before} after={kept} language={language} />
        </div>
      ) : null}
      {notes.length === 0 ? null : (
        <ul>
          {notes.map((note) => (
            <li key={`${note.code} ${note.detail ?? ''}`}>{noteInWords(note, language)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function unreadInWords({ place, name, why, detail }: UnreadItem, language: Language): string {
  const named = name === undefined ? '' : `${name}. `
  return `${place}. ${named}${unreadableInWords(why, detail, language)}`
}

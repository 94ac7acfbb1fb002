import { z } from 'zod'
import type { Language } from '../../kernel/language.ts'
import { ok } from '../../kernel/result.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { deskScreen, type Screen, type View } from '../../platform/screen.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, Form } from '../../ui/form.tsx'
import { Chip, Notice } from '../../ui/notice.tsx'
import { Card, PageHead } from '../../ui/page.tsx'
import { type EntryView, restore, viewEntry } from '../acts.ts'
import { type EntryKind, type EntryVersion, type Kept, versionOf, workedOn } from '../editing.ts'
import { editingRefusalInWords, faultInWords } from '../texts/fault-texts.ts'
import { editingTexts, originTexts, stepTexts, versionInWords } from '../texts/page-texts.ts'
import { entryAddress, kindAddress } from './addresses.ts'
import { Differences } from './differences.tsx'
import { type EntryRefusal, entryIn } from './entry-data.ts'

const RestoreForm = z.object({ restored: VersionNumber(), version: VersionNumber() })

function VersionNumber() {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
}

/** What was done to a contact, by whom and when, and what changed each time. */
export const contactHistoryScreen = historyScreen('contact', 'contactId')
/** The same of a page on a service. */
export const serviceHistoryScreen = historyScreen('service', 'serviceId')

function historyScreen(kind: EntryKind, parameter: 'contactId' | 'serviceId'): Screen {
  return deskScreen<{ entryId?: string | undefined }, EntryView, z.output<typeof RestoreForm>, EntryRefusal>({
    address: `${kindAddress(kind)}/:${parameter}/history`,
    params: entryIn(parameter),
    act: 'guide:write',
    form: RestoreForm,
    load: ({ acting, params }) => viewEntry(acting, kind, params.entryId ?? ''),
    submit: async ({ acting, params, input }) => {
      const restored = await restore(acting, kind, params.entryId ?? '', {
        version: input.restored,
        openedOn: input.version,
      })
      return restored.ok ? ok({ go: entryAddress(kind, restored.value.id) }) : restored
    },
    view: (view) => ({
      title: editingTexts.history[view.language],
      place: 'guide',
      body: <History {...view} />,
    }),
  })
}

function History(view: View<EntryView, EntryRefusal>) {
  const { data, language, form, refusal } = view
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  const { entry, versions } = data
  return (
    <>
      <ErrorSummary
        title={t('problem')}
        errors={form.faults.slice(0, 1).map(({ code }) => ({ message: faultInWords(code, language) }))}
      />
      <PageHead
        title={t('history')}
        above={workedOn(entry)?.row.name[language] ?? entry.id}
        back={{ address: entryAddress(entry.kind, entry.id), name: t('backToEntry') }}
      />
      {refusal ? (
        <Notice tone="warn" title={t('notDone')} announced>
          <p>{editingRefusalInWords(refusal.kind, language)}</p>
        </Notice>
      ) : null}
      {versions.length === 0 ? <p>{t('neverWritten')}</p> : null}
      {versions.map((version, index) => (
        <Card key={version.version}>
          <h2>{versionInWords(version.version, language)}</h2>
          <Facts version={version} language={language} />
          <Changed before={beforeThat(data, index)} version={version} language={language} />
          {index > 0 && version.kept ? <Restore view={view} version={version.version} /> : null}
        </Card>
      ))}
      {entry.delivered ? (
        <Card>
          <h2>{t('deliveredVersion')}</h2>
          {versions.length > 0 ? <Restore view={view} version={0} /> : null}
        </Card>
      ) : null}
    </>
  )
}

/** What a version is compared with: a withdrawal with what the public saw until then, any other with the one before it. */
function beforeThat(view: EntryView, index: number): Kept | undefined {
  const earlier = view.versions.slice(index + 1)
  const hides = view.versions[index]?.step === 'withdrawn'
  const before = hides ? earlier.find(({ step }) => step === 'published') : earlier[0]
  return before?.kept ?? beforeAll(view)
}

/** What there was before the county wrote anything, when the history reaches back to it. */
function beforeAll({ entry, versions }: EntryView): Kept | undefined {
  return versions.at(-1)?.version === 1 ? entry.delivered : undefined
}

function Facts({ version, language }: { version: EntryVersion; language: Language }) {
  const { step, origin, writtenBy, writtenAt, note } = version
  return (
    <>
      <p>
        <Chip tone={step === 'published' ? 'ok' : step === 'saved' ? 'soon' : 'neutral'}>
          {stepTexts[step][language]}
        </Chip>{' '}
        {writtenBy}, {momentInWords(writtenAt, language)}, {originTexts[origin][language]}
      </p>
      {note === null ? null : <p className="soft">{note}</p>}
    </>
  )
}

function Changed({
  before,
  version,
  language,
}: {
  before: Kept | undefined
  version: EntryVersion
  language: Language
}) {
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  if (!version.kept) return <p>{t('unreadable')}</p>
  if (!before) return <p className="soft">{t('firstVersion')}</p>
  return <Differences before={before} after={version.kept} language={language} />
}

function Restore({ view, version }: { view: View<EntryView, EntryRefusal>; version: number }) {
  const { data, language, form } = view
  const { entry } = data
  const word = editingTexts.restore[language]
  const which = version === 0 ? editingTexts.deliveredVersion[language] : versionInWords(version, language)
  return (
    <Form
      action={`${entryAddress(entry.kind, entry.id)}/history`}
      hidden={{
        key: form.key,
        token: form.token,
        restored: String(version),
        version: String(versionOf(entry)),
      }}
      label={`${word}: ${which}`}
    >
      <Button tone="quiet" label={`${word}: ${which}`}>
        {word}
      </Button>
    </Form>
  )
}

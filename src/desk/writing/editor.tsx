import { z } from 'zod'
import { examine, type Fault, whileWriting } from '../../documents/check.ts'
import { completeness } from '../../documents/completeness.ts'
import type { Draft } from '../../documents/field.ts'
import { formOf } from '../../documents/form.ts'
import { DocumentFields } from '../../documents/form.tsx'
import { DocumentContents } from '../../documents/form-contents.tsx'
import { draftFromPost } from '../../documents/form-post.ts'
import { idOf } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import { ok } from '../../kernel/result.ts'
import { faultOfText } from '../../kernel/text.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { fullName } from '../../people/people.ts'
import { deskScreen, faulty, type View } from '../../platform/screen.ts'
import { Meter } from '../../ui/clock.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, ButtonLink, ButtonRow, Form } from '../../ui/form.tsx'
import { Chip, Details, Notice } from '../../ui/notice.tsx'
import { Columns, PageHead } from '../../ui/page.tsx'
import { type Refusal, refusalInWords } from '../texts/refusals.ts'
import { writingTexts } from '../texts/writing.ts'
import { type DraftView, discardWriting, saveWriting, viewDraft } from './acts.ts'
import { ChangeList } from './changes.tsx'
import { faultsToTell } from './faults.ts'

type Data = DraftView & { readonly checking: boolean }

const Version = z.coerce.number().int().min(1).catch(0)

/** A document being written: saved as one writes, with every field of its national structure. */
export const editDraft = deskScreen({
  address: '/desk/drafts/:draftId',
  params: z.object({ draftId: idOf<'draft'>() }),
  act: 'document:write',
  load: async ({ acting, params, query }): Promise<Data> => ({
    ...(await viewDraft(acting, params.draftId)),
    checking: query.has('check'),
  }),
  submit: async ({ acting, params, raw, query }) => {
    const { draftId } = params
    const wish = raw.get('do') ?? query.get('do') ?? 'save'
    const seen = Version.parse(raw.get('version'))
    const unwritable = unwritableIn(raw)
    if (unwritable.length > 0) return faulty(...unwritable)
    if (wish === 'discard') {
      const gone = await discardWriting(acting, draftId, seen)
      return gone.ok ? ok({ go: `/desk/children/${gone.value.childId}` }) : gone
    }
    const saved = await saveWriting(
      acting,
      draftId,
      seen,
      (draft, { definition }, lists) =>
        draftFromPost(definition, raw, { language: draft.language, before: draft.content, lists }).draft,
    )
    if (!saved.ok) return saved
    if (wish === 'autosave') return ok({ file: versionAnswer(saved.value.version) })
    const after = { check: '?check=1', sign: '/sign' }[wish] ?? ''
    return ok({ go: `/desk/drafts/${draftId}${after}` })
  },
  view: (view: View<Data, Refusal>) => ({
    title: view.data.writing.definition.words[view.language],
    body: <EditorPage {...view} />,
    wide: true,
  }),
})

/** A draft keeps whatever is typed, but for characters that no database and no page can hold. */
function unwritableIn(raw: URLSearchParams): { field: string; code: string }[] {
  return [...raw].flatMap(([field, value]) => (faultOfText(value) === undefined ? [] : [{ field, code: 'unwritable' }]))
}

/** What a save in the background answers: the version to be sent with the next one. */
function versionAnswer(version: number) {
  return {
    type: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify({ version })),
    name: 'saved.json',
  } as const
}

function EditorPage({ data, language, form, path, refusal }: View<Data, Refusal>) {
  const t = (key: keyof typeof writingTexts): string => writingTexts[key][language]
  const { draft, writing, child, lists } = data
  const { definition } = writing
  // A form that came back shows what was typed; the draft may be somebody's newer one.
  const content = form.typed
    ? draftFromPost(definition, form.typed, { language: draft.language, before: draft.content, lists }).draft
    : draft.content
  const { faults } = examine(definition, content, lists)
  const unread = form.faults.map(
    ({ field, code }): Fault => ({
      // A question of two controls is one place.
      path: field.replace(/[.](day|time|code|display)$/, ''),
      code: code === 'unwritable' ? 'unwritable' : 'half-character',
      stops: 'signing',
    }),
  )
  const told = [
    ...unread,
    ...(data.checking ? faults.filter(({ stops }) => stops === 'signing') : whileWriting(faults)),
  ]
  const model = formOf(definition, content, { language, faults: told, lists })
  const address = `/desk/drafts/${draft.id}`
  return (
    <>
      <ErrorSummary
        title={t('problems')}
        errors={data.checking || unread.length > 0 ? faultsToTell(definition, told, language) : []}
      />
      <PageHead
        back={{ address: `/desk/children/${child.id}`, name: t('backToChild') }}
        above={fullName(child)}
        title={definition.words[language]}
        beside={<Chip tone="open">{draft.corrects ? t('correction') : t('draft')}</Chip>}
        lead={t('savedAt').replace('{when}', momentInWords(draft.writtenAt, language))}
      />
      {draft.reason === null ? null : (
        <Notice title={t('correctionReason')}>
          <p>{draft.reason}</p>
        </Notice>
      )}
      {data.checking && told.length === 0 ? (
        <Notice tone="done" announced>
          <p>{t('nothingMissing')}</p>
        </Notice>
      ) : null}
      {refusal ? <Refused refusal={refusal} data={data} own={content} language={language} /> : null}
      <Columns
        sideLabel={t('aside')}
        side={
          <div className="document-side">
            <Readiness view={data} content={content} language={language} />
            <DocumentContents
              form={model}
              language={language}
              stopping={faults.filter(({ stops }) => stops === 'signing')}
            />
          </div>
        }
      >
        <Form
          action={path}
          id="document"
          hidden={{ key: form.key, token: form.token, version: String(draft.version) }}
          label={definition.words[language]}
          sending={t('sending')}
          enter={{ name: 'do', value: 'save' }}
          autosave={{
            address: `${address}?do=autosave`,
            versionField: 'version',
            words: {
              unsaved: t('unsaved'),
              saving: t('saving'),
              saved: t('saved'),
              failed: t('failed'),
              conflict: t('conflict'),
              signedOut: t('signedOut'),
            },
          }}
        >
          <DocumentFields form={model} language={language} address={address} />
          <div className="document-bar">
            <Button name="do" value="sign">
              {t('toSign')}
            </Button>
            <Button name="do" value="save" tone="quiet">
              {t('save')}
            </Button>
            <Button name="do" value="check" tone="plain">
              {t('check')}
            </Button>
          </div>
        </Form>
        <Details summary={t('discard')}>
          <p>{t('discardSure')}</p>
          <Form action={path} hidden={{ key: form.key, token: form.token, version: String(draft.version) }}>
            <Button name="do" value="discard" tone="danger">
              {t('discard')}
            </Button>
          </Form>
        </Details>
      </Columns>
    </>
  )
}

function Readiness({ view, content, language }: { view: Data; content: Draft; language: Language }) {
  const { required, all } = completeness(view.writing.definition, content, view.lists)
  const counted = (words: string, { filled, of }: typeof required): string =>
    words.replace('{filled}', String(filled)).replace('{of}', String(of))
  return (
    <>
      <Meter
        name={writingTexts.readiness[language]}
        value={required.filled}
        most={required.of}
        words={counted(writingTexts.requiredFilled[language], required)}
        state={required.filled < required.of ? 'soon' : 'ok'}
      />
      <p className="note">{counted(writingTexts.allFilled[language], all)}</p>
    </>
  )
}

/** Somebody saved first: one's own text stays in the form, and the places where the newer one differs stand above it. */
function Refused(props: { refusal: Refusal; data: Data; own: Draft; language: Language }) {
  const { refusal, data, own, language } = props
  const t = (key: keyof typeof writingTexts): string => writingTexts[key][language]
  if (refusal.kind !== 'newer-draft') {
    const { reason, basis } = refusalInWords(refusal, language)
    return (
      <Notice tone="warn" title={t('notNow')} announced>
        <p>
          {reason} {basis === undefined ? null : `(${basis})`}
        </p>
      </Notice>
    )
  }
  const when = momentInWords(refusal.newer.writtenAt, language)
  return (
    <Notice tone="warn" title={t('newerTitle')} announced>
      <p>{t('newerBody').replace('{when}', when)}</p>
      <ChangeList
        definition={data.writing.definition}
        before={refusal.newer.content}
        after={own}
        language={language}
        words={{ before: t('newerText'), after: t('ownText'), nothing: t('nothing') }}
        none={t('nothing')}
      />
      <ButtonRow>
        <ButtonLink address={`/desk/drafts/${data.draft.id}`} tone="quiet">
          {t('takeNewer')}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}

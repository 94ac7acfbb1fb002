import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import { refusalInWords } from '../../casework/refusal-texts.ts'
import { stepTexts } from '../../casework/step-texts.ts'
import { type EnteredCode, viewCodeLists, withdrawCode } from '../../documents/acts/code-lists.ts'
import { type CodeList, type CodeLists, unverifiedEntries } from '../../documents/code-lists.ts'
import { idOf } from '../../kernel/id.ts'
import { no, ok } from '../../kernel/result.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { deskScreen, type View } from '../../platform/screen.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, Form } from '../../ui/form.tsx'
import { Chip, EmptyState, Notice } from '../../ui/notice.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { codeEntryTexts } from '../texts/code-lists.ts'
import { codeListTexts, extentTexts, readTexts } from '../texts/settings.ts'

/** The national lists that documents use, the entries that nobody has verified, and those that the county has entered. */
export const codeListsScreen = deskScreen({
  address: '/desk/code-lists',
  act: 'settings:code-lists',
  form: z.object({ withdrawn: idOf<'code_entry'>() }),
  load: async ({ acting }): Promise<Data> => {
    const { lists, entered } = await viewCodeLists(acting)
    return { known: lists, lists: [...lists.values()], unverified: unverifiedEntries(lists), entered }
  },
  submit: async ({ acting, input }) => {
    const done = await withdrawCode(acting, input.withdrawn)
    if (!done.ok) return done
    // The page was used before: its key stands for another code.
    return done.value.entryId === input.withdrawn ? ok({ go: '/desk/code-lists' }) : no({ kind: 'changed-meanwhile' })
  },
  view: (view: View<Data, AccessRefusal>) => ({
    title: codeListTexts.title[view.language],
    place: 'codeLists',
    wide: true,
    body: <CodeListsPage {...view} />,
  }),
})

type Data = {
  readonly known: CodeLists
  readonly lists: readonly CodeList[]
  readonly unverified: ReturnType<typeof unverifiedEntries>
  readonly entered: readonly EnteredCode[]
}

function CodeListsPage(view: View<Data, AccessRefusal>) {
  const { data, language, form, refusal } = view
  const t = (key: keyof typeof codeListTexts): string => codeListTexts[key][language]
  const unverifiedIn = (list: CodeList): number => data.unverified.filter((each) => each.list.oid === list.oid).length
  return (
    <>
      <ErrorSummary
        title={stepTexts.problem[language]}
        errors={form.faults.length === 0 ? [] : [{ message: codeEntryTexts.noEntry[language] }]}
      />
      <PageHead title={t('title')} lead={t('lead')} />
      {refusal ? (
        <Notice tone="warn" title={stepTexts.notDone[language]} announced>
          <p>{refusalInWords(refusal, language).reason}</p>
        </Notice>
      ) : null}
      <Section title={t('toCheck')} aside={<span className="soft num">{data.unverified.length}</span>}>
        {data.unverified.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <DataTable
            caption={t('toCheck')}
            captionHeard
            rows={data.unverified}
            rowKey={({ list, entry }) => `${list.oid} ${entry.code}`}
            columns={[
              { key: 'words', heading: t('words'), names: true, cell: ({ entry }) => entry.words[language] },
              { key: 'code', heading: t('code'), cell: ({ entry }) => <code>{entry.code}</code> },
              {
                key: 'list',
                heading: t('list'),
                cell: ({ list }) => (
                  <>
                    {list.words[language]} <span className="soft small">{list.oid}</span>
                  </>
                ),
              },
              {
                key: 'read',
                heading: t('read'),
                cell: ({ entry }) => <Chip tone="soon">{readTexts[entry.read][language]}</Chip>,
              },
              {
                key: 'enter',
                heading: codeEntryTexts.title[language],
                cell: ({ list, entry }) => (
                  <a href={`/desk/code-lists/${list.oid}/enter?replaces=${encodeURIComponent(entry.code)}`}>
                    {codeEntryTexts.enter[language]}
                    <span className="heard">: {entry.words[language]}</span>
                  </a>
                ),
              },
            ]}
          />
        )}
      </Section>
      <Entered {...view} />
      <Section title={t('lists')} aside={<span className="soft num">{data.lists.length}</span>}>
        <DataTable
          caption={t('lists')}
          captionHeard
          rows={data.lists}
          rowKey={(list) => list.oid}
          columns={[
            {
              key: 'list',
              heading: t('list'),
              names: true,
              cell: (list) => (
                <>
                  {list.words[language]} <span className="soft small">{list.oid}</span>
                </>
              ),
            },
            { key: 'entries', heading: t('entries'), numeric: true, cell: (list) => list.entries.length },
            { key: 'extent', heading: t('extent'), cell: (list) => extentTexts[list.extent][language] },
            {
              key: 'unverified',
              heading: t('unverified'),
              numeric: true,
              cell: (list) => {
                const count = unverifiedIn(list)
                return count === 0 ? 0 : <Chip tone="soon">{count}</Chip>
              },
            },
            {
              key: 'more',
              heading: codeEntryTexts.title[language],
              cell: (list) =>
                list.extent === 'partial' ? (
                  <a href={`/desk/code-lists/${list.oid}/enter`}>
                    {codeEntryTexts.more[language]}
                    <span className="heard">: {list.words[language]}</span>
                  </a>
                ) : null,
            },
          ]}
        />
      </Section>
    </>
  )
}

/** What the county has entered: by whom, when, where it was read, and the button that withdraws it. */
function Entered({ data, language, form, path }: View<Data, AccessRefusal>) {
  const t = (key: keyof typeof codeEntryTexts): string => codeEntryTexts[key][language]
  return (
    <Section title={t('entered')} aside={<span className="soft num">{data.entered.length}</span>}>
      {data.entered.length === 0 ? (
        <EmptyState title={t('noneEntered')} />
      ) : (
        <DataTable
          caption={t('entered')}
          captionHeard
          rows={data.entered}
          rowKey={({ id }) => id}
          columns={[
            { key: 'words', heading: codeListTexts.words[language], names: true, cell: ({ words }) => words[language] },
            { key: 'code', heading: t('code'), cell: ({ code }) => <code>{code}</code> },
            {
              key: 'list',
              heading: t('list'),
              cell: ({ list }) => (
                <>
                  {data.known.get(list)?.words[language]} <span className="soft small">{list}</span>
                </>
              ),
            },
            { key: 'replaces', heading: t('replaces'), cell: ({ replaces }) => replaces && <code>{replaces}</code> },
            { key: 'source', heading: t('source'), cell: ({ source }) => source },
            {
              key: 'by',
              heading: t('enteredBy'),
              cell: ({ enteredBy, enteredAt }) => `${enteredBy}, ${momentInWords(enteredAt, language)}`,
            },
            {
              key: 'state',
              heading: t('state'),
              cell: ({ id, words, withdrawnAt }) =>
                withdrawnAt === null ? (
                  <Form
                    action={path}
                    hidden={{ key: form.key, token: form.token, withdrawn: id }}
                    label={`${t('withdraw')}: ${words[language]}`}
                  >
                    <Button tone="quiet">{t('withdraw')}</Button>
                  </Form>
                ) : (
                  <>
                    {t('withdrawn')} {momentInWords(withdrawnAt, language)}
                  </>
                ),
            },
          ]}
        />
      )}
    </Section>
  )
}

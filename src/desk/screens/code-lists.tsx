import { builtInLists, type CodeList, unverifiedEntries } from '../../documents/code-lists.ts'
import type { Language } from '../../kernel/language.ts'
import { deskScreen } from '../../platform/screen.ts'
import { Chip, EmptyState, Notice } from '../../ui/notice.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { codeListTexts, extentTexts, readTexts } from '../texts/settings.ts'

/** The national lists that documents use, and the entries that nobody has verified. */
export const codeListsScreen = deskScreen({
  address: '/desk/code-lists',
  act: 'settings:code-lists',
  load: async () => ({ lists: [...builtInLists.values()], unverified: unverifiedEntries(builtInLists) }),
  view: ({ data, language }) => ({
    title: codeListTexts.title[language],
    place: 'codeLists',
    wide: true,
    body: <CodeLists data={data} language={language} />,
  }),
})

type Data = { readonly lists: readonly CodeList[]; readonly unverified: ReturnType<typeof unverifiedEntries> }

function CodeLists({ data, language }: { data: Data; language: Language }) {
  const t = (key: keyof typeof codeListTexts): string => codeListTexts[key][language]
  const unverifiedIn = (list: CodeList): number => data.unverified.filter((each) => each.list.oid === list.oid).length
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Notice>
        <p>{t('notYet')}</p>
      </Notice>
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
            ]}
          />
        )}
      </Section>
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
          ]}
        />
      </Section>
    </>
  )
}

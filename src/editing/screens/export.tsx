import type { Language } from '../../kernel/language.ts'
import { deskFile, deskScreen } from '../../platform/screen.ts'
import { ButtonLink, ButtonRow } from '../../ui/form.tsx'
import { EmptyState } from '../../ui/notice.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { exportGuide } from '../acts/catalogue.ts'
import type { Exported } from '../service-catalogue/out.ts'
import { catalogueTexts, exportNoteInWords } from '../texts/catalogue-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'
import { entryAddress, exportAddress, exportFileAddress, listAddress } from './addresses.ts'

/** What the public sees, in the Service Catalogue's form: what of it the catalogue cannot hold, and the file. */
export const exportScreen = deskScreen({
  address: exportAddress,
  act: 'guide:edit',
  load: async ({ acting }): Promise<readonly Exported[]> => (await exportGuide(acting)).items,
  view: ({ data, language }) => ({
    title: catalogueTexts.export[language],
    place: 'guide',
    wide: true,
    body: <Export items={data} language={language} />,
  }),
})

/** The file itself, made anew at each look. */
export const exportFile = deskFile({
  address: exportFileAddress,
  act: 'guide:edit',
  load: async ({ acting }) => ({
    type: 'application/json',
    bytes: new TextEncoder().encode((await exportGuide(acting)).json),
    name: 'service-catalogue.json',
  }),
})

function Export({ items, language }: { items: readonly Exported[]; language: Language }) {
  const t = (key: keyof typeof catalogueTexts): string => catalogueTexts[key][language]
  const noted = items.filter(({ notes }) => notes.length > 0)
  return (
    <>
      <PageHead
        title={t('export')}
        lead={t('exportLead')}
        back={{ address: listAddress, name: editingTexts.back[language] }}
      />
      <ButtonRow>
        <ButtonLink address={exportFileAddress}>{t('download')}</ButtonLink>
      </ButtonRow>
      <Section title={t('leftOut')}>
        {noted.length === 0 ? (
          <EmptyState title={t('nothingLeftOut')} />
        ) : (
          <DataTable
            caption={t('leftOut')}
            captionHeard
            rows={noted}
            rowKey={({ kept }) => `${kept.kind} ${kept.row.id}`}
            columns={[
              {
                key: 'entry',
                heading: t('entry'),
                names: true,
                cell: ({ kept }) => <a href={entryAddress(kept.kind, kept.row.id)}>{kept.row.name[language]}</a>,
              },
              {
                key: 'notes',
                heading: t('toKnow'),
                cell: ({ notes }) =>
                  notes.map((note) => (
                    <p key={`${note.code} ${note.detail ?? ''}`}>{exportNoteInWords(note, language)}</p>
                  )),
              },
            ]}
          />
        )}
      </Section>
    </>
  )
}

import { viewCaseloads } from '../../casework/client-relationship/acts.ts'
import type { Language } from '../../kernel/language.ts'
import { citationInWords } from '../../law/citation.ts'
import { deskScreen } from '../../platform/screen.ts'
import { Meter } from '../../ui/clock.tsx'
import { Chip, EmptyState } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { caseloadTexts, ofCap } from '../texts/settings.ts'

type Data = Awaited<ReturnType<typeof viewCaseloads>>

/** How many children each responsible social worker has, beside the cap (LSL 13 b.2 §): numbers, never who they are. */
export const caseloadsScreen = deskScreen({
  address: '/desk/caseloads',
  act: 'supervision:caseloads',
  load: ({ acting }) => viewCaseloads(acting),
  view: ({ data, language }) => ({
    title: caseloadTexts.title[language],
    place: 'caseloads',
    wide: true,
    body: <Caseloads data={data} language={language} />,
  }),
})

function Caseloads({ data, language }: { data: Data; language: Language }) {
  const t = (key: keyof typeof caseloadTexts): string => caseloadTexts[key][language]
  const { workers, cap, basis } = data
  const section = citationInWords(basis, language)
  const stateOf = (children: number): 'late' | 'soon' | 'ok' =>
    children > cap ? 'late' : children === cap ? 'soon' : 'ok'
  const words = { late: t('over'), soon: t('full'), ok: t('room') }
  return (
    <>
      <PageHead title={t('title')} lead={`${t('counting')} ${t('cap')}: ${cap} (${section}).`} />
      {workers.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <DataTable
          caption={t('listed')}
          captionHeard
          rows={workers}
          rowKey={(worker) => worker.workerId}
          rowTone={(worker) => {
            const state = stateOf(worker.children)
            return state === 'ok' ? undefined : state
          }}
          columns={[
            { key: 'worker', heading: t('worker'), names: true, cell: (worker) => worker.name },
            { key: 'unit', heading: t('unit'), cell: (worker) => worker.unit },
            {
              key: 'children',
              heading: t('listed'),
              cell: (worker) => (
                <Meter
                  name={t('children')}
                  value={worker.children}
                  most={cap}
                  words={ofCap(worker.children, cap)}
                  state={stateOf(worker.children)}
                />
              ),
            },
            {
              key: 'state',
              heading: t('state'),
              cell: (worker) => {
                const state = stateOf(worker.children)
                return (
                  <>
                    <Chip tone={state}>{words[state]}</Chip>{' '}
                    {state === 'late' ? <span className="soft small">{section}</span> : null}
                  </>
                )
              },
            },
          ]}
        />
      )}
    </>
  )
}

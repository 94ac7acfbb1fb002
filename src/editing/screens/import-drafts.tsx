import type { AccessRefusal } from '../../access/access.ts'
import { ok } from '../../kernel/result.ts'
import { deskScreen, faulty, type View } from '../../platform/screen.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, ButtonLink, ButtonRow, Form } from '../../ui/form.tsx'
import { EmptyState, Notice } from '../../ui/notice.tsx'
import { Card, PageHead } from '../../ui/page.tsx'
import { draftKey, listCatalogueDrafts, publishCatalogueDrafts } from '../acts/catalogue.ts'
import { type EditingRefusal, type Entry, shownOf, workedOn } from '../editing.ts'
import { catalogueFaultInWords, catalogueRefusalInWords } from '../texts/catalogue-fault-texts.ts'
import { catalogueTexts } from '../texts/catalogue-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'
import { entryAddress, importAddress, importDraftsAddress } from './addresses.ts'
import { Differences } from './differences.tsx'

type Data = readonly Entry[]
type Refusal = AccessRefusal | EditingRefusal
const key = /^(?:contact|service) [a-z0-9-]{1,120} \d{1,9}$/

/** The drafts that came from the Service Catalogue, each against what the public sees: to be published one by one or all. */
export const importDraftsScreen = deskScreen<unknown, Data, unknown, Refusal>({
  address: importDraftsAddress,
  act: 'guide:publish',
  load: ({ acting }) => listCatalogueDrafts(acting),
  submit: async ({ acting, raw }) => {
    // All that were on the page are sent along: what came since is not published unseen.
    const seen = (raw.get('seen') ?? '').split(',').filter((each) => each !== '')
    if (!seen.every((each) => key.test(each))) return faulty({ field: 'seen', code: 'not-possible' })
    const go = raw.get('go') ?? ''
    if (go !== 'all' && !key.test(go)) return faulty({ field: 'go', code: 'not-possible' })
    const chosen = go === 'all' ? seen : [go]
    if (chosen.length === 0) return faulty({ field: 'seen', code: 'nothing-chosen' })
    const published = await publishCatalogueDrafts(acting, chosen)
    return published.ok ? ok({ go: importDraftsAddress }) : published
  },
  view: (view) => ({
    title: catalogueTexts.drafts[view.language],
    place: 'guide',
    wide: true,
    body: <Drafts {...view} />,
  }),
})

function Drafts({ data: drafts, language, form, refusal }: View<Data, Refusal>) {
  const t = (name: keyof typeof catalogueTexts): string => catalogueTexts[name][language]
  const hidden = { key: form.key, token: form.token, seen: drafts.map(draftKey).join(',') }
  return (
    <>
      <ErrorSummary
        title={editingTexts.problem[language]}
        errors={form.faults.map(({ code }) => ({ message: catalogueFaultInWords(code, language) }))}
      />
      <PageHead title={t('drafts')} lead={t('draftsLead')} back={{ address: importAddress, name: t('import') }} />
      {refusal === undefined ? null : (
        <Notice tone="warn" title={editingTexts.notDone[language]} announced>
          <p>{catalogueRefusalInWords(refusal.kind, language)}</p>
        </Notice>
      )}
      {drafts.length === 0 ? (
        <EmptyState title={t('noDrafts')} />
      ) : (
        <Form action={importDraftsAddress} hidden={hidden} sending={editingTexts.sending[language]}>
          <ButtonRow>
            <Button name="go" value="all">
              {`${t('publishAll')} (${drafts.length})`}
            </Button>
          </ButtonRow>
          {drafts.map((entry) => {
            const name = workedOn(entry)?.row.name[language] ?? entry.id
            const before = shownOf(entry)
            const after = entry.latest?.kept
            return (
              <Card key={draftKey(entry)}>
                <h2>{name}</h2>
                {before && after ? (
                  <div className="difference-grid">
                    <Differences
                      before={before}
                      after={after}
                      language={language}
                      sides={{ before: t('shownNow'), after: t('draftSays') }}
                    />
                  </div>
                ) : (
                  <p>{t('newToPublic')}</p>
                )}
                <ButtonRow>
                  <Button name="go" value={draftKey(entry)} tone="quiet" label={`${t('publishOne')}: ${name}`}>
                    {t('publishOne')}
                  </Button>
                  <ButtonLink address={entryAddress(entry.kind, entry.id)} tone="quiet" label={`${t('edit')}: ${name}`}>
                    {t('edit')}
                  </ButtonLink>
                </ButtonRow>
              </Card>
            )
          })}
        </Form>
      )}
    </>
  )
}

import type { AccessRefusal } from '../../access/access.ts'
import type { Language } from '../../kernel/language.ts'
import { ok } from '../../kernel/result.ts'
import { faultOfText } from '../../kernel/text.ts'
import { deskScreen, faulty, type View } from '../../platform/screen.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FileIntoText } from '../../ui/file-into-text.tsx'
import { Button, ButtonLink, ButtonRow, Form } from '../../ui/form.tsx'
import { Details, Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { LongTextField } from '../../ui/text-field.tsx'
import { compareFile, saveChosen } from '../acts/catalogue.ts'
import type { EditingRefusal } from '../editing.ts'
import { longestFile } from '../service-catalogue/read-file.ts'
import type { CatalogueReport } from '../service-catalogue/report.ts'
import { catalogueFaultInWords, catalogueRefusalInWords } from '../texts/catalogue-fault-texts.ts'
import { catalogueTexts } from '../texts/catalogue-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'
import { importAddress, importDraftsAddress, listAddress } from './addresses.ts'
import { Report } from './import-report.tsx'

type Data = {
  readonly text: string
  /** What the text would change, when that was asked for and it could be read. */
  readonly report: CatalogueReport | undefined
  /** What was ticked; undefined when nobody has ticked yet. */
  readonly chosen: readonly string[] | undefined
}
type Refusal = AccessRefusal | EditingRefusal

/** Bringing in a file of the Service Catalogue: first what it would change, then what of it becomes drafts. */
export const importScreen = deskScreen<unknown, Data, unknown, Refusal>({
  address: importAddress,
  act: 'guide:write',
  form: undefined,
  load: async ({ acting, typed }) => {
    const text = typed?.get('catalogue') ?? ''
    // Only a page that came back from saving shows the comparison again; one that could not be read has none.
    const report = typed?.get('go') === 'save' ? await compareFile(acting, text) : undefined
    return { text, report: report?.ok ? report.value : undefined, chosen: typed?.getAll('take') }
  },
  submit: async ({ acting, raw }) => {
    const text = raw.get('catalogue') ?? ''
    const fault = faultOfText(text)
    if (fault) return faulty({ field: 'catalogue', code: fault })
    if (raw.get('go') !== 'save') {
      const report = await compareFile(acting, text)
      if (!report.ok) return faulty({ field: 'catalogue', code: report.refusal })
      return ok({ show: { text, report: report.value, chosen: undefined } })
    }
    const saved = await saveChosen(acting, text, raw.getAll('take'))
    if (saved.ok) return ok({ go: importDraftsAddress })
    const { refusal } = saved
    switch (refusal.kind) {
      case 'changed-meanwhile':
      case 'nothing-told':
      case 'not-a-social-worker':
        return { ok: false, refusal }
      case 'nothing-chosen':
        return faulty({ field: 'take', code: refusal.kind })
      default:
        return faulty({ field: 'catalogue', code: refusal.kind })
    }
  },
  view: (view) => ({
    title: catalogueTexts.import[view.language],
    place: 'guide',
    wide: true,
    body: <Import {...view} />,
  }),
})

function Import({ data, language, form, refusal }: View<Data, Refusal>) {
  const t = (key: keyof typeof catalogueTexts): string => catalogueTexts[key][language]
  const words = (code: string): string => catalogueFaultInWords(code, language)
  const hidden = { key: form.key, token: form.token }
  const summary = form.faults.map(({ field, code }) =>
    field === 'catalogue' ? { name: field, message: `${t('pasted')}: ${words(code)}` } : withField(field, words(code)),
  )
  const error = form.faults.find(({ field }) => field === 'catalogue')
  const pasted = (
    <Pasted text={data.text} error={error && words(error.code)} language={language} rows={data.report ? 6 : 14} />
  )
  return (
    <>
      <ErrorSummary title={editingTexts.problem[language]} errors={summary} />
      <PageHead
        title={t('import')}
        lead={t('importLead')}
        back={{ address: listAddress, name: editingTexts.back[language] }}
      />
      {refusal === undefined ? null : (
        <Notice tone="warn" title={editingTexts.notDone[language]} announced>
          <p>{catalogueRefusalInWords(refusal.kind, language)}</p>
        </Notice>
      )}
      {data.report ? null : (
        <FileIntoText
          into="field-catalogue"
          most={longestFile}
          words={{ label: t('file'), tooLarge: t('fileTooLarge'), unread: t('fileUnread') }}
        />
      )}
      <Form
        action={importAddress}
        hidden={hidden}
        sending={data.report ? editingTexts.sending[language] : t('comparing')}
      >
        {data.report ? (
          <Report
            report={data.report}
            chosen={data.chosen}
            error={form.faults.some(({ field }) => field === 'take') ? words('nothing-chosen') : undefined}
            language={language}
          />
        ) : null}
        {data.report ? <Details summary={t('otherFile')}>{pasted}</Details> : pasted}
        <ButtonRow>
          {data.report?.read.some(({ outcome }) => outcome !== 'unchanged') ? (
            <Button name="go" value="save">
              {t('save')}
            </Button>
          ) : null}
          <Button name="go" value="compare" tone={data.report ? 'quiet' : undefined}>
            {t('compare')}
          </Button>
          <ButtonLink address={importDraftsAddress} tone="quiet">
            {t('drafts')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

function withField(field: string, message: string) {
  return field === 'take' ? { name: field, message } : { message }
}

type PastedProps = { text: string; error: string | undefined; language: Language; rows: number }

function Pasted({ text, error, language, rows }: PastedProps) {
  return (
    <LongTextField
      name="catalogue"
      label={catalogueTexts.pasted[language]}
      hint={catalogueTexts.pastedHint[language]}
      error={error}
      value={text}
      rows={rows}
      required
    />
  )
}

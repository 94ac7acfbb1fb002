import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import { refusalInWords } from '../../casework/refusal-texts.ts'
import { stepTexts } from '../../casework/step-texts.ts'
import { enterCode, viewCodeLists } from '../../documents/acts/code-lists.ts'
import { type CodeEntry, type CodeList, entryOf } from '../../documents/code-lists.ts'
import { languages } from '../../kernel/language.ts'
import { no, ok } from '../../kernel/result.ts'
import { lineOfText, longText, optional, required } from '../../kernel/text.ts'
import { notFound } from '../../platform/refuse.ts'
import { deskScreen, faulty, type View } from '../../platform/screen.ts'
import { Facts } from '../../ui/lists.tsx'
import { StepPage } from '../../ui/step-page.tsx'
import { LongTextField, TextField } from '../../ui/text-field.tsx'
import { codeEntryTexts, codeFaultInWords } from '../texts/code-lists.ts'

const words = required(lineOfText(300))

const EnterCodeForm = z.object({
  code: required(lineOfText(50)).refine((code) => code === '' || /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(code), {
    message: 'not-a-code',
  }),
  fi: words,
  sv: words,
  en: words,
  source: required(longText(1000)),
  replaces: optional(lineOfText(100)),
})

type Data = {
  readonly list: CodeList
  readonly replaces: CodeEntry | undefined
  /** Another code has been entered in its place. */
  readonly replaced: boolean
}

/** Entering a code of a national list, in the place of a provisional one or as one more. */
export const enterCodeScreen = deskScreen({
  address: '/desk/code-lists/:list/enter',
  params: z.object({ list: z.string().regex(/^[0-9.]{1,100}$/) }),
  act: 'settings:change-code-lists',
  form: EnterCodeForm,
  load: async ({ acting, params, query, typed }): Promise<Data> => {
    const { lists } = await viewCodeLists(acting)
    const list = lists.get(params.list)
    if (!list || list.extent === 'register') throw notFound()
    const code = (typed ?? query).get('replaces') ?? ''
    const entry = entryOf(lists, list.oid, code)
    const replaces = entry?.read === 'unverified' ? entry : undefined
    if (!typed && code !== '' && !replaces) throw notFound()
    return { list, replaces, replaced: replaces !== undefined && !list.entries.includes(replaces) }
  },
  submit: async ({ acting, params, input: { fi, sv, en, code, source, replaces } }) => {
    const entered = await enterCode(acting, { list: params.list, code, words: { fi, sv, en }, source, replaces })
    if (entered.ok) return ok({ go: '/desk/code-lists' })
    if (entered.refusal.kind === 'code-there') return faulty({ field: 'code', code: 'code-there' })
    return no(entered.refusal)
  },
  view: (view) => ({
    title: codeEntryTexts.title[view.language],
    place: 'codeLists',
    body: <EnterCode {...view} />,
  }),
})

function EnterCode({ data, language, form, path, refusal }: View<Data, AccessRefusal>) {
  const t = (key: keyof typeof codeEntryTexts): string => codeEntryTexts[key][language]
  const s = (key: keyof typeof stepTexts): string => stepTexts[key][language]
  const { list, replaces, replaced } = data
  const fieldOf = (name: keyof typeof EnterCodeForm.shape, known = '') => {
    const fault = form.faults.find(({ field }) => field === name)
    return {
      name,
      value: form.typed ? (form.typed.get(name) ?? '') : known,
      error: fault && codeFaultInWords(fault.code, language),
      required: true,
    }
  }
  const refused = refusal
    ? { title: s('notDone'), ...refusalInWords(refusal, language) }
    : replaced
      ? { title: t('notPossible'), reason: t('replaced') }
      : undefined
  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      back={{ address: '/desk/code-lists', name: t('back') }}
      refusal={refused}
      closed={replaced}
      given={form.typed ? s('given') : undefined}
      errors={{
        title: s('problem'),
        list: form.faults.map(({ field, code }) => ({ name: field, message: codeFaultInWords(code, language) })),
      }}
      form={{ action: path, hidden: { key: form.key, token: form.token, replaces: replaces?.code ?? '' } }}
      submit={t('submit')}
      sending={s('sending')}
      cancel={s('cancel')}
    >
      <Facts
        items={[
          { name: t('list'), value: `${list.words[language]} (${list.oid})` },
          ...(replaces ? [{ name: t('replaces'), value: `${replaces.words[language]} (${replaces.code})` }] : []),
        ]}
      />
      <TextField {...fieldOf('code')} label={t('code')} hint={t('codeHint')} width="medium" spellCheck={false} />
      {languages.map((each) => (
        <TextField key={each} {...fieldOf(each, replaces?.words[each])} label={t(each)} />
      ))}
      <LongTextField {...fieldOf('source')} label={t('source')} hint={t('sourceHint')} />
    </StepPage>
  )
}

import { z } from 'zod'
import { helsinkiDay } from '../../../../kernel/day.ts'
import { idOf } from '../../../../kernel/id.ts'
import { ok } from '../../../../kernel/result.ts'
import { deskScreen, faulty, type View } from '../../../../platform/screen.ts'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Button, ButtonLink, ButtonRow, Form } from '../../../../ui/form.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { refusalInWords } from '../../../refusal-texts.ts'
import { faultInWords, stepTexts } from '../../../step-texts.ts'
import { registerItem } from '../../acts/register.ts'
import { type RegistrationView, viewRegistration } from '../../acts/view.ts'
import { takeItemStep } from '../../notification.ts'
import { mostKin, prefilledRegistration, readRegistration, searchedFor } from '../../registration.ts'
import { registerTexts } from '../../texts/register-words.ts'
import { ChildFields, KinFields, SearchFields } from './register-fields.tsx'

const PersonId = idOf<'person'>()
type Refused = Extract<Awaited<ReturnType<typeof registerItem>>, { ok: false }>['refusal']
/** `typed` is there when the page only grew by a row or searched again: nothing was wrong, and nothing was sent. */
type Data = RegistrationView & { readonly typed?: URLSearchParams | undefined; readonly searched: boolean }

/** Registers an item: one matter a child, found in the register or entered anew (LSL 25 b §). */
export const registerScreen = deskScreen({
  address: '/desk/inbox/:itemId/register',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'intake:register',
  load: async ({ acting, params, typed }): Promise<Data> => {
    const search = typed && searchedFor(typed)
    return { ...(await viewRegistration(acting, params.itemId, search)), searched: search !== undefined }
  },
  submit: async ({ acting, params, raw }) => {
    const press = raw.get('press')
    if (press === 'add' || press === 'search') {
      const search = searchedFor(raw)
      const view = await viewRegistration(acting, params.itemId, search)
      const typed = press === 'add' ? withOneMore(raw) : raw
      return ok({ show: { ...view, typed, searched: press === 'search' && search !== undefined } })
    }
    const read = readRegistration(raw, helsinkiDay(acting.at), (id) => PersonId.safeParse(id).data)
    if (!read.ok) return faulty(...read.refusal)
    const registered = await registerItem(acting, params.itemId, read.value)
    return registered.ok ? ok({ go: `/desk/inbox/${params.itemId}` }) : registered
  },
  view: (view) => ({
    title: registerTexts.title[view.language],
    place: 'inbox',
    wide: true,
    body: <RegisterPage {...view} />,
  }),
})

function withOneMore(raw: URLSearchParams): URLSearchParams {
  const more = new URLSearchParams(raw)
  const rows = [...raw.keys()].flatMap((field) => /^kin\.(\d{1,2})\./.exec(field)?.[1] ?? [])
  const next = Math.min(mostKin, Math.max(1, ...rows.map(Number)) + 1)
  more.set(`kin.${next}.givenNames`, more.get(`kin.${next}.givenNames`) ?? '')
  return more
}

function RegisterPage({ data, language, path, form, refusal }: View<Data, Refused>) {
  const t = (key: keyof typeof registerTexts): string => registerTexts[key][language]
  const { item, candidates } = data
  const typed = form.typed ?? data.typed ?? prefilledRegistration(item.form, item.childNumber, candidates.length)
  const error = (field: string): string | undefined => {
    const fault = form.faults.find((each) => each.field === field)
    return fault && faultInWords(fault.code, language)
  }
  const step = takeItemStep(item, 'register')
  const told = step.ok ? refusal : step.refusal
  const words = told && refusalInWords(told, language)
  const given = { typed, error, language, t }
  const back = { address: `/desk/inbox/${item.id}`, name: stepTexts.back[language] }
  return (
    <>
      <ErrorSummary
        title={stepTexts.problem[language]}
        errors={form.faults.map(({ field, code }) => ({ message: faultInWords(code, language), name: field }))}
      />
      <PageHead title={t('title')} lead={t('lead')} back={back} beside={<bdi className="soft">{item.childName}</bdi>} />
      {words === undefined ? null : (
        <Notice tone="warn" title={stepTexts[step.ok ? 'notDone' : 'notPossible'][language]} announced>
          <p>{words.reason}</p>
          {words.basis === undefined ? null : <p className="basis">{words.basis}</p>}
        </Notice>
      )}
      {/* When it was registered meanwhile, what was typed stays to be read and copied. */}
      {step.ok || form.typed ? (
        <Form
          action={path}
          hidden={{ key: form.key, token: form.token }}
          sending={stepTexts.sending[language]}
          enter={{ name: 'press', value: 'register' }}
        >
          <SearchFields {...given} searched={data.searched} />
          <ChildFields {...given} candidates={candidates} />
          <KinFields {...given} />
          <ButtonRow>
            {step.ok ? (
              <Button name="press" value="register">
                {t('submit')}
              </Button>
            ) : null}
            <ButtonLink address={back.address} tone="quiet">
              {stepTexts.cancel[language]}
            </ButtonLink>
          </ButtonRow>
        </Form>
      ) : null}
    </>
  )
}

import { z } from 'zod'
import { addRelative, viewPeopleAround } from '../../casework/matter/acts/people.ts'
import { refusalInWords } from '../../casework/refusal-texts.ts'
import { faultInWords, stepTexts } from '../../casework/step-texts.ts'
import { idOf } from '../../kernel/id.ts'
import { no, ok } from '../../kernel/result.ts'
import { lineOfText, optional, required } from '../../kernel/text.ts'
import { fullName, kinshipKinds } from '../../people/people.ts'
import { deskScreen, type View } from '../../platform/screen.ts'
import { Checkbox, RadioGroup } from '../../ui/choice-field.tsx'
import { PeopleList } from '../../ui/lists.tsx'
import { StepPage } from '../../ui/step-page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { childTexts } from '../texts/child.ts'
import { peopleTexts } from '../texts/people.ts'
import { kinshipTexts } from '../texts/standing.ts'

const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

const RelativeForm = z.object({
  familyName: required(lineOfText(200)),
  givenNames: required(lineOfText(200)),
  kind: z.enum(kinshipKinds),
  custodian: ticked,
  livesWith: ticked,
  phone: optional(lineOfText(50)),
  streetAddress: optional(lineOfText(200)),
  postalCode: optional(lineOfText(10)),
  postOffice: optional(lineOfText(100)),
  securityBan: ticked,
})

type Data = Awaited<ReturnType<typeof viewPeopleAround>>
type Refusal = Extract<Awaited<ReturnType<typeof addRelative>>, { ok: false }>['refusal']

/** Adding a person around a child. */
export const childPeopleScreen = deskScreen({
  address: '/desk/children/:childId/people',
  params: z.object({ childId: idOf<'person'>() }),
  act: 'child:change-people',
  form: RelativeForm,
  load: ({ acting, params }) => viewPeopleAround(acting, params.childId),
  submit: async ({ acting, params, input }) => {
    const added = await addRelative(acting, params.childId, input)
    return added.ok ? ok({ go: `/desk/children/${params.childId}` }) : no(added.refusal)
  },
  view: (view) => ({
    title: peopleTexts.title[view.language],
    place: 'ownChildren',
    body: <AddRelative {...view} />,
  }),
})

function AddRelative({ data, language, form, path, refusal }: View<Data, Refusal>) {
  const t = (key: keyof typeof peopleTexts): string => peopleTexts[key][language]
  const s = (key: keyof typeof stepTexts): string => stepTexts[key][language]
  const errorOf = (name: string): string | undefined => {
    const fault = form.faults.find(({ field }) => field === name)
    return fault && faultInWords(fault.code, language)
  }
  const typedAt = (name: string): string => form.typed?.get(name) ?? ''
  const line = (name: keyof typeof RelativeForm.shape & keyof typeof peopleTexts, needed = false) => (
    <TextField
      name={name}
      label={t(name)}
      value={typedAt(name)}
      error={errorOf(name)}
      optional={needed ? undefined : s('optional')}
      required={needed}
    />
  )
  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      about={<span className="soft">{fullName(data.child)}</span>}
      back={{ address: `/desk/children/${data.child.id}`, name: t('back') }}
      refusal={refusal && { title: s('notDone'), ...refusalInWords(refusal, language) }}
      errors={{
        title: s('problem'),
        list: form.faults.map(({ field, code }) => ({ name: field, message: faultInWords(code, language) })),
      }}
      form={{ action: path, hidden: { key: form.key, token: form.token } }}
      submit={t('submit')}
      sending={s('sending')}
      cancel={s('cancel')}
    >
      {data.people.length === 0 ? null : (
        <>
          <h2>{t('there')}</h2>
          <PeopleList
            items={data.people.map((kin) => ({
              id: kin.personId,
              name: fullName(kin),
              role: [kinshipTexts[kin.kind][language], ...(kin.custodian ? [childTexts.custodian[language]] : [])].join(
                ', ',
              ),
            }))}
          />
        </>
      )}
      {line('givenNames', true)}
      {line('familyName', true)}
      <RadioGroup
        name="kind"
        label={t('kind')}
        value={form.typed?.get('kind') ?? undefined}
        error={errorOf('kind')}
        required
        options={kinshipKinds.map((kind) => ({ value: kind, label: kinshipTexts[kind][language] }))}
      />
      <Checkbox name="custodian" label={t('custodian')} checked={typedAt('custodian') === 'yes'} />
      <Checkbox name="livesWith" label={t('livesWith')} checked={typedAt('livesWith') === 'yes'} />
      {line('phone')}
      {line('streetAddress')}
      {line('postalCode')}
      {line('postOffice')}
      <Checkbox
        name="securityBan"
        label={t('securityBan')}
        hint={t('securityBanHint')}
        checked={typedAt('securityBan') === 'yes'}
      />
    </StepPage>
  )
}

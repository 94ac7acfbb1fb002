import { z } from 'zod'
import { demonstrationIdentities, type Identity, signIn } from '../../access/acts/sign-in.ts'
import { idOf } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { faulty, publicScreen, type View } from '../../platform/screen.ts'
import { RadioGroup } from '../../ui/choice-field.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { roleTexts, signInTexts } from '../texts/frame.ts'

/** The sign-in page's address in each language. */
export const signInAddresses = { fi: '/desk/kirjaudu', sv: '/desk/logga-in', en: '/desk/sign-in' } as const

type Data = { identities: readonly Identity[]; to: string }

const OwnAddress = z.string().regex(/^\/desk(\/[\w/-]*)?$/)

/** Signing in by choosing an invented identity: only where every person in the database is invented. */
export const signInScreen = publicScreen({
  addresses: signInAddresses,
  act: 'sign-in:begin',
  load: async ({ db, query }): Promise<Data> => ({
    identities: await demonstrationIdentities(db),
    to: query.get('to') ?? '/desk',
  }),
  form: z.object({ worker: idOf<'worker'>(), to: OwnAddress.catch('/desk') }),
  submit: async ({ db, at, chance, input }) => {
    const identities = await demonstrationIdentities(db)
    const chosen = identities.find((identity) => identity.workerId === input.worker)
    const token = chosen && (await signIn(db, chosen.workerId, at, chance))
    if (token === undefined) return faulty({ field: 'worker', code: 'missing' })
    return ok({ go: input.to, cookie: { begin: token } })
  },
  view: (view) => ({
    title: signInTexts.title[view.language],
    body: <SignInPage {...view} />,
    addresses: signInAddresses,
    sensitive: true,
  }),
})

function SignInPage({ data, language, form, path }: Omit<View<Data>, 'refusal'>) {
  const t = (key: keyof typeof signInTexts): string => signInTexts[key][language]
  const error = form.faults.length > 0 ? t('missing') : undefined
  if (data.identities.length === 0) {
    return (
      <>
        <PageHead title={t('title')} />
        <Notice title={t('none')} />
      </>
    )
  }
  return (
    <>
      <ErrorSummary title={t('problem')} errors={error === undefined ? [] : [{ message: error, name: 'worker' }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <Form action={path} hidden={{ key: form.key, token: form.token, to: data.to }} label={t('title')}>
        <RadioGroup
          name="worker"
          label={t('identities')}
          error={error}
          value={form.typed?.get('worker') ?? undefined}
          options={data.identities.map((identity) => ({
            value: identity.workerId,
            label: identity.name,
            hint: `${identity.title[language]}, ${identity.unit}: ${identity.roles.map((role) => roleTexts[role]?.[language] ?? role).join(', ')}`,
          }))}
        />
        <Button>{t('signIn')}</Button>
      </Form>
    </>
  )
}

import { endOwnSignIn } from '../../access/acts/sign-in.ts'
import { ok } from '../../kernel/result.ts'
import { deskScreen } from '../../platform/screen.ts'
import { Button, Form } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page.tsx'
import { frameTexts } from '../texts/frame.ts'
import { signInAddresses } from './sign-in.tsx'

/** Signing out ends the sign-in on the server; the old cookie is never accepted again (SGN-4). */
export const signOutScreen = deskScreen({
  address: '/desk/sign-out',
  act: 'sign-in:end',
  load: async () => ({}),
  submit: async ({ acting, language }) => {
    await endOwnSignIn(acting)
    return ok({ go: signInAddresses[language], cookie: 'end' as const })
  },
  view: ({ language, form, path }) => ({
    title: frameTexts.signOutTitle[language],
    body: (
      <>
        <PageHead title={frameTexts.signOutTitle[language]} />
        <Form action={path} hidden={{ key: form.key, token: form.token }}>
          <Button>{frameTexts.signOut[language]}</Button>
        </Form>
      </>
    ),
  }),
})

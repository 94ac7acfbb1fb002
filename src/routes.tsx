import { Hono } from 'hono'
import type { ReactElement } from 'react'
import { policyLine } from './access/access.ts'
import { whoIs } from './access/acts/sign-in.ts'
import { contactsApi } from './api/contacts.ts'
import { skipAssessmentScreen } from './casework/assessment/screens/skip.tsx'
import { startAssessmentScreen } from './casework/assessment/screens/start.tsx'
import { attachScreen } from './casework/client-relationship/screens/attach.tsx'
import { beginScreen } from './casework/client-relationship/screens/begin.tsx'
import { chooseNotification } from './casework/notification/screens/choose.tsx'
import { informScreen } from './casework/notification/screens/desk/inform.tsx'
import { registerScreen } from './casework/notification/screens/desk/register.tsx'
import { reporterScreen } from './casework/notification/screens/desk/reporter.tsx'
import { transferScreen } from './casework/notification/screens/desk/transfer.tsx'
import { notificationReceived } from './casework/notification/screens/receipt.tsx'
import { privateNotification, professionalNotification } from './casework/notification/screens/send.ts'
import { deliverScreen } from './casework/open-care/screens/deliver.tsx'
import { deskFrame, signedOutDeskFrame } from './desk/frame.tsx'
import { caseloadsScreen } from './desk/screens/caseloads.tsx'
import { childScreen } from './desk/screens/child.tsx'
import { childPeopleScreen } from './desk/screens/child-people.tsx'
import { codeListsScreen } from './desk/screens/code-lists.tsx'
import { completeAssessmentScreen } from './desk/screens/complete-assessment.tsx'
import { enterCodeScreen } from './desk/screens/enter-code.tsx'
import { inboxScreen } from './desk/screens/inbox.tsx'
import { itemScreen } from './desk/screens/item.tsx'
import { lawScreen } from './desk/screens/law.tsx'
import { ownChildrenScreen } from './desk/screens/own-children.tsx'
import { signInAddresses, signInScreen } from './desk/screens/sign-in.tsx'
import { signOutScreen } from './desk/screens/sign-out.tsx'
import { todayScreen } from './desk/screens/today.tsx'
import { TroublePage } from './desk/trouble.tsx'
import { writingScreens } from './desk/writing/screens.ts'
import { contactScreen, newContactScreen, newServiceScreen, serviceScreen } from './editing/screens/entry.tsx'
import { exportFile, exportScreen } from './editing/screens/export.tsx'
import { contactHistoryScreen, serviceHistoryScreen } from './editing/screens/history.tsx'
import { importScreen } from './editing/screens/import.tsx'
import { importDraftsScreen } from './editing/screens/import-drafts.tsx'
import { listScreen } from './editing/screens/list.tsx'
import { staleScreen } from './editing/screens/stale.tsx'
import { withdrawContactScreen, withdrawServiceScreen } from './editing/screens/withdraw.tsx'
import { guideContent } from './guide/acts.ts'
import { robotsText, siteMapForRobots } from './guide/for-robots.ts'
import { guideScreens } from './guide/guide.ts'
import { missingPage } from './guide/missing-page.tsx'
import { publicPage } from './guide/public-page.tsx'
import type { SignedIn } from './platform/acting.ts'
import { type Assets, collectAssets } from './platform/assets.ts'
import { formTokens } from './platform/form-token.ts'
import { safeHeaders } from './platform/headers.ts'
import { serveHealth } from './platform/health.ts'
import { originOf } from './platform/origin.ts'
import { type House, nothingThere, serveScreens } from './platform/pages.ts'
import type { Program } from './platform/program.ts'
import type { Screen } from './platform/screen.ts'

/** Every screen of the service. A new legal step adds its screens here. */
export const screens: readonly Screen[] = [
  ...guideScreens,
  chooseNotification,
  privateNotification,
  professionalNotification,
  notificationReceived,
  signInScreen,
  signOutScreen,
  todayScreen,
  ...writingScreens,
  inboxScreen,
  itemScreen,
  registerScreen,
  reporterScreen,
  informScreen,
  transferScreen,
  attachScreen,
  beginScreen,
  startAssessmentScreen,
  skipAssessmentScreen,
  ownChildrenScreen,
  childScreen,
  childPeopleScreen,
  completeAssessmentScreen,
  deliverScreen,
  caseloadsScreen,
  lawScreen,
  codeListsScreen,
  enterCodeScreen,
  listScreen,
  staleScreen,
  importScreen,
  importDraftsScreen,
  exportScreen,
  exportFile,
  newContactScreen,
  contactScreen,
  contactHistoryScreen,
  withdrawContactScreen,
  newServiceScreen,
  serviceScreen,
  serviceHistoryScreen,
  withdrawServiceScreen,
]

/** The address book: every address and the screen behind it. Throws when a screen has no line in the policy. */
export async function makeApp(program: Program): Promise<Hono> {
  const lawless = screens.find((screen) => policyLine(screen.act) === undefined)
  if (lawless) throw new Error(`No line of the policy opens ${lawless.addresses[0]?.path} (${lawless.act}).`)
  const assets = await collectAssets()
  const app = new Hono()
  app.use(safeHeaders())
  serveHealth(app, program.health)
  app.get(
    '/assets/*',
    (context) => assets.answer(context.req.path, context.req.header('accept-encoding')) ?? context.notFound(),
  )
  const house = houseOf(program, assets)
  serveScreens(app, screens, house)
  app.route(
    '/',
    contactsApi(program.clock, () => guideContent(program.db)),
  )
  app.get('/', (context) => context.redirect('/fi', 302))
  serveRobots(app, program)
  app.notFound((context) => nothingThere(context, house))
  return app
}

/** What search engines ask for. */
function serveRobots(app: Hono, { db, origin, demonstration }: Program): void {
  app.get('/robots.txt', (context) => context.text(robotsText(origin ?? originOf(context.req.url), demonstration)))
  app.get('/sitemap.xml', async (context) =>
    context.body(siteMapForRobots(origin ?? originOf(context.req.url), await guideContent(db)), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
    }),
  )
}

function houseOf(program: Program, assets: Assets): House {
  const opens = (act: string, worker: SignedIn): boolean => {
    const line = policyLine(act)
    return line !== undefined && (line.by === 'anyone' || line.by.some((role) => worker.roles.includes(role)))
  }
  const around = { assets: assets.addresses, demonstration: program.demonstration }
  const given = (worker: SignedIn) => ({
    ...around,
    opens: (act: string) => opens(act, worker),
  })
  return {
    db: program.db,
    clock: program.clock,
    origin: program.origin,
    chance: program.chance,
    tokens: formTokens(program.formSecret),
    plainCookies: program.demonstration,
    whoIs: (cookie, at) => whoIs(program.db, cookie, at),
    opens,
    signInAddress: (language) => signInAddresses[language],
    deskFrame: (page, visit) => deskFrame(page, visit, given(visit.acting.worker)),
    publicFrame: (page, visit) =>
      (visit.path.startsWith('/desk') ? signedOutDeskFrame : publicPage)(page, visit, around),
    troubleFrame: (trouble, about): ReactElement => {
      const onDesk = about.surface === 'desk'
      if (!onDesk && trouble === 'not-found')
        return publicPage(missingPage(about.path, program.clock(), about.language), about, around)
      const home = onDesk ? '/desk' : `/${about.language}`
      const body = (
        <TroublePage trouble={trouble} language={about.language} home={home} typed={about.typed} again={about.path} />
      )
      return (onDesk ? signedOutDeskFrame : publicPage)({ title: '', body }, about, around)
    },
    failed: program.failed,
  }
}

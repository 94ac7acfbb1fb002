import { z } from 'zod'
import { coded } from '../../../../documents/code-lists.ts'
import { idOf } from '../../../../kernel/id.ts'
import { deskScreen, type View } from '../../../../platform/screen.ts'
import { ReadList } from '../../../../ui/lists.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { stepTexts } from '../../../step-texts.ts'
import { viewReporter } from '../../acts/view.ts'
import { reporterTexts } from '../../texts/desk-words.ts'

type Data = { readonly reporter: Awaited<ReturnType<typeof viewReporter>>; readonly itemId: string }

/** Who made the notification: a page of its own, so that nobody sees it in passing. Each look is logged. */
export const reporterScreen = deskScreen({
  address: '/desk/inbox/:itemId/reporter',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'reporter:view',
  load: async ({ acting, params }): Promise<Data> => ({
    itemId: params.itemId,
    reporter: await viewReporter(acting, params.itemId),
  }),
  view: (view) => ({ title: reporterTexts.title[view.language], place: 'inbox', body: <ReporterPage {...view} /> }),
})

function ReporterPage({ data: { reporter, itemId }, language }: Pick<View<Data>, 'data' | 'language'>) {
  const t = (key: keyof typeof reporterTexts): string => reporterTexts[key][language]
  const joined = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' ')
  const fields = [
    ['name', joined(reporter.givenNames, reporter.familyName)],
    ['jobTitle', reporter.jobTitle ?? ''],
    ['organisation', reporter.organisation ?? ''],
    ['phone', reporter.phone ?? ''],
    ['email', reporter.email ?? ''],
    ['address', joined(reporter.streetAddress, reporter.postalCode, reporter.postOffice)],
    ['asksSecrecy', t(reporter.asksSecrecy ? 'yes' : 'no')],
    ['secrecyReason', reporter.secrecyReason ?? ''],
  ] as const
  return (
    <>
      <PageHead title={t('title')} back={{ address: `/desk/inbox/${itemId}`, name: stepTexts.back[language] }} />
      <Notice title={t('recorded')}>
        <p>{t('recordedMore')}</p>
      </Notice>
      {reporter.anonymous ? <p>{t('anonymous')}</p> : null}
      <ReadList
        nothing={t('nothing')}
        items={[
          { key: 'sender', label: t('sender'), value: coded('1243', reporter.sender, language).display },
          ...(reporter.anonymous
            ? []
            : fields.map(([key, value]) => ({
                key,
                label: t(key),
                value: value === '' ? undefined : <bdi>{value}</bdi>,
              }))),
        ]}
      />
    </>
  )
}

import type { Language } from '../../kernel/language.ts'
import { type PageContent, publicScreen, type Screen } from '../../platform/screen.ts'
import { ReadList } from '../../ui/lists.tsx'
import { PageHead, Prose, Section } from '../../ui/page.tsx'
import { accessibilityAddresses } from '../reading/addresses.ts'
import { statement } from '../statement.ts'
import { accessibilityTexts } from '../texts/accessibility-texts.ts'
import { publicPageTexts } from '../texts/public-page-texts.ts'
import { dateWords } from '../texts/time-texts.ts'

/** The accessibility statement (Act 306/2019). */
export const accessibilityScreen: Screen = publicScreen({
  addresses: accessibilityAddresses,
  act: 'guide:read',
  load: async () => ({}),
  view: ({ language }) => accessibilityPage(language),
})

/** The statement as a page: what is not known yet is said to be so. */
export function accessibilityPage(language: Language): PageContent {
  const words = accessibilityTexts[language]
  const { evaluatedOn, feedbackEmail, feedbackPhone, answer, supervisor } = statement.accessibility
  const { name } = publicPageTexts[language].pages.accessibility
  return {
    title: name,
    addresses: accessibilityAddresses,
    body: (
      <Prose>
        <PageHead
          title={name}
          lead={
            <p>
              {words.lead} {words.written(dateWords(evaluatedOn, language))}
            </p>
          }
        />
        <Section title={words.statusTitle}>
          <p>{words.status}</p>
        </Section>
        <Section title={words.gapsTitle}>
          <ul>
            {words.gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </Section>
        <Section title={words.howTitle}>
          <p>{words.how}</p>
          <p>{words.evaluated(dateWords(evaluatedOn, language))}</p>
        </Section>
        <Section title={words.feedbackTitle}>
          <ReadList
            nothing={words.notGiven}
            items={[
              {
                key: 'email',
                label: words.feedbackEmail,
                value: feedbackEmail === null ? undefined : <a href={`mailto:${feedbackEmail}`}>{feedbackEmail}</a>,
              },
              { key: 'phone', label: words.feedbackPhone, value: feedbackPhone ?? undefined },
            ]}
          />
          <p>{words.answer(answer.days, answer.act)}</p>
        </Section>
        <Section title={words.supervisorTitle}>
          <p>
            {words.supervisor(supervisor.name[language])} {supervisor.verified ? null : words.unverified}
          </p>
        </Section>
      </Prose>
    ),
  }
}

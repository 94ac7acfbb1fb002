import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { versionOn } from '../../law/in-force.ts'
import { type PageContent, publicScreen, type Screen } from '../../platform/screen.ts'
import { ReadList } from '../../ui/lists.tsx'
import { PageHead, Prose, Section } from '../../ui/page.tsx'
import { ruleOn } from '../limits.ts'
import { privacyAddresses } from '../reading/addresses.ts'
import { statement } from '../statement.ts'
import { privacyTexts } from '../texts/privacy-texts.ts'
import { publicPageTexts } from '../texts/public-page-texts.ts'
import { dateWords } from '../texts/time-texts.ts'

/** The privacy notice of the public pages and of the notification form. */
export const privacyScreen: Screen = publicScreen({
  addresses: privacyAddresses,
  act: 'guide:read',
  load: async ({ at }) => ({ at }),
  view: ({ data, language }) => privacyPage(data.at, language),
})

/** The notice as a page, with the retention periods that hold on the day. */
export function privacyPage(at: Date, language: Language): PageContent {
  const words = privacyTexts[language]
  const { writtenOn, controllerContact, dataProtectionOfficer } = statement.privacy
  const { name } = publicPageTexts[language].pages.privacy
  const periods = retentionOn(helsinkiDay(at))
  return {
    title: name,
    addresses: privacyAddresses,
    body: (
      <Prose>
        <PageHead
          title={name}
          lead={
            <p>
              {words.lead} {words.written(dateWords(writtenOn, language))}
            </p>
          }
        />
        {words.sections.map(({ id, title, lines }) => (
          <Section key={id} id={id} title={title}>
            {lines.map((line) => (
              <p key={line}>{withPeriods(line, periods)}</p>
            ))}
          </Section>
        ))}
        <Section title={words.controllerTitle} id="controller">
          <p>{words.controller}</p>
          <ReadList
            nothing={words.notGiven}
            items={[
              { key: 'controller', label: words.controllerContact, value: controllerContact ?? undefined },
              { key: 'officer', label: words.officer, value: dataProtectionOfficer ?? undefined },
            ]}
          />
        </Section>
      </Prose>
    ),
  }
}

type Periods = Readonly<Record<'child-welfare' | 'family-services' | 'logs', number>>

/** How many years each kind is kept (Client Data Act, annex): child welfare from the client's death, families from closing, logs from the event. */
function retentionOn(on: PlainDate): Periods {
  return {
    'child-welfare': yearsAfterDeath(on),
    'family-services': yearsOf('retention-family-services', on),
    logs: yearsOf('retention-logs', on),
  }
}

function yearsOf(name: 'retention-family-services' | 'retention-logs', on: PlainDate): number {
  const { value } = ruleOn(name, on)
  if (typeof value === 'number') return value
  throw new Error(`The law record gives no number of years for ${name} on ${on}.`)
}

function yearsAfterDeath(on: PlainDate): number {
  const value = versionOn('retention-child-welfare', on)?.value
  if (typeof value === 'object' && 'yearsAfterDeath' in value && typeof value.yearsAfterDeath === 'number')
    return value.yearsAfterDeath
  throw new Error(`The law record does not tell on ${on} how long child welfare documents are kept.`)
}

function withPeriods(line: string, periods: Periods): string {
  return Object.entries(periods).reduce((text, [name, years]) => text.replace(`{${name}}`, String(years)), line)
}

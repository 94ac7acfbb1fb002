import { z } from 'zod'
import { guideContent } from '../../../guide/acts.ts'
import { contactAddresses, frontAddresses, inEveryLanguage } from '../../../guide/addresses.ts'
import type { GuideContent } from '../../../guide/content.ts'
import { countyOf, municipalityOfCode } from '../../../guide/place.ts'
import { atClock, dateWords } from '../../../guide/texts/time-texts.ts'
import { helsinkiClock, helsinkiDay } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { assessmentMustBeCompleteBy } from '../../../law/child-welfare-act/26-assessment-complete.ts'
import { assessmentMustStartBy } from '../../../law/child-welfare-act/26-assessment-start.ts'
import { informOfNotificationBy } from '../../../law/child-welfare-act/26-inform-of-notification.ts'
import { citationInWords } from '../../../law/citation.ts'
import type { Deadline } from '../../../law/deadline.ts'
import type { FormTokens } from '../../../platform/form-token.ts'
import { type PageContent, publicScreen, type Screen } from '../../../platform/screen.ts'
import { ButtonLink, ButtonRow } from '../../../ui/form.tsx'
import { Facts } from '../../../ui/lists.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead, Section, Way } from '../../../ui/page.tsx'
import { byMonth, byWeekday, receiptWords } from '../texts/page-words.ts'
import { formWords, neutralTitle } from '../texts/step-words.ts'
import { type Arrival, arrivalIn, chooseAddresses, receiptAddress, receiptAddresses } from './addresses.ts'
import { AnsweringNow } from './answering-now.tsx'

const ReceiptInAddress = z.object({ receipt: z.string().regex(/^[0-9A-HJKMNP-TV-Z-]{26,40}$/) })

/**
 * Says that a notification arrived, and nothing of what was in it. Nothing is looked up: the page believes an address
 * that we sealed when the notification arrived, and shows the same page to every other number, so that no number can
 * be tried out.
 */
export const notificationReceived: Screen = publicScreen({
  addresses: inEveryLanguage((language) => `${receiptAddresses[language]}/:receipt`),
  act: 'notification:send',
  params: ReceiptInAddress,
  load: async ({ params, query, tokens, db, at }) => {
    const arrival = arrivalIn(params.receipt, query, tokens)
    return { arrival, content: await guideContent(db), tokens, at }
  },
  view: ({ data, language }) =>
    data.arrival ? receivedPage(data.arrival, data.content, data.at, language, data.tokens) : plainPage(language),
})

/** The page for one that arrived. */
export function receivedPage(
  arrival: Arrival,
  content: GuideContent,
  at: Date,
  language: Language,
  tokens: Pick<FormTokens, 'seal'>,
): PageContent {
  const words = (key: keyof typeof receiptWords): string => receiptWords[key][language]
  const municipality = municipalityOfCode(arrival.municipality)
  return {
    title: neutralTitle[language],
    tab: neutralTitle[language],
    unlisted: true,
    sensitive: true,
    addresses: inEveryLanguage((other) => receiptAddress(arrival, other, tokens)),
    body: (
      <>
        <PageHead title={words('heading')} />
        <Notice tone="done">
          <Facts
            items={[
              { name: words('reference'), value: <strong>{arrival.receipt}</strong> },
              { name: words('arrived'), value: arrivedInWords(arrival.at, language) },
              ...(municipality ? [{ name: words('receiver'), value: countyOf(municipality).name[language] }] : []),
            ]}
          />
          <p>{words('keep')}</p>
        </Notice>
        <Section title={words('next')}>
          <WhatHappens arrivedAt={arrival.at} language={language} />
          <p>{words('noNews')}</p>
        </Section>
        {municipality ? (
          <Section title={words('call')}>
            <AnsweringNow content={content} municipality={municipality} at={at} language={language} />
          </Section>
        ) : null}
        <Away language={language} />
      </>
    ),
  }
}

/** The page for every number that this address cannot vouch for. */
export function plainPage(language: Language): PageContent {
  return {
    title: neutralTitle[language],
    tab: neutralTitle[language],
    unlisted: true,
    sensitive: true,
    addresses: chooseAddresses,
    body: (
      <>
        <PageHead title={receiptWords.plainHeading[language]} lead={<p>{receiptWords.plain[language]}</p>} />
        <p>
          <a href={contactAddresses[language]}>{formWords.allContacts[language]}</a>
        </p>
        <Away language={language} />
      </>
    ),
  }
}

function Away({ language }: { language: Language }) {
  return (
    <ButtonRow>
      <ButtonLink tone="quiet" address={frontAddresses[language]}>
        {receiptWords.frontPage[language]}
      </ButtonLink>
      <ButtonLink tone="quiet" address={chooseAddresses[language]}>
        {receiptWords.another[language]}
      </ButtonLink>
    </ButtonRow>
  )
}

/** The day with its year, and the time: an arrival is a fact of record. */
function arrivedInWords(at: Date, language: Language): string {
  const { day, time } = helsinkiClock(at)
  return `${dateWords(day, language)}${language === 'en' ? ',' : ''} ${atClock(time, language)}`
}

/** What happens now, with the last days that the law gives, counted from the day of receipt. */
function WhatHappens({ arrivedAt, language }: { arrivedAt: Date; language: Language }) {
  const words = (key: keyof typeof receiptWords): string => receiptWords[key][language]
  const on = helsinkiDay(arrivedAt)
  const inform = informOfNotificationBy(on)
  const start = assessmentMustStartBy(on)
  const complete = assessmentMustBeCompleteBy(on)
  const last = (deadline: Deadline): string => dateWords(deadline.lastPermitted, language)
  const sections = new Set([inform, start, complete].map(({ basis }) => citationInWords(basis, language)))
  const unsure = [
    { deadline: inform, name: words('inform') },
    { deadline: start, name: words('start') },
    { deadline: complete, name: words('complete') },
  ].filter(({ deadline }) => !isSure(deadline))
  return (
    <>
      <Way
        steps={[
          { limit: words('now'), name: words('urgency'), detail: words('urgencyMore') },
          {
            limit: byWeekday(last(inform), inform.parameter.value, language),
            name: words('inform'),
            detail: words('informMore'),
          },
          {
            limit: byWeekday(last(start), start.parameter.value, language),
            name: words('start'),
            detail: words('startMore'),
          },
          {
            limit: byMonth(last(complete), complete.parameter.value, language),
            name: words('complete'),
            detail: words('completeMore'),
          },
        ]}
      />
      <p className="small soft">
        {words('basis').replace('{sections}', [...sections].join(', '))}
        {unsure.length === 0 ? null : <br />}
        {unsure.length === 0 ? null : words('unsure').replace('{limits}', unsure.map(({ name }) => name).join(', '))}
      </p>
    </>
  )
}

function isSure({ parameter, nominal, lastPermitted }: Deadline): boolean {
  const marks = [
    parameter.status,
    parameter.countingStatus ?? 'verified',
    nominal === lastPermitted ? 'verified' : (parameter.shiftStatus ?? 'verified'),
  ]
  return marks.every((mark) => mark === 'verified' || mark === 'verified-twice')
}

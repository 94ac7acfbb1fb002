import type { Words } from '../../kernel/language.ts'
import { type PageContent, publicScreen, type Screen } from '../../platform/screen.ts'
import { ButtonLink } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Band, PageHead, Phone, Section } from '../../ui/page.tsx'
import { guideContent } from '../acts.ts'
import { contactAddresses } from '../addresses.ts'
import type { TextContext } from '../inline.tsx'
import { childAddresses, plainAddresses, youngAddresses } from '../reading/addresses.ts'
import { forChildren } from '../reading/for-children.ts'
import { forYoungPeople } from '../reading/for-young-people.ts'
import { Picture } from '../reading/pictures.tsx'
import type { PlainPage } from '../reading/plain/plain-page.ts'
import { addressesOfTwin, plainPages } from '../reading/plain/plain-pages.ts'
import type { ReadingPage } from '../reading/reading-page.ts'
import { Paragraphs, PicturedSection, SectionText } from '../reading/reading-view.tsx'
import { readingTexts } from '../texts/reading-texts.ts'

/** The pages for children and for young people. */
export const youngScreens: readonly Screen[] = [
  readingScreen(forChildren.addresses, (context) => youngPage(forChildren, context)),
  readingScreen(forYoungPeople.addresses, (context) => youngPage(forYoungPeople, context)),
]

/** The pages in plain language. */
export const plainScreens: readonly Screen[] = plainPages.map((page) =>
  readingScreen(page.addresses, (context) => plainPage(page, context)),
)

function readingScreen(addresses: Words, draw: (context: TextContext) => PageContent): Screen {
  return publicScreen({
    addresses,
    act: 'guide:read',
    load: async ({ db, at }) => ({ content: await guideContent(db), at }),
    view: ({ data, language }) => draw({ ...data, language }),
  })
}

/** A page for children or young people: hello, whom to call now, then one thing after another, each with its drawing. */
export function youngPage(page: ReadingPage, context: TextContext): PageContent {
  const { language } = context
  const words = readingTexts[language]
  const isForChildren = page.id === forChildren.id
  return {
    title: page.name[language],
    layout: 'bands',
    sensitive: true,
    addresses: page.addresses,
    body: (
      <div className="young">
        <Band>
          <div className="hello">
            <div>
              <PageHead
                title={page.heading[language]}
                lead={<Paragraphs lines={page.lead[language]} context={context} />}
              />
            </div>
            <Picture name="crossing" size="top" />
          </div>
        </Band>
        <Band tone="sunken">
          <Section title={words.whoToCall} id="call">
            <Calls context={context} />
          </Section>
        </Band>
        <Band>
          {page.sections.map((section) => (
            <PicturedSection key={section.id} section={section} context={context} />
          ))}
        </Band>
        <Band tone="sunken">
          <p>
            <ButtonLink address={(isForChildren ? youngAddresses : childAddresses)[language]} tone="quiet">
              {isForChildren ? words.forOlder : words.forYounger}
            </ButtonLink>
          </p>
          <p className="soft">{words.traces}</p>
        </Band>
      </div>
    ),
  }
}

/** Whom a child can call: 112, the duty line of the municipality, a helpline by name, an adult nearby. No number that nobody has checked. */
function Calls({ context: { language } }: { context: TextContext }) {
  const words = readingTexts[language]
  return (
    <ul className="calls">
      <li className="now">
        <Phone number="112" dial="112" label={words.call} />
        <p>{words.danger}</p>
      </li>
      <li>
        <h3>{words.duty}</h3>
        <p>{words.dutyText}</p>
        <p>
          <a href={contactAddresses[language]}>{words.dutyLink}</a>
        </p>
      </li>
      <li>
        <h3>{words.helpline}</h3>
        <p>{words.helplineText}</p>
        <p>
          <a href="https://www.nuortennetti.fi/" rel="noreferrer" hrefLang="fi">
            {words.helplineLink}
          </a>
        </p>
      </li>
      <li>
        <h3>{words.school}</h3>
        <p>{words.schoolText}</p>
      </li>
    </ul>
  )
}

/** A page in plain language, with the way back to ordinary language and to the other plain pages. */
export function plainPage(page: PlainPage, context: TextContext): PageContent {
  const { language } = context
  const words = readingTexts[language]
  const ordinary = addressesOfTwin(page.twin)
  const first = page.addresses === plainAddresses
  return {
    title: page.name[language],
    sensitive: true,
    addresses: page.addresses,
    body: (
      <div className="plain">
        <PageHead
          title={page.heading[language]}
          lead={<Paragraphs lines={page.lead[language]} context={context} />}
          back={first ? undefined : { address: plainAddresses[language], name: plainPages[0]?.name[language] ?? '' }}
        />
        {page.sections.map((section) => (
          <Section key={section.id} title={section.heading[language]} id={section.id}>
            <SectionText section={section} context={context} />
          </Section>
        ))}
        <Section title={words.plainList}>
          <ul>
            {plainPages
              .filter(({ id }) => id !== page.id)
              .map((other) => (
                <li key={other.id}>
                  <a href={other.addresses[language]}>{other.heading[language]}</a>
                </li>
              ))}
          </ul>
        </Section>
        <Notice>
          <p>{words.notReviewed}</p>
          {ordinary === undefined ? null : (
            <p>
              <a href={ordinary[language]}>{words.toOrdinary}</a>
            </p>
          )}
        </Notice>
      </div>
    ),
  }
}

import type { Language } from '../../kernel/language.ts'
import { type PageContent, publicScreen, type Screen } from '../../platform/screen.ts'
import { ButtonLink } from '../../ui/form.tsx'
import { Band, Card, Grid, PageHead, Section } from '../../ui/page.tsx'
import { guideContent } from '../acts.ts'
import {
  articleAddress,
  articlesAddresses,
  contactAddresses,
  frontAddresses,
  notificationAddresses,
  pageAddress,
  pagesAddresses,
} from '../addresses.ts'
import type { Article } from '../article.ts'
import { ArticleList } from '../article-list.tsx'
import { articleWithId } from '../articles.ts'
import { type GuideContent, serviceOf, servicesFor } from '../content.ts'
import { PageList } from '../page-list.tsx'
import { MunicipalityPicker } from '../picker.tsx'
import { WaysToRead } from '../reading/ways-to-read.tsx'
import { articleTexts } from '../texts/article-texts.ts'
import { frontTexts } from '../texts/front-texts.ts'
import { pageTexts } from '../texts/page-texts.ts'
import { WayAfterNotification } from '../way.tsx'

/** The front page: who answers now, how to notify, what happens then. */
export const frontScreen: Screen = publicScreen({
  addresses: frontAddresses,
  act: 'guide:read',
  load: async ({ db, at }) => ({ content: await guideContent(db), at }),
  view: ({ data, language }) => frontPage(data.content, data.at, language),
})

/** The questions that most readers come with; the rest are a link away. */
const frontArticles: readonly Article[] = [
  'what-child-welfare-is',
  'who-notifies',
  'best-interests',
  'open-care-measures',
  'taking-into-care',
  'your-rights',
].map(articleWithId)

/** The front page as it is at that instant. */
export function frontPage(content: GuideContent, at: Date, language: Language): PageContent {
  const words = frontTexts[language]
  const advice = serviceOf(content, 'lapsiperheiden-neuvonta-ja-ohjaus')
  return {
    title: words.frontTitle,
    tab: pageTexts[language].home,
    layout: 'bands',
    sensitive: true,
    addresses: frontAddresses,
    body: (
      <>
        <Band>
          <PageHead title={words.frontHeading} lead={<p>{words.frontLead}</p>} />
          <MunicipalityPicker language={language} action={contactAddresses[language]} act={words.showContacts} />
        </Band>
        <Band tone="sunken">
          <Section title={words.notifyHeading}>
            <Grid>
              <Card>
                <h3>{words.notifyName}</h3>
                <p>{words.notifyText}</p>
                <ButtonLink address={notificationAddresses[language]}>{words.notifyAct}</ButtonLink>
              </Card>
              <Card>
                <h3>{words.professionalName}</h3>
                <p>{words.professionalText}</p>
                <ButtonLink address={notificationAddresses[language]} tone="quiet">
                  {words.professionalAct}
                </ButtonLink>
              </Card>
              <Card>
                <h3>{words.adviceName}</h3>
                <p>{words.adviceText}</p>
                <ButtonLink address={advice ? pageAddress(advice, language) : pagesAddresses[language]} tone="quiet">
                  {words.adviceAct}
                </ButtonLink>
              </Card>
            </Grid>
          </Section>
        </Band>
        <Band>
          <Section title={words.afterHeading}>
            <WayAfterNotification at={at} language={language} />
            <p>
              <a href={articleAddress(articleWithId('after-a-notification'), language)}>{words.afterMore}</a>
            </p>
          </Section>
          <Section
            title={articleTexts[language].listTitle}
            aside={<a href={articlesAddresses[language]}>{articleTexts[language].all}</a>}
          >
            <ArticleList articles={frontArticles} at={at} language={language} />
          </Section>
        </Band>
        <Band tone="sunken">
          <Section title={words.pagesHeading}>
            <p>{words.pagesLead}</p>
            <PageList pages={servicesFor(content)} at={at} language={language} />
          </Section>
        </Band>
        <Band>
          <WaysToRead language={language} />
        </Band>
      </>
    ),
  }
}

import { type Article, type ArticleTheme, articleSet, checkWords } from './article.ts'
import { afterANotification } from './articles/after-a-notification.ts'
import { afterCare } from './articles/after-care.ts'
import { bestInterests } from './articles/best-interests.ts'
import { closeRelationships } from './articles/close-relationships.ts'
import { contactAndRestrictions } from './articles/contact-and-restrictions.ts'
import { emergencyPlacement } from './articles/emergency-placement.ts'
import { familyRehabilitation } from './articles/family-rehabilitation.ts'
import { hobbiesAndHolidays } from './articles/hobbies-and-holidays.ts'
import { housingHelp } from './articles/housing-help.ts'
import { ifYouDisagree } from './articles/if-you-disagree.ts'
import { intensifiedFamilyWork } from './articles/intensified-family-work.ts'
import { openCareMeasures } from './articles/open-care-measures.ts'
import { openCarePlacement } from './articles/open-care-placement.ts'
import { peerGroups } from './articles/peer-groups.ts'
import { schoolAndStudies } from './articles/school-and-studies.ts'
import { socialWorkersMeetings } from './articles/social-workers-meetings.ts'
import { substituteCare } from './articles/substitute-care.ts'
import { supportFamilyAndPerson } from './articles/support-family-and-person.ts'
import { takingIntoCare } from './articles/taking-into-care.ts'
import { therapy } from './articles/therapy.ts'
import { whatChildWelfareIs } from './articles/what-child-welfare-is.ts'
import { whoNotifies } from './articles/who-notifies.ts'
import { wordsExplained } from './articles/words-explained.ts'
import { yourRights } from './articles/your-rights.ts'
import { explainedWordIds, explainedWords } from './glossary.ts'
import { deliveredPageRows } from './guide-page.ts'

const known = { services: new Set(deliveredPageRows.map(({ id }) => id)), words: explainedWordIds }
const set = articleSet(
  [
    whatChildWelfareIs,
    bestInterests,
    afterANotification,
    whoNotifies,
    openCareMeasures,
    socialWorkersMeetings,
    intensifiedFamilyWork,
    familyRehabilitation,
    supportFamilyAndPerson,
    peerGroups,
    hobbiesAndHolidays,
    housingHelp,
    schoolAndStudies,
    closeRelationships,
    therapy,
    openCarePlacement,
    emergencyPlacement,
    takingIntoCare,
    substituteCare,
    contactAndRestrictions,
    afterCare,
    yourRights,
    ifYouDisagree,
    wordsExplained,
  ],
  known,
)
for (const { id, term, meaning } of explainedWords) checkWords(set, `The word ${id}`, [term, meaning], known)

/** The guide's own pages, in the order in which they are listed. */
export const articles: readonly Article[] = set.all

/** The article with that id. Throws when there is none. */
export const articleWithId = set.withId

/** The article at that place in an address, in whichever language the place is written. */
export const articleAt = set.at

/** The page on which the words are explained. */
export const wordsArticle: Article = articleWithId(wordsExplained.id)

/** The articles of a theme that stand on their own and are not parts of another. */
export function articlesFor(theme: ArticleTheme): readonly Article[] {
  return articles.filter((article) => article.theme === theme && article.within === undefined)
}

/** The articles that are parts of this one. */
export function partsOf(article: Article): readonly Article[] {
  return articles.filter(({ within }) => within === article.id)
}

/** The articles that lead to a service and are not parts of another. */
export function articlesOfService(service: string): readonly Article[] {
  return articles.filter(({ within, related }) => within === undefined && related.services.includes(service))
}

import type { Words } from '../../../kernel/language.ts'
import {
  articleAddress,
  contactAddresses,
  frontAddresses,
  inEveryLanguage,
  notificationAddresses,
  pageAddress,
} from '../../addresses.ts'
import { articles } from '../../articles.ts'
import { deliveredPageRows } from '../../guide-page.ts'
import { type PlainPage, sameAddresses, type Twin } from './plain-page.ts'
import { plainRights } from './rights.ts'
import { plainContacts, plainFront } from './start.ts'
import { plainOpenCare, plainSubstituteCare } from './support.ts'
import { plainAfter, plainNotify } from './worry.ts'

/** The pages in plain language, in the order in which they are listed. */
export const plainPages: readonly PlainPage[] = [
  plainFront,
  plainContacts,
  plainNotify,
  plainAfter,
  plainOpenCare,
  plainSubstituteCare,
  plainRights,
]

const places = { front: frontAddresses, contacts: contactAddresses, notification: notificationAddresses } as const

/** The addresses of the page that says the same in ordinary language; undefined where there is none. */
export function addressesOfTwin(twin: Twin): Words | undefined {
  if ('place' in twin) return places[twin.place]
  if ('article' in twin) {
    const article = articles.find(({ id }) => id === twin.article)
    return article && inEveryLanguage((language) => articleAddress(article, language))
  }
  const service = deliveredPageRows.find(({ id }) => id === twin.service)
  return service && inEveryLanguage((language) => pageAddress(service, language))
}

const fromPlain = plainPages.flatMap(({ addresses, twin }) => {
  const ordinary = addressesOfTwin(twin)
  return ordinary ? [{ from: addresses, to: ordinary, kind: 'ordinary' as const }] : []
})
const toPlain = plainPages.flatMap(({ addresses, twin, also = [] }) =>
  [twin, ...also].flatMap((each) => {
    const ordinary = addressesOfTwin(each)
    return ordinary ? [{ from: ordinary, to: addresses, kind: 'plain' as const }] : []
  }),
)

/** The other way of saying what stands at these addresses: in plain language, or from there back in ordinary language. */
export function otherWayOfSaying(
  addresses: Words,
): { readonly kind: 'plain' | 'ordinary'; readonly addresses: Words } | undefined {
  const found = [...fromPlain, ...toPlain].find(({ from }) => sameAddresses(from, addresses))
  return found && { kind: found.kind, addresses: found.to }
}

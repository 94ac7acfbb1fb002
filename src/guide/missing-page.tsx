import { matchNames } from '../browser/name-match.ts'
import type { Language, Words } from '../kernel/language.ts'
import type { PageContent } from '../platform/screen.ts'
import { ButtonLink, ButtonRow } from '../ui/form.tsx'
import { PageHead, Phone, Section } from '../ui/page.tsx'
import { contactAddresses, frontAddresses, inEveryLanguage, municipalityAddress } from './addresses.ts'
import { deliveredContent } from './content.ts'
import { municipalities } from './place.ts'
import { publicPages } from './public-pages.ts'
import { siteMapAddresses } from './reading/addresses.ts'
import { askable, searchGuide } from './search/search.ts'
import { SearchBox } from './search/search-box.tsx'
import { publicPageTexts } from './texts/public-page-texts.ts'
import { searchTexts } from './texts/search-texts.ts'

const mostNear = 5

/** A page that somebody may have meant. */
export type NearPage = { readonly address: string; readonly name: string }

/** What a public address that nobody has is answered with: what happened, what may have been meant, whom to call. It needs no database. */
export function missingPage(path: string, at: Date, language: Language): PageContent {
  const words = searchTexts[language]
  const asked = wordsOfAddress(path)
  const near = nearPages(path, at, language)
  return {
    title: words.missingTitle,
    sensitive: true,
    addresses: frontAddresses,
    body: (
      <>
        <PageHead title={words.missingTitle} lead={<p>{words.missing}</p>} />
        {near.length === 0 ? null : (
          <Section title={words.missingNear}>
            <ul className="links">
              {near.map(({ address, name }) => (
                <li key={address}>
                  <a href={address}>{name}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={words.missingSearch}>
          <SearchBox language={language} id="search" asked={asked} hint />
        </Section>
        <Section title={words.dangerTitle}>
          <p>{words.danger}</p>
          <p>
            <Phone number="112" dial="112" />
          </p>
          <ButtonRow>
            <ButtonLink address={contactAddresses[language]}>{words.allContacts}</ButtonLink>
            <ButtonLink address={frontAddresses[language]} tone="quiet">
              {words.home}
            </ButtonLink>
            <ButtonLink address={siteMapAddresses[language]} tone="quiet">
              {publicPageTexts[language].pages['site-map'].name}
            </ButtonLink>
          </ButtonRow>
        </Section>
      </>
    ),
  }
}

/** The words that stand in an address, without the language. */
export function wordsOfAddress(path: string): string {
  return askable(
    segmentsOf(path)
      .join(' ')
      .replaceAll(/[-_+.]+/g, ' '),
  )
}

function segmentsOf(path: string): readonly string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '' && !/^(fi|sv|en)$/.test(segment))
    .map(decoded)
}

/** An address may hold what is no text at all. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The pages whose addresses, in any language, are spelled nearly so; then those in which the words of the address stand. */
export function nearPages(path: string, at: Date, language: Language): readonly NearPage[] {
  const last = askable(segmentsOf(path).at(-1) ?? '').slice(0, 60)
  const spelled = matchNames(
    last,
    places.map(({ names }) => names),
  )
    .slice(0, mostNear)
    .flatMap(({ index }) => places[index] ?? [])
    .map(({ addresses, name }) => ({ address: addresses[language], name: name[language] }))
  const told = searchGuide(wordsOfAddress(path), deliveredContent, at, language).hits.map(({ address, title }) => ({
    address,
    name: title,
  }))
  const all = new Map([...spelled, ...told].map((page) => [page.address, page]))
  return [...all.values()].slice(0, mostNear)
}

type Place = { readonly names: readonly string[]; readonly addresses: Words; readonly name: Words }

const places: readonly Place[] = [
  ...publicPages(deliveredContent).map(({ addresses, name }) => ({
    names: Object.values(addresses).map((address) => (address.split('/').at(-1) ?? '').replaceAll('-', ' ')),
    addresses,
    name,
  })),
  ...municipalities.map((municipality) => ({
    names: Object.values(municipality.name),
    addresses: inEveryLanguage((language) => municipalityAddress(municipality, language)),
    name: municipality.name,
  })),
]

import { Fragment } from 'react'
import type { Language, Words } from '../kernel/language.ts'
import {
  articleAddress,
  articlesAddresses,
  contactAddresses,
  frontAddresses,
  notificationAddresses,
  pageAddress,
  pagesAddresses,
  wordAddress,
} from './addresses.ts'
import { articleWithId, wordsArticle } from './articles.ts'
import { type GuideContent, serviceOf } from './content.ts'
import { withLimits } from './limit-text.ts'
import { type LinkTarget, type PlaceName, piecesOf } from './links.ts'

/** What a text of an article is drawn for: the content that its links lead to, the instant, the reader's language. */
export type TextContext = { readonly content: GuideContent; readonly at: Date; readonly language: Language }

/** A text of an article: the limits of the law in their places, its links as links. */
export function Inline({ text, context }: { text: string; context: TextContext }) {
  const { at, language } = context
  return (
    <>
      {piecesOf(text).map((piece, index) => {
        const said = withLimits('to' in piece ? piece.words : piece.text, at, language)
        const address = 'to' in piece ? linkAddress(piece.to, context) : undefined
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text are fixed and their place is what they are.
        const key = index
        return address === undefined ? (
          <Fragment key={key}>{said}</Fragment>
        ) : (
          <a key={key} href={address}>
            {said}
          </a>
        )
      })}
    </>
  )
}

const places: Readonly<Record<PlaceName, Words>> = {
  front: frontAddresses,
  contacts: contactAddresses,
  notification: notificationAddresses,
  services: pagesAddresses,
  articles: articlesAddresses,
}

/** The address that a link of a text leads to; undefined for a service that the county has withdrawn. */
export function linkAddress(to: LinkTarget, { content, language }: Omit<TextContext, 'at'>): string | undefined {
  switch (to.kind) {
    case 'place':
      return places[to.place][language]
    case 'article':
      return articleAddress(articleWithId(to.id), language)
    case 'word':
      return wordAddress(wordsArticle, to.id, language)
    case 'service': {
      const page = serviceOf(content, to.id)
      return page && pageAddress(page, language)
    }
  }
}

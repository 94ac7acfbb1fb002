import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { type Article, articleSet } from './article.ts'
import { piecesOf, withoutLinks } from './links.ts'

const known = { services: new Set(['sijaishuolto']), words: new Set(['client-plan']) }
const said = (text: string) => ({ fi: text, sv: text, en: text })

function article(id: string, changed: Partial<Article> = {}): Article {
  return {
    id,
    slug: said(id),
    name: said('Name'),
    summary: said('Summary'),
    theme: 'start',
    sections: [{ id: 'one', heading: said('Heading'), blocks: [{ text: said('Text') }] }],
    related: { articles: [], services: [] },
    sources: [],
    checkedOn: day('2026-11-21'),
    ...changed,
  }
}
const saying = (id: string, text: string) =>
  article(id, { sections: [{ id: 'one', heading: said('Heading'), blocks: [{ list: [said(text)] }] }] })

describe('A set of articles', () => {
  test('finds an article by its id and by its place in any language', () => {
    const plan = article('plan', { slug: { fi: 'suunnitelma', sv: 'planen', en: 'plan' } })
    const set = articleSet([plan, saying('other', 'See [[plan|the plan]] and [[service:sijaishuolto|care]].')], known)
    expect(set.withId('plan').id).toBe('plan')
    expect(set.at('planen')?.id).toBe('plan')
    expect(set.at('plan')?.id).toBe('plan')
    expect(set.at('nothing')).toBeUndefined()
    expect(() => set.withId('nothing')).toThrow('There is no article nothing.')
  })
  test('cannot be changed', () => {
    expect(Object.isFrozen(articleSet([article('one')], known).all[0]?.sections[0]?.heading)).toBe(true)
  })
  test.each([
    ['two articles of one id', [article('one'), article('one')], 'Two articles are called one.'],
    [
      'two articles at one place',
      [article('one'), article('two', { slug: said('one') })],
      'Two articles stand at one.',
    ],
    ['a place that cannot stand in an address', [article('one', { slug: said('a/b') })], 'cannot stand in an address'],
    [
      'a related article that is not there',
      [article('one', { related: { articles: ['two'], services: [] } })],
      'names the article two',
    ],
    [
      'a service that is not there',
      [article('one', { related: { articles: [], services: ['x'] } })],
      'names the service x',
    ],
    ['a part of nothing', [article('one', { within: 'two' })], 'names the article two'],
    ['a link to an article that is not there', [saying('one', 'See [[two|this]].')], 'leads nowhere'],
    ['a link to a service that is not there', [saying('one', 'See [[service:two|this]].')], 'leads nowhere'],
    ['a link to a word that is not explained', [saying('one', 'See [[word:two|this]].')], 'leads nowhere'],
    ['a link of a kind that the guide does not know', [saying('one', 'See [[page:two|this]].')], 'leads to nothing'],
    ['a link that is not closed', [saying('one', 'See [[contacts|this].')], 'is not written as one'],
    ['a limit that the guide does not know', [saying('one', 'Within {my-limit} days.')], 'names a limit'],
    ['an empty text', [article('one', { name: { fi: 'Nimi', sv: ' ', en: 'Name' } })], 'lacks a text in sv'],
    ['a summary that is too long', [article('one', { summary: said('x'.repeat(151)) })], 'too long summary'],
  ])('does not come about with %s', (_what, rows, fault) => {
    expect(() => articleSet(rows, known)).toThrow(fault)
  })
})

describe('A text of an article', () => {
  test('is taken apart at its links', () => {
    expect(piecesOf('Call [[contacts|your county]] or read [[word:client-plan|the plan]].')).toEqual([
      { text: 'Call ' },
      { to: { kind: 'place', place: 'contacts' }, words: 'your county' },
      { text: ' or read ' },
      { to: { kind: 'word', id: 'client-plan' }, words: 'the plan' },
      { text: '.' },
    ])
  })
  test('reads without its links as a person reads it', () => {
    expect(withoutLinks('[[notification|Tell us]] within {assessment-start-max weekdays}.')).toBe(
      'Tell us within {assessment-start-max weekdays}.',
    )
  })
})

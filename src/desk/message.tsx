import type { ItemView } from '../casework/notification/acts/view.ts'
import type { SentCarer, SentChild } from '../casework/notification/notification.ts'
import { municipalityOfCode } from '../guide/place.ts'
import type { Language } from '../kernel/language.ts'
import { dayInWords } from '../law/words/days.ts'
import { fullName } from '../people/people.ts'
import { ReadList, ReadSection } from '../ui/lists.tsx'
import { Section } from '../ui/page.tsx'
import { dangerTexts, itemTexts, toldTexts } from './texts/intake.ts'

/** The message as it came: every answer, for the child of this item; who sent it is no part of it. */
export function MessageAsItCame({ item, language }: { item: ItemView['item']; language: Language }) {
  const t = (key: keyof typeof itemTexts): string => itemTexts[key][language]
  const { form } = item
  const child = form.children[item.childNumber - 1]
  return (
    <Section title={t('asItCame')}>
      <ReadSection title={t('message')} level={3}>
        <ReadList
          nothing={t('nothing')}
          items={[
            { key: 'what', label: t('content'), value: <bdi>{form.what}</bdi> },
            { key: 'danger', label: t('danger'), value: form.danger && dangerTexts[form.danger][language] },
            { key: 'childTold', label: t('childTold'), value: toldTexts[form.childTold][language] },
            { key: 'carerTold', label: t('carerTold'), value: toldTexts[form.carerTold][language] },
            { key: 'toldMore', label: t('toldMore'), value: form.toldMore && <bdi>{form.toldMore}</bdi> },
            { key: 'sentOn', label: t('sentOn'), value: dayInWords(form.sentOn, language) },
            {
              key: 'municipality',
              label: t('municipality'),
              value: municipalityOfCode(form.municipality)?.name[language] ?? form.municipality,
            },
          ]}
        />
      </ReadSection>
      {child === undefined ? null : (
        <ReadSection title={t('child')} level={3}>
          <ReadList nothing={t('nothing')} items={childAnswers(child, language)} />
        </ReadSection>
      )}
      {form.carers.length === 0 ? null : (
        <ReadSection title={t('carers')} level={3}>
          {form.carers.map((carer, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the message never changes, and two carers may be called the same.
            <ReadList key={index} nothing={t('nothing')} items={carerAnswers(carer, language)} />
          ))}
        </ReadSection>
      )}
    </Section>
  )
}

type Answer = readonly [key: keyof typeof itemTexts, value: string | undefined]

function childAnswers(child: SentChild, language: Language) {
  return answers(language, [
    ['name', fullName(child)],
    ['identityCode', child.identityCode],
    ['age', child.age],
    ['address', addressOf(child)],
    ['phone', child.phone],
    ['lives', child.lives],
    ['school', child.school],
    ['language', child.language],
    ['securityBan', child.securityBan ? itemTexts.yes[language] : undefined],
  ])
}

function carerAnswers(carer: SentCarer, language: Language) {
  return answers(language, [
    ['name', fullName(carer)],
    ['relation', carer.relation],
    ['phone', carer.phone],
    ['address', carer.streetAddress],
  ])
}

function addressOf(child: SentChild): string | undefined {
  const parts = [child.streetAddress, [child.postalCode, child.postOffice].filter(Boolean).join(' ')].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** What was answered, one under another; what was not, on one line. */
function answers(language: Language, given: readonly Answer[]) {
  const label = (key: Answer[0]): string => itemTexts[key][language]
  const left = given.filter(([, value]) => value === undefined).map(([key]) => label(key))
  return [
    ...given.flatMap(([key, value]) =>
      value === undefined ? [] : [{ key: String(key), label: label(key), value: <bdi>{value}</bdi> }],
    ),
    ...(left.length === 0
      ? []
      : [
          {
            key: 'left',
            label: itemTexts.notAnswered[language],
            value: <span className="soft">{left.join(', ')}</span>,
          },
        ]),
  ]
}

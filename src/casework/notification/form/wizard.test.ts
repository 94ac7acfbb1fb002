import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { type Answers, answerTo, carriedPast, countOf, countOnStep, readAnswers, textToSeal } from './answers.ts'
import type { Facts } from './faults.ts'
import { type FormKind, formKinds, type Group, groups, mostOf, namesOnStep, questionSteps } from './fields.ts'
import { opened, type Press, readPress, type Step, steps, turn, type Wizard, wayThrough } from './wizard.ts'

const facts: Facts = {
  on: day('2025-02-04'),
  received: (code) => (code === '186' ? 'here' : code === '091' ? 'elsewhere' : 'unknown'),
}

/** What a browser sends of a page: what travels unseen, then what the page asks, ticked boxes only, line breaks as CR LF. */
function sentFrom({ kind, step, answers }: Wizard): [string, string][] {
  const question = questionSteps.find((each) => each === step)
  const here = question ? namesOnStep(kind, question, countOnStep(answers, question)) : []
  const asked = here.flatMap((field): [string, string][] => {
    const text = answerTo(answers, field)
    return /unknown|securityBan|secrecy$/.test(field) && text === '' ? [] : [[field, text]]
  })
  return [...carriedPast(kind, step, answers), ...asked].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')])
}

function afterTheWire(wizard: Wizard): Wizard {
  return { ...wizard, answers: readAnswers(wizard.kind, sentFrom(wizard)) }
}

function typedInto(answers: Answers, typed: Readonly<Record<string, string>>): Answers {
  return new Map([...answers, ...Object.entries(typed)])
}

const full: Readonly<Record<string, string>> = {
  municipality: '186',
  danger: 'no',
  sender: '4',
  named: 'no',
  'child.1.givenNames': 'Eelis',
  'child.1.familyName': 'Korpi',
  what: 'Huoli.',
  childTold: 'no',
  carerTold: 'not-known',
}
const at = (step: Step, typed: Readonly<Record<string, string>> = full, kind: FormKind = 'private'): Wizard => ({
  ...opened(kind),
  step,
  answers: readAnswers(kind, Object.entries(typed)),
})
const stepAfter = (wizard: Wizard, press: Press): Step => turn(wizard, press, facts).wizard.step

describe('The way through the form', () => {
  test('goes from the municipality to the check, one question a page', () => {
    let wizard = at('place')
    const seen: Step[] = [wizard.step]
    while (wizard.step !== 'check') {
      wizard = afterTheWire(turn(wizard, { to: 'next' }, facts).wizard)
      seen.push(wizard.step)
    }
    expect(seen).toEqual(['place', 'danger', 'sender', 'children', 'carers', 'what', 'told', 'check'])
    expect(turn(wizard, { to: 'send' }, facts)).toMatchObject({ send: true, faults: [] })
  })

  test('shows the emergency numbers on a page of their own when the child is in danger now', () => {
    const wizard = at('danger', { ...full, danger: 'now' })
    expect(stepAfter(wizard, { to: 'next' })).toBe('call')
    expect(stepAfter({ ...wizard, step: 'call' }, { to: 'next' })).toBe('sender')
    expect(stepAfter({ ...wizard, step: 'sender' }, { to: 'back' })).toBe('call')
  })

  test('ends with the name of the other county where this service does not receive', () => {
    const wizard = at('place', { ...full, municipality: '091' })
    expect(stepAfter(wizard, { to: 'next' })).toBe('elsewhere')
    expect(stepAfter({ ...wizard, step: 'elsewhere' }, { to: 'back' })).toBe('place')
  })

  test('stands still on a page with something wrong, and goes back all the same', () => {
    const wizard = at('what', { ...full, what: '' })
    expect(turn(wizard, { to: 'next' }, facts)).toMatchObject({
      wizard: { step: 'what' },
      faults: [{ field: 'what', code: 'missing' }],
    })
    expect(stepAfter(wizard, { to: 'back' })).toBe('carers')
  })

  test('leads back to the answers once they have been looked over', () => {
    const { wizard } = turn(at('told'), { to: 'next' }, facts)
    const changed = turn(wizard, { change: 'children' }, facts).wizard
    expect(changed.step).toBe('children')
    expect(stepAfter(changed, { to: 'next' })).toBe('check')
  })

  test('sends nothing from any page but the check', () => {
    for (const step of steps.filter((each) => each !== 'check'))
      expect(turn(at(step), { to: 'send' }, facts).send).toBe(false)
  })

  test('sends nothing that has a fault on any page, and shows that page', () => {
    const { carerTold, ...lacking } = full
    expect(carerTold).toBeDefined()
    const turned = turn(at('check', { ...lacking, 'child.1.age': '40' }), { to: 'send' }, facts)
    expect(turned).toMatchObject({
      send: false,
      wizard: { step: 'children' },
      faults: [{ field: 'child.1.age', code: 'adult' }],
    })
  })

  test('never leaves a control character on its way: not even back', () => {
    const wizard = at('what', { ...full, what: 'a\u0000b' })
    for (const to of ['next', 'back', 'stay', 'send'] as const)
      expect(turn(wizard, { to }, facts)).toMatchObject({ faults: [{ field: 'what', code: 'unwritable' }] })
  })

  test.each([
    '',
    'forward',
    'change.',
    'change.check',
    'change.what.1',
    'add.people',
    'add.child.1',
    'remove.child',
    'remove.child.0',
    'remove.child.1e3',
    'toString',
    '__proto__',
  ])('knows no button called "%s"', (text) => expect(readPress(text)).toBeUndefined())

  test('takes no more children than a form has room for, and says so', () => {
    let wizard = at('children')
    for (let count = 1; count < mostOf.child; count += 1)
      wizard = afterTheWire(turn(wizard, { add: 'child' }, facts).wizard)
    expect(countOf(wizard.answers, 'child')).toBe(mostOf.child)
    expect(turn(wizard, { add: 'child' }, facts).faults).toEqual([{ field: '', code: 'too-many' }])
  })
})

describe('What travels between the pages', () => {
  test('is the form’s own fields and nothing else', () => {
    const answers = readAnswers('private', [
      ['what', 'yksi'],
      ['what', 'kaksi'],
      ['__proto__', 'x'],
      ['child.21.age', '7'],
      ['child.01.age', '7'],
      ['jobTitle', 'opettaja'],
      ['key', 'k'],
    ])
    expect([...answers].filter(([, text]) => text !== '')).toEqual([['what', 'yksi']])
  })

  test('is sealed whole: any other page, answer or form has another text under the seal', () => {
    const { answers } = at('what')
    const sealed = textToSeal('private', 'what', false, answers)
    expect(textToSeal('private', 'told', false, answers)).not.toBe(sealed)
    expect(textToSeal('professional', 'what', false, answers)).not.toBe(sealed)
    expect(textToSeal('private', 'what', true, answers)).not.toBe(sealed)
    expect(textToSeal('private', 'what', false, typedInto(answers, { danger: 'now' }))).not.toBe(sealed)
    // What the page itself asks may change: that is what it is for.
    expect(textToSeal('private', 'what', false, typedInto(answers, { what: 'Toinen.' }))).toBe(sealed)
  })

  test('comes back the same under the same seal, whatever was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formKinds), fc.constantFrom(...steps), anyTyping(), (kind, step, typings) => {
        const answers = readAnswers(kind, typings)
        const wizard = { ...opened(kind), step, answers }
        const back = afterTheWire(wizard)
        expect(textToSeal(kind, step, false, back.answers)).toBe(textToSeal(kind, step, false, answers))
        for (const [field, text] of answers) expect(answerTo(back.answers, field)).toBe(text)
      }),
    )
  })
})

const anyWriting = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''))
const anyField = fc
  .tuple(fc.constantFrom(...formKinds), fc.constantFrom(...questionSteps), fc.nat(200))
  .map(([kind, step, index]) => {
    const names = namesOnStep(kind, step, 4)
    return names[index % names.length] ?? 'what'
  })
function anyTyping() {
  return fc.array(fc.tuple(anyField, anyWriting), { maxLength: 25 })
}

/** The same form kept by the simplest means there is: single answers, and lists of children and carers. */
class Paper {
  readonly single = new Map<string, string>()
  readonly people: Record<Group, Map<string, string>[]> = { child: [new Map()], carer: [new Map()] }
  write(field: string, text: string): void {
    const [, group = '', number = '', key = ''] = /^(child|carer)\.(\d+)\.(.+)$/.exec(field) ?? []
    const known = groups.find((each) => each === group)
    if (known) this.people[known][Number(number) - 1]?.set(key, text)
    else this.single.set(field, text)
  }
  all(): [string, string][] {
    return [
      ...this.single,
      ...groups.flatMap((group) =>
        this.people[group].flatMap((person, index) =>
          [...person].map(([key, text]): [string, string] => [`${group}.${index + 1}.${key}`, text]),
        ),
      ),
    ]
  }
}

const anyMove = fc.oneof(
  { weight: 4, arbitrary: fc.record({ write: fc.nat(100), text: anyWriting }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Press>(
      { to: 'next' },
      { to: 'next' },
      { to: 'next' },
      { to: 'back' },
      { to: 'stay' },
      { to: 'send' },
      ...questionSteps.map((change) => ({ change })),
      ...groups.map((add) => ({ add })),
      { remove: 'child', number: 1 },
      { remove: 'child', number: 2 },
      { remove: 'carer', number: 1 },
      { remove: 'carer', number: 3 },
    ),
  },
)

describe('Whatever is pressed in whatever order', () => {
  test('nothing typed is lost, but for the child or adult that one takes away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formKinds), fc.array(anyMove, { maxLength: 40 }), (kind, moves) => {
        let wizard: Wizard = { ...opened(kind), answers: readAnswers(kind, Object.entries(full)) }
        const paper = new Paper()
        for (const [field, text] of wizard.answers) paper.write(field, text)
        for (const move of moves) {
          if ('write' in move) {
            const question = questionSteps.find((each) => each === wizard.step)
            const names = question ? namesOnStep(kind, question, countOnStep(wizard.answers, question)) : []
            const field = names[move.write % Math.max(1, names.length)]
            if (field === undefined) continue
            paper.write(field, move.text)
            wizard = { ...wizard, answers: typedInto(wizard.answers, { [field]: move.text }) }
            continue
          }
          if ('add' in move) paper.people[move.add].push(new Map())
          if ('remove' in move && move.number <= paper.people[move.remove].length) {
            paper.people[move.remove].splice(move.number - 1, 1)
            if (paper.people[move.remove].length === 0) paper.people[move.remove].push(new Map())
          }
          wizard = afterTheWire(turn(afterTheWire(wizard), move, facts).wizard)
          for (const group of groups) expect(countOf(wizard.answers, group)).toBe(paper.people[group].length)
          for (const [field, text] of paper.all())
            expect([field, answerTo(wizard.answers, field)]).toEqual([field, text])
        }
        expect(wayThrough(wizard.answers).length).toBeGreaterThanOrEqual(8)
      }),
      { numRuns: 300 },
    )
  })
})

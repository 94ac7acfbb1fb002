import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tuesday } from './casework/testing/office.ts'
import { newId } from './kernel/id.ts'
import { unforeseeable } from './platform/clock.ts'
import { screens } from './routes.tsx'
import { errorsIn, faultsIn, filledIn, isWriting, type MetForm, type Outcome, pressing } from './testing/form-sweep.ts'
import { asBytes, everywhere, type Hostile, half, hostileFor } from './testing/hostile-values.ts'
import { openWholeDesk, type WholeDesk } from './testing/whole-desk.ts'

// The form of the public has many pages, and its own sweep beside it.
const swept = screens
  .filter(({ takesForms, act }) => takesForms && act !== 'notification:send')
  .map((screen) => ({ path: screen.addresses[0]?.path ?? '', screen }))
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Fields that the button of the sweep does not read: those of the search on the same page. */
const unread = /^search\./

describe('Bad input on every form of the desk', () => {
  let desk: WholeDesk
  beforeAll(async () => {
    desk = await openWholeDesk()
  }, 180_000)
  afterAll(() => desk.undone.close())

  const formsOf = (screen: MetForm['screen']): readonly MetForm[] =>
    desk.met.filter(({ screen: takes, form }) => takes === screen && form.method === 'post')

  /** Sends it; throws when it answers what no bad input may lead to. */
  const send = async (one: MetForm, what: string, bodies: readonly string[], action?: string): Promise<Outcome[]> => {
    desk.broken.length = 0
    const outcomes = await desk.sweep.send(one, bodies, action === undefined ? {} : { action })
    const said = desk.broken.map((error) => (error instanceof Error ? error.stack : String(error))).join('\n')
    for (const { status, next, html } of outcomes) {
      if (![200, 303, 400, 404, 409, 413].includes(status)) throw new Error(`${what}: answers ${status}. ${said}`)
      if (next !== undefined && next !== 200) throw new Error(`${what}: leads to a page that answers ${next}. ${said}`)
      if (status !== 303 && !html.startsWith('<!doctype html>')) throw new Error(`${what}: answers no page.`)
    }
    return outcomes
  }
  const judge = async (one: MetForm, field: string, hostile: Hostile, sent: URLSearchParams): Promise<string[]> => {
    const what = `${one.page} ${field}: ${hostile.name}`
    const [outcome] = await send(one, what, [asBytes(sent)])
    if (!outcome) return []
    const mayKeep = isWriting(one.form) ? !hostile.lost : unread.test(field)
    const taken = hostile.refused && outcome.status < 400 && !mayKeep ? ['taken'] : []
    const faults = faultsIn(outcome, one, sent, new Set(hostile.lost ? [field] : []))
    return [...taken, ...faults].map((fault) => `${what}: ${fault}`)
  }
  const fieldsOf = (one: MetForm): MetForm['form']['controls'] =>
    one.form.controls.filter(({ name }) => name !== 'token' && name !== 'key')
  const isLong = (one: MetForm): boolean => isWriting(one.form) || fieldsOf(one).length > 40
  const right = (one: MetForm): URLSearchParams => pressing(one.form, filledIn(one.form))

  describe.each(swept)('$path', ({ screen }) => {
    test('is reached, and takes what is right: once, however often it is sent', async () => {
      expect(formsOf(screen)).not.toEqual([])
      const faults: string[] = []
      for (const one of formsOf(screen)) {
        for (const button of one.form.submits) {
          const body = filledIn(one.form)
          if (button.name !== '') body.set(button.name, button.value)
          const what = `${one.page} ${button.value}`
          const [first, second] = await send(one, what, [body.toString(), body.toString()], button.action)
          if (first?.status !== 303 && first?.status !== 200)
            faults.push(`${what}: ${first?.status} ${errorsIn(first?.html ?? '')}`)
          if (second?.status !== first?.status || second?.go !== first?.go)
            faults.push(`${what}: another answer the second time`)
          if (second?.changed.join() !== first?.changed.join()) faults.push(`${what}: wrote ${second?.changed} twice`)
        }
      }
      expect(faults).toEqual([])
    }, 120_000)

    test('when somebody else did it meanwhile, says so, writes nothing and gives back what was typed', async () => {
      const faults: string[] = []
      for (const one of formsOf(screen)) {
        const first = right(one)
        const late = new URLSearchParams(first)
        late.set('key', newId(tuesday, unforeseeable))
        const [done, second] = await send(one, `${one.page} meanwhile`, [first.toString(), late.toString()])
        if (done?.status !== 303 || second === undefined || second.status < 400) continue
        const wrote = second.changed.join() === done.changed.join() ? [] : ['wrote something']
        for (const fault of [...wrote, ...faultsIn({ ...second, changed: [] }, one, late, new Set())])
          faults.push(`${one.page} meanwhile, ${second.status}: ${fault}`)
      }
      expect(faults).toEqual([])
    }, 120_000)

    test('answers every bad value in a field with a sentence, keeps what was typed and writes nothing', async () => {
      const faults: string[] = []
      for (const one of formsOf(screen)) {
        for (const [index, control] of fieldsOf(one).entries()) {
          const values = hostileFor(control, index)
          // The many fields of a long form share the values; all of them at once get each below.
          const tried = isLong(one) ? values.filter((_, turn) => turn === index % values.length) : values
          for (const hostile of tried) {
            const sent = right(one)
            sent.set(control.name, hostile.value)
            faults.push(...(await judge(one, control.name, hostile, sent)))
          }
        }
      }
      expect(faults).toEqual([])
    }, 120_000)

    test('answers bad values in all fields at once, missing fields, fields twice and fields that are not its own', async () => {
      const faults: string[] = []
      for (const one of formsOf(screen)) {
        const names = fieldsOf(one).map(({ name }) => name)
        const all = (change: (body: URLSearchParams, name: string) => void): URLSearchParams => {
          const body = right(one)
          for (const name of names) change(body, name)
          return body
        }
        for (const { name, value } of everywhere.filter((each) => !isWriting(one.form) || each.value.length < 1000))
          await send(one, `${one.page}: ${name} everywhere`, [asBytes(all((body, field) => body.set(field, value)))])
        await send(one, `${one.page}: nothing`, [all((body, field) => body.delete(field)).toString()])
        const twice = all((body, field) => body.append(field, body.get(field) ?? ''))
        await send(one, `${one.page}: all twice`, [twice.toString()])
        for (const field of isWriting(one.form) ? names.slice(0, 5) : names) {
          const without = right(one)
          without.delete(field)
          faults.push(...(await judge(one, field, { name: 'no such field', value: '', lost: true }, without)))
          const several = right(one)
          for (const name of [field, field, `${field}[]`, `${field}.x`]) several.append(name, 'x')
          faults.push(...(await judge(one, field, { name: 'the field often', value: '', lost: true }, several)))
        }
        const more = right(one)
        for (const name of ['__proto__', 'constructor', 'toString', 'worker_id', '']) more.append(name, 'x')
        faults.push(...(await judge(one, '', { name: 'fields that are not its own', value: '' }, more)))
      }
      expect(faults).toEqual([])
    }, 120_000)

    // Whoever signs in to a demonstration may choose anybody of it, whatever the county.
    test.skipIf(screen.act === 'sign-in:begin')(
      'takes an id of another county for one that is not there',
      async () => {
        const faults: string[] = []
        for (const one of formsOf(screen)) {
          for (const { name } of fieldsOf(one)) {
            const body = right(one)
            if (!uuid.test(body.get(name) ?? '')) continue
            const answers = new Set<string>()
            for (const id of [newId(tuesday, unforeseeable), ...desk.elsewhere.filter((each) => uuid.test(each))]) {
              body.set(name, id)
              const [outcome] = await send(one, `${one.page} ${name} ${id}`, [body.toString()])
              answers.add(`${outcome?.status} ${outcome?.changed} ${errorsIn(outcome?.html ?? '').join()}`)
            }
            if (answers.size > 1) faults.push(`${one.page} ${name}: ${[...answers].join(' or ')}`)
          }
        }
        expect(faults).toEqual([])
      },
      120_000,
    )

    test('says it in the language of the reader, and gives back what was typed into a form that is not ours', async () => {
      const faults: string[] = []
      for (const one of formsOf(screen)) {
        const written = one.form.controls.filter(({ kind }) => kind === 'line' || kind === 'text')
        const bad = right(one)
        for (const { name } of written) bad.set(name, half)
        const told = new Set<string>()
        for (const language of written.length > 0 && screen.surface === 'desk' ? ['fi', 'sv', 'en'] : []) {
          const action = `${one.form.action}?lang=${language}`
          const [outcome] = await send(one, `${one.page} in ${language}`, [asBytes(bad)], action)
          if (!outcome?.html.includes(`<html lang="${language}"`)) faults.push(`${one.page}: not in ${language}`)
          told.add(errorsIn(outcome?.html ?? '').join())
        }
        if (told.size > 0 && told.size < 3) faults.push(`${one.page}: says “${[...told].join('” and “')}”`)
        for (const token of ['', 'not.ours', half]) {
          const foreign = right(one)
          foreign.set('token', token)
          const [outcome] = await send(one, `${one.page} with a token that is not ours`, [asBytes(foreign)])
          if (outcome?.status !== 400 || outcome.changed.length > 0) faults.push(`${one.page}: taken with “${token}”`)
          const given = plain(outcome?.html ?? '')
          for (const { name } of written)
            if (!given.includes(plain(foreign.get(name) ?? ''))) faults.push(`${one.page}: ${name} not given back`)
        }
      }
      expect(faults).toEqual([])
    }, 120_000)
  })

  test('no address of another county shows or takes anything', async () => {
    const faults: string[] = []
    const idless = (address: string): string => address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id')
    for (const path of desk.addressesElsewhere) {
      const { status } = await desk.sweep.look(path, desk.cookie)
      if (status !== 404) faults.push(`${path} answers ${status}`)
      for (const one of desk.met.filter(({ form }) => form.method === 'post' && idless(form.action) === idless(path))) {
        const [outcome] = await send(one, path, [right(one).toString()], path)
        if (outcome?.status !== 404 || outcome.changed.length > 0) faults.push(`${path} answers ${outcome?.status}`)
      }
    }
    expect(faults).toEqual([])
  }, 120_000)

  test('no question in an address breaks a page', async () => {
    const asked = desk.met.flatMap(({ form }) => (form.method === 'get' ? form.controls.map(({ name }) => name) : []))
    const names = new Set([
      ...asked,
      'page',
      'after',
      'size',
      'done',
      'to',
      'q',
      'check',
      'set',
      'stage',
      'urgency',
      'do',
    ])
    const open = swept.map(({ path }) => path).filter((path) => !path.includes(':'))
    const pages = new Map(desk.met.map(({ screen, page }) => [screen, page]))
    const faults: string[] = []
    for (const page of new Set([...open, ...pages.values(), '/desk', '/desk/inbox', '/desk/children', '/desk/law'])) {
      for (const { name, value } of everywhere.filter((each) => each.value.length < 1000)) {
        desk.broken.length = 0
        const query = asBytes(new URLSearchParams([...names].map((each) => [each, value])))
        const { status } = await desk.sweep.look(`${page}?${query}`, desk.cookie)
        if (![200, 303, 400, 404].includes(status)) faults.push(`${page} with ${name}: ${status} ${desk.broken[0]}`)
      }
    }
    for (const { path } of swept.filter((each) => each.path.includes(':'))) {
      for (const part of ['%00', '%ED%A0%80', '..%2f..', 'x'.repeat(5000), '__proto__', '%E2%80%AE', '-1']) {
        const { status } = await desk.sweep.look(path.replace(/:\w+(\{[^}]*\})?/g, part), desk.cookie)
        if (![400, 404].includes(status)) faults.push(`${path} with ${part.slice(0, 20)}: ${status}`)
      }
    }
    expect(faults).toEqual([])
  }, 120_000)
})

/** Text as the page holds it: escaped, and with one kind of line end. */
function plain(text: string): string {
  return text
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, '_')
    .replaceAll(/[&<>"']/g, '_')
    .replaceAll('\r\n', '\n')
}

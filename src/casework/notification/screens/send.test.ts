import type { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { artificialIdentityCode } from '../../../kernel/identity-code.ts'
import { describeOnBoth } from '../../../platform/testing/database.ts'
import { type Office, openOffice } from '../../testing/office.ts'
import { formOn } from '../testing/paper-browser.ts'
import { answerOf, neighbour, publicSide, receiptIn, start, Visitor } from '../testing/visitor.tsx'

describeOnBoth('The notification form', (open) => {
  let office: Office
  let app: Hono
  let now = start
  beforeAll(async () => {
    office = await openOffice(await open())
    app = publicSide(office.database.db, () => now)
  })
  const visitor = async (address = '/fi/ilmoitus/yksityinen') => {
    now = start
    return new Visitor(app).open(address)
  }
  const stored = (receipt: string) =>
    office.database.owner
      .selectFrom('intake')
      .innerJoin('reporter', 'reporter.intake_id', 'intake.id')
      .select([
        'intake.id as id',
        'intake.county as county',
        'intake.kind as kind',
        'intake.language as language',
        'intake.form as form',
        'reporter.anonymous as anonymous',
        'reporter.family_name as familyName',
        'reporter.phone as phone',
        'reporter.job_title as jobTitle',
        'reporter.asks_secrecy as asksSecrecy',
      ])
      .where('receipt', '=', receipt)
      .execute()
  const countIntakes = async () => (await office.database.owner.selectFrom('intake').select('id').execute()).length

  test('a neighbour stays anonymous: no name is kept, whatever was typed', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour.slice(0, 2))
    await guest.walk({ sender: '4', named: 'no', familyName: 'Meri', phone: '040 123 4567' }, ...neighbour.slice(3))
    expect(guest.page.html).toContain('Lapsi on usein yksin kotona illalla.')
    const [row, ...more] = await stored(receiptIn(await guest.press('send')))
    expect(more).toEqual([])
    expect(row).toMatchObject({
      county: '02',
      kind: 'private-notification',
      anonymous: true,
      familyName: null,
      phone: null,
    })
    expect(row?.form).toMatchObject({
      municipality: '186',
      danger: 'no',
      children: [{ givenNames: 'Eelis', familyName: 'Korpi' }],
      carers: [],
      what: 'Lapsi on usein yksin kotona illalla.',
      sentOn: '2025-02-04',
    })
  })

  test('a teacher notifies about two siblings in Swedish, changes an answer, and both come with the change', async () => {
    const code = artificialIdentityCode(day('2016-11-24'), 912)
    const teacher = await visitor('/sv/anmalan/yrkesperson?kommun=traskanda')
    expect(formOn(teacher.page.html).fields.get('municipality')).toBe('186')
    await teacher.walk(
      {},
      { danger: 'soon' },
      {
        sender: '15',
        givenNames: 'Tuula',
        familyName: 'Vahtera',
        jobTitle: 'klasslärare',
        organisation: 'Granbackens skola',
        phone: '040 123 4567',
        secrecy: 'yes',
        secrecyReason: 'Rädd för hot.',
      },
    )
    await teacher.press('add.child', { 'child.1.givenNames': 'Áilu', 'child.1.identityCode': code.toLowerCase() })
    await teacher.walk(
      { 'child.2.givenNames': 'Elli', 'child.2.age': 'ungefär 4', 'child.2.securityBan': 'yes' },
      { 'carer.1.relation': 'mor till båda', 'carer.1.givenNames': 'Sanna' },
      { what: 'Första raden.\nAndra raden.' },
      { childTold: 'yes', carerTold: 'yes', toldMore: 'Mamma blev ledsen.' },
    )
    expect((await teacher.press('change.what')).status).toBe(200)
    expect(formOn(teacher.page.html).fields.get('what')).toBe('Första raden.\nAndra raden.')
    await teacher.walk({ what: 'Första raden.\nAndra raden, rättad.' })
    const [row] = await stored(receiptIn(await teacher.press('send')))
    expect(row).toMatchObject({
      kind: 'professional-notification',
      language: 'sv',
      anonymous: false,
      familyName: 'Vahtera',
      jobTitle: 'klasslärare',
      asksSecrecy: true,
    })
    expect(row?.form).toMatchObject({
      danger: 'soon',
      children: [
        { givenNames: 'Áilu', familyName: 'Tuntematon', identityCode: code },
        { givenNames: 'Elli', age: 'ungefär 4', securityBan: true },
      ],
      carers: [{ givenNames: 'Sanna', relation: 'mor till båda' }],
      what: 'Första raden.\nAndra raden, rättad.',
    })
    if (!row) throw new Error('Nothing was stored.')
    const items = await office.database.owner
      .selectFrom('intake_item')
      .select('child_number')
      .where('intake_id', '=', row.id)
      .execute()
    expect(items).toHaveLength(2)
  })

  test('pressed twice, loaded again the next day or asked for after a lost answer, it is received once', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour)
    const before = await countIntakes()
    const first = guest.press('send')
    const { action, body } = guest.last
    const twice = await Promise.all([first, guest.post(action, body), guest.post(action, body)])
    now = new Date('2025-02-05T10:00:00Z')
    const again = await guest.post(action, body)
    expect(new Set([...twice, again].map(receiptIn)).size).toBe(1)
    // The receipt still tells the moment when it arrived, not when it was asked for again.
    expect(again.go).toBe(twice[0]?.go)
    expect(await countIntakes()).toBe(before + 1)
  })

  test('what is changed after sending and sent again is not taken for a repetition and lost', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour)
    const check = guest.page
    const first = receiptIn(await guest.press('send'))
    guest.page = check
    await guest.press('change.what')
    await guest.walk({ what: 'Muistin vielä yhden asian.' })
    const second = receiptIn(await guest.press('send'))
    expect(second).not.toBe(first)
    expect((await stored(second))[0]?.form).toMatchObject({ what: 'Muistin vielä yhden asian.' })
  })

  test('the receipt shows reference and limits to the one who has its address, and nothing to one who guesses', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour)
    const sent = await guest.press('send')
    const receipt = await answerOf(await app.request(sent.go ?? ''))
    expect(receipt.html).toContain(receiptIn(sent))
    expect(receipt.html).toContain('13.2.2025')
    expect(receipt.cache).toBe('no-store')
    expect(receipt.html).not.toMatch(/Eelis|Korpi|yksin kotona/)
    const page = async (address: string) => (await answerOf(await app.request(address))).html
    const known = await page(`/fi/ilmoitus/vastaanotettu/${receiptIn(sent)}`)
    const unknown = await page('/fi/ilmoitus/vastaanotettu/00000-00000-00000-00000-00000-0')
    expect(known).toBe(unknown)
    expect(known).not.toContain(receiptIn(sent))
    expect(await page((sent.go ?? '').replace('m=186', 'm=091'))).toBe(unknown)
    expect((await app.request('/fi/ilmoitus/vastaanotettu/1')).status).toBe(404)
  })

  test('another county’s municipality leads to its contacts and sends nothing, also when the form is made to', async () => {
    const guest = await visitor()
    await guest.walk({ municipality: '091' })
    expect(guest.page.html).toContain('/fi/yhteystiedot/helsinki')
    expect(formOn(guest.page.html).buttons).not.toContain('next')
    const liar = await visitor()
    await liar.walk(...neighbour)
    const before = await countIntakes()
    await liar.press('change.place')
    await liar.press('change.place', { municipality: '091' })
    await liar.press('send')
    const refused = await liar.press('send')
    expect(refused.status).toBe(400)
    expect(await countIntakes()).toBe(before)
  })

  test('danger now shows the numbers to call before anything else', async () => {
    const guest = await visitor()
    await guest.walk({ municipality: '186' }, { danger: 'now' })
    expect(guest.page.html).toContain('href="tel:112"')
    expect(guest.page.html).toMatch(/role="alert"/)
    await guest.walk({})
    expect(guest.page.html).toContain('name="named"')
  })

  test('the language can be changed on any page, and every answer stays', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour.slice(0, 5))
    await guest.press('stay', { what: 'Half written' }, '/en/notification/private')
    expect(guest.page.html).toContain('What are you worried about?')
    expect(formOn(guest.page.html).fields.get('what')).toBe('Half written')
    expect(formOn(guest.page.html).fields.get('child.1.familyName')).toBe('Korpi')
  })
})

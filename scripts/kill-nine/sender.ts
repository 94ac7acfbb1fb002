import { randomBytes } from 'node:crypto'
import { readAnswers, textToSeal } from '../../src/casework/notification/form/answers.ts'
import { newId } from '../../src/kernel/id.ts'
import { formTokens } from '../../src/platform/form-token.ts'

/** One notification as a browser would send it from the last page: the same text again and again until it is acknowledged. */
export type Sending = { readonly child: string; readonly body: string }

/** Address of the form whose last page is sent. */
export const formAddress = '/fi/ilmoitus/yksityinen'

const chance = { bytes: (count: number) => randomBytes(count) }

/** A notification about an invented child whose name occurs once, sealed with the secret that the service was started with. */
export function sendingAbout(child: string, secret: string): Sending {
  const tokens = formTokens(Buffer.from(secret, 'utf8'))
  const answers = readAnswers('private', [
    ['municipality', '186'],
    ['danger', 'no'],
    ['sender', '4'],
    ['named', 'no'],
    ['child.1.givenNames', child],
    ['child.1.familyName', 'Koe'],
    ['what', `Koeteksti lapsesta ${child}.`],
    ['childTold', 'no'],
    ['carerTold', 'no'],
  ])
  const fields = new URLSearchParams([...answers])
  fields.set('step', 'check')
  fields.set('to', '')
  fields.set('go', 'send')
  fields.set('seal', tokens.seal(textToSeal('private', 'check', false, answers)))
  fields.set('key', newId<'submission'>(new Date(), chance))
  fields.set('token', tokens.make('public', new Date()))
  return { child, body: fields.toString() }
}

/** Sends it once. Gives where the receipt stands when it was acknowledged, undefined when no answer came; throws on any other answer. */
export async function send(origin: string, sending: Sending, patience: number): Promise<string | undefined> {
  let response: Response
  try {
    response = await fetch(`${origin}${formAddress}`, {
      method: 'POST',
      body: sending.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    if (response.status !== 303) await response.text()
  } catch {
    return undefined
  }
  if (response.status === 303) return response.headers.get('location') ?? undefined
  // While it stops or its database comes back, the service says so: that is no acknowledgement.
  if (response.status === 503) return undefined
  throw new Error(`A notification was answered with ${response.status}.`)
}

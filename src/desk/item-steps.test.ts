import { describe, expect, test } from 'vitest'
import type { Standing } from '../access/access.ts'
import type { Matter } from '../casework/matter/matter.ts'
import type { ItemStage } from '../casework/notification/notification.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { languages } from '../kernel/language.ts'
import { unforeseeable } from '../platform/clock.ts'
import { nextStep, offeredSteps } from './item-steps.ts'
import { refusalInWords } from './texts/refusals.ts'

const at = new Date('2025-02-04T08:15:00Z')
const onDuty: Standing = {
  roles: ['duty-worker'],
  qualification: 'social-worker',
  inPublicOffice: true,
  relations: ['on-duty', 'handler'],
}
const childId = newId<'person'>(at, unforeseeable)

function offered(
  stage: ItemStage,
  standing: Standing = onDuty,
  client: false | 'need-found' | 'urgent-action' = false,
): Record<string, string> & { next: string } {
  const matterId = newId<'matter'>(at, unforeseeable)
  const matter: Matter = {
    id: matterId,
    childId,
    state: 'pending',
    outcome: null,
    initiatedAt: at,
    initiatedOn: day('2025-02-04'),
    version: 1,
  }
  const item = {
    id: newId<'intake_item'>(at, unforeseeable),
    stage,
    childId: stage === 'received' ? null : childId,
    matterId,
    urgency: null,
    version: 1,
    intakeId: newId<'intake'>(at, unforeseeable),
    childNumber: 1,
    childName: 'Eelis Korpi',
    receivedAt: at,
    receivedOn: day('2025-02-04'),
    kind: 'private-notification',
    language: 'fi',
    receipt: 'A',
    form: {
      municipality: '186',
      children: [],
      carers: [],
      what: 'Huoli.',
      childTold: 'no',
      carerTold: 'no',
      sentOn: day('2025-02-04'),
    },
  } as const
  const relationship = {
    id: newId<'client_relationship'>(at, unforeseeable),
    childId,
    matterId,
    ground: client === false ? 'need-found' : client,
    beganOn: day('2025-01-02'),
    endedOn: null,
  } as const
  const facts = { item, matter, running: client ? relationship : undefined, standing }
  const kinds = offeredSteps(facts).map((offer) => [offer.doing, 'refusal' in offer ? offer.refusal.kind : 'possible'])
  return { ...Object.fromEntries(kinds), next: nextStep(facts) }
}

describe('What may be done with an item now', () => {
  test('before it is registered, nothing but registering', () => {
    const { register, next: _, ...rest } = offered('received', { ...onDuty, relations: ['on-duty'] })
    expect(register).toBe('possible')
    expect(new Set(Object.values(rest))).toEqual(new Set(['item-not-possible-now']))
  })
  test('urgency comes before everything that follows from it (LSL 26.2 §)', () => {
    expect(offered('registered')).toMatchObject({
      urgency: 'possible',
      inform: 'possible',
      start: 'item-not-possible-now',
      begin: 'item-not-possible-now',
    })
  })
  test('once it is assessed a social worker may start, skip or begin at once; attaching needs a client', () => {
    expect(offered('urgency-assessed')).toMatchObject({
      start: 'possible',
      skip: 'possible',
      begin: 'possible',
      attach: 'not-a-client',
    })
    expect(offered('urgency-assessed', onDuty, 'need-found')).toMatchObject({
      attach: 'possible',
      begin: 'already-a-client',
      next: 'attach',
    })
  })
  test('when the client relationship began on it ahead of the assessment, the assessment is next (LSL 27.2 §)', () => {
    expect(offered('urgency-assessed', onDuty, 'urgent-action')).toMatchObject({
      attach: 'assessment-still-due',
      skip: 'assessment-still-due',
      start: 'possible',
      next: 'start',
    })
  })
  test('a social counsellor sees what is for a social worker, with the reason', () => {
    expect(offered('urgency-assessed', { ...onDuty, qualification: 'social-counsellor' })).toMatchObject({
      start: 'not-a-social-worker',
      skip: 'not-a-social-worker',
      begin: 'not-a-social-worker',
      transfer: 'possible',
    })
  })
  test('who has no relation is offered nothing', () => {
    expect(offered('urgency-assessed', { ...onDuty, relations: [] })).toEqual({ next: 'start' })
  })
})

describe('A refusal in words', () => {
  test('says the reason and the section in every language', () => {
    const refusal = {
      kind: 'over-cap',
      children: 30,
      cap: 30,
      basis: { act: 'LSL', section: '13 b', subsection: 2 },
    } as const
    for (const language of languages) {
      const { reason, basis } = refusalInWords(refusal, language)
      expect(reason).toContain('30')
      expect(basis).toContain('13 b §')
    }
    expect(refusalInWords({ kind: 'changed-meanwhile' }, 'fi').basis).toBeUndefined()
  })
})

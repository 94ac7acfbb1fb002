import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActName, decideAccess, policy, type Relation, type Role, roles } from './access.ts'

/**
 * Who may do what, written down a second time from the law and decree 457/2024 and not from the code: an act, the
 * postings that open it (D duty worker, S social worker, L leading official, U supervisor, A administrator, E guide editor,
 * * also nobody signed in), the relations of which one must hold (d on duty for what lies on the desk, r responsible,
 * a assessor, h handler, p pair, y deputy, l leading, - none needed), and + where only a social worker in public office
 * may.
 */
const expected = `
guide:read                            *      -
notification:send                     *      -
sign-in:begin                         *      -
sign-in:end                           DSLUAE -
desk:today                            DSLUAE rahpyl-
desk:own-children                     DSL    rahpyl-
supervision:caseloads                 LU     -
settings:law                          DSLUAE -
settings:code-lists                   A      -
settings:change-code-lists            A      -
guide:edit                            E      -
guide:write                           E      -
guide:publish                         E      -
intake:list                           DSL    d
intake:view                           DSL    drahpyl
intake:register                       DSL    d
reporter:view                         DSL    drahl
initiation:write                      DSL    rahpyl
urgency:assess                        DSL    drahpyl
intake:attach                         DSL    drahpyl
intake:transfer                       DSL    drahpyl
intake:inform                         DSL    drahpyl
assessment:skip                       DSL    drahpyl  +
assessment:start                      DSL    drahpyl  +
assessment:view                       DSL    rahpyl
assessment:write                      DSL    rahpyl
assessment:complete                   DSL    rahl     +
client-relationship:begin-urgently    DSL    drahl    +
client-relationship:begin             DSL    rahl     +
client-relationship:write             DSL    rahpyl
client-plan:write                     DSL    rahpyl
client-plan:sign                      DSL    ry       +
open-care:write                       DSL    rahpyl
open-care:decide                      DSL    ryl      +
open-care:deliver                     DSL    rypl
notes:write                           DSL    rahpyl
child:view                            DSL    rahpyl
child:change-people                   DSL    rahpyl
document:view                         DSL    rahpyl
document:write                        DSL    rahpyl
document:correct                      DSL    rahy
`

const roleLetters: Readonly<Record<string, Role>> = {
  D: 'duty-worker',
  S: 'social-worker',
  L: 'leading-official',
  U: 'supervisor',
  A: 'administrator',
  E: 'guide-editor',
}
const relationLetters: Readonly<Record<string, Relation>> = {
  d: 'on-duty',
  r: 'responsible',
  a: 'assessor',
  h: 'handler',
  p: 'pair',
  y: 'deputy',
  l: 'leading',
  '-': 'none',
}

type Row = {
  act: string
  anyone: boolean
  roles: ReadonlySet<string>
  relations: ReadonlySet<string>
  socialWorker: boolean
}
const rows: Row[] = expected
  .trim()
  .split('\n')
  .map((line) => {
    const [act = '', postings = '', ties = '', mark = ''] = line.trim().split(/\s+/)
    return {
      act,
      anyone: postings === '*',
      roles: new Set([...postings].map((letter) => roleLetters[letter] ?? letter)),
      relations: new Set([...ties].map((letter) => relationLetters[letter] ?? letter)),
      socialWorker: mark === '+',
    }
  })

function named(act: string): ActName {
  for (const name of actNames) if (name === act) return name
  throw new Error(`The policy has no line ${act}.`)
}
const actNames = Object.keys(policy).filter((name): name is ActName => Object.hasOwn(policy, name))
const ties = Object.values(relationLetters).filter((relation) => relation !== 'none')

describe('The policy', () => {
  test('has the lines that are expected, and no other', () => {
    expect([...actNames].sort()).toEqual(rows.map((row) => row.act).sort())
  })

  test.each(rows)('$act opens for whom it should, in every cell of posting, relation and qualification', (row) => {
    for (const role of roles) {
      for (const relation of [undefined, ...ties]) {
        for (const socialWorker of [true, false]) {
          const standing = {
            roles: [role],
            qualification: socialWorker ? 'social-worker' : 'social-counsellor',
            inPublicOffice: true,
            relations: relation ? [relation] : [],
          }
          const open =
            row.anyone ||
            (row.roles.has(role) &&
              (row.relations.has('none') || (relation !== undefined && row.relations.has(relation))) &&
              (!row.socialWorker || socialWorker))
          expect([role, relation, socialWorker, decideAccess(named(row.act), standing).open]).toEqual([
            role,
            relation,
            socialWorker,
            open,
          ])
        }
      }
    }
  })

  test('nobody without a posting gets past a line that asks for one, whatever the relation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...actNames), fc.subarray(ties), (act, relations) => {
        fc.pre(policy[act].by !== 'anyone')
        return !decideAccess(act, { roles: [], qualification: 'social-worker', inPublicOffice: true, relations }).open
      }),
    )
  })

  test('administrators, supervisors and guide editors never reach a child’s data: those who change rights do not use them (ACC-16)', () => {
    const apart: readonly Role[] = ['administrator', 'supervisor', 'guide-editor']
    const reached = actNames.filter((act) => {
      const line = policy[act]
      const byThem = line.by !== 'anyone' && line.by.some((role) => apart.includes(role))
      return byThem && !line.in.some((relation) => relation === 'none')
    })
    expect(reached).toEqual([])
  })

  test('an act of a social worker is refused to others with its section, not hidden', () => {
    const standing = {
      roles: ['social-worker'],
      qualification: 'social-counsellor',
      inPublicOffice: true,
      relations: ['assessor'],
    } as const
    expect(decideAccess('assessment:complete', standing)).toEqual({
      open: false,
      closed: {
        kind: 'not-a-social-worker',
        relation: 'assessor',
        basis: { act: 'LSL', section: '26', subsection: 5 },
      },
    })
  })

  test('a social worker outside public office exercises no public power (Constitution 124 §)', () => {
    const standing = {
      roles: ['social-worker'],
      qualification: 'social-worker',
      inPublicOffice: false,
      relations: ['responsible'],
    } as const
    expect(decideAccess('open-care:decide', standing).open).toBe(false)
  })
})

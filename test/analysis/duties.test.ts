import { expect, it } from 'vitest'
import { dutiesOf } from '../../src/analysis/duties.ts'
import { timeNetwork } from '../../src/analysis/time-network.ts'
import type { Role } from '../../src/model/types.ts'
import { planOf } from './plans.ts'

const plan = planOf(
  [
    { id: 'late', owner: 'lobby', within: '5m', after: ['early'] },
    { id: 'early', phase: 'warning', owner: 'Lobby team', within: '5m' },
    { id: 'daily', phase: 'prevention', owner: 'lobby', every: 'daily' },
    { id: 'rare', owner: 'lobby', levels: ['I'], within: '5m' },
    { id: 'help', owner: 'chief', with: ['lobby'], within: '1m' },
    { id: 'both', owner: 'chief', with: ['chief'] },
  ],
  {
    roles: [
      { id: 'lobby', name: 'Lobby team' },
      { id: 'chief', name: 'Chief' },
    ],
    levels: [{ id: 'I' }, { id: 'II' }],
    thresholds: [{ id: 'queue', owner: 'lobby', limits: { I: '>= 5' } }],
    reports: [
      { id: 'first', from: 'lobby' },
      { id: 'second', from: 'chief' },
    ],
    communications: [
      { id: 'words', owner: 'lobby', approver: 'chief' },
      { id: 'own', owner: 'chief', approver: 'chief' },
    ],
    activation: { authority: 'chief', alternate: 'lobby' },
    termination: { authority: 'chief' },
  },
)
const [lobby, chief] = plan.data.roles as [Role, Role]
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

it('a role has its steps in time order, what it helps with and all else that names it', () => {
  const duties = dutiesOf(plan, lobby)
  expect(ids(duties.steps.map(({ step }) => step))).toEqual(['daily', 'early', 'late', 'rare'])
  expect(duties.steps[2]?.times).toMatchObject({ start: 300, end: 600 })
  expect(ids(duties.helps.map(({ step }) => step))).toEqual(['help'])
  expect(ids(duties.reports)).toEqual(['first'])
  expect(ids(duties.thresholds)).toEqual(['queue'])
  expect(ids(duties.communications)).toEqual(['words'])
  expect(duties.decides).toEqual([{ what: 'activation', as: 'alternate' }])
})

it('what one answers for oneself is neither help nor approval', () => {
  const duties = dutiesOf(plan, chief)
  expect(duties.helps).toEqual([])
  expect(ids(duties.approves)).toEqual(['words'])
  expect(duties.decides.map(({ what }) => what)).toEqual(['activation', 'termination'])
})

it('at one level only the steps that apply', () => {
  const duties = dutiesOf(plan, lobby, timeNetwork(plan, [plan], { level: 'II' }))
  expect(ids(duties.steps.map(({ step }) => step))).toEqual(['daily', 'early', 'late'])
})

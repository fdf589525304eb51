import type { Switch } from '../../model/types.ts'
import { isEmpty } from '../content.ts'
import { type Desk, ownerContent } from '../desk.ts'
import type { Block, Fact } from '../handbook.ts'
import { limitContent } from '../limits.ts'
import { proseContent } from '../prose.ts'
import { phrases } from './opening.ts'

export function activationPart(desk: Desk): Block[] {
  return switchBlocks(desk, desk.plan.data.activation)
}

export function terminationPart(desk: Desk): Block[] {
  return switchBlocks(desk, desk.plan.data.termination)
}

function switchBlocks(desk: Desk, data: Switch | undefined): Block[] {
  if (!data) return []
  const { say, clock } = desk
  const facts: Fact[] = [
    { label: say('handbook.column.decides'), value: ownerContent(desk, data.authority) },
    { label: say('handbook.column.alternate'), value: ownerContent(desk, data.alternate) },
    { label: say('handbook.column.within'), value: limitContent(data.within, clock) },
    { label: say('handbook.column.criteria'), value: phrases(desk, data.criteria) },
    { label: say('handbook.column.procedure'), value: proseContent(desk, data.procedure) },
  ]
  const known = facts.filter((fact) => !isEmpty(fact.value))
  return known.length > 0 ? [{ kind: 'facts', name: 'list', facts: known }] : []
}

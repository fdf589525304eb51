import type { Rule } from './rule.ts'
import { stepWithoutOwner } from './step-without-owner.ts'

/** Every rule, one line each, in the order of the groups. */
export const rules: readonly Rule[] = [stepWithoutOwner]

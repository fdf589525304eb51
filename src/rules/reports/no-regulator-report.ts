import { simplify } from '../../language/simplify.ts'
import { missingIn, type Plan, placeIn } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import { ancestorsOf } from '../ancestors.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const noRegulatorReport: Rule = {
  id: 'no-regulator-report',
  group: 'reports',
  severity: 'warning',
  basis: { kind: 'practice' },
  optIn: true,
  *plan(plan, { workspace: { plans } }) {
    if (!plan.data.hazard.some((hazard) => reported.has(hazard))) return
    if ([plan, ...ancestorsOf(plan, plans)].some(tellsRegulator)) return
    yield { place: isWritten(plan, ['reports']) ? placeIn(plan, ['reports'], 'key') : missingIn(plan) }
  },
  examples: {
    bad: [{ plan: '\nhazard: bank-run', settings: 'profiles: [cn-bank]', at: ['/reports'] }],
    good: [
      {
        plan: `
hazard: bank-run
reports:
  - { id: first, type: first, from: commander, to: [regulator], within: 自发现起 1 小时内 }
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行值班室, phone: 000-0000-0001, duty: true }
  - { id: regulator, name: 属地金融监管部门值班室, phone: 000-0000-9001 }`,
        settings: 'profiles: [cn-bank]',
      },
      { plan: '\nhazard: complaint', settings: 'profiles: [cn-bank]' },
    ],
  },
}

/** Events that a bank has to tell its supervisors of. */
const reported = new Set([
  'bank-run',
  'robbery',
  'theft',
  'fire',
  'it-outage',
  'epidemic',
  'natural-disaster',
  'insolvency',
])
const regulator =
  /监管(?:部门|机构|局|分局|总局|组|单位)?|金融监督|金监|银保监|银监|人民银行|人行(?!道)|央行|主管机关|金管会|\b(?:regulators?|regulatory|supervis(?:or|ors|ory)|central bank|prudential|financial authority|NFRA|CBIRC|PBOC)\b/i

/** By a report, or by a step that notifies. */
function tellsRegulator({ data }: Plan): boolean {
  const receivers = [
    ...(data.reports ?? []).flatMap(({ to = [] }) => to),
    ...data.steps.flatMap(({ notify = [] }) => notify),
  ]
  return receivers.some((receiver) => {
    const contact = find(data.contacts, receiver)?.item
    const role = find(data.roles, receiver)?.item
    return regulator.test(simplify([receiver, contact?.name ?? '', role?.external ? role.name : ''].join(' ')))
  })
}

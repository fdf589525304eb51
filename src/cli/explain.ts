import type { Command } from 'commander'
import { format } from '../messages/format.ts'
import { suggest } from '../model/suggest.ts'
import { UserFault } from '../source/fault.ts'
import { oneOf } from './options.ts'
import type { Session } from './session.ts'

/** Adds `explain`: a rule's page, or the list of rules. */
export function addExplain(program: Command, session: Session): void {
  const text = (key: string): string => format({ key }, session.locale)
  program
    .command('explain')
    .description(text('help.explain'))
    .usage(text('help.explain-usage'))
    .argument('[rule]', text('help.explain-rule'))
    .option('--format <FORMAT>', text('help.explain-format'), oneOf('--format', ['text', 'json']), 'text')
    .action((rule: string | undefined, options: { format: string }) => explain(rule, options, session))
}

async function explain(id: string | undefined, options: { format: string }, session: Session): Promise<void> {
  const [{ rules }, { explainList, explainRule, summariseRules }] = await Promise.all([
    import('../rules/index.ts'),
    import('../rules/explain.ts'),
  ])
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id)
  const [first] = chosen
  if (!first) throw unknownRule(id ?? '', rules)
  if (options.format === 'json') {
    session.found(`${JSON.stringify(summariseRules(chosen, session.locale), undefined, 2)}\n`)
  } else session.found(id === undefined ? explainList(rules, session.locale) : explainRule(first, session.locale))
}

function unknownRule(id: string, rules: readonly { readonly id: string }[]): UserFault {
  const ids = rules.map((rule) => rule.id)
  const near = suggest(id, ids)
  return new UserFault(near ? 'fault.unknown-rule-near' : 'fault.unknown-rule', { id, near })
}

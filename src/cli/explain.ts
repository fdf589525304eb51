import type { Command } from 'commander'
import { format } from '../messages/format.ts'
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

async function explain(rule: string | undefined, options: { format: string }, session: Session): Promise<void> {
  session.found(`${rule ?? ''} ${options.format}\n`)
}

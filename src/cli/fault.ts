import type { CommanderError } from 'commander'
import { UserFault } from '../source/fault.ts'

const keys: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'fault.unknown-option',
  'commander.unknownCommand': 'fault.unknown-command',
  'commander.excessArguments': 'fault.too-many-arguments',
  'commander.missingArgument': 'fault.missing-argument',
  'commander.optionMissingArgument': 'fault.option-without-value',
}

/** What commander says in English, as a fault in the language of the run. */
export function explainArgumentError(error: CommanderError): UserFault {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const near = /\(Did you mean (?:one of )?(.+)\?\)$/.exec(error.message)?.[1]
  if (error.code === 'commander.help') return new UserFault('fault.no-command', {}, { cause: error })
  const key = keys[error.code]
  if (!key) return new UserFault('fault.arguments', { reason: error.message.replace(/^error: /, '') })
  return new UserFault(near ? `${key}-near` : key, { name, near }, { cause: error })
}

import { Command, Help, type Option } from 'commander'
import { format, hasMessage, locales } from '../messages/format.ts'
import { widthOf } from '../report/width.ts'
import { oneOf } from './options.ts'
import type { Session } from './session.ts'

/** The program with the options that every command takes. Errors are thrown, help speaks the session's language. */
export function createProgram(session: Session): Command {
  const text = (key: string): string => format({ key }, session.locale)
  return new LocalCommand('musterbook', session)
    .description(text('help.program'))
    .usage(text('help.usage'))
    .option('--cwd <DIR>', text('help.cwd'), '.')
    .option('--config <FILE>', text('help.config'))
    .option('--people <FILE>', text('help.people'))
    .option('--locale <L>', text('help.locale'), oneOf('--locale', locales))
    .option('--today <YYYY-MM-DD>', text('help.today'))
    .option('--no-color', text('help.no-color'))
    .option('--debug', text('help.debug'))
    .version(session.version, '-V, --version', text('help.version'))
}

/** A command whose subcommands inherit its ways: it throws instead of exiting, and its help is translated. */
class LocalCommand extends Command {
  private readonly session: Session

  constructor(name: string, session: Session) {
    super(name)
    this.session = session
    this.exitOverride().helpCommand(false).allowExcessArguments(false).showSuggestionAfterError(true)
    this.configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    this.helpOption('-h, --help', format({ key: 'help.help' }, session.locale))
  }

  override createCommand(name: string): Command {
    return new LocalCommand(name, this.session)
  }

  override createHelp(): Help {
    return Object.assign(new LocalHelp(this.session), { helpWidth: process.stdout.columns ?? 100 })
  }
}

class LocalHelp extends Help {
  private readonly session: Session

  constructor(session: Session) {
    super()
    this.session = session
    this.showGlobalOptions = true
  }

  override styleTitle(title: string): string {
    const key = `help.title-${title.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '')}`
    return hasMessage(key, this.session.locale) ? format({ key }, this.session.locale) : title
  }

  override displayWidth(text: string): number {
    return widthOf(text)
  }

  /** Commander would add "(default: …)" in English. */
  override optionDescription(option: Option): string {
    return option.description
  }
}

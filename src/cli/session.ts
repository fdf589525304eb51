import { format, type Locale } from '../messages/format.ts'
import { printable } from '../report/printable.ts'
import type { Message } from '../source/finding.ts'
import { chooseLocale } from './locale.ts'
import { dateOfRun } from './today.ts'

/** What every command takes. */
export interface CommonOptions {
  readonly cwd: string
  readonly config?: string
  readonly people?: string
  readonly locale?: string
  readonly debug?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
  readonly today?: string
}

/** One run: the language it speaks, the date it takes for today, and its two streams. */
export class Session {
  readonly version: string
  locale: Locale
  options: CommonOptions = { cwd: '.', color: true }

  constructor(locale: Locale, version: string) {
    this.locale = locale
    this.version = version
  }

  /** Takes the options that were given, before a command runs. */
  use(options: CommonOptions): void {
    this.options = options
  }

  /** Once settings are read, they decide where `--locale` does not. */
  useSettings(locale: string | undefined): void {
    this.locale = chooseLocale(this.options.locale, locale)
  }

  /** The date of the run, YYYY-MM-DD. */
  get today(): string {
    return dateOfRun(this.options.today, process.env)
  }

  get tool(): string {
    return `musterbook ${this.version}`
  }

  get colours(): boolean {
    if (!this.options.color || process.env.NO_COLOR || process.env.TERM === 'dumb') return false
    return process.stdout.isTTY === true
  }

  /** What a command found goes to standard output. */
  found(text: string): void {
    process.stdout.write(text)
  }

  /** What it has to say goes to standard error, one line each. */
  say(message: Message): void {
    process.stderr.write(`${printable(format(message, this.locale))}\n`)
  }

  /** Exit status 1 for findings that fail the run; 2 is for runs that could not be done. */
  fail(): void {
    process.exitCode = 1
  }
}

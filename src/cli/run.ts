import { type Command, CommanderError } from 'commander'
import { peekLocale } from '../io/files/locale.ts'
import { format, type Locale } from '../messages/format.ts'
import { printable } from '../report/printable.ts'
import { UserFault } from '../source/fault.ts'
import { addBuild } from './build.ts'
import { addCheck } from './check.ts'
import { addDoctor } from './doctor.ts'
import { addExplain } from './explain.ts'
import { explainArgumentError } from './fault.ts'
import { addFmt } from './fmt.ts'
import { chooseLocale } from './locale.ts'
import { createProgram } from './program.ts'
import { type CommonOptions, Session } from './session.ts'

/** Every command, one line each, in the order of the help. */
const commands: readonly ((program: Command, session: Session) => void)[] = [
  addCheck,
  addBuild,
  addFmt,
  addExplain,
  addDoctor,
]

/** Runs the command line. Sets the exit status and never throws: what goes wrong is one line on standard error. */
export async function run(words: readonly string[], version: string): Promise<void> {
  const session = new Session(earlyLocale(words), version)
  const debug = words.includes('--debug')
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly)
  process.on('uncaughtException', (error) => tell(error, session, debug))
  try {
    const program = createProgram(session)
    for (const add of commands) add(program, session)
    program.hook('preAction', (_, action) => session.use(action.optsWithGlobals<CommonOptions>()))
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    tell(error, session, debug)
  }
}

/** The reader went away (`| head`): nobody is left to write to. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function tell(error: unknown, session: Session, debug: boolean): void {
  if (error instanceof CommanderError && error.exitCode === 0) return
  process.exitCode = 2
  const fault = error instanceof CommanderError ? explainArgumentError(error) : error
  const line =
    fault instanceof UserFault
      ? format({ key: fault.key, values: fault.values }, session.locale)
      : format({ key: 'fault.program', values: { reason: firstLine(fault) } }, session.locale)
  process.stderr.write(`musterbook: ${printable(line)}\n`)
  if (debug && fault instanceof Error) process.stderr.write(`${fault.stack ?? ''}\n`)
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return text.split('\n')[0]?.slice(0, 300) ?? ''
}

/** The language of help and of faults in the arguments, before the arguments are understood. */
function earlyLocale(words: readonly string[]): Locale {
  const given = (name: string): string | undefined => {
    const index = words.findIndex((word) => word === name || word.startsWith(`${name}=`))
    const word = words[index]
    return word?.includes('=') ? word.slice(name.length + 1) : index < 0 ? undefined : words[index + 1]
  }
  return chooseLocale(given('--locale'), peekLocale(given('--cwd') ?? '.', given('--config')))
}

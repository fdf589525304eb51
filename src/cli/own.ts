import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { digest } from '../io/cache.ts'
import type { FoundInput } from '../io/files/load.ts'
import { type AskOptions, askOwn } from '../io/plugins/ask.ts'
import { findOwnFiles, type OwnFile } from '../io/plugins/find.ts'
import type { OwnRun } from '../io/plugins/protocol.ts'
import type { Workspace } from '../model/workspace.ts'
import { rules as builtIn } from '../rules/index.ts'
import { readCards } from '../rules/own/card.ts'
import { ownModel } from '../rules/own/model.ts'
import { withReports } from '../rules/own/reports.ts'
import type { Rule } from '../rules/rule.ts'
import { UserFault } from '../source/fault.ts'
import { type LintOptions, type OwnRules, ownToRun } from './lint.ts'
import { type OwnFault, ownFault } from './own-fault.ts'
import type { Session } from './session.ts'

/** The files of rules that a workspace has of its own, and what is wrong with those that the settings name. */
export interface OwnSource {
  readonly files: readonly OwnFile[]
  readonly faults: readonly OwnFault[]
  /** Of all on which what they find depends beside the plans; undefined where that is not known. */
  readonly mark?: string
  readonly ask: AskOptions
}

export interface OwnLoaded extends OwnRules {
  readonly faults: readonly OwnFault[]
}

/** Looks for the files. What the settings name outside of the workspace is refused, as plans there are. */
export function findOwn(found: FoundInput, { options }: Session): { found: FoundInput; own: OwnSource } {
  const { root, input, plugins: patterns } = found
  const { files, refused, faults } = findOwnFiles({ root, patterns, settings: input.settings.path })
  const marks = files.flatMap(({ path, mark }) => (mark === undefined ? [] : [path, mark]))
  return {
    found: { ...found, input: { ...input, refused: [...(input.refused ?? []), ...refused] } },
    own: {
      files,
      faults: faults.map((message) => ({ message })),
      mark: marks.length === files.length * 2 && faults.length === 0 ? digest(marks) : undefined,
      ask: { seconds: secondsIn(process.env), debug: options.debug ?? false, env: process.env },
    },
  }
}

/** Loads the files, each in a process of its own, and reads what their rules are; none has looked at a plan yet. */
export async function loadOwn({ files, faults, ask }: OwnSource): Promise<OwnLoaded> {
  const answers = await each(files, ({ url }) => askOwn({ url }, ask))
  const known = new Map<string, string | undefined>(builtIn.map(({ id }) => [id, undefined]))
  const rules: Rule[] = []
  const found = [...faults]
  for (const [index, answer] of answers.entries()) {
    const { path: file } = files[index] as OwnFile
    const cards = answer.fault ? undefined : readCards(answer.rules, file, known)
    if (!cards) found.push(ownFault(answer, { file, seconds: ask.seconds }))
    else if ('key' in cards) found.push({ message: cards })
    else {
      rules.push(...cards)
      for (const { id } of cards) known.set(id, file)
    }
  }
  return { rules, faults: found, complete: found.length === 0 }
}

/** Runs the loaded rules that are on over a workspace: they come back with what they saw. */
export async function runOwn(
  loaded: OwnLoaded,
  { files, ask }: OwnSource,
  workspace: Workspace,
  options: LintOptions,
): Promise<OwnLoaded> {
  const wanted = ownToRun(workspace, { ...options, own: loaded })
  if (wanted.length === 0) return loaded
  const { personsHider } = await import('../report/persons.ts')
  const hide = personsHider(workspace)
  const model = ownModel(workspace)
  const faults = [...loaded.faults]
  const rules = await each(files, async ({ path: file, url }): Promise<readonly Rule[]> => {
    const own = loaded.rules.filter((rule) => rule.own?.file === file)
    const run: OwnRun = {
      model,
      today: options.today,
      rules: wanted.filter(({ id }) => own.some((rule) => rule.id === id)),
    }
    if (run.rules.length === 0) return own
    const answer = await askOwn({ url, run: JSON.stringify(run) }, ask)
    const seen = answer.fault ? undefined : withReports(own, answer.seen, workspace)
    if (seen && !('key' in seen)) return seen
    faults.push(seen ? { message: seen } : ownFault(answer, { file, seconds: ask.seconds, hide, hasRun: true }))
    return []
  })
  return { rules: rules.flat(), faults, complete: faults.length === 0 }
}

/** What a file holds of a run's findings is told after all others: it is no finding, and the run could not be done. */
export function failFor(faults: readonly OwnFault[], session: Session): void {
  const last = faults.at(-1)
  for (const { message, stack } of faults) {
    const fault = new UserFault(message.key, message.values)
    if (stack !== undefined) fault.stack = stack
    if (message === last?.message) throw fault
    session.say(message)
    if (session.options.debug && stack !== undefined) process.stderr.write(`${stack}\n`)
  }
}

function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const limit = pLimit(availableParallelism())
  return Promise.all(items.map((item) => limit(() => work(item))))
}

const variable = 'MUSTERBOOK_PLUGIN_SECONDS'

function secondsIn({ [variable]: value }: NodeJS.ProcessEnv): number {
  if (value === undefined || value === '') return 10
  if (/^\d{1,5}(\.\d+)?$/.test(value) && Number(value) > 0) return Number(value)
  throw new UserFault('fault.option-count', { option: variable, value })
}

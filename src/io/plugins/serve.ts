import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { mostAnswer, type OwnAnswer, type OwnRequest, type OwnRun } from './protocol.ts'

/** Loads a file, in the thread that is its own, and describes its rules, or runs them. */
export async function serve({ url, run }: OwnRequest): Promise<void> {
  // A file that takes the port for itself has only its own answer to lose.
  const port = parentPort
  const answer = await answerTo(url, run && (JSON.parse(run) as OwnRun))
  // A promise that was broken with nobody to see it is told before the answer.
  await new Promise((resolve) => setImmediate(resolve))
  port?.postMessage(JSON.stringify(answer))
}

async function answerTo(url: string, run: OwnRun | '' | undefined): Promise<OwnAnswer> {
  let exported: unknown
  try {
    exported = ((await import(url)) as { default?: unknown }).default
  } catch (error) {
    const { detail, stack } = told(error)
    return { fault: 'load', detail: error instanceof SyntaxError ? `${detail}${slip(url)}` : detail, stack }
  }
  const rules = Array.isArray(exported) ? exported : exported === undefined ? [] : [exported]
  if (!run) return described(rules)
  const { model, today } = freeze(run) as OwnRun & { readonly model: Model }
  const seen: object[] = []
  let room = mostAnswer * 1024 * 1024
  for (const { id, options } of run.rules) {
    const rule = rules.find((one) => one.id === id) as Hooks
    const context = Object.freeze({ workspace: model, today, options })
    const turns: (() => unknown)[] = []
    const files: (string | undefined)[] = []
    if (typeof rule.plan === 'function') {
      for (const plan of model.plans) {
        turns.push(() => rule.plan?.(plan, context))
        files.push(plan.file)
      }
    }
    if (typeof rule.workspace === 'function') {
      turns.push(() => rule.workspace?.(context))
      files.push(undefined)
    }
    try {
      for (const [index, turn] of turns.entries()) {
        const reports = await turn()
        if (reports === undefined || reports === null) continue
        if (!isIterable(reports)) return { fault: 'report', rule: id }
        for await (const report of reports) {
          const one = { rule: id, file: files[index], report: report as unknown }
          room -= JSON.stringify(one).length
          if (room < 0) return { fault: 'too-much' }
          seen.push(one)
        }
      }
    } catch (error) {
      return { fault: 'threw', rule: id, ...told(error) }
    }
  }
  return { seen }
}

interface Model {
  readonly plans: readonly { readonly file: string }[]
}

interface Hooks {
  readonly plan?: (plan: object, context: object) => unknown
  readonly workspace?: (context: object) => unknown
}

/** The rules as data; what cannot be data (a circle, a huge number) is the file's fault. */
function described(rules: readonly unknown[]): OwnAnswer {
  try {
    const described = rules.map((rule) => {
      if (typeof rule !== 'object' || rule === null) return null
      const { plan, workspace, ...rest } = rule as Hooks
      const runs = Object.entries({ plan, workspace }).filter(([, hook]) => typeof hook === 'function')
      return { ...rest, runs: runs.map(([name]) => name) }
    })
    return { rules: JSON.parse(JSON.stringify(described)) as unknown }
  } catch (error) {
    return { fault: 'load', ...told(error) }
  }
}

function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}

/** What went wrong as one line, with its place where it happened in a file. */
export function told(thrown: unknown): Pick<OwnAnswer, 'detail' | 'stack'> {
  const isError = thrown instanceof Error
  const stack = isError ? thrown.stack : undefined
  const [, place] = /\/([^/\n]+\.m?js:\d+(?::\d+)?)/.exec(stack?.replace(/^.*node:.*$/gm, '') ?? '') ?? []
  const [line = ''] = (isError ? `${thrown.name}: ${thrown.message}` : String(thrown)).split('\n')
  return { detail: `${line.slice(0, 300)}${place ? ` (${place})` : ''}`, stack }
}

/** Where a file is no JavaScript: no error of an import says it, but Node does when it is asked to read the file alone. */
function slip(url: string): string {
  const { stderr } = spawnSync(process.execPath, ['--check', fileURLToPath(url)], { encoding: 'utf8' })
  const place = /([^/\\\n]+\.m?js:\d+)\r?\n/.exec(stderr)?.[1]
  return place ? ` (${place})` : ''
}

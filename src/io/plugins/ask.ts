import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { codeOf } from '../files/guard.ts'
import type { OwnAnswer, OwnRequest } from './protocol.ts'

export interface AskOptions {
  readonly seconds: number
  /** Whether what the file prints is shown, on standard error. */
  readonly debug: boolean
  readonly env: NodeJS.ProcessEnv
}

/**
 * Asks a file of rules, in a process of its own that is gone when this returns. Never throws: whatever the file does, to
 * itself or to its process, is a fault in the answer.
 */
export function askOwn(request: OwnRequest, { seconds, debug, env }: AskOptions): Promise<OwnAnswer> {
  return new Promise((resolve) => {
    const shown = debug ? 2 : 'ignore'
    const child = fork(fileURLToPath(new URL('../io/plugin-host.js', import.meta.url)), {
      stdio: ['ignore', shown, shown, 'ipc'],
      env: kept(env),
      execArgv: [],
    })
    // An answer that has come while the program was busy is no late one.
    const late = (): void => void setImmediate(() => end({ fault: 'slow' }))
    const timer = setTimeout(late, seconds * 1000)
    const end = (answer: OwnAnswer): void => {
      clearTimeout(timer)
      stop(child)
      resolve(answer)
    }
    child.on('message', (text) => end(parse(String(text))))
    child.on('error', (error) => end({ fault: 'not-started', detail: codeOf(error) }))
    child.on('exit', () => setImmediate(() => end({ fault: 'ended' })))
    child.send(request, (error) => error && child.connected && end({ fault: 'not-started', detail: codeOf(error) }))
  })
}

function stop(child: ChildProcess): void {
  child.removeAllListeners()
  child.on('error', () => undefined)
  if (child.connected) child.disconnect()
  child.kill('SIGKILL')
}

function parse(text: string): OwnAnswer {
  try {
    const answer: unknown = JSON.parse(text)
    return typeof answer === 'object' && answer !== null ? answer : { fault: 'answer' }
  } catch {
    return { fault: 'answer' }
  }
}

/** What a process needs to start: tokens and passwords of the environment are no concern of a rule. */
const needed = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG', 'SystemRoot', 'USERPROFILE']

function kept(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(needed.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}

import { mostAnswer, mostHeap, mostMemory, type OwnAnswer } from '../io/plugins/protocol.ts'
import type { Message, MessageValues } from '../source/finding.ts'

/** What kept a file of the workspace's own rules from being run. */
export interface OwnFault {
  readonly message: Message
  /** Where in the file, for `--debug`. */
  readonly stack?: string
}

export interface OwnFaultInput {
  readonly file: string
  readonly seconds: number
  /** Whether its rules had plans before them. */
  readonly hasRun?: boolean
  /** Takes persons out of what the file says. */
  readonly hide?: (sentence: string) => string
}

/** Puts what became of a file's process into words. */
export function ownFault(answer: OwnAnswer, { file, seconds, hasRun = false, hide }: OwnFaultInput): OwnFault {
  const shown = (text: unknown): string => (hide ? hide(String(text ?? '')) : String(text ?? ''))
  const reason = shown(answer.detail)
  const stack = answer.stack === undefined ? undefined : shown(answer.stack)
  const told = (key: string, values: MessageValues = {}): OwnFault => ({
    message: { key: `own.${key}`, values: { file, ...values } },
    stack,
  })
  const id = answer.rule
  switch (answer.fault) {
    case 'load':
      return told('not-loaded', { reason })
    case 'threw':
      if (typeof id === 'string') return told('threw', { id, reason })
      return told(hasRun ? 'failed' : 'not-loaded', { reason })
    case 'report':
      return told('bad-report', { id: shown(id), problem: { key: 'own.not-a-list' } })
    case 'too-much':
      return told('too-much', { megabytes: mostAnswer })
    case 'heap':
      return told('memory', { megabytes: mostHeap })
    case 'memory':
      return told('memory', { megabytes: mostMemory })
    case 'slow':
      return told('slow', { seconds })
    case 'ended':
      return told('ended')
    case 'not-started':
      return told('not-started', { reason })
    default:
      return told('bad-answer')
  }
}

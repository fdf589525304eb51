export const phases = ['prevention', 'monitoring', 'warning', 'response', 'recovery'] as const
export type Phase = (typeof phases)[number]
export const moments = ['occurrence', 'detection', 'report', 'activation', 'termination'] as const

/** A step as it is drawn. Times are in seconds from detection, guaranteed: every step takes all of its limit. */
export interface TimelineStep {
  readonly id: string
  /** Its number in the whole plan, from 1. */
  readonly number: number
  readonly title: string
  readonly short?: string
  readonly phase: Phase
  readonly owner?: string
  readonly ownerShort?: string
  /** The limit and, on a line of its own, how often it is repeated, as printed. */
  readonly limits: readonly string[]
  readonly start: number
  readonly end: number
  readonly deadline?: number
  /** `bar` has a limit; `immediate` a limit of zero; `open` none; `recurs` starts at detection and comes again and again. */
  readonly kind: 'bar' | 'immediate' | 'open' | 'event' | 'recurs'
  /** Seconds between repetitions, of `recurs` and of a step that is done again. */
  readonly every?: number
}

export interface TimelineInput {
  /** Those that apply, in the order of the plan. */
  readonly steps: readonly TimelineStep[]
  readonly moments: { readonly [moment in (typeof moments)[number]]?: number }
  /** No step marks the termination, and recovery steps are drawn as if the response ended when it began. */
  readonly terminationAssumed?: boolean
  /** Ids, first to last. */
  readonly criticalPath: readonly string[]
}

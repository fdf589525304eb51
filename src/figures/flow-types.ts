import type { Phase } from './timeline-types.ts'

/** A step as it is drawn in the flow. */
export interface FlowStep {
  readonly id: string
  /** Its number in the whole plan, from 1. */
  readonly number: number
  readonly title: string
  readonly short?: string
  readonly phase: Phase
  /** The lane; undefined for what nobody does. */
  readonly owner?: string
  readonly limit?: string
  /** Ids of the steps of the flow that come before it. */
  readonly after: readonly string[]
  /** What else comes before it, as printed: steps of another plan. */
  readonly outside: readonly string[]
  readonly join: 'all' | 'any'
  /** The cases and levels outside which it does not apply. */
  readonly only: readonly string[]
  /** What follows where it cannot be done: the id of a step of the flow, or what is printed. */
  readonly otherwise?: { readonly step?: string; readonly text?: string }
  readonly isEvent: boolean
  readonly isCritical: boolean
}

export interface FlowLane {
  readonly id: string
  readonly name: string
  readonly short?: string
}

export interface FlowInput {
  readonly lanes: readonly FlowLane[]
  /** In the order of the plan. */
  readonly steps: readonly FlowStep[]
  /** Pairs of ids, one after the other on the critical path. */
  readonly critical: readonly (readonly [string, string])[]
}

/** What the process of a file is asked. */
export interface OwnRequest {
  /** Address of the file. */
  readonly url: string
  /** JSON of what its rules are to look at; without it they are only described. */
  readonly run?: string
}

/** What the rules of a file look at, and which of them run. */
export interface OwnRun {
  readonly model: object
  readonly today: string
  readonly rules: readonly { readonly id: string; readonly options: Readonly<Record<string, unknown>> }[]
}

/** What the process answers. Whatever a file may have put into it is still to be read with care. */
export interface OwnAnswer {
  readonly rules?: unknown
  readonly seen?: unknown
  /** `load`: the file does not load; `report`: what a rule gives is no list of reports. */
  readonly fault?:
    | 'load'
    | 'threw'
    | 'report'
    | 'too-much'
    | 'heap'
    | 'memory'
    | 'ended'
    | 'slow'
    | 'not-started'
    | 'answer'
  /** Which rule it was. */
  readonly rule?: string
  readonly detail?: string
  readonly stack?: string
}

/** Megabytes that the values of a file's rules may take, */
export const mostHeap = 512
/** that its whole process may, */
export const mostMemory = 1024
/** and that its reports may. */
export const mostAnswer = 5

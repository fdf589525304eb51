import type { MessageValues } from './finding.ts'

/**
 * A fault that is the user's to mend (no browser, no sandbox, …). `key` names a message of the catalogue, `values` fill
 * its places; whoever prints it knows the language. The message itself is for traces only.
 */
export class UserFault extends Error {
  readonly key: string
  readonly values: MessageValues

  constructor(key: string, values: MessageValues = {}, options?: { cause?: unknown }) {
    super(`${key} ${JSON.stringify(values)}`, options)
    this.name = 'UserFault'
    this.key = key
    this.values = values
  }
}

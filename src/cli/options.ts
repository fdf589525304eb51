import { suggest } from '../model/suggest.ts'
import { UserFault } from '../source/fault.ts'

/** Reads the value of an option that has a fixed set of them. */
export function oneOf(option: string, allowed: readonly string[]): (value: string) => string {
  return (value) => {
    if (allowed.includes(value)) return value
    throw unknownValue(option, value, allowed)
  }
}

export function unknownValue(option: string, value: string, allowed: readonly string[]): UserFault {
  const near = suggest(value, allowed)
  return new UserFault(near ? 'fault.option-value-near' : 'fault.option-value', { option, value, near, allowed })
}

/** Reads the value of an option that counts. */
export function count(option: string): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value)
    throw new UserFault('fault.option-count', { option, value })
  }
}

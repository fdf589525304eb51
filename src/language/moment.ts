import { fold } from './numerals.ts'

/** A moment of a drill: seconds after its first event, or seconds after midnight. */
export interface Moment {
  readonly kind: 'offset' | 'clock'
  readonly seconds: number
}

const offset = /^\+\s?(?:(\d{1,3}):(?=\d{2}:))?(\d{1,4})(?::([0-5]\d))?\s?(?:min(?:utes?)?|m|分钟|分)?$/
const clock =
  /^(上午|下午|凌晨|早上|晚上|中午)?\s?(\d{1,2})(?::|时|点)([0-5]?\d)?(?:分|:([0-5]\d)|分([0-5]?\d)秒)?\s?(am|pm|a\.m\.|p\.m\.)?$/i

/** Reads `+5`, `+05:30`, `+1:05:00` or a clock time: `9:05`, `09:05:30`, `9时5分`, `下午3:20`, `3:20 pm`. Else undefined. */
export function parseMoment(text: string): Moment | undefined {
  const value = fold(text).trim()
  const after = offset.exec(value)
  if (after) {
    const [hours, minutes, seconds] = [after[1], after[2], after[3]].map((part) => Number(part ?? 0))
    return { kind: 'offset', seconds: ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0) }
  }
  const at = clock.exec(value)
  if (!at || (at[3] === undefined && !/[时点]/.test(value))) return undefined
  const half = at[1] ?? at[6] ?? ''
  const hour = Number(at[2])
  if (hour > 23 || (half !== '' && hour > 12)) return undefined
  const isLate = /下午|晚上|^p/i.test(half) && hour < 12
  const isMidnight = /凌晨|上午|^a/i.test(half) && hour === 12
  const hours = isLate ? hour + 12 : isMidnight ? 0 : hour
  return { kind: 'clock', seconds: (hours * 60 + Number(at[3] ?? 0)) * 60 + Number(at[4] ?? at[5] ?? 0) }
}

import { createHash } from 'node:crypto'
import type { Plan } from './plan.ts'

/**
 * SHA-256, in hexadecimal, of what a plan says: its data with sorted keys and its body with line ends and trailing space
 * made equal. The record of approval is left out, since it names the digest, and so are telephone numbers, which change
 * without anything being decided.
 */
export function digestOf(plan: Plan): string {
  const known = digests.get(plan)
  if (known) return known
  const { document, contacts, ...rest } = plan.data
  const control: Record<string, unknown> = { ...document }
  for (const key of ['approval', 'approved-by', 'approved-on', 'status']) delete control[key]
  const numberless = contacts?.map(({ phone: _phone, alternate: _alternate, ...contact }) => contact)
  const body = normalised(plan.file.body?.text ?? '')
  const digest = digestOfValue({ ...rest, document: control, contacts: numberless, body })
  digests.set(plan, digest)
  return digest
}

/** A plan is never changed, and its digest is asked for by many pages. */
const digests = new WeakMap<Plan, string>()

/** SHA-256, in hexadecimal, of any plain value; the order of keys does not count, that of lists does. */
export function digestOfValue(value: unknown): string {
  return digestOfText(canonical(value))
}

/** SHA-256, in hexadecimal, of a text. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The first twelve digits, as they stand in a footer: `7F3A 91C4 0B2E`. */
export function shortDigest(digest: string): string {
  return (
    digest
      .slice(0, 12)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ')
}

function normalised(body: string): string {
  const lines = body.split(/\r\n|\n|\r/).map((line) => line.trimEnd())
  return lines.join('\n').trim()
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

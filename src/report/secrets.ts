import { parsePointer } from '../language/pointer.ts'
import { ownKey } from '../rules/own/texts.ts'
import type { Finding, Message, MessageValue, Silenced } from '../source/finding.ts'
import { maskPhones } from './phones.ts'

/** A finding in whose words no secret stands; in those of a file that could not be read nothing that may be one. */
export function withoutSecrets(finding: Finding, secrets: ReadonlySet<string>, unread: ReadonlySet<string>): Finding {
  const hide = (text: string): string => (secrets.has(text.trim()) ? '…' : maskPhones(text))
  const hideUnread = (text: string): string => (isPlain(text) ? text : text.replace(/"[^"]*"|[^\x20-\x7e]+|\d+/g, '…'))
  const messageHider = unread.has(finding.file) ? hideUnread : hide
  const hideIn = (message: Message, hider: typeof hide): Message =>
    message.key === ownKey ? inOwnText(message, secrets) : inMessage(message, hider)
  return {
    ...finding,
    message: hideIn(finding.message, messageHider),
    hint: finding.hint && hideIn(finding.hint, messageHider),
    path: inPath(finding.path, hide),
    related: finding.related?.map((other) => ({ ...other, message: hideIn(other.message, hide) })),
    edits: finding.edits?.map((edit) => (tells(edit.text, secrets) ? { ...edit, text: '', isWithheld: true } : edit)),
    silenced: finding.silenced && { ...finding.silenced, ...inReason(finding.silenced, secrets) },
  }
}

/** Whether a text holds what may not be shown. */
function tells(text: string, secrets: ReadonlySet<string>): boolean {
  return maskPhones(text) !== text || [...secrets].some((secret) => secret.length > 1 && text.includes(secret))
}

/** A reason is a sentence, in which a person may be named. */
function inReason({ reason, approver }: Silenced, secrets: ReadonlySet<string>): Pick<Silenced, 'reason' | 'approver'> {
  return {
    reason: reason && withoutNames(reason, secrets),
    approver: approver && withoutNames(approver, secrets),
  }
}

/** What a rule of the workspace's own says: it may have put anything that it was given into it. */
function inOwnText({ key, values }: Message, secrets: ReadonlySet<string>): Message {
  const text = values?.text
  const { texts } = typeof text === 'object' && 'texts' in text ? text : { texts: {} }
  const hidden = Object.entries(texts).map(([language, words]) => [language, withoutNames(words, secrets)])
  return { key, values: { text: { texts: Object.fromEntries(hidden) } } }
}

/** A sentence without the names and numbers in it. */
export function withoutNames(text: string, secrets: ReadonlySet<string>): string {
  if (!tells(text, secrets)) return text
  const names = [...secrets].filter((secret) => secret.length > 1).toSorted((a, b) => b.length - a.length)
  return maskPhones(names.reduce((rest, name) => rest.replaceAll(name, '…'), text))
}

function inPath(path: string, hide: (text: string) => string): string {
  const hidden = parsePointer(path).map((segment) => (isPlain(segment) ? segment : hide(segment)))
  return hidden.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function inMessage(message: Message, hide: (text: string) => string): Message {
  if (!message.values) return message
  const values = Object.entries(message.values).map(([name, value]) => [name, value && inValue(value, hide)])
  return { ...message, values: Object.fromEntries(values) }
}

function inValue(value: MessageValue, hide: (text: string) => string): MessageValue {
  if (typeof value === 'string') return hide(value)
  if (typeof value === 'number') return value
  if ('texts' in value) return value
  if ('key' in value) return inMessage(value, hide)
  return value.map((item) => inValue(item, hide) as string | Message)
}

/** A word that is a key or an id rather than a person. */
export function isPlain(word: string): boolean {
  return /^[a-z][a-z-]*$/.test(word)
}

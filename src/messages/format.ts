import type { Message, MessageValue } from '../source/finding.ts'
import { en } from './en.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

export const locales = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Locale = (typeof locales)[number]
export type Catalogue = Readonly<Record<string, string>>

const catalogues: Readonly<Record<Locale, Catalogue>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

/**
 * Puts a message into words. In a text `{name}` is a blank, and `{name|one|many}` chooses by a number. A list is
 * joined as the language does it; a value that is itself a message is put into words first.
 * An unknown key is a fault of the program: it throws, and a test walks every key.
 */
export function format(message: Message, locale: Locale): string {
  const text = catalogues[locale][message.key]
  if (text === undefined) throw new Error(`no message "${message.key}" in ${locale}`)
  const named = message.names ? inSpelling(text, message.names, locale) : text
  return named.replace(/\{([\w-]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = message.values?.[name]
    if (one !== undefined && many !== undefined) return value === 1 ? one : many
    return words(value, locale)
  })
}

export function hasMessage(key: string, locale: Locale): boolean {
  return catalogues[locale][key] !== undefined
}

/** Every character that a message has in any language. */
export function charactersOf(): Set<string> {
  return new Set(Object.values(catalogues).flatMap((texts) => Object.values(texts).flatMap((text) => [...text])))
}

function words(value: MessageValue | undefined, locale: Locale): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return quoted(value, locale)
  if (typeof value === 'number') return String(value)
  if ('texts' in value) return chosen(value.texts, locale)
  if ('key' in value) return format(value, locale)
  return value.map((item) => words(item, locale)).join(locale === 'en' ? ', ' : '、')
}

/** The text of a language, or of the nearest to it that there is. */
function chosen(texts: Readonly<Record<string, string>>, locale: Locale): string {
  const order = locale === 'en' ? ['en', 'zh-Hans', 'zh-Hant'] : [locale, 'zh-Hans', 'zh-Hant', 'en']
  const language = order.find((one) => texts[one] !== undefined)
  return language === undefined ? '' : (texts[language] ?? '')
}

/** Rules put what they quote into “…”; Traditional Chinese quotes in 「…」. */
function quoted(value: string, locale: Locale): string {
  return locale === 'zh-Hant' ? value.replace(/^“([^“”]*)”$/, '「$1」') : value
}

/** A key as the texts name it: `“owner”`, `“function: command”` in English, `owner（责任人）` in Chinese. */
const english = /“([a-z][a-z-]*(?:\.[a-z][a-z-]*)*(?:: [a-z-]+)?)”/g
const chinese =
  /\{[^{}]*\}|(“|「)? ?(?<![\w./-])(?<!musterbook )([a-z][a-z-]*(?:\.[a-z][a-z-]*)*(?:: [a-z-]+)?)(?![\w.=-])(?:（[^（）]*）)? ?/g

/** What a text names that may be keys of the language. */
export function mentionsIn(key: string): readonly string[] {
  let mentions = mentioned.get(key)
  if (!mentions) {
    const inEnglish = [...(en[key as keyof typeof en] ?? '').matchAll(english)].map((match) => match[1] ?? '')
    const inChinese = [...(zhHans[key as keyof typeof zhHans] ?? '').matchAll(chinese)].flatMap(
      (match) => match[2] ?? [],
    )
    mentions = [...new Set([...inEnglish, ...inChinese])]
    mentioned.set(key, mentions)
  }
  return mentions
}

const mentioned = new Map<string, readonly string[]>()

function inSpelling(text: string, names: Readonly<Record<string, string>>, locale: Locale): string {
  const nameOf = (mention: string): string | undefined => (Object.hasOwn(names, mention) ? names[mention] : undefined)
  if (locale === 'en') {
    return text.replace(english, (all, mention: string) => {
      const name = nameOf(mention)
      return name === undefined ? all : `“${name}”`
    })
  }
  const [open, close] = locale === 'zh-Hant' ? '「」' : '“”'
  return text.replace(chinese, (all, quote: string | undefined, mention: string | undefined) => {
    const name = mention === undefined ? undefined : nameOf(mention)
    if (name === undefined) return all
    return quote ? `${quote}${name}` : `${open}${name}${close}`
  })
}

import type { Message } from '../../source/finding.ts'
import type { Rule } from '../rule.ts'
import type { OwnReport, OwnRuleTexts } from './rule.ts'

/** One of a rule's texts: of the catalogue, or of the rule itself where it is the workspace's own and has such a text. */
export function ruleText({ id, own }: Rule, name: string): Message | undefined {
  return own ? ownText(own.texts, name) : { key: `${id}.${name}` }
}

/** A text that a rule of the workspace's own brings along, its blanks filled, in each language that has it. */
export function ownText(
  languages: Readonly<Record<string, OwnRuleTexts>>,
  name: string,
  values: OwnReport['values'] = {},
): Message | undefined {
  const texts = Object.entries(languages).flatMap(([language, own]) => {
    const text = Object.hasOwn(own, name) ? own[name] : undefined
    return text === undefined ? [] : [[language, filled(text, values)] as const]
  })
  return texts.length > 0 ? { key: ownKey, values: { text: { texts: Object.fromEntries(texts) } } } : undefined
}

/** The key of messages whose words are a rule's own: whatever stands in them, no catalogue vouches for it. */
export const ownKey = 'own.text'

/** A blank without a value stays as it is, for the author to see. */
function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([\w-]+)\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : blank,
  )
}

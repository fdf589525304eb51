import { clausesOf } from './clauses.ts'
import { matchesOf } from './matches.ts'

/** A sentence of a text that `simplify` has made ready, with its clauses; `start` counts in the text. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly clauses: readonly SentenceClause[]
}

export interface SentenceClause {
  readonly text: string
  /** Counts in the sentence. */
  readonly start: number
}

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let own: { start: number; end: number }[] = []
  let number = 0
  const finish = (): void => {
    const start = own[0]?.start ?? 0
    const clauses = own.map((one) => ({ text: text.slice(one.start, one.end), start: one.start - start }))
    const whole = text.slice(start, own.at(-1)?.end ?? start)
    if (/\S/.test(whole)) sentences.push({ text: whole, start, clauses })
    own = []
  }
  for (const clause of clausesOf(text)) {
    if (clause.sentence !== number) finish()
    number = clause.sentence
    own.push(clause)
  }
  finish()
  return sentences
}

/** Words after 不 that do not deny: 不顾危险, 不断, 不等民警到场. */
const bold =
  '顾|怕|惜|畏|惧|断|停地|间断|管|论|等|分|失时机|仅|但|光|止|懈|遗余力|由分说|容|妨|约而同|知不觉|同|少|足|良|法|明|满|到|慎|幸|便|当|安|适|可抗'
const denies = new RegExp(
  [
    `不(?!${bold})(?:要(?!求)|应该?|可以?|必要?|得|需要?|能够?|会|该|准|许|宜|许可|允许|予)?`,
    '切勿|勿(?!忘)|切忌|切莫|莫(?!名)|严禁|禁止|禁(?!区|毒)|杜绝|避免|防止|防范|谨防|以免|免得|以防|无需|无须|毋须|毋需|拒绝|停止|放弃|而非|并非|从未|决非|绝非|谁也|反对|克服|纠正|制止|取代|没有人|无人|无权|没有|未|别(?!的|人|处|墅)|禁忌',
    "\\b(?:not|never|no|nobody|none|neither|nor|without|cannot|can't|won't|don't|doesn't|mustn't|shouldn't|isn't|aren't|refrain\\w*|avoid\\w*|rather than|instead of|forbid\\w*|forbidden|prohibit\\w*|stop\\w* (?:staff|employees|anyone|anybody|colleagues)|prevent\\w* (?:staff|employees|anyone|colleagues))\\b|n[’']t\\b",
  ].join('|'),
  'gi',
)
const turns =
  /而(?!是不)|但|却|应当?|(?<!不|主|需|重|必)要(?!求)|必须|务必|(?<!不)可以|再|从而|\bbut\b|\bthen\b|\binstead\b(?! of)|;/i
const strong = /不得|严禁|禁止|不准|不许|切勿|不允许|严格禁止|不应|不可|不要|never|\bnot\b|n[’']t\b|\bno\b|nobody/i

/**
 * Whether what stands before an act denies or forbids it: 不得擅自追赶, 严禁搏斗、追赶, never chase. What is asked for after a
 * 但 or an 应 is not. 不顾危险 denies nothing.
 */
export function isDenied(before: string): boolean {
  let last = -1
  for (const match of matchesOf(before, denies)) last = match.index + match[0].length
  return last >= 0 && !turns.test(before.slice(last))
}

/**
 * Whether an act is denied by its clause, or by one before it whose list goes on: 严禁拦截, 追赶. `acts` are words of which
 * one must stand in the earlier clause unless it forbids in so many words.
 */
export function isDeniedIn({ clauses }: Sentence, clause: number, at: number): boolean {
  const before = clauses[clause]?.text.slice(0, at) ?? ''
  if (isDenied(before)) return true
  if (!/^[\s>#*\-\d.()“"]*(?:也|或者?|以及|更|亦|和|与|(?:[a-z]+ )?(?:or|nor|and))?\s*$/i.test(before)) return false
  for (let earlier = clause - 1; earlier >= 0; earlier--) {
    const text = clauses[earlier]?.text ?? ''
    if (isDenied(text)) return strong.test(text)
    if (text.length > 14 && !/^\s*(?:or|nor|and)\b/i.test(text)) return false
  }
  return false
}

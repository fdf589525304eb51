import { type Duration, parseDuration } from './duration.ts'
import type { Anchor } from './limit.ts'
import { matchesOf } from './matches.ts'
import { someEnglishTime, someTime, windowWords } from './vague-words.ts'

/** A limit in running text: the span of the amount with its frame (`15分钟内`, `within 2 hours`), and what it says. */
export interface ProseLimit {
  readonly start: number
  readonly end: number
  readonly duration: Duration
}

const frames = new RegExp(
  [
    `(?<![月年]\\s?\\d{0,2}\\s?)(?<!近|过去|连续|持续|最近|此前|历时|第)(${someTime})[之以]?内(?!\\s?(?:${windowWords}))`,
    `(?:时限|限期|期限)(?:为|是|:|不超过|不得超过)\\s?(${someTime})|(?:限时|限)\\s?(${someTime})(?=[内完报到])`,
    `(?:完成|答复|回复|办结|处理|报告|上报|报送|到场|到达|反馈|送达|恢复|处置)[^,。;]{0,12}?(?:不得?超过|不得?[晚迟]于|最[迟晚](?:不超过|于)?)\\s?(${someTime})`,
    `\\b(?:within|in (?:no more|less) than|in under|no later than|not later than)\\s(?:the\\s)?(?:next\\s)?(${someEnglishTime})`,
    `\\b(?:has|have|is\\sgiven|are\\sgiven)\\s(?:at\\smost\\s)?(${someEnglishTime})(?:\\sat\\s(?:the\\s)?most)?\\s(?=to\\s)`,
  ].join('|'),
  'gi',
)
/** What lasts, is waited for or is measured is no limit of an act. */
const lasting =
  /(?:控制在|缩短[到至]|压缩[到至]|等候|等待|用时|时长|耗时|保持在|间隔|每次|车程|步行|路程|预计|大约|约需|有效期|半径|范围)[^,]{0,8}$/

/** What is counted over a time makes a window of it: 24小时内取款额增长一倍. */
const counted =
  /^[^,。;]{0,12}?(?:增长|增加|新增|下降|减少|累计|达到?|超过|出现|发生|收到|上升|聚集|连续)[^,。;]{0,8}?(?:\d|倍|成|[两三四五六七八九十百]+[人起次条件户个])/

/** The limits of a folded text, in order. Not: windows (1小时内增长), past ones (近30天内), waits and distances. */
export function findProseLimits(folded: string): ProseLimit[] {
  if (
    !/内|限|超过|[晚迟]|within|no (?:more|later) than|in (?:under|less)|not later than|\b(?:has|have|given)\b[^.;]{0,40}\bto\b/i.test(
      folded,
    )
  )
    return []
  return matchesOf(folded, frames, 50).flatMap((match) => {
    const amount = match.slice(1).find((group) => group !== undefined) ?? ''
    const duration = parseDuration(amount.trim().replace(/-/g, ' '))
    if (counted.test(folded.slice(match.index + match[0].length))) return []
    if (!duration || lasting.test(folded.slice(Math.max(0, match.index - 16), match.index))) return []
    return [{ start: match.index, end: match.index + match[0].length, duration }]
  })
}

const anchors: readonly (readonly [Anchor, RegExp])[] = [
  ['termination', /(?:响应|应急|预案)?(?:终止|结束)|\b(?:terminat\w+|end of the (?:response|event))\b/i],
  ['activation', /启动|\bactivat\w+/i],
  ['report', /接报|接警|(?:接到|收到|接获)(?:报告|报警|警情|通报)|\breceipt of (?:the )?report/i],
  ['detection', /发现|\b(?:detect\w+|discover\w+)\b/i],
  ['occurrence', /事发|案发|发生|\b(?:occurr?\w+|the event|the incident)\b/i],
]
const since =
  /(?<![善先前])后(?![勤台续方])|(?<![一引])起(?!草|因|点)|(?<!及|同|随|按|临|平|小|准|适|届)时(?![限间刻段长])|接到|收到|接报|接获|获悉|得知|发现|一旦|[如若]|凡|的(?:,|$)|的(?=[应当须要在])|每|自|从|当[日天]|次日|同日|事发|案发|到场|到达|完毕|结束|终止|启动|随即|接着|俟|(?<![等接招优对看期])待(?![客遇定命业])[^,。;]{2,14}[后,]|\d{1,2}:\d{2}|\b(?:after|of (?:the|its|being|that|an?|receipt|detection|occurrence|discovery|activation|termination|report|learning|arriv\w+)|from|since|when|whenever|once|upon|if|following|on (?:receipt|discovery|arrival|activation|learning)|starting|then|before)\b/i

/**
 * Whether the words around a limit say from when it counts: a moment, an event or a condition, in the same sentence or
 * before it. `before` and `after` are the text up to and from the limit.
 */
export function saysSince(before: string, after: string): boolean {
  return since.test(before) || /^[^。;!?]{0,40}?(?:后|起算|计算)|^\s(?:of|after|from|since|if|when|once)\b/i.test(after)
}

/** The moment that the words before (or, in English, behind) a limit name; `other` for one that no key can name. */
export function namedAnchor(before: string, after: string): Anchor | 'other' | undefined {
  const behind = /^\s(?:of|after|from|since)\s.{1,40}/i.exec(after)?.[0] ?? ''
  const words = `${before}${behind}`
  if (!since.test(words)) return undefined
  return anchors.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

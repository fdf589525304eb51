import { type Duration, type DurationLocale, formatDuration, parseDuration } from './duration.ts'
import { fold, longestValue } from './numerals.ts'
import { remember } from './remember.ts'

/** The moments from which a limit may run, in their order, or the end of a step (`step:<id>`, `step:<plan>/<id>`). */
export type Anchor = 'occurrence' | 'detection' | 'report' | 'activation' | 'termination' | `step:${string}`

/** A duration and, where the text names one, its anchor. `text` is what was read, without outer white space. */
export interface Limit {
  readonly duration: Duration
  readonly anchor?: Anchor
  readonly text: string
}

const response = '(?:应急)?(?:响应|预案)'
const finding = '(?:事件|情况|险情|异常|火情|火灾|警情|案件|问题)?'
const chineseAnchors: readonly (readonly [Anchor, string])[] = [
  ['occurrence', '事发|案发|起火|(?:突发事件|事件|事故|事情|案件|火灾|灾害)?发生'],
  ['detection', `发现${finding}`],
  ['report', '接报|接警|(?:接到|收到|接获)(?:报告|报警|警情)'],
  ['activation', `(?:${response})?启动|启动${response}`],
  ['termination', `(?:${response}|应急)?终止|终止${response}|(?:响应|应急)结束`],
]
const englishAnchors: readonly (readonly [Anchor, string])[] = [
  ['occurrence', 'occurrence|(?:event|incident)'],
  ['detection', 'detection|discovery'],
  ['report', 'report|receipt of (?:the )?report|receiving (?:the )?report'],
  ['activation', '(?:plan )?activation|activation of (?:the )?plan'],
  ['termination', 'termination'],
]
const stepId = '[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*(?:/[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)?'

const from = '(自从|自|从|于|在)?'
const mark = '之?时起|之日起|之后|以后|后起|后|起'
const chineseForm = new RegExp(
  `^${from}(?:${chineseAnchors.map(([, words]) => `(${words})`).join('|')})\\s?(${mark})?[,\\s]{0,2}(.+)$`,
)
/** The id is greedy: a duration holds no 后, so the last one in the text ends it. */
const chineseStep = new RegExp(`^${from}step:(.+?)\\s?(?:完成|结束)?(?:${mark})[,\\s]{0,2}([^后起]+)$`)
const wholeStepId = new RegExp(`^${stepId}$`, 'u')
const englishForm = new RegExp(
  `^(.+?) (?:from|after|of|since)(?: the)? (?:${englishAnchors.map(([, words]) => `(${words})`).join('|')}|step:(${stepId}))$`,
  'iu',
)

/**
 * Reads a whole text as a limit: a duration alone, or with its anchor: `2h from occurrence`, `自事发起2小时内`, `接报后15分钟内`,
 * `10m from step:report-up`, `step:report-up 后 10 分钟内`. Undefined for everything else; `报告后` names no anchor (received or
 * sent?), and `T+1` after a step is read like any duration.
 */
export const parseLimit: (text: string) => Limit | undefined = remember((text) => {
  if (text.length > longestValue) return undefined
  const shown = text.trim()
  const alone = parseDuration(text)
  if (alone) return { duration: alone, text: shown }
  const value = fold(shown).replace(/\s+/g, ' ')
  return readChinese(value, shown) ?? readChineseStep(value, shown) ?? readEnglish(value, shown)
})

function readChinese(value: string, text: string): Limit | undefined {
  const match = chineseForm.exec(value)
  if (!match) return undefined
  const rest = match[8] ?? ''
  // Without 自 or 后, only 内 shows that the words belong together: 事发2小时内.
  if (!match[1] && !match[7] && !rest.endsWith('内')) return undefined
  const duration = parseDuration(rest)
  const anchor = chineseAnchors.find((_, i) => match[i + 2] !== undefined)?.[0]
  return duration && { duration, anchor, text }
}

function readChineseStep(value: string, text: string): Limit | undefined {
  const match = chineseStep.exec(value)
  const duration = match ? parseDuration(match[3] ?? '') : undefined
  return duration && match && wholeStepId.test(match[2] ?? '')
    ? { duration, anchor: `step:${match[2]}`, text }
    : undefined
}

function readEnglish(value: string, text: string): Limit | undefined {
  const match = englishForm.exec(value)
  if (!match) return undefined
  const anchor = englishAnchors.find((_, i) => match[i + 2] !== undefined)?.[0] ?? (`step:${match[7]}` as const)
  const duration = parseDuration(match[1] ?? '')
  return duration && { duration, anchor, text }
}

const anchorNames = {
  'zh-Hans': { occurrence: '事发', detection: '发现', report: '接报', activation: '启动', termination: '终止' },
  'zh-Hant': { occurrence: '事發', detection: '發現', report: '接報', activation: '啟動', termination: '終止' },
} as const

/**
 * Prints a limit: `within 15 minutes`, `within 2 hours of occurrence`, `接报后 15 分钟内`; `iso`: `PT2H from occurrence`.
 * `parseLimit` reads it again as the same value, unless `stepName` puts a step's name in place of `step:<id>`.
 */
export function formatLimit(
  limit: Limit,
  locale: DurationLocale,
  stepName?: (id: string) => string | undefined,
): string {
  const { duration, anchor } = limit
  const amount = formatDuration(duration, locale)
  if (locale === 'iso') return anchor ? `${amount} from ${anchor}` : amount
  const name = anchor?.startsWith('step:') ? stepName?.(anchor.slice(5)) : undefined
  if (locale === 'en') {
    const within = duration.immediate ? amount : `within ${duration.sameDay ? 'the ' : ''}${amount}`
    if (!anchor) return within
    return `${within} ${duration.immediate ? 'after' : 'of'} ${name ?? anchor}`
  }
  const within = duration.immediate || duration.sameDay ? amount : `${amount}${locale === 'zh-Hans' ? '内' : '內'}`
  if (!anchor) return within
  const after = `${locale === 'zh-Hans' ? '后' : '後'}${within === amount ? '' : ' '}`
  if (name !== undefined) return `${locale === 'zh-Hans' ? `“${name}”` : `「${name}」`}完成${after}${within}`
  const known = anchorNames[locale][anchor as keyof (typeof anchorNames)['zh-Hans']]
  return `${known ?? `${anchor} `}${after}${within}`
}

import { simplify } from '../../language/simplify.ts'
import type { Plan } from '../../model/plan.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Report, Rule } from '../rule.ts'
import { type Instruction, instructionsIn, instructionsOf } from '../vague-texts.ts'
import { numberingOf, outlineOf } from './outline.ts'
import { countItems, countNamed, findPromises, type PromisedPart } from './promises.ts'

export const promisedPartMissing: Rule = {
  id: 'promised-part-missing',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) => instructionsIn(workspace).flatMap((text) => broken(text, workspace)),
  examples: {
    bad: [
      {
        plan: 'steps: [{ id: guide, title: 引导排队, owner: lobby, within: 10 分钟, action: 按第六章的程序引导，联系方式详见附件3。 }]',
        body: '\n路线见下列流程图，電話如下表所示。\n\n分为以下五个步骤：\n\n1. 打开出口\n2. 清点人数\n3. 发号\n4. 广播\n\nNumbers are listed in Annex B.\n',
        at: ['/steps/guide/action', '/steps/guide/action', '', '', '', ''],
      },
    ],
    good: [
      {
        plan: `
annexes: [{ title: 通讯录 }, { title: 平面图 }]
steps: [{ id: guide, title: 引导排队, owner: lobby, within: 10 分钟, action: 按《处置办法》第六章引导，平面图见附件2，表格见附件3《大事记》。邮件附件不得打开。 }]`,
        body: '\n# 一、处置\n\n路线见下列流程图，电话见下表。先做第二章的事。见第二章。\n\n::figure{kind=flow}\n\n| 岗位 | 电话 |\n| --- | --- |\n| 大堂 | 内线 |\n\n分为以下两个步骤：\n\n1. 打开出口\n2. 清点人数\n\n分三步：一是报警，二是疏散，三是清点。\n\n# 二、善后\n\n回访。\n\nThe annex building is searched first.\n',
      },
    ],
  },
}

function broken(text: Instruction, workspace: Workspace): Report[] {
  const { plan, folded, kind } = text
  if (!plan || kind === 'heading') return []
  return findPromises(folded).flatMap((promise): Report[] => {
    const words = text.text.slice(promise.start, promise.end)
    if (promise.kind === 'list') {
      const { number } = promise
      const counted =
        number === undefined ? undefined : (itemsAfter(text, promise) ?? namedAfter(folded, promise.end, number))
      if (counted === undefined || counted === number) return []
      return [{ place: text.place(promise), plan, message: 'count', values: { words, counted } }]
    }
    if (promise.kind === 'series') {
      const counted = promise.number === undefined ? undefined : namedAfter(folded, promise.end, promise.number)
      if (counted === undefined || counted === promise.number) return []
      return [{ place: text.place(promise), plan, message: 'count', values: { words, counted } }]
    }
    if (isThere(promise, text, workspace)) return []
    return [{ place: text.place(promise), plan, values: { words } }]
  })
}

/** How many a sentence names behind its colon; the number itself where it may be read so. */
function namedAfter(folded: string, end: number, number: number): number | undefined {
  const named = countNamed(folded.slice(end, end + 400))
  return named && Math.min(Math.max(number, named.least), named.most)
}

/** Items that follow a promise: in the text itself, or in what stands below it in the body. */
function itemsAfter({ text, inBody, place, plan }: Instruction, { end }: PromisedPart): number | undefined {
  const body = plan?.file.body
  if (!inBody || !body) return countItems(simplify(text.slice(end).replace(/^[^:：\n]{0,12}[:：]/, ':')))
  const from = (place({ start: end, end }).range?.start ?? body.base) - body.base
  const rest = simplify(body.text.slice(from, from + 4000))
  const lines = rest.split('\n')
  return countItems([(lines[0] ?? '').replace(/^[^:]{0,12}:/, ':'), ...lines.slice(1)].join('\n'))
}

function isThere(promise: PromisedPart, { folded, plan, inBody }: Instruction, workspace: Workspace): boolean {
  if (!plan) return true
  const { body } = plan.file
  if (promise.kind === 'annex') return hasAnnex(promise, plan, workspace)
  if (promise.kind === 'attached' && hasAttached(promise.title ?? '', plan)) return true
  if (promise.kind === 'attached' && !/图$|map|plan|drawing/i.test(promise.title ?? '')) return false
  if (promise.kind === 'chapter') {
    const top = outlineOf(plan.file).filter(
      ({ parent, depth }, _, all) => parent === undefined || depth === Math.min(...all.map((one) => one.depth)),
    )
    const numbered = outlineOf(plan.file).filter(({ numbering }) => numbering !== undefined)
    const wanted = promise.number ?? 0
    return (
      numbered.some(({ numbering }) => numbering?.numbers.length === 1 && numbering.numbers[0] === wanted) ||
      (numbered.length === 0 && wanted <= top.length)
    )
  }
  const own = inBody ? (body?.text ?? '') : folded
  if (promise.kind === 'table') {
    return (
      /^\s*\|.*\|/m.test(own) ||
      (inBody && (body?.directives ?? []).some(({ name }) => !['figure', 'include', 'only', 'note'].includes(name)))
    )
  }
  const pictures = (body?.images ?? []).length > 0 || (body?.directives ?? []).some(({ name }) => name === 'figure')
  return (
    pictures ||
    /!\[/.test(own) ||
    (plan.data.annexes ?? []).some(({ title = '', file = '' }) =>
      /图|map|chart|diagram|plan|\.(?:png|svg|jpe?g)$/i.test(simplify(`${title} ${file}`)),
    )
  )
}

/** What is said to be attached: an annex, a form, a list of the front matter or a heading by that name, or a table or file. */
function hasAttached(title: string, plan: Plan): boolean {
  const { annexes = [], forms = [], contacts = [], resources = [], communications = [], training = [] } = plan.data
  if (/通讯|联系|电话|联络|号码|contact|phone|call|directory/i.test(title) && contacts.length > 0) return true
  if (/物资|资源|设备|装备|器材|用品|resource|equipment|suppl/i.test(title) && resources.length > 0) return true
  if (/口径|稿|公告|话术|script|notice/i.test(title) && communications.length > 0) return true
  if (/培训|training/i.test(title) && training.length > 0) return true
  if (/职责|分工|组织|成员|岗位|duties|roles?|organi[sz]ation/i.test(title)) return true
  const own = simplify(
    [
      ...annexes.flatMap((one) => [one.title ?? '', one.file ?? '']),
      ...forms.map((one) => one.title),
      ...outlineOf(plan.file).map(({ name }) => name),
    ].join('\n'),
  ).toLowerCase()
  const [head, last] = /[a-z]/i.test(title)
    ? [title.toLowerCase().split(' ').at(-1) ?? '', undefined]
    : [title.slice(0, 2), title.slice(-4, -1)]
  return own.includes(head) || (last !== undefined && last.length > 2 && own.includes(last))
}

/** An annex is one of `annexes`, by number or by name, a part of the body that bears its number, or a form by its name. */
function hasAnnex({ number, title }: PromisedPart, plan: Plan, workspace: Workspace): boolean {
  const { annexes = [], forms = [], contacts = [], resources = [] } = plan.data
  const titles = simplify(
    [...annexes.map((one) => one.title ?? ''), ...forms.map((one) => one.title), plan.data.title].join('\n'),
  )
  if (title !== undefined && titles.includes(title)) return true
  if (
    title !== undefined &&
    ((/通讯|联系|电话|联络/.test(title) && contacts.length > 0) ||
      (/物资|资源|设备|装备/.test(title) && resources.length > 0))
  )
    return true
  if (number === undefined)
    return (
      annexes.length + forms.length > 0 ||
      outlineOf(plan.file).some(
        ({ name, numbering }) => numbering?.style === 'annex' || /附件|附录|annex|appendix/.test(name),
      )
    )
  if (number <= annexes.length) return true
  return instructionsOf(plan.file, workspace).some(({ inBody, folded }) => {
    const numbering =
      inBody && /^[#\s*]*(?:附|annex|appendix)/i.test(folded)
        ? numberingOf(folded.replace(/^[#\s*]+/, '').replace(/^附[表图]/, '附件'))
        : undefined
    return numbering?.style === 'annex' && numbering.numbers[0] === number
  })
}

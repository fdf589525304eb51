import type { Plan } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Report, Rule } from '../rule.ts'
import { type Instruction, instructionsIn, matchesIn, reportWords, type Span, sentenceAt } from '../vague-texts.ts'

export const sharedLead: Rule = {
  id: 'shared-lead',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第十六条' },
  workspace: ({ workspace }) => [
    ...workspace.plans.flatMap(twoCommanders),
    ...instructionsIn(workspace).flatMap((text) => reportWords(text, sharedIn(text))),
  ],
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长], function: command, contact: 000-0000-0201, duties: [判定级别] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, deputies: [理财经理], function: command, contact: 000-0000-0207, duties: [清点人数，秩序组和大堂组共同牵头疏导] }`,
        body: '\n善后由大堂组、秩序组联合牵头。\n\n疏散由大堂組與秩序組共同負責。\n\nThe evacuation is led jointly by the lobby team and the guards.\n',
        at: ['/roles/lobby/function', '/roles/lobby/duties/0', '', '', ''],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 总指挥, holder: 分行行长, deputies: [分行副行长], function: command, contact: 000-0000-0201, duties: [判定级别] }
  - { id: lobby, name: 现场指挥, holder: 支行行长, deputies: [支行副行长], function: command, reports-to: commander, contact: 000-0000-0207, duties: [由大堂组牵头，秩序组配合] }`,
        body: '\n大堂组和秩序组共同牵头，意见不一致的由现场指挥决定。钥匙由大堂組與秩序組共同保管。两组共同维护秩序，分别牵头各自的区域。\n\nThe lobby team leads; both are jointly informed.\n',
      },
    ],
  },
}

/** Two roles that command, and neither answers to the other, nor both to one role above them. */
function twoCommanders(plan: Plan): Report[] {
  const commanders = [...itemsIn(plan, 'roles')].filter(([, role]) => role.function === 'command')
  if (commanders.length < 2) return []
  const above = commanders.map(([, role]) => superiorsOf(plan, role.id))
  return commanders.slice(1).flatMap(([index, role], i): Report[] => {
    const first = commanders[0]?.[1]
    const [upper, own] = [above[0] ?? new Set<string>(), above[i + 1] ?? new Set<string>()]
    if (!first || own.has(first.id) || upper.has(role.id) || [...own].some((id) => upper.has(id))) return []
    return [
      {
        place: itemPlace(plan, 'roles', index, 'function'),
        message: 'command',
        values: { role: role.name, other: first.name },
      },
    ]
  })
}

function superiorsOf(plan: Plan, id: string): Set<string> {
  const found = new Set<string>()
  const open = [id]
  for (let role = open.pop(); role !== undefined; role = open.pop()) {
    const item = find(plan.data.roles, role)?.item
    for (const reference of [item?.['reports-to'] ?? []].flat()) {
      const above = find(plan.data.roles, reference)?.item.id
      if (above === undefined || found.has(above)) continue
      found.add(above)
      open.push(above)
    }
  }
  return found
}

const lead = '(?:牵头|主责|主办|领导|指挥|统筹|主持|总负责|负总责|领衔|挂帅)'
const head = '(?:担任|任|出任)(?:总|正)?(?:组长|指挥长?|负责人|召集人|队长)'
const joint = '(?:共同|联合|一同|一起|一道|合力|双)'
const party =
  '[\\p{Script=Han}A-Za-z]{1,14}?(?:部门?|处|科|室|组|队|中心|办公室|委员会|指挥部|经理|主任|行长|主管|组长|队长|班长|负责人|方)'
const shared = new RegExp(
  [
    `${joint}(?:来|予以|负责|承担)?(?:${lead}|${head})(?!下|的(?:领导|指挥))`,
    `双(?:组长|牵头|指挥长?|负责人|主任)(?:制|负责)?`,
    `${party}(?:、|和|与|及|以及)${party}(?:两部门|双方|两组)?(?:均|都|同时)?(?:${lead}(?!下|人|单位|部门)|${head})`,
    `${party}(?:、|和|与|及|以及)${party}(?:两部门|双方|两组)?${joint}(?:全面|具体|直接)?负责(?!保管|监督|看管|看守|签字|复核|清点|押运|开启|盘点|交接|管理钥匙|监护|监管|见证)`,
    '\\b(?:jointly|together)\\s(?:lead|leads|led|leading|head|heads|headed|chair|chairs|chaired|manage[sd]?|direct(?:s|ed)?|command(?:s|ed)?|run)\\b|\\b(?:led|headed|chaired|commanded|run|managed|directed)\\s(?:jointly|together)\\b|\\bjointly\\s(?:responsible|in\\s(?:charge|command|the\\slead))\\b',
    '\\bjoint(?:ly)?\\s(?:leads?|leadership|commanders?|chairs?|owners?)\\b|\\bco-?(?:leads?|led|chairs?|chaired|commands?|commanders?)\\b|\\bshar(?:e|es|ed|ing)\\s(?:the\\s)?(?:lead|command|leadership|overall\\sresponsibility)\\b',
  ].join('|'),
  'giu',
)
/** Somebody decides after all: 意见不一致的由X决定, 以X为主, one of the two has the last word. */
const decider =
  /(?:由|以|报|听从)[^,。;]{1,16}(?:决定|裁定|拍板|裁决|协调|为准|为主|说了算|总负责|最终)|(?:最终|最后)(?:决定|由)|第一责任|(?:组长|主任|指挥|行长|负责人)决定|\b(?:decides?|final\s(?:say|word|decision)|casting\svote|prevails)\b/i

/** What every sentence has that this rule can find. */
const hint = /牵头|主责|主办|领导|指挥|统筹|主持|负责|负总责|领衔|挂帅|组长|joint|together|\bco-?[lc]|shar(?:e|ing)/i

function sharedIn(text: Instruction): Span[] {
  const { folded } = text
  if (!hint.test(folded)) return []
  return matchesIn(folded, shared).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    if (/(?:分别|轮流|各自|不得|不能|不|或|配合|协助)$/.test(folded.slice(Math.max(0, start - 4), start))) return []
    const [own, next] = [sentenceAt(text, start), sentenceAt(text, start, 1)]
    if (decider.test(`${folded.slice(own.start, start)}${folded.slice(end, Math.max(own.end, next.end))}`)) return []
    return [{ start, end }]
  })
}

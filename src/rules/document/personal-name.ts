import type { ModelFile } from '../../model/file.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isMapping } from '../items.ts'
import type { Report, Rule } from '../rule.ts'
import { bodyTexts, keysOf, narrowed, type Text, valueTexts } from '../texts.ts'
import { findMobiles, findPersonNames, isChineseName, isPersonValue, type PersonName } from './names.ts'

export const personalName: Rule = {
  id: 'personal-name',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) => {
    const isPost = postTest(workspace)
    return workspace.files.flatMap((file) => reportsIn(file, isPost))
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 戚建国, deputies: [支行副行长, 郎主任], contact: 137-0000-1234 }
  - { id: lobby, name: 大堂组, holder: 大堂经理, members: [韩梅郭晓东吕芳] }
  - { id: press, name: Spokesperson, holder: Ms Reed }
steps:
  - { id: call, title: 报警, owner: lobby, within: 5 分钟, action: 由郭晓东负责报警，联系电话 13700001234。 }`,
        body: '\n组长：戚建国，成员：吕芳。\n\n副组长为孙强同志，断电后由李文博到配电间合闸。\n\n請洽詢林雅婷小姐，或撥打 0912-000-000。\n\nAsk Margaret Hollis for the key.\n\n| 姓名 | 岗位 |\n| --- | --- |\n| 韩梅 | 大堂 |\n',
        at: [
          '/roles/commander/holder',
          '/roles/commander/deputies/1',
          '/roles/commander/contact',
          '/roles/lobby/members/0',
          '/roles/press/holder',
          '/steps/call/action',
          '',
          '',
          '',
          '',
          '',
        ],
      },
      {
        plan: '\ndocument: { status: review, approved-by: John Smith, approved-on: 2026-06-08 }',
        at: ['/document/approved-by'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 高级经理, deputies: [安保班长, 金库主任, 白班值班员, 方案组组长], contact: 000-0000-0201 }
  - { id: press, name: Spokesperson, holder: Head of Communications, deputies: [Duty Manager], contact: 0731-0000-0018 }
steps:
  - { id: call, title: 报警, owner: commander, within: 5 分钟, action: 由安保组负责报警，拨打 110；取款满 50 万元的，联系分行行长。 }
drills:
  - { id: tabletop, type: tabletop, every: 每半年, owner: commander, scenario: 客户王女士称有人跌倒。, evaluation: 对照时限打分。 }`,
        body: '\n组长为支行行长，由黄金柜台到金库取样，由武警官兵封锁路口。請洽林森北路分行。\n\nWalk customers to Victoria Station; bill the landlord.\n\n组长：支行行长，成员：各组组长。由高管牵头，向常务副行长报告。\n',
        units: '\n- { id: shore-road, name: 海岸路支行, people: { 支行行长: { name: 戚示例, phone: 137-0000-1234 } } }',
      },
    ],
  },
}

type PostTest = (text: string) => boolean

/** What the workspace uses as posts, roles and contacts is no person, whatever it looks like. */
function postTest({ settings, units, plans }: Workspace): PostTest {
  const posts = new Set<string>()
  for (const [id, names] of Object.entries(settings.posts ?? {})) {
    for (const name of [id, ...Object.values(names)]) if (name) posts.add(name)
  }
  for (const unit of units) {
    for (const [post, bound] of Object.entries(unit.data.people ?? {})) {
      const names = [bound].flat().map((person) => (person as { name?: string }).name)
      if (!names.includes(post)) posts.add(post)
    }
  }
  for (const { data } of plans) {
    const named = [...data.roles, ...(data.contacts ?? [])].flatMap(({ id, name }) => [id, name])
    for (const name of named) if (!isPersonValue(name, () => false)) posts.add(name)
  }
  return (text) => posts.has(text)
}

/** What is acted or spoken in a drill or a script is invented. */
const invented = /^(?:drills\/scenario|scenario|injects\/(?:content|expects.*)|communications\/.*)$/
/** Numbers of an organisation, and whatever else holds numbers by design. */
const numbers = /^(?:contacts\/(?:phone|alternate)|document\/(?:number|filed\/receipt)|basis\/.*)$/

function reportsIn(file: ModelFile, isPost: PostTest): Report[] {
  // Units hold names by design; only what they change of plans is looked at.
  const changes = [file.data].flat().some((unit) => isMapping(unit) && unit.plans !== undefined)
  if (file.schema === 'units' && !changes) return []
  const body = bodyTexts(file)
  const hasNameColumn = body.some(({ text }) =>
    /^[|\s]*(?:姓名|联系人|聯絡人|负责人|負責人|责任人|Name)[|\s]*$/.test(text),
  )
  const values = valueTexts(file).filter(
    ({ pointer }) => file.schema !== 'units' || pointer.slice(0, 2).includes('plans'),
  )
  return [
    ...values.flatMap((text) => {
      const keys = keysOf(text.pointer).replace(/^plans\/[^/]+\//, '')
      if (invented.test(keys)) return []
      const isName = namesSomebody(file, text, keysOf(text.pointer)) && isPersonValue(text.text, isPost)
      if (isName) return [report(text, [{ start: 0, end: text.text.length }], 'message')]
      return inText(text, isPost, numbers.test(keys))
    }),
    ...body.flatMap((text) => {
      const cell = text.text.replace(/^[|\s]+|[|\s]+$/g, '')
      if (hasNameColumn && isChineseName(cell) && !isPost(cell)) {
        return [report(text, [{ start: 0, end: text.text.length }], 'message')]
      }
      return inText(text, isPost, false)
    }),
  ]
}

function inText(text: Text, isPost: PostTest, holdsNumbers: boolean): Report[] {
  const names = findPersonNames(text.text, isPost)
  const mobiles = holdsNumbers ? [] : findMobiles(text.text)
  const kind = names.length === 0 ? 'phone' : mobiles.length === 0 ? 'text' : 'both'
  return names.length + mobiles.length === 0 ? [] : [report(text, [...names, ...mobiles], kind)]
}

/** One finding a text, from the first to the last of what is personal in it. The words are never repeated. */
function report(text: Text, parts: readonly PersonName[], message: string): Report {
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  return { place: narrowed(text, { start, end }), message }
}

/** Keys of values that name somebody although their schema does not say so. */
const namedKeys =
  /(?:^|\/)(?:(?:roles|contacts)\/(?:name|short)|injects\/(?:from|to)|events\/actor|attendance\/role|findings\/owner|may-stop|told)$/

function namesSomebody(file: ModelFile, { names }: Text, keys: string): boolean {
  return file.schema !== 'settings' && (names === true || namedKeys.test(keys))
}

// Workspaces to measure with: the same bytes on every machine, and nothing in them that a rule finds grave.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const actions = [
  '清点等候区、自助区和场外人数，登记时间和原因，向支行行长报告。',
  '打开全部出口，门口三米以内不留人，请客户沿墙排成一队。',
  '按前 8 周同日取款额测算次日用款，不足测算数 1.2 倍的当日提出调款。',
  '拨打报警电话，说清地址、人数和有无人受伤，派人到路口引导。',
  '核对口径卡、公告模板和发言人电话，收回旧版，把新版发到每个窗口。',
  '查看监控录像和门禁记录，保存原始文件，两人签字封存。',
  '照看老人、儿童、孕妇和残障客户，有人不舒服先救人、再办业务。',
  '接收押运现金，双人清点，登记封签号码和交接时间。',
]
const titles = ['清点人数', '打开出口', '测算用款', '报警', '核对口径', '保存证据', '照看客户', '清点现金']
const posts = ['支行行长', '支行副行长', '大堂经理', '理财经理', '保安班长', '保安员', '柜面主管', '高级柜员']
const roles = ['commander', 'lobby', 'guard', 'counter', 'cash', 'spokesperson']
/** What each of the roles does, and nobody else: the second has a number before it. */
const duties: readonly (readonly [string, string])[] = [
  ['判定响应级别，宣布启动和终止', '号预备方案的人员和窗口调度'],
  ['引导客户排队，照看老人和孩子', '号叫号机的人数清点'],
  ['维持出入口秩序，疏通消防通道', '号门岗的巡视和录像保存'],
  ['办理取款和挂失，安排窗口轮换', '号窗口的排队时长登记'],
  ['测算次日用款，申请现金调拨', '号尾箱的双人盘点'],
  ['统一答复媒体，更新对外公告', '号口径卡的核对和换发'],
]

/** `count` plans of `steps` steps, each with its own words and numbers, and no units. */
export function plansCorpus(folder: string, count: number, steps: number): void {
  write(folder, 'musterbook.yaml', settings())
  for (let index = 0; index < count; index++) write(folder, `plans/plan-${index}.md`, plan(index, steps))
}

/** 15 plans and `count` units in three floors, one file a unit; a tenth of the units change a plan. */
export function unitsCorpus(folder: string, count: number): void {
  write(folder, 'musterbook.yaml', settings())
  for (let index = 0; index < 15; index++) write(folder, `plans/plan-${index}.md`, plan(index, 20))
  write(folder, 'plans/units/top.yaml', unit('top', 0))
  for (let index = 1; index < count; index++) {
    const region = Math.floor(index / 100)
    const isRegion = index % 100 === 0 || index === 1
    const parent = isRegion ? 'top' : region === 0 ? 'unit-1' : `unit-${region * 100}`
    write(
      folder,
      `plans/units/region-${region}/unit-${index}.yaml`,
      unit(`unit-${index}`, index, parent, index % 10 === 5 ? index % 15 : undefined),
    )
  }
}

/** One plan of about 25 printed pages and `count` units, each with its own people, places, limits and numbers. */
export function handbooksCorpus(folder: string, count: number): void {
  const handbook = '  - { id: file, title: 应急预案手册, for: unit, edition: file, formats: [pdf] }'
  write(folder, 'musterbook.yaml', `${settings()}\nhandbooks:\n${handbook}\n`)
  write(folder, 'plans/plan-0.md', plan(0, 44))
  for (let index = 0; index < count; index++) {
    write(folder, `plans/units/unit-${index}.yaml`, unit(`unit-${index}`, index, undefined, 0))
  }
}

function settings(): string {
  return '# 测量用的工作区，机构、姓名、电话均为虚构。\nlocale: zh-Hans\norganisation: { name: 海州示例银行 }\n'
}

function plan(index: number, steps: number): string {
  const number = (of: number): number => 1 + ((index * 7 + of * 13) % 29)
  const list = (length: number, line: (at: number) => string): string =>
    Array.from({ length }, (_, at) => line(at)).join('\n')
  return `---
id: plan-${index}
title: 第 ${index + 1} 号专项应急预案
summary: 第 ${index + 1} 类事件发生时，先保人身安全，再保业务连续，对外只有一个口径。
lang: zh-Hans
kind: special
hazard: hazard-${index}
field:
  title: 第 ${index + 1} 类事件
  use-when: 未办结客户满 ${20 + number(1)} 人，或者取款额比平日高出五成。
  first: 先让出通道，再办业务。
  actions:
    - { text: 让开出入口，排成一队。, owner: guard, within: 5 分钟 }
    - { text: 清点人数，报支行行长。, owner: lobby, within: 15 分钟 }
  call: commander
  never: [关门拒客、提前停业, 议论传言、拍照转发]
basis:
  - { title: 中华人民共和国突发事件应对法, clause: 第七十一条, status: current }
  - { title: 突发事件应急预案管理办法, number: 国办发〔2024〕5号, clause: 第十六条, status: current }
document:
  number: YA-${String(index + 1).padStart(3, '0')}
  version: "1.${number(2)}"
  status: approved
  classification: internal
  drafted-by: 风险管理部总经理
  reviewed-by: 计划财务部总经理
  approved-by: 总行行长
  approved-on: 2026-06-08
  effective-on: 2026-06-15
  published-on: 2026-06-12
  signatories: [计划财务部总经理, 安全保卫部总经理]
  review: { every: yearly, last: 2026-05-20, owner: commander }
  changes:
    - { version: "1.${number(2)}", on: 2026-06-08, by: 风险管理部总经理, what: 二级阈值改为 ${30 + number(3)} 人。 }
  distribution:
    - { copy: "01", to: 支行行长 }
scope: |
  本预案适用于支行营业时间内发生的第 ${index + 1} 类事件，包括传言引起的和系统中断引起的两种情形。

  已经预约的大额取款和节前的正常客流不适用本预案。
risks:
  - { risk: 聚集人群在出入口拥挤，有人跌倒受伤, likelihood: 中, impact: 高, measures: 先疏通出入口，场外单列排队 }
  - { risk: 可用现金在押运到行之前用尽, likelihood: 低, impact: 高, measures: 每日测算次日用款，启动后先盘点再申请调拨 }
principles:
  - { title: 人先于钱, text: 通道拥挤或者有人不舒服，先疏导、先救人，业务可以停下来。 }
  - { title: 报告不等核实, text: 达到任一阈值就报告，边报告边核实，事后更正。 }
cases:
  - { id: rumour, name: 传言引起, criteria: 客户提到网上消息、熟人转告或者其他机构的事件 }
  - { id: outage, name: 系统中断引起, criteria: 柜面、自助设备或者手机银行无法取款 }
levels:
  - { id: I, name: 一级响应, system: response, criteria: 任一指标达到一级, authority: commander, lifted-when: 连续 60 分钟低于二级 }
  - { id: II, name: 二级响应, system: response, criteria: 任一指标达到二级, authority: commander, lifted-when: 连续 60 分钟低于三级 }
roles:
${list(
  roles.length,
  (at) => `  - id: ${roles[at]}
    name: ${at === 0 ? '现场指挥' : `第 ${at} 组`}
    holder: ${pick(posts, at)}
    deputies: [${pick(posts, at + 1)}]
${at === 0 ? '    function: command' : `    reports-to: commander${at === 5 ? '\n    function: speak' : ''}`}
    key: ${at === 0}
    contact: 000-0000-02${String(at).padStart(2, '0')}
    duties:
      - ${duties[at]?.[0]}
      - 负责第 ${number(at)} ${duties[at]?.[1]}`,
)}
thresholds:
${list(
  4,
  (at) => `  - id: indicator-${at}
    indicator: 指标 ${at + 1}
    unit: 人
    window: 10m
    every: 10 分钟
    source: 叫号机加目测清点
    owner: lobby
    limits: { I: ">= ${60 + number(at)}", II: ">= ${20 + number(at)}" }
    triggers: [step-${Math.min(at + 2, steps - 4)}]
    lifted-when: 连续 60 分钟少于 20 人`,
)}
activation:
  authority: commander
  alternate: lobby
  within: 10 分钟
  criteria: 指标达到二级，或者有人受伤。
  procedure: 口头宣布级别和开始时间，记入大事记。
termination:
  authority: commander
  alternate: lobby
  within: 30 分钟
  criteria: 客户全部办结，场内外无人滞留。
  procedure: 口头宣布终止，记入大事记。
steps:
${list(steps, (at) => step(at, steps, number(at), kindOf(index)))}
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内, channel: 值班电话, content: [时间, 地点, 原因, 影响, 措施] }
  - { id: follow-up, type: follow-up, from: commander, to: head-office, within: 自启动起 2 小时内, repeat: 1h, channel: 值班电话, content: [时间, 地点, 原因, 影响, 措施] }
  - { id: final, type: final, from: commander, to: head-office, within: 自终止起3个工作日内, channel: 书面报告, content: [时间, 地点, 原因, 影响, 措施] }
communications:
  - { id: notice, audience: 大厅客户, channel: 广播, owner: lobby, approver: spokesperson, within: 10 分钟, text: 今天排到号的客户都能办理，请单列排队。 }
contacts:
  - { id: police, name: 报警电话, purpose: 秩序失控, phone: 110 }
  - { id: head-office, name: 总行值班室, purpose: 接收报告, phone: 000-0000-0001, duty: true, verified-on: 2026-06-01 }
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: ${number(4)}, unit: 根, place: 大堂储物柜, keeper: guard, check: { every: 每月, last: 2026-06-06 } }
  - { id: radios, name: 对讲机, kind: communication, quantity: 6, unit: 部, place: 值班室, keeper: guard, check: { every: 每月, last: 2026-06-06 }, backup: true }
forms:
  - { id: event-log, title: 大事记, fields: [时间, 岗位, 情况, 决定], copies: 2 }
training:
  - { audience: 全体员工, topic: 出口位置和口径, form: 班前讲解, every: 每季度, owner: commander, assessment: 抽查三人 }
drills:
  - id: tabletop
    type: tabletop
    every: 每半年
    last: 2026-06-10
    next: 2026-12-08
    owner: commander
    scenario: 开门后大厅聚集四十人，一人跌倒。
    exercises: [${Array.from({ length: steps }, (_, at) => `step-${at}`).join(', ')}]
    participants: [${roles.join(', ')}]
    evaluation: 逐步对照时限打分，超时的 10 个工作日内重练。
    announced: true
recovery:
  evaluation: 终止后 10 个工作日内完成评估。
  actions:
    - { what: 修订本预案, owner: commander, due: 终止后30个工作日内 }
  restore: 排队人数连续 3 个营业日恢复到平日水平。
never: [关门拒客、设限额或者提前停止营业, 自行接受采访、发布消息或者转发传言]
---

# 怎样使用第 ${index + 1} 号预案

先看<step:step-${Math.min(4, steps - 1)}>，再看[后面的步骤](step:step-${Math.min(8, steps - 1)})。任何一名员工看到人群聚集，都可以先打开出入口、先报警，不需要请示。

:::note{type=warning}
**报告不等核实。** 人数、原因说不清的，先报已经知道的，写明“待查”，随后更正。
:::

## 适用的网点

本册为 <unit:name> 使用。地址：<unit:address>。室内最多容纳 ${40 + number(5)} 人，取款窗口开满为 ${number(6)} 个。

## 组织与职责

支行内由<role:commander>指挥，<role:spokesperson>是唯一对外发言的岗位。

::figure{kind=organisation}

::roles

## 监测与阈值

任一指标达到某一级，就按该级处置。两项指标级别不同时，取较重一级。

| 指标 | 看什么 | 多久看一次 |
| --- | --- | --- |
${list(6, (at) => `| 指标 ${at + 1} | 第 ${number(at)} 号窗口的人数 | ${number(at)} 分钟 |`)}

::thresholds

## 不同事件的要点

起火的，拨打 119，逐间清查卫生间和自助区，谁也不返回取款取物。集中取款的，存款保险按宣传页说明，网上信息由<role:spokesperson>监看。投诉登记以后分派到责任部门，客户不满意的可以申请调解。系统中断的，改用人工受理，联系厂商工程师。

## 处置步骤

${list(6, (at) => `- 第 ${at + 1} 条：${pick(actions, index + at)}`)}

::steps

::figure{kind=timeline}

## 资源和联系人

先用<resource:barriers>，再用<resource:radios>。不足时由<role:cash>联系<contact:head-office>。

::resources

::contacts

## 报告与对外说明

::reports

::communications

## 演练

::drills
`
}

function step(at: number, steps: number, number: number, kind: string): string {
  const phase =
    at < 2 ? 'prevention' : at === 2 ? 'monitoring' : at < 5 ? 'warning' : at < steps - 2 ? 'response' : 'recovery'
  const owner = pick(roles, at)
  const deputy = owner === 'commander' ? 'lobby' : 'commander'
  const time =
    phase === 'prevention'
      ? 'every: 每日'
      : phase === 'monitoring'
        ? 'every: 10 分钟'
        : `within: ${phase === 'recovery' ? '3个工作日内' : `${5 + number} 分钟`}`
  const after = phase === 'response' && at > 6 && at % 3 === 0 ? `\n    after: [step-${at - 1}]` : ''
  const marks = at === 4 ? '\n    marks: activation' : at === steps - 3 ? '\n    marks: termination' : ''
  const more = [
    at % 5 === 0 ? '    needs: [barriers]' : '',
    at % 6 === 0 ? '    says: [notice]' : '',
    at % 7 === 0 ? '    fills: [event-log]' : '',
    at % 4 === 0 ? '    notify: [police, lobby]' : '',
    at % 9 === 0 ? '    levels: [I, II]' : '',
    at === 8 ? '    hands-over-to: police' : '',
  ].filter(Boolean)
  return `  - id: step-${at}
    phase: ${phase}
    title: ${pick(titles, at)}（${kind}类第 ${at + 1} 项）
    owner: ${owner}
    ${time}${after}${marks}
    action: |
      在第 ${at + 1} 号点位${pick(actions, at + number)}${at % 10 === 3 ? '有疑问时找<role:commander>。' : ''}
    done-when: 第 ${at + 1} 项已经登记，时间写到分钟
    otherwise: { after: ${phase === 'recovery' ? '4d' : `${5 + number}m`}, role: ${deputy} }${more.length ? `\n${more.join('\n')}` : ''}`
}

function unit(id: string, index: number, parent?: string, changed?: number): string {
  const change = `plans:
  plan-${changed}:
    thresholds:
      indicator-0: { limits: { II: ">= ${10 + (index % 10)}" } }
    steps:
      step-6: { within: ${1 + (index % 5)} 分钟 }`
  return `id: ${id}
name: ${parent || index > 0 ? `第 ${index} 号示例支行` : '示例总行'}
${parent ? `parent: ${parent}\n` : ''}tags: [branch, ${index % 2 ? 'city' : 'rural'}]
address: 海州市示例路 ${index + 1} 号
hours: 周一至周日 9:00–17:00
people:
${posts.map((post, at) => `  ${post}: { name: 示例${index}甲${at}, phone: 000-${String(index).padStart(5, '0')}-${String(at).padStart(2, '0')} }`).join('\n')}
contacts:
  police: { phone: 000-${String(index).padStart(5, '0')}-90, verified-on: 2026-06-12 }
places:
  assembly-point: 示例路 ${index + 1} 号对面街心花园石碑前
  command-post: 支行 2 层会议室
values: { customer-capacity: ${30 + (index % 50)}, withdrawal-windows: ${2 + (index % 4)} }
${changed === undefined ? '' : `${change}\n`}`
}

/** Plans for different events have different steps: 甲子, 乙丑 and so on for the first 600. */
function kindOf(index: number): string {
  const mark = '东南西北中前后左右上'.charAt(Math.floor(index / 60) % 10)
  return `${mark}${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}${'子丑寅卯辰巳午未申酉戌亥'.charAt(index % 12)}`
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

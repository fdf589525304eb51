import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import type { Example } from '../../src/rules/rule.ts'
import { runRules } from '../../src/rules/run.ts'
import { exampleDay, exampleWorkspace } from './example.ts'

/** Paths that one rule finds in an example. */
function found(id: string, example: Example): string[] {
  const chosen = rules.filter((rule) => rule.id === id)
  expect(chosen).toHaveLength(1)
  const run = { rules: chosen, settings: {}, today: example.today ?? exampleDay }
  return runRules(exampleWorkspace(example), run).map(({ path }) => path)
}

const quote = JSON.stringify

describe('several-activators reads who starts the response', () => {
  const withDuty = (duty: string): string[] =>
    found('several-activators', {
      plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command, duties: [宣布启动响应] }
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
  - { id: guard, name: 秩序组, holder: 保安班长, duties: [${quote(duty)}] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak }`,
    })

  test.each([
    '负责启动本预案',
    '决定启动应急响应，并通知各组',
    '情况严重的，宣布启动预案',
    '視情宣布啟動應變計畫',
    '啟動應急預案，指揮疏散',
    '下令启动和终止应急响应',
    'Activates the emergency plan',
    'Declares the emergency and calls the teams',
    'Starts the response and keeps the log',
  ])('%s', (duty) => expect(withDuty(duty)).toEqual(['/roles/guard/duties/0']))

  test.each([
    '建议现场指挥启动响应',
    '响应启动后十分钟内到岗',
    '根据现场指挥的命令启动响应程序',
    '现场指挥不在时启动响应',
    '协助现场指挥启动预案',
    '未经批准不得启动应急响应',
    '启动备用发电机',
    '启动三级响应',
    '接到启动指令後封鎖出入口',
    '啟動預案前清點人數',
    '经现场指挥授权启动响应',
    '提请启动应急预案',
    'Recommends that the commander activates the plan',
    'Starts the pumps and the generator',
    'When the commander declares the emergency, closes the doors',
    'Never activates the plan alone',
    'Activates the plan in the absence of the commander',
  ])('nothing in: %s', (duty) => expect(withDuty(duty)).toEqual([]))
})

describe('no-external-handover reads who is called and who takes over', () => {
  const withAction = (action: string, more = ''): string[] =>
    found('no-external-handover', {
      plan: `
hazard: fire
steps:
  - { id: act, title: 处置, owner: guard, within: 5 分钟, action: ${quote(action)} }${more}`,
    })

  test.each([
    '拨打119，说明地址和火势。',
    '立即致电 110 报警。',
    '撥打 119，說明樓層與受困人數。',
    '先打119，再报告现场指挥。',
    '发现情况不对劲拨打110，不要声张。',
    'Call the fire brigade and meet them at the gate.',
    'Dial 999 and give the address.',
    'Somebody rings the police.',
  ])('%s', (action) => expect(withAction(action)).toEqual(['/steps/act']))

  test.each([
    '不要自行拨打 110，由消防控制室统一报警。',
    '按下报警按钮。',
    '拨打 12345 咨询。',
    '严禁拨打119谎报火情。',
    'Do not call the police from the hall.',
    'Tell the floor team; call the lift engineer.',
  ])('nobody comes: %s', (action) => expect(withAction(action)).toEqual([]))

  test.each([
    '消防队到场后，由现场指挥移交现场指挥权。',
    '向消防中队移交现场，说明被困人数。',
    '消防人员到达后，听从其消防指挥员的指挥。',
    '民警到场後接管現場。',
    '將現場指揮權交給消防帶隊官。',
    '现场由公安机关统一指挥。',
    'The duty manager hands over the scene to the officer in charge.',
    'From then on the fire service takes command.',
    'Work under the direction of the fire officer.',
  ])('somebody hands over: %s', (action) => {
    const meet = `\n  - { id: meet, title: 迎接, owner: commander, within: 5 分钟, action: ${quote(action)} }`
    expect(withAction('拨打119，说明地址。', meet)).toEqual([])
  })

  test.each([
    '消防大队',
    '辖区派出所',
    '市公安局',
    '消防救援站',
    '警察局勤務中心',
    'Fire and Rescue Service',
    'City Police',
  ])('a contact that comes: %s', (name) => {
    const plan = `
contacts: [{ id: force, name: ${name}, phone: 000-0000-0009 }]
steps: [{ id: act, title: 通报, owner: guard, within: 5 分钟, notify: [force] }]`
    expect(found('no-external-handover', { plan })).toEqual(['/steps/act'])
  })

  test.each([
    '消防控制室',
    '消防维保公司',
    '单位微型消防站',
    '保安公司',
    '市消费者协会',
    'Fire alarm contractor',
    'Policy desk',
  ])('a contact that does not: %s', (name) => {
    const plan = `
contacts: [{ id: force, name: ${name}, phone: 000-0000-0009 }]
steps: [{ id: act, title: 通报, owner: guard, within: 5 分钟, notify: [force] }]`
    expect(found('no-external-handover', { plan })).toEqual([])
  })
})

describe('dead-end', () => {
  const ending = (when: string): string[] =>
    found('dead-end', {
      plan: `
steps:
  - { id: act, title: 处置, owner: guard, within: 20 分钟, when: ${quote(when)} }
  - { id: end, title: 宣布终止, owner: commander, within: 30 分钟, after: [act], marks: termination }`,
    })

  test.each(['有人受伤', '人数超过五十', '需要清场', '出現傷患', 'somebody is hurt', 'the queue is longer than 50'])(
    'a choice: %s',
    (when) => expect(ending(when)).toEqual(['/steps/end/after']),
  )
  test.each([
    '民警到场',
    '明火扑灭以后',
    '客户全部离开',
    '總行同意後',
    'the fire service has arrived',
    'after the all-clear',
  ])('a wait: %s', (when) => expect(ending(when)).toEqual([]))

  const calling = (action: string): string[] =>
    found('dead-end', {
      plan: `
steps:
  - { id: call, title: 报告, owner: lobby, within: 10 分钟, notify: [head-office], action: ${quote(action)} }
  - { id: next, title: 部署, owner: commander, within: 10 分钟, after: [call] }`,
    })

  test.each(['电话报告人数和诉求。', '以電話回報人數。', 'Ring the duty desk and say where you are.'])('%s', (action) =>
    expect(calling(action)).toEqual(['/steps/call']),
  )
  test.each([
    '电话报告，无人接听时改报分行。',
    '電話無人接聽者，改撥備用號碼。',
    '打不通的发短信并继续下一步。',
    '占线超过两分钟，直接报现场指挥。',
    'Ring the desk. If it is not answered, go on and ring again.',
    'Ring the desk; if the line is busy, tell the manager.',
  ])('goes on: %s', (action) => expect(calling(action)).toEqual([]))
})

describe('level-ladder-mixed reads the names of levels', () => {
  const ladder = (names: readonly string[], system: string, hazard = 'natural-disaster'): string[] =>
    found('level-ladder-mixed', {
      plan: `
hazard: ${hazard}
thresholds: []
levels:
${names.map((name, at) => `  - { id: l${at}, name: ${quote(name)}, system: ${system}, criteria: 甲, authority: commander }`).join('\n')}`,
    })

  test.each<[string[], string]>([
    [['红色预警', 'Ⅱ级预警'], 'warning'],
    [['紅色警戒', '二級警戒'], 'warning'],
    [['一级', '橙色'], 'response'],
    [['Red', 'Level 2'], 'warning'],
  ])('%j as %s', (names, system) => expect(ladder(names, system)).toEqual(['/levels/l1']))

  test.each<[string[], string]>([
    [['红色预警', '橙色预警'], 'warning'],
    [['Ⅰ级（红色）', 'Ⅱ级（橙色）'], 'warning'],
    [['特别重大', '重大'], 'event'],
    [['一级响应', '二级响应'], 'response'],
    [['甲級應變', '乙級應變'], 'response'],
    [['全行', '支行一级'], 'response'],
    [['Red alert', 'Amber alert'], 'warning'],
    [['黄金交易一级', '蓝海路二级'], 'response'],
  ])('nothing in %j as %s', (names, system) => expect(ladder(names, system)).toEqual([]))

  test('colours for what people do', () => {
    expect(ladder(['红色', '橙色'], 'response', 'bank-run')).toEqual(['/levels/l0'])
    expect(ladder(['红色', '橙色'], 'warning', 'bank-run')).toEqual([])
    expect(ladder(['红色', '橙色'], 'response', '[fire, security]')).toEqual([])
  })
})

describe('no-duty-phone reads what a contact is', () => {
  const withContact = (name: string, purpose: string): string[] =>
    found('no-duty-phone', {
      plan: `
contacts: [{ id: desk, name: ${quote(name)}, purpose: ${quote(purpose)}, phone: 000-0000-0001 }]`,
    })

  test.each([
    ['总行办公室', '接收报告'],
    ['总行值班室', '非24小时值守'],
    ['客服中心', '24小时内回复'],
    ['Head office', 'answers from 9 to 5'],
  ])('%s: %s', (name, purpose) => expect(withContact(name, purpose)).toEqual(['/contacts']))

  test.each([
    ['总行值班室', '24小时值守'],
    ['應變中心', '全天候接收通報'],
    ['24h应急电话', '接收报告'],
    ['Duty desk', 'answers around the clock'],
    ['Control room', 'staffed 24 hours a day'],
  ])('answered always: %s: %s', (name, purpose) => expect(withContact(name, purpose)).toEqual([]))
})

describe('same-person-approves compares posts', () => {
  const signed = (drafted: string, reviewed: string, approved: string): string[] =>
    found('same-person-approves', {
      plan: `
document: { drafted-by: ${quote(drafted)}, reviewed-by: ${reviewed}, approved-by: ${quote(approved)}, approved-on: 2026-06-08 }`,
      settings: 'posts: { head: { zh-Hans: 行长, zh-Hant: 行長, en: President } }',
    })

  test.each([
    ['行长', '副行长', 'President', '/document/approved-by'],
    ['办公室主任', '[行長]', '行长', '/document/approved-by'],
    ['办公室主任', '[办公室主任, 办公室 主任]', '行长', '/document/reviewed-by'],
  ])('%s, %s, %s', (drafted, reviewed, approved, path) => {
    expect(signed(drafted, reviewed, approved)).toEqual([path])
  })

  test.each([
    ['办公室', '办公室主任', '行长'],
    ['办公室主任', '[行长, 法律合规部总经理]', '行长'],
    ['副行长', '风险总监', '行长'],
    ['办公室副主任', '办公室主任', '分管副行长'],
  ])('nothing in: %s, %s, %s', (drafted, reviewed, approved) => {
    expect(signed(drafted, reviewed, approved)).toEqual([])
  })
})

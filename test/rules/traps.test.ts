import { describe, expect, it } from 'vitest'
import { format, locales } from '../../src/messages/format.ts'
import { rules } from '../../src/rules/index.ts'
import type { Example } from '../../src/rules/rule.ts'
import { runRules } from '../../src/rules/run.ts'
import { exampleDay, exampleWorkspace } from './example.ts'

/** What fools a search for keywords must not fool a rule. */
function pathsOf(id: string, example: Example): string[] {
  const only = rules.filter((rule) => rule.id === id)
  expect(only).toHaveLength(1)
  const found = runRules(exampleWorkspace(example), { rules: only, settings: {}, today: exampleDay })
  for (const { message } of found) {
    for (const locale of locales) expect(format(message, locale)).not.toMatch(/undefined|[{}]|“”/)
  }
  return found.map(({ path }) => path)
}

const step = (action: string, keys = ''): Example => ({
  plan: `steps: [{ id: act, title: 处置, owner: lobby, within: 10 分钟, ${keys}action: ${JSON.stringify(action)} }]`,
})

describe('vague-time', () => {
  it.each([
    ['接到报告后立即上报。', true],
    ['接到报告后立即上报，15 分钟内完成。', false],
    ['15 分钟内尽快赶到现场。', false],
    ['记录姓名以及时间。', false],
    ['未及时报告的，追究责任。', false],
    ['不得立即追赶。', false],
    ['火势迅速蔓延时撤离。', false],
    ['迅速封控现场。', true],
    ['客户反应迅速的，记录在案。', false],
    ['删去“尽快”一词。', false],
    ['24 小时值班，尽快响应。', true],
    ['身着制服，边核实边报告。', false],
    ['Report to head office as soon as possible.', true],
    ['Report to head office within 15 minutes, as soon as possible.', false],
    ['第一时間通知總行。', true],
  ])('%s', (text, isVague) => {
    expect(pathsOf('vague-time', step(text))).toEqual(isVague ? ['/steps/act/action'] : [])
  })

  it('takes 立即 for a value on a step that saves life, and no other word', () => {
    const saving = 'life-safety: true, '
    expect(pathsOf('vague-time', step('立即打开出口。', saving))).toEqual([])
    expect(pathsOf('vague-time', step('立即打开出口，尽快疏散。', saving))).toEqual(['/steps/act/action'])
  })

  it('names several words of one value in one finding', () => {
    expect(pathsOf('vague-time', step('尽快到场，及时上报，迅速疏散。'))).toEqual(['/steps/act/action'])
  })

  it('is not excused by a limit that stands elsewhere', () => {
    expect(pathsOf('vague-time', { plan: '', body: '\n时限 10 分钟。\n\n尽快上报总行。\n' })).toEqual([''])
  })

  it('leaves code, links and the names of steps alone', () => {
    expect(pathsOf('vague-time', { body: '\n见 `尽快` 一栏，[说明](https://example.org/尽快)。\n' })).toEqual([])
  })

  it('lets a unit write 立即 only on a step that saves life', () => {
    const units = (id: string): string => `
id: shore-road
plans: { example: { steps: { ${id}: { within: 立即 } } } }`
    expect(pathsOf('vague-time', { units: units('open-exits') })).toEqual([])
    expect(pathsOf('vague-time', { units: units('guide') })).toEqual(['/plans/example/steps/guide/within'])
  })
})

describe('vague-frequency', () => {
  it.each([
    ['定期检查出口。', true],
    ['每月定期检查出口。', false],
    ['不定期抽查。', true],
    ['客户支取定期存款的，照常办理。', false],
    ['核对固定期限的合同。', false],
    ['Check the exits regularly.', true],
    ['Check the exits regularly, every week.', false],
  ])('%s', (text, isVague) => {
    expect(pathsOf('vague-frequency', step(text))).toEqual(isVague ? ['/steps/act/action'] : [])
  })
})

describe('placeholder', () => {
  it.each([
    ['增幅达到 X% 的，报告。', true],
    ['通知 XX 支行。', true],
    ['联系人待定。', true],
    ['用X光机检查。', false],
    ['按附录 X 填写。', false],
    ['等待定位结果。', false],
    ['看<role:xx>的处置卡。', false],
  ])('%s', (text, isOpen) => {
    expect(pathsOf('placeholder', step(text))).toEqual(isOpen ? ['/steps/act/action'] : [])
  })

  it('reports a value that cannot be read once', () => {
    const plan = 'steps: [{ id: act, title: 处置, owner: lobby, within: X 分钟 }]'
    expect(pathsOf('placeholder', { plan })).toEqual(['/steps/act/within'])
    expect(pathsOf('step-without-time-limit', { plan })).toEqual([])
    expect(pathsOf('schema', { plan })).toEqual([])
  })

  it('is a warning while the plan is a draft', () => {
    const workspace = exampleWorkspace({ plan: 'document: { status: draft }\nscope: 待定', body: '\n____\n' })
    const found = runRules(workspace, { rules, settings: {}, today: exampleDay })
    const severities = found.filter(({ rule }) => rule === 'placeholder').map(({ severity }) => severity)
    expect(new Set(severities)).toEqual(new Set(['warning']))
  })

  it('points at the blank in a body, not at the paragraph', () => {
    const workspace = exampleWorkspace({ body: '\n集合点在停车场，联系人 XX 经理。\n' })
    const [finding] = runRules(workspace, { rules, settings: {}, today: exampleDay })
    const text = workspace.plans[0]?.file.source.text ?? ''
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('XX')
  })
})

describe('vague-actor', () => {
  it.each([
    ['由有关部门负责抢修。', true],
    ['相关人员应当到场。', true],
    ['请相关单位协助。', true],
    ['相关人員應當到場。', true],
    ['公安、消防等有关部门到场后，移交现场。', false],
    ['由大堂组会同相关人员疏散。', false],
    ['组织相关人员撤离。', false],
    ['非相关人员不得入内。', false],
    ['按有关部门的要求登记。', false],
    ['与本事件有关的人员名单交民警。', false],
    ['登记相关信息。', false],
    ['The relevant department shall put out the fire.', true],
    ['The queue is guided by the relevant staff.', true],
    ['The lobby manager tells the relevant department.', false],
    ['Keep the relevant records.', false],
  ])('%s', (text, isVague) => {
    expect(pathsOf('vague-actor', step(text))).toEqual(isVague ? ['/steps/act/action'] : [])
  })
})

describe('personal-name', () => {
  const holder = (name: string): Example => ({
    plan: `roles: [{ id: commander, name: 现场指挥, holder: ${JSON.stringify(name)}, contact: 000-0000-0201 }]`,
  })
  it.each([
    ['张伟', true],
    ['張偉', true],
    ['刘建国', true],
    ['欧阳晓梅', true],
    ['张伟（支行行长）', true],
    ['支行行长（张伟）', true],
    ['支行行长张伟', true],
    ['张行长', true],
    ['王工', true],
    ['张伟、李娜', true],
    ['张伟李娜王芳赵敏', true],
    ['Zhang Wei', true],
    ['Mr Brown', true],
    ['Emma Clarke', true],
    ['支行行长', false],
    ['高级柜员', false],
    ['高管', false],
    ['安保员', false],
    ['安全员', false],
    ['安保部', false],
    ['金库', false],
    ['金库管库员', false],
    ['方案组', false],
    ['白班', false],
    ['白班夜班', false],
    ['常务副行长', false],
    ['卫生员', false],
    ['文员', false],
    ['马场主管', false],
    ['武警', false],
    ['许昌分行行长', false],
    ['徐州分行', false],
    ['周边商户', false],
    ['毛绒部主管', false],
    ['计财部', false],
    ['顾客服务部', false],
    ['赵示例', false],
    ['董事长', false],
    ['林业局局长', false],
    ['柳州支行行长', false],
    ['陈列主管', false],
    ['钱箱管理员', false],
    ['黄金柜台主管', false],
    ['党委书记', false],
    ['Branch Manager', false],
    ['Head of Security', false],
    ['Duty Manager', false],
    ['St John Ambulance', false],
    ['Victoria Station', false],
    ['Wu Branch', false],
  ])('as a holder: %s', (name, isPerson) => {
    expect(pathsOf('personal-name', holder(name))).toEqual(isPerson ? ['/roles/commander/holder'] : [])
  })

  it.each([
    ['由张伟负责疏散。', true],
    ['立即通知刘建国到场。', true],
    ['报告王行长。', true],
    ['联系人：李娜。', true],
    ['组长：张伟；成员：各组组长。', true],
    ['请陈晓明主任审批。', true],
    ['Call Ms Reed at the desk.', true],
    ['拨打 13712345678。', true],
    ['拨打 137 1234 5678。', true],
    ['拨打＋86－137－1234－5678。', true],
    ['由安保负责疏散。', false],
    ['由高管负责。', false],
    ['由方案组负责。', false],
    ['由任何人负责报警。', false],
    ['由何人负责，写在表上。', false],
    ['由于方案负责人缺席。', false],
    ['向经理报告。', false],
    ['报告高级经理。', false],
    ['报告支行行长、分行行长。', false],
    ['通知金融监管部门。', false],
    ['通知许昌分行行长。', false],
    ['联系方式写在卡上。', false],
    ['组长：支行行长；成员：各部门主任。', false],
    ['负责人：金库主任。', false],
    ['取款 50 万元以上的，由白班主任办理。', false],
    ['马上报告，何时到场写明。', false],
    ['由武警负责外围。', false],
    ['周一至周五由值班经理接听。', false],
    ['拨打 000-0000-0201 或 110、95588、400-000-0000。', false],
    ['拨打 0731-82345678。', false],
    ['流水号 202613712345678901。', false],
    ['Mrs. is a title; the manager decides.', false],
  ])('in a text: %s', (text, isPerson) => {
    expect(pathsOf('personal-name', step(text))).toEqual(isPerson ? ['/steps/act/action'] : [])
  })

  it('lets the workspace say what its posts are', () => {
    expect(pathsOf('personal-name', holder('马文'))).toEqual(['/roles/commander/holder'])
    expect(pathsOf('personal-name', { ...holder('马文'), settings: 'posts: { ma: { zh-Hans: 马文 } }' })).toEqual([])
    const units = 'id: shore-road\npeople: { 马文: { name: 戚示例 } }'
    expect(pathsOf('personal-name', { ...holder('马文'), units })).toEqual([])
  })

  it('points at the name and not at the text around it, and does not repeat it', () => {
    const workspace = exampleWorkspace(step('先看现场，再由张伟负责疏散。'))
    const only = rules.filter(({ id }) => id === 'personal-name')
    const [finding] = runRules(workspace, { rules: only, settings: {}, today: exampleDay })
    const text = workspace.plans[0]?.file.source.text ?? ''
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('张伟')
    expect(JSON.stringify(finding)).not.toContain('张伟')
  })
})

describe('garbled-text', () => {
  it.each([
    ['银yín行háng应急', true],
    ['銀yi\u0301n行', true],
    ['客户\u0301人数', true],
    ['体系??绮块', true],
    ['誤解?,F下', true],
    ['導致的風險в處', true],
    ['锟斤拷', true],
    ['鈥?', true],
    ['鐨勭', true],
    ['ï¼Œ先报告', true],
    ['ÖÐ¹úÒøÐÐ', true],
    ['a\ufffdb', true],
    ['中\ue123文', true],
    ['到café门口集合', false],
    ['重庆（Chóngqìng）分行', false],
    ['“行”读háng', false],
    ['真的？？', false],
    ['真的??', false],
    ['俄语 Москва 的意思', false],
    ['1️⃣ 先报警', false],
    ['0 °C ± 2，λ = 3', false],
    ['Café Über Straße, naïve façade', false],
    ['平均数x̄', false],
  ])('%s', (text, isGarbled) => {
    expect(pathsOf('garbled-text', step(text))).toEqual(isGarbled ? ['/steps/act/action'] : [])
  })
})

describe('unit-loosens', () => {
  const change = (text: string, base = ''): Example => ({
    plan: base,
    units: `id: shore-road\nplans: { example: { ${text} } }`,
  })
  const limit = (before: string, after: string, key = 'within'): Example =>
    change(
      `steps: { act: { ${key}: ${after} } }`,
      `steps: [{ id: act, title: 处置, owner: lobby, within: 10 分钟, ${key}: ${before} }]`.replace(
        key === 'within' ? 'within: 10 分钟, ' : '',
        '',
      ),
    )
  it.each([
    ['10 分钟', '15m', true],
    ['10 分钟', '600s', false],
    ['1 小时内', '60 分钟', false],
    ['2小时内', '自发现起 90 分钟内', false],
    ['自发现起 2 小时内', '自启动起 2 小时内', true],
    ['自发现起 2 小时内', '自事发起 2 小时内', false],
    ['自发现起 2 小时内', '自启动起 30 分钟内', false],
    ['3个工作日', '当日', false],
    ['当日', '3个工作日', true],
    ['尽快', '15 分钟', false],
  ])('within %s to %s', (before, after, isLooser) => {
    expect(pathsOf('unit-loosens', limit(before, after))).toHaveLength(isLooser ? 1 : 0)
  })

  it('takes a deadline without an anchor to run from detection', () => {
    expect(pathsOf('unit-loosens', limit('1 小时', '自发现起 1 小时内', 'deadline'))).toEqual([])
    expect(pathsOf('unit-loosens', limit('1 小时', '自启动起 1 小时内', 'deadline'))).toHaveLength(1)
  })

  it.each([
    ['thresholds: { queue-length: { limits: { I: ">= 60" } } }', 1],
    ['thresholds: { queue-length: { limits: { I: ">= 40" } } }', 0],
    ['thresholds: { queue-length: { limits: { I: "40..60" } } }', 1],
    ['thresholds: { queue-length: { triggers: [I] } }', 1],
    ['thresholds: { queue-length: { triggers: [清点聚集人数, I] } }', 0],
    ['thresholds: { queue-length: { lifted-when: 少于 40 人 } }', 0],
    ['steps: { stand-down: { after: [open-exits] } }', 1],
    ['steps: { stand-down: { after: [引导排队, 打开全部出口, call-police] } }', 0],
    ['steps: { guide: { levels: [I, II] } }', 0],
    ['steps: { guide: { levels: [I] } }', 1],
    ['steps: { guide: { takes: 30m } }', 0],
    ['steps: { guide: { owner: guard } }', 0],
    ['steps: { guide: { hours: business } }', 1],
    ['steps: { guide: { otherwise: { after: 30m } } }', 1],
    ['reports: { first: { to: [police] } }', 1],
    ['reports: { follow-up: { repeat: 2h } }', 1],
    ['drills: { tabletop: { every: 每季度 } }', 0],
    ['resources: { barriers: { quantity: 6 } }', 1],
    ['activation: { within: 20 分钟 }', 1],
    ['never: [锁门, 推搡]', 0],
    ['steps: { extra: { title: 加派人手, owner: guard, within: 1 小时 } }', 0],
  ])('%s', (text, count) => {
    expect(pathsOf('unit-loosens', change(text))).toHaveLength(count)
  })

  it('compares with the unit above, and an exception of that unit is its own', () => {
    const units = (below: string): string => `
- id: east-region
  plans:
    example:
      steps: { confirm: { within: 15 分钟 } }
      accepts: [{ path: /steps/清点聚集人数/时限, reason: 人手少, approved-by: 分管副行长, until: 2030-01-01 }]
- id: shore-road
  parent: east-region
  plans: { example: { steps: { confirm: { within: ${below} } } } }`
    expect(pathsOf('unit-loosens', { units: units('15 分钟') })).toEqual([])
    expect(pathsOf('unit-loosens', { units: units('20 分钟') })).toEqual([
      '/shore-road/plans/example/steps/confirm/within',
    ])
  })
})

describe('unit-role-unfilled', () => {
  const plan = 'roles: [{ id: commander, name: 现场指挥, holder: 支行行长 }]\napplies-to: { tags: [branch] }'
  it('tells a gap of many units once, at the highest, and not of units without a handbook', () => {
    const units = `
- { id: head-office, tags: [branch] }
- { id: east-region, parent: head-office, people: { 分行行长: { name: 严示例 } } }
- { id: shore-road, parent: east-region, tags: [branch] }
- { id: green-hill, parent: head-office, tags: [branch] }
- { id: college-street, parent: head-office, tags: [branch], people: { 支行行长: { name: 郎示例 } } }`
    expect(pathsOf('unit-role-unfilled', { plan, units })).toEqual(['/head-office', '/shore-road'])
    const settings = 'handbooks: [{ id: field, for: unit, applies-to: { units: [college-street] } }]'
    expect(pathsOf('unit-role-unfilled', { plan, units, settings })).toEqual([])
  })

  it('takes the post by its id or by any of its names', () => {
    const settings = 'posts: { branch-manager: { zh-Hans: 支行行长, en: Branch manager } }'
    const units = '{ id: shore-road, tags: [branch], people: { Branch manager: { name: 戚示例 } } }'
    expect(pathsOf('unit-role-unfilled', { plan, settings, units })).toEqual([])
  })
})

describe('one cause, one finding', () => {
  it.each([
    ['steps:\n  - 清点人数\n  - { id: a, title: 引导, owner: lobby, within: 5m }'],
    ['steps: [{ id: a, title: 引导, owner: [lobby, guard], within: 5m }]'],
    ['steps: [{ id: a, title: 引导, owner: lobby, within: [5m] }]'],
    ['roles: 总指挥'],
    ['thresholds: { queue: ">= 50" }'],
    ['activation: 行长决定'],
    ['drills: 每年一次'],
    ['document: 已批准'],
  ])('%s', (plan) => {
    // The rest of the example speaks of the steps and roles that stand here no more.
    const echoes = ['unknown-reference', 'role-without-task', 'phase-missing', 'undrilled-step']
    const found = runRules(exampleWorkspace({ plan }), {
      rules: rules.filter(({ id }) => !echoes.includes(id)),
      settings: {},
      today: exampleDay,
    })
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([expect.stringMatching(/^schema /)])
  })
})

describe('all rules', () => {
  it('live with a workspace that holds next to nothing', () => {
    for (const plan of ['', 'a', 'title: x', '[]', 'steps: ', 'steps: [null, 3, {}]', 'roles: [{}]\nsteps: [{}]']) {
      const files = { 'plans/other.md': `---\n${plan}\n---\n` }
      const workspace = exampleWorkspace({ files, units: '- {}\n- 3\n- { id: a, plans: { example: 3, other: {} } }' })
      expect(() => runRules(workspace, { rules, settings: {}, today: exampleDay })).not.toThrow()
    }
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conflicts } from '../../src/analysis/deadlines.ts'
import { format, type Locale } from '../../src/messages/format.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { runRules } from '../../src/rules/run.ts'
import { deadlineUnreachable } from '../../src/rules/steps/deadline-unreachable.ts'
import { createSource, type Source } from '../../src/source/source.ts'
import { planOf, workspaceOf } from './plans.ts'

function findings(workspace: Workspace, locale: Locale = 'en'): { path: string; file: string; text: string }[] {
  const found = runRules(workspace, { rules: [deadlineUnreachable], settings: {}, today: '2026-01-01' })
  return found.map(({ path, file, message }) => ({ path, file, text: format(message, locale) }))
}

function textsOf(steps: readonly Record<string, unknown>[], more: Record<string, unknown> = {}): string[] {
  return findings(workspaceOf({ plan: { ...more, steps } })).map(({ text }) => text)
}

const chain = [
  { id: 'see', title: 'See', phase: 'warning', within: '15m' },
  { id: 'tell', title: 'Tell', phase: 'warning', within: '20m', after: ['see'], deadline: '自发现起 30 分钟内' },
]

describe('a deadline that limits leave no time for', () => {
  it('names the path, its sum and the overrun', () => {
    expect(findings(workspaceOf({ plan: { steps: chain } }))).toEqual([
      {
        file: 'plans/plan.md',
        path: '/steps/tell/deadline',
        text: '“Tell” must be done within 30 minutes of detection, but if every step takes all the time it has, that takes 35 minutes: See (15 minutes), Tell (20 minutes). That is 5 minutes too late.',
      },
    ])
    expect(findings(workspaceOf({ plan: { steps: chain } }), 'zh-Hans')[0]?.text).toBe(
      '“Tell”要求自发现起 30 分钟内完成；各步都用足时限，就要 35 分钟：See（15 分钟）、Tell（20 分钟），超出 5 分钟。',
    )
  })

  it('says so when it is not even possible', () => {
    const slow = chain.map((step) => ({ ...step, takes: { least: '16m' } }))
    expect(textsOf(slow)).toEqual([
      '“Tell” cannot be done within 30 minutes of detection: even if every step is as quick as it can be, that takes 32 minutes: See (16 minutes), Tell (16 minutes). That is 2 minutes too late.',
    ])
  })

  it('says so when the limit of the step itself is longer', () => {
    expect(textsOf([{ id: 'a', title: 'A', phase: 'warning', within: '1 小时内', deadline: '30m' }])).toEqual([
      '“A” must be done within 30 minutes of detection, but its own limit lets it take 1 hour. That is 30 minutes too late.',
    ])
  })

  it('counts from the anchor where the path goes through it', () => {
    const steps = [
      { id: 'decide', title: 'Decide', phase: 'warning', within: '20m', marks: 'activation' },
      { id: 'act', title: 'Act', within: '50m' },
      { id: 'bring', title: 'Bring', within: '1h', after: ['act'], deadline: '自启动起 90 分钟内' },
    ]
    expect(textsOf(steps)).toEqual([
      '“Bring” must be done within 90 minutes of activation, but if every step takes all the time it has, that takes 110 minutes: Act (50 minutes), Bring (1 hour). That is 20 minutes too late.',
    ])
  })

  it('counts from detection where it does not, and says when the anchor is', () => {
    const steps = [
      { id: 'note', title: 'Note', phase: 'warning', within: '5m', marks: 'report' },
      { id: 'check', title: 'Check', phase: 'warning', within: '40m', deadline: '接报后30分钟内' },
    ]
    expect(textsOf(steps)).toEqual([
      '“Check” must be done within 30 minutes of the report, but its own limit lets it take 40 minutes. That is 5 minutes too late. All is counted from detection; the limit runs from 5 minutes after it.',
    ])
  })

  it('names the decision to activate, other anchors and what was assumed', () => {
    const steps = [
      { id: 'see', title: 'See', phase: 'warning', within: '1天' },
      { id: 'act', title: 'Act', after: [], within: '2个工作日', deadline: '3 calendar days from occurrence' },
      { id: 'note', title: 'Note', after: ['act'], deadline: '0m from step:act' },
      { id: 'file', title: 'File', after: ['note'], within: '1m', deadline: '0m from step:act' },
    ]
    expect(textsOf(steps, { activation: { within: '30m' } })).toEqual([
      '“Act” must be done within 3 days of the event, but if every step takes all the time it has, that takes 6 days 30 minutes: See (1 day), decision to activate (30 minutes), Act (2 working days). That is 3 days 30 minutes too late. Counted here: 1 day as 24 hours, 2 working days as up to 5 days, the event as detected when it happens.',
      '“File” must be done within 0 minutes of the end of “Act”, but if every step takes all the time it has, that takes 1 minute: Note (no limit), File (1 minute). That is 1 minute too late. Counted here: “Note” as no time, because it has no readable limit.',
    ])
  })

  it('names only the levels and cases that it concerns, once', () => {
    const more = {
      levels: [
        { id: 'I', name: 'Level I' },
        { id: 'II', name: 'Level II' },
        { id: 'III', name: 'Level III' },
      ],
      cases: [
        { id: 'x', name: 'Rumour' },
        { id: 'y', name: 'Outage' },
      ],
    }
    const steps = [{ ...chain[0], levels: ['I', 'III'], cases: ['x'] }, chain[1]]
    expect(textsOf(steps as Record<string, unknown>[], more)).toEqual([
      '“Tell” must be done within 30 minutes of detection, but if every step takes all the time it has, that takes 35 minutes: See (15 minutes), Tell (20 minutes). That is 5 minutes too late. This concerns only: Level I, Level III, Rumour.',
    ])
  })

  it('steps of different cases never add up', () => {
    const more = {
      cases: [
        { id: 'x', name: 'X' },
        { id: 'y', name: 'Y' },
      ],
    }
    const steps = [
      { ...chain[0], cases: ['x'] },
      { ...chain[1], cases: ['y'] },
    ]
    expect(textsOf(steps as Record<string, unknown>[], more)).toEqual([])
  })

  it('a limit that runs from an anchor, and is over before its step can begin', () => {
    const steps = [
      { id: 'see', title: 'See', phase: 'warning', within: '40m' },
      { id: 'tell', title: 'Tell', phase: 'warning', within: '自发现起 30 分钟内', after: ['see'] },
    ]
    expect(findings(workspaceOf({ plan: { steps } }))).toEqual([
      {
        file: 'plans/plan.md',
        path: '/steps/tell/within',
        text: '“Tell” must be done within 30 minutes of detection, but if every step before it takes all the time it has, it begins only after 40 minutes: See (40 minutes). That is 10 minutes too late.',
      },
    ])
    expect(textsOf([{ ...steps[0], within: '30m' }, { ...steps[1] }])).toEqual([])
  })

  it('what is met to the second is met', () => {
    expect(textsOf([chain[0] as Record<string, unknown>, { ...chain[1], deadline: '35m' }])).toEqual([])
  })

  it('working days, months and same days that both sides share cancel', () => {
    const met = (within: readonly string[], deadline: string): boolean => {
      const steps = within.map((limit, index) => ({
        id: `s${index}`,
        phase: 'warning',
        within: limit,
        after: index > 0 ? [`s${index - 1}`] : [],
        deadline: index === within.length - 1 ? deadline : undefined,
      }))
      const plan = planOf(steps)
      return conflicts(plan, [plan]).length === 0
    }
    expect(met(['1个工作日', '1个工作日'], '2个工作日')).toBe(true)
    expect(met(['3个工作日'], '2个工作日')).toBe(false)
    expect(met(['2个工作日'], '3个自然日')).toBe(false)
    expect(met(['2个工作日'], '5个自然日')).toBe(true)
    expect(met(['3个自然日'], '2个工作日')).toBe(false)
    expect(met(['1个月'], '1个月')).toBe(true)
    expect(met(['2小时'], '当日')).toBe(true)
    expect(met(['当日', '1小时'], '当日')).toBe(false)
  })

  it('is not judged for steps in a circle, behind one, or for what cannot be read', () => {
    expect(
      textsOf([
        { id: 'a', phase: 'warning', within: '1h', after: ['b'], deadline: '1m' },
        { id: 'b', phase: 'warning', within: '1h', after: ['a'], deadline: '1m' },
        { id: 'c', phase: 'warning', within: '1h', after: ['b'], deadline: '1m' },
        { id: 'd', phase: 'warning', within: '1h', deadline: 'XX 分钟' },
        { id: 'e', phase: 'warning', within: '1h', deadline: '1m from step:nobody' },
      ]),
    ).toEqual([])
  })
})

describe('what a unit changes', () => {
  const steps = [
    { id: 'see', title: 'See', phase: 'warning', within: '10m' },
    { id: 'tell', title: 'Tell', phase: 'warning', within: '20m', after: ['see'], deadline: '30m' },
  ]

  it('is told at the change, once, and not again below', () => {
    const workspace = workspaceOf({ plan: { steps } }, [
      { id: 'top' },
      { id: 'shore', name: 'Shore', parent: 'top', plans: { plan: { steps: { See: { within: '12m' } } } } },
      { id: 'desk', parent: 'shore', plans: { plan: { steps: { tell: { within: '19m' } } } } },
      { id: 'hill', parent: 'top', plans: { plan: { steps: { tell: { deadline: '25m' } } } } },
    ])
    expect(findings(workspace)).toEqual([
      {
        file: 'plans/units/units.yaml',
        path: '/shore/plans/plan/steps/See/within',
        text: 'With the changes of Shore: “Tell” must be done within 30 minutes of detection, but if every step takes all the time it has, that takes 32 minutes: See (12 minutes), Tell (20 minutes). That is 2 minutes too late.',
      },
      {
        file: 'plans/units/units.yaml',
        path: '/hill/plans/plan/steps/tell/deadline',
        text: 'With the changes of hill: “Tell” must be done within 25 minutes of detection, but if every step takes all the time it has, that takes 30 minutes: See (10 minutes), Tell (20 minutes). That is 5 minutes too late.',
      },
    ])
  })

  it('is not told where the plan itself has the conflict', () => {
    const late = [steps[0], { ...steps[1], deadline: '20m' }]
    const workspace = workspaceOf({ plan: { steps: late } }, [
      { id: 'shore', plans: { plan: { steps: { see: { within: '15m' } } } } },
    ])
    expect(findings(workspace)).toMatchObject([{ path: '/steps/tell/deadline' }])
  })

  it('is told at a new step, a new order or the decision to activate', () => {
    const paths = (change: object): string[] => {
      const plan = {
        steps: [...steps, { id: 'act', title: 'Act', within: '10m', deadline: '41m' }],
      }
      return findings(workspaceOf({ plan }, [{ id: 'shore', plans: { plan: change } }])).map(({ path }) => path)
    }
    expect(paths({ activation: { within: '2m' } })).toEqual(['/shore/plans/plan/activation/within'])
    expect(
      paths({ steps: { ask: { title: 'Ask', phase: 'warning', within: '5m' }, tell: { after: ['see', 'ask'] } } }),
    ).toEqual([])
    expect(
      paths({ steps: { ask: { title: 'Ask', phase: 'warning', within: '15m' }, tell: { after: ['see', 'ask'] } } }),
    ).toEqual(['/shore/plans/plan/steps/ask/within', '/shore/plans/plan/steps/ask/within'])
  })
})

describe('size', () => {
  it('a thousand steps with a deadline each take the time of a glance, and path messages stay short', () => {
    const steps = Array.from({ length: 1000 }, (_, index) => ({
      id: `s${index}`,
      phase: 'warning',
      within: '1m',
      after: index > 0 ? [`s${index - 1}`, `s${Math.floor(index / 2)}`].filter((one) => one !== `s${index}`) : [],
      deadline: index === 999 ? '10h' : '20h',
    }))
    const workspace = workspaceOf({ plan: { steps } })
    const plan = workspace.plans[0] as Plan
    conflicts(plan, [plan])
    const began = performance.now()
    const found = conflicts(plan, [plan])
    expect(performance.now() - began).toBeLessThan(1000)
    expect(found).toMatchObject([{ step: 's999', sum: 60_000, overrun: 24_000 }])
    expect(found[0]?.path).toHaveLength(1000)
    expect(findings(workspace)[0]?.text).toContain('s5 (1 minute), 988 more steps, s994 (1 minute)')
  })
})

describe('the plans of the workspace', () => {
  it('have no such deadline, for any unit', () => {
    const source = (path: string): Source => createSource(path, readFileSync(path, 'utf8'))
    const workspace = readWorkspace({
      settings: source('musterbook.yaml'),
      documents: readdirSync('plans').flatMap((name) => (name.endsWith('.md') ? source(`plans/${name}`) : [])),
      units: readdirSync('plans/units').flatMap((name) =>
        name.endsWith('.yaml') ? source(`plans/units/${name}`) : [],
      ),
      readAsset: () => ({ status: 'missing' }),
    })
    expect(workspace.plans.map(({ id }) => id)).toContain('bank-run')
    expect(findings(workspace)).toEqual([])
  })
})

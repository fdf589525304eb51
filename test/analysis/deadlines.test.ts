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
      '“Act” must be done within 3 days of the event, but if every step takes all the time it has, that takes 6 days 30 minutes: See (1 day), decision to activate (30 minutes), Act (2 working days). That is 3 days 30 minutes too late. Counted here: 1 day as 24 hours, the event as detected when it happens, 2 working days as up to 5 days.',
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

  describe('limits with an anchor on the way', () => {
    const see = { id: 'see', title: 'See', phase: 'warning', within: '15m' }
    const tell = { id: 'tell', title: 'Tell', phase: 'warning', within: '自事发起2小时内', after: ['see'] }
    const call = { id: 'call', title: 'Call', phase: 'warning', within: '30m', after: ['tell'], deadline: '1h' }

    it('are printed with it, so that the limits that are printed add up', () => {
      expect(textsOf([see, tell, call])).toEqual([
        '“Call” must be done within 1 hour of detection, but if every step takes all the time it has, that takes 2 hours 30 minutes: Tell (within 2 hours of the event), Call (30 minutes). That is 90 minutes too late. Counted here: the event as detected when it happens.',
      ])
      expect(findings(workspaceOf({ plan: { steps: [see, tell, call] } }), 'zh-Hans')[0]?.text).toBe(
        '“Call”要求自发现起 1 小时内完成；各步都用足时限，就要 2 小时 30 分钟：Tell（自事发起 2 小时内）、Call（30 分钟），超出 90 分钟。计算时，按事发时即被发现计。',
      )
    })

    it('add nothing where they are over before the step begins, and that is no second finding', () => {
      const steps = [
        { ...see, within: '90m' },
        { ...tell, within: '1h from detection' },
        { ...call, deadline: '100m' },
      ]
      const workspace = workspaceOf({ plan: { steps } })
      expect(findings(workspace)).toEqual([
        {
          file: 'plans/plan.md',
          path: '/steps/call/deadline',
          text: '“Call” must be done within 100 minutes of detection, but if every step takes all the time it has, that takes 2 hours: See (90 minutes), Tell (within 1 hour of detection, over before it can begin: nothing is added), Call (30 minutes). That is 20 minutes too late.',
        },
      ])
      expect(findings(workspace, 'zh-Hans')[0]?.text).toBe(
        '“Call”要求自发现起 100 分钟内完成；各步都用足时限，就要 2 小时：See（90 分钟）、Tell（自发现起 1 小时内，轮到它时已经过了，不再加时间）、Call（30 分钟），超出 20 分钟。',
      )
      expect(
        findings(workspaceOf({ plan: { steps: [...steps.slice(0, 2), { ...call, deadline: '2h' }] } })),
      ).toMatchObject([{ path: '/steps/tell/within' }])
    })

    it('that are over one after the other are told at the first', () => {
      const steps = [
        { ...see, within: '90m' },
        { ...tell, within: '1h from detection' },
        { ...call, within: '70m from detection', deadline: undefined },
      ]
      expect(findings(workspaceOf({ plan: { steps } })).map(({ path }) => path)).toEqual(['/steps/tell/within'])
    })

    it('are told with the deadline of the same step', () => {
      const steps = [
        { ...see, within: '90m' },
        { ...tell, within: '1h from detection', deadline: '70m' },
      ]
      expect(findings(workspaceOf({ plan: { steps } })).map(({ path }) => path)).toEqual(['/steps/tell/deadline'])
    })

    it('hold a decision to activate too', () => {
      const steps = [see, { id: 'act', title: 'Act', within: '30m', deadline: '1h' }]
      expect(textsOf(steps, { activation: { within: '接报后40分钟内' } })).toEqual([
        '“Act” must be done within 1 hour of detection, but if every step takes all the time it has, that takes 70 minutes: decision to activate (within 40 minutes of the report), Act (30 minutes). That is 10 minutes too late. Counted here: the report as received on detection, because no step marks it.',
      ])
    })
  })

  it('counts the least time of an event: nobody can be quicker than it', () => {
    const steps = [
      { id: 'come', title: 'Come', phase: 'warning', type: 'event', takes: { least: '40m' } },
      { id: 'hand', title: 'Hand', phase: 'warning', within: '1m', after: ['come'], deadline: '30m' },
    ]
    expect(textsOf(steps)).toEqual([
      '“Hand” cannot be done within 30 minutes of detection: even if every step is as quick as it can be, that takes 40 minutes: Come (40 minutes), Hand (no limit). That is 10 minutes too late. Counted here: “Hand” as no time, because nothing says how long it takes at least.',
    ])
  })

  describe('working days, months and ends of days', () => {
    const chainOf = (within: readonly string[], deadline: string): string[] =>
      textsOf(
        within.map((limit, index) => ({
          id: `s${index}`,
          title: `S${index}`,
          phase: 'warning',
          within: limit,
          after: index > 0 ? [`s${index - 1}`] : [],
          deadline: index === within.length - 1 ? deadline : undefined,
        })),
      )

    it('stay what they are where both sides have them', () => {
      expect(chainOf(['1个工作日', '1个工作日', '30m'], '1个工作日')).toEqual([
        '“S2” must be done within 1 working day of detection, but if every step takes all the time it has, that takes 2 working days 30 minutes: S0 (1 working day), S1 (1 working day), S2 (30 minutes). That is 1 working day 30 minutes too late.',
      ])
    })

    it('are counted together where they must be turned into days', () => {
      expect(chainOf(['1个工作日', '1个工作日', '1个工作日'], '5个自然日')).toEqual([
        '“S2” must be done within 5 days of detection, but if every step takes all the time it has, that takes 6 days: S0 (1 working day), S1 (1 working day), S2 (1 working day). That is 24 hours too late. Counted here: 3 working days as up to 6 days.',
      ])
    })

    it('of the limit are counted as the fewest, and that is said', () => {
      expect(chainOf(['3个自然日'], '2个工作日')).toEqual([
        '“S0” must be done within 2 working days of detection, but its own limit lets it take 3 days. That is 24 hours too late. Counted here: 2 working days as only 2 days.',
      ])
    })

    it('hours before the end of a day do not make it later', () => {
      expect(chainOf(['15m', '当日'], '当日')).toEqual([])
      expect(chainOf(['15m', 'T+1'], 'T+1')).toEqual([])
      expect(chainOf(['当日', '当日'], '当日')).toEqual([])
      expect(chainOf(['当日', 'T+1', '当日'], 'T+1')).toEqual([])
      expect(chainOf(['15m', '当日', '1h'], '当日')).toEqual([
        '“S2” must be done on the day of detection, but if every step takes all the time it has, that takes 25 hours: S0 (15 minutes), S1 (the same day), S2 (1 hour). That is 1 hour too late. Counted here: “the same day” as up to 24 hours, what comes before the end of a day as done on that day.',
      ])
      expect(chainOf(['30 hours', 'T+1'], 'T+1')).toHaveLength(1)
      expect(chainOf(['20h', '当日'], '36h')).toHaveLength(1)
      expect(chainOf(['当日', 'T+1', 'T+1'], 'T+1')).toHaveLength(1)
    })
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
  it('of a thousand steps with a deadline each, path messages stay short', () => {
    const steps = Array.from({ length: 1000 }, (_, index) => ({
      id: `s${index}`,
      phase: 'warning',
      within: '1m',
      after: index > 0 ? [`s${index - 1}`, `s${Math.floor(index / 2)}`].filter((one) => one !== `s${index}`) : [],
      deadline: index === 999 ? '10h' : '20h',
    }))
    const workspace = workspaceOf({ plan: { steps } })
    const plan = workspace.plans[0] as Plan
    const found = conflicts(plan, [plan])
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

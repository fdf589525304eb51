import { isDenied } from '../../language/sentences.ts'
import { simplify } from '../../language/simplify.ts'
import type { Place } from '../../model/file.ts'
import { findPlan } from '../../model/references.ts'
import type { DrillData } from '../../model/types.ts'
import type { Report, Rule } from '../rule.ts'
import { keysOf, narrowed } from '../texts.ts'
import { sentencesIn, type Told, toldIn } from '../told.ts'

export const unsafeDrill: Rule = {
  id: 'unsafe-drill',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'practice' },
  *workspace({ workspace }) {
    const scripts = new Set(workspace.drills.map(({ file }) => file))
    const told = toldIn(workspace).filter(({ file, pointer }) => scripts.has(file) || /^drills\//.test(keysOf(pointer)))
    yield* told.flatMap(keptFromPolice)
    for (const { file, data } of workspace.drills) {
      const plan = findPlan(workspace.plans, data.plan)
      if (!isActed(data)) continue
      const own = told.filter((text) => text.file === file)
      const safety: Place = { file, pointer: data.safety ? ['safety'] : [], at: data.safety ? 'key' : 'first-key' }
      const isArmed = plan?.data.hazard.some((hazard) => armed.includes(hazard)) ?? false
      const knowsPolice = [...(data.safety?.told ?? []), ...own.map(({ text }) => text)].some((text) =>
        police.test(simplify(text)),
      )
      if (isArmed && !knowsPolice) yield { place: safety, plan, message: 'police', values: { drill: data.title } }
      else if (!data.safety?.['stop-word'] && !own.some(({ plain: text }) => stopWord.test(text))) {
        yield { place: safety, plan, message: 'stop-word', values: { drill: data.title } }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: '\nhazard: robbery',
        files: {
          'plans/script.md': `---
title: 抢劫演练
kind: drill
plan: example
type: full-scale
scenario: 两名蒙面人进入大厅。为求逼真，本次演练不通知辖区派出所。
safety: { stop-word: 停, told: [员工] }
---
`,
          'plans/other.md': `---
title: 夜间抢劫演练
kind: drill
plan: example
type: functional
safety: { stop-word: 停, told: [全体员工] }
---
`,
        },
        at: ['/safety', '/scenario'],
      },
      {
        files: {
          'plans/script.md': `---
title: Evacuation drill
kind: drill
lang: en
plan: example
type: evacuation
scenario: Smoke fills the hall.
---
`,
        },
        at: [''],
      },
      {
        plan: '\nhazard: robbery\nlang: en',
        files: {
          'plans/script.md': `---
title: Mock raid
kind: drill
lang: en
plan: example
scenario: The mock raid is kept from everybody, the local police included.
---
`,
        },
        at: ['/scenario'],
      },
    ],
    good: [
      {
        plan: '\nhazard: robbery',
        files: {
          'plans/script.md': `---
title: 抢劫演练
kind: drill
plan: example
type: full-scale
scenario: 员工不知道时间；不得在没有告知派出所的情况下开始演练。
safety: { stop-word: 停, told: [辖区派出所] }
---
`,
          'plans/other.md': `---
title: 桌面推演
kind: drill
plan: example
type: tabletop
scenario: 一名员工忘了通知派出所，歹徒已经逃离。
---
`,
        },
      },
    ],
  },
}

/** Events in which whoever sees the drill may think that somebody is armed. */
const armed = ['robbery', 'theft', 'security']
const police = /公安|派出所|(?:警察|公安|辖区|管区)分局|警方|警察|民警|110|\bpolice\b/i
const stopWord =
  /(?:停止|终止|中止|暂停)[^,。;]{0,6}?(?:口令|暗号|信号|词|演[练习])|(?:口令|暗号|信号|安全词)|\b(?:stop|safe)[- ]?word\b/i
const secret: readonly RegExp[] = [
  /(?:保密|不公开|不告知|不通知)[^。;]{0,12}?(?:公安|派出所|警方|民警|警察|分局)[^,。;]{0,4}?(?:也不例外|亦不例外|也一样|在内|亦同|同样)/,
  /(?:不|未|没有?|无需|无须|不必)(?:事先|提前|另行|预先)?(?:通知|告知|知会|报备|通报)[^,。;]{0,8}?分局/,
  /(?:不|未|没有?|无需|无须|不必|不要|勿|暂不)(?:事先|提前|另行|预先)?(?:通知|告知|告诉|知会|报备|通报|报告|联系|照会|打招呼|向|跟|和|让)[^,。;]{0,12}?(?:公安|派出所|警方|民警|警察)/,
  /(?:公安|派出所|警方|民警|警察)[^,。;]{0,8}?(?:不|未|没有|无需|无须|毫不)(?:事先|提前|被)?(?:知情|告知|通知|知道|知会|报备)|(?:瞒着|对)[^,。;]{0,10}?(?:公安|派出所|警方|民警|警察)[^,。;]{0,6}?(?:保密|隐瞒)/,
  /\bpolice\b[^.;]{0,24}?\b(?:not|never|un)[ -]?(?:be |been )?(?:told|informed|warned|aware|notified)\b|\b(?:without|not|never|nobody|no one)\b[^.;]{0,20}?\b(?:tell|inform|warn|notif|alert)\w*[^.;]{0,16}?\bpolice\b/i,
  /\b(?:kept|secret|hidden|concealed)\b[^.;]{0,50}?\bpolice\b/i,
]
/** The sentence speaks of the drill, not of what is played in it. */
const ofDrill =
  /演练|演习|模拟|扮演|假扮|扮成|推演|逼真|实战|事先|提前|drill|mock|exercise|rehears|realis|beforehand|advance|\bactors?\b|\bplays? the\b|role[- ]play|pretend|simulat/i

function keptFromPolice(told: Told): Report[] {
  if (!police.test(told.plain) || !ofDrill.test(told.plain)) return []
  const isScenario = told.pointer.includes('drills') || told.plan?.file !== told.file
  for (const { text, start } of sentencesIn(told)) {
    if (!isScenario && !ofDrill.test(text)) continue
    for (const pattern of secret) {
      const match = pattern.exec(text)
      if (!match || isDenied(text.slice(0, match.index))) continue
      const part = { start: start + match.index, end: start + match.index + match[0].length }
      const values = { words: told.text.slice(part.start, part.end) }
      return [{ place: narrowed(told, part), plan: told.plan, values }]
    }
  }
  return []
}

/** People move and shout; what is played at a table needs no word that stops it. */
function isActed({ type }: DrillData): boolean {
  return type !== undefined && type !== 'tabletop'
}

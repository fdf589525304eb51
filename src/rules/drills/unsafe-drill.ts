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
    const all = toldIn(workspace)
    const told = all.filter(({ file, pointer }) => scripts.has(file) || /^drills\//.test(keysOf(pointer)))
    const isOwn = new Set(told)
    // What is ordered elsewhere speaks of a drill only where it says so itself.
    const others = all.filter((text) => text.manner === 'order' && !isOwn.has(text) && drillWord.test(text.plain))
    yield* told.flatMap((text) => [...keptFromPolice(text), ...cannotStop(text)].slice(0, 1))
    yield* others.flatMap((text) =>
      [...(mockAttack.test(text.plain) ? keptFromPolice(text) : []), ...cannotStop(text)].slice(0, 1),
    )
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
const police = /公安|派出所|(?:警察|公安|辖区|管区)分局|警[方局]|警察|民警|警务|110|\bpolice\b/i
const stopWord =
  /(?:停止|终止|中止|暂停)[^,。;]{0,6}?(?:口令|暗号|信号|词|演[练习])|(?:口令|暗号|信号|安全词)|\b(?:stop|safe)[- ]?word\b/i
const forces = '(?:公安|派出所|警方|民警|警察|分局|警务站|警局)'
const unasked = '(?:谁也|谁都|一律|一概|概)?(?:不|未|没有?|无需|无须|毋须|不必|不用|不要|勿|暂不|故意不|不予)'
const secret: readonly RegExp[] = [
  new RegExp(
    `(?:保密|不公开|不告知|不通知)[^。;]{0,12}?${forces}[^,。;]{0,4}?(?:也不例外|亦不例外|也一样|在内|亦同|同样)`,
  ),
  new RegExp(
    `${unasked}(?:事先|提前|另行|预先)?(?:通知|告知|告诉|知会|报备|通报|报告|联系|照会|打招呼|通气|向|跟|和|与|同|让|给)[^,。;]{0,12}?${forces}`,
  ),
  new RegExp(
    `${forces}[^,。;]{0,8}?(?:不|未|没有|无需|无须|毫不)(?:事先|提前|被)?(?:知情|告知|通知|知道|知会|报备)|(?:瞒着|对|避开|绕开)[^,。;]{0,10}?${forces}[^,。;]{0,6}?(?:保密|隐瞒|封锁消息|守口如瓶)|瞒着[^,。;]{0,6}?${forces}`,
  ),
  /\bpolice\b[^.;]{0,24}?\b(?:not|never|un)[ -]?(?:be |been )?(?:told|informed|warned|aware|notified|advised|involved|briefed)\b|\b(?:without|not|never|nobody|no one)\b[^.;]{0,20}?\b(?:tell|inform|warn|notif|alert|announc|report|disclos|reveal|mention|advis)\w*[^.;]{0,16}?\bpolice\b/i,
  /\b(?:kept|secret|hidden|concealed)\b[^.;]{0,50}?\bpolice\b|\bpolice\b[^.;]{0,16}?\b(?:(?:hear|know|learn)s? nothing|(?:are|is) (?:kept )?(?:in the dark|unaware|uninformed)|(?:have|has) no (?:idea|knowledge|warning))\b/i,
]
const stopSignal =
  '(?:停止|终止|中止|叫停|喊停|暂停|安全|中断)(?:的|用的)?[^,。;]{0,2}?(?:口令|暗号|信号|手势|暗语|词|哨音?)'
/** Nothing stops it: 不设停止口令, 无论谁受伤都不叫停, no stop word, keeps going whatever happens. */
const unstopped: readonly RegExp[] = [
  new RegExp(
    `(?:不|未|没有?|无(?![论人])|无须|无需|取消)(?:事先|提前|预先|另行)?(?:约定|商定|设定?|设置|规定|安排|准备|使用|用|有|公布)?[^,。;不未没无]{0,4}?${stopSignal}`,
  ),
  /(?:任何情况|无论|不管|不论|即使|哪怕|即便|谁(?=[也都]))[^。;]{0,16}?(?:不|勿)(?:得|能|许|准|可以?|会|要|应)?(?:叫停|喊停|中断(?!营业|服务|业务|供)|中止|停下|停止(?!营业|服务|办理)|终止)|(?:一直|坚持|继续|照样)演(?:到底|下去|完)/,
  /\b(?:no|without(?: an?| any)?|neither an?) (?:[a-z]+ ){0,2}?(?:(?:stop|safe|safety|abort)[- ]?(?:words?|signals?|calls?)|(?:code ?words?|signals?|words?|calls?|way) (?:to|that|for) (?:stop|end|halt|abort|call off)\w*)/i,
  /\b(?:stop|safe)[- ]?words? (?:is|are|has been|was) (?:not|never) (?:agreed|set|fixed|used|given|needed)\b/i,
  /\b(?:nobody|no one|none) (?:may|can|is allowed to|must) (?:stop|interrupt|halt|abort|break off|call off|end)\b|\b(?:keeps? (?:on )?going|goes on|continues?|carr(?:y|ies) on|runs? on|plays? on) (?:whatever happens|no matter what|regardless|come what may|to the (?:bitter |very )?end\b(?! of)|even if (?:somebody|someone|anybody|anyone))\b/i,
]
/** Without it the drill does not begin: 没有约定口令的, 不得开始. */
const orNoDrill =
  /^[^,。;]{0,10}?(?:的|时|前|者|情况下)?,?[^。;]{0,10}?(?:不得|不准|不许|严禁|禁止|不能|不可|不应|推迟|取消|不予|不开始|延期)|^[^.;]{0,30}?\b(?:must not|may not|cannot|does not|do not|is cancelled|is postponed)\b/i
const stops =
  /停|中断|中止|终止|演到底|演下去|演完|口令|暗号|信号|安全词|\b(?:stop|safe|signal|code ?word|abort|interrupt|halt|break off|call off|end|going|goes on|continues?|carr(?:y|ies) on|runs? on|plays? on)\b/i
const drillWord = /演练|演习|推演|模拟|扮演|假扮|\b(?:drill|mock|exercise|rehears|simulat|staged)/i
/** A drill in which whoever sees it may think that somebody is armed. */
const mockAttack =
  /(?:抢劫|劫持|防抢|防暴|反恐|防恐|持[刀枪械]|袭击|枪击|行凶|劫匪|绑架|歹徒|暴力|暴恐|治安|盗抢|挟持)[^,。;]{0,8}?(?:演练|演习|推演)|(?:模拟|假扮|扮演|扮成|演练|演习)[^,。;]{0,8}?(?:劫|歹徒|匪|袭击|行凶|持[刀枪械]|抢)|\b(?:mock|simulated|staged|pretend|fake|practice|rehearsed) (?:[a-z-]+ ){0,2}?(?:robbery|robberies|raid|hold-?up|attack|hostage|shooting|shooter|intruder|gunm[ae]n|assault|kidnap\w*|burglary)|\b(?:robbery|raid|hold-?up|attack|hostage|shooter|shooting|intruder|gunman|lockdown|burglary|terror\w*) (?:[a-z-]+ ){0,2}?(?:drill|exercise|rehearsal|simulation)/i
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
      if (!match || isDenied(text.slice(0, match.index)) || orNoDrill.test(text.slice(match.index + match[0].length)))
        continue
      const part = { start: start + match.index, end: start + match.index + match[0].length }
      const values = { words: told.text.slice(part.start, part.end) }
      return [{ place: narrowed(told, part), plan: told.plan, values }]
    }
  }
  return []
}

function cannotStop(told: Told): Report[] {
  if (!drillWord.test(told.plain) || !stops.test(told.plain)) return []
  for (const { text, start } of sentencesIn(told)) {
    if (!stops.test(text)) continue
    for (const pattern of unstopped) {
      const match = pattern.exec(text)
      if (!match || isDenied(text.slice(0, match.index)) || orNoDrill.test(text.slice(match.index + match[0].length)))
        continue
      const part = { start: start + match.index, end: start + match.index + match[0].length }
      const values = { words: told.text.slice(part.start, part.end) }
      return [{ place: narrowed(told, part), plan: told.plan, message: 'unstopped', values }]
    }
  }
  return []
}

/** People move and shout; what is played at a table needs no word that stops it. */
function isActed({ type }: DrillData): boolean {
  return type !== undefined && type !== 'tabletop'
}

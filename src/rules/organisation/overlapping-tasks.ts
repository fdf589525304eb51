import { simplify } from '../../language/simplify.ts'
import type { Plan } from '../../model/plan.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Report, Rule } from '../rule.ts'

export const overlappingTasks: Rule = {
  id: 'overlapping-tasks',
  group: 'organisation',
  severity: 'info',
  basis: { kind: 'practice' },
  plan: overlaps,
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长], function: command, contact: 000-0000-0201, duties: [判定级别] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, contact: 000-0000-0207, duties: [清点人数，做好客户安抚工作, 负责保护现场] }
  - { id: guard, name: 秩序组, holder: 保安班长, contact: 000-0000-0211, duties: [安抚客户, 保护现场，收集监控录像] }`,
        at: ['/roles/guard/duties/0', '/roles/guard/duties/1'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长], function: command, contact: 000-0000-0201, duties: [判定级别] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, contact: 000-0000-0207, duties: [疏散一楼客户, 巡查12号窗口, 向行长报告, 完成指挥部交办的其他任务] }
  - { id: guard, name: 秩序组, holder: 保安班长, contact: 000-0000-0211, duties: [疏散二楼客户, 巡查21号窗口, 向派出所报告, 完成指挥部交办的其他任务] }`,
      },
    ],
  },
}

function* overlaps(plan: Plan): Iterable<Report> {
  const seen = new Map<string, { role: string; index: number; at: number }>()
  for (const [index, role] of itemsIn(plan, 'roles')) {
    for (const [at, duty] of (role.duties ?? []).entries()) {
      let other: { role: string; index: number; at: number } | undefined
      for (const key of tasksIn(duty)) {
        const first = seen.get(key)
        if (!first) seen.set(key, { role: role.name, index, at })
        else if (first.index !== index) other ??= first
      }
      if (!other) continue
      yield {
        place: itemPlace(plan, 'roles', index, 'duties', at),
        values: { role: role.name, other: other.role, duty },
        related: [
          {
            place: itemPlace(plan, 'roles', other.index, 'duties', other.at),
            message: { key: 'overlapping-tasks.other', values: { other: other.role } },
          },
        ],
      }
    }
  }
}

/** What every group has to do, or does in its own part. */
const common =
  /交办|其他(?:任务|工作|事项)|服从|听从|本(?:组|部门|岗|职)|各自|配合|协助|参加|接受|大事记|值守|值班|待命|other tasks|assist|as directed|log\b/i
/** Words that make no difference between two duties. */
const filler =
  /负责|承担|做好|开展|组织|进行|实施|落实|切实|及时|认真|的|了|等|工作|事宜|任务|相关|有关|全部|现场的|并|对|\b(?:the|a|an|all|of|and|to|is|are|responsible|for)\b|[\s"“”「」、.:()]/gi

/** The parts of a duty, each brought to the characters that make it what it is, whatever their order: 做好客户安抚工作 and 安抚客户. */
function tasksIn(duty: string): string[] {
  return simplify(duty)
    .toLowerCase()
    .split(/[,;。]/)
    .flatMap((part) => {
      const core = part.replace(filler, '')
      const isWhole = /[a-z]/.test(core) ? core.length >= 10 : core.length >= 4
      if (!isWhole || common.test(part)) return []
      // Words in another order are the same; 向甲报告乙 and 向乙报告甲 are not, nor are 12 and 21.
      if (/[a-z]|[向从把将给]/.test(core)) return [core]
      return [`${[...core.replace(/\d+/g, '')].sort().join('')} ${core.match(/\d+/g)?.join(' ') ?? ''}`]
    })
}

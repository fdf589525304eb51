import type { ModelFile } from './file.ts'
import { type IdentityList, identityLists, type Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { itemsOf } from './references.ts'
import type { DrillData } from './types.ts'

/** Ids that occur twice in a list, and references whose two lists both hold the id that they name. */
export function duplicateItems(plan: Plan): Problem[] {
  return [
    ...(Object.keys(identityLists) as IdentityList[]).flatMap((list) => duplicatesIn(plan, list)),
    ...clashes(
      plan,
      'steps',
      'levels',
      plan.data.thresholds?.flatMap((threshold) => threshold.triggers ?? []),
    ),
    ...clashes(plan, 'roles', 'contacts', [
      ...plan.data.steps.flatMap((step) => step.notify ?? []),
      ...(plan.data.reports ?? []).flatMap((report) => report.to ?? []),
      ...(plan.data.drills ?? []).flatMap((drill) => drill.participants ?? []),
    ]),
  ]
}

function duplicatesIn(plan: Plan, list: IdentityList): Problem[] {
  const first = new Map<string, number>()
  return itemsOf(plan, list).flatMap((item, index): Problem[] => {
    const before = first.get(item.id)
    if (before === undefined) {
      first.set(item.id, index)
      return []
    }
    return [
      {
        rule: 'duplicate-id',
        place: { file: plan.file, pointer: [list, index, 'id'] },
        message: { key: 'duplicate-id.item', values: { id: item.id, list: { key: `list.${list}` } } },
        related: [
          { place: { file: plan.file, pointer: [list, before, 'id'] }, message: { key: 'duplicate-id.first' } },
        ],
      },
    ]
  })
}

function clashes(plan: Plan, a: IdentityList, b: IdentityList, references: readonly string[] = []): Problem[] {
  const used = new Set(references)
  const inA = new Map(itemsOf(plan, a).map((item, index) => [item.id, index]))
  return itemsOf(plan, b).flatMap((item, index): Problem[] => {
    const before = inA.get(item.id)
    if (before === undefined || !used.has(item.id)) return []
    return [
      {
        rule: 'duplicate-id',
        place: { file: plan.file, pointer: [b, index, 'id'] },
        message: {
          key: 'duplicate-id.clash',
          values: { id: item.id, list: { key: `list.${a}` }, other: { key: `list.${b}` } },
        },
        related: [{ place: { file: plan.file, pointer: [a, before, 'id'] }, message: { key: 'duplicate-id.first' } }],
      },
    ]
  })
}

/** Objectives of a drill with the same id. */
export function duplicateObjectives(file: ModelFile, { objectives = [] }: DrillData): Problem[] {
  const first = new Map<string, number>()
  return objectives.flatMap(({ id }, index): Problem[] => {
    if (id === undefined) return []
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    return before === undefined
      ? []
      : [
          {
            rule: 'duplicate-id',
            place: { file, pointer: ['objectives', index, 'id'] },
            message: { key: 'duplicate-id.item', values: { id, list: { key: 'list.objectives' } } },
            related: [
              { place: { file, pointer: ['objectives', before, 'id'] }, message: { key: 'duplicate-id.first' } },
            ],
          },
        ]
  })
}

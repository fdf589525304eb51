import { type Unit, unitName } from '../../model/unit.ts'

/** Units in their tree, with what each has. A branch with nothing in it is left out. */
export interface UnitNode<T> {
  readonly id: string
  readonly name: string
  readonly items: readonly T[]
  readonly below: readonly UnitNode<T>[]
}

/** In the order of the units' files; what belongs to a unit that is no more comes last, under its id. */
export function unitTree<T>(units: readonly Unit[], itemsOf: ReadonlyMap<string, readonly T[]>): UnitNode<T>[] {
  const below = new Map<string, Unit[]>()
  const tops: Unit[] = []
  for (const unit of units) {
    const above = unit.chain[1]?.id
    if (above === undefined) tops.push(unit)
    else below.set(above, [...(below.get(above) ?? []), unit])
  }
  const node = (unit: Unit): UnitNode<T>[] => {
    const own = itemsOf.get(unit.id) ?? []
    const lower = (below.get(unit.id) ?? []).flatMap(node)
    return own.length + lower.length > 0 ? [{ id: unit.id, name: unitName(unit), items: own, below: lower }] : []
  }
  const known = new Set(units.map((unit) => unit.id))
  const gone = [...itemsOf].filter(([id]) => !known.has(id))
  return [...tops.flatMap(node), ...gone.map(([id, items]) => ({ id, name: id, items, below: [] }))]
}

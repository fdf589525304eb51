/**
 * The sets that share most of their members, in clusters: two sets are together when they have at least `share` of their
 * common members in common (Jaccard), or when others join them. Indices, ascending; sets alone are left out.
 *
 * Two such sets must share one of the first members of each, in any order of all members (Chaudhuri et al., "A primitive
 * operator for similarity joins"); with the rarest first, few pairs are left to compare, and none within a cluster.
 */
export function clustersOf<T>(sets: readonly ReadonlySet<T>[], share: number): number[][] {
  const counts = new Map<T, number>()
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1)
  const ranks = new Map([...counts].sort((a, b) => a[1] - b[1]).map(([member], rank) => [member, rank]))
  const parts = joiner(sets.length)
  const holders = new Map<number, number[]>()
  for (const [index, set] of sets.entries()) {
    const members = [...set].map((member) => ranks.get(member) as number).sort((a, b) => a - b)
    const first = members.slice(0, members.length - Math.ceil(share * members.length) + 1)
    for (const member of first) {
      const others = holders.get(member) ?? []
      for (const other of others) {
        if (parts.isJoined(index, other)) continue
        if (likeness(set, sets[other] as ReadonlySet<T>) >= share) parts.join(index, other)
      }
      others.push(index)
      holders.set(member, others)
    }
  }
  return parts.all().filter((part) => part.length > 1)
}

/** What two sets share of all that they hold: 1 for equal sets, also for two empty ones. */
export function likeness<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const member of small) if (large.has(member)) common++
  const all = a.size + b.size - common
  return all === 0 ? 1 : common / all
}

/** The clauses of texts, for comparing: without their numbers, white space and marks, and only those that say something. */
export function clausesOf(texts: Iterable<string>): Set<string> {
  const clauses = new Set<string>()
  for (const text of texts) {
    for (const clause of text.split(/[\n。；;，,！!？?：:、]|\. /)) {
      const bare = clause.replace(/[\d０-９一二三四五六七八九十两]+/g, '0').replace(/[\s\p{P}\p{S}]+/gu, '')
      if (bare.length >= 4) clauses.add(bare)
    }
  }
  return clauses
}

function joiner(size: number) {
  const above = Array.from({ length: size }, (_, index) => index)
  const top = (index: number): number => {
    let at = index
    while (above[at] !== at) {
      above[at] = above[above[at] as number] as number
      at = above[at] as number
    }
    return at
  }
  return {
    isJoined: (a: number, b: number): boolean => top(a) === top(b),
    join: (a: number, b: number): void => {
      above[Math.max(top(a), top(b))] = Math.min(top(a), top(b))
    },
    all: (): number[][] => {
      const parts = new Map<number, number[]>()
      for (const index of above.keys()) {
        const part = parts.get(top(index))
        if (part) part.push(index)
        else parts.set(top(index), [index])
      }
      return [...parts.values()]
    },
  }
}

/** The nearest of some names, where one is near enough to be meant; by edits, a swap counting one. */
export function suggest(written: string, names: Iterable<string>): string | undefined {
  return nearest(written, names)[0]
}

/** All names that are near enough to be meant and as near as any. */
export function nearest(written: string, names: Iterable<string>): string[] {
  // To one letter, or two that are no Chinese word, any name is near: only one that holds them is meant.
  if (written.length < 2) return []
  if (written.length === 2 && !/\p{Script=Han}/u.test(written)) {
    return [...names].filter((name) => name.length === 3 && name.includes(written))
  }
  let best: string[] = []
  let least = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const name of names) {
    if (Math.abs(name.length - written.length) > least) continue
    const edits = distance(written.toLowerCase(), name.toLowerCase())
    if (edits < least) {
      best = [name]
      least = edits
    } else if (edits === least && best.length > 0) best.push(name)
  }
  return best
}

/** How many letters must be put in, left out, replaced or swapped. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let edits = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
      }
      row.push(edits)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

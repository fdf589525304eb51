/** Lines that meet, in the channel between two columns: where they come in from the left, and where they leave to the right. */
export interface Net {
  readonly lefts: readonly number[]
  readonly rights: readonly number[]
}

/**
 * The place of each net's upright piece, counted from the left; undefined for one that runs level all the way. Nothing at
 * all where lines would have to go around each other in a circle.
 */
export function channelOf(nets: readonly Net[]): (number | undefined)[] | undefined {
  const bent = nets.flatMap((net, index) => (isLevel(net) ? [] : [{ net, index, ...span(net) }]))
  const order = bent.toSorted((a, b) => a.top - b.top || a.index - b.index)
  const costOf = (): number => {
    let cost = 0
    for (const [at, one] of order.entries()) {
      for (const other of order.slice(at + 1)) cost += crossings(one.net, other.net)
    }
    return cost
  }
  let least = costOf()
  for (let improved = true; improved && least > 0; ) {
    improved = false
    for (let at = 0; at < order.length; at++) {
      for (let to = 0; to < order.length; to++) {
        const [moved] = order.splice(at, 1)
        if (moved) order.splice(to, 0, moved)
        const cost = costOf()
        if (cost < least) {
          least = cost
          improved = true
        } else {
          const [back] = order.splice(to, 1)
          if (back) order.splice(at, 0, back)
        }
      }
    }
  }
  if (least >= overlap) return undefined
  const places: (number | undefined)[] = nets.map(() => undefined)
  order.forEach((one, at) => {
    const before = order.slice(0, at).filter((other) => meets(one, other))
    places[one.index] = Math.max(-1, ...before.map(({ index }) => places[index] ?? -1)) + 1
  })
  return places
}

/** Two lines on one another are worse than any number of crossings. */
const overlap = 1_000_000

/** What it costs that one net turns left of another. */
function crossings(one: Net, other: Net): number {
  const [a, b] = [span(one), span(other)]
  // What leaves the left one passes the upright piece of the right one, and what comes in to the right one that of the left.
  const crossed =
    one.rights.filter((y) => y > b.top && y < b.bottom).length +
    other.lefts.filter((y) => y > a.top && y < a.bottom).length
  return crossed + one.rights.filter((y) => other.lefts.includes(y)).length * overlap
}

function span({ lefts, rights }: Net): { top: number; bottom: number } {
  const all = [...lefts, ...rights]
  return { top: Math.min(...all), bottom: Math.max(...all) }
}

function isLevel(net: Net): boolean {
  const { top, bottom } = span(net)
  return top === bottom
}

function meets(a: { top: number; bottom: number }, b: { top: number; bottom: number }): boolean {
  return a.top <= b.bottom && b.top <= a.bottom
}

/** Steps from the root of a document's data to a value: keys and list indices. */
export type Pointer = readonly (string | number)[]

/** Prints a pointer; in lists an item's own `id` stands instead of its index. `data` is what the author wrote. */
export function printPointer(data: unknown, pointer: Pointer): string {
  let value = data
  let path = ''
  for (const segment of pointer) {
    const inside: unknown = isContainer(value) ? (value as Record<string | number, unknown>)[segment] : undefined
    const id = Array.isArray(value) && isContainer(inside) ? (inside as { id?: unknown }).id : undefined
    path += `/${escapeSegment(typeof id === 'string' && id !== '' ? id : String(segment))}`
    value = inside
  }
  return path
}

export function parsePointer(text: string): string[] {
  return text
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value that a pointer leads to; undefined where it leads nowhere. */
export function valueAt(data: unknown, pointer: Pointer): unknown {
  let value = data
  for (const segment of pointer) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string | number, unknown>)[segment]
  }
  return value
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1')
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

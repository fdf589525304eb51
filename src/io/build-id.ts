import { readFileSync } from 'node:fs'

/** Names this build of the program by its bytes; undefined where it runs from its sources. */
export function buildId(): string | undefined {
  try {
    return readFileSync(new URL('../build-id', import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}

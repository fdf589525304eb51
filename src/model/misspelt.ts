import { type MisspeltKey, type ReadData, type ReadOptions, readYaml } from '../language/read-yaml.ts'
import type { Schema } from '../language/schema.ts'
import type { YamlTree } from '../language/yaml.ts'
import type { ModelFile } from './file.ts'
import { guessKey } from './near-key.ts'
import type { Problem } from './problem.ts'
import { resolveSchema } from './schemas.ts'

/** Reads a tree with each misspelt key as the one that was meant: what stands below it is neither missing nor unread. */
export function readData(tree: YamlTree, schema: Schema, options: Pick<ReadOptions, 'once'> = {}): ReadData {
  return readYaml(tree, schema, resolveSchema, { ...options, guessKey })
}

/**
 * The problems of a file with those of its misspelt keys. Where a key was only guessed, or what stands under it has not even its
 * type, that the value is none of its kind is no second mistake.
 */
export function withMisspelt(
  file: ModelFile,
  misspelt: readonly MisspeltKey[],
  problems: readonly Problem[],
): Problem[] {
  if (misspelt.length === 0) return [...problems]
  const guesses = new Map(misspelt.map(({ pointer, meant }) => [JSON.stringify([...pointer, meant.key]), meant]))
  const rest = problems.filter(({ place, message }) => {
    // One value may stand for a list of one.
    const pointers = place.pointer.at(-1) === 0 ? [place.pointer, place.pointer.slice(0, -1)] : [place.pointer]
    const meant = pointers.map((pointer) => guesses.get(JSON.stringify(pointer))).find((guess) => guess !== undefined)
    return !meant || place.at === 'key' || (meant.isSure && message.key !== 'schema.wrong-type')
  })
  return [...misspelt.map((one) => problemOf(file, one)), ...rest]
}

function problemOf(file: ModelFile, { pointer, written, meant }: MisspeltKey): Problem {
  return {
    rule: 'schema',
    place: { file, pointer: [...pointer, written], at: 'key' },
    message: { key: 'schema.unknown-key-near', values: { key: written, near: meant.name } },
  }
}

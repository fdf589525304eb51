import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { exampleDay } from './example.ts'
import { type Sentence, workspaceOf } from './sentence.ts'

// Sentences of schools, factories, hospitals and others, written before the patterns were looked at: each must give its findings
// and no other. The score of the first run is in the folder’s README.

const folder = join(import.meta.dirname, 'sentences-fourth')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const sets = files.map((name) => ({ name, sentences: parse(readFileSync(join(folder, name), 'utf8')) as Sentence[] }))
const named = new Set(sets.flatMap(({ sentences }) => sentences.flatMap(({ finds }) => finds)))

describe.each(sets)('$name', ({ name, sentences }) => {
  // Who is listed depends on the plan that a sentence is put into, so only one file counts it.
  const scored = rules.filter(({ id }) => named.has(id) && (id !== 'unlisted-actor' || name === 'actors.yaml'))

  it.each(sentences.map((sentence) => [`${sentence.where}: ${sentence.text}`, sentence] as const))(
    '%s',
    (_, sentence) => {
      const workspace = workspaceOf(sentence)
      expect(workspace.problems).toEqual([])
      const findings = runRules(workspace, { rules: scored, settings: {}, today: exampleDay })
      expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([...sentence.finds].sort())
    },
  )
})

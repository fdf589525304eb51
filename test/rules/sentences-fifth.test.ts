import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { exampleDay } from './example.ts'
import { type Sentence, workspaceOf } from './sentence.ts'

// A small set that was scored once, when the fourth had been mended; its score is in the folder's README. What is still
// wrong is listed here.

const sentences = parse(readFileSync(join(import.meta.dirname, 'sentences-fifth/actors.yaml'), 'utf8')) as Sentence[]
const named = new Set(sentences.flatMap(({ finds }) => finds))
const scored = rules.filter(({ id }) => named.has(id))

test('all but two of the fifth set are found, and no trap', () => {
  const wrong = sentences.filter((sentence) => {
    const findings = runRules(workspaceOf(sentence), { rules: scored, settings: {}, today: exampleDay })
    return [...new Set(findings.map(({ rule }) => rule))].sort().join() !== [...sentence.finds].sort().join()
  })
  expect(wrong.map(({ text }) => text)).toEqual([
    // No list of given names holds them all, and two capitals may as well name an office.
    'Ask Oluwaseun Bello to unlock the gym.',
    // The police are named, though not asked.
    '把醉酒者捆在椅子上等警察。',
  ])
})

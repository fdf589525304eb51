import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { exampleDay } from './example.ts'
import { type Sentence, workspaceOf } from './sentence.ts'

// Sentences with labels, each put into a plan that is sound but for it. What counts is how many gaps are found, and how
// many findings are gaps: of one rule and of all. A file is scored by the rules that it names.

interface Score {
  right: number
  wrong: number
  missed: number
}

const folder = join(import.meta.dirname, 'sentences')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const scores = new Map<string, Score>()

describe.each(files)('%s', (name) => {
  const sentences = parse(readFileSync(join(folder, name), 'utf8')) as readonly Sentence[]
  const named = [...new Set(sentences.flatMap(({ finds }) => finds))].sort()
  const scored = rules.filter(({ id }) => named.includes(id))
  const wrong: string[] = []

  it('is near to half traps, and says nothing twice', () => {
    expect(sentences.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(sentences.length * 0.4)
    expect(new Set(sentences.map(({ text, where }) => `${where} ${text}`)).size).toBe(sentences.length)
  }, 600_000)

  it('finds the gaps and leaves the traps alone', () => {
    for (const sentence of sentences) {
      const workspace = workspaceOf(sentence)
      expect(
        workspace.problems.map(({ rule, message }) => ({ rule, message })),
        sentence.text,
      ).toEqual([])
      const findings = runRules(workspace, { rules: scored, settings: {}, today: exampleDay })
      const found = new Set(findings.map(({ rule }) => rule))
      for (const { id } of scored) {
        const isGap = sentence.finds.includes(id)
        const isFound = found.has(id)
        if (isGap && !isFound) wrong.push(`missed ${id}: ${sentence.where}: ${sentence.text}`)
        if (isFound && !isGap) wrong.push(`false ${id}: ${sentence.where}: ${sentence.text}`)
        count(id, isGap, isFound)
        count(name, isGap, isFound)
      }
    }
    if (wrong.length > 0) console.log(wrong.join('\n'))
    if (scored.length === 0) return
    for (const key of [name, ...scored.map(({ id }) => id)]) {
      expect(precision(scoreOf(key)), `precision of ${key}`).toBeGreaterThanOrEqual(0.95)
      expect(recall(scoreOf(key)), `recall of ${key}`).toBeGreaterThanOrEqual(0.9)
    }
  }, 600_000)
})

afterAll(() => {
  const rows = [...scores].map(([key, score]) => {
    const figures = [precision(score), recall(score)].map((figure) => figure.toFixed(2).padStart(9))
    return `${key.padEnd(32)}${figures.join('')}${String(score.right).padStart(7)}${String(score.wrong).padStart(7)}${String(score.missed).padStart(8)}`
  })
  console.log([`${''.padEnd(32)}precision   recall  right  wrong  missed`, ...rows].join('\n'))
})

function count(key: string, isGap: boolean, isFound: boolean): void {
  const score = scoreOf(key)
  if (isGap && isFound) score.right++
  else if (isFound) score.wrong++
  else if (isGap) score.missed++
}

function scoreOf(key: string): Score {
  const score = scores.get(key) ?? { right: 0, wrong: 0, missed: 0 }
  scores.set(key, score)
  return score
}

function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

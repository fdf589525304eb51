// Writes docs/rules/*.md from the rules, one page each, and their index. With --check, only says whether they differ.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNumber } from '../src/language/numerals.ts'
import { format } from '../src/messages/format.ts'
import { explainRule } from '../src/rules/explain.ts'
import { rules } from '../src/rules/index.ts'
import { ruleGroups } from '../src/rules/rule.ts'

const folder = join(import.meta.dirname, 'rules')
const pages = new Map(rules.map((rule) => [`${rule.id}.md`, `${explainRule(rule, 'en').trimEnd()}\n`]))
pages.set('README.md', index())
const isThere = existsSync(folder) ? readdirSync(folder) : []
const stale = isThere.filter((name) => !pages.has(name))
const wrong = [...pages].filter(
  ([name, text]) => !isThere.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
)

if (process.argv.includes('--check')) {
  if (stale.length + wrong.length > 0) {
    console.error(
      `docs/rules differs from src/rules (${[...stale, ...wrong.map(([name]) => name)].join(', ')}): run npm run generate`,
    )
    process.exitCode = 1
  }
} else {
  mkdirSync(folder, { recursive: true })
  for (const name of stale) rmSync(join(folder, name))
  for (const [name, text] of wrong) writeFileSync(join(folder, name), text)
}

function index(): string {
  const groups = ruleGroups.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group)
    if (own.length === 0) return []
    const rows = own.map((rule) => {
      const summary = format({ key: `${rule.id}.summary` }, 'en').replaceAll('|', '\\|')
      return `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${summary} |`
    })
    return [
      `## ${format({ key: `group.${group}` }, 'en')}`,
      '',
      '| rule | severity | finds |',
      '| --- | --- | --- |',
      ...rows,
      '',
    ]
  })
  const head = ['# Rules', '', 'Generated from `src/rules/` by `npm run generate`. Do not edit.', '']
  return [...head, 'By group below; [by standard](#by-standard) at the end.', '', ...groups, ...byStandard()].join('\n')
}

/** Each document that rules rest on, its clauses in order, and the rules that rest on each. */
function byStandard(): string[] {
  const documents = new Map<string, Map<string, string[]>>()
  for (const { id, basis } of rules) {
    if (basis.title === undefined) continue
    const clauses = documents.get(basis.title) ?? new Map<string, string[]>()
    const clause = basis.clause ?? ''
    documents.set(basis.title, clauses.set(clause, [...(clauses.get(clause) ?? []), `[${id}](${id}.md)`]))
  }
  const collator = new Intl.Collator('zh', { numeric: true })
  const tables = [...documents]
    .sort(([a], [b]) => collator.compare(a, b))
    .flatMap(([title, clauses]) => [
      `### ${title}`,
      '',
      '| clause | rules |',
      '| --- | --- |',
      ...[...clauses]
        .sort(([a], [b]) => clauseNumber(a) - clauseNumber(b) || collator.compare(a, b))
        .map(([clause, own]) => `| ${clause} | ${own.join(', ')} |`),
      '',
    ])
  return ['## By standard', '', 'Rules that rest on good practice alone are not listed here.', '', ...tables]
}

/** 第二十四条 is 24; a clause that is numbered 6.3.1 is left to the collator. */
function clauseNumber(clause: string): number {
  return readNumber(/第([一二三四五六七八九十百]+)条/.exec(clause)?.[1] ?? '') ?? 0
}

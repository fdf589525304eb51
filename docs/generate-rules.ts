// Writes docs/rules/*.md from the rules, one page each, and their index. With --check, only says whether they differ.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
  return ['# Rules', '', 'Generated from `src/rules/` by `npm run generate`. Do not edit.', '', ...groups].join('\n')
}

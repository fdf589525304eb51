import type { Finding } from '../source/finding.ts'
import { fails, type ReportInput } from './input.ts'
import { linesOf, repositoryPath } from './place.ts'
import { printable } from './printable.ts'
import { hintOf, wordsOf } from './words.ts'

/**
 * JUnit's XML: a suite for each file, a case for each finding. What does not fail the run is a skipped case, and a file
 * without findings one that passed.
 */
export function junit(input: ReportInput): string {
  const byFile = new Map<string, Finding[]>((input.files ?? []).toSorted().map((file) => [file, []]))
  for (const one of input.findings) {
    const found = byFile.get(one.file)
    if (found) found.push(one)
    else byFile.set(one.file, [one])
  }
  const failures = input.findings.filter((one) => fails(one, input)).length
  const cases = [...byFile.values()].reduce((sum, found) => sum + Math.max(1, found.length), 0)
  const totals = { name: 'musterbook', tests: cases, failures, errors: 0, time: 0 }
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(totals)}>`,
    ...[...byFile].flatMap(([file, found]) => suite(file, found, input)),
    '</testsuites>',
  ].join('\n')}\n`
}

function suite(file: string, found: readonly Finding[], input: ReportInput): string[] {
  const path = repositoryPath(file, input.folder)
  const failures = found.filter((one) => fails(one, input)).length
  const counts = { tests: Math.max(1, found.length), failures, errors: 0, skipped: found.length - failures, time: 0 }
  const passed = `    <testcase${attributes({ name: path, classname: path, file: path, time: 0 })}/>`
  return [
    `  <testsuite${attributes({ name: path, ...counts })}>`,
    ...(found.length > 0 ? found.flatMap((one) => testCase(one, path, input)) : [passed]),
    '  </testsuite>',
  ]
}

function testCase(one: Finding, path: string, input: ReportInput): string[] {
  const { line, column } = linesOf(input.sources.get(one.file), one.range)
  const message = wordsOf(one, input.locale)
  const hint = hintOf(one, input.locale)
  const name = `${one.rule} ${line}:${column}`
  const text = [`${path}:${line}:${column}`, message, ...(hint ? [hint] : [])].map(xmlText).join('\n')
  const outcome = fails(one, input)
    ? `<failure${attributes({ message, type: one.severity })}>${text}</failure>`
    : `<skipped${attributes({ message })}/>`
  return [
    `    <testcase${attributes({ name, classname: path, file: path, line, time: 0 })}>`,
    `      ${outcome}`,
    '    </testcase>',
  ]
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML cannot hold at all goes with what no terminal should print. */
function xmlText(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from '../../src/messages/en/cli.ts'
import { hasMessage, locales } from '../../src/messages/format.ts'

const source = join(import.meta.dirname, '../../src')
const text = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('messages'))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n')

test('every fault that the program can tell has words in every language', () => {
  const keys = new Set([...text.matchAll(/'((?:fault|notice|report|help)\.[\w-]+)'/g)].map((match) => match[1] ?? ''))
  expect(keys.size).toBeGreaterThan(60)
  for (const locale of locales) expect([...keys].filter((key) => !hasMessage(key, locale))).toEqual([])
})

test('no words are left over', () => {
  const indirect = /^(fault\.(unknown-option|unknown-command|.*-near)|report\.(error|warning|info)|help\.title-)/
  const unused = Object.keys(cli).filter((key) => !indirect.test(key) && !text.includes(`'${key}'`))
  expect(unused).toEqual([])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { format, type Locale } from '../../src/messages/format.ts'

/** What the guides to printing quote from the lists, the handbooks and their pages. */
const quoted = [
  ...['shelf.status.stale', 'web.deck', 'handbook.draft', 'handbook.effective-list', 'handbook.replaced-list'],
  ...['file', 'which', 'paper', 'duplex', 'copies', 'holders', 'sheets', 'digest', 'note'].map(
    (name) => `print-list.${name}`,
  ),
]

test.each([
  ['printing.md', 'en'],
  ['printing.zh-CN.md', 'zh-Hans'],
] as const)('%s quotes the lists and handbooks as they are', (name, locale: Locale) => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')
  for (const key of quoted) {
    // A sentence may be quoted by its beginning.
    const [words = ''] = format({ key }, locale).split(/[:，,]/)
    expect.soft(guide, key).toContain(words)
  }
  for (const file of ['index.html', 'print-list.html', 'print-list.csv']) expect(guide).toContain(`\`${file}\``)
})

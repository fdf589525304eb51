import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { format, type Locale } from '../../src/messages/format.ts'
import { schemaOf } from '../../src/model/schemas.ts'
import { workspaceOf } from '../model/workspace-of.ts'

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

test.each(['printing.md', 'printing.zh-CN.md'])(
  '%s names every part of a handbook, and its settings can be read',
  (name) => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')
    const parts = schemaOf('settings').$defs?.handbook?.properties?.parts?.items
    const isChinese = name.includes('zh')
    for (const part of parts?.enum ?? []) {
      const row = isChinese ? `| ${parts?.['x-names']?.values?.[part]?.['zh-Hans']} \`${part}\` |` : `| \`${part}\` |`
      expect.soft(guide).toContain(row)
    }
    const blocks = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml)
    expect(blocks.length).toBeGreaterThan(1)
    for (const yaml of blocks) expect(workspaceOf({ 'musterbook.yaml': yaml }).problems).toEqual([])
  },
)

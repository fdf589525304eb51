import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, musterbook } from '../cli/program.ts'

const guide = readFileSync(join(import.meta.dirname, '../../docs/rules-of-your-own.md'), 'utf8')

/** What follows a comment like `<!-- file: musterbook.yaml -->`. */
function examples(mark: RegExp): [string, string][] {
  const fences = guide.matchAll(/^<!-- ([^\n]*) -->\n\n```\w+\n([\s\S]*?)^```$/gm)
  return [...fences].flatMap(([, comment = '', text = '']): [string, string][] => {
    const name = mark.exec(comment)
    return name ? [[name[1] ?? '', text]] : []
  })
}

test('the example of the guide finds what the guide says', () => {
  const files = examples(/^file: (.+)$/)
  expect(files.map(([name]) => name)).toEqual(['musterbook.yaml', 'rules/channel.mjs', 'plans/flood.md'])
  const folder = folderWith(Object.fromEntries(files))
  const words = ['--cwd', folder, '--plugins']
  const env = { MUSTERBOOK_PLUGIN_SECONDS: '120' }
  const ran = musterbook(['check', ...words, '--only', 'house-channel-missing'], { env })
  const [[, output] = []] = examples(/^(output)$/)
  expect(ran).toMatchObject({ status: 1, stderr: '', stdout: output })
  const page = musterbook(['explain', ...words, 'house-channel-missing'], { env }).stdout
  expect(page).toContain('In an evacuation nobody looks a channel up.')
  expect(page).toContain('required by House rules 3.2')
}, 300_000)

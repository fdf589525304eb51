import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkJson, folderWith, musterbook, plan } from './program.ts'

const settings = 'handbooks: [{ id: all, for: workspace, edition: file, audience: internal, formats: [html] }]\n'
const files = {
  'musterbook.yaml': settings,
  'plans/marked.md': plan('owner: 张伟\n', '机密★5年\n\n# 总则\n\n金库密码在附件。\n'),
  'plans/other.md': plan('id: other\n'),
}

test('a mark of a state secret ends the run: nothing else is told, whatever was asked', () => {
  const folder = folderWith(files)
  for (const words of [[], ['plans/other.md'], ['--only', 'placeholder'], ['--profile', 'minimal']]) {
    const ran = musterbook(['check', '--cwd', folder, '--format', 'json', ...words])
    expect(ran.status, words.join(' ')).toBe(1)
    const { findings } = JSON.parse(ran.stdout) as { findings: { rule: string; file: string; line: number }[] }
    expect(findings).toMatchObject([{ rule: 'state-secret', file: 'plans/marked.md' }])
    expect(ran.stderr).toContain('the run ends here')
    expect(ran.stdout).not.toContain('金库')
  }
})

test('no handbook is built, not even of other plans', () => {
  const folder = folderWith(files)
  const ran = musterbook(['build', '--cwd', folder, 'plans/other.md'])
  expect(ran.status).toBe(1)
  expect(ran.stdout + ran.stderr).toContain('state-secret')
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test('without the mark the same workspace is checked as always', () => {
  const folder = folderWith({ ...files, 'plans/marked.md': plan('owner: x\n', '密级：内部\n\n# 总则\n') })
  const { findings } = checkJson(folder)
  expect(findings.map(({ rule }) => rule)).toEqual(['schema'])
})

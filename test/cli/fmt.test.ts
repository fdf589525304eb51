import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, musterbook, plan } from './program.ts'

const files = {
  'musterbook.yaml': 'locale: en # owner\n',
  'plans/a.md': `\ufeff${plan('never: [无]\n', '# owner').replaceAll('\n', '\r\n')}`,
  'plans/units/u.yaml': 'id: shore\nname: 海岸路支行\npeople: { owner: { name: 某示例 } }\n',
  'plans/README.md': '# owner: kind\n',
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

test('keys go to another language and back, every byte else as it was', () => {
  const folder = folderWith(files)
  chmodSync(join(folder, 'plans/a.md'), 0o640)
  const hans = musterbook(['fmt', '--cwd', folder, '--keys', 'zh-Hans'])
  expect(hans).toMatchObject({ status: 0, stdout: '' })
  expect(hans.stderr).toBe(
    [
      'musterbook.yaml: 2 words in another language.',
      'plans/a.md: 15 words in another language.',
      'plans/units/u.yaml: 4 words in another language.',
      '',
    ].join('\n'),
  )
  const chinese = textsIn(folder)
  expect(chinese['musterbook.yaml']).toBe('语言: 英文 # owner\n')
  expect(chinese['plans/a.md']).toMatch(
    /^\ufeff---\r\n标题: 集中取款应急预案\r\n类别: 专项\r\n事件类型: 挤兑\r\n角色:\r\n/,
  )
  expect(chinese['plans/units/u.yaml']).toBe('编号: shore\n名称: 海岸路支行\n人员: { owner: { 姓名: 某示例 } }\n')
  expect(chinese['plans/README.md']).toBe(files['plans/README.md'])
  expect(musterbook(['fmt', '--cwd', folder, '--keys', 'zh-Hant'])).toMatchObject({ status: 0 })
  expect(textsIn(folder)['plans/a.md']).toContain('責任人: commander')
  expect(musterbook(['fmt', '--cwd', folder, '--keys', 'en'])).toMatchObject({ status: 0 })
  expect(textsIn(folder)).toEqual(files)
  expect(statSync(join(folder, 'plans/a.md')).mode & 0o777).toBe(0o640)
  expect(musterbook(['fmt', '--cwd', folder, '--keys', 'en']).stderr).toBe(
    'Nothing to do: the keys of 3 files are as they should be.\n',
  )
})

test('--check writes nothing and fails where something would change; paths choose', () => {
  const folder = folderWith(files)
  const check = musterbook(['fmt', '--cwd', folder, '--keys', 'zh-Hant', '--check', 'plans/units'])
  expect(check).toMatchObject({ status: 1, stderr: 'plans/units/u.yaml: 4 words would change.\n' })
  expect(textsIn(folder)).toEqual(files)
  expect(musterbook(['fmt', '--cwd', folder, '--keys', 'en', '--check'])).toMatchObject({ status: 0 })
  musterbook(['fmt', '--cwd', folder, '--keys', 'zh-Hant', 'plans/units'])
  expect(textsIn(folder)).toEqual({ ...files, 'plans/units/u.yaml': expect.stringMatching(/^編號: shore\n名稱:/) })
})

test('a file that cannot be read is left alone and named, the others are written', () => {
  const broken = '---\ntitle: [\nkind: special\n---\n'
  const folder = folderWith({ ...files, 'plans/b.md': broken, 'plans/c.md': plan('标题: 第二个标题\n') })
  const ran = musterbook(['fmt', '--cwd', folder, '--keys', 'zh-Hans'])
  expect(ran.status).toBe(1)
  expect(ran.stderr).toMatch(/^plans\/b\.md:\d+:\d+: cannot be read and was left as it is/m)
  expect(ran.stderr).toMatch(/^plans\/c\.md:14:1: cannot be read/m)
  expect(readFileSync(join(folder, 'plans/b.md'), 'utf8')).toBe(broken)
  expect(textsIn(folder)['plans/units/u.yaml']).toContain('编号: shore')
})

test('without a language, or with one that there is not, it says which there are', () => {
  const folder = folderWith(files)
  expect(musterbook(['fmt', '--cwd', folder])).toMatchObject({
    status: 2,
    stderr: 'musterbook: fmt needs --keys and one of these languages: zh-Hans, zh-Hant, en\n',
  })
  expect(musterbook(['fmt', '--cwd', folder, '--keys', 'zh-Han']).stderr).toContain('Did you mean zh-Hans?')
  expect(musterbook(['fmt', '--help', '--locale', 'zh-Hant']).stdout).toContain('其餘一字不動')
})

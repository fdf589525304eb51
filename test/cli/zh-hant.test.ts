import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, musterbook } from './program.ts'

const hant = `---
標題: 集中提款應急預案
類別: 專項
事件類型: bank-run
語言: 繁體中文
角色:
  - { 編號: commander, 名稱: 總指揮, 擔任人: 分行經理, 職能: 指揮 }
啟動: { 決定權: commander, 條件: 大堂排隊超過 50 人。 }
應急響應步驟:
  - { 編號: report-up, 標題: 報告分行經理, 責任人: commander, 時限: 15 分鐘內 }
  - { 編號: open-till, 標題: 加開櫃台, 時限: 儘快 }
---
`

test('findings, summary and hints in Traditional Chinese', () => {
  const folder = folderWith({ 'musterbook.yaml': 'locale: zh-Hant\n', 'plans/a.md': hant })
  const { stdout } = musterbook(['check', '--cwd', folder])
  expect(stdout).toContain('步驟「加開櫃台」沒有責任人。')
  expect(stdout).toMatch(/錯誤 \d+ 個，警告 \d+ 個/)
  expect(stdout).not.toMatch(/[“”们这没时误应响]/)
})

test('help, rule pages and faults in Traditional Chinese', () => {
  const said = (...words: string[]): string => {
    const { stdout, stderr } = musterbook([...words, '--locale', 'zh-Hant'])
    return stdout + stderr
  }
  expect(said('check', '--help')).toContain('讀取預案，報告錯誤和缺項')
  expect(said('explain')).toContain('規則一覽')
  expect(said('explain', 'step-without-owner')).toContain('步驟沒有責任人')
  expect(said('chek')).toContain('沒有命令 chek。是不是 check？')
})

test('a handbook of plans in Traditional Chinese has its own words in Traditional Chinese', () => {
  const books = ['locale: zh-Hant\n', '語言: 繁體中文\n', '', 'profiles: [minimal]\n'].map((settings, index) => {
    const text = index === 3 ? hant.replace('語言: 繁體中文\n', '') : hant
    const folder = folderWith({ 'musterbook.yaml': settings, 'plans/a.md': text })
    musterbook(['build', '--cwd', folder, '--format', 'html', '--out', join(folder, 'out')])
    return readFileSync(join(folder, 'out/file.html'), 'utf8')
  })
  for (const book of books) {
    expect(book).toContain('<html lang="zh-Hant">')
    expect(book).toContain('突發事件應急預案手冊')
    expect(book).toContain('15 分鐘')
    expect(book.replaceAll(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')).not.toMatch(
      /[页册应响处责时级说]/,
    )
  }
})

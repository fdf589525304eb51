import { expect, test } from 'vitest'
import { codeFrame } from '../../src/report/frame.ts'
import { github } from '../../src/report/github.ts'
import { type ReportInput, summarise } from '../../src/report/input.ts'
import { maskPhones } from '../../src/report/phones.ts'
import { printable } from '../../src/report/printable.ts'
import { stylish } from '../../src/report/stylish.ts'
import { widthOf } from '../../src/report/width.ts'
import type { Finding } from '../../src/source/finding.ts'
import { createSource } from '../../src/source/source.ts'

function input(file: string, text: string, part: string, locale: 'en' | 'zh-Hans' = 'en'): ReportInput {
  const start = text.indexOf(part)
  const finding: Finding = {
    rule: 'unknown-reference',
    severity: 'warning',
    message: { key: 'unknown-reference.file-missing', values: { path: '50%\r\nx' } },
    file,
    path: '',
    range: { start, end: start + part.length },
    edits: [{ range: { start, end: start }, text: '' }],
  }
  return {
    findings: [finding],
    sources: new Map([[file, createSource(file, text)]]),
    locale,
    summary: summarise([finding], 3),
    tool: 'musterbook 0.0.0',
  }
}

function frame(text: string, part: string): string[] {
  const start = text.indexOf(part)
  return codeFrame(createSource('a.md', text), { start, end: start + part.length }).map((line) => line.text)
}

test('github: what would end a command early is escaped', () => {
  expect(github(input('plans/a,b:c%.md', 'x: y\r\n', 'y'))).toBe(
    '::warning file=plans/a%2Cb%3Ac%25.md,line=1,col=4,endLine=1,endColumn=5,title=unknown-reference::There is no file “50%25 x” in the workspace.\n',
  )
})

test('stylish counts at the end, in the language of the run', () => {
  expect(
    stylish(input('a.md', 'x: y\n', 'y'))
      .split('\n')
      .slice(-2),
  ).toEqual(['3 files checked: 0 errors, 1 warning, 0 remarks.', ''])
  expect(stylish(input('a.md', 'x: y\n', 'y', 'zh-Hans'))).toContain(
    '已检查 3 个文件：错误 0 个，警告 1 个，提示 0 个。',
  )
  expect(stylish({ ...input('a.md', 'x: y\n', 'y'), colours: true })).toContain('\u001b[33m')
})

test('carets stand below what they mean: wide characters, tabs, combining marks', () => {
  expect(frame('责任人: 大堂经理 x\n', '大堂')).toEqual(['责任人: 大堂经理 x', '        ^^^^'])
  expect(frame('\ta:\tb\r\nc', 'b')).toEqual([' a: b', '    ^', 'c'])
  expect(frame('e\u0301: b', 'b')).toEqual(['e\u0301: b', '   ^'])
  expect(frame('a: |\n  b\n  c\nd', '|\n  b\n  c')).toEqual(['a: |', '   ^', '  b', '  c'])
  expect(frame('x', 'x')).toEqual(['x', '^'])
})

test('of a line of a megabyte only a window is shown', () => {
  const shown = frame(`${'a'.repeat(500_000)}!!${'长'.repeat(500_000)}\nnext`, '!!')
  expect(shown.every((line) => line.length < 200)).toBe(true)
  const [line = '', carets = ''] = shown
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('!!')
})

test('a text is printed as one line without escapes', () => {
  expect(printable('a\u001b[31mb\u001b]0;x\u0007c\u009b1md\r\n\te\u0000\u202ef\ud800')).toBe('abcd ef\ufffd')
})

test.each([
  ['call 138-0013-8000 now', 'call •••-••••-•••• now'],
  ['13800138000', '•••••••••••'],
  ['+86 571 8888 6666', '+•• ••• •••• ••••'],
  ['电话：88886666', '电话：••••••••'],
  ['(0571) 88886666', '(••••) ••••••••'],
  ['on 2026-10-12 at 09:00-17:00', 'on 2026-10-12 at 09:00-17:00'],
  ['limit 2000000', 'limit 2000000'],
  ['v1.10.20260101', 'v1.10.20260101'],
  ['sha256:0123456789abcdef', 'sha256:0123456789abcdef'],
  ['国办发〔2024〕5号', '国办发〔2024〕5号'],
])('numbers of persons in %j', (text, masked) => {
  expect(maskPhones(text)).toBe(masked)
})

test('width in columns', () => {
  expect([widthOf('abc'), widthOf('中文'), widthOf('，。'), widthOf('e\u0301'), widthOf('😀'), widthOf('“x”')]).toEqual(
    [3, 4, 4, 1, 2, 3],
  )
})

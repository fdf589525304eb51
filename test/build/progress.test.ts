import { expect, test } from 'vitest'
import { progressOn } from '../../src/cli/build/progress.ts'
import { widthOf } from '../../src/report/width.ts'

function screen(
  isTTY: boolean,
  columns?: number,
): { isTTY: boolean; columns?: number; said: string[]; write(text: string): boolean } {
  const said: string[] = []
  return { isTTY, columns, said, write: (text) => said.push(text) > 0 }
}

const clear = '\r\u001b[2K'

test('progress is one line of a terminal that is taken away in the end', () => {
  const terminal = screen(true)
  const progress = progressOn(terminal, () => 'en')
  progress.show(1, 3, '海岸路支行')
  progress.show(2, 3, 'b')
  progress.show(3, 3, 'c')
  progress.clear()
  expect(terminal.said).toEqual([`${clear}1/3 海岸路支行`, `${clear}2/3 b`, clear])
})

test('nothing is shown where nobody looks', () => {
  const pipe = screen(false)
  const progress = progressOn(pipe, () => 'en')
  progress.show(1, 3, 'a')
  progress.clear()
  expect(pipe.said).toEqual([])
})

test('a name can neither command the terminal nor break the line', () => {
  const terminal = screen(true, 20)
  progressOn(terminal, () => 'zh-Hans').show(1, 3, `\u001b[31m红\u0007\n${'支行'.repeat(20)}`)
  const line = (terminal.said[0] ?? '').slice(clear.length)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  expect(line).not.toMatch(/[\x00-\x1f]/)
  expect(widthOf(line)).toBeLessThan(20)
  expect(line.startsWith('1/3 红')).toBe(true)
})

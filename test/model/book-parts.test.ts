import { expect, test } from 'vitest'
import { format } from '../../src/messages/format.ts'
import { rangeOf } from '../../src/model/file.ts'
import { workspaceOf } from './workspace-of.ts'

/** What is told of the settings: the text at the place, and the message. */
function told(handbook: string, before = ''): string[] {
  const { problems } = workspaceOf({ 'musterbook.yaml': `${before}handbooks:\n  - ${handbook}\n` })
  return problems.map(({ place, message }) => {
    const { start, end } = rangeOf(place)
    return `${place.file.source.text.slice(start, end)}: ${format(message, 'en')}`
  })
}

test('parts by their names, in English and in Chinese, are fine', () => {
  expect(told('{ id: a, parts: [cover, signatures, contents, plans, annexes, approval, distribution] }')).toEqual([])
  expect(told('{ id: a, parts: [封面, 批准页, 目录, 正文, 表单, 分发名单, 换页登记] }')).toEqual([])
  expect(told('{ id: a, edition: field, parts: [sheet, plans, contacts, maps, reference, receipt, cover] }')).toEqual(
    [],
  )
  expect(told('{ id: a, parts: plans }')).toEqual([])
  expect(told('{ id: a, parts: [] }')).toEqual([])
})

test('a part that there is not is told with the one that was meant', () => {
  expect(told('{ id: a, parts: [cover, contants, plans] }')).toEqual([expect.stringMatching(/^contants: .*“contents”/)])
  expect(told('{ id: a, parts: [封面, 目彔, 预案] }')).toEqual([expect.stringMatching(/^目彔: .*“目录”/)])
})

test('a part that stands twice is told once', () => {
  expect(told('{ id: a, parts: [plans, forms, plans] }')).toEqual([
    'plans: “plans” stands here twice. Delete one of them.',
  ])
})

test.each([
  ['edition: field', 'cards', /Field edition.*“cards”.*sheet/],
  ['edition: field', 'contents', /Field edition/],
  ['edition: file', 'reference', /Office edition.*“reference”/],
  ['audience: public', 'contacts', /Public edition.*“contacts”.*cover, contents, how-to, plans/],
])('what a book with %s does not have is told: %s', (edition, part, message) => {
  expect(told(`{ id: a, ${edition}, parts: [plans, ${part}] }`)).toEqual([expect.stringMatching(message)])
})

test('a part that cannot stand at its place is told', () => {
  expect(told('{ id: a, parts: [contents, cover, plans] }')).toEqual([expect.stringMatching(/^cover: .*Put it first/)])
  expect(told('{ id: a, parts: [plans, contents] }')).toEqual([expect.stringMatching(/^contents: .*before “plans”/)])
  expect(told('{ id: a, edition: field, parts: [cover, plans] }')).toEqual([
    expect.stringMatching(/^cover: .*Put it last/),
  ])
  expect(told('{ id: a, edition: field, parts: [plans, sheet] }')).toEqual([
    expect.stringMatching(/^sheet: .*Put it first/),
  ])
})

test('cards and posters have no parts', () => {
  for (const paper of ['A3', 'A6']) {
    expect(told(`{ id: a, paper: ${paper}, parts: [cards] }`)).toEqual([
      expect.stringMatching(new RegExp(`^parts: .*${paper}`)),
    ])
  }
})

test('names stand in messages as the author writes them', () => {
  const { problems } = workspaceOf({
    'musterbook.yaml': 'handbooks:\n  - { id: a, edition: 现场版, parts: [预案, 岗位卡] }\n',
  })
  expect(problems.map(({ message }) => format(message, 'zh-Hans'))).toEqual([
    expect.stringMatching(/^现场版没有“岗位卡”这个部分。可以写：行动总表/),
  ])
})

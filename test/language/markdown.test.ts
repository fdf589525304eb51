import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autolinksAlone, parseMarkdown, plainText } from '../../src/language/markdown.ts'

describe('Markdown bodies', () => {
  it.each(['时间:9点', '12:30', 'a:b', '比例 1:2:3', '见 :smile: 与 x:y'])('keeps the colon of %s as prose', (text) => {
    const body = parseMarkdown(`${text}\n`)
    expect(plainText(body.root)).toBe(text)
    expect(body.directives).toEqual([])
  })

  it('reads leaf and container directives with their attributes', () => {
    const body = parseMarkdown('::steps{phase=response level=I}\n\n:::note{type=warning}\n先报警。\n:::\n')
    expect(body.directives).toMatchObject([
      { name: 'steps', container: false, attributes: { phase: 'response', level: 'I' } },
      { name: 'note', container: true, attributes: { type: 'warning' } },
    ])
    expect(body.faults).toEqual([])
  })

  it('reports a container that is never closed and keeps what follows it', () => {
    const text = '前。\n\n:::only{tags=rural}\n中。\n\n# 后\n'
    const body = parseMarkdown(text)
    expect(body.faults).toMatchObject([{ code: 'unclosed', text: ':::only{tags=rural}' }])
    expect(body.faults[0]?.range).toEqual({ start: text.indexOf(':::'), end: text.indexOf('\n中') })
    expect(body.headings.map((heading) => heading.text)).toEqual(['后'])
    expect(body.directives).toEqual([])
  })

  it.each([
    ['：：：note', 'full-width'],
    ['::: only{tags=rural}', 'space-before-name'],
    [':::', 'orphan-close'],
  ])('reports %s and does not print it', (line, code) => {
    const body = parseMarkdown(`甲。\n\n${line}\n\n乙。\n`)
    expect(body.faults).toMatchObject([{ code }])
    expect(plainText(body.root)).toBe('甲。乙。')
  })

  it('leaves directives inside fenced code alone', () => {
    expect(parseMarkdown('```\n:::only\n```\n').faults).toEqual([])
  })

  it('nests containers by the length of their fences', () => {
    const body = parseMarkdown('::::note\n\n:::only{tags=a}\n甲\n:::\n\n::::\n')
    expect(body.faults).toEqual([])
    expect(body.directives.map((directive) => directive.name)).toEqual(['note', 'only'])
  })

  it('gives bold text beside full-width punctuation', () => {
    const body = parseMarkdown('**注意：**人员先走。')
    expect(JSON.stringify(body.root)).toContain('"strong"')
  })

  it('finds model links, raw HTML, images and headings where they stand in the file', () => {
    const text = '## 一、报告\n\n找 <role:总指挥>，见[步骤](step:report-up)。<b>粗</b> ![图](a.png)\n'
    const body = parseMarkdown(text, 100)
    const written = (range: { start: number; end: number }) => text.slice(range.start - 100, range.end - 100)
    expect(body.links.map((link) => [link.scheme, link.target, written(link.range)])).toEqual([
      ['role', '总指挥', '<role:总指挥>'],
      ['step', 'report-up', '[步骤](step:report-up)'],
    ])
    expect(body.rawHtml.map((html) => written(html.range))).toEqual(['<b>', '</b>'])
    expect(body.images.map((image) => image.url)).toEqual(['a.png'])
    expect(body.headings.map((heading) => heading.text)).toEqual(['一、报告'])
  })
})

describe('links that stand alone', () => {
  const parts = [
    '<role:组长>',
    '<step:a b>',
    '<unit:%20>',
    '<x:y>',
    '<b>',
    '<!--',
    '-->',
    '\\',
    '`',
    '[',
    '](step:a)',
    '!',
    '&lt;',
  ]
  const plain = [
    '甲',
    'a',
    ' ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '1. ',
    '# ',
    '***',
    '---',
    '|',
    '~~~',
    ':',
    '::',
    '::note',
    '@',
    'www.a.b',
    'http://a.b/',
  ]

  it('are those that Markdown finds, and nothing else is there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts, ...plain, '<role:a>', '<plan:b>'), { maxLength: 9 }), (chosen) => {
        const text = chosen.join('')
        const links = autolinksAlone(text)
        if (!links) return
        const body = parseMarkdown(text)
        expect(links).toEqual(body.links.map(({ scheme, target }) => ({ scheme, target })))
        expect([...body.rawHtml, ...body.images, ...body.directives]).toEqual([])
      }),
      { numRuns: 20_000 },
    )
  })

  it('are found in what plans say', () => {
    expect(autolinksAlone('有疑问时找<role:总指挥>。\n\n- 见 <step:a>\n')).toHaveLength(2)
    expect(autolinksAlone('见[步骤](step:a)')).toBeUndefined()
  })
})

/**
 * A fenced example of a guide, with what the comment before it says, e.g. `<!-- try; finds: a, b -->`. `try`: it is not
 * kept for the next example. `finds`, `clears`: rules. `clean`: nothing is found. `file`: it is a file of its own.
 */
export interface Example {
  readonly kind: 'yaml' | 'markdown' | 'text'
  readonly text: string
  readonly marks: ReadonlyMap<string, readonly string[]>
  /** Where the example stands in the guide. */
  readonly line: number
}

/** A reader's workspace: path → text. */
export type Desk = Readonly<Record<string, string>>

/** The examples of a guide, in its order: whole plans, what a comment stands before, and what the program answers. */
export function examplesIn(guide: string): Example[] {
  const fence = /^(?:<!-- ([^\n]*) -->\n\n)?```(yaml|markdown|text)\n([\s\S]*?)^```$/gm
  const examples = [...guide.matchAll(fence)].map((match) => ({
    kind: match[2] as Example['kind'],
    text: match[3] ?? '',
    marks: marksOf(match[1] ?? ''),
    line: guide.slice(0, match.index).split('\n').length,
  }))
  return examples.filter(({ kind, text, marks }) => kind === 'text' || marks.size > 0 || text.startsWith('---\n'))
}

function marksOf(comment: string): Map<string, readonly string[]> {
  return new Map(
    (comment === '' ? [] : comment.split('; ')).map((mark) => {
      const [name = '', names = ''] = mark.split(': ')
      return [name, names.split(', ')]
    }),
  )
}

/** What the reader does with an example: makes a file of it, takes it for the body, or puts its keys into the plan. */
export function put(desk: Desk, { kind, text, marks }: Example, planFile: string): Desk {
  const file = marks.get('file')?.[0]
  if (file !== undefined) return { ...desk, [file]: text }
  const { front, body } = halves(desk[planFile] ?? '')
  if (text.startsWith('---\n')) return { ...desk, [planFile]: text }
  if (kind === 'markdown') return { ...desk, [planFile]: `---\n${front}---\n\n${text}` }
  const blocks = new Map([...blocksOf(front), ...blocksOf(text)])
  return { ...desk, [planFile]: `---\n${[...blocks.values()].join('')}---\n${body}` }
}

function halves(plan: string): { front: string; body: string } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(plan) ?? []
  return { front, body }
}

/** Each key of the first column with its lines: a key that comes again takes the place of the first. */
function blocksOf(front: string): [string, string][] {
  return front.split(/^(?=[^\s#-])/m).map((block) => [/^[^:：\s]+/.exec(block)?.[0] ?? '', block])
}

/** A quotation as a pattern: a line `…` stands for any lines, `…` within a line for any text. */
export function quoted(excerpt: string): RegExp {
  const patterns = excerpt
    .trimEnd()
    .split('\n')
    .map((line) => (line === '…' ? '[\\s\\S]*?' : `${line.split('…').map(literal).join('[^\\n]*')} *\\n`))
  return new RegExp(patterns.join(''))
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** The rows of the table after `<!-- mark -->`: what is marked as code in the first two columns. */
export function rowsAfter(guide: string, mark: string): [string[], string[]][] {
  const table = guide.split(`<!-- ${mark} -->\n\n`)[1]?.split('\n\n')[0] ?? ''
  const codes = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').slice(1))
    .map(([first, second]) => [codes(first), codes(second)])
}

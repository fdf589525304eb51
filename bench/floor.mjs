// The floor of checking: YAML to values and Markdown to a tree, the same bytes, nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseDocument } from 'yaml'

const folder = `${process.argv[2]}/plans`
const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
for (const name of readdirSync(folder)) {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  const end = text.indexOf('\n---\n', 4)
  parseDocument(text.slice(4, end)).toJS()
  markdown.parse(text.slice(end + 5))
}

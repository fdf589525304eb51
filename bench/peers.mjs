// Prints the sheets that print.ts kept with another program: `md-to-pdf`, as its API does it unless told otherwise (a
// browser of its own for each document), or `typst`, given the same text, tables, figures, contents, heads and feet.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [peer, kept, count, fonts] = process.argv.slice(2)
const { styles, figureCss, sheets, browser } = JSON.parse(readFileSync(kept, 'utf8'))
const chosen = sheets.slice(0, Number(count))
Object.assign(process.env, browser.environment)
const print = peer === 'typst' ? await typst() : await markdown()
const start = performance.now()
let bytes = 0
for (const sheet of chosen) bytes += (await print(sheet)).length
process.stdout.write(
  JSON.stringify({ each: (performance.now() - start) / chosen.length, bytes: bytes / chosen.length }),
)

async function markdown() {
  const { mdToPdf } = await import('md-to-pdf')
  return async ({ title, body, css }) => {
    const content = `# ${title}\n\n${body.replace(/\s*\n\s*/g, ' ')}\n`
    const launch_options = { executablePath: browser.path, args: ['--no-sandbox'], headless: true }
    const { content: pdf } = await mdToPdf({ content }, { css: styles + css, stylesheet: [], launch_options })
    return pdf
  }
}

async function typst() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  // The compiler looks through a folder for fonts: only the faces that a handbook has.
  const faces = join(dirname(kept), 'faces')
  mkdirSync(faces, { recursive: true })
  const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  for (const face of fonts.split(',')) {
    const name = `NotoSansSC_${face}.ttf`
    if (!existsSync(join(faces, name))) symlinkSync(join(home, face, name), join(faces, name))
  }
  const compiler = NodeCompiler.create({ workspace: dirname(kept), fontArgs: [{ fontPaths: [faces] }] })
  return ({ title, body }) => compiler.pdf({ mainFileContent: markup(title, body) })
}

/** Headings, tables, paragraphs and figures as Typst has them, with contents, running heads, and feet that count pages. */
function markup(title, body) {
  const name = title.replace(/["\\]/g, '')
  const head = [
    `#set document(title: "${name}")`,
    `#set page(paper: "a4", header: [${escaped(title)}], footer: context [#counter(page).display() / #counter(page).final().first()])`,
    '#set text(font: "Noto Sans SC", lang: "zh", size: 10.5pt)',
    '#set heading(numbering: none)',
    '#outline()\n',
  ].join('\n')
  const parts = body
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .split(/(<svg\b[\s\S]*?<\/svg>|<table\b[\s\S]*?<\/table>)/)
    .map((part) =>
      part.startsWith('<svg') ? typstFigure(part) : part.startsWith('<table') ? typstTable(part) : typstText(part),
    )
  return head + parts.join('\n\n')
}

/** A picture's style sheet stands in the page; alone it needs its own. */
function typstFigure(svg) {
  const [, open, rest] = /^(<svg\b[^>]*>)([\s\S]*)$/.exec(svg)
  const css = plainColours(figureCss)
  const whole = `${open}<style>text { font-family: "Noto Sans SC" } ${css}</style>${rest}`
  return `#image(bytes("${whole.replace(/[\\"]/g, '\\$&')}"), format: "svg", width: 156mm)`
}

/** Typst's pictures know no custom properties. */
function plainColours(css) {
  const plain = css.replace(/var\(--fig-[\w-]+, (#\w+)\)/g, '$1')
  const colours = Object.fromEntries([...plain.matchAll(/--(\w+): (#\w+)/g)].map(([, name, colour]) => [name, colour]))
  return plain.replace(/var\(--(\w+)\)/g, (_, name) => colours[name] ?? '#000')
}

function typstText(html) {
  return html
    .replace(/<h([1-6])\b[^>]*>/g, (_, level) => `\n§${'='.repeat(level)} `)
    .replace(/<\/?(p|div|li|ul|ol|h\d|section|header|figure|dl|dt|dd|nav|article|aside|footer)\b[^>]*>/g, '\n')
    .split('\n')
    .map((line) => {
      const mark = /^§(=+) /.exec(line)
      return mark ? `${mark[1]} ${escaped(line.slice(mark[0].length))}` : escaped(line)
    })
    .filter((line) => line.trim() !== '')
    .join('\n\n')
}

function typstTable(html) {
  const rows = [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => `[${escaped(cell)}]`),
  )
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const cells = rows.flatMap((row) => [...row, ...Array.from({ length: columns - row.length }, () => '[]')])
  return `#table(columns: ${columns}, ${cells.join(', ')})`
}

function escaped(html) {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#\w+);/g, ' ')
    .replace(/[\\#$*_`<>@=~/[\]+-]/g, (mark) => `\\${mark}`)
}

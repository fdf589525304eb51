import Handlebars from 'handlebars'
import { figureCss } from '../figures/css.ts'
import type { Handbook } from '../handbook/handbook.ts'
import type { PrintList } from '../handbook/shelf/print-list.ts'
import type { Shelf } from '../handbook/shelf/shelf.ts'
import { type SetBook, setField } from './field-print.ts'
import { fieldSizes } from './field-view.ts'
import { isLeaflet, leafletPageStyles } from './leaflet-pages.ts'
import { pageStyles } from './pages.ts'
import { loneHtml, proseHtml } from './prose-html.ts'
import { printListView, shelfView } from './shelf.ts'
import { contentsView, printView, webView } from './view.ts'
import { webPage } from './web.ts'
import { hasCards } from './web-view.ts'
import { brokenName, titleHtml } from './words.ts'

/** What the press prints: the `@page` rules of this book, what its theme and paper change of `Renderer.styles`, and its body. */
export interface PrintedSheet {
  readonly lang: string
  readonly title: string
  readonly css: string
  readonly body: string
  /** The ids that the contents lead to, in their order. */
  readonly anchors: readonly string[]
}

export interface Renderer {
  /** The style sheet that all books share, for the press. */
  readonly styles: string
  /** `pageNumbers`: id of a place → the folio to print beside it (`3-7`); without it a guess is printed. */
  print(handbook: Handbook, pageNumbers?: ReadonlyMap<string, string>): PrintedSheet
  /** One self-contained HTML file. */
  web(handbook: Handbook): string
  /** The page that lists all handbooks of a folder. */
  shelf(shelf: Shelf): string
  /** What to print, as a page. */
  printList(list: PrintList): string
}

/**
 * Makes a renderer of templates: name (`print.hbs`, `blocks/table.hbs`, `print.css`) → text. A template reads values of its
 * own data only, writes every text escaped, and gets HTML from nowhere but this folder and the figures.
 */
export function createRenderer(templates: Readonly<Record<string, string>>): Renderer {
  const engine = engineOf(templates)
  const layout = (name: string): ((view: unknown) => string) => {
    const template = engine.compile(`{{> ${name}}}`, { knownHelpersOnly: true, knownHelpers })
    return (view) => template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
  }
  const opening = layout('print-opening')
  const front = layout('print-front')
  const contents = layout('print-contents')
  const chapters = layout('print-chapters')
  const field = {
    sheet: layout('field/sheet'),
    divider: layout('field/divider'),
    leaves: layout('field/leaves'),
    back: layout('field/back'),
  }
  const leaflet = layout('leaflet')
  const site = layout('web')
  const shelfPage = layout('shelf/index')
  const printPage = layout('shelf/print-list')
  /** Only what prints page numbers differs from pass to pass: all else is set once a book. */
  const set = new WeakMap<Handbook, SetBook>()
  function setBook(handbook: Handbook): SetBook {
    const done = isLeaflet(handbook)
      ? setLeaflet(handbook)
      : handbook.edition === 'field'
        ? setField(handbook, field, lookStyles(handbook))
        : setFile(handbook)
    set.set(handbook, done)
    return done
  }
  function setFile(handbook: Handbook): SetBook {
    const view = printView(handbook)
    const { front: pages, covered, contentsAfter } = view
    const split = contentsAfter ?? pages.length
    const before = [...(covered ? [opening(view)] : []), ...pages.slice(0, split).map(front)]
    const after = [...pages.slice(split).map(front), chapters(view)]
    return {
      title: view.documentTitle,
      css: [lookStyles(handbook), pageStyles(handbook)].join('\n'),
      body(numbers) {
        const { anchors, ...rows } = contentsView(handbook, numbers)
        if (contentsAfter === undefined) return { body: [...before, ...after].join('\n'), anchors: [] }
        return { body: [...before, contents({ ...view, ...rows }), ...after].join('\n'), anchors }
      },
    }
  }
  function setLeaflet(handbook: Handbook): SetBook {
    const view = printView(handbook)
    const body = leaflet(view)
    const css = [text(`looks/${handbook.look.paper.toLowerCase()}.css`), leafletPageStyles(handbook)].join('\n')
    return { title: view.documentTitle, css, body: () => ({ body, anchors: [] }) }
  }
  const text = (name: string): string => {
    const found = templates[name]
    if (found === undefined) throw new Error(`no template "${name}"`)
    return found
  }
  /** What differs from the usual theme and paper. */
  function lookStyles({ look, edition }: Handbook): string {
    const { theme, paper } = look
    const own = [theme === 'official' ? ['official'] : [], paper === 'A5' ? ['a5'] : []].flat()
    return own
      .flatMap((name) => [`looks/${name}.css`, ...(edition === 'field' ? [`looks/${name}-field.css`] : [])])
      .map(text)
      .join('\n')
  }
  const listPage = (lang: string, title: string, body: string): string => {
    const styles = text('web.css') + text('shelf/shelf.css')
    return webPage({ lang, title, body, styles, script: text('scheme.js') + text('shelf/shelf.js') })
  }
  return {
    styles: [
      ...['print.css', 'print-tables.css', 'print-cards.css', 'field/print.css'].map(text),
      fieldSizes(),
      figureCss,
    ].join('\n'),
    print(handbook, pageNumbers = new Map()) {
      const { title, css, body } = set.get(handbook) ?? setBook(handbook)
      return { lang: handbook.locale, title, css, ...body(pageNumbers) }
    },
    web(handbook) {
      const view = webView(handbook)
      const page = { lang: handbook.locale, title: view.documentTitle, body: site(view) }
      const own = handbook.edition === 'field' ? text('field/web.css') : ''
      return webPage({
        ...page,
        styles: text('web.css') + text('web/tools.css') + own + figureCss,
        script: scripts(handbook).map(text).join(''),
      })
    },
    shelf(shelf) {
      const view = shelfView(shelf)
      return listPage(shelf.locale, view.documentTitle, shelfPage(view))
    },
    printList(list) {
      const view = printListView(list)
      return listPage(list.locale, view.documentTitle, printPage(view))
    },
  }
}

const knownHelpers = {
  block: true,
  piece: true,
  prose: true,
  drawing: true,
  broken: true,
  lone: true,
  leads: true,
  isProse: true,
  isCards: true,
  isTen: true,
  isText: true,
  several: true,
  names: true,
  lessOne: true,
  wholeWords: true,
} as const

function engineOf(templates: Readonly<Record<string, string>>): typeof Handlebars {
  const engine = Handlebars.create()
  for (const [name, text] of Object.entries(templates)) {
    if (!name.endsWith('.hbs')) continue
    const partial = engine.compile(text.trimEnd(), { knownHelpersOnly: true, knownHelpers, preventIndent: true })
    engine.registerPartial(name.slice(0, -'.hbs'.length), partial)
  }
  engine.registerHelper({
    block: (kind: string) => `blocks/${kind}`,
    piece: (kind: string) => `pieces/${kind}`,
    prose: (root: Parameters<typeof proseHtml>[0]) => new engine.SafeString(proseHtml(root)),
    broken: (text: string) => new engine.SafeString(brokenName(text)),
    lone: (root: Parameters<typeof loneHtml>[0]) => new engine.SafeString(loneHtml(root)),
    leads: (to: string, web: unknown) => Boolean(web) || !nearby.test(to),
    drawing: (svg: string) => new engine.SafeString(svg),
    isCards: (leaf: string | undefined) => leaf === 'cards',
    isTen: (leaf: string | undefined) => leaf === 'ten',
    isText: (layout: string) => layout === 'text',
    isProse: (line: readonly { kind: string }[]) => line.length === 1 && line[0]?.kind === 'prose',
    lessOne: (count: number) => count - 1,
    wholeWords: (title: string) => new engine.SafeString(titleHtml(title)),
    names: (names: readonly string[]) => names.join('\n'),
    several: (content: readonly unknown[]) => content.length > 1,
  })
  return engine
}

/** The scripts of a book: each does one thing, and a book without cards needs none for them. */
function scripts(handbook: Handbook): string[] {
  const parts = ['address', 'search', 'filter', ...(hasCards(handbook) ? ['deck'] : [])]
  return [...parts.map((name) => `web/${name}.js`), 'scheme.js']
}

/**
 * A printed table names roles, contacts and resources on every line, and each is in a table of its own chapter: no link
 * there, which would be a third of all links of a book and a twentieth of its bytes.
 */
const nearby = /-(?:roles|contacts|resources|forms|communications)-\d+$/

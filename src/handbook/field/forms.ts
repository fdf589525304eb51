import { claim, type Desk } from '../desk.ts'
import type { FieldForm } from '../field-blocks.ts'
import { type Area, leafArea, lookOf } from '../look.ts'
import { measured } from '../measured.ts'
import { formsOf, type PlannedForm } from '../usual-forms.ts'
import { cutTo } from './names.ts'

/** Millimetres: what the heading of all forms takes, on the first page of them, the head of a form, and a row of each sort. */
const heading = 22
const head = 14
const logHead = 9
const logPitch = 9.5
const linePitch = 13
const gap = 7.5
/** Of the type in which a row begins that is known. */
const entrySize = 3.2
/** A log that is lower than this has too few rows to share a page. */
const leastLog = 100

/** A log is written on from top to bottom by several hands; every other form is filled in once. */
const logs =
  /登[记記]|台[账帳]|[记記]事|大事[记記]|日[志誌]|清[单單點点]|清查|[盘盤][点點]|[检檢]查表|簿|\blog\b|\blist\b|register|roll|count/i
const mostColumns = 9
const wideFields = /情[况況]|[内內]容|[经經]过|[經]過|事由|措施|what|event|content|detail/i

/** A plan's forms, in sizes that fill the pages on which they stand: two short ones share one. */
export function fieldForms(desk: Desk): FieldForm[] {
  const forms = formsOf(desk.bench, desk.plan)
  const sized: FieldForm[] = []
  const leaf = leafArea(lookOf(desk.bench.settings))
  for (let index = 0; index < forms.length; index++) {
    const [form, next] = [forms[index] as PlannedForm, forms[index + 1]]
    const page = index === 0 ? { ...leaf, height: leaf.height - heading } : leaf
    const half = { ...page, height: (page.height - gap) / 2 }
    const pair = next && isShort(form, half) && isShort(next, half)
    const room = pair ? half : page
    sized.push(formOf(desk, form, room))
    if (pair) sized.push(formOf(desk, forms[++index] as PlannedForm, room))
  }
  return sized
}

function isLog(form: PlannedForm): boolean {
  return logs.test(form.title) && (form.fields?.length ?? 0) <= mostColumns
}

function isShort(form: PlannedForm, half: Area): boolean {
  if (isLog(form)) return half.height >= leastLog && form.entries.length <= rowsIn(half)
  return head + (form.fields?.length ?? 0) * linePitch <= half.height
}

function formOf(desk: Desk, form: PlannedForm, { width, height }: Area): FieldForm {
  const titles = form.fields ?? []
  const { title, note } = form
  const shared = { id: claim(desk, 'forms', form) ?? `${desk.id}-${form.id}-${titles.length}`, title, note }
  if (isLog(form)) {
    const rows = rowsIn({ width, height })
    const needed = Math.max(0, ...form.entries.map((entry) => Math.ceil(measured(entry) * entrySize) + 2))
    const first = Math.min(needed, Math.floor(width / 3))
    const usual = columnsOf(titles, width)
    const isNarrow = (usual[0]?.width ?? 0) < first
    const fields = isNarrow
      ? [{ title: titles[0] ?? '', width: first }, ...columnsOf(titles.slice(1), width - first)]
      : usual
    const room = ((fields[0]?.width ?? 0) - 1) / entrySize
    const entries = form.entries.slice(0, rows).map((entry) => cutTo(entry, room))
    return { ...shared, kind: 'log', fields, rows, pitch: logPitch, ...(entries.length > 0 && { entries }) }
  }
  // Forms of many fields go on overleaf.
  const pitch = Math.min(20, Math.max(linePitch, (height - head - 6) / titles.length))
  return {
    ...shared,
    kind: 'lines',
    fields: titles.map((title) => ({ title, width })),
    rows: titles.length,
    pitch: Math.floor(pitch * 2) / 2,
  }
}

/** Rows of a log in an area. */
function rowsIn({ height }: Area): number {
  return Math.floor((height - head - logHead - 6) / logPitch)
}

/** Columns by what is written in them: a time needs little room, an account much. Whole millimetres that fill the width. */
function columnsOf(titles: readonly string[], width: number): FieldForm['fields'] {
  const shares = titles.map((title) => (wideFields.test(title) ? 3 : Math.min(2, 0.7 + measured(title) * 0.12)))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.max(10, Math.floor((share / whole) * width)))
  const rest = width - widths.reduce((sum, one) => sum + one, 0)
  const widest = widths.indexOf(Math.max(...widths))
  return titles.map((title, index) => ({ title, width: (widths[index] ?? 0) + (index === widest ? rest : 0) }))
}

import { autolinksAlone, type Body, type ModelLink, parseMarkdown } from '../language/markdown.ts'
import type { Pointer } from '../language/pointer.ts'
import { parseYaml } from '../language/yaml.ts'
import type { Range } from '../source/range.ts'
import { createSource } from '../source/source.ts'
import { type Asset, folderOf, resolvePath } from './asset.ts'
import { directiveProblems } from './directive-problems.ts'
import type { ModelFile, Place } from './file.ts'
import { leavesOf } from './leaves.ts'
import { mostPictureBytes, mostPicturePixels, pictureFlaw } from './picture.ts'
import { type IdentityList, labelOf, type Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { unknown } from './reference-problems.ts'
import { find, findPlan, itemsOf } from './references.ts'
import { documentSyntax } from './syntax.ts'
import type { Unit } from './unit.ts'

interface Reading {
  readonly plans: readonly Plan[]
  readonly units: readonly Unit[]
  readonly readAsset: (path: string) => Asset
  readonly included: Map<string, ModelFile>
  readonly problems: Problem[]
}

/** What is wrong in Markdown, in bodies, in fields and in the files that bodies include; and those files. */
export function bodyProblems(
  documents: readonly ModelFile[],
  plans: readonly Plan[],
  units: readonly Unit[],
  readAsset: (path: string) => Asset,
): { problems: Problem[]; included: ModelFile[] } {
  const reading: Reading = { plans, units, readAsset, included: new Map(), problems: [] }
  for (const file of documents) {
    const plan = plans.find((other) => other.file === file)
    if (file.body) lookAtBody(file.body, file, plan, reading, [])
    lookAtFields(file, plan, reading)
  }
  return { problems: reading.problems, included: [...reading.included.values()] }
}

function lookAtBody(
  body: Body,
  file: ModelFile,
  plan: Plan | undefined,
  reading: Reading,
  within: readonly string[],
): void {
  const place = (range: Range): Place => ({ file, pointer: [], range })
  lookAtMarkdown(body, place, file, plan, reading)
  for (const directive of body.directives) {
    if (directive.name !== 'include') {
      if (plan) reading.problems.push(...directiveProblems(directive, file, plan))
      continue
    }
    const path = directive.attributes.file ?? ''
    const target = fileAt('', path, place(directive.range), reading)
    if (!target) continue
    if (within.includes(target.path) || within.length >= 8) {
      reading.problems.push({
        rule: 'unknown-reference',
        place: place(directive.range),
        message: { key: 'unknown-reference.include-circle', values: { reference: path } },
      })
      continue
    }
    if (reading.included.has(target.path)) continue
    const source = createSource(target.path, new TextDecoder().decode(target.bytes))
    const included: ModelFile = {
      source,
      schema: 'plan',
      tree: parseYaml('', 0),
      data: {},
      body: parseMarkdown(source.text),
    }
    reading.included.set(target.path, included)
    reading.problems.push(...documentSyntax(included, []))
    if (included.body) lookAtBody(included.body, included, plan, reading, [...within, target.path])
  }
}

/** Markdown in front matter: its findings stand at the value, since folding and indentation move its characters. */
function lookAtFields(file: ModelFile, plan: Plan | undefined, reading: Reading): void {
  for (const { value, own, property, pointer } of leavesOf(file)) {
    const place: Place = { file, pointer }
    if (own['x-file']) {
      const find = /\.(?:png|jpe?g)$/i.test(value) ? pictureAt : fileAt
      find('', value, place, reading)
    }
    const markdown = own['x-markdown'] || property['x-markdown']
    if (!markdown || !/[<[]/.test(value)) continue
    const links = autolinksAlone(value)
    if (links) lookAtLinks(links, () => place, file, plan, reading)
    else lookAtMarkdown(parseMarkdown(value), () => place, file, plan, reading)
  }
}

function lookAtMarkdown(
  body: Body,
  place: (range: Range) => Place,
  file: ModelFile,
  plan: Plan | undefined,
  reading: Reading,
): void {
  const opened = new Set<string>()
  for (const html of body.rawHtml) {
    if (/^<!--[\s\S]*-->\s*$/.test(html.text)) continue
    // What closes a tag goes with it.
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.text) ?? []
    if (slash && opened.has(name.toLowerCase())) continue
    opened.add(name.toLowerCase())
    reading.problems.push({
      rule: 'raw-html',
      place: place(html.range),
      message: { key: 'raw-html.dropped', values: { text: html.text.slice(0, 40) } },
    })
  }
  lookAtLinks(body.links, (link) => place(link.range), file, plan, reading)
  for (const address of body.addresses) {
    const problem = addressProblem(address.url)
    if (problem) reading.problems.push({ ...problem, place: place(address.range) })
  }
  for (const image of body.images) {
    if (/^(?:https?:)?\/\//i.test(image.url)) {
      const message = { key: 'remote-resource.image', values: { url: short(image.url) } }
      reading.problems.push({ rule: 'remote-resource', place: place(image.range), message })
      continue
    }
    pictureAt(folderOf(file.source.path), image.url, place(image.range), reading)
  }
}

/** A link on paper leads nowhere; on a screen it may lead to the web, to a mail program or to a phone, and nowhere else. */
function addressProblem(url: string): Pick<Problem, 'rule' | 'message'> | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)) return undefined
  return { rule: 'raw-html', message: { key: 'raw-html.link', values: { url: short(url) } } }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function lookAtLinks<Link extends Omit<ModelLink, 'range'>>(
  links: readonly Link[],
  place: (link: Link) => Place,
  file: ModelFile,
  plan: Plan | undefined,
  reading: Reading,
): void {
  for (const link of links) {
    const problem = linkProblem(link, file, plan, reading)
    if (problem) reading.problems.push({ ...problem, place: place(link) })
  }
}

function linkProblem(
  link: Omit<ModelLink, 'range'>,
  file: ModelFile,
  plan: Plan | undefined,
  reading: Reading,
): Problem | undefined {
  const pointer: Pointer = []
  if (link.scheme === 'plan') {
    if (findPlan(reading.plans, link.target)) return undefined
    return unknown(
      file,
      pointer,
      link.target,
      'plans',
      reading.plans.map((other) => other.id),
    )
  }
  if (link.scheme === 'unit') {
    return isUnitPath(link.target) ? undefined : unknown(file, pointer, link.target, 'unit-values', unitKeys)
  }
  if (!plan) return undefined
  const list = `${link.scheme}s` as IdentityList
  const items = itemsOf(plan, list)
  if (find(items, link.target)) return undefined
  return unknown(
    file,
    pointer,
    link.target,
    list,
    items.flatMap((item) => [item.id, labelOf(item)]),
  )
}

const unitKeys = ['name', 'id', 'address', 'hours', 'staff-on-duty', 'people', 'contacts', 'places', 'values']

/** Whether `name`, `people.<post>.phone`, `contacts.<id>.phone`, `places.<key>` or `values.<key>` is asked for. */
function isUnitPath(target: string): boolean {
  const [key = '', ...rest] = target.split('.')
  if (['name', 'id', 'address', 'hours', 'staff-on-duty'].includes(key)) return rest.length === 0
  if (key === 'people')
    return rest.length >= 1 && /^(name|phone|deputy\.name|deputy\.phone)$/.test(rest.slice(1).join('.') || 'name')
  if (key === 'contacts') return rest.length >= 1 && /^(name|phone|alternate)$/.test(rest.slice(1).join('.') || 'phone')
  return (key === 'places' || key === 'values') && rest.length === 1
}

function fileAt(
  folder: string,
  path: string,
  place: Place,
  reading: Reading,
): { path: string; bytes: Uint8Array } | undefined {
  const resolved = resolvePath(folder, safeDecode(path))
  const asset: Asset = resolved === undefined ? { status: 'outside' } : reading.readAsset(resolved)
  if (asset.status === 'read') return { path: resolved ?? path, bytes: asset.bytes }
  reading.problems.push({
    rule: asset.status === 'outside' ? 'path-outside-workspace' : 'unknown-reference',
    place,
    message: {
      key: asset.status === 'outside' ? 'path-outside-workspace.path' : `unknown-reference.file-${asset.status}`,
      values: { path },
    },
  })
  return undefined
}

/** A file that is to be printed as a picture, and whether it can be. */
function pictureAt(folder: string, path: string, place: Place, reading: Reading): void {
  const asset = fileAt(folder, path, place, reading)
  const flaw = asset && pictureFlaw(asset.bytes)
  if (!flaw) return
  const values = {
    path: short(path),
    size: `${Math.ceil(asset.bytes.length / 1_048_576)} MB`,
    most: flaw === 'bytes' ? `${mostPictureBytes / 1_048_576} MB` : String(mostPicturePixels),
  }
  reading.problems.push({ rule: 'broken-image', place, message: { key: `broken-image.${flaw}`, values } })
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

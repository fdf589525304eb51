import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build, edit, filesIn, lists, makePlace, put, readManifest, timesOf } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

describe('a folder of handbooks', () => {
  let home = ''
  let out = ''
  let first: Map<string, Buffer>

  beforeAll(async () => {
    home = place.fixture('two-branches')
    out = join(home, 'dist/handbooks')
    await build(home)
    first = filesIn(out)
  })

  /** Which files of handbooks a build wrote again. */
  async function written(
    words: readonly string[] = [],
    passedOver = lists,
  ): Promise<{ files: string[]; stderr: string; status: number }> {
    const before = timesOf(out)
    const { stderr, status } = await build(home, words)
    const after = timesOf(out)
    const files = Object.keys(after).filter((path) => after[path] !== before[path] && !passedOver.includes(path))
    return { files, stderr, status: status ?? -1 }
  }

  test('is left as it is where nothing changed, and build says so', async () => {
    expect(await written([], [])).toEqual({
      files: [],
      stderr: 'Nothing to do: 3 handbooks in dist/handbooks, up to date.\n',
      status: 0,
    })
  })

  test('gets again what was deleted or damaged, the same bytes', async () => {
    rmSync(join(out, 'file/shore.pdf'))
    writeFileSync(join(out, 'file/hill.html'), 'half')
    const { files, stderr } = await written()
    expect(files).toEqual(['file/hill.html', 'file/hill.pdf', 'file/shore.html', 'file/shore.pdf', 'manifest.json'])
    expect(stderr).toBe('2 handbooks written to dist/handbooks; 1 unchanged.\n')
    expect(filesIn(out)).toEqual(first)
  })

  test('gets the same bytes where everything is made again, of one unit as of all', async () => {
    const fresh = join(place.folder, 'fresh')
    const one = join(place.folder, 'one')
    expect((await written(['--no-cache', '--jobs', '1'])).files).toEqual(
      [...first.keys()].filter((path) => !lists.includes(path)),
    )
    await Promise.all([
      build(home, ['--no-cache', '--out', fresh]),
      build(home, ['--no-cache', '--out', one, '--unit', '青山支行']),
    ])
    expect(filesIn(out)).toEqual(first)
    expect(filesIn(fresh)).toEqual(first)
    const alone = filesIn(one)
    expect([...alone.keys()]).toEqual([
      ...['file/hill.html', 'file/hill.pdf', 'index.html', 'manifest.json', 'print-list.csv', 'print-list.html'],
    ])
    for (const path of ['file/hill.html', 'file/hill.pdf']) expect(alone.get(path)).toEqual(first.get(path))
    expect(readManifest(one).handbooks).toEqual(readManifest(out).handbooks.filter(({ unit }) => unit === 'hill'))
  })

  test('does not depend on the language of who builds', async () => {
    const { status, files } = await written(['--locale', 'zh-Hans'])
    expect({ status, files }).toEqual({ status: 0, files: [] })
  })

  test('survives a manifest that is broken or was made to harm', async () => {
    for (const text of [
      '{',
      'null',
      '{"version":1,"handbooks":[null,{"handbook":"file","unit":"hill","files":[null]}]}',
    ]) {
      writeFileSync(join(out, 'manifest.json'), text)
      const { stderr, files } = await written(['--unit', 'hill', '--format', 'html'])
      expect(stderr).toBe('1 handbook written to dist/handbooks.\n')
      expect(files).toEqual(['file/hill.html', 'manifest.json'])
    }
    put(place.folder, 'precious.html', 'keep me')
    const harmful = {
      ...{ handbook: '../..', unit: '../precious', plans: [], digest: '', input: '' },
      files: [{ path: '../../../precious.html', sha256: 'x', bytes: 7 }],
    }
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ version: 1, handbooks: [harmful] }))
    await written()
    expect(readFileSync(join(place.folder, 'precious.html'), 'utf8')).toBe('keep me')
    expect(filesIn(out)).toEqual(first)
  })

  test('gets one handbook anew where one telephone changed', async () => {
    edit(home, 'plans/units/branches.yaml', '000-0000-0401', '000-0000-0402')
    const { files, stderr } = await written()
    expect(files).toEqual(['file/hill.html', 'file/hill.pdf', 'manifest.json'])
    expect(stderr).toBe('1 handbook written to dist/handbooks; 2 unchanged.\n')
    edit(home, 'plans/units/branches.yaml', '000-0000-0402', '000-0000-0401')
    await written()
    expect(filesIn(out)).toEqual(first)
  })

  test('loses the files of a unit that is no more, and keeps those that somebody changed', async () => {
    const units = readFileSync(join(home, 'plans/units/branches.yaml'), 'utf8')
    put(home, 'plans/units/branches.yaml', units.slice(0, units.indexOf('- id: hill')))
    writeFileSync(join(out, 'file/hill.html'), 'with remarks')
    put(out, 'file/notes.txt', 'not ours')
    // A build of some handbooks does not know what there is no more; it notes that the units are others now.
    expect((await written(['--unit', 'shore'])).files).toEqual(['manifest.json'])
    const { stderr, files } = await written()
    expect(files).toEqual(['manifest.json'])
    expect(stderr).toBe(
      [
        'Removed, since its handbook is no longer made: file/hill.pdf.\n',
        '“file/hill.html” belongs to no handbook any more. It was changed after it was written, so it is left there.\n',
        'Nothing to do: 2 handbooks in dist/handbooks, up to date.\n',
      ].join(''),
    )
    expect([...filesIn(out).keys()]).toEqual([
      ...['file/east.html', 'file/east.pdf', 'file/hill.html', 'file/notes.txt', 'file/shore.html', 'file/shore.pdf'],
      ...['index.html', 'manifest.json', 'print-list.csv', 'print-list.html'],
    ])
    expect(readManifest(out).handbooks.map(({ unit }) => unit)).toEqual(['east', 'shore'])
  })

  test('loses a format that the settings drop, and a handbook with its folder', async () => {
    rmSync(join(out, 'file/hill.html'))
    rmSync(join(out, 'file/notes.txt'))
    edit(home, 'musterbook.yaml', 'locale: zh-Hans\n', 'locale: zh-Hans\nhandbooks: [{ id: file, formats: html }]\n')
    expect((await written()).stderr).toContain('no longer made: file/east.pdf, file/shore.pdf.\n')
    edit(home, 'musterbook.yaml', 'id: file', 'id: other, for: workspace')
    expect((await written()).stderr).toContain('no longer made: file/east.html, file/shore.html.\n')
    expect([...filesIn(out).keys()]).toEqual([
      ...['index.html', 'manifest.json', 'other.html', 'print-list.csv', 'print-list.html'],
    ])
  })
})

import { readTemplates } from '../../src/io/templates.ts'
import { createRenderer, type Renderer } from '../../src/render/render.ts'

export async function renderer(): Promise<Renderer> {
  return createRenderer(await readTemplates())
}

import type { Handbook } from '../handbook/handbook.ts'

export function webPage(body: string, _handbook: Handbook, _css: string, _script: string): string {
  return body
}

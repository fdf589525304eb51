import { github } from './github.ts'
import type { Reporter } from './input.ts'
import { json } from './json.ts'
import { stylish } from './stylish.ts'

/** Every format of `check`, one line each. */
export const reporters: Readonly<Record<string, Reporter>> = { stylish, json, github }

import { cli } from './en/cli.ts'
import { figures } from './en/figures.ts'
import { handbook } from './en/handbook.ts'
import { model } from './en/model.ts'
import { rules } from './en/rules.ts'
import { time } from './en/time.ts'

/** Every message in English. The other languages have the same keys: the type checker and a test hold them to it. */
export const en = { ...model, ...rules, ...time, ...cli, ...handbook, ...figures } as const
export type MessageKey = keyof typeof en

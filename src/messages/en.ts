import { build } from './en/build.ts'
import { cli } from './en/cli.ts'
import { columns } from './en/columns.ts'
import { doctor } from './en/doctor.ts'
import { fieldBook } from './en/field-book.ts'
import { figures } from './en/figures.ts'
import { findings } from './en/findings.ts'
import { fmt } from './en/fmt.ts'
import { handbook } from './en/handbook.ts'
import { model } from './en/model.ts'
import { own } from './en/own.ts'
import { report } from './en/report.ts'
import { rules } from './en/rules.ts'
import { shelf } from './en/shelf.ts'
import { time } from './en/time.ts'
import { web } from './en/web.ts'

type English = typeof model &
  typeof findings &
  typeof report &
  typeof rules &
  typeof time &
  typeof cli &
  typeof build &
  typeof doctor &
  typeof fmt &
  typeof handbook &
  typeof columns &
  typeof own &
  typeof fieldBook &
  typeof figures &
  typeof shelf &
  typeof web

/** Every message in English. The other languages have the same keys: the type checker and a test hold them to it. */
export const en: English = {
  ...model,
  ...findings,
  ...report,
  ...rules,
  ...time,
  ...cli,
  ...build,
  ...doctor,
  ...fmt,
  ...handbook,
  ...columns,
  ...own,
  ...fieldBook,
  ...figures,
  ...shelf,
  ...web,
}
export type MessageKey = keyof typeof en

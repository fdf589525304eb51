import { format, type Locale } from '../../messages/format.ts'
import { printable } from '../../report/printable.ts'
import { widthOf } from '../../report/width.ts'

/** One line that is written over and over, on a terminal only. */
export interface Progress {
  show(done: number, all: number, name: string): void
  /** Takes the line away, for other words. */
  clear(): void
}

export type Screen = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number }

export function progressOn(screen: Screen, locale: () => Locale): Progress {
  const isShown = screen.isTTY === true && process.env.TERM !== 'dumb'
  let isThere = false
  const clear = (): void => {
    if (isThere) screen.write('\r\u001b[2K')
    isThere = false
  }
  return {
    show(done, all, name) {
      if (!isShown || done >= all) return clear()
      const line = printable(format({ key: 'build.progress', values: { done, all, name } }, locale()))
      screen.write(`\r\u001b[2K${cut(line, (screen.columns || 80) - 1)}`)
      isThere = true
    },
    clear,
  }
}

/** A line that wraps could not be taken away again. */
function cut(line: string, columns: number): string {
  let shown = ''
  for (const character of line) {
    if (widthOf(shown + character) > columns) break
    shown += character
  }
  return shown
}

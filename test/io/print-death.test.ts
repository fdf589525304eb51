import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Press } from '../../src/io/print/press.ts'
import { book, press, sheet } from './print-kit.ts'

/** Ids and command lines of the processes that descend from this one. */
function descendants(of: number = process.pid): { pid: number; command: string }[] {
  try {
    return readdirSync(`/proc/${of}/task`).flatMap((thread) =>
      readFileSync(`/proc/${of}/task/${thread}/children`, 'utf8')
        .split(' ')
        .filter((pid) => pid !== '')
        .flatMap((pid) => [
          { pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') },
          ...descendants(Number(pid)),
        ]),
    )
  } catch {
    return []
  }
}

const pids = (isWanted: (command: string) => boolean): number[] =>
  descendants().flatMap(({ pid, command }) => (isWanted(command) ? [pid] : []))
const browsers = (): number[] => pids((command) => /--remote-debugging-pipe/.test(command) && !/--type=/.test(command))
const renderers = (): number[] => pids((command) => /--type=renderer/.test(command))
const kill = (pids: readonly number[]): void => {
  for (const pid of pids) process.kill(pid, 'SIGKILL')
}

/** Waits until something has begun: a process is there, a moment has passed. */
async function until(holds: () => boolean): Promise<void> {
  for (let wait = 0; wait < 500 && !holds(); wait++) await new Promise((resolve) => setTimeout(resolve, 10))
}

let machine: Press
afterEach(() => machine.close())

describe.skipIf(process.platform !== 'linux')('a press', { timeout: 60_000 }, () => {
  test('goes on when its browser is killed in mid-batch', async () => {
    machine = await press(2)
    const prints = [5, 6, 7, 8, 9, 10, 11, 12].map((chapters) => machine.print(sheet(book(chapters))))
    await prints[1]
    kill(browsers())
    expect((await Promise.all(prints)).map(({ pages }) => pages)).toEqual([6, 7, 8, 9, 10, 11, 12, 13])
    expect(browsers()).toHaveLength(1)
  })

  test('goes on in another page when a page dies, in the same browser', async () => {
    machine = await press(1)
    await machine.print(sheet(book(2)))
    const before = browsers()
    const print = machine.print(sheet(book(300)))
    kill(renderers())
    expect((await print).pages).toBeGreaterThan(300)
    expect(browsers()).toEqual(before)
  })

  test('gives up a sheet whose browser dies twice, in words for the user', async () => {
    machine = await press(1)
    const print = machine.print(sheet(book(3000)))
    const state = { failed: false }
    print.catch(() => {
      state.failed = true
    })
    for (let last = 0; !state.failed; ) {
      await until(() => state.failed || browsers().some((pid) => pid !== last))
      last = browsers()[0] ?? last
      await new Promise((resolve) => setTimeout(resolve, 300))
      if (!state.failed) kill(browsers())
    }
    await expect(print).rejects.toMatchObject({ key: 'fault.browser-died', values: { title: '标题' } })
    expect((await machine.print(sheet(book(2)))).pages).toBe(3)
  })

  test('leaves no process behind, and rejects what was under way', async () => {
    machine = await press(2)
    const prints = Promise.allSettled([300, 301, 302].map((chapters) => machine.print(sheet(book(chapters)))))
    await until(() => renderers().length > 0)
    await machine.close()
    expect((await prints).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await until(() => browsers().length + renderers().length === 0)
    expect(descendants().filter(({ command }) => /chrom/.test(command))).toEqual([])
  })
})

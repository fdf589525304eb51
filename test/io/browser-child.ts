import { findBrowser } from '../../src/io/browser/find.ts'
import { launchBrowser } from '../../src/io/browser/launch.ts'
import { UserFault } from '../../src/source/fault.ts'

/** Run by browser.test.ts, as another user or to be killed: prints one JSON value. */
const wish = JSON.parse(process.argv[2] ?? '{}') as { do: 'find' | 'launch' | 'die'; path?: string }

async function work(): Promise<unknown> {
  const found = await findBrowser({ browserPath: wish.path, env: process.env })
  if (wish.do === 'find') return found
  const { browser, version, sandboxed, close } = await launchBrowser(found, { sandbox: 'auto' })
  if (wish.do === 'die') {
    await browser.newPage()
    process.stdout.write(JSON.stringify({ pid: browser.process()?.pid }), () => process.kill(process.pid, 'SIGKILL'))
    return await new Promise(() => undefined)
  }
  await close()
  return { version, sandboxed }
}

work()
  .catch((error: unknown) => (error instanceof UserFault ? { key: error.key, values: error.values } : String(error)))
  .then((answer) => process.stdout.write(JSON.stringify(answer)))

// A process of its own for the rules of one file. Its main thread stays free, so that it ends when the program does and
// sees what becomes of the thread in which the file runs. It answers once, with a text that is JSON.
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { mostHeap, mostMemory, type OwnAnswer, type OwnRequest } from './protocol.ts'
import { serve, told } from './serve.ts'

if (isMainThread) {
  process.on('disconnect', () => process.exit())
  process.on('message', supervise)
} else await serve(workerData as OwnRequest)

function supervise(request: unknown): void {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: mostHeap },
  })
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > mostMemory * 1024 * 1024) answer({ fault: 'memory' })
  }, 100)
  worker.on('message', (text: unknown) => send(String(text)))
  // Whatever was thrown, or rejected with nobody to see it: it need not be an error.
  worker.on('error', (thrown: unknown) => {
    if ((thrown as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') answer({ fault: 'heap' })
    else answer({ fault: 'threw', ...told(thrown) })
  })
  worker.on('exit', () => answer({ fault: 'ended' }))

  function answer(value: OwnAnswer): void {
    send(JSON.stringify(value))
  }

  function send(text: string): void {
    clearInterval(watch)
    worker.removeAllListeners()
    // What the file has printed goes first.
    process.send?.(text, () => setImmediate(() => process.exit()))
  }
}

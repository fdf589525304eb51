#!/usr/bin/env node
import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const words = process.argv.slice(2)
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${version}\n`)
} else {
  try {
    const { run } = await import('./run.ts')
    await run(words, version)
  } catch (error) {
    // The program itself is not whole: there are no words to say it in but these.
    process.stderr.write(`musterbook: ${String(error).split('\n')[0]}\n`)
    process.exitCode = 2
  }
}

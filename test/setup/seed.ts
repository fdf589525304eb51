import fc from 'fast-check'

/**
 * Property tests draw the same examples in every run, so that what stops a change is the change. `SEED=7 npx vitest run test/analysis`
 * draws others; an example that failed once is kept in its test.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_128) })

// Generated from zh-Hans by npm run generate; words are chosen in translate/terms.ts.
export const plans = {} as const

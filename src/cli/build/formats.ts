/** What a handbook can be built as. */
export const buildFormats = ['html', 'pdf', 'json'] as const
export type BuildFormat = (typeof buildFormats)[number]
export type Formats = ReadonlySet<BuildFormat>

import { type Locale, locales } from '../messages/format.ts'

/** The locales that may be asked for. One without a catalogue of its own speaks its nearest relative. */
export const askableLocales: readonly string[] = ['en', 'zh-Hans', 'zh-Hant']

/** The first of these that names a language that the program speaks: the option, the settings, the system; else English. */
export function chooseLocale(option: string | undefined, settings: string | undefined): Locale {
  for (const wish of [option, settings]) {
    const locale = wish === undefined ? undefined : spoken(wish)
    if (locale) return locale
  }
  // Asking Intl takes as long as reading a plan: only where nobody said.
  return spoken(new Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en'
}

function spoken(wish: string): Locale | undefined {
  let language: string
  try {
    const { language: own, script } = new Intl.Locale(wish).maximize()
    language = own === 'zh' ? `zh-${script}` : own
  } catch {
    return undefined
  }
  const known: readonly string[] = locales
  if (known.includes(language)) return language as Locale
  return language === 'zh-Hant' ? 'zh-Hans' : undefined
}

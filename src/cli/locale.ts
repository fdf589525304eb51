import { type Locale, locales } from '../messages/format.ts'

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
  return locales.find((locale) => locale === language)
}

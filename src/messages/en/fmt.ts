export const fmt = {
  'help.fmt': 'writes the keys of plans, units and settings in another language; nothing else changes',
  'help.fmt-usage': '[options] [path...]',
  'help.fmt-path': 'only these files and folders (default: all of the workspace)',
  'help.fmt-keys': 'the language: zh-Hans, zh-Hant or en',
  'help.fmt-check': 'writes nothing; exit status 1 where something would change',
  'fmt.changed': '{path}: {count} {count|word|words} in another language.',
  'fmt.would-change': '{path}: {count} {count|word|words} would change.',
  'fmt.nothing-to-do': 'Nothing to do: the keys of {count} {count|file|files} are as they should be.',
  'fmt.left-syntax': '{path}:{line}:{column}: cannot be read and was left as it is; “musterbook check” says why.',
  'fmt.left-meaning':
    '{path}:{line}:{column}: was left as it is: what an alias (*) repeats has other names for its keys there. Write it out.',
  'fault.fmt-keys': 'fmt needs --keys and one of these languages: {languages}',
  'fault.file-changed': '{path} was changed while it was read; run it again',
} as const

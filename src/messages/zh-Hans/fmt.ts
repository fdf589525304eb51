export const fmt = {
  'help.fmt': '把预案、机构和设置中的键换成另一种语言，其余一字不动',
  'help.fmt-usage': '[选项] [路径...]',
  'help.fmt-path': '只处理这些文件和目录（默认：整个工作区）',
  'help.fmt-keys': '语言：zh-Hans、zh-Hant 或 en',
  'help.fmt-check': '不写入文件；有需要改动的以 1 退出',
  'fmt.changed': '{path}：换了 {count} 处。',
  'fmt.would-change': '{path}：有 {count} 处需要改动。',
  'fmt.nothing-to-do': '无需改动：{count} 个文件的键都已是这种语言。',
  'fmt.left-syntax': '{path}:{line}:{column}：读不出来，没有改动；原因见“musterbook check”。',
  'fmt.left-meaning':
    '{path}:{line}:{column}：没有改动：别名（*）引用的内容，其中的键在两处名称不同。请不用别名，直接写出。',
  'fault.fmt-keys': 'fmt 要用 --keys 指定一种语言：{languages}',
  'fault.file-changed': '读取时 {path} 被改过，请重新运行',
} as const

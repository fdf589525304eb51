// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const fmt = {
  'help.fmt': '把預案、機構和設定中的鍵換成另一種語言，其餘一字不動',
  'help.fmt-usage': '[選項] [路徑...]',
  'help.fmt-path': '只處理這些檔案和目錄（預設：整個工作區）',
  'help.fmt-keys': '語言：zh-Hans、zh-Hant 或 en',
  'help.fmt-check': '不寫入檔案；有需要改動的以 1 退出',
  'fmt.changed': '{path}：換了 {count} 處。',
  'fmt.would-change': '{path}：有 {count} 處需要改動。',
  'fmt.nothing-to-do': '無需改動：{count} 個檔案的鍵都已是這種語言。',
  'fmt.left-syntax': '{path}:{line}:{column}：讀不出來，沒有改動；原因見「musterbook check」。',
  'fmt.left-meaning':
    '{path}:{line}:{column}：沒有改動：別名（*）引用的內容，其中的鍵在兩處名稱不同。請不用別名，直接寫出。',
  'fault.fmt-keys': 'fmt 要用 --keys 指定一種語言：{languages}',
  'fault.file-changed': '讀取時 {path} 被改過，請重新執行',
} as const

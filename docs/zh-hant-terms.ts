/**
 * What a character-by-character conversion gets wrong: the words that a reader of Traditional Chinese expects. They are
 * reviewed by hand and applied in this order, each to what the ones before it left. Words of the emergency office stay
 * (預案、應急、響應、閾值、信息報告、通信); words of the computer change. Keep them narrow: 程序 is a program in one sentence and
 * a procedure in the next, 文件 a file or a document.
 */
export const terms: readonly (readonly [written: string, meant: string])[] = [
  // The blank for a name in this script.
  ['{zh-Hans}', '{zh-Hant}'],

  // As the emergency office writes it.
  ['發佈', '發布'],
  ['宣佈', '宣布'],
  ['公佈', '公布'],
  ['分佈', '分布'],
  ['臺賬', '台帳'],
  ['每臺', '每台'],
  ['會籤', '會簽'],
  ['身份', '身分'],

  // Files; a document stays what it is.
  ['設置文件', '設定檔'],
  ['文本文件', '文字檔'],
  ['文件夾', '資料夾'],
  ['文件', '檔案'],
  ['檔案控制', '文件控制'],
  ['檔案編號', '文件編號'],
  ['設置', '設定'],
  ['默認', '預設'],
  ['git 倉庫', 'git 儲存庫'],
  ['在倉庫裡', '在儲存庫裡'],
  ['磁盤', '磁碟'],
  ['內存', '記憶體'],
  ['郵箱', '電子信箱'],
  ['緩存', '快取'],
  ['服務器', '伺服器'],

  // Rules of a workspace's own.
  ['自己的進程', '自己的行程'],
  ['規則的進程', '規則的行程'],
  ['上級進程發送消息', '上層行程傳送訊息'],
  ['不會結束的循環', '不會結束的迴圈'],
  ['少存一些數據', '少存一些資料'],
  ['寫成對象', '寫成物件'],

  // The program.
  ['程序故障', '程式故障'],
  ['程序出錯', '程式出錯'],
  ['程序自帶', '程式自帶'],
  ['程序從不', '程式從不'],
  ['程序不會', '程式不會'],
  ['程序：', '程式：'],
  ['運行', '執行'],
  ['軟件', '軟體'],
  ['硬件', '硬體'],
  ['插件', '外掛'],
  ['網絡', '網路'],
  ['聯網', '連網'],
  ['鏈接', '連結'],
  ['打印機', '印表機'],
  ['打印', '列印'],
  ['屏幕', '螢幕'],
  ['短信', '簡訊'],

  // Signs and letters.
  ['字體', '字型'],
  ['連字符', '連字號'],
  ['字符', '字元'],
  ['全角', '全形'],
  ['半角', '半形'],
  ['縮進', '縮排'],
  ['製表符', ' Tab 字元'],
  ['HTML 代碼', 'HTML 程式碼'],
  ['頁腳', '頁尾'],
  ['手機號，', '手機號碼，'],
  ["手機號'", "手機號碼'"],
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
]

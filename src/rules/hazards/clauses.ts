const patterns = new WeakMap<readonly string[], RegExp>()

/** One expression of several. `…` stands for a few characters of the same clause. */
export function patternOf(sources: readonly string[]): RegExp {
  let pattern = patterns.get(sources)
  if (!pattern) {
    pattern = new RegExp(sources.map((source) => source.replaceAll('…', '[^,。;!?\\n]{0,18}?')).join('|'), 'giu')
    patterns.set(sources, pattern)
  }
  return pattern
}

const filler =
  '(?:再|另|予以|條件|条件|能力|必要|计划|計劃|打算|专门|專門|相应|相應|任何|其他|统一|統一|单独|單獨|设立|設立|设置|設置|设|設|配备|配備|配置|配|安装|安裝|使用|启用|啟用|采取|采用|採用|进行|進行|实行|實行|开展|開展|安排|提供|考虑|考慮|要求|具备|具備|建立|储备|儲備|准备|準備|备有|備有|有|做|作|过|過|了|的|去|向|为|為|对|對)'
const notBefore = new RegExp(
  [
    `(?:不(?:再|另|必|需|用|须|須|予|得|准|要)?|没有?|沒有?|未(?:曾|再|能)?|无(?:需|须)?(?!声|聲|线|線|人|障)|無(?:需|須)?(?!聲|線|人|障)|尚未|缺(?:少|乏)?|暂(?:不|无|未)|暫(?:不|無|未)|免(?:予|除)|取消|停用|拆除|撤销|撤銷|放弃|放棄|禁止|严禁|嚴禁|切勿|请勿|請勿)${filler}{0,4}$`,
    "\\b(?:no|not|never|without|lack(?:s|ing)?|cannot|don['’]t|doesn['’]t|isn['’]t|aren['’]t|nor|neither)(?:\\s+(?:have|has|having|keep|keeps|use|used|using|any|a|an|the|our|own|provide|provided|need|be|been|yet|such|available|there|is|are|make|made|formal|installed|foresee|plan|for|rely|on))*\\s*$",
  ].join('|'),
  'iu',
)
const notAfter = new RegExp(
  [
    '^[^,。;!?\\n]{0,6}(?:尚未|还没|還沒|没有|沒有|从未|從未|未(?!经|經|来|來|知)|不再|暂不|暫不|暂无|暫無|已经?|已經?)(?:能)?(?:安装|安裝|配备|配備|设置|設置|设立|設立|启用|啟用|使用|建立|落实|落實|拆除|停用|取消|撤销|撤銷|准备|準備)',
    '^[^,。;!?\\n]{0,10}(?:拆除|停用|撤销|撤銷|报废|報廢)(?![后後前时時的])',
    '^[^,。;!?\\n]{0,4}(?:不启用|不啟用|不使用|不安装|不安裝|不配备|不配備|不设|不設|不予|从略|從略|免除|不作要求|不适用|不適用|暂缺|暫缺|待定)',
    '^[^,.;!?\\n]{0,25}\\b(?:is|are|was|were|has|have)\\s+(?:not|no longer|never)\\b(?! to\\b)',
    '^[^,.;!?\\n]{0,12}\\b(?:not (?:required|applicable|needed|installed|available|provided|foreseen)|n/a)\\b',
  ].join('|'),
  'iu',
)
const forbidsBefore =
  /(?:(?<!毫)不(?!怕|惜|顾|顧|畏|仅|僅|但|止|光|只|犹豫|猶豫|退缩|退縮|放过|放過)|勿|别|別|莫|严禁|嚴禁|禁止|避免|防止|杜绝|杜絕|放弃|放棄|谁也|誰也|\b(?:never|not|no|nobody|no one|nor|neither|avoid|refrain|without|don['’]t|mustn['’]t|stop|prevent)\b)[^,。;!?\n]{0,30}$/iu
const forbidsAfter =
  /^[^,。;!?\n]{0,8}(?:禁止|不允许|不允許|不准|不可|不得|不行|一律不)|^[^,.;!?\n]{0,20}\b(?:is|are) (?:forbidden|prohibited|not allowed|banned)\b/iu

/** Whether a folded text says something in a clause that does not deny it: `不设静默报警` does not. */
export function holdsUndenied(text: string, pattern: RegExp): boolean {
  return some(text, pattern, (before, after) => !notBefore.test(before) && !notAfter.test(after))
}

/** Whether a folded text forbids something: `不反抗`, `nobody goes back`. */
export function holdsForbidden(text: string, pattern: RegExp): boolean {
  return some(text, pattern, (before, after) => forbidsBefore.test(before) || forbidsAfter.test(after))
}

function some(text: string, pattern: RegExp, holds: (before: string, after: string) => boolean): boolean {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const clause = before.slice(lastMark(before) + 1)
    const end = match.index + match[0].length
    if (holds(clause, text.slice(end, end + 40))) return true
    // What follows in a clause that denies is denied with it.
    const next = text.slice(end).search(/[,。;!?\n]/)
    pattern.lastIndex = next < 0 ? text.length : end + next
  }
  return false
}

/** Where the clause of the last character begins. */
function lastMark(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (',。;!?:\n('.includes(text.charAt(at))) return at
  return -1
}

/** Whether a clause, folded, says that somebody starts the response: with no condition, level or proposal about it. */
export function saysStart(clause: string): boolean {
  return starts.test(clause) && !(bound.test(clause) || negated.test(clause))
}

/** What makes it clear who decides although several may: anyone who comes first, or all of them together. */
export const saysWho: RegExp =
  /任何(?:员工|員工|人|一名|一位|岗位|崗位)|谁先|誰先|先到先|以[^,，。；;]{1,12}(?:为准|為準)|会商|會商|协商|協商|共同|一致|any (?:member|employee|colleague|staff|person|one of)|anyone|anybody|whoever|jointly|together|agree/i

/** What gives several the same right; and what merely names one or the other. */
export const saysEach: RegExp =
  /均可|都可|均有权|都有权|均有權|都有權|都能|均能|任一|任意一|皆可|\beither\b|\bany of\b|\bboth\b|\beach\b/i
export const saysEither: RegExp =
  /可|有权|有權|由[^,;。]{1,30}(?:或者?|、)[^,;。]{1,20}(?:启动|啟動|宣布|决定|決定)|\bor\b/i

const starts =
  /(?:启动|啟動)(?:和|及|、|或|与|與)?(?:终止|終止|调整|調整|结束|結束)?[^,;。]{0,8}?(?:预案|預案|计划|計畫|响应|響應|应急|應急|应变|應變)|(?:宣布|决定|決定|下令|批准)(?:启动|啟動)|\b(?:starts?|activates?|declares?|launch(?:es)?)\b[^.;]{0,24}\b(?:plan|response|emergency|incident)\b/i

const bound =
  /建议|建議|提议|提議|提请|提請|报请|報請|请示|請示|请求|請求|申请|申請|协助|協助|配合|参与|參與|参加|參加|提出|(?:启动|啟動)[^,;。]{0,8}(?:后|後|时|時|前|条件|條件|标准|標準|命令|指令|通知|程序|情况|情況)|[一二三四ⅠⅡⅢⅣ]级|[一二三四ⅠⅡⅢⅣ]級|\b[IV]+级|不在|缺席|联系不上|聯繫不上|代行|代为|代為|授权|授權|委托|委託|替补|替補|根据|按照?|接到|\b(?:recommend|propose|suggest|advise|request|ask|help|assist|support|when|once|after|before|until|if|whether|absence|unavailable|behalf|level)\w*/i

const negated = /不得|无权|無權|未经|未經|不能|不可|不负责|不負責|\b(?:not|never|no)\b/i

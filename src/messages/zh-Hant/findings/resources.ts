// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const resources = {
  'resource-without-keeper.summary': '應急資源沒有保管人',
  'resource-without-keeper.why':
    '沒有人保管的東西，到用的時候不是鎖著、空了，就是借出去了。知道放在哪、鑰匙在誰手裡的，只有保管人。',
  'resource-without-keeper.fix': '在 keeper（保管人）寫明由哪個角色保管。',
  'resource-without-keeper.message': '沒有寫明「{resource}」由誰保管。',

  'resource-without-quantity.summary': '應急資源沒有數量',
  'resource-without-quantity.why': '沒有數量，就沒法核對齊不齊，少了一半也沒有人發現。',
  'resource-without-quantity.fix': '寫明 quantity（數量）和 unit（單位），如 12 根。',
  'resource-without-quantity.message': '沒有寫明「{resource}」有多少。',
  'resource-without-quantity.vague': '「{resource}」的數量寫作「{quantity}」，無從清點。請寫成數字。',

  'no-backup-communication.summary': '沒有備用通信手段',
  'no-backup-communication.why':
    '停電、擁堵、起火時，最先斷的往往是電話，而指令和報告全靠它。事先沒有選定、沒有試過的第二條路，等於沒有。',
  'no-backup-communication.fix':
    '在 resources（應急資源）裡補一項通信類資源，如對講機、衛星電話，寫上 backup: true（備用）、存放地點和保管人。',
  'no-backup-communication.message': '應急資源裡沒有標明備用的通信手段，電話一斷，指令和報告就傳不出去。',

  'resource-check-overdue.summary': '應急資源檢查逾期',
  'resource-check-overdue.why':
    '沒有人看的時候，電池在放電，密封圈在老化。漏掉的那次檢查，往往要到拿起來用不了時才想起。',
  'resource-check-overdue.fix': '補做檢查，把日期寫到 check.last（上次檢查）。',
  'resource-check-overdue.message': '「{resource}」應當在 {due} 前檢查，上次檢查是 {last}。',
  'resource-check-overdue.unit': '{unit}的「{resource}」應當在 {due} 前檢查，上次檢查是 {last}。',

  'resource-expired.summary': '應急資源已經過期',
  'resource-expired.why': '過期的面罩、電池、滅火器看上去和新的一樣，靠它的人到了煙裡才知道。',
  'resource-expired.fix': '更換新的，把新的日期寫到 expires（有效期）。',
  'resource-expired.message': '「{resource}」已於 {day} 到期。',
  'resource-expired.unit': '{unit}的「{resource}」已於 {day} 到期。',
} as const

// Generated from zh-Hans by npm run generate; words are chosen in translate/terms.ts.
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
} as const

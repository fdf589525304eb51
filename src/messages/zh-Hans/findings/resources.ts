export const resources = {
  'resource-without-keeper.summary': '应急资源没有保管人',
  'resource-without-keeper.why':
    '没有人保管的东西，到用的时候不是锁着、空了，就是借出去了。知道放在哪、钥匙在谁手里的，只有保管人。',
  'resource-without-keeper.fix': '在 keeper（保管人）写明由哪个角色保管。',
  'resource-without-keeper.message': '没有写明“{resource}”由谁保管。',

  'resource-without-quantity.summary': '应急资源没有数量',
  'resource-without-quantity.why': '没有数量，就没法核对齐不齐，少了一半也没有人发现。',
  'resource-without-quantity.fix': '写明 quantity（数量）和 unit（单位），如 12 根。',
  'resource-without-quantity.message': '没有写明“{resource}”有多少。',
} as const

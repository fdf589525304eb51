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
  'resource-without-quantity.vague': '“{resource}”的数量写作“{quantity}”，无从清点。请写成数字。',

  'no-backup-communication.summary': '没有备用通信手段',
  'no-backup-communication.why':
    '停电、拥堵、起火时，最先断的往往是电话，而指令和报告全靠它。事先没有选定、没有试过的第二条路，等于没有。',
  'no-backup-communication.fix':
    '在 resources（应急资源）里补一项通信类资源，如对讲机、卫星电话，写上 backup: true（备用）、存放地点和保管人。',
  'no-backup-communication.message': '应急资源里没有标明备用的通信手段，电话一断，指令和报告就传不出去。',

  'resource-check-overdue.summary': '应急资源检查逾期',
  'resource-check-overdue.why':
    '没有人看的时候，电池在放电，密封圈在老化。漏掉的那次检查，往往要到拿起来用不了时才想起。',
  'resource-check-overdue.fix': '补做检查，把日期写到 check.last（上次检查）。',
  'resource-check-overdue.message': '“{resource}”应当在 {due} 前检查，上次检查是 {last}。',
  'resource-check-overdue.unit': '{unit}的“{resource}”应当在 {due} 前检查，上次检查是 {last}。',

  'resource-expired.summary': '应急资源已经过期',
  'resource-expired.why': '过期的面罩、电池、灭火器看上去和新的一样，靠它的人到了烟里才知道。',
  'resource-expired.fix': '更换新的，把新的日期写到 expires（有效期）。',
  'resource-expired.message': '“{resource}”已于 {day} 到期。',
  'resource-expired.unit': '{unit}的“{resource}”已于 {day} 到期。',
} as const

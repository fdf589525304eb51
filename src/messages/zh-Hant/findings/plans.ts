// Generated from zh-Hans by npm run generate; words are chosen in translate/terms.ts.
export const plans = {
  'orphan-plan.summary': '有綜合預案，卻沒有歸到它下面的預案',
  'orphan-plan.why':
    '誰指揮、怎樣上報、別的預案沒寫到時按什麼辦，都在綜合預案裡。不寫明上級預案，上面改了，下面跟不上。',
  'orphan-plan.fix': '在 parent（上級預案）裡寫明；綜合預案不適用於這些機構的，在 applies-to（適用機構）裡寫清。',
  'orphan-plan.message': '《{title}》沒有寫上級預案，而本工作區有{top}。',
  'orphan-plan.elsewhere': '《{title}》的上級是{parent}，它也沒有歸到綜合預案之下，而本工作區有{top}。',
  'orphan-plan.below': '《{title}》的上級寫成了{parent}，它的層級更低。',

  'parent-cycle.summary': '上級預案互相指來指去',
  'parent-cycle.why': '兩個預案互為上級，發生衝突時沒有人說得清以哪個為準。',
  'parent-cycle.fix': '確定哪個預案層級最高，去掉它的 parent（上級預案）。',
  'parent-cycle.message': '《{title}》繞一圈成了自己的上級：{circle}。',
  'parent-cycle.itself': '《{title}》把自己寫成了上級預案。',
  'parent-cycle.also': '它也在這個圈裡',

  'shared-responder.summary': '兩個預案同時要用同一個人',
  'shared-responder.why':
    '排隊會變成投訴，盜竊會變成搶劫，相關的預案常常同時在執行。兩邊都只有他一個人，就必然丟下一邊。',
  'shared-responder.fix': '在其中一個預案裡為這個角色寫明替補，或者換一個崗位。',
  'shared-responder.message': '{plans}可能同時執行，其中的角色都只由{posts}一個崗位擔任，沒有替補。',
  'shared-responder.unit': '{unit}只有一個人擔任{posts}，而{plans}可能同時執行，都要用到他。',
  'shared-responder.name': '「{name}」',
  'shared-responder.also': '這裡也要用這個崗位',
} as const

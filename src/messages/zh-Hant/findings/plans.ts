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
} as const

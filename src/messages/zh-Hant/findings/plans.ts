// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
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

  'child-loosens-parent.summary': '下級預案比上級預案的要求松',
  'child-loosens-parent.why':
    '別人按上級預案辦事：值班室等的是 30 分鐘內的報告，不是兩小時。下級預案可以更嚴，不能更松。',
  'child-loosens-parent.fix':
    '改成與上級預案一致，或者更嚴。上級預案定得過嚴的，在上級預案裡改；不是同一件事的，另起名稱和編號。',
  'child-loosens-parent.message': '「{item}」比上級預案{parent}的要求松：{how}。',
  'child-loosens-parent.above': '上級預案的規定在這裡',

  'contradictory-plans.summary': '兩個預案對同一件事說法不一',
  'contradictory-plans.why': '兩個預案都要執行的人，只會記住其中一個。到底以哪個為準，就要等到事發時才爭出來。',
  'contradictory-plans.fix': '確定以哪個為準，兩處寫成一樣；確實不是同一件事的，標題要寫得有區別。',
  'contradictory-plans.limit': '「{act}」在{plan}裡是「{here}」，在{other}裡是「{there}」。',
  'contradictory-plans.owner': '「{act}」在{plan}裡由「{here}」負責，在{other}裡由「{there}」負責。',
  'contradictory-plans.receiver': '「{act}」在{plan}裡通知{here}，在{other}裡通知{there}。',
  'contradictory-plans.drill': '針對同一類事件、同一種形式的演練，{plan}是「{here}」，{other}是「{there}」。',
  'contradictory-plans.there': '另一個預案的說法在這裡',

  'hazard-without-plan.summary': '綜合預案提到的事件沒有預案',
  'hazard-without-plan.why': '寫進風險清單，說明已經料到會發生。真發生時，就有人去找那一頁該怎麼辦。',
  'hazard-without-plan.fix': '為它編一個預案，或者在綜合預案裡寫明情形、閾值、步驟；不屬於本單位風險的，從清單裡去掉。',
  'hazard-without-plan.message': '{plan}提到了{hazard}，卻沒有任何預案、情形、閾值或者步驟寫明怎麼辦。',
  'hazard-without-plan.bank-run': '集中取款',
  'hazard-without-plan.refund-run': '集中退貨退款',
  'hazard-without-plan.complaint': '投訴',
  'hazard-without-plan.fire': '火災',
  'hazard-without-plan.robbery': '搶劫',
  'hazard-without-plan.theft': '盜竊',
  'hazard-without-plan.epidemic': '疫情',
  'hazard-without-plan.it-outage': '系統中斷',
  'hazard-without-plan.litigation': '訴訟',
  'hazard-without-plan.insolvency': '破產',
  'hazard-without-plan.telecom-fraud': '電信網路詐騙',
  'hazard-without-plan.wealth-loss': '理財產品虧損',
  'hazard-without-plan.natural-disaster': '自然災害',

  'near-duplicate.summary': '幾個預案文字幾乎相同',
  'near-duplicate.why': '一份改對了，其他各份還是錯的。只留一份，把不同之處寫在不同的地方，才能處處一致。',
  'near-duplicate.fix':
    '只留一個預案。各機構不同的，寫進機構的 plans（預案調整）；事件情形不同的，用 cases（情形）區分。',
  'near-duplicate.message': '《{title}》與{others}文字幾乎相同。',
  'near-duplicate.many': '《{title}》與另外 {n} 個預案文字幾乎相同，其中有{others}。',
  'near-duplicate.copy': '這一份文字幾乎相同',
} as const

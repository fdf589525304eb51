export const plans = {
  'orphan-plan.summary': '有综合预案，却没有归到它下面的预案',
  'orphan-plan.why':
    '谁指挥、怎样上报、别的预案没写到时按什么办，都在综合预案里。不写明上级预案，上面改了，下面跟不上。',
  'orphan-plan.fix': '在 parent（上级预案）里写明；综合预案不适用于这些机构的，在 applies-to（适用机构）里写清。',
  'orphan-plan.message': '《{title}》没有写上级预案，而本工作区有{top}。',
  'orphan-plan.elsewhere': '《{title}》的上级是{parent}，它也没有归到综合预案之下，而本工作区有{top}。',
  'orphan-plan.below': '《{title}》的上级写成了{parent}，它的层级更低。',

  'parent-cycle.summary': '上级预案互相指来指去',
  'parent-cycle.why': '两个预案互为上级，发生冲突时没有人说得清以哪个为准。',
  'parent-cycle.fix': '确定哪个预案层级最高，去掉它的 parent（上级预案）。',
  'parent-cycle.message': '《{title}》绕一圈成了自己的上级：{circle}。',
  'parent-cycle.itself': '《{title}》把自己写成了上级预案。',
  'parent-cycle.also': '它也在这个圈里',

  'shared-responder.summary': '两个预案同时要用同一个人',
  'shared-responder.why':
    '排队会变成投诉，盗窃会变成抢劫，相关的预案常常同时在执行。两边都只有他一个人，就必然丢下一边。',
  'shared-responder.fix': '在其中一个预案里为这个角色写明替补，或者换一个岗位。',
  'shared-responder.message': '{plans}可能同时执行，其中的角色都只由{posts}一个岗位担任，没有替补。',
  'shared-responder.unit': '{unit}只有一个人担任{posts}，而{plans}可能同时执行，都要用到他。',
  'shared-responder.name': '“{name}”',
  'shared-responder.also': '这里也要用这个岗位',

  'child-loosens-parent.summary': '下级预案比上级预案的要求松',
  'child-loosens-parent.why':
    '别人按上级预案办事：值班室等的是 30 分钟内的报告，不是两小时。下级预案可以更严，不能更松。',
  'child-loosens-parent.fix':
    '改成与上级预案一致，或者更严。上级预案定得过严的，在上级预案里改；不是同一件事的，另起名称和编号。',
  'child-loosens-parent.message': '“{item}”比上级预案{parent}的要求松：{how}。',
  'child-loosens-parent.above': '上级预案的规定在这里',

  'contradictory-plans.summary': '两个预案对同一件事说法不一',
  'contradictory-plans.why': '两个预案都要执行的人，只会记住其中一个。到底以哪个为准，就要等到事发时才争出来。',
  'contradictory-plans.fix': '确定以哪个为准，两处写成一样；确实不是同一件事的，标题要写得有区别。',
  'contradictory-plans.limit': '“{act}”在{plan}里是“{here}”，在{other}里是“{there}”。',
  'contradictory-plans.owner': '“{act}”在{plan}里由“{here}”负责，在{other}里由“{there}”负责。',
  'contradictory-plans.receiver': '“{act}”在{plan}里通知{here}，在{other}里通知{there}。',
  'contradictory-plans.drill': '针对同一类事件、同一种形式的演练，{plan}是“{here}”，{other}是“{there}”。',
  'contradictory-plans.there': '另一个预案的说法在这里',

  'hazard-without-plan.summary': '综合预案提到的事件没有预案',
  'hazard-without-plan.why': '写进风险清单，说明已经料到会发生。真发生时，就有人去找那一页该怎么办。',
  'hazard-without-plan.fix': '为它编一个预案，或者在综合预案里写明情形、阈值、步骤；不属于本单位风险的，从清单里去掉。',
  'hazard-without-plan.message': '{plan}提到了{hazard}，却没有任何预案、情形、阈值或者步骤写明怎么办。',
  'hazard-without-plan.bank-run': '集中取款',
  'hazard-without-plan.refund-run': '集中退货退款',
  'hazard-without-plan.complaint': '投诉',
  'hazard-without-plan.fire': '火灾',
  'hazard-without-plan.robbery': '抢劫',
  'hazard-without-plan.theft': '盗窃',
  'hazard-without-plan.epidemic': '疫情',
  'hazard-without-plan.it-outage': '系统中断',
  'hazard-without-plan.litigation': '诉讼',
  'hazard-without-plan.insolvency': '破产',
  'hazard-without-plan.telecom-fraud': '电信网络诈骗',
  'hazard-without-plan.wealth-loss': '理财产品亏损',
  'hazard-without-plan.natural-disaster': '自然灾害',

  'near-duplicate.summary': '几个预案文字几乎相同',
  'near-duplicate.why': '一份改对了，其他各份还是错的。只留一份，把不同之处写在不同的地方，才能处处一致。',
  'near-duplicate.fix':
    '只留一个预案。各机构不同的，写进机构的 plans（预案调整）；事件情形不同的，用 cases（情形）区分。',
  'near-duplicate.message': '《{title}》与{others}文字几乎相同。',
  'near-duplicate.many': '《{title}》与另外 {n} 个预案文字几乎相同，其中有{others}。',
  'near-duplicate.copy': '这一份文字几乎相同',
} as const

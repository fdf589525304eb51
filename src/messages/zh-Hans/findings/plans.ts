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
} as const

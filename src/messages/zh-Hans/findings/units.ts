export const units = {
  'bad-phone.summary': '电话号码打不通：位数不对、夹有字母或者连在一起',
  'bad-phone.why': '紧急时号码只拨一次。少一位、把零写成字母 O、两个号码连成一串，都要到拨的那一刻才发现。',
  'bad-phone.fix':
    '按实际拨打的样子写：短号、分机、区号加号码、手机号，境外号码加“+”和国家代码；两个号码之间用顿号隔开。',
  'bad-phone.length': '{whose}的电话位数不对，不是任何一种电话号码的位数。',
  'bad-phone.letters': '{whose}的电话里夹有字母。',
  'bad-phone.width': '{whose}的电话全角、半角数字混写，手机和搜索都认不出这是一个号码。',
  'bad-phone.dashes': '{whose}的电话里用的是破折号或者几个连着的横线，点不出去、也搜不到。请改为一个半角连字符“-”。',
  'bad-phone.together': '{whose}的两个电话连在了一起。',
  'bad-phone.none': '{whose}的电话一栏只有文字，没有号码。',

  'contact-unverified.summary': '联系电话超过 90 天没有核实',
  'contact-unverified.why': '对方搬迁、换号，不会专门通知。手册里的错号，往往到要用时才发现。',
  'contact-unverified.fix': '拨打一次，错了就改，把当天日期写进 verified-on（核实日期）。',
  'contact-unverified.message': '{whose}的电话上次核实是 {on}，已过 {days} 天，最长不超过 {allowed} 天。',

  'deputy-is-holder.summary': '替补就是本人',
  'deputy-is-holder.why': '设替补，是为了本人联系不上时有人接替。两者是同一个人，照手册再打，打的还是同一部电话。',
  'deputy-is-holder.fix': '换一个岗位或者另一名人员作替补。',
  'deputy-is-holder.message': '“{post}”已经担任“{role}”，又列为它的替补。',
  'deputy-is-holder.alternate': '“{role}”本来就有决定权，又被列为候补决定人。',
  'deputy-is-holder.one-person': '{unit}的“{holder}”和它的替补“{deputy}”是同一个人。',
  'deputy-is-holder.own': '{unit}“{post}”一岗的代理人就是本人。',

  'single-responder.summary': '机构有事只靠一个人',
  'single-responder.why': '人会生病、休假，也可能就在事件中受伤。只有他一个人能做的事，那时就没有人做。',
  'single-responder.fix':
    '把替补岗位绑定到另一名人员，或者在本人下面写明 deputy（代理人），或者与上级机构商定由谁支援。',
  'single-responder.message': '{unit}有一个人不在岗时，{roles}就没有人顶上。',
  'single-responder.many': '{unit}有一个人不在岗时，{roles}等 {n} 个角色中就有没人顶上的。',
  'single-responder.steps': '{unit}有一个人不在岗时，剩下的人不够同时做这几步：{steps}。',
  'single-responder.name': '“{name}”',

  'unit-role-unfilled.summary': '机构没有人担任预案所需的岗位',
  'unit-role-unfilled.why': '这个机构的手册上，该印姓名和电话的地方会是空白，而发现的人正是翻到这一页来求助的人。',
  'unit-role-unfilled.fix':
    '在本机构或者上级机构的 people（人员）里为这个岗位绑定人员；预案不适用于本机构的，改窄预案的 applies-to（适用机构）。',
  'unit-role-unfilled.message': '{unit}没有人担任“{post}”，{plans}需要这个岗位。',
  'unit-role-unfilled.below': '{unit}及其下 {n} 个机构没有人担任“{post}”，{plans}需要这个岗位。',
  'unit-role-unfilled.near': '{unit}没有人担任“{post}”，{plans}需要这个岗位。是不是机构中已有的“{near}”？',

  'unit-contact-missing.summary': '机构缺少联系人的本地电话',
  'unit-contact-missing.why':
    '手册上写着“打派出所电话”却没有号码，看的人只能临时去查。派出所、医院、社区，每个地方都不一样。',
  'unit-contact-missing.fix':
    '在本机构或者上级机构的 contacts（联系人）里，按联系人的编号写上本地电话；各处相同的，直接写在预案里。',
  'unit-contact-missing.message': '{unit}没有“{contact}”（{id}）的电话，{plans}要用。',
  'unit-contact-missing.below': '{unit}及其下 {n} 个机构没有“{contact}”（{id}）的电话，{plans}要用。',
  'unit-contact-missing.nowhere': '没有任何地方写“{contact}”（{id}）的电话：预案没有，要印它的 {n} 个机构也都没有。',
  'unit-contact-missing.plan': '没有任何地方写“{contact}”（{id}）的电话：预案没有，也没有登记机构。',
  'unit-contact-missing.near':
    '{unit}没有“{contact}”（{id}）的电话，{plans}要用。机构里有“{near}”的电话，是不是有一个写错了？',

  'unit-place-missing.summary': '机构缺少预案要用的地点或者数值',
  'unit-place-missing.why': '这个机构的手册上，该印集合点、医院的地方会是空白，而翻到这一页的人要找的正是它。',
  'unit-place-missing.fix':
    '在本机构或者上级机构的 places（地点）、values（数值）里写明；预案不适用于本机构的，改窄预案的 applies-to（适用机构）。',
  'unit-place-missing.place': '{unit}没有写明“{key}”在哪里，{plans}要用。',
  'unit-place-missing.place-below': '{unit}及其下 {n} 个机构没有写明“{key}”在哪里，{plans}要用。',
  'unit-place-missing.place-near': '没有机构写有地点“{key}”。是不是“{near}”？',
  'unit-place-missing.place-nowhere': '要印这一项的 {n} 个机构都没有写明“{key}”在哪里。请写进各机构的 places（地点）。',
  'unit-place-missing.value': '{unit}没有写明“{key}”是多少，{plans}要印。',
  'unit-place-missing.value-below': '{unit}及其下 {n} 个机构没有写明“{key}”是多少，{plans}要印。',
  'unit-place-missing.value-nowhere': '要印这一项的 {n} 个机构都没有写明“{key}”是多少。请写进各机构的 values（数值）。',
  'unit-place-missing.value-near': '没有机构写有“{key}”这一项。是不是“{near}”？',

  'unit-loosens.summary': '机构放宽了预案的要求',
  'unit-loosens.why':
    '给自己多留时间，只是纸面上宽裕：别人的步骤是按原来的时限排的。例外有时合理，但要有人批准，也要有截止日期。',
  'unit-loosens.fix': '改回预案的要求；或者在 accepts（接受）里写明位置、理由、批准岗位和截止日期。',
  'unit-loosens.fix-path':
    '改回预案的要求；或者在 accepts（接受）里写明 path（位置）{path}、理由、批准岗位和截止日期。',
  'unit-loosens.message': '{unit}放宽了《{plan}》对{item}的要求：{how}。没有人批准接受。',
  'unit-loosens.expired': '{unit}放宽了《{plan}》对{item}的要求：{how}。原先批准到 {until}，已经过期。',
  'unit-loosens.incomplete': '{unit}放宽了《{plan}》对{item}的要求：{how}。接受这一放宽的条目缺批准岗位或者截止日期。',
  'unit-loosens.item-activation': '启动',
  'unit-loosens.item-termination': '终止',
  'unit-loosens.item-never': '禁止事项',
  'unit-loosens.base': '预案的规定在这里',
  'unit-loosens.how-later': '“{after}”比“{before}”晚',
  'unit-loosens.how-rarer': '“{after}”比“{before}”间隔更长',
  'unit-loosens.how-looser': '“{after}”比“{before}”更晚才达到',
  'unit-loosens.how-incomparable': '“{after}”漏掉了“{before}”涵盖的一部分数值',
  'unit-loosens.how-fewer': '由 {before} 减为 {after}',
  'unit-loosens.how-missing': '少了{names}',
  'unit-loosens.how-more': '多要求满足{names}',
  'unit-loosens.how-narrower': '不再适用于{names}',
  'unit-loosens.how-hours': '只在“{after}”时段适用',
} as const

export const steps = {
  'step-without-owner.summary': '步骤没有责任人',
  'step-without-owner.why':
    '紧急时人人都以为别人做了。没有责任人的步骤，要么做两遍，要么没人做，哪张处置卡上也看不到它。',
  'step-without-owner.fix': '在 owner（责任人）写明由哪一个角色负责；协助的角色写在 with（协助）。',
  'step-without-owner.message': '步骤“{step}”没有责任人。',

  'step-without-time-limit.summary': '步骤没有时限',
  'step-without-time-limit.why': '没有时限，晚了也没有人察觉，最后的期限赶不赶得上谁也说不清，演练时也没有东西可量。',
  'step-without-time-limit.fix': '写明 within（时限），如“15 分钟内”；或者 deadline（最迟），如“自发现起 1 小时内”。',
  'step-without-time-limit.message': '{phase}步骤“{step}”没有时限。',
  'step-without-time-limit.recurring': '{phase}步骤“{step}”没有写明多久做一次，也没有写明何时做完。',

  'vague-time.summary': '该写时限的地方写了“及时”“尽快”',
  'vague-time.why': '人人都觉得自己够及时。只有写成数字，才能在还来得及的时候看出晚了，也才能拿来演练。',
  'vague-time.fix':
    '写成数字，如“15 分钟内”。只有救人的第一个步骤可以写“立即”，并在该步骤写上 life-safety: true（生命安全）。',
  'vague-time.text': '{words}没有对应的时间，做到没做到无从核对。请在同一句里写明数字。',
  'vague-time.immediate':
    '“{value}”只能作为救人第一个动作的时限。请写成数字；确属救人动作的，写上 life-safety: true（生命安全）。',

  'vague-frequency.summary': '该写频次的地方写了“定期”“不定期”',
  'vague-frequency.why': '“定期”做的事没有哪一天到期，也就永远不算逾期，任何日程表里都看不到它。',
  'vague-frequency.fix': '写明多久一次，如“每季度”“每年至少一次”。',
  'vague-frequency.text': '{words}没有写明多久一次，永远不会到期。请写明频次。',

  'no-activation.summary': '没有写明由谁、在什么情况下启动',
  'no-activation.why':
    '没有人有权说“现在启动”，大家就都在等。从发现到启动，是最容易丢掉的一段时间。步骤上的 marks: activation 只说明启动处在哪一步，由谁决定、凭什么决定，要在这里写明。',
  'no-activation.fix': '写明 activation（启动），包括 authority（决定权）和 criteria（条件）。',
  'no-activation.message': '预案没有写明由谁启动、在什么条件下启动。',
  'no-activation.bare': '“启动”既没有写明由谁决定，也没有写明条件。',

  'no-termination.summary': '没有写明由谁、在什么情况下终止',
  'no-termination.why': '没有人宣布结束的响应，要么把人拖垮，要么一个个自行散去。恢复和终报也没有起算的时刻。',
  'no-termination.fix': '写明 termination（终止），包括 authority（决定权）和 criteria（条件）。',
  'no-termination.message': '预案没有写明由谁终止、在什么条件下终止。',
  'no-termination.bare': '“终止”既没有写明由谁决定，也没有写明条件。',

  'phase-missing.summary': '某个阶段没有步骤',
  'phase-missing.why': '从响应写起的预案错过了预警，写到响应为止的预案把善后交给了运气。每个阶段各有各的人和时间。',
  'phase-missing.fix': '为缺少的阶段至少写一个步骤；由其他预案负责的，在适用范围里写明。',
  'phase-missing.message': '没有属于以下阶段的步骤：{phases}。',

  'overloaded-owner.summary': '一个角色同时要做的事做不完',
  'overloaded-owner.why': '每一步单看都来得及，合在一起就来不及。真到那天，人人都在赶，被往后放的那一步还是晚了。',
  'overloaded-owner.fix': '把其中一步交给别的角色，或者在 with（协助）写上帮手，或者排到另一步之后、另给时限。',
  'overloaded-owner.message': '“{role}”做这几步一共只有{time}，加起来却要{takes}：{steps}。',

  'unreachable-step.summary': '永远轮不到的步骤',
  'unreachable-step.why': '等一件不会来的事，这一步就不会做。纸面上却有责任人，也有时限。',
  'unreachable-step.fix': '改正 after（前置步骤）：写同一情形、同一级别里在它前面、做得完的步骤。',
  'unreachable-step.endless': '“{step}”要等{before}结束，可它一直重复做，没有写到什么时候为止。请写明 until（直到）。',
  'unreachable-step.cases': '“{step}”只排在其他情形的步骤之后（{before}），两种情形不会同时出现。',
  'unreachable-step.levels': '“{step}”只排在其他级别的步骤之后（{before}），那些级别又不会升到它的级别。',

  'dead-end.summary': '走到这里没有下文',
  'dead-end.why': '电话占线，条件没有出现，情况不在所列的情形里，这时拿着预案的人只能自己想办法。',
  'dead-end.fix': '写明 otherwise（否则）：多久以后转到哪一步或者哪个角色；或者补上另一边的步骤。',
  'dead-end.call': '后面的步骤都在等“{step}”，却没有写明“{contact}”没人接听时怎么办。',
  'dead-end.case': '预警和响应步骤都只属于其他情形，出现“{case}”时没有事可做。',
  'dead-end.choice': '“{step}”只排在“{choice}”之后，而“{choice}”只在这一条件下做：{when}。没有写明条件不成立时怎么办。',
  'dead-end.self': '“{step}”做不成时，接着要做的还是“{step}”自己。',
  'dead-end.same-role': '“{step}”做不成时转给“{role}”，可做不成的正是它。',
  'dead-end.apart': '“{step}”做不成时转到“{next}”，可那一步属于另一种情形。',
  'dead-end.nowhere': '“{step}”的 otherwise（否则）既没有写步骤，也没有写角色。',

  'no-external-handover.summary': '叫来了公安、消防，没有人移交现场',
  'no-external-handover.why':
    '他们一到，没有人移交，现场就有两个指挥。谁还没出来、哪里带电、门在哪边，只能一句一句地问。',
  'no-external-handover.fix':
    '补一个写有 hands-over-to（移交）的步骤：由谁向带队的人说明什么，从什么时候起听他们指挥。',
  'no-external-handover.message': '“{step}”叫了“{force}”到场，却没有步骤把现场指挥移交给他们。',
  'no-authority.summary': '只有有权机关才能决定的事',
  'no-authority.why': '封路、扣人、停业这类事，单位可以请求，不能自己决定。照着做的人会违法，预案反而成了证据。',
  'no-authority.fix': '写明由谁决定：“请交警封闭道路”“报请监管部门批准后停业”；或者删去。',
  'no-authority.message': '“{words}”只能由{who}决定，这里没有写明。',
  'no-authority.closing': '监管部门',
  'no-authority.road': '公安交通管理部门',
  'no-authority.detention': '公安机关',
  'no-authority.search': '公安机关',
  'no-authority.power': '供电单位或者楼宇管理方',
  'no-authority.notice': '卫生健康部门或者政府',
  'no-authority.isolation': '卫生健康部门',
  'no-authority.seizure': '公安机关或者法院',
  'days-unstated.summary': '没有写明是工作日还是自然日',
  'days-unstated.why': '遇上长假，两种算法能差一个多星期。程序按自然日计算，写的人未必是这个意思。',
  'days-unstated.fix': '写明“个工作日”或者“个自然日”；也可以在正文统一说明“日”指哪一种。',
  'days-unstated.message': '“{value}”没有写明是工作日还是自然日，目前按自然日计算。',
  'days-unstated.text': '{words}没有写明是工作日还是自然日。',

  'limit-conflict.summary': '同一件事有两个时限',
  'limit-conflict.why': '有人照前一个做，有人照后一个做，都说有依据。',
  'limit-conflict.fix': '确定以哪一个为准，两处写成一致；或者只在时限里写，文字中不再重复。',
  'limit-conflict.message': '步骤“{step}”的时限是“{within}”，这里写的是“{told}”。',
  'limit-conflict.steps': '步骤“{step}”与“{other}”写的是同一件事，时限却是“{within}”和“{told}”。',
  'limit-conflict.other': '“{step}”的时限。',

  'open-exception.summary': '例外没有批准人',
  'open-exception.why': '写了“特殊情况除外”，谁着急谁就可以不照办，事后也找不到是谁定的。',
  'open-exception.fix': '写明由谁批准，或者写明具体是哪些情况。',
  'open-exception.text': '{words}留了例外，却没有写明由谁批准，也没有写明是哪些情况。',

  'time-without-anchor.summary': '时限没有写明从何时起算',
  'time-without-anchor.why': '“两小时内”，是从事发、从发现，还是从接报算起？三个时刻可能相差一个多小时。',
  'time-without-anchor.fix': '写明起算点，如“自发现起 2 小时内”“接报后 15 分钟内”。',
  'time-without-anchor.text': '{words}没有写明从何时起算。',
  'time-without-anchor.key': '这项报告的时限“{value}”没有写明从何时起算，请写成“自发现起……”一类。',

  'vague-condition.summary': '写了“必要时”，没有写由谁判断',
  'vague-condition.why': '谁都不愿意当那个认为“有必要”的人，于是都在等，等到做的时候已经晚了。',
  'vague-condition.fix': '把条件写成看得见、数得清的情形，或者写明由谁决定。',
  'vague-condition.text': '{words}没有写明由谁判断，也没有写明具体条件。',
} as const

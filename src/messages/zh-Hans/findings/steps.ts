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
} as const

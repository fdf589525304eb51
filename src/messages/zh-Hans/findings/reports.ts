export const reports = {
  'report-incomplete.summary': '信息报告缺报告人、接收方或时限',
  'report-incomplete.why': '迟报、漏报最先被追责。多半是因为没有写明由谁报，或者彼此都以为对方报了。',
  'report-incomplete.fix': '写明 from（报告人）、to（报给）和 within（时限）；续报可以用 repeat（间隔）代替时限。',
  'report-incomplete.message': '信息报告“{report}”缺少{missing}。',
  'report-incomplete.from': 'from（报告人）',
  'report-incomplete.to': 'to（报给谁）',
  'report-incomplete.within': 'within（时限）',

  'no-spokesperson.summary': '没有人负责对外发言',
  'no-spokesperson.why': '没有指定发言人，谁都会被问到，也总会有人回答。两个答案对不上，就是下一场危机。',
  'no-spokesperson.fix': '给一个角色写上 function: speak（发言）。',
  'no-spokesperson.message': '没有角色负责对外发言，谁被问到谁就可能开口。',

  'unsafe-action.summary': '要求做危及人身或者侵害权利的事',
  'unsafe-action.why':
    '人在紧张时只会做看过、练过的动作。与持械的人搏斗、追赶，把人锁在室内，返回火场，先请示再报警，都可能送命；没有依据就冻结账户、拒绝付款，则是违法。',
  'unsafe-action.fix':
    '写保命的做法：顺从、观察、放其离开，人走了再锁门；撤离以后不返回；先报警再报告；凭法律文书才冻结。禁止的事写进 never（禁止事项）。演练记录里有这类动作的，写明这样做是错的。',
  'unsafe-action.armed': '“{words}”要求人员反抗、追赶、控制可能持械的人，或者把他关在室内。这些只能由公安机关来做。',
  'unsafe-action.extinguisher': '“{words}”要求拿灭火器往外冲。灭火器只用来扑救初起火，而且背后要有出口；否则应当撤离。',
  'unsafe-action.flames': '“{words}”让人从火里穿过去。浓烟几口就能使人倒下：应当退回、关门、另找出口，或者等待救援。',
  'unsafe-action.return': '“{words}”让人在危险没有解除时返回取物。消防救援人员允许以前，谁也不能返回。',
  'unsafe-action.freeze': '“{words}”冻结账户或者拒绝付款，没有写明依据。只有法律、合同或者有权机关的文书才能作为依据。',
  'unsafe-action.alarm': '“{words}”让报警等待请示或者核实。谁看到谁先报警，然后再报告。',

  'report-delayed.summary': '报告要等核实或者等批准',
  'report-delayed.why': '核实的时候，上级帮不上忙，法定时限却在走。被追责的是迟报，不是先报后更正。',
  'report-delayed.fix':
    '先报告，后核实：写“15 分钟内报告已知情况，未查清的写‘待查’，在续报中更正”。报告和报警都不需要谁同意。',
  'report-delayed.message': '“{words}”让报告等待核实或者批准。应当在时限内先报已知情况，核实以后再补报。',

  'unapproved-promise.summary': '承诺本金、收益或者赔偿',
  'unapproved-promise.why':
    '本金和收益谁也保证不了，法规也不允许承诺。一句承诺传得比更正快。赔偿要由单位负责，必须有人批准。',
  'unapproved-promise.fix':
    '照实说：合同怎样约定，存款保险依法怎样偿付，投诉交到哪里、几日答复。不能承诺的话写进 avoid（不说）。赔偿要写明由谁批准。',
  'unapproved-promise.principal': '“{words}”承诺了本金或者收益。不论谁批准，都不能这样承诺。',
  'unapproved-promise.compensation': '“{words}”承诺了赔偿，没有写明由谁批准。',

  'several-voices.summary': '对外说话的不止一个角色',
  'several-voices.why':
    '两张嘴迟早说得不一样，不一样就成了新闻。对外只由一个角色说；别人张贴、口头说的，要先由他核准。',
  'several-voices.fix': '文本由发言人核准（approver）或者由发言人发布（owner）；其他角色不接受采访。',
  'several-voices.anybody': '“{words}”使发言人以外的人也对媒体说话。',
  'several-voices.message': '除{speaker}以外，{names}也对外说话，而且文本没有经{speaker}核准。',

  'no-script.summary': '要对客户说话，却没有口径',
  'no-script.why': '人一紧张，想到什么说什么：猜测、许诺、争辩。卡片上的几句话能让人只说事实。',
  'no-script.fix': '在 communications（沟通口径）中写好公告（text），或者分阶段的口径（stages：say、avoid）。',
  'no-script.message': '预案要求员工对客户说话，却没有公告，也没有口径。',

  'report-content-incomplete.summary': '信息报告内容不全',
  'report-content-incomplete.why':
    '接报的人要靠这份报告作决定：何时、何地、为何、多严重、做了什么。缺的内容只能打电话追问，而那时谁都没有空。',
  'report-content-incomplete.fix':
    '在 content（内容）中至少写明时间、地点、原因、影响和措施，或者写明所用的报告表；还不清楚的写“待查”。',
  'report-content-incomplete.message': '信息报告“{report}”的内容缺少{missing}。',
  'report-content-incomplete.time': '时间',
  'report-content-incomplete.place': '地点',
  'report-content-incomplete.cause': '原因',
  'report-content-incomplete.impact': '影响',
  'report-content-incomplete.measures': '措施',

  'no-follow-up-report.summary': '只有初报，没有续报',
  'no-follow-up-report.why': '初报内容少，难免有错。没有续报，上级就一直照着初报决定，也没有人更正。',
  'no-follow-up-report.fix': '增加 type: follow-up（续报），写明时限或者间隔（repeat），并写明终报。',
  'no-follow-up-report.message': '初报“{report}”以后没有续报，接报方不知道事态进展。',

  'no-regulator-report.summary': '没有向监管部门报告',
  'no-regulator-report.why': '这类事件，银行须在数小时内报告监管部门。预案不写，就会忘。',
  'no-regulator-report.fix': '在本预案或者上级预案中写明向金融监管部门、人民银行的报告，以及报告人和时限。',
  'no-regulator-report.message': '本预案和上级预案都没有向金融监管部门或者人民银行的报告。',
} as const

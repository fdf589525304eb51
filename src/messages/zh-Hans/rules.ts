export const rules = {
  'severity.error': '错误',
  'severity.warning': '警告',
  'severity.info': '提示',
  'severity.off': '关闭',
  'basis.requirement': '依据条文',
  'basis.principle': '由条文引申',
  'basis.practice': '实践经验',
  'group.document': '文本',
  'group.organisation': '组织指挥',
  'group.thresholds': '阈值与级别',
  'group.steps': '步骤与时限',
  'group.reports': '报告与沟通',
  'group.resources': '应急资源',
  'group.drills': '演练',
  'group.control': '文件控制',
  'group.plans': '预案衔接',
  'group.units': '机构',
  'group.print': '印刷',
  'rules.phase.prevention': '预防',
  'rules.phase.monitoring': '监测',
  'rules.phase.warning': '预警',
  'rules.phase.response': '响应',
  'rules.phase.recovery': '恢复',
  'rules.plan-title': '《{title}》',
  'explain.title': '规则一览',
  'explain.rule': '规则',
  'explain.severity': '严重程度',
  'explain.says': '检查内容',
  'explain.group': '类别',
  'explain.why': '为什么要紧',
  'explain.basis': '依据',
  'explain.fix': '怎么改',
  'explain.bad': '有缺口的写法',
  'explain.good': '补齐后的写法',
  'explain.plan': '预案文件开头部分：',
  'explain.body': '预案正文：',
  'explain.units': '机构文件：',
  'explain.settings': 'musterbook.yaml：',
  'explain.file': '{file}：',
  'explain.found': '报告位置：{places}',
  'explain.whole-plan': '整份预案',
  'explain.calendar': '结果随日期变化，审阅改动时不运行。',
  'explain.stops': '未改正之前，不生成印有该文件的手册。',
  'settings.unknown-rule': '没有名为“{name}”的规则。运行 musterbook explain 可以查看全部规则。',
  'settings.unknown-rule-near': '没有名为“{name}”的规则。是不是“{near}”？',
  'settings.unknown-severity': '“{value}”不是严重程度，可以写 error、warning、info 或 off。',
  'settings.unknown-severity-near': '“{value}”不是严重程度。是不是“{near}”？',
  'settings.unknown-profile': '没有名为“{name}”的规则集。现有：{known}。',
  'settings.unknown-profile-near': '没有名为“{name}”的规则集。是不是“{near}”？',

  'syntax.summary': '文件格式有误，无法读取',
  'syntax.why':
    '读不出来的内容既不会检查，也不会印出。一个全角冒号就能让整个步骤从手册里消失，往往要到用的时候才发现。',
  'syntax.fix': '改正指出的位置；问题常常出在上一行或下一行。',

  'schema.summary': '有无法识别的键或内容',
  'schema.why': '键写错等于没有写：下面的责任人、时限和电话一页也印不出来。内容看不懂，结果也一样。',
  'schema.fix': '按提示改正；docs/authors.zh-CN.md 逐项说明写法。键可以用英文，也可以用中文。',

  'duplicate-id.summary': '编号重复',
  'duplicate-id.why': '引用这个编号时分不清指的是哪一个。照着“接着做某步”往下走的人，可能走到另一步去。',
  'duplicate-id.fix': '给其中一个换编号，并检查引用它的地方。',

  'unknown-reference.summary': '引用的对象不存在',
  'unknown-reference.why':
    '步骤交给一个没有定义的角色，等于没有人去做。角色、步骤、联系人改名或者删除以后，最容易留下这种缺口。',
  'unknown-reference.fix': '改正名称，或者补上被引用的内容。',

  'path-outside-workspace.summary': '路径指向工作区之外',
  'path-outside-workspace.why': '只读取工作区内的文件，才能保证每台电脑印出同样的手册，也不会把别的文件混进去。',
  'path-outside-workspace.fix': '把文件复制到工作区内，写相对路径。',

  'raw-html.summary': '正文中有 HTML 代码',
  'raw-html.why': 'HTML 一律不印。浏览器里看着正常的内容，到了纸上就缺失或者走样。',
  'raw-html.fix': '改用 Markdown 写，或者删去。',

  'placeholder.summary': '有没填的空白或占位内容',
  'placeholder.why': '留着“X%”“待定”的预案，是没写完就批准的预案。真出事时没有人有时间去推算这个数，各人填的也不一样。',
  'placeholder.fix': '填入真实内容。暂时定不下来的，把 document.status（状态）设为 draft（草稿），并写明由谁决定。',
  'placeholder.message': '“{text}”是没有填写的占位内容，请写明实际内容。',

  'garbled-text.summary': '文字在转来转去中损坏了',
  'garbled-text.why':
    '从网页、PDF 或者旧文件里复制，会丢字，也会多出别的字符。印出来念不通，丢掉一个字，意思可能正好相反。',
  'garbled-text.fix': '与原文对照，把这一段重新录入。丢掉的内容要去问清楚，不要猜。',
  'garbled-text.pinyin': '汉字之间夹进了拼音：{parts}，请删去。',
  'garbled-text.marks': '汉字或者标点上带有多余的附加符号（{parts}），请重新录入这个字。',
  'garbled-text.lost': '这里丢了字，只剩下{parts}。请查明原文。',
  'garbled-text.code-page': '文件存的是一种编码，读的是另一种：{parts}。请从原文重新复制这一段。',
  'garbled-text.letter': '中文里混进了西里尔字母：{parts}。请查明原来是哪个字。',
  'garbled-text.private': '这里有一个多数字体没有的字符（{parts}），请换一个字。',

  'no-principles.summary': '没有写工作原则',
  'no-principles.why':
    '预案不可能样样料到。没写到的情况，现场人员只能凭记得住的原则去做，比如人先于钱；一条都没有，就只能各凭猜测。',
  'no-principles.fix': '补上 principles（工作原则），三到五条，每条一句话，拿不准时用得上。',
  'no-principles.message': '预案没有写工作原则，遇到步骤不适用的情况，现场没有依据。',

  'vague-actor.summary': '由“有关部门”“相关人员”来做',
  'vague-actor.why': '交给“相关人员”就是没有交给任何人，人人都以为说的是别人，等到发现没做已经晚了。',
  'vague-actor.fix': '写明由哪个角色或者岗位来做。',
  'vague-actor.message': '{words}没有具体指谁，这里却要由其行动。请写明角色或者岗位。',
  'vague-actor.value': '“{value}”没有具体指谁。请写明是哪个角色、岗位或者单位。',

  'personal-name.summary': '预案里写了人名或者个人手机号',
  'personal-name.why':
    '人员调动比预案重印快得多，名字很快就错了，又没人知道接手的是谁。个人号码写进预案，拿到手册的人都看得到。',
  'personal-name.fix': '写岗位；姓名和电话登记在机构的 people（人员）里，印手册时从那里取。',
  'personal-name.message': '这里应当写岗位，现在写的像是人名。',
  'personal-name.text': '这段文字里像是写了人名。请改写成角色或者岗位。',
  'personal-name.phone':
    '这里写了手机号码。请登记到机构的 people（人员）里相应岗位名下；属于值班手机的，写成预案的联系人。',
  'personal-name.both': '这段文字里像是写了人名和手机号码。请改写成角色或者岗位。',

  'role-without-holder.summary': '角色没有担任岗位',
  'role-without-holder.why': '没有岗位担任的角色只是组织图上的一个框。电话打来，没有人知道该自己接，处置卡也印不出来。',
  'role-without-holder.fix': '在 holder（担任人）写明岗位；属于其他单位的，写 external: true（外部）。',
  'role-without-holder.message': '角色“{role}”没有写明由哪个岗位担任，出了事没有具体的人负责。',

  'role-without-deputy.summary': '关键角色没有替补',
  'role-without-deputy.why':
    '休假、生病、夜班都是常事，突发事件不会等人到齐。唯一能拍板的人联系不上，后面的事就全停下来。',
  'role-without-deputy.fix': '在该角色的 deputies（替补）按先后顺序写上至少一个岗位。',
  'role-without-deputy.message': '“{role}”{reason}，却没有写明联系不上时由谁替补。',
  'role-without-deputy.because-key': '是关键角色',
  'role-without-deputy.because-command': '负责指挥',
  'role-without-deputy.because-speak': '负责对外发言',
  'role-without-deputy.because-deadline': '负责有最迟时刻的步骤',

  'role-without-duty.summary': '角色没有职责',
  'role-without-duty.why': '光有名称，看的人不知道要做什么。第一次顶上来的人，手里只有这几行职责可看。',
  'role-without-duty.fix': '在该角色的 duties（职责）写两三条，每条用动词开头。',
  'role-without-duty.message': '没有写明“{role}”负责什么。',

  'role-without-contact.summary': '角色没有联系方式',
  'role-without-contact.why': '通知链条断在第一个查不到的号码上。临时去找号码，花掉的正是第一步的时间。',
  'role-without-contact.fix':
    '在该角色的 contact（联系方式）写上电话或者联系人；或者在每个机构为担任岗位绑定人员和电话。',
  'role-without-contact.message': '“{role}”没有电话，也没有联系人。',
  'role-without-contact.units': '“{role}”没有联系方式，又有 {n} 个机构（如{unit}）没有为岗位“{holder}”登记电话。',

  'role-without-task.summary': '角色没有任务',
  'role-without-task.why': '列出来却用不到的角色，要么是漏写了步骤，要么是让紧急时刻要看的名单平白变长。',
  'role-without-task.fix': '把该由它做的步骤、报告或者监测写上，或者删去这个角色。',
  'role-without-task.message': '“{role}”没有出现在任何步骤、阈值、报告、沟通或者演练里。',

  'command-cycle.summary': '指挥关系成了一个圈',
  'command-cycle.why': '圈里每个人都听另一个人的，就没有人能最后拍板，事情在圈里转来转去，直到错过时机。',
  'command-cycle.fix': '确定圈里谁的层级最高，删去该角色的 reports-to（上级）。',
  'command-cycle.message': '指挥关系首尾相接：{circle}，没有人能最后拍板。',

  'no-commander.summary': '没有人指挥',
  'no-commander.why':
    '各组各干各的，又没有人统一指挥，就会互相妨碍，谁嗓门大听谁的。民警和消防到场，也要找一个说了算的人。',
  'no-commander.fix': '给一个角色写上 function: command（指挥），或者在 activation.authority（启动的决定权）写明。',
  'no-commander.message': '没有角色负责指挥：既没有写 function: command，也没有写明由谁启动预案。',

  'threshold-without-limit.summary': '阈值没有限值',
  'threshold-without-limit.why':
    '没有数字也没有事件，“人太多”就各有各的看法。两个人看同一条队伍得出两个结论，往往是慢的那个作数。',
  'threshold-without-limit.fix': '写明 limits（限值），如 II: ">= 50"；只要发生一次就算的，写 occurs（发生即触发）。',
  'threshold-without-limit.message': '阈值“{threshold}”没有限值，也没有写明什么事件算达到，无从判断。',

  'threshold-without-owner.summary': '阈值没有人盯',
  'threshold-without-owner.why': '人人都该看的数，就没有人看。事后翻出来，只能用来说明预警为什么晚了。',
  'threshold-without-owner.fix': '在 owner（责任人）写明由哪个角色看这个数。',
  'threshold-without-owner.message': '没有写明由谁监测“{threshold}”。',

  'threshold-without-window.summary': '阈值没有统计时段',
  'threshold-without-window.why': '十分钟来五十人和一天来五十人是两回事。不写时段，说达到就达到，说没达到也没达到。',
  'threshold-without-window.fix': '写明 window（时间窗），如 10m、24h。',
  'threshold-without-window.message': '“{threshold}”没有写明按多长时间统计。',

  'threshold-without-source.summary': '阈值没有数据来源',
  'threshold-without-source.why':
    '没有系统也没有人提供的数，永远达不到。真到那天才发现，有这个数的报表要第二天早上才出来。',
  'threshold-without-source.fix': '在 source（来源）写明数据出自哪个系统、台账或者清点。',
  'threshold-without-source.message': '没有写明“{threshold}”的数据从哪里来。',

  'threshold-without-response.summary': '达到阈值后没有动作',
  'threshold-without-response.why':
    '达到了也没有下文的阈值，只会让人学会不理它。本来要抢出来的时间，都花在问“现在怎么办”上。',
  'threshold-without-response.fix': '在 triggers（触发）写明开始哪些步骤，或者进入哪一级。',
  'threshold-without-response.message': '没有写明“{threshold}”达到以后做什么。',

  'threshold-order.summary': '各级限值衔接不上',
  'threshold-order.why': '限值有重叠或者有空档，同一个数就对应两个级别，或者哪一级都不是。现场先争级别，再谈处置。',
  'threshold-order.fix': '调整限值，使较重一级完全落在较轻一级之内；写成区间的，首尾相接、互不重叠。',
  'threshold-order.message':
    '“{severe}”（{severe-limit}）比“{mild}”（{mild-limit}）重，应当在后者之后才达到，现在却没有落在后者之内。',
  'threshold-order.milder': '较轻一级的限值',
  'threshold-order.unit': '{unit}：{fault}',
  'threshold-order.overlap': '“{severe}”（{severe-limit}）与“{mild}”（{mild-limit}）有重叠，重叠的数算哪一级？',
  'threshold-order.gap':
    '“{severe}”（{severe-limit}）与“{mild}”（{mild-limit}）之间有空档，落在其中的数不属于任何一级。',

  'warning-never-lifted.summary': '预警没有解除条件',
  'warning-never-lifted.why': '没有尽头的预警，要么拖到人人疲沓，要么谁想撤就撤。两样都会让下一次预警没人当真。',
  'warning-never-lifted.fix': '在 lifted-when（解除条件）写明满足什么、持续多久才解除。',
  'warning-never-lifted.threshold': '没有写明“{name}”在什么情况下解除。',
  'warning-never-lifted.level': '没有写明预警级别“{name}”在什么情况下解除。',

  'level-without-criteria.summary': '级别没有判定标准',
  'level-without-criteria.why': '级别决定由谁指挥、调多少人。没有标准，就看职务和心情来定，通常定得偏低、偏晚。',
  'level-without-criteria.fix': '给这一级写上 criteria（标准），或者在阈值里给它一个限值。',
  'level-without-criteria.message': '没有写明“{level}”在什么情况下适用：既没有标准，也没有阈值给出限值。',

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

  'report-incomplete.summary': '信息报告缺报告人、接收方或时限',
  'report-incomplete.why': '迟报、漏报最先被追责。多半是因为没有写明由谁报，或者彼此都以为对方报了。',
  'report-incomplete.fix': '写明 from（报告人）、to（报给）和 within（时限）；续报可以用 repeat（间隔）代替时限。',
  'report-incomplete.message': '信息报告“{report}”缺少{missing}。',
  'report-incomplete.from': '报告人（from）',
  'report-incomplete.to': '报给谁（to）',
  'report-incomplete.within': '时限（within）',

  'no-spokesperson.summary': '没有人负责对外发言',
  'no-spokesperson.why': '没有指定发言人，谁都会被问到，也总会有人回答。两个答案对不上，就是下一场危机。',
  'no-spokesperson.fix': '给一个角色写上 function: speak（发言）。',
  'no-spokesperson.message': '没有角色负责对外发言，谁被问到谁就可能开口。',

  'resource-without-keeper.summary': '应急资源没有保管人',
  'resource-without-keeper.why':
    '没有人保管的东西，到用的时候不是锁着、空了，就是借出去了。知道放在哪、钥匙在谁手里的，只有保管人。',
  'resource-without-keeper.fix': '在 keeper（保管人）写明由哪个角色保管。',
  'resource-without-keeper.message': '没有写明“{resource}”由谁保管。',

  'resource-without-quantity.summary': '应急资源没有数量',
  'resource-without-quantity.why': '没有数量，就没法核对齐不齐，少了一半也没有人发现。',
  'resource-without-quantity.fix': '写明 quantity（数量）和 unit（单位），如 12 根。',
  'resource-without-quantity.message': '没有写明“{resource}”有多少。',

  'no-drill.summary': '没有安排演练',
  'no-drill.why': '没练过的预案里都是还没碰到的错。第一遍不该在真出事的时候走。',
  'no-drill.fix': '在 drills（演练）里写一项：类型、频次、责任人、情景和评估办法。',
  'no-drill.message': '预案没有安排演练。',

  'drill-overdue.summary': '演练逾期',
  'drill-overdue.why': '人会换岗，号码会变，门会上锁。上次演练隔得越久，预案就越不合今天在岗的人。',
  'drill-overdue.fix': '补做演练，把日期写到 last（上次），或者补上演练记录。',
  'drill-overdue.message': '演练“{drill}”应当在 {due} 前再次进行，上次是 {last}。',
  'drill-overdue.planned': '演练“{drill}”原定 {due} 进行，没有已经进行的记录。',

  'drill-without-owner.summary': '演练没有责任人',
  'drill-without-owner.why': '没有人必须去组织的演练，一推再推就忘了。',
  'drill-without-owner.fix': '在 owner（责任人）写明由哪个角色组织。',
  'drill-without-owner.message': '没有写明演练“{drill}”由谁组织。',

  'drill-without-scenario.summary': '演练没有情景',
  'drill-without-scenario.why': '没有情景，大家照着预案演一遍，什么问题也发现不了。演练要练的正是出岔子的地方。',
  'drill-without-scenario.fix': '在 scenario（情景）写两句话：发生什么、在哪里、难在哪里。',
  'drill-without-scenario.message': '没有写明演练“{drill}”假定发生什么。',

  'drill-without-evaluation.summary': '演练没有评估',
  'drill-without-evaluation.why': '没有评估的演练只是演出。慢在哪里、错在哪里没有记下，下一次就是真的。',
  'drill-without-evaluation.fix': '在 evaluation（评估）写明由谁评、对照什么评、评完怎么改。',
  'drill-without-evaluation.message': '没有写明演练“{drill}”怎样评估。',

  'unsigned-approval.summary': '预案没有批准签署',
  'unsigned-approval.why': '照着没有签署的预案去做，后果由自己担，做的人就会犹豫。签署表明单位为其中的指令负责。',
  'unsigned-approval.fix': '在 document（文件控制）写明 approved-by（批准岗位）和 approved-on（批准日期）。',
  'unsigned-approval.message': '预案没有写明{missing}。',
  'unsigned-approval.by': '由谁批准',
  'unsigned-approval.on': '何时批准',
  'unsigned-approval.by-on': '由谁批准、何时批准',

  'review-overdue.summary': '预案复审逾期',
  'review-overdue.why': '旧预案里有已经调走的人，有已经废止的时限。看的人碰到两处错，剩下的也不信了。',
  'review-overdue.fix': '完成复审，把日期写到 document.review.last（上次复审）。',
  'review-overdue.message': '预案应当在 {due} 前复审，上次复审是 {last}。',
  'review-overdue.since-approval': '预案应当在 {due} 前复审（从 {last} 起算），没有复审记录。',

  'change-not-recorded.summary': '版本没有修订记录',
  'change-not-recorded.why':
    '手里拿着旧版的人，要靠修订记录看改动和自己有没有关系。没有记录，只能从头再看一遍，或者干脆不看。',
  'change-not-recorded.fix': '在 document.changes（修订记录）补上这一版本的日期、修订人和内容。',
  'change-not-recorded.message': '修订记录里没有版本 {version}。',

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

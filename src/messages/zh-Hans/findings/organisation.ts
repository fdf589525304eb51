export const organisation = {
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
  'role-without-contact.none': '整个预案没有一个电话：角色没有联系方式，也没有写联系人。',
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

  'clashing-roles.summary': '一个岗位兼了两个不能兼的角色',
  'clashing-roles.why':
    '纸面上两个角色都有人，真出事时总有一个是空的，因为人在忙另一头；或者把关的和被把关的成了同一个人。',
  'clashing-roles.fix': '把其中一个角色交给别的岗位。',
  'clashing-roles.message': '“{post}”同时担任“{first}”和“{second}”：{why}。',
  'clashing-roles.command-speak': '指挥现场的人没法同时去面对媒体',
  'clashing-roles.write-approve': '一个起草，另一个审批，等于自己审自己',
  'clashing-roles.at-once': '“{first}”和“{second}”要在同一时刻做',
  'clashing-roles.no-time': '{steps}加在一起，时间不够',
  'clashing-roles.alternate':
    '“{authority}”联系不上时由“{alternate}”决定，可两个角色都由“{post}”担任，到时候没有人能决定。',
  'clashing-roles.self': '“{alternate}”的候补就是它自己，联系不上时没有人能决定。',

  'two-superiors.summary': '一个角色有两个上级',
  'two-superiors.why': '两个上级就有两道命令。夹在中间的人，要么听离得近、嗓门大的，要么等两边商量好再动。',
  'two-superiors.fix':
    '在 reports-to（上级）只留一个；其他要知道情况的，用步骤或者报告去告知；确需两头的，在职责里用一句话写清哪些事听谁的。',
  'two-superiors.message': '“{role}”的上级有{superiors}，没有写明以谁的命令为准。',

  'span-of-control.summary': '一个角色直接管的太多',
  'span-of-control.why': '超过七个，一个人就听不过来、也答不过来了。打不进来的那个电话，未必是不要紧的。',
  'span-of-control.fix': '把一部分角色归到某个组长名下，由组长汇总报告。',
  'span-of-control.message': '有 {n} 个角色直接向“{role}”报告，紧急时一个人最多管得好 {most} 个。',

  'several-activators.summary': '几个人都能启动，没有写明谁说了算',
  'several-activators.why':
    '两个人都能定，要么互相等，要么各定各的，一半人动了一半人没动。能定的只能有一个，再写明不在时由谁来定。',
  'several-activators.fix':
    '在 activation.authority（启动的决定权）写一个角色，不在时由谁决定写在 alternate（候补决定人）；其他角色写成“建议启动”，或者在程序里写明以谁的决定为准。',
  'several-activators.message': '“{role}”能启动响应，“{authority}”也能启动，没有写明以谁的决定为准。',
  'several-activators.either': '{roles}都可以启动响应，没有写明以谁的决定为准。',

  'no-duty-phone.summary': '没有 24 小时值班电话',
  'no-duty-phone.why': '一半的事出在下班以后。打到没人接的电话上，报得再快也是迟报。',
  'no-duty-phone.fix': '给全天有人接听的联系人写上 duty: true（值班），写在本预案或者上级预案里都可以。',
  'no-duty-phone.message': '联系人里没有标明 24 小时值班电话，夜里出事不知道报给谁。',
  'overlapping-tasks.summary': '两个组的职责重复',
  'overlapping-tasks.why': '同一件事写给两个组，不是做两遍，就是互相等。',
  'overlapping-tasks.fix': '这项职责只留给一个组，另一个组写明配合什么。',
  'overlapping-tasks.message': '“{duty}”既是“{role}”的职责，也是“{other}”的职责。',
  'overlapping-tasks.other': '“{other}”的同一项职责。',

  'shared-lead.summary': '两家共同牵头，没有人拍板',
  'shared-lead.why': '两家牵头，互相等；意见不一致时，事情就停在那里。',
  'shared-lead.fix': '写明由哪一家牵头、哪一家配合，或者写明意见不一致时由谁决定。',
  'shared-lead.text': '{words}：这里由两家牵头，没有写明谁来决定。',
  'shared-lead.command': '“{role}”和“{other}”都是指挥，又互不隶属，没有写明谁说了算。',
} as const

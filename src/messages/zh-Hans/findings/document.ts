export const document = {
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
  'garbled-text.dropped': '“{words}”后面丢了字，话没有说完。请查明原文。',
  'garbled-text.cut': '一句话在“{words}”这里断开，隔了一行才接着说，或者丢了字。请接上，或者查明原文。',
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

  'unused-definition.summary': '定义了却没有用到的内容',
  'unused-definition.why': '没有步骤去填的表、没有步骤去打的电话，要么是漏写了步骤，要么是让紧急时要翻的清单平白变长。',
  'unused-definition.fix': '写到用它的步骤里，或者删去。',
  'unused-definition.message': '{kind}“{name}”没有任何地方用到。',
  'unused-definition.communications': '话术',
  'unused-definition.contacts': '联系人',
  'unused-definition.resources': '应急资源',
  'unused-definition.forms': '表单',
  'unused-definition.cases': '情形',
  'personal-data-without-purpose.summary': '收集个人信息没有说明用途',
  'personal-data-without-purpose.why':
    '客户和员工的个人信息只能为明确的目的收集，够用就好，用完就删。应急时登记的名单最容易被复印、被遗忘。',
  'personal-data-without-purpose.fix':
    '在步骤、表单里，或者在预案中统一写明用来做什么、交给谁、保存多久，例如“只用于答复投诉，办结后一年销毁”；用不着的就不收集。',
  'personal-data-without-purpose.text': '“{words}”收集个人信息，没有写明用途或者依据，也没有写保存多久。',
  'personal-data-without-purpose.form':
    '表单“{form}”收集个人信息，表单和使用它的步骤都没有写明用途、依据或者保存多久。',
  'arithmetic.summary': '计算对不上',
  'arithmetic.why': '现场总有人照其中一个数去做。紧急时去核算要耽误时间，不核算就可能用错。',
  'arithmetic.fix': '重新核算，改正错的那一个数。',
  'arithmetic.message': '按这里的数字算出来是 {right}，文中写的是 {written}。',

  'empty-section.summary': '只有标题、没有内容的章节',
  'empty-section.why': '写了标题就是答应有内容。印成手册，看上去像缺了一页。',
  'empty-section.fix': '补上内容，或者删去这个标题。',
  'empty-section.message': '标题“{heading}”下面没有内容。',

  'heading-order.summary': '标题重复或者跳号',
  'heading-order.why': '少一个号，看的人会去找并不存在的那一页；两个标题同名，会翻错地方。',
  'heading-order.fix': '标题依次编号，名称不重复，层级不跳级。',
  'heading-order.twice': '标题“{heading}”在同一级重复出现。',
  'heading-order.skips': '标题“{heading}”与前一个编号不连续。',
  'heading-order.first': '标题“{heading}”是这一部分的第一个，编号却不是第一。',
  'heading-order.level': '标题“{heading}”是第 {level} 级，上一个标题是第 {above} 级，中间跳了一级。',

  'promised-part-missing.summary': '写了“见附件”“见下表”，却没有这部分',
  'promised-part-missing.why': '照着去找的人什么也找不到，还分不清是没印上还是根本没写。',
  'promised-part-missing.fix': '补上这部分内容，或者改正引用。',
  'promised-part-missing.message': '这里写了“{words}”，预案里却没有这部分内容。',
  'promised-part-missing.count': '这里写了“{words}”，后面实际列了 {counted} 项。',

  'repealed-basis.summary': '引用的依据已经废止',
  'repealed-basis.why': '新文件对内容、签发和评估的要求可能已经变了，照旧文件编的预案未必合格。',
  'repealed-basis.fix': '改引现行文件，条款号要重新核对，新旧文件的条款往往不对应。',
  'repealed-basis.message': '“{name}”已注明废止，预案仍以它为依据。',
  'repealed-basis.known': '“{name}”已经废止，现行的是“{successor}”。',

  'undefined-standard.summary': '用了没有定义的级别、标准或者类别',
  'undefined-standard.why': '要看事件算不算“重大”，两个人就有两种判断，响应不是启动晚了，就是没有启动。',
  'undefined-standard.fix':
    '在 levels（级别）、cases（情形）或者 thresholds（阈值）里定义，或者在正文写明“……是指……”；已有定义的，改用同一个名称。',
  'undefined-standard.text': '预案没有写明{words}指什么。请写明标准，或者改用已经定义的名称。',

  'unlisted-actor.summary': '正文里的责任主体不在组织名单里',
  'unlisted-actor.why':
    '不在角色名单里的部门，没有替补、没有电话，也没有处置卡。出了事不知道打给谁，这个部门自己也可能不知道有这项任务。',
  'unlisted-actor.fix': '为它增加一个角色，或者改写成名单里已有的角色、岗位或者联系人。',
  'unlisted-actor.text': '这里由{words}行动，预案的角色、岗位和联系人里却没有。',
  'missing-section.summary': '缺少规则集要求的内容',
  'missing-section.why': '评审的人会找这一部分，用的人也会缺这一部分。预案要有哪些内容，看预案的类别和遵循的标准。',
  'missing-section.fix': '在规则集指明的键里写，或者在正文里用相应的标题单写一节。',
  'missing-section.message': '预案缺少“{section}”。',
  'missing-section.sourced': '预案缺少“{section}”，依据是 {source}。',

  'hazard-item-missing.summary': '缺少这类事件必备的内容',
  'hazard-item-missing.why': '每类事件都有几件总被忘记、又决定成败的事。清单见 src/rules/hazards。',
  'hazard-item-missing.fix':
    '写在该写的地方：写成有责任人和时限的步骤，或者写进资源、口径、禁止事项。确实不涉及的，在设置里关闭，或者用注释说明理由。',
  'hazard-item-missing.message': '{hazard}：预案没有写“{item}”。{why}',

  'state-secret.summary': '文件标有国家秘密标志',
  'state-secret.why':
    '标有秘密、机密、绝密的文件，只能在批准的设备上保存、复制和印制。本程序会写文件、缓存和日志，看到标志就停止。',
  'state-secret.fix': '把文件移出本工作区，并告知本单位保密工作机构。标错了的，改用公开、内部或者受控。',
  'state-secret.message': '本文件标有国家秘密标志，运行到此为止，不生成任何手册。',
} as const

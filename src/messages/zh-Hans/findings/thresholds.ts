export const thresholds = {
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

  'level-without-step.summary': '到了这一级没有事可做',
  'level-without-step.why': '宣布级别是为了有人行动。没有步骤属于这一级，宣布完就没有下文，人人等着指示。',
  'level-without-step.fix': '在这一级要做的步骤的 levels（级别）里写上它；每一级都要做的步骤，不写 levels。',
  'level-without-step.message': '预警和响应步骤都写明了在哪几级做，没有一个写到“{level}”。',

  'level-ladder-mixed.summary': '几套级别混在了一起',
  'level-ladder-mixed.why':
    '事件分级、预警颜色、响应级别是三套。混在一起，“红色”和“一级”有人当一回事，有人当两回事，步骤就会在错的级别上开始。',
  'level-ladder-mixed.fix':
    '各套分开写：用 system（体系）注明是哪一套，同一套的名称用同一种叫法，一处只列同一套的级别。',
  'level-ladder-mixed.list': '一处列了几套级别：{systems}。',
  'level-ladder-mixed.name': '“{level}”的名称是{said}级别，system（体系）写的却是{system}。',
  'level-ladder-mixed.styles': '“{level}”和“{other}”属于同一套级别，一个用颜色，一个用数字。',
  'level-ladder-mixed.colour':
    '“{level}”是人为事件的响应级别，却用颜色命名。颜色用于可以预警的事件的预警级别，响应级别用一级至四级。',
  'level-ladder-mixed.event': '事件',
  'level-ladder-mixed.warning': '预警',
  'level-ladder-mixed.response': '响应',
} as const

export const drills = {
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

  'undrilled-step.summary': '演练没有练到的步骤',
  'undrilled-step.why':
    '每次都练到同一处为止，后面的移交、夜班、收尾就从来没有试过。没做过的事，做起来要多花一倍时间。',
  'undrilled-step.fix':
    '在练得到它的演练的 exercises（演练步骤）里写上，或者另安排一次演练；练整个预案的，不写 exercises。',
  'undrilled-step.message': '有 {n} 个步骤没有任何演练练到：{steps}。',
  'undrilled-step.step': '“{step}”',
  'undrilled-step.more': '另有 {count} 个',
  'drill-interval.summary': '演练间隔超过规则集的要求',
  'drill-interval.why': '不练就会忘。多久练一次，看预案的类别和场所。',
  'drill-interval.fix': '缩短一项演练的 every（频次），或者增加一项演练。',
  'drill-interval.message': '{what}：{source}要求至少{asked}，本预案最频繁的演练是{every}。',
  'drill-interval.message-unverified': '{what}：{source}要求至少{asked}，本预案最频繁的演练是{every}。未经核实。',
  'drill-interval.unstated': '{what}：{source}要求至少{asked}，本预案的演练都没有写频次。',
  'drill-interval.unstated-unverified': '{what}：{source}要求至少{asked}，本预案的演练都没有写频次。未经核实。',
  'drill-interval.drill': '本预案的演练',
} as const

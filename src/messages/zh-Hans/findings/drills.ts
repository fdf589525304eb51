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

  'conclusion-contradicts-findings.summary': '结论与发现的问题相矛盾',
  'conclusion-contradicts-findings.why': '只看结论的人以为一切正常，什么也不会改。',
  'conclusion-contradicts-findings.fix': '按发现的问题和评级，如实写明哪些达到了、哪些没有达到。',
  'conclusion-contradicts-findings.message': '结论称没有问题，同一份记录却写着：“{what}”。',
  'conclusion-contradicts-findings.rating': '结论称全部达到，同一份记录却有一项目标评为 {rating}。',

  'conclusion-without-evidence.summary': '结论没有依据',
  'conclusion-without-evidence.why': '没有时刻、人数或者人证的“达到要求”，和愿望没有区别。',
  'conclusion-without-evidence.fix': '在 evidence（依据）写明看到了什么：第几分钟、多少人、由谁完成。',
  'conclusion-without-evidence.message': '“{objective}”的评级 {rating} 没有写明依据。',
  'conclusion-without-evidence.nothing': '只有结论：记录里没有过程、评级，也没有发现的问题。',

  'finding-not-in-plan.summary': '演练发现的问题没有写进预案',
  'finding-not-in-plan.why': '演练是为了改预案。只写在记录里的改动，会和记录一起被忘掉。',
  'finding-not-in-plan.fix': '修改预案，并把版本写进预案的 changes（修订记录）；或者写明究竟是哪个版本改的。',
  'finding-not-in-plan.message': '记录称“{what}”已在《{plan}》{change} 版中整改，但预案没有这个版本。',
  'finding-not-in-plan.before': '记录称“{what}”已在《{plan}》{change} 版中整改，但该版本的日期是 {on}，早于演练。',

  'finding-overdue.summary': '演练发现的问题逾期未整改',
  'finding-overdue.why': '问题已经知道，期限已经过去，预案却还像没有问题一样在用。',
  'finding-overdue.fix': '完成整改后写上 closed-on（关闭日期），或者与责任人重新商定期限。',
  'finding-overdue.message': '“{what}”应当在 {due} 前整改完成，至今没有关闭。',

  'finding-without-owner.summary': '演练发现的问题没有责任人',
  'finding-without-owner.why': '演练暴露出来、却没有人负责整改的问题，下次演练还会出现，或者真出事时出现。',
  'finding-without-owner.fix': '在 owner（责任人）写明由哪个角色整改，在 due（期限）写明完成日期。',
  'finding-without-owner.message': '演练发现的问题“{what}”没有写明由谁整改。',

  'late-in-drill.summary': '演练中超过时限的步骤',
  'late-in-drill.why': '大家都有准备的演练里尚且超时，真出事时更做不到。',
  'late-in-drill.fix': '查明时间花在哪里，再改步骤、改手段，或者改时限。',
  'late-in-drill.message': '演练中“{step}”在 {at} 完成，超过预案的时限（{within}）。',

  'record-without-findings.summary': '演练记录没有写发现了什么',
  'record-without-findings.why':
    '每次演练都会看出些东西。什么都没有发现的记录，不是没有认真看，就是没有把看到的写下来。',
  'record-without-findings.fix':
    '在 findings（发现的问题）写明哪里慢了、缺了、误解了，并写上责任人和期限；确实没有的，写一项说明。',
  'record-without-findings.message': '记录没有写明演练发现了什么问题。',

  'unsafe-drill.summary': '演练可能被当成真的，或者无法叫停',
  'unsafe-drill.why': '没有得到告知的民警会带着武器赶到模拟抢劫的现场；有人受伤时，谁也不该去猜这是不是演的。',
  'unsafe-drill.fix': '事先告知公安机关，写进 told（已告知）；约定叫停演练的口令，写进 stop-word（停止口令）。',
  'unsafe-drill.message': '“{words}”：公安机关会把演练当成真的警情。',
  'unsafe-drill.unstopped': '“{words}”：有人受伤时，演练停不下来。',
  'unsafe-drill.police': '没有写明演练“{drill}”已经告知公安机关。',
  'unsafe-drill.stop-word': '没有写明演练“{drill}”用什么口令叫停。',
} as const

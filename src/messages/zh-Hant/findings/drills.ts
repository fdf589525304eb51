// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const drills = {
  'no-drill.summary': '沒有安排演練',
  'no-drill.why': '沒練過的預案裡都是還沒碰到的錯。第一遍不該在真出事的時候走。',
  'no-drill.fix': '在 drills（演練）裡寫一項：類型、頻次、責任人、情景和評估辦法。',
  'no-drill.message': '預案沒有安排演練。',

  'drill-overdue.summary': '演練逾期',
  'drill-overdue.why': '人會換崗，號碼會變，門會上鎖。上次演練隔得越久，預案就越不合今天在崗的人。',
  'drill-overdue.fix': '補做演練，把日期寫到 last（上次），或者補上演練記錄。',
  'drill-overdue.message': '演練「{drill}」應當在 {due} 前再次進行，上次是 {last}。',
  'drill-overdue.planned': '演練「{drill}」原定 {due} 進行，沒有已經進行的記錄。',

  'drill-without-owner.summary': '演練沒有責任人',
  'drill-without-owner.why': '沒有人必須去組織的演練，一推再推就忘了。',
  'drill-without-owner.fix': '在 owner（責任人）寫明由哪個角色組織。',
  'drill-without-owner.message': '沒有寫明演練「{drill}」由誰組織。',

  'drill-without-scenario.summary': '演練沒有情景',
  'drill-without-scenario.why': '沒有情景，大家照著預案演一遍，什麼問題也發現不了。演練要練的正是出岔子的地方。',
  'drill-without-scenario.fix': '在 scenario（情景）寫兩句話：發生什麼、在哪裡、難在哪裡。',
  'drill-without-scenario.message': '沒有寫明演練「{drill}」假定發生什麼。',

  'drill-without-evaluation.summary': '演練沒有評估',
  'drill-without-evaluation.why': '沒有評估的演練只是演出。慢在哪裡、錯在哪裡沒有記下，下一次就是真的。',
  'drill-without-evaluation.fix': '在 evaluation（評估）寫明由誰評、對照什麼評、評完怎麼改。',
  'drill-without-evaluation.message': '沒有寫明演練「{drill}」怎樣評估。',

  'undrilled-step.summary': '演練沒有練到的步驟',
  'undrilled-step.why':
    '每次都練到同一處為止，後面的移交、夜班、收尾就從來沒有試過。沒做過的事，做起來要多花一倍時間。',
  'undrilled-step.fix':
    '在練得到它的演練的 exercises（演練步驟）裡寫上，或者另安排一次演練；練整個預案的，不寫 exercises。',
  'undrilled-step.message': '有 {n} 個步驟沒有任何演練練到：{steps}。',
  'undrilled-step.step': '「{step}」',
  'undrilled-step.more': '另有 {count} 個',
  'drill-interval.summary': '演練間隔超過規則集的要求',
  'drill-interval.why': '不練就會忘。多久練一次，看預案的類別和場所。',
  'drill-interval.fix': '縮短一項演練的 every（頻次），或者增加一項演練。',
  'drill-interval.message': '{what}：{source}要求至少{asked}，本預案最頻繁的演練是{every}。',
  'drill-interval.message-unverified': '{what}：{source}要求至少{asked}，本預案最頻繁的演練是{every}。未經核實。',
  'drill-interval.unstated': '{what}：{source}要求至少{asked}，本預案的演練都沒有寫頻次。',
  'drill-interval.unstated-unverified': '{what}：{source}要求至少{asked}，本預案的演練都沒有寫頻次。未經核實。',
  'drill-interval.drill': '本預案的演練',
} as const

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

  'conclusion-contradicts-findings.summary': '結論與發現的問題相矛盾',
  'conclusion-contradicts-findings.why': '只看結論的人以為一切正常，什麼也不會改。',
  'conclusion-contradicts-findings.fix': '按發現的問題和評級，如實寫明哪些達到了、哪些沒有達到。',
  'conclusion-contradicts-findings.message': '結論稱沒有問題，同一份記錄卻寫著：「{what}」。',
  'conclusion-contradicts-findings.rating': '結論稱全部達到，同一份記錄卻有一項目標評為 {rating}。',

  'conclusion-without-evidence.summary': '結論沒有依據',
  'conclusion-without-evidence.why': '沒有時刻、人數或者人證的「達到要求」，和願望沒有區別。',
  'conclusion-without-evidence.fix': '在 evidence（依據）寫明看到了什麼：第幾分鐘、多少人、由誰完成。',
  'conclusion-without-evidence.message': '「{objective}」的評級 {rating} 沒有寫明依據。',
  'conclusion-without-evidence.nothing': '只有結論：記錄裡沒有過程、評級，也沒有發現的問題。',

  'finding-not-in-plan.summary': '演練發現的問題沒有寫進預案',
  'finding-not-in-plan.why': '演練是為了改預案。只寫在記錄裡的改動，會和記錄一起被忘掉。',
  'finding-not-in-plan.fix': '修改預案，並把版本寫進預案的 changes（修訂記錄）；或者寫明究竟是哪個版本改的。',
  'finding-not-in-plan.message': '記錄稱「{what}」已在《{plan}》{change} 版中整改，但預案沒有這個版本。',
  'finding-not-in-plan.before': '記錄稱「{what}」已在《{plan}》{change} 版中整改，但該版本的日期是 {on}，早於演練。',

  'finding-overdue.summary': '演練發現的問題逾期未整改',
  'finding-overdue.why': '問題已經知道，期限已經過去，預案卻還像沒有問題一樣在用。',
  'finding-overdue.fix': '完成整改後寫上 closed-on（關閉日期），或者與責任人重新商定期限。',
  'finding-overdue.message': '「{what}」應當在 {due} 前整改完成，至今沒有關閉。',

  'finding-without-owner.summary': '演練發現的問題沒有責任人',
  'finding-without-owner.why': '演練暴露出來、卻沒有人負責整改的問題，下次演練還會出現，或者真出事時出現。',
  'finding-without-owner.fix': '在 owner（責任人）寫明由哪個角色整改，在 due（期限）寫明完成日期。',
  'finding-without-owner.message': '演練發現的問題「{what}」沒有寫明由誰整改。',

  'late-in-drill.summary': '演練中超過時限的步驟',
  'late-in-drill.why': '大家都有準備的演練裡尚且超時，真出事時更做不到。',
  'late-in-drill.fix': '查明時間花在哪裡，再改步驟、改手段，或者改時限。',
  'late-in-drill.message': '演練中「{step}」在 {at} 完成，超過預案的時限（{within}）。',

  'record-without-findings.summary': '演練記錄沒有寫發現了什麼',
  'record-without-findings.why':
    '每次演練都會看出些東西。什麼都沒有發現的記錄，不是沒有認真看，就是沒有把看到的寫下來。',
  'record-without-findings.fix':
    '在 findings（發現的問題）寫明哪裡慢了、缺了、誤解了，並寫上責任人和期限；確實沒有的，寫一項說明。',
  'record-without-findings.message': '記錄沒有寫明演練發現了什麼問題。',

  'unsafe-drill.summary': '演練可能被當成真的，或者無法叫停',
  'unsafe-drill.why': '沒有得到告知的民警會帶著武器趕到模擬搶劫的現場；有人受傷時，誰也不該去猜這是不是演的。',
  'unsafe-drill.fix': '事先告知公安機關，寫進 told（已告知）；約定叫停演練的口令，寫進 stop-word（停止口令）。',
  'unsafe-drill.message': '「{words}」：公安機關會把演練當成真的警情。',
  'unsafe-drill.unstopped': '「{words}」：有人受傷時，演練停不下來。',
  'unsafe-drill.police': '沒有寫明演練「{drill}」已經告知公安機關。',
  'unsafe-drill.stop-word': '沒有寫明演練「{drill}」用什麼口令叫停。',
} as const

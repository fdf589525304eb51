// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const units = {
  'bad-phone.summary': '電話號碼打不通：位數不對、夾有字母或者連在一起',
  'bad-phone.why': '緊急時號碼只撥一次。少一位、把零寫成字母 O、兩個號碼連成一串，都要到撥的那一刻才發現。',
  'bad-phone.fix':
    '按實際撥打的樣子寫：短號、分機、區號加號碼、手機號碼，境外號碼加「+」和國家代碼；兩個號碼之間用頓號隔開。',
  'bad-phone.length': '{whose}的電話位數不對，不是任何一種電話號碼的位數。',
  'bad-phone.letters': '{whose}的電話裡夾有字母。',
  'bad-phone.width': '{whose}的電話全形、半形數字混寫，手機和搜索都認不出這是一個號碼。',
  'bad-phone.dashes': '{whose}的電話裡用的是破折號或者幾個連著的橫線，點不出去、也搜不到。請改為一個半形連字號「-」。',
  'bad-phone.together': '{whose}的兩個電話連在了一起。',
  'bad-phone.none': '{whose}的電話一欄只有文字，沒有號碼。',

  'contact-unverified.summary': '聯繫電話超過 90 天沒有核實',
  'contact-unverified.why': '對方搬遷、換號，不會專門通知。手冊裡的錯號，往往到要用時才發現。',
  'contact-unverified.fix': '撥打一次，錯了就改，把當天日期寫進 verified-on（核實日期）。',
  'contact-unverified.message': '{whose}的電話上次核實是 {on}，已過 {days} 天，最長不超過 {allowed} 天。',

  'deputy-is-holder.summary': '替補就是本人',
  'deputy-is-holder.why': '設替補，是為了本人聯繫不上時有人接替。兩者是同一個人，照手冊再打，打的還是同一部電話。',
  'deputy-is-holder.fix': '換一個崗位或者另一名人員作替補。',
  'deputy-is-holder.message': '「{post}」已經擔任「{role}」，又列為它的替補。',
  'deputy-is-holder.alternate': '「{role}」本來就有決定權，又被列為候補決定人。',
  'deputy-is-holder.one-person': '{unit}的「{holder}」和它的替補「{deputy}」是同一個人。',
  'deputy-is-holder.own': '{unit}「{post}」一崗的代理人就是本人。',

  'single-responder.summary': '機構有事只靠一個人',
  'single-responder.why': '人會生病、休假，也可能就在事件中受傷。只有他一個人能做的事，那時就沒有人做。',
  'single-responder.fix':
    '把替補崗位綁定到另一名人員，或者在本人下面寫明 deputy（代理人），或者與上級機構商定由誰支援。',
  'single-responder.message': '{unit}有一個人不在崗時，{roles}就沒有人頂上。',
  'single-responder.many': '{unit}有一個人不在崗時，{roles}等 {n} 個角色中就有沒人頂上的。',
  'single-responder.steps': '{unit}有一個人不在崗時，剩下的人不夠同時做這幾步：{steps}。',
  'single-responder.name': '「{name}」',

  'unit-role-unfilled.summary': '機構沒有人擔任預案所需的崗位',
  'unit-role-unfilled.why': '這個機構的手冊上，該印姓名和電話的地方會是空白，而發現的人正是翻到這一頁來求助的人。',
  'unit-role-unfilled.fix':
    '在本機構或者上級機構的 people（人員）裡為這個崗位綁定人員；預案不適用於本機構的，改窄預案的 applies-to（適用機構）。',
  'unit-role-unfilled.message': '{unit}沒有人擔任「{post}」，{plans}需要這個崗位。',
  'unit-role-unfilled.below': '{unit}及其下 {n} 個機構沒有人擔任「{post}」，{plans}需要這個崗位。',
  'unit-role-unfilled.near': '{unit}沒有人擔任「{post}」，{plans}需要這個崗位。是不是機構中已有的「{near}」？',

  'unit-contact-missing.summary': '機構缺少聯繫人的本地電話',
  'unit-contact-missing.why':
    '手冊上寫著「打派出所電話」卻沒有號碼，看的人只能臨時去查。派出所、醫院、社區，每個地方都不一樣。',
  'unit-contact-missing.fix':
    '在本機構或者上級機構的 contacts（聯繫人）裡，按聯繫人的編號寫上本地電話；各處相同的，直接寫在預案裡。',
  'unit-contact-missing.message': '{unit}沒有「{contact}」（{id}）的電話，{plans}要用。',
  'unit-contact-missing.below': '{unit}及其下 {n} 個機構沒有「{contact}」（{id}）的電話，{plans}要用。',
  'unit-contact-missing.nowhere': '沒有任何地方寫「{contact}」（{id}）的電話：預案沒有，要印它的 {n} 個機構也都沒有。',
  'unit-contact-missing.plan': '沒有任何地方寫「{contact}」（{id}）的電話：預案沒有，也沒有登記機構。',
  'unit-contact-missing.near':
    '{unit}沒有「{contact}」（{id}）的電話，{plans}要用。機構裡有「{near}」的電話，是不是有一個寫錯了？',

  'unit-place-missing.summary': '機構缺少預案要用的地點或者數值',
  'unit-place-missing.why': '這個機構的手冊上，該印集合點、醫院的地方會是空白，而翻到這一頁的人要找的正是它。',
  'unit-place-missing.fix':
    '在本機構或者上級機構的 places（地點）、values（數值）裡寫明；預案不適用於本機構的，改窄預案的 applies-to（適用機構）。',
  'unit-place-missing.place': '{unit}沒有寫明「{key}」在哪裡，{plans}要用。',
  'unit-place-missing.place-below': '{unit}及其下 {n} 個機構沒有寫明「{key}」在哪裡，{plans}要用。',
  'unit-place-missing.place-near': '沒有機構寫有地點「{key}」。是不是「{near}」？',
  'unit-place-missing.place-nowhere': '要印這一項的 {n} 個機構都沒有寫明「{key}」在哪裡。請寫進各機構的 places（地點）。',
  'unit-place-missing.value': '{unit}沒有寫明「{key}」是多少，{plans}要印。',
  'unit-place-missing.value-below': '{unit}及其下 {n} 個機構沒有寫明「{key}」是多少，{plans}要印。',
  'unit-place-missing.value-nowhere': '要印這一項的 {n} 個機構都沒有寫明「{key}」是多少。請寫進各機構的 values（數值）。',
  'unit-place-missing.value-near': '沒有機構寫有「{key}」這一項。是不是「{near}」？',

  'unit-loosens.summary': '機構放寬了預案的要求',
  'unit-loosens.why':
    '給自己多留時間，只是紙面上寬裕：別人的步驟是按原來的時限排的。例外有時合理，但要有人批准，也要有截止日期。',
  'unit-loosens.fix': '改回預案的要求；或者在 accepts（接受）裡寫明位置、理由、批准崗位和截止日期。',
  'unit-loosens.fix-path':
    '改回預案的要求；或者在 accepts（接受）裡寫明 path（位置）{path}、理由、批准崗位和截止日期。',
  'unit-loosens.message': '{unit}放寬了《{plan}》對{item}的要求：{how}。沒有人批准接受。',
  'unit-loosens.expired': '{unit}放寬了《{plan}》對{item}的要求：{how}。原先批准到 {until}，已經過期。',
  'unit-loosens.incomplete': '{unit}放寬了《{plan}》對{item}的要求：{how}。接受這一放寬的條目缺批准崗位或者截止日期。',
  'unit-loosens.item-activation': '啟動',
  'unit-loosens.item-termination': '終止',
  'unit-loosens.item-never': '禁止事項',
  'unit-loosens.base': '預案的規定在這裡',
  'unit-loosens.how-later': '「{after}」比「{before}」晚',
  'unit-loosens.how-rarer': '「{after}」比「{before}」間隔更長',
  'unit-loosens.how-looser': '「{after}」比「{before}」更晚才達到',
  'unit-loosens.how-incomparable': '「{after}」漏掉了「{before}」涵蓋的一部分數值',
  'unit-loosens.how-fewer': '由 {before} 減為 {after}',
  'unit-loosens.how-missing': '少了{names}',
  'unit-loosens.how-more': '多要求滿足{names}',
  'unit-loosens.how-narrower': '不再適用於{names}',
  'unit-loosens.how-hours': '只在「{after}」時段適用',
} as const

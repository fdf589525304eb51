// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const organisation = {
  'role-without-holder.summary': '角色沒有擔任崗位',
  'role-without-holder.why': '沒有崗位擔任的角色只是組織圖上的一個框。電話打來，沒有人知道該自己接，處置卡也印不出來。',
  'role-without-holder.fix': '在 holder（擔任人）寫明崗位；屬於其他單位的，寫 external: true（外部）。',
  'role-without-holder.message': '角色「{role}」沒有寫明由哪個崗位擔任，出了事沒有具體的人負責。',

  'role-without-deputy.summary': '關鍵角色沒有替補',
  'role-without-deputy.why':
    '休假、生病、夜班都是常事，突發事件不會等人到齊。唯一能拍板的人聯繫不上，後面的事就全停下來。',
  'role-without-deputy.fix': '在該角色的 deputies（替補）按先後順序寫上至少一個崗位。',
  'role-without-deputy.message': '「{role}」{reason}，卻沒有寫明聯繫不上時由誰替補。',
  'role-without-deputy.because-key': '是關鍵角色',
  'role-without-deputy.because-command': '負責指揮',
  'role-without-deputy.because-speak': '負責對外發言',
  'role-without-deputy.because-deadline': '負責有最遲時刻的步驟',

  'role-without-duty.summary': '角色沒有職責',
  'role-without-duty.why': '光有名稱，看的人不知道要做什麼。第一次頂上來的人，手裡只有這幾行職責可看。',
  'role-without-duty.fix': '在該角色的 duties（職責）寫兩三條，每條用動詞開頭。',
  'role-without-duty.message': '沒有寫明「{role}」負責什麼。',

  'role-without-contact.summary': '角色沒有聯繫方式',
  'role-without-contact.why': '通知鏈條斷在第一個查不到的號碼上。臨時去找號碼，花掉的正是第一步的時間。',
  'role-without-contact.fix':
    '在該角色的 contact（聯繫方式）寫上電話或者聯繫人；或者在每個機構為擔任崗位綁定人員和電話。',
  'role-without-contact.message': '「{role}」沒有電話，也沒有聯繫人。',
  'role-without-contact.none': '整個預案沒有一個電話：角色沒有聯繫方式，也沒有寫聯繫人。',
  'role-without-contact.units': '「{role}」沒有聯繫方式，又有 {n} 個機構（如{unit}）沒有為崗位「{holder}」登記電話。',

  'role-without-task.summary': '角色沒有任務',
  'role-without-task.why': '列出來卻用不到的角色，要麼是漏寫了步驟，要麼是讓緊急時刻要看的名單平白變長。',
  'role-without-task.fix': '把該由它做的步驟、報告或者監測寫上，或者刪去這個角色。',
  'role-without-task.message': '「{role}」沒有出現在任何步驟、閾值、報告、溝通或者演練裡。',

  'command-cycle.summary': '指揮關係成了一個圈',
  'command-cycle.why': '圈裡每個人都聽另一個人的，就沒有人能最後拍板，事情在圈裡轉來轉去，直到錯過時機。',
  'command-cycle.fix': '確定圈裡誰的層級最高，刪去該角色的 reports-to（上級）。',
  'command-cycle.message': '指揮關係首尾相接：{circle}，沒有人能最後拍板。',

  'no-commander.summary': '沒有人指揮',
  'no-commander.why':
    '各組各幹各的，又沒有人統一指揮，就會互相妨礙，誰嗓門大聽誰的。民警和消防到場，也要找一個說了算的人。',
  'no-commander.fix': '給一個角色寫上 function: command（指揮），或者在 activation.authority（啟動的決定權）寫明。',
  'no-commander.message': '沒有角色負責指揮：既沒有寫 function: command，也沒有寫明由誰啟動預案。',

  'clashing-roles.summary': '一個崗位兼了兩個不能兼的角色',
  'clashing-roles.why':
    '紙面上兩個角色都有人，真出事時總有一個是空的，因為人在忙另一頭；或者把關的和被把關的成了同一個人。',
  'clashing-roles.fix': '把其中一個角色交給別的崗位。',
  'clashing-roles.message': '「{post}」同時擔任「{first}」和「{second}」：{why}。',
  'clashing-roles.command-speak': '指揮現場的人沒法同時去面對媒體',
  'clashing-roles.write-approve': '一個起草，另一個審批，等於自己審自己',
  'clashing-roles.at-once': '「{first}」和「{second}」要在同一時刻做',
  'clashing-roles.no-time': '{steps}加在一起，時間不夠',
  'clashing-roles.alternate':
    '「{authority}」聯繫不上時由「{alternate}」決定，可兩個角色都由「{post}」擔任，到時候沒有人能決定。',
  'clashing-roles.self': '「{alternate}」的候補就是它自己，聯繫不上時沒有人能決定。',

  'two-superiors.summary': '一個角色有兩個上級',
  'two-superiors.why': '兩個上級就有兩道命令。夾在中間的人，要麼聽離得近、嗓門大的，要麼等兩邊商量好再動。',
  'two-superiors.fix':
    '在 reports-to（上級）只留一個；其他要知道情況的，用步驟或者報告去告知；確需兩頭的，在職責裡用一句話寫清哪些事聽誰的。',
  'two-superiors.message': '「{role}」的上級有{superiors}，沒有寫明以誰的命令為準。',

  'span-of-control.summary': '一個角色直接管的太多',
  'span-of-control.why': '超過七個，一個人就聽不過來、也答不過來了。打不進來的那個電話，未必是不要緊的。',
  'span-of-control.fix': '把一部分角色歸到某個組長名下，由組長彙總報告。',
  'span-of-control.message': '有 {n} 個角色直接向「{role}」報告，緊急時一個人最多管得好 {most} 個。',

  'several-activators.summary': '幾個人都能啟動，沒有寫明誰說了算',
  'several-activators.why':
    '兩個人都能定，要麼互相等，要麼各定各的，一半人動了一半人沒動。能定的只能有一個，再寫明不在時由誰來定。',
  'several-activators.fix':
    '在 activation.authority（啟動的決定權）寫一個角色，不在時由誰決定寫在 alternate（候補決定人）；其他角色寫成「建議啟動」，或者在程序裡寫明以誰的決定為準。',
  'several-activators.message': '「{role}」能啟動響應，「{authority}」也能啟動，沒有寫明以誰的決定為準。',
  'several-activators.either': '{roles}都可以啟動響應，沒有寫明以誰的決定為準。',

  'no-duty-phone.summary': '沒有 24 小時值班電話',
  'no-duty-phone.why': '一半的事出在下班以後。打到沒人接的電話上，報得再快也是遲報。',
  'no-duty-phone.fix': '給全天有人接聽的聯繫人寫上 duty: true（值班），寫在本預案或者上級預案裡都可以。',
  'no-duty-phone.message': '聯繫人裡沒有標明 24 小時值班電話，夜裡出事不知道報給誰。',
  'overlapping-tasks.summary': '兩個組的職責重複',
  'overlapping-tasks.why': '同一件事寫給兩個組，不是做兩遍，就是互相等。',
  'overlapping-tasks.fix': '這項職責只留給一個組，另一個組寫明配合什麼。',
  'overlapping-tasks.message': '「{duty}」既是「{role}」的職責，也是「{other}」的職責。',
  'overlapping-tasks.other': '「{other}」的同一項職責。',

  'shared-lead.summary': '兩家共同牽頭，沒有人拍板',
  'shared-lead.why': '兩家牽頭，互相等；意見不一致時，事情就停在那裡。',
  'shared-lead.fix': '寫明由哪一家牽頭、哪一家配合，或者寫明意見不一致時由誰決定。',
  'shared-lead.text': '{words}：這裡由兩家牽頭，沒有寫明誰來決定。',
  'shared-lead.command': '「{role}」和「{other}」都是指揮，又互不隸屬，沒有寫明誰說了算。',
} as const

// Generated from zh-Hans by npm run generate; words are chosen in translate/terms.ts.
export const steps = {
  'step-without-owner.summary': '步驟沒有責任人',
  'step-without-owner.why':
    '緊急時人人都以為別人做了。沒有責任人的步驟，要麼做兩遍，要麼沒人做，哪張處置卡上也看不到它。',
  'step-without-owner.fix': '在 owner（責任人）寫明由哪一個角色負責；協助的角色寫在 with（協助）。',
  'step-without-owner.message': '步驟「{step}」沒有責任人。',

  'step-without-time-limit.summary': '步驟沒有時限',
  'step-without-time-limit.why': '沒有時限，晚了也沒有人察覺，最後的期限趕不趕得上誰也說不清，演練時也沒有東西可量。',
  'step-without-time-limit.fix': '寫明 within（時限），如「15 分鐘內」；或者 deadline（最遲），如「自發現起 1 小時內」。',
  'step-without-time-limit.message': '{phase}步驟「{step}」沒有時限。',
  'step-without-time-limit.recurring': '{phase}步驟「{step}」沒有寫明多久做一次，也沒有寫明何時做完。',

  'vague-time.summary': '該寫時限的地方寫了「及時」「儘快」',
  'vague-time.why': '人人都覺得自己夠及時。只有寫成數字，才能在還來得及的時候看出晚了，也才能拿來演練。',
  'vague-time.fix':
    '寫成數字，如「15 分鐘內」。只有救人的第一個步驟可以寫「立即」，並在該步驟寫上 life-safety: true（生命安全）。',
  'vague-time.text': '{words}沒有對應的時間，做到沒做到無從核對。請在同一句裡寫明數字。',
  'vague-time.immediate':
    '「{value}」只能作為救人第一個動作的時限。請寫成數字；確屬救人動作的，寫上 life-safety: true（生命安全）。',

  'vague-frequency.summary': '該寫頻次的地方寫了「定期」「不定期」',
  'vague-frequency.why': '「定期」做的事沒有哪一天到期，也就永遠不算逾期，任何日程表裡都看不到它。',
  'vague-frequency.fix': '寫明多久一次，如「每季度」「每年至少一次」。',
  'vague-frequency.text': '{words}沒有寫明多久一次，永遠不會到期。請寫明頻次。',

  'no-activation.summary': '沒有寫明由誰、在什麼情況下啟動',
  'no-activation.why':
    '沒有人有權說「現在啟動」，大家就都在等。從發現到啟動，是最容易丟掉的一段時間。步驟上的 marks: activation 只說明啟動處在哪一步，由誰決定、憑什麼決定，要在這裡寫明。',
  'no-activation.fix': '寫明 activation（啟動），包括 authority（決定權）和 criteria（條件）。',
  'no-activation.message': '預案沒有寫明由誰啟動、在什麼條件下啟動。',
  'no-activation.bare': '「啟動」既沒有寫明由誰決定，也沒有寫明條件。',

  'no-termination.summary': '沒有寫明由誰、在什麼情況下終止',
  'no-termination.why': '沒有人宣布結束的響應，要麼把人拖垮，要麼一個個自行散去。恢復和終報也沒有起算的時刻。',
  'no-termination.fix': '寫明 termination（終止），包括 authority（決定權）和 criteria（條件）。',
  'no-termination.message': '預案沒有寫明由誰終止、在什麼條件下終止。',
  'no-termination.bare': '「終止」既沒有寫明由誰決定，也沒有寫明條件。',

  'phase-missing.summary': '某個階段沒有步驟',
  'phase-missing.why': '從響應寫起的預案錯過了預警，寫到響應為止的預案把善後交給了運氣。每個階段各有各的人和時間。',
  'phase-missing.fix': '為缺少的階段至少寫一個步驟；由其他預案負責的，在適用範圍裡寫明。',
  'phase-missing.message': '沒有屬於以下階段的步驟：{phases}。',

  'overloaded-owner.summary': '一個角色同時要做的事做不完',
  'overloaded-owner.why': '每一步單看都來得及，合在一起就來不及。真到那天，人人都在趕，被往後放的那一步還是晚了。',
  'overloaded-owner.fix': '把其中一步交給別的角色，或者在 with（協助）寫上幫手，或者排到另一步之後、另給時限。',
  'overloaded-owner.message': '「{role}」做這幾步一共只有{time}，加起來卻要{takes}：{steps}。',

  'unreachable-step.summary': '永遠輪不到的步驟',
  'unreachable-step.why': '等一件不會來的事，這一步就不會做。紙面上卻有責任人，也有時限。',
  'unreachable-step.fix': '改正 after（前置步驟）：寫同一情形、同一級別裡在它前面、做得完的步驟。',
  'unreachable-step.endless': '「{step}」要等{before}結束，可它一直重複做，沒有寫到什麼時候為止。請寫明 until（直到）。',
  'unreachable-step.cases': '「{step}」只排在其他情形的步驟之後（{before}），兩種情形不會同時出現。',
  'unreachable-step.levels': '「{step}」只排在其他級別的步驟之後（{before}），那些級別又不會升到它的級別。',

  'dead-end.summary': '走到這裡沒有下文',
  'dead-end.why': '電話佔線，條件沒有出現，情況不在所列的情形裡，這時拿著預案的人只能自己想辦法。',
  'dead-end.fix': '寫明 otherwise（否則）：多久以後轉到哪一步或者哪個角色；或者補上另一邊的步驟。',
  'dead-end.call': '後面的步驟都在等「{step}」，卻沒有寫明「{contact}」沒人接聽時怎麼辦。',
  'dead-end.case': '預警和響應步驟都只屬於其他情形，出現「{case}」時沒有事可做。',
  'dead-end.choice': '「{step}」只排在「{choice}」之後，而「{choice}」只在這一條件下做：{when}。沒有寫明條件不成立時怎麼辦。',
  'dead-end.self': '「{step}」做不成時，接著要做的還是「{step}」自己。',
  'dead-end.same-role': '「{step}」做不成時轉給「{role}」，可做不成的正是它。',
  'dead-end.apart': '「{step}」做不成時轉到「{next}」，可那一步屬於另一種情形。',
  'dead-end.nowhere': '「{step}」的 otherwise（否則）既沒有寫步驟，也沒有寫角色。',

  'no-external-handover.summary': '叫來了公安、消防，沒有人移交現場',
  'no-external-handover.why':
    '他們一到，沒有人移交，現場就有兩個指揮。誰還沒出來、哪裡帶電、門在哪邊，只能一句一句地問。',
  'no-external-handover.fix':
    '補一個寫有 hands-over-to（移交）的步驟：由誰向帶隊的人說明什麼，從什麼時候起聽他們指揮。',
  'no-external-handover.message': '「{step}」叫了「{force}」到場，卻沒有步驟把現場指揮移交給他們。',
  'no-authority.summary': '只有有權機關才能決定的事',
  'no-authority.why': '封路、扣人、停業這類事，單位可以請求，不能自己決定。照著做的人會違法，預案反而成了證據。',
  'no-authority.fix': '寫明由誰決定：「請交警封閉道路」「報請監管部門批准後停業」；或者刪去。',
  'no-authority.message': '「{words}」只能由{who}決定，這裡沒有寫明。',
  'no-authority.closing': '監管部門',
  'no-authority.road': '公安交通管理部門',
  'no-authority.detention': '公安機關',
  'no-authority.search': '公安機關',
  'no-authority.power': '供電單位或者樓宇管理方',
  'no-authority.notice': '衛生健康部門或者政府',
  'no-authority.isolation': '衛生健康部門',
  'no-authority.seizure': '公安機關或者法院',
  'days-unstated.summary': '沒有寫明是工作日還是自然日',
  'days-unstated.why': '遇上長假，兩種算法能差一個多星期。程序按自然日計算，寫的人未必是這個意思。',
  'days-unstated.fix': '寫明「個工作日」或者「個自然日」；也可以在正文統一說明「日」指哪一種。',
  'days-unstated.message': '「{value}」沒有寫明是工作日還是自然日，目前按自然日計算。',
  'days-unstated.text': '{words}沒有寫明是工作日還是自然日。',

  'limit-conflict.summary': '同一件事有兩個時限',
  'limit-conflict.why': '有人照前一個做，有人照後一個做，都說有依據。',
  'limit-conflict.fix': '確定以哪一個為準，兩處寫成一致；或者只在時限裡寫，文字中不再重複。',
  'limit-conflict.message': '步驟「{step}」的時限是「{within}」，這裡寫的是「{told}」。',
  'limit-conflict.steps': '步驟「{step}」與「{other}」寫的是同一件事，時限卻是「{within}」和「{told}」。',
  'limit-conflict.other': '「{step}」的時限。',

  'open-exception.summary': '例外沒有批准人',
  'open-exception.why': '寫了「特殊情況除外」，誰著急誰就可以不照辦，事後也找不到是誰定的。',
  'open-exception.fix': '寫明由誰批准，或者寫明具體是哪些情況。',
  'open-exception.text': '{words}留了例外，卻沒有寫明由誰批准，也沒有寫明是哪些情況。',

  'time-without-anchor.summary': '時限沒有寫明從何時起算',
  'time-without-anchor.why': '「兩小時內」，是從事發、從發現，還是從接報算起？三個時刻可能相差一個多小時。',
  'time-without-anchor.fix': '寫明起算點，如「自發現起 2 小時內」「接報後 15 分鐘內」。',
  'time-without-anchor.text': '{words}沒有寫明從何時起算。',
  'time-without-anchor.key': '這項報告的時限「{value}」沒有寫明從何時起算，請寫成「自發現起……」一類。',

  'vague-condition.summary': '寫了「必要時」，沒有寫由誰判斷',
  'vague-condition.why': '誰都不願意當那個認為「有必要」的人，於是都在等，等到做的時候已經晚了。',
  'vague-condition.fix': '把條件寫成看得見、數得清的情形，或者寫明由誰決定。',
  'vague-condition.text': '{words}沒有寫明由誰判斷，也沒有寫明具體條件。',
} as const

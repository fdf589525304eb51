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
} as const

// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const thresholds = {
  'threshold-without-limit.summary': '閾值沒有限值',
  'threshold-without-limit.why':
    '沒有數字也沒有事件，「人太多」就各有各的看法。兩個人看同一條隊伍得出兩個結論，往往是慢的那個作數。',
  'threshold-without-limit.fix': '寫明 limits（限值），如 II: ">= 50"；只要發生一次就算的，寫 occurs（發生即觸發）。',
  'threshold-without-limit.message': '閾值「{threshold}」沒有限值，也沒有寫明什麼事件算達到，無從判斷。',

  'threshold-without-owner.summary': '閾值沒有人盯',
  'threshold-without-owner.why': '人人都該看的數，就沒有人看。事後翻出來，只能用來說明預警為什麼晚了。',
  'threshold-without-owner.fix': '在 owner（責任人）寫明由哪個角色看這個數。',
  'threshold-without-owner.message': '沒有寫明由誰監測「{threshold}」。',

  'threshold-without-window.summary': '閾值沒有統計時段',
  'threshold-without-window.why': '十分鐘來五十人和一天來五十人是兩回事。不寫時段，說達到就達到，說沒達到也沒達到。',
  'threshold-without-window.fix': '寫明 window（時間窗），如 10m、24h。',
  'threshold-without-window.message': '「{threshold}」沒有寫明按多長時間統計。',

  'threshold-without-source.summary': '閾值沒有數據來源',
  'threshold-without-source.why':
    '沒有系統也沒有人提供的數，永遠達不到。真到那天才發現，有這個數的報表要第二天早上才出來。',
  'threshold-without-source.fix': '在 source（來源）寫明數據出自哪個系統、台帳或者清點。',
  'threshold-without-source.message': '沒有寫明「{threshold}」的數據從哪裡來。',

  'threshold-without-response.summary': '達到閾值後沒有動作',
  'threshold-without-response.why':
    '達到了也沒有下文的閾值，只會讓人學會不理它。本來要搶出來的時間，都花在問「現在怎麼辦」上。',
  'threshold-without-response.fix': '在 triggers（觸發）寫明開始哪些步驟，或者進入哪一級。',
  'threshold-without-response.message': '沒有寫明「{threshold}」達到以後做什麼。',

  'threshold-order.summary': '各級限值銜接不上',
  'threshold-order.why': '限值有重疊或者有空檔，同一個數就對應兩個級別，或者哪一級都不是。現場先爭級別，再談處置。',
  'threshold-order.fix': '調整限值，使較重一級完全落在較輕一級之內；寫成區間的，首尾相接、互不重疊。',
  'threshold-order.message':
    '「{severe}」（{severe-limit}）比「{mild}」（{mild-limit}）重，應當在後者之後才達到，現在卻沒有落在後者之內。',
  'threshold-order.milder': '較輕一級的限值',
  'threshold-order.unit': '{unit}：{fault}',
  'threshold-order.overlap': '「{severe}」（{severe-limit}）與「{mild}」（{mild-limit}）有重疊，重疊的數算哪一級？',
  'threshold-order.gap':
    '「{severe}」（{severe-limit}）與「{mild}」（{mild-limit}）之間有空檔，落在其中的數不屬於任何一級。',

  'warning-never-lifted.summary': '預警沒有解除條件',
  'warning-never-lifted.why': '沒有盡頭的預警，要麼拖到人人疲沓，要麼誰想撤就撤。兩樣都會讓下一次預警沒人當真。',
  'warning-never-lifted.fix': '在 lifted-when（解除條件）寫明滿足什麼、持續多久才解除。',
  'warning-never-lifted.threshold': '沒有寫明「{name}」在什麼情況下解除。',
  'warning-never-lifted.level': '沒有寫明預警級別「{name}」在什麼情況下解除。',

  'level-without-criteria.summary': '級別沒有判定標準',
  'level-without-criteria.why': '級別決定由誰指揮、調多少人。沒有標準，就看職務和心情來定，通常定得偏低、偏晚。',
  'level-without-criteria.fix': '給這一級寫上 criteria（標準），或者在閾值裡給它一個限值。',
  'level-without-criteria.message': '沒有寫明「{level}」在什麼情況下適用：既沒有標準，也沒有閾值給出限值。',

  'level-without-step.summary': '到了這一級沒有事可做',
  'level-without-step.why': '宣布級別是為了有人行動。沒有步驟屬於這一級，宣布完就沒有下文，人人等著指示。',
  'level-without-step.fix': '在這一級要做的步驟的 levels（級別）裡寫上它；每一級都要做的步驟，不寫 levels。',
  'level-without-step.message': '預警和響應步驟都寫明瞭在哪幾級做，沒有一個寫到「{level}」。',

  'level-ladder-mixed.summary': '幾套級別混在了一起',
  'level-ladder-mixed.why':
    '事件分級、預警顏色、響應級別是三套。混在一起，「紅色」和「一級」有人當一回事，有人當兩回事，步驟就會在錯的級別上開始。',
  'level-ladder-mixed.fix':
    '各套分開寫：用 system（體系）註明是哪一套，同一套的名稱用同一種叫法，一處只列同一套的級別。',
  'level-ladder-mixed.list': '一處列了幾套級別：{systems}。',
  'level-ladder-mixed.name': '「{level}」的名稱是{said}級別，system（體系）寫的卻是{system}。',
  'level-ladder-mixed.styles': '「{level}」和「{other}」屬於同一套級別，一個用顏色，一個用數字。',
  'level-ladder-mixed.colour':
    '「{level}」是人為事件的響應級別，卻用顏色命名。顏色用於可以預警的事件的預警級別，響應級別用一級至四級。',
  'level-ladder-mixed.event': '事件',
  'level-ladder-mixed.warning': '預警',
  'level-ladder-mixed.response': '響應',
} as const

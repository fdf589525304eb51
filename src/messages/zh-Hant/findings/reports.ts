// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const reports = {
  'report-incomplete.summary': '信息報告缺報告人、接收方或時限',
  'report-incomplete.why': '遲報、漏報最先被追責。多半是因為沒有寫明由誰報，或者彼此都以為對方報了。',
  'report-incomplete.fix': '寫明 from（報告人）、to（報給）和 within（時限）；續報可以用 repeat（間隔）代替時限。',
  'report-incomplete.message': '信息報告「{report}」缺少{missing}。',
  'report-incomplete.from': 'from（報告人）',
  'report-incomplete.to': 'to（報給誰）',
  'report-incomplete.within': 'within（時限）',

  'no-spokesperson.summary': '沒有人負責對外發言',
  'no-spokesperson.why': '沒有指定發言人，誰都會被問到，也總會有人回答。兩個答案對不上，就是下一場危機。',
  'no-spokesperson.fix': '給一個角色寫上 function: speak（發言）。',
  'no-spokesperson.message': '沒有角色負責對外發言，誰被問到誰就可能開口。',

  'unsafe-action.summary': '要求做危及人身或者侵害權利的事',
  'unsafe-action.why':
    '人在緊張時只會做看過、練過的動作。與持械的人搏鬥、追趕，把人鎖在室內，返回火場，先請示再報警，都可能送命；沒有依據就凍結賬戶、拒絕付款，則是違法。',
  'unsafe-action.fix':
    '寫保命的做法：順從、觀察、放其離開，人走了再鎖門；撤離以後不返回；先報警再報告；憑法律文書才凍結。禁止的事寫進 never（禁止事項）。演練記錄裡有這類動作的，寫明這樣做是錯的。',
  'unsafe-action.armed': '「{words}」要求人員反抗、追趕、控制可能持械的人，或者把他關在室內。這些只能由公安機關來做。',
  'unsafe-action.extinguisher': '「{words}」要求拿滅火器往外衝。滅火器只用來撲救初起火，而且背後要有出口；否則應當撤離。',
  'unsafe-action.flames': '「{words}」讓人從火裡穿過去。濃煙幾口就能使人倒下：應當退回、關門、另找出口，或者等待救援。',
  'unsafe-action.return': '「{words}」讓人在危險沒有解除時返回取物。消防救援人員允許以前，誰也不能返回。',
  'unsafe-action.freeze': '「{words}」凍結賬戶或者拒絕付款，沒有寫明依據。只有法律、合同或者有權機關的文書才能作為依據。',
  'unsafe-action.alarm': '「{words}」讓報警等待請示或者核實。誰看到誰先報警，然後再報告。',

  'report-delayed.summary': '報告要等核實或者等批准',
  'report-delayed.why': '核實的時候，上級幫不上忙，法定時限卻在走。被追責的是遲報，不是先報後更正。',
  'report-delayed.fix':
    '先報告，後核實：寫「15 分鐘內報告已知情況，未查清的寫『待查』，在續報中更正」。報告和報警都不需要誰同意。',
  'report-delayed.message': '「{words}」讓報告等待核實或者批准。應當在時限內先報已知情況，核實以後再補報。',

  'unapproved-promise.summary': '承諾本金、收益或者賠償',
  'unapproved-promise.why':
    '本金和收益誰也保證不了，法規也不允許承諾。一句承諾傳得比更正快。賠償要由單位負責，必須有人批准。',
  'unapproved-promise.fix':
    '照實說：合同怎樣約定，存款保險依法怎樣償付，投訴交到哪裡、幾日答覆。不能承諾的話寫進 avoid（不說）。賠償要寫明由誰批准。',
  'unapproved-promise.principal': '「{words}」承諾了本金或者收益。不論誰批准，都不能這樣承諾。',
  'unapproved-promise.compensation': '「{words}」承諾了賠償，沒有寫明由誰批准。',

  'several-voices.summary': '對外說話的不止一個角色',
  'several-voices.why':
    '兩張嘴遲早說得不一樣，不一樣就成了新聞。對外只由一個角色說；別人張貼、口頭說的，要先由他核准。',
  'several-voices.fix': '文本由發言人核准（approver）或者由發言人發布（owner）；其他角色不接受採訪。',
  'several-voices.anybody': '「{words}」使發言人以外的人也對媒體說話。',
  'several-voices.message': '除{speaker}以外，{names}也對外說話，而且文本沒有經{speaker}核准。',

  'no-script.summary': '要對客戶說話，卻沒有口徑',
  'no-script.why': '人一緊張，想到什麼說什麼：猜測、許諾、爭辯。卡片上的幾句話能讓人只說事實。',
  'no-script.fix': '在 communications（溝通口徑）中寫好公告（text），或者分階段的口徑（stages：say、avoid）。',
  'no-script.message': '預案要求員工對客戶說話，卻沒有公告，也沒有口徑。',

  'report-content-incomplete.summary': '信息報告內容不全',
  'report-content-incomplete.why':
    '接報的人要靠這份報告作決定：何時、何地、為何、多嚴重、做了什麼。缺的內容只能打電話追問，而那時誰都沒有空。',
  'report-content-incomplete.fix':
    '在 content（內容）中至少寫明時間、地點、原因、影響和措施，或者寫明所用的報告表；還不清楚的寫「待查」。',
  'report-content-incomplete.message': '信息報告「{report}」的內容缺少{missing}。',
  'report-content-incomplete.time': '時間',
  'report-content-incomplete.place': '地點',
  'report-content-incomplete.cause': '原因',
  'report-content-incomplete.impact': '影響',
  'report-content-incomplete.measures': '措施',

  'no-follow-up-report.summary': '只有初報，沒有續報',
  'no-follow-up-report.why': '初報內容少，難免有錯。沒有續報，上級就一直照著初報決定，也沒有人更正。',
  'no-follow-up-report.fix': '增加 type: follow-up（續報），寫明時限或者間隔（repeat），並寫明終報。',
  'no-follow-up-report.message': '初報「{report}」以後沒有續報，接報方不知道事態進展。',

  'no-regulator-report.summary': '沒有向監管部門報告',
  'no-regulator-report.why': '這類事件，銀行須在數小時內報告監管部門。預案不寫，就會忘。',
  'no-regulator-report.fix': '在本預案或者上級預案中寫明向金融監管部門、人民銀行的報告，以及報告人和時限。',
  'no-regulator-report.message': '本預案和上級預案都沒有向金融監管部門或者人民銀行的報告。',
} as const

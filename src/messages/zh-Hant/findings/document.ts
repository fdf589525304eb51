// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const document = {
  'syntax.summary': '檔案格式有誤，無法讀取',
  'syntax.why':
    '讀不出來的內容既不會檢查，也不會印出。一個全形冒號就能讓整個步驟從手冊裡消失，往往要到用的時候才發現。',
  'syntax.fix': '改正指出的位置；問題常常出在上一行或下一行。',

  'schema.summary': '有無法識別的鍵或內容',
  'schema.why': '鍵寫錯等於沒有寫：下面的責任人、時限和電話一頁也印不出來。內容看不懂，結果也一樣。',
  'schema.fix': '按提示改正；docs/authors.zh-CN.md 逐項說明寫法。鍵可以用英文，也可以用中文。',

  'duplicate-id.summary': '編號重複',
  'duplicate-id.why': '引用這個編號時分不清指的是哪一個。照著「接著做某步」往下走的人，可能走到另一步去。',
  'duplicate-id.fix': '給其中一個換編號，並檢查引用它的地方。',

  'unknown-reference.summary': '引用的對象不存在',
  'unknown-reference.why':
    '步驟交給一個沒有定義的角色，等於沒有人去做。角色、步驟、聯繫人改名或者刪除以後，最容易留下這種缺口。',
  'unknown-reference.fix': '改正名稱，或者補上被引用的內容。',

  'path-outside-workspace.summary': '路徑指向工作區之外',
  'path-outside-workspace.why': '只讀取工作區內的檔案，才能保證每台電腦印出同樣的手冊，也不會把別的檔案混進去。',
  'path-outside-workspace.fix': '把檔案複製到工作區內，寫相對路徑。',

  'raw-html.summary': '正文中有 HTML 程式碼',
  'raw-html.why': 'HTML 一律不印。瀏覽器裡看著正常的內容，到了紙上就缺失或者走樣。',
  'raw-html.fix': '改用 Markdown 寫，或者刪去。',

  'placeholder.summary': '有沒填的空白或佔位內容',
  'placeholder.why': '留著「X%」「待定」的預案，是沒寫完就批准的預案。真出事時沒有人有時間去推算這個數，各人填的也不一樣。',
  'placeholder.fix': '填入真實內容。暫時定不下來的，把 document.status（狀態）設為 draft（草稿），並寫明由誰決定。',
  'placeholder.message': '「{text}」是沒有填寫的佔位內容，請寫明實際內容。',

  'garbled-text.summary': '文字在轉來轉去中損壞了',
  'garbled-text.why':
    '從網頁、PDF 或者舊檔案裡複製，會丟字，也會多出別的字元。印出來念不通，丟掉一個字，意思可能正好相反。',
  'garbled-text.fix': '與原文對照，把這一段重新錄入。丟掉的內容要去問清楚，不要猜。',
  'garbled-text.pinyin': '漢字之間夾進了拼音：{parts}，請刪去。',
  'garbled-text.marks': '漢字或者標點上帶有多餘的附加符號（{parts}），請重新錄入這個字。',
  'garbled-text.lost': '這裡丟了字，只剩下{parts}。請查明原文。',
  'garbled-text.code-page': '檔案存的是一種編碼，讀的是另一種：{parts}。請從原文重新複製這一段。',
  'garbled-text.dropped': '「{words}」後面丟了字，話沒有說完。請查明原文。',
  'garbled-text.cut': '一句話在「{words}」這裡斷開，隔了一行才接著說，或者丟了字。請接上，或者查明原文。',
  'garbled-text.letter': '中文裡混進了西里爾字母：{parts}。請查明原來是哪個字。',
  'garbled-text.private': '這裡有一個多數字型沒有的字元（{parts}），請換一個字。',

  'no-principles.summary': '沒有寫工作原則',
  'no-principles.why':
    '預案不可能樣樣料到。沒寫到的情況，現場人員只能憑記得住的原則去做，比如人先於錢；一條都沒有，就只能各憑猜測。',
  'no-principles.fix': '補上 principles（工作原則），三到五條，每條一句話，拿不準時用得上。',
  'no-principles.message': '預案沒有寫工作原則，遇到步驟不適用的情況，現場沒有依據。',

  'vague-actor.summary': '由「有關部門」「相關人員」來做',
  'vague-actor.why': '交給「相關人員」就是沒有交給任何人，人人都以為說的是別人，等到發現沒做已經晚了。',
  'vague-actor.fix': '寫明由哪個角色或者崗位來做。',
  'vague-actor.message': '{words}沒有具體指誰，這裡卻要由其行動。請寫明角色或者崗位。',
  'vague-actor.value': '「{value}」沒有具體指誰。請寫明是哪個角色、崗位或者單位。',

  'personal-name.summary': '預案裡寫了人名或者個人手機號碼',
  'personal-name.why':
    '人員調動比預案重印快得多，名字很快就錯了，又沒人知道接手的是誰。個人號碼寫進預案，拿到手冊的人都看得到。',
  'personal-name.fix': '寫崗位；姓名和電話登記在機構的 people（人員）裡，印手冊時從那裡取。',
  'personal-name.message': '這裡應當寫崗位，現在寫的像是人名。',
  'personal-name.text': '這段文字裡像是寫了人名。請改寫成角色或者崗位。',
  'personal-name.phone':
    '這裡寫了手機號碼。請登記到機構的 people（人員）裡相應崗位名下；屬於值班手機的，寫成預案的聯繫人。',
  'personal-name.both': '這段文字裡像是寫了人名和手機號碼。請改寫成角色或者崗位。',

  'unused-definition.summary': '定義了卻沒有用到的內容',
  'unused-definition.why': '沒有步驟去填的表、沒有步驟去打的電話，要麼是漏寫了步驟，要麼是讓緊急時要翻的清單平白變長。',
  'unused-definition.fix': '寫到用它的步驟裡，或者刪去。',
  'unused-definition.message': '{kind}「{name}」沒有任何地方用到。',
  'unused-definition.communications': '話術',
  'unused-definition.contacts': '聯繫人',
  'unused-definition.resources': '應急資源',
  'unused-definition.forms': '表單',
  'unused-definition.cases': '情形',
  'personal-data-without-purpose.summary': '收集個人信息沒有說明用途',
  'personal-data-without-purpose.why':
    '客戶和員工的個人信息只能為明確的目的收集，夠用就好，用完就刪。應急時登記的名單最容易被複印、被遺忘。',
  'personal-data-without-purpose.fix':
    '在步驟、表單裡，或者在預案中統一寫明用來做什麼、交給誰、保存多久，例如「只用於答覆投訴，辦結後一年銷燬」；用不著的就不收集。',
  'personal-data-without-purpose.text': '「{words}」收集個人信息，沒有寫明用途或者依據，也沒有寫保存多久。',
  'personal-data-without-purpose.form':
    '表單「{form}」收集個人信息，表單和使用它的步驟都沒有寫明用途、依據或者保存多久。',
  'arithmetic.summary': '計算對不上',
  'arithmetic.why': '現場總有人照其中一個數去做。緊急時去核算要耽誤時間，不核算就可能用錯。',
  'arithmetic.fix': '重新核算，改正錯的那一個數。',
  'arithmetic.message': '按這裡的數字算出來是 {right}，文中寫的是 {written}。',

  'empty-section.summary': '只有標題、沒有內容的章節',
  'empty-section.why': '寫了標題就是答應有內容。印成手冊，看上去像缺了一頁。',
  'empty-section.fix': '補上內容，或者刪去這個標題。',
  'empty-section.message': '標題「{heading}」下面沒有內容。',

  'heading-order.summary': '標題重複或者跳號',
  'heading-order.why': '少一個號，看的人會去找並不存在的那一頁；兩個標題同名，會翻錯地方。',
  'heading-order.fix': '標題依次編號，名稱不重複，層級不跳級。',
  'heading-order.twice': '標題「{heading}」在同一級重複出現。',
  'heading-order.skips': '標題「{heading}」與前一個編號不連續。',
  'heading-order.first': '標題「{heading}」是這一部分的第一個，編號卻不是第一。',
  'heading-order.level': '標題「{heading}」是第 {level} 級，上一個標題是第 {above} 級，中間跳了一級。',

  'promised-part-missing.summary': '寫了「見附件」「見下表」，卻沒有這部分',
  'promised-part-missing.why': '照著去找的人什麼也找不到，還分不清是沒印上還是根本沒寫。',
  'promised-part-missing.fix': '補上這部分內容，或者改正引用。',
  'promised-part-missing.message': '這裡寫了「{words}」，預案裡卻沒有這部分內容。',
  'promised-part-missing.count': '這裡寫了「{words}」，後面實際列了 {counted} 項。',

  'repealed-basis.summary': '引用的依據已經廢止',
  'repealed-basis.why': '新檔案對內容、簽發和評估的要求可能已經變了，照舊檔案編的預案未必合格。',
  'repealed-basis.fix': '改引現行檔案，條款號要重新核對，新舊檔案的條款往往不對應。',
  'repealed-basis.message': '「{name}」已註明廢止，預案仍以它為依據。',
  'repealed-basis.known': '「{name}」已經廢止，現行的是「{successor}」。',

  'undefined-standard.summary': '用了沒有定義的級別、標準或者類別',
  'undefined-standard.why': '要看事件算不算「重大」，兩個人就有兩種判斷，響應不是啟動晚了，就是沒有啟動。',
  'undefined-standard.fix':
    '在 levels（級別）、cases（情形）或者 thresholds（閾值）裡定義，或者在正文寫明「……是指……」；已有定義的，改用同一個名稱。',
  'undefined-standard.text': '預案沒有寫明{words}指什麼。請寫明標準，或者改用已經定義的名稱。',

  'unlisted-actor.summary': '正文裡的責任主體不在組織名單裡',
  'unlisted-actor.why':
    '不在角色名單裡的部門，沒有替補、沒有電話，也沒有處置卡。出了事不知道打給誰，這個部門自己也可能不知道有這項任務。',
  'unlisted-actor.fix': '為它增加一個角色，或者改寫成名單裡已有的角色、崗位或者聯繫人。',
  'unlisted-actor.text': '這裡由{words}行動，預案的角色、崗位和聯繫人裡卻沒有。',
  'missing-section.summary': '缺少規則集要求的內容',
  'missing-section.why': '評審的人會找這一部分，用的人也會缺這一部分。預案要有哪些內容，看預案的類別和遵循的標準。',
  'missing-section.fix': '在規則集指明的鍵裡寫，或者在正文裡用相應的標題單寫一節。',
  'missing-section.message': '預案缺少「{section}」。',
  'missing-section.sourced': '預案缺少「{section}」，依據是 {source}。',

  'hazard-item-missing.summary': '缺少這類事件必備的內容',
  'hazard-item-missing.why': '每類事件都有幾件總被忘記、又決定成敗的事。清單見 src/rules/hazards。',
  'hazard-item-missing.fix':
    '寫在該寫的地方：寫成有責任人和時限的步驟，或者寫進資源、口徑、禁止事項。確實不涉及的，在設定裡關閉，或者用註釋說明理由。',
  'hazard-item-missing.message': '{hazard}：預案沒有寫「{item}」。{why}',

  'state-secret.summary': '檔案標有國家秘密標誌',
  'state-secret.why':
    '標有秘密、機密、絕密的檔案，只能在批准的設備上保存、複製和印製。本程序會寫檔案、快取和日誌，看到標誌就停止。',
  'state-secret.fix': '把檔案移出本工作區，並告知本單位保密工作機構。標錯了的，改用公開、內部或者受控。',
  'state-secret.message': '本檔案標有國家秘密標誌，執行到此為止，不生成任何手冊。',
} as const

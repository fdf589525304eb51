import { foldUnit } from './numerals.ts'

/** Characters of one form to one of the other; where several Traditional ones share a form, each stands for itself. */
const traditional =
  '丟並乾亂佈佔併來侷係俬倉個們偉側偵備傢傳傷傾僅價儀億儘償優儲兇兌兒內兩冊凈凍別刪則創劃劉劑動務勢勸匯區協卻卽厠厤厲參吳呂員唸問啓啟喬單嗎噹嚮嚴囌國圍園圓圖團埰執堅報場塊塗墊墻壓壞壽夠夥夾奪奮妝婁婦嬰孫學宮寀實寧審寫寬將專' +
  '尋對導層屬岡峯崗嵗嶽巖師帶幣幫幷幹幾庫廁廟廠廢廣廳張強彆彎彔彙後徑從復徵悶愛態慣慮慶慼憑應懲懷戰戶拚捲掃掛採揚換揮損搶摺撐撥撫撲撿擁擇擊擋擔據擠擬擴擺攔攜攝攢攤敎敗數斷於旣昇時暈暢暫曆曉曏書會朮東査條棄楊業榘榦構槍樑樓標' +
  '樣橋機橫檔檢檯櫃欄權歐歲歷歸殘毀氣決沒沖況洩淨淩減測湯準溝溫滅滙滯滾滿漢漲潔澇濃瀋瀏灣災為無煙熱燈燒燙營燬爭爲爾牆牽狀猶獨現環產産畢畫異畵當疊療發盜盞盡監盤盧眞眾睏瞞硃確碼礎礙祕稅種稱穩窩竇竊筆箇節範簽簾籌籤糰糾紀約紅納' +
  '紙級紛紮細終組結絕絡給統絶綁綑經綜綫維綱網綺緊緒線編緩練緻縣縮總繆織繞繫繼續纔罵羅羣義習聞聯聲聶職聽肅脅脩脫腦腳膠膽臉臨臺與舉舊舖莊華菸萬葉葯蒐蓆蓋蔘蔣蕭薑薦藥藺蘇處虛號虧衆術衕衚衛衝袷裏補裝裡製複襬覈見規視覺覽觀觸訂計' +
  '訊討訓託記訟訪設許訴診註証評詞詢試話該詳誌認誘語誤說説誰課調談諉請諒論諮諸諾謊講謝謹證識譚譭譯議護譽讀變讓負財貨責貴買貸費貼賀資賈賠賣質賬賴賺購贈贓贖贜趕趙跡踐踰蹟蹤車軍軸較載輓輕輛輪輯輸輿轄轉辦辯迴逕這連週進運過達違遞' +
  '遠適遲遶選遺還邊邏郵鄉鄒鄔鄧鄭鄰鄺醫釋釦鈅鈔鈕鈡鈴鉛銀銜銷鋪錄錕錛錢錯録錶鍩鍵鍾鎖鎭鎮鏈鏡鐘鐵鑑鑒鑰長門閆閉開間閔閤閱閲閻閾闆闇闖關闞陞陰陳陸陽隊階際隨險隱隸隻雙雜離難雲電靈靜鞏韋韓響頁頂項順須預領頭頻題額顏顔願類顧顯風' +
  '颱飲飾養餘饒馬馮駐駕駛駡駱騰驗驚驟體髮鬍鬚鬥鬧鬱魯鮑鳴麪麫麯麴麵麼麽黃點齊齡齣龍龐龔'
const simplified =
  '丢并干乱布占并来局系私仓个们伟侧侦备家传伤倾仅价仪亿尽偿优储凶兑儿内两册净冻别删则创划刘剂动务势劝汇区协却即厕历厉参吴吕员念问启启乔单吗当向严苏国围园圆图团采执坚报场块涂垫墙压坏寿够伙夹夺奋妆娄妇婴孙学宫采实宁审写宽将专' +
  '寻对导层属冈峰岗岁岳岩师带币帮并干几库厕庙厂废广厅张强别弯录汇后径从复征闷爱态惯虑庆戚凭应惩怀战户拼卷扫挂采扬换挥损抢折撑拨抚扑捡拥择击挡担据挤拟扩摆拦携摄攒摊教败数断于既升时晕畅暂历晓向书会术东查条弃杨业矩干构枪梁楼标' +
  '样桥机横档检台柜栏权欧岁历归残毁气决没冲况泄净凌减测汤准沟温灭汇滞滚满汉涨洁涝浓沈浏湾灾为无烟热灯烧烫营毁争为尔墙牵状犹独现环产产毕画异画当叠疗发盗盏尽监盘卢真众困瞒朱确码础碍秘税种称稳窝窦窃笔个节范签帘筹签团纠纪约红纳' +
  '纸级纷扎细终组结绝络给统绝绑捆经综线维纲网绮紧绪线编缓练致县缩总缪织绕系继续才骂罗群义习闻联声聂职听肃胁修脱脑脚胶胆脸临台与举旧铺庄华烟万叶药搜席盖参蒋萧姜荐药蔺苏处虚号亏众术同胡卫冲夹里补装里制复摆核见规视觉览观触订计' +
  '讯讨训托记讼访设许诉诊注证评词询试话该详志认诱语误说说谁课调谈诿请谅论咨诸诺谎讲谢谨证识谭毁译议护誉读变让负财货责贵买贷费贴贺资贾赔卖质账赖赚购赠赃赎赃赶赵迹践逾迹踪车军轴较载挽轻辆轮辑输舆辖转办辩回径这连周进运过达违递' +
  '远适迟绕选遗还边逻邮乡邹邬邓郑邻邝医释扣钥钞钮钟铃铅银衔销铺录锟锛钱错录表锘键钟锁镇镇链镜钟铁鉴鉴钥长门闫闭开间闵合阅阅阎阈板暗闯关阚升阴陈陆阳队阶际随险隐隶只双杂离难云电灵静巩韦韩响页顶项顺须预领头频题额颜颜愿类顾显风' +
  '台饮饰养余饶马冯驻驾驶骂骆腾验惊骤体发胡须斗闹郁鲁鲍鸣面面曲曲面么么黄点齐龄出龙庞龚'

/** What each UTF-16 unit becomes. */
const units = new Uint16Array(0x10000)
for (let unit = 0; unit < units.length; unit++) units[unit] = foldUnit(unit)
for (let i = 0; i < traditional.length; i++) units[traditional.charCodeAt(i)] = simplified.charCodeAt(i)

/**
 * A text folded (see `fold`) and put into Simplified characters, as far as plans use them, so that one pattern reads both
 * scripts. One UTF-16 unit stands for one unit: offsets stay. Words stay as they are: 應變 becomes 应变, not 响应.
 */
export function simplify(text: string): string {
  let done = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const to = units[unit] as number
    if (to === unit) continue
    done += text.slice(start, at) + String.fromCharCode(to)
    start = at + 1
  }
  return start === 0 ? text : done + text.slice(start)
}

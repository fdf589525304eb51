import { fold } from './numerals.ts'

/** Traditional characters, and their Simplified forms, of the words that rules about conduct and speech look for. */
const traditional =
  '報應對搶鬥鬪奪攔圍趕壓鎖凍賬戶戰衛現員協撲滅槍兇鐵離開關閉進脫窮緝獲擊護證債償賠補貸險額擔諾許說講談話訴詢問記錄資訊號碼個體齡檢測嚴絕從來們這樣為誰無須經與並將該驚撥實據屬處長導監會議團傳達閱簽審覈決' +
  '請負責聯繫絡儲財產場燒煙電燈車輛馬鄰樓層棟寶貴憑單雜貨幣鈔歸還運鬆緊懼慮亂縱緩遲誤擱認讓擇選歷終續織隊組領級縣廠塊條線網視頻頭顧軍營銷購買賣貼紙紅綠藍黃飛馳騎殺傷殘斃繩綁縛敵騙詐偽轉滙匯兌贖虧損穩賺賴' +
  '墊預約諮養餘萬億兩雙幾參觀訪採廣節設計劃畫發佈稱賓館醫療藥術規則專業務擾鬧釁傘隱瞞飾舊蓋詳細銀僱傭遞啟啓齊壞異癥狀態勢衝沖擁擠踐側門鈴鍵鈕響麥聲間時後際標準備齒輪構國機簡過遠邊迴範濟權剝圖謀慘劇淚滿漲' +
  '獎懲罰紀別聽庫驗偵獨彈罷寫畢滯壯攜紛辦賊盜鐘釋飢餓價屆煉練軌慣擬徑輔贓釣敗屍創願徵調奮湧嚇喚櫃臺搖纏厲絆僅頂闖遺顯麼妳係於雖託脅'
const simplified =
  '报应对抢斗斗夺拦围赶压锁冻账户战卫现员协扑灭枪凶铁离开关闭进脱穷缉获击护证债偿赔补贷险额担诺许说讲谈话诉询问记录资讯号码个体龄检测严绝从来们这样为谁无须经与并将该惊拨实据属处长导监会议团传达阅签审核决' +
  '请负责联系络储财产场烧烟电灯车辆马邻楼层栋宝贵凭单杂货币钞归还运松紧惧虑乱纵缓迟误搁认让择选历终续织队组领级县厂块条线网视频头顾军营销购买卖贴纸红绿蓝黄飞驰骑杀伤残毙绳绑缚敌骗诈伪转汇汇兑赎亏损稳赚赖' +
  '垫预约咨养余万亿两双几参观访采广节设计划画发布称宾馆医疗药术规则专业务扰闹衅伞隐瞒饰旧盖详细银雇佣递启启齐坏异症状态势冲冲拥挤践侧门铃键钮响麦声间时后际标准备齿轮构国机简过远边回范济权剥图谋惨剧泪满涨' +
  '奖惩罚纪别听库验侦独弹罢写毕滞壮携纷办贼盗钟释饥饿价届炼练轨惯拟径辅赃钓败尸创愿征调奋涌吓唤柜台摇缠厉绊仅顶闯遗显么你系于虽托胁'

const known = new Map([...traditional].map((from, at) => [from, simplified.charAt(at)]))
const any = new RegExp(`[${traditional}]`, 'g')

/** The text folded, and its Traditional characters made Simplified as far as rules read them. The length never changes. */
export function plain(text: string): string {
  return fold(text).replace(any, (from) => known.get(from) ?? from)
}

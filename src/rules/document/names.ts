import { matchesOf } from '../../language/matches.ts'
import { fold } from '../../language/numerals.ts'
import { simplify as simplified } from '../../language/simplify.ts'
import { predicate } from '../../language/word-classes.ts'

/** A half-open span of a text that names a person. */
export interface PersonName {
  readonly start: number
  readonly end: number
}

/** Surnames by frequency, without those that mostly begin a word (单位, 时间, 应急, 支行, 成员, 全体). */
const plain =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦邹孟熊秦邱尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵钱覃武戴莫孔汤萧傅倪聂戚裘瞿佘佟屠邬奚冼胥鄢郁湛竺阚鲍毕卞岑褚窦费耿巩苟柯寇厉蔺娄茅闵缪庞裴蒲祁乔冉饶阮翁伍邢殷俞虞喻翟詹甄庄卓宗樊葛靳匡邝赖骆晏辛舒穆凌柳梅洪霍季纪康郎狄廉滕符景莘姬雍桑桂濮牛寿扈燕柴茹艾戈'
const traditional =
  '張劉陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭蔣葉蘇呂盧鍾譚陸範賈韋鄒邱閻龍賀顧龔錢嚴湯倪聶閔龐喬婁費鞏厲駱莊蘭藍鄺賴紀'
/** Surnames that begin too many words to be trusted in running text. */
const wary = '何高任方余金石白江严万温常安文卫施祝章尚申盛涂易向关于'
const compound = '欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|皇甫|司徒|令狐|尉迟|慕容|夏侯|端木|南宫'

/** Words and places that begin with a surname; what begins with one of them is no name. */
const words = new Set(
  (
    '安保 安全 安防 安检 安置 安抚 安排 安装 安静 安心 安徽 安庆 安阳 安监 白班 白天 白酒 白云 白名 白板 白金 毕业 毕竟 ' +
    '常务 常委 常驻 常备 常规 常见 常态 常设 常用 常州 常德 陈列 陈述 陈旧 董事 董办 董秘 杜绝 段落 范围 范本 范例 ' +
    '方案 方向 方式 方法 方面 方便 费用 费率 高管 高级 高层 高柜 高峰 高危 高风 高清 高速 高铁 高空 高温 高压 高度 高等 高端 高效 高新 高净 高校 高发 高低 高额 ' +
    '顾客 顾问 顾虑 关键 关系 关注 关闭 关联 关于 关门 关心 关爱 关口 关停 何人 何时 何地 何处 何种 何事 何以 洪水 洪涝 洪灾 胡同 胡乱 胡说 ' +
    '黄金 黄色 黄河 黄昏 黄牛 黄线 黄石 黄山 黄冈 纪委 纪检 纪律 纪要 纪念 纪录 季度 季节 季末 季报 贾汪 江苏 江西 江北 江南 江东 江岸 江湖 江汉 江门 江阴 江宁 江津 ' +
    '金库 金融 金额 金牌 金卡 金条 金店 金属 金山 金华 金城 金桥 金穗 金税 康复 康养 雷电 雷雨 雷击 雷达 林业 林区 林场 凌晨 柳州 龙头 龙岗 龙湖 龙岩 陆续 陆路 陆地 陆军 罗列 罗湖 ' +
    '马上 马路 马桶 马力 马达 毛巾 毛利 毛重 毛毯 莫名 欧洲 欧盟 欧元 庞大 乔装 钱箱 钱款 钱包 钱币 钱柜 钱财 钱物 钱塘 秦皇 任何 任意 任一 任务 任职 任命 任期 任免 ' +
    '尚未 尚可 尚无 尚有 尚需 申请 申报 申诉 申购 申领 申明 沈阳 盛大 施工 施救 施行 施策 施压 施暴 石油 石材 石家 石化 史料 舒适 舒缓 苏州 苏醒 苏宁 唐山 陶瓷 田径 田地 涂改 涂抹 ' +
    '万元 万一 万户 万人 万份 万达 万科 万能 万州 王府 王牌 温度 温馨 温州 温和 文员 文件 文书 文秘 文字 文化 文本 文档 文明 文案 文宣 文体 文印 卫生 卫星 卫士 卫视 卫健 ' +
    '武警 武器 武汉 武装 武力 武昌 武术 夏季 夏天 夏令 向导 向上 谢绝 谢谢 谢意 辛苦 徐州 徐汇 徐徐 许可 许多 许诺 许昌 严重 严格 严禁 严防 严密 严肃 严控 严查 严谨 严惩 严厉 严寒 ' +
    '易燃 易爆 易碎 易于 于是 余额 余款 余下 余量 余票 余震 岳阳 曾经 曾任 曾有 曾用 章程 章节 张贴 张望 张数 张江 张挂 张开 张家 郑重 郑州 钟点 钟头 钟楼 钟表 ' +
    '符合 符号 景气 景观 牛市 桂林 寿险 寿命 燕窝 艾滋 柴油 桑拿 ' +
    '毛刷 毛毡 叶轮 叶片 柴火 柴刀 雷管 雷区 龙舟 龙门 龙骨 陶土 陶艺 孔板 孔洞 孔口 汤桶 汤锅 汤品 武馆 田间 梅雨 柳树 洪峰 霍乱 穆斯 季风 景区 景点 桂花 康乐 康明 马车 马拉 马场 马厩 牛奶 牛棚 牛肉 牛群 戈壁 苏打 夏装 黄沙 黄土 黄灯 黄油 黄豆 梁柱 梁板 林带 林木 林火 唐装 姜茶 姜汤 丁烷 丁字 丁类 丁级 戴上 戴口 宗祠 庄园 庄稼 孙子 孙女 熊猫 廉政 廉租 廉洁 ' +
    '周一 周二 周三 周四 周五 周六 周日 周末 周边 周期 周围 周报 周转 周密 周到 周知 周年 周内 周次 周例 周会 祝贺 祝福 祝愿 庄严 庄重 卓越 宗旨 宗教 汤阴 马鞍 孟州 鲁山 夏津 ' +
    '金屬 顧客 顧問 關鍵 關係 關閉 嚴重 嚴格 嚴禁 嚴防 許可 許多 陳列 陳述 費用 黃金 黃色 紀律 紀錄 錢箱 錢款 謝絕 馬上 馬路 張貼 鍾樓 陸續 範圍 週邊'
  ).split(' '),
)

/** No given name holds these, and none ends in those. */
const never = /[部处處组組队隊员員岗崗局厅廳厂廠委监監库庫柜櫃某副甲乙丙]|示例|客户|客戶/u
const neverLast =
  /[长長科室司场場办辦店区區警层層院会會所站点點台臺班行方户戶街路镇鎮村县縣市州省分支总總营營门門线線期级級时時量类類额額款师師等者们們上中下内內外前后後间間机機箱车車单單表册證证章牌卡楼樓号號天月日年家桥橋池塔港岛島坡沟亭庄莊庙廟湾灣记記集屯寨的了和与與及或在是为為不未可应應须須将將被从從到对對来來去人]$/u

const titles =
  '(?:副?(?:行|处|科|队|部|局|所|院|店|组|班|厂|校|处|站|社|董事)[长]|副?(?:总?[经]理|主任|总监|总裁|主管|书记|主席|总)|同志|警官(?!兵)|民警|老师|工程师|律师|医生|大夫|师傅|教授|会计|(?:副理|襄理|协理|科员|专员|领班|组员)(?!室))'
const politeTitles = `(?:${titles}|先生|女士|小姐|工|姐|哥)`

const surname = `(?:${compound}|[${plain}${traditional}])`
const anySurname = `(?:${compound}|[${plain}${traditional}${wary}])`
const given = '\\p{Script=Han}{1,2}'
const before = '(?<=^|[\\s,.;:、。()“”"|]|由|请|找|和|与|及|为|是|洽|询|向|报告|通知|通报|联系|联络|告知)'

const handedTo = new RegExp(
  `(?<=由|请|派|让|找|安排|指定|委派|任命|责成)(${surname}${given})(?=负责|负責|組織|组织|牵头|担任|带队|指挥|值守|值班|协调|处理|到场|接听|审批|签字|主持|陪同|带领|统筹|兼任|联系|接管|报告|引导|清点|通知)`,
  'gu',
)
const toldTo = new RegExp(
  `(?<=通知|联系|联络|报告|告知|致电|呼叫)(${surname}${given})(?=$|[\\s,.;、。()]|到场|赶到|赶赴|前来|处理|的?(?:手机|电话))`,
  'gu',
)
const withTitle = new RegExp(
  `${before}(${surname}(?:\\p{Script=Han}{1,2})?)(?=${titles}(?![\\p{Script=Han}]{0,2}室))`,
  'gu',
)
const wholeName = new RegExp(`^(?:(?:${compound})${given}|${anySurname}${given})$`, 'u')
const leadingSurname = new RegExp(`^${anySurname}`, 'u')
const nameAndTitle = new RegExp(`^(${anySurname}(?:${given})?)${politeTitles}$`, 'u')
const titleAndName = new RegExp(`${titles}(${anySurname}${given})$`, 'u')
/** Without one of these, none of the three above is found: a glance before they look behind every character. */
const hands = /[由请派让找]|安排|指定|委派|任命|责成|通知|联系|联络|报告|告知|致电|呼叫/
const handsTo = /[由请派让找叫向给问]|安排|指定|委托|联系|通知|报告|交由/
const anyTitle = new RegExp(titles)
const leads = /指挥|[长师员任理管士]|发言人|负责人|医生|大夫|干事|总监|领班|会计|司机|电工|校工|技工/
const anyPolite = /先生|女士|小姐/
const labelled = /(?:姓名|[长人员导]|编制|审核|批准|签发)\s*[:为是]/
/** Three characters are seldom anything else: what they do need not be known. */
const actsAs = new RegExp(
  `(?<=(?:由|请|派|让|找|安排|指定|联系)(?:\\p{Script=Han}{1,6}[部科处室组队班])?)(${surname}\\p{Script=Han}{2})(?=[拿取借领接管看守开关检查巡值报通联宣主牵陪护送搬抬背扶]|到(?!期|位|达)|去|前往|赶|打开|关[闭上]|合闸|拉闸|切换|保管|看[守管]|锁|带[领好人客]|登记|记录|开门|接[手替]|拨打|检查|查看|操作|执行|完成|签|向|把|将|代)`,
  'gu',
)
/** A post and whoever holds it: 总指挥王建国负责, 行长李明宣布. */
const afterTitle = new RegExp(
  `(?<=总?指挥|医生|大夫|干事|总监|领班|会计|司机|电工|校工|技工|\\p{Script=Han}[长师员任理管士](?<![行队增延生成加特擅更][长]|[专责信升][任])|联络员|发言人|负责人)(${surname}\\p{Script=Han}{2})(?=${predicate}|宣|到场|牵头|决定|主持|手机|[、,;。()]|$)`,
  'gu',
)
/** 钥匙放在周敏处, 向周敏领取. */
const atPlace = new RegExp(
  `(?<=[在向找跟交与问])(${surname}${given})(?=处(?=$|[,。;、领取])|手[中里上]|那里|那儿|领取|索取|拿钥匙|借)`,
  'gu',
)
/** A person by where he works: 由仓库的刘志强保管, 请财务室的曹敏带上印章. */
const does =
  '(?:负责|关[闭上停]|打开|开[启门]|保管|操作|启动|检[查修]|清[查点理]|带[上领来]|登记|联[系络]|到场|处[理置]|看[守管]|值[守班]|驾驶|引导|切[断换]|搬|送|[拿取]|锁|签[字收]|宣布|主持|接[待听收管]|核[对查]|记录|通知|报告|陪同|护送|领取|填写|拨打|维[修护]|广播|喊)'
const ofPlace = new RegExp(
  `(?<=(?:由|请|派|让|找|叫|安排|指定|委托|联系|通知|报告|交[给由]|[向给问])\\p{Script=Han}{1,8}的)(?:(${surname}\\p{Script=Han}{2})(?=${predicate}|操|宣|手机|电话|[、,;。()]|$)|(${surname}\\p{Script=Han})(?=${does}|[、,;。()]|$))`,
  'gu',
)
/** 陈志强、吴晓梅两位负责. */
const several = new RegExp(
  `(?<=由|请|派|让|找|安排|[:：])(${surname}\\p{Script=Han}{2})(?=[、和与](${surname}\\p{Script=Han}{2})(?!\\p{Script=Han}{0,4}[部处室科组行]))`,
  'gu',
)
/** 信息科小刘, 老王: a familiar name where somebody is told. */
const familiar = new RegExp(
  `(?<=(?:联系|通知|由|请|找|[部科处室组])(?:\\p{Script=Han}{1,6}[部科处室组])?)[小老](${surname})(?=$|[,。;、()]|重启|处理|负责|到场|前[来往]|打开|关闭|检查|保管|赶|接|的?(?:手机|电话))`,
  'gu',
)
const withPolite = new RegExp(`${before}(${surname}${given})(?=先生|女士|小姐)`, 'gu')
const label =
  /(?:姓名|[组队班店]长|成员|组员|队员|总?指挥长?|[一-龥]{1,4}人|值班(?:人员|领导|长)|带班领导|联络员|发言人|编制|审核|批准|签发)\s*[:为是]\s*([^.。;\n]{2,60})/gu
const english =
  /\b(?:Nurse|Sister|Matron|Professor|Prof|Inspector|Sergeant|Reverend|Rev|Dame|Doctor)\b\.?\s+(?!Station|Stations|Manager|Practitioner|Call|Calls|In|On|Bank|Team|Leader|Unit|Office|Advice|Company|Companies|Site|Ward|Hospital)[A-Z][a-z'’-]{2,}(?:\s+[A-Z][a-z'’-]+)?(?=\s[a-z]|[,.;]|$)(?<!(?:Ward|House|Hall|Court|Wing|Street|Road|Room|Building|Hospital|School|Station))|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.?\s+[A-Z][A-Za-z'’-]+(?:\s+[A-Z][A-Za-z'’-]+)?/g
/** A person is asked, called or handed something: what a street or a hospital is called stands elsewhere. */
const englishAsked =
  /\b(?:[Aa]sk|[Tt]ell|[Cc]all|[Rr]ing|[Pp]hone|[Cc]ontact|[Ii]nform|[Nn]otify|[Ss]ee|by|to|with|from|through|and|or|is|are)\s([A-Z][a-z]+\s[A-Z][A-Za-z'’-]+)(?!\s[A-Z])/g
/** 姓名 in pinyin that opens a sentence and acts. */
const englishActs = /(?<=^|[.;]\s)([A-Z][a-z]+\s[A-Z][a-z]+)(?=\s(?:[a-z]{3,}s|will|must|shall)\b)/gm
const englishLabel =
  /\b(?:name|contact|leader|members?|owner|chair|commander|author|(?:approved|reviewed|drafted|prepared) by)\s*:\s*([A-Z][a-z'’-]+ [A-Z][A-Za-z'’-]+)/gi

const givenNames = new Set(
  (
    'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew ' +
    'Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott ' +
    'Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Henry Peter Adam Simon Martin Alan Ian Neil ' +
    'Graham Colin Stuart Oliver Harry Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret ' +
    'Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela ' +
    'Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Julie ' +
    'Gareth Rhys Owen Dylan Huw Bryn Emrys Megan Sian Carys Bethan Ffion Angharad Callum Duncan Ewan Hamish Fergus Angus Malcolm Craig Gordon Bruce Keith Kirsty Morag Isla Eilidh Ailsa Sean Liam Connor Declan Brendan Kieran Eamon Padraig Seamus Niamh Siobhan Aoife Roisin Orla Ciara Deirdre Bernadette ' +
    'Priya Anita Sunita Deepa Kavita Meera Nisha Pooja Rekha Shanti Lakshmi Arjun Rahul Rohan Sanjay Vijay Vikram Ravi Raj Rajesh Suresh Ramesh Anil Sunil Amit Ajay Ashok Arun Krishna Imran Tariq Bilal Hassan Hussein Mohammed Muhammad Ahmed Ali Omar Yusuf Ibrahim Khalid Mustafa Fatima Aisha Zainab Layla Amina Noor Yasmin Samira Leila ' +
    'Chidi Emeka Ngozi Amara Kwame Kofi Abena Ama Tendai Thabo Sipho Nomsa Lerato Kenji Hiroshi Yuki Akira Haruto Sakura Minh Linh Thanh Nguyen Jose Juan Carlos Luis Miguel Pedro Pablo Diego Javier Fernando Manuel Sofia Lucia Elena Carmen Isabel Ana Pilar Giovanni Marco Luca Giulia Chiara Francesca Paolo Hans Klaus Jurgen Dieter Ingrid Greta Heidi Pierre Jean Luc Marie Claude Francois Amelie Celine Olga Natalia Svetlana Ivan Dmitri Sergei Anastasia Piotr Agnieszka Katarzyna Tomasz Marek Ewa ' +
    'Joyce Victoria Kelly Christina Joan Evelyn Alice Jane Claire Fiona Sophie Lucy Hannah Olivia Ella Chloe Ruby Lily Daisy Poppy Rosie Molly Holly Abigail Georgia Harriet Charlotte Eleanor Beatrice Matilda Martha Agnes Edith Mabel Sylvia Judith Marion Doreen Maureen Gillian Hilary Penelope Philippa Veronica Vivien Wendy Yvonne Zoe Geoffrey Nigel Roger Rodney Trevor Clive Derek Desmond Dominic Edmund Felix Francis Gerald Gilbert Giles Godfrey Harold Herbert Hugh Humphrey Jasper Jeremy Julian Laurence Leonard Leo Louis Marcus Maurice Max Nathan Noah Norman Oscar Percy Philip Quentin Ralph Reginald Rupert Sebastian Sidney Stanley Theodore Toby Vincent Walter Wilfred Tom Bob Jim Mike Dave Steve Chris Dan Ben Sam Kate'
  ).split(' '),
)
const pinyinSurname =
  /^(?:Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|Lin|Gao|Luo|Zheng|Liang|Xie|Song|Tang|Han|Feng|Deng|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Yu|Du|Ye|Cheng|Wei|Su|Lu|Ding|Ren|Lv|Shen|Yao|Cui|Tan|Fan|Qin|Shi|Hou|Meng|Qian|Ouyang)$/
const pinyinGiven = /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i|u)?[aeiouv]{1,2}(?:ng?|r)?){1,2}$/i
/** What a place, a house, a firm or a product is called at its end. */
const notLast =
  /^(?:Streets?|Roads?|Avenue|Lane|Drive|Way|Close|Crescent|Terrace|Row|Hill|Gardens?|Green|Common|Quay|Wharf|Dock|Pier|Bridge|Gate|Hospitals?|Clinic|Surgery|Hospice|Ward|Wing|Wings|Bank|Branch|Hotel|Inn|House|Hall|Halls|Court|Place|Tower|Towers|Building|Buildings|Block|Room|Suite|Floor|Cent(?:re|er)|School|College|Academy|University|Nursery|Church|Chapel|Cathedral|Abbey|Mosque|Temple|Museum|Library|Theatre|Cinema|Stadium|Arena|Market|Mall|Plaza|Stores?|Shop|Station|Terminal|Airport|Park|Square|Field|Fields|Farm|Mill|Mills|Works|Yard|Estate|Village|Valley|River|Lake|Island|Bay|Beach|Day|Ambulance|Service|Services|Team|Office|Desk|Group|Trust|Foundation|Society|Club|League|Union|Council|Board|Committee|Company|Limited|Ltd|Inc|Brothers|Sons|Systems|Pumps?|Engines?|Boilers?|Valves?|Radios?|Alarms?|Locks?|Doors?|Lights?|Lifts?|Tankers?|Trucks?|Vans?|Foods?|Energy|Electric|Gas|Water|Insurance|Security|Logistics|Form|Code|Line|Plan|Protocol|Act|Rule|Scale|Test|Method|Syndrome|Disease)$/

/** Whether a value that should name a post is a person: 张伟, 张伟（行长）, 行长张伟, 王主任, 张伟李娜王芳, Ms Reed, John Smith. */
export function isPersonValue(value: string, isPost: (text: string) => boolean): boolean {
  const text = fold(value).trim()
  if (text === '' || isPost(value.trim())) return false
  if (/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.?\s+[A-Z]/.test(text) || isEnglishName(text)) return true
  const parts = text.split(/[()[\]、,;/|\s]+|[和与及](?=\p{Script=Han}{2,4}$)/u).filter(Boolean)
  return parts.some((part) => !isPost(part) && isPersonWord(part))
}

/** Where a running text names a person: by a title, a label, or as the one who is to act. */
export function findPersonNames(text: string, isPost: (text: string) => boolean): PersonName[] {
  const value = simplified(text)
  const found: PersonName[] = []
  const add = (start: number, name: string): void => {
    found.push({ start, end: start + name.length })
  }
  const patterns = [
    ...(hands.test(value) ? [handedTo, actsAs, toldTo, several] : []),
    ...(/的/.test(value) && handsTo.test(value) ? [ofPlace] : []),
    ...(leads.test(value) ? [afterTitle] : []),
    ...(/[在向找跟交与问]/.test(value) && /[处手那领索拿借]/.test(value) ? [atPlace] : []),
    ...(/[小老]/.test(value) ? [familiar] : []),
    ...(anyTitle.test(value) ? [withTitle] : []),
    ...(anyPolite.test(value) ? [withPolite] : []),
  ]
  for (const pattern of patterns) {
    for (const match of matchesOf(value, pattern)) {
      const name = match[1] ?? match[2] ?? ''
      const isOne = name.length > 1 ? isChineseName(name) : pattern === withTitle || pattern === familiar
      const written = [name, text.slice(match.index, match.index + name.length)]
      const whole = [titled(value, match.index), titled(text, match.index)]
      if (isOne && ![...written, ...whole].some(isPost)) add(match.index, name)
    }
  }
  for (const match of labelled.test(value) ? matchesOf(value, label) : []) {
    const list = match[1] ?? ''
    const first = list.split(/[、,\s()]/)[0] ?? ''
    const start = match.index + match[0].length - list.length
    if (first !== '' && !isPost(first) && isPersonWord(first)) add(start, first)
  }
  if (!/[A-Za-z]{2}/.test(text)) return found.sort((a, b) => a.start - b.start)
  for (const match of matchesOf(text, english)) add(match.index, match[0])
  for (const match of [
    ...matchesOf(text, englishAsked),
    ...matchesOf(text, englishActs),
    ...matchesOf(text, englishLabel),
  ]) {
    const name = match[1] ?? ''
    if (isEnglishName(name)) add(match.index + match[0].length - name.length, name)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether a whole text, such as a cell of a table, is a Chinese name. */
export function isChineseName(text: string): boolean {
  if (!wholeName.test(text)) return false
  if (words.has(text.slice(0, 2))) return false
  const own = leadingSurname.exec(text)?.[0] ?? ''
  const rest = text.slice(own.length)
  return rest !== '' && !never.test(text) && !neverLast.test(rest)
}

/** 13712345678, +86 137 1234 5678, 0912-345-678, 07700 123456: where a mobile number stands in a text. */
export function findMobiles(text: string): PersonName[] {
  if (!/1[3-9]\d|0[79]\d\d/.test(text) && !/[０-９]/.test(text)) return []
  const mobile =
    /(?<![\d.\-+])(?:09\d\d-\d{3}-\d{3}|09\d{8}|07\d{3} \d{6}|(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}[ -]?\d{4}|[ -]\d{3}[ -]\d{5}))(?![\d-]|\.\d)/g
  return matchesOf(fold(text), mobile).map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

function isPersonWord(word: string): boolean {
  if (isChineseName(word) || isNameList(word)) return true
  const head = nameAndTitle.exec(word)?.[1]
  if (head !== undefined && (head.length === 1 || isChineseName(head)) && !words.has(word.slice(0, 2))) return true
  const tail = titleAndName.exec(word)?.[1]
  return tail !== undefined && isChineseName(tail)
}

/** 张伟李娜王芳: nothing but names, at least two. */
function isNameList(word: string): boolean {
  if (word.length < 4 || word.length > 40 || !leadingSurname.test(word)) return false
  const reached = [true]
  for (let at = 0; at < word.length; at++) {
    if (!reached[at]) continue
    for (const length of [2, 3, 4]) {
      const part = word.slice(at, at + length)
      if (part.length === length && part.length < word.length && isChineseName(part)) reached[at + length] = true
    }
  }
  return reached[word.length] === true
}

function isEnglishName(text: string): boolean {
  const [first = '', last = '', ...more] = text.split(/\s+/)
  if (last === '' || more.length > 1 || !/^[A-Z][A-Za-z'’-]+$/.test(more[0] ?? last) || notLast.test(more[0] ?? last))
    return false
  if (givenNames.has(first)) return /^[A-Z][a-z]*[A-Za-z'’.-]+$/.test(last)
  return more.length === 0 && pinyinSurname.test(first) && pinyinGiven.test(last)
}

/** The name with the title behind it: what might be the name of a post. */
function titled(text: string, start: number): string {
  return /^\p{Script=Han}+/u.exec(text.slice(start))?.[0] ?? ''
}

// Generated from the YAML files beside it by `npm run generate`. Do not edit.
import type { HazardData } from '../../model/types.ts'

export const builtInHazards: Readonly<Record<string, HazardData>> = {
 "bank-run": {
  "hazard": "bank-run",
  "title": {
   "en": "A run on a bank",
   "zh-Hans": "集中取款（挤兑）",
   "zh-Hant": "集中取款（擠兌）"
  },
  "items": [
   {
    "id": "cash-source",
    "title": {
     "en": "where the cash comes from",
     "zh-Hans": "现金从哪里来",
     "zh-Hant": "現金從哪裡來"
    },
    "why": {
     "en": "A branch that runs out of cash proves the rumour right.",
     "zh-Hans": "付不出现金，传言就成了真的。",
     "zh-Hant": "付不出現金，傳言就成了真的。"
    },
    "found": [
     "[备備]付",
     "[现現]金…(?:[来來]源|[储儲][备備]|[调調][拨撥]|[调調][运運]|供[应應]|[头頭]寸|保障|[调調]度|配送|充足|[补補]充)",
     "(?:[调調][拨撥]|[调調][运運]|[调調]入|[调調]配|[补補]充|申[请請]|[筹籌]措|[准準][备備]|[储儲][备備]|增加|追加|[领領]取|[协協][调調])…(?:[现現]金|[资資]金|[头頭]寸|[现現][钞鈔]|款[项項]|[钞鈔])",
     "[调調]款",
     "(?:[紧緊]急|[应應]急|[备備]用)…(?:[头頭]寸|[额額]度|融[资資]|[资資]金|[现現]金)",
     "[同衕][业業]…(?:互助|拆借|拆入|支援|支持|融[资資])",
     "拆借",
     "再[贷貸]款",
     "[发發髮]行[库庫]",
     "流[动動]性…(?:支持|[储儲][备備]|[补補]充|[资資]金)",
     "加(?:[满滿])?[钞鈔]",
     "cash (?:source|reserve|supply|supplies|stock|centre|center|order|request|deliver|float|holding)",
     "(?:request|order|draw|bring|get|obtain|send|call for|ask for|need|provide|move)\\w*…cash",
     "emergency (?:cash|funding|liquidity|funds)",
     "vault cash",
     "credit lines?",
     "interbank",
     "liquidity"
    ]
   },
   {
    "id": "cash-transport",
    "title": {
     "en": "how the cash gets there",
     "zh-Hans": "现金怎样送到",
     "zh-Hant": "現金怎樣送到"
    },
    "why": {
     "en": "Cash in a vault across the town pays nobody.",
     "zh-Hans": "库里的钱送不到网点，等于没有。",
     "zh-Hant": "庫裡的錢送不到網點，等於沒有。"
    },
    "found": [
     "押(?:[运運]|送|解)",
     "[运運][钞鈔]",
     "(?:[运運]|配|[护護]|解)送…(?:[现現]金|款|[现現][钞鈔]|[钞鈔])",
     "(?:[现現]金|款箱|[现現][钞鈔]|款[项項])…(?:送|[运運])(?:[达達]|到|至|[抵牴])",
     "[装裝][车車]",
     "解款",
     "送款",
     "cash[- ]in[- ]transit",
     "armou?red",
     "\\bescort",
     "(?:transport|carr(?:y|ie)|deliver|convoy|drive|truck)\\w*…cash",
     "cash…(?:transport|deliver|convoy|truck|van\\b|vehicle|courier)"
    ]
   },
   {
    "id": "one-voice",
    "title": {
     "en": "one voice to the outside",
     "zh-Hans": "对外一个口径",
     "zh-Hant": "對外一個口徑"
    },
    "why": {
     "en": "Two versions of the same event are taken for a lie.",
     "zh-Hans": "说法不一，客户会以为有所隐瞒。",
     "zh-Hant": "說法不一，客戶會以為有所隱瞞。"
    },
    "function": "speak",
    "inherited": true,
    "found": [
     "[发發髮]言人",
     "[统統]一…口[径徑逕]",
     "口[径徑逕]…(?:[统統]一|一[致緻])",
     "[统統]一(?:由|[对對]外|[发發髮][布佈]|答[复復複]|[说說説]明|[回迴][应應])",
     "(?:一[个個箇]|[同衕]一|[只隻]有一[个個箇]|唯一)…(?:口[径徑逕]|[声聲]音|[出齣]口)",
     "spokes(?:person|man|woman)",
     "(?:one|single|same) voice",
     "press (?:officer|office|desk)"
    ]
   },
   {
    "id": "order-outside",
    "title": {
     "en": "order outside the branch",
     "zh-Hans": "网点外的秩序",
     "zh-Hant": "網點外的秩序"
    },
    "why": {
     "en": "The line outside is what passers-by photograph, and where people fall.",
     "zh-Hans": "门外的队伍最先被人拍下，也最容易挤伤人。",
     "zh-Hant": "門外的隊伍最先被人拍下，也最容易擠傷人。"
    },
    "found": [
     "(?:[场場]外|[门門]外|[门門]口|[门門]前|[网網][点點]外|行外|[厅廳]外|室外|店外|街[面麪麫麵]|[户戶]外|外[围圍]|[广廣][场場]|人行道|[周週][边邊])…(?:秩序|排[队隊]|[队隊]|引[导導]|疏[导導]|[维維]持|客[户戶]|人[群羣]|分流|警戒|[维維][护護])",
     "(?:秩序|排[队隊]|[队隊]伍|引[导導]|疏[导導]|客[户戶]|人[群羣]|[维維][护護])…(?:[场場]外|[门門]外|[门門]口|[门門]前|[网網][点點]外|行外|[厅廳]外|室外|店外|街[面麪麫麵]|[户戶]外|外[围圍])",
     "(?:安保|保安|保全|警|公安|民警|派[出齣]所)…秩序",
     "(?:[维維]持|[维維][护護])…秩序",
     "限流",
     "分批(?:[进進]|放)",
     "隔[离離][带帶]",
     "queues?…(?:outside|street|pavement|sidewalk|door)",
     "outside…(?:queue|line|order|customers|crowd|people)",
     "crowd control",
     "(?:keep|maintain)\\w*…order",
     "(?:guards?|police|stewards?)…(?:order|queue|crowd|line)"
    ]
   },
   {
    "id": "deposit-insurance",
    "title": {
     "en": "what is said about deposit insurance",
     "zh-Hans": "存款保险的说明",
     "zh-Hant": "存款保險的說明"
    },
    "why": {
     "en": "“Is my money safe?” is the question of everybody in the line.",
     "zh-Hans": "排队的人都想问：我的钱安全吗？",
     "zh-Hant": "排隊的人都想問：我的錢安全嗎？"
    },
    "inherited": true,
    "found": [
     "存款保[险險]",
     "存保(?:基金|[标標][识識]|[条條]例)",
     "deposit (?:insurance|protection|guarantee)",
     "(?:deposits?|money|savings)…(?:insured|guaranteed by|protected by)",
     "insured deposits?",
     "compensation scheme",
     "\\bF(?:DIC|SCS)\\b"
    ]
   },
   {
    "id": "opinion-watch",
    "title": {
     "en": "somebody who watches what is said online",
     "zh-Hans": "网上信息的监看",
     "zh-Hant": "網上信息的監看"
    },
    "why": {
     "en": "A rumour brings more people than the event itself.",
     "zh-Hans": "传言招来的人比事件本身还多。",
     "zh-Hant": "傳言招來的人比事件本身還多。"
    },
    "inherited": true,
    "found": [
     "[舆輿]情",
     "[舆輿][论論]",
     "[传傳]言",
     "[谣謠謡]言",
     "流言",
     "[网網](?:上|[络絡])…(?:信息|消息|言[论論]|[动動][态態]|帖)",
     "社交(?:媒[体體]|平[台檯臺颱])",
     "自媒[体體]",
     "不[实實](?:信息|消息)",
     "social media",
     "rumou?rs?",
     "online (?:posts?|opinion|comments?|mentions?)",
     "media monitor",
     "(?:watch|monitor|search)…(?:news|online|posts|web)"
    ]
   }
  ]
 },
 "complaint": {
  "hazard": "complaint",
  "title": {
   "en": "Complaints",
   "zh-Hans": "客户投诉",
   "zh-Hant": "客戶投訴"
  },
  "items": [
   {
    "id": "register",
    "title": {
     "en": "a register of complaints",
     "zh-Hans": "投诉登记",
     "zh-Hant": "投訴登記"
    },
    "why": {
     "en": "What is not registered is not answered.",
     "zh-Hans": "没有登记的投诉没有人答复。",
     "zh-Hant": "沒有登記的投訴沒有人答覆。"
    },
    "found": [
     "登[记記]",
     "[台檯臺颱][账賬]",
     "受理…(?:[编編][号號]|[单單]|[记記][录彔錄録])",
     "建[档檔]",
     "[录彔錄録]入",
     "工[单單]",
     "[记記][录彔錄録]",
     "regist",
     "\\blog",
     "record",
     "ticket",
     "reference number"
    ]
   },
   {
    "id": "assigned",
    "title": {
     "en": "who each complaint is given to",
     "zh-Hans": "投诉的分派",
     "zh-Hant": "投訴的分派"
    },
    "why": {
     "en": "A complaint that lies with everybody lies with nobody.",
     "zh-Hans": "没有指定承办人的投诉，等于没有人办。",
     "zh-Hant": "沒有指定承辦人的投訴，等於沒有人辦。"
    },
    "found": [
     "分(?:派|[办辦]|配|送)",
     "[转轉](?:[办辦]|交|派|送)",
     "交[办辦]",
     "指派",
     "派[单單]",
     "承[办辦]",
     "[责責]任(?:部[门門]|人|[岗崗])",
     "assign",
     "route",
     "allocat",
     "case (?:owner|handler|officer)",
     "hand(?:s|ed)? (?:it )?(?:over )?to",
     "owner",
     "pass(?:es|ed)? (?:it )?to"
    ]
   },
   {
    "id": "verified",
    "title": {
     "en": "how the facts are found out",
     "zh-Hans": "事实核查",
     "zh-Hant": "事實核查"
    },
    "why": {
     "en": "An answer without facts is the second complaint.",
     "zh-Hans": "没有查清就答复，会引来第二次投诉。",
     "zh-Hant": "沒有查清就答覆，會引來第二次投訴。"
    },
    "found": [
     "[核覈](?:[实實]|[查査]|[对對])",
     "[调調][查査]",
     "[查査](?:明|清|[证証證]|[实實])",
     "[调調]取",
     "了解情[况況]",
     "investigat",
     "verif",
     "look into",
     "find out",
     "examin",
     "establish…facts",
     "check"
    ]
   },
   {
    "id": "answered",
    "title": {
     "en": "how and when the customer is answered",
     "zh-Hans": "对客户的答复",
     "zh-Hant": "對客戶的答覆"
    },
    "why": {
     "en": "The customer counts the days.",
     "zh-Hans": "客户在数日子。",
     "zh-Hant": "客戶在數日子。"
    },
    "found": [
     "答[复復複]",
     "[回迴][复復複]",
     "告知",
     "[处處]理(?:[决決]定|[结結]果|意[见見])",
     "反[馈饋]",
     "answer",
     "repl(?:y|ie)",
     "decision",
     "respon[sd]",
     "tell…(?:customer|complainant|result|outcome)",
     "inform"
    ]
   },
   {
    "id": "escalated",
    "title": {
     "en": "where the customer can turn next",
     "zh-Hans": "升级与调解",
     "zh-Hant": "升級與調解"
    },
    "why": {
     "en": "Who has nowhere to go goes to the press or the street.",
     "zh-Hans": "没有下一步可走的客户，会去找媒体或者上门聚集。",
     "zh-Hant": "沒有下一步可走的客戶，會去找媒體或者上門聚集。"
    },
    "inherited": true,
    "found": [
     "[升昇陞][级級]",
     "上[报報]",
     "[调調]解",
     "仲裁",
     "[复復複][核覈]",
     "[监監]管",
     "申[诉訴]",
     "[诉訴][讼訟]",
     "[报報]告…(?:[负負][责責]人|[领領][导導]|行[长長]|主任|主管|上[级級])",
     "escalat",
     "mediat",
     "arbitrat",
     "ombudsman",
     "regulator",
     "appeal",
     "court",
     "supervisor",
     "manager"
    ]
   },
   {
    "id": "closed",
    "title": {
     "en": "how a complaint is closed and followed up",
     "zh-Hans": "办结、回访与归档",
     "zh-Hant": "辦結、回訪與歸檔"
    },
    "why": {
     "en": "Only the customer knows whether it is settled.",
     "zh-Hans": "事情了没了，客户说了算。",
     "zh-Hant": "事情了沒了，客戶說了算。"
    },
    "found": [
     "[回迴][访訪]",
     "[满滿]意度",
     "[办辦][结結]",
     "[结結]案",
     "[归歸][档檔]",
     "[销銷]案",
     "存[档檔]",
     "follow[- ]?up",
     "satisf",
     "clos(?:e|ed|ing|ure)\\b",
     "archiv",
     "filed",
     "call(?:s|ed)? back"
    ]
   },
   {
    "id": "evidence",
    "title": {
     "en": "how evidence is kept",
     "zh-Hans": "证据留存",
     "zh-Hant": "證據留存"
    },
    "why": {
     "en": "Six months later only what was kept counts.",
     "zh-Hans": "半年以后，只有留下来的材料说话。",
     "zh-Hant": "半年以後，只有留下來的材料說話。"
    },
    "inherited": true,
    "found": [
     "[证証證][据據]",
     "[录彔錄録]音",
     "[录彔錄録]像",
     "[录彔錄録]影",
     "[凭憑][证証證]",
     "(?:[资資]料|材料|[档檔]案|[记記][录彔錄録]|[单單][据據]|附件)…(?:保存|留存|保管|[归歸][档檔]|保全|封存|收集|[调調]取)",
     "(?:保存|留存|保管|保全|封存|收集|[调調]取)…(?:[资資]料|材料|[记記][录彔錄録]|[单單][据據]|[凭憑][据據])",
     "[归歸][档檔]",
     "evidence",
     "recording",
     "(?:keep|kept|preserv|stor|sav)\\w*…(?:record|document|letter|paper|file|correspondence)",
     "(?:record|document|letter|paper|file)s?…(?:kept|preserved|stored|saved|archived)",
     "archiv"
    ]
   }
  ]
 },
 "epidemic": {
  "hazard": "epidemic",
  "title": {
   "en": "Epidemic",
   "zh-Hans": "传染病疫情",
   "zh-Hant": "傳染病疫情"
  },
  "items": [
   {
    "id": "screening",
    "title": {
     "en": "how cases are noticed",
     "zh-Hans": "健康监测",
     "zh-Hant": "健康監測"
    },
    "why": {
     "en": "A case that is noticed a day later has met everybody.",
     "zh-Hans": "晚发现一天，就多接触一屋子人。",
     "zh-Hant": "晚發現一天，就多接觸一屋子人。"
    },
    "found": [
     "[体體][温溫]",
     "[测測][温溫]",
     "晨[检檢]",
     "午[检檢]",
     "健康…(?:[监監][测測]|[筛篩][查査]|申[报報]|登[记記]|[检檢][查査]|[状狀][况況]|[码碼])",
     "[症癥][状狀]",
     "[发發髮][热熱]",
     "[发發髮][烧燒]",
     "[筛篩][查査]",
     "[检檢][测測]",
     "screen",
     "temperature",
     "symptom",
     "health check",
     "\\btest(?:s|ed|ing)?\\b",
     "fever",
     "unwell"
    ]
   },
   {
    "id": "protection",
    "title": {
     "en": "masks, disinfectant and the like",
     "zh-Hans": "防护物资",
     "zh-Hant": "防護物資"
    },
    "why": {
     "en": "In an outbreak they cannot be bought.",
     "zh-Hans": "疫情来了，这些东西买不到。",
     "zh-Hant": "疫情來了，這些東西買不到。"
    },
    "found": [
     "口罩",
     "消毒",
     "酒精",
     "洗手液",
     "手套",
     "防[护護](?:用品|物[资資]|服|[装裝][备備])",
     "防疫(?:物[资資]|用品)",
     "masks?\\b",
     "saniti[sz]er",
     "disinfectant",
     "gloves?",
     "\\bPPE\\b",
     "protective"
    ]
   },
   {
    "id": "isolation",
    "title": {
     "en": "where a case waits apart from others",
     "zh-Hans": "隔离安置",
     "zh-Hant": "隔離安置"
    },
    "why": {
     "en": "A case among others makes more cases.",
     "zh-Hans": "病例留在人群里，就会有更多病例。",
     "zh-Hant": "病例留在人群裡，就會有更多病例。"
    },
    "found": [
     "隔[离離]",
     "[单單][独獨]…(?:安置|安排|房[间間]|[区區]域|等候|房)",
     "居[家傢]",
     "留[观觀]",
     "[观觀]察(?:室|[区區])",
     "分[开開]",
     "送(?:[医醫]|[诊診]|往|返)",
     "[离離][岗崗]",
     "[回迴][家傢]",
     "isolat",
     "separate",
     "(?:send|sent|stay|go|keep|kept)\\w*…home",
     "quarantine",
     "apart from",
     "own room"
    ]
   },
   {
    "id": "tracing",
    "title": {
     "en": "who was in contact with a case",
     "zh-Hans": "接触者追踪",
     "zh-Hant": "接觸者追蹤"
    },
    "why": {
     "en": "The next cases are among them.",
     "zh-Hans": "下一个病例就在他们中间。",
     "zh-Hant": "下一個病例就在他們中間。"
    },
    "found": [
     "密(?:切)?接(?:[触觸])?",
     "接[触觸](?:者|史|人[员員]|情[况況]|[过過])",
     "流[调調]",
     "流行病[学學]",
     "行(?:[踪蹤]|程)",
     "[轨軌][迹跡蹟]",
     "追[踪蹤]",
     "排[查査]",
     "[溯泝遡]源",
     "[同衕](?:班|桌|住|[办辦]公室|[车車])",
     "缺(?:[课課]|勤)",
     "trac(?:e|ed|es|ing)\\b",
     "contacts? (?:of|with|list|trac)",
     "close contacts?",
     "(?:who|whom)…(?:met|contact|near|sat)",
     "absen(?:t|ce)"
    ]
   },
   {
    "id": "disinfection",
    "title": {
     "en": "cleaning and airing",
     "zh-Hans": "消毒通风",
     "zh-Hant": "消毒通風"
    },
    "why": {
     "en": "What was touched is touched again.",
     "zh-Hans": "碰过的地方，还会有人碰。",
     "zh-Hant": "碰過的地方，還會有人碰。"
    },
    "found": [
     "消毒",
     "消[杀殺]",
     "通[风風]",
     "[开開]窗",
     "清[洁潔]",
     "disinfect",
     "clean(?:s|ed|ing|er)?\\b",
     "ventilat",
     "\\bair(?:ed|ing)?\\b",
     "windows"
    ]
   },
   {
    "id": "health-authority",
    "title": {
     "en": "the health authority",
     "zh-Hans": "卫生健康部门",
     "zh-Hant": "衛生健康部門"
    },
    "why": {
     "en": "It decides on tests, isolation and closing.",
     "zh-Hans": "检测、隔离、停业由它决定。",
     "zh-Hant": "檢測、隔離、停業由它決定。"
    },
    "inherited": true,
    "found": [
     "疾(?:病)?(?:[预預]防)?(?:控|管)",
     "[卫衛](?:健|生)",
     "[医醫]院",
     "[医醫][疗療][机機][构構]",
     "社[区區]…(?:[报報]告|[联聯][系係繫])",
     "\\bCDC\\b",
     "health (?:authorit|department|office|service|agenc|board|protection)",
     "public health",
     "hospital",
     "\\bdoctor",
     "\\bGP\\b"
    ]
   },
   {
    "id": "continuity",
    "title": {
     "en": "how work goes on with fewer people",
     "zh-Hans": "人手不足时怎样运转",
     "zh-Hant": "人手不足時怎樣運轉"
    },
    "why": {
     "en": "Half of the staff may be at home.",
     "zh-Hans": "可能一半人到不了岗。",
     "zh-Hant": "可能一半人到不了崗。"
    },
    "inherited": true,
    "found": [
     "替(?:班|[岗崗]|[补補])",
     "[轮輪](?:班|[岗崗]|值|休)",
     "[备備](?:[岗崗]|班|勤|份)",
     "A/?B\\s?角",
     "居[家傢][办辦]公",
     "[远遠]程",
     "[线綫線]上",
     "[网網](?:上|[课課]|[银銀])",
     "手[机機][银銀]行",
     "停(?:[课課]|[业業]|工|[诊診])",
     "分流",
     "[邻鄰]近(?:[网網][点點]|分行)",
     "(?:[业業][务務]|服[务務]|[营營][业業]|[教敎][学學]|生[产產産]|[运運][营營])…(?:[连連][续續]|不中[断斷]|[调調]整|[转轉]移|恢[复復複]|保障|[维維]持)",
     "[复復複](?:[课課]|工|[业業])",
     "work(?:ing|s)? (?:from|at) home",
     "remote",
     "online",
     "shifts?\\b",
     "stand-?ins?",
     "(?:backup|reserve|relief) (?:team|staff|people)",
     "clos(?:e|ed|ing|ure)",
     "continu",
     "cover for",
     "reopen",
     "core (?:services?|business)"
    ]
   }
  ]
 },
 "fire": {
  "hazard": "fire",
  "title": {
   "en": "Fire",
   "zh-Hans": "火灾",
   "zh-Hant": "火災"
  },
  "items": [
   {
    "id": "call-119",
    "title": {
     "en": "the call to the fire service",
     "zh-Hans": "拨打 119",
     "zh-Hant": "撥打 119"
    },
    "why": {
     "en": "Minutes decide, and somebody else has not called.",
     "zh-Hans": "早一分钟报警，少一分损失；别以为别人已经打了。",
     "zh-Hant": "早一分鐘報警，少一分損失；別以為別人已經打了。"
    },
    "found": [
     "119",
     "火警",
     "(?:[报報]|告知|通知|[联聯][系係繫]|呼叫)…消防",
     "消防…(?:[报報]警|[电電][话話]|[报報]告|[报報]火警)",
     "(?:call|ring|dial|phone|alert|notify|tell)\\w*…(?:fire (?:brigade|service|department|station)|firefighters|\\b(?:999|911|112|101|000|193)\\b)",
     "fire (?:brigade|service|department)"
    ]
   },
   {
    "id": "doors-released",
    "title": {
     "en": "that doors and shutters are released",
     "zh-Hans": "释放门禁、打开出口",
     "zh-Hant": "釋放門禁、打開出口"
    },
    "why": {
     "en": "Locks that keep robbers out keep people in.",
     "zh-Hans": "防盗的门，起火时会把人关在里面。",
     "zh-Hant": "防盜的門，起火時會把人關在裡面。"
    },
    "found": [
     "(?:[门門]禁|[卷捲][帘簾]|互[锁鎖]|[联聯][动動][门門]|安全[出齣]口|安全[门門]|逃生[门門]|[出齣]口|[闸閘][机機]|大[门門]|通道[门門]|[电電]子[锁鎖]|[电電]磁[锁鎖]|[门門][锁鎖]|[旋鏇][转轉][门門]|疏散[门門]|防火[门門]|各[门門]|所有[门門]|全部[门門])…(?:[释釋]放|打[开開]|[开開][启啓啟]|解[锁鎖]|解除|[升昇陞]起|敞[开開]|[断斷][电電]|推[开開]|放[开開]|[畅暢]通|常[开開]|全[开開])",
     "(?:[释釋]放|打[开開]|[开開][启啓啟]|解[锁鎖]|解除|[升昇陞]起|敞[开開]|推[开開]|放[开開])…(?:[门門]禁|[卷捲][帘簾]|互[锁鎖]|[联聯][动動][门門]|[出齣]口|安全[门門]|逃生[门門]|[闸閘][机機]|大[门門]|通道[门門]|[电電]子[锁鎖]|[电電]磁[锁鎖]|[门門][锁鎖]|[旋鏇][转轉][门門]|疏散[门門]|防火[门門]|各[门門]|所有[门門]|全部[门門]|[双雙]道[门門]|[两兩]道[门門]|[侧側][门門]|[后後][门門]|[门門])",
     "(?:releas|open|unlock|unbolt|rais|free)\\w*…(?:doors?|exits?|shutters?|gates?|locks?|turnstiles?|access control)",
     "(?:doors?|exits?|shutters?|gates?|locks?|turnstiles?|access control)…(?:released|opened|open\\b|unlocked|raised|fail safe)"
    ]
   },
   {
    "id": "search-toilets",
    "title": {
     "en": "that toilets and side rooms are searched",
     "zh-Hans": "清查卫生间",
     "zh-Hant": "清查衛生間"
    },
    "why": {
     "en": "Who sits behind a closed door hears the alarm last.",
     "zh-Hans": "关着门的地方，最后听见警铃。",
     "zh-Hant": "關著門的地方，最後聽見警鈴。"
    },
    "found": [
     "(?:清[查査]|[搜蒐]索|[搜蒐][寻尋]|[搜蒐][查査]|[检檢][查査]|[查査]看|排[查査]|巡[查査]|巡[视視]|清[场場]|[寻尋]找|[查査]找|察看|逐[间間]|逐[个個箇]|逐一|敲[门門]?|[查査])…(?:[卫衛]生[间間]|[厕厠廁]所|洗手[间間]|盥洗室|化[妆妝]室|每[个個箇]房[间間]|所有房[间間]|各(?:[个個箇])?房[间間]|全部房[间間]|每一[间間]|死角|角落|各[区區]域|全部[区區]域|所有[区區]域)",
     "(?:[卫衛]生[间間]|[厕厠廁]所|洗手[间間]|盥洗室|化[妆妝]室)…(?:清[查査]|[搜蒐]|[检檢][查査]|[查査]看|排[查査]|[确確][认認]|有[无無]|[无無]人|[滞滯]留|清[场場]|[查査]|看)",
     "逐(?:[间間]|[层層]|房|室|[区區]|[楼樓])…(?:清[查査]|[搜蒐]|[检檢][查査]|[查査]看|清[场場]|排[查査]|[确確][认認]|[查査])",
     "(?:search|check|sweep|clear|look|inspect)\\w*…(?:toilets?|lavator|washrooms?|restrooms?|bathrooms?|WCs?\\b|\\bloos?\\b|every room|each room|all (?:the )?rooms|fitting rooms|all areas|every area)",
     "(?:toilets?|lavator\\w+|washrooms?|restrooms?|bathrooms?|WCs?\\b)…(?:searched|checked|swept|cleared|empty|inspected)",
     "\\bsweep"
    ]
   },
   {
    "id": "search-self-service",
    "title": {
     "en": "that the self-service lobby is searched",
     "zh-Hans": "清查自助区",
     "zh-Hant": "清查自助區"
    },
    "why": {
     "en": "The self-service lobby has a door and often nobody who looks.",
     "zh-Hans": "自助区单独开门，往往没有人看着。",
     "zh-Hant": "自助區單獨開門，往往沒有人看著。"
    },
    "if": [
     "[银銀]行",
     "支行",
     "[网網][点點]",
     "分行",
     "信用社",
     "自助[区區]",
     "ATM",
     "\\bbanks?\\b",
     "\\bbranch bank"
    ],
    "found": [
     "(?:清[查査]|[搜蒐]索|[搜蒐][寻尋]|[搜蒐][查査]|[检檢][查査]|[查査]看|排[查査]|巡[查査]|巡[视視]|清[场場]|[寻尋]找|[查査]找|察看|逐[间間]|逐[个個箇]|逐一|敲[门門]?|[查査])…(?:自助|ATM|[离離]行|[柜櫃][员員][机機]|提款[机機])",
     "(?:自助|ATM|[柜櫃][员員][机機]|提款[机機])…(?:清[查査]|[搜蒐]|[检檢][查査]|[查査]看|排[查査]|[确確][认認]|清[场場]|疏散|撤|[无無]人|有[无無]|[查査])",
     "(?:清[查査]|[搜蒐]索|[搜蒐][寻尋]|[搜蒐][查査]|[检檢][查査]|[查査]看|排[查査]|巡[查査]|巡[视視]|清[场場]|[寻尋]找|[查査]找|察看|逐[间間]|逐[个個箇]|逐一|敲[门門]?|[查査])…(?:全部|所有|各[个個箇]?)(?:[区區]域|部位|[场場]所|房[间間]|[楼樓][层層]|角落)",
     "(?:search|check|sweep|clear|look|inspect)\\w*…(?:self[- ]service|ATMs?\\b|cash machines?|24-hour|lobby|lobbies|all areas|every area)",
     "(?:self[- ]service|ATM|lobby|lobbies)\\w*…(?:searched|checked|swept|cleared|empty|evacuated)"
    ]
   },
   {
    "id": "disabled",
    "title": {
     "en": "who helps those who cannot walk",
     "zh-Hans": "协助行动不便的人",
     "zh-Hant": "協助行動不便的人"
    },
    "why": {
     "en": "They cannot follow the crowd down the stairs.",
     "zh-Hans": "他们跟不上人群下楼。",
     "zh-Hant": "他們跟不上人群下樓。"
    },
    "found": [
     "[残殘](?:障|疾)",
     "身障",
     "行[动動]不便",
     "[轮輪]椅",
     "[无無]障[碍礙]",
     "老(?:人|年|弱|幼)",
     "[长長]者",
     "孕[妇婦]",
     "(?:特殊|弱[势勢]|需要[帮幫]助的?)(?:客[户戶]|[群羣][体體]|人[群羣]|人[员員]|[顾顧]客)",
     "[听聽]障",
     "[视視]障",
     "盲人",
     "疏散椅",
     "[担擔]架",
     "disab",
     "wheelchair",
     "mobility",
     "elderly",
     "older (?:people|customers)",
     "impair",
     "vulnerable",
     "special needs",
     "pregnan",
     "cannot walk",
     "need(?:s|ing)? help",
     "evacuation chair",
     "carr(?:y|ied)"
    ]
   },
   {
    "id": "head-count",
    "title": {
     "en": "a head count outside",
     "zh-Hans": "清点人数",
     "zh-Hant": "清點人數"
    },
    "why": {
     "en": "Only a count tells the fire service whether to go in.",
     "zh-Hans": "人齐不齐，决定消防员要不要进去。",
     "zh-Hant": "人齊不齊，決定消防員要不要進去。"
    },
    "found": [
     "清[点點]…(?:人|[员員]工|客[户戶]|[顾顧]客|[同衕]仁|[数數])",
     "[点點]名",
     "[核覈](?:[对對]|[实實])…(?:人[数數]|人[员員])",
     "人(?:[数數]|[员員])…(?:清[点點]|[核覈][对對]|[核覈][实實]|相符|[齐齊]|到[齐齊]|[点點]名)",
     "[报報][数數]",
     "head[- ]?count",
     "roll[- ]?call",
     "count…(?:people|staff|everyone|everybody|customers|visitors|heads|guests|readers)",
     "account(?:s|ed|ing)? for",
     "(?:people|staff|visitors|customers|everyone|everybody)…(?:counted|accounted)"
    ]
   },
   {
    "id": "no-return",
    "title": {
     "en": "that nobody goes back for cash or things",
     "zh-Hans": "不返回取款取物",
     "zh-Hant": "不返回取款取物"
    },
    "why": {
     "en": "Most who go back do not come out.",
     "zh-Hans": "返回去取东西的人，往往出不来。",
     "zh-Hant": "返回去取東西的人，往往出不來。"
    },
    "found": [
     "(?:[拦攔]|[劝勸]阻|阻止|阻[拦攔]|[制製]止)…(?:返[回迴]|重返|[回迴]去|[进進]入|再入)",
     "[只隻](?:能|[许許])…[出齣]…(?:不|禁)",
     "(?:stop|keep|prevent)\\w*…(?:going|coming|getting) back"
    ],
    "forbidden": [
     "返[回迴]",
     "重返",
     "返身",
     "[折摺]返",
     "[回迴](?:去|[头頭]|到|取|[楼樓]|室|屋)",
     "(?:再|重新|擅自|自行)…(?:[进進]入|入[内內])",
     "[进進]入…(?:火[场場]|[现現][场場]|室[内內]|[楼樓][内內]|建[筑築])",
     "取(?:[现現]金|[钱錢]|物|[财財]物|[东東]西|行李|包|[回迴])",
     "[抢搶](?:救|搬|[运運])…(?:[现現]金|[财財]物|物品|[账賬]|[钱錢])",
     "(?:go|goes|going|went|come|run|turn)\\w* back",
     "re-?turn(?!s? (?:of|to normal))",
     "re-?enter",
     "fetch",
     "collect (?:belongings|bags|things|cash|personal)",
     "(?:stop|wait) (?:to|for)…(?:belongings|bags|things|cash)"
    ]
   },
   {
    "id": "first-aid",
    "title": {
     "en": "help for the injured",
     "zh-Hans": "救护伤者",
     "zh-Hant": "救護傷者"
    },
    "why": {
     "en": "Burns and smoke need help before the ambulance is there.",
     "zh-Hans": "烧伤、呛烟，等不到救护车来。",
     "zh-Hant": "燒傷、嗆煙，等不到救護車來。"
    },
    "inherited": true,
    "found": [
     "急救",
     "救[护護]",
     "受[伤傷]",
     "[伤傷](?:者|[员員]|患|情|病)",
     "120",
     "[医醫](?:院|[疗療]|[护護])",
     "包[扎紮]",
     "first[- ]aid",
     "injur",
     "ambulance",
     "casualt",
     "paramedic",
     "hurt",
     "medic"
    ]
   }
  ]
 },
 "insolvency": {
  "hazard": "insolvency",
  "title": {
   "en": "Insolvency",
   "zh-Hans": "经营危机与破产",
   "zh-Hant": "經營危機與破產"
  },
  "items": [
   {
    "id": "indicators",
    "title": {
     "en": "what shows it early",
     "zh-Hans": "早期预警指标",
     "zh-Hant": "早期預警指標"
    },
    "why": {
     "en": "By the time creditors know, it is too late to act.",
     "zh-Hans": "等债权人知道，已经来不及了。",
     "zh-Hant": "等債權人知道，已經來不及了。"
    },
    "found": [
     "指[标標]",
     "[阈閾]值",
     "[预預]警",
     "[资資]本…(?:充足|水平|缺口)",
     "流[动動]性…(?:比例|覆[盖蓋]|缺口|[风風][险險]|[监監][测測])",
     "[压壓]力[测測][试試]",
     "不良(?:率|[贷貸]款)",
     "indicator",
     "threshold",
     "early warning",
     "capital",
     "stress test",
     "ratios?",
     "liquidity"
    ]
   },
   {
    "id": "authorities",
    "title": {
     "en": "how the regulator is involved",
     "zh-Hans": "与监管部门的配合",
     "zh-Hant": "與監管部門的配合"
    },
    "why": {
     "en": "A bank cannot be wound up without it.",
     "zh-Hans": "没有监管部门，风险处置走不下去。",
     "zh-Hant": "沒有監管部門，風險處置走不下去。"
    },
    "found": [
     "[监監]管",
     "人民[银銀]行",
     "央行",
     "金融[办辦]",
     "存款保[险險](?:基金|[机機][构構])",
     "主管部[门門]",
     "法院",
     "regulator",
     "central bank",
     "supervis",
     "authorit",
     "court"
    ]
   },
   {
    "id": "depositors",
    "title": {
     "en": "how depositors and creditors are protected",
     "zh-Hans": "存款人和债权人保护",
     "zh-Hant": "存款人和債權人保護"
    },
    "why": {
     "en": "They decide within hours whether to stay.",
     "zh-Hans": "走不走，他们几个小时就决定了。",
     "zh-Hant": "走不走，他們幾個小時就決定了。"
    },
    "found": [
     "存款人",
     "存款保[险險]",
     "[储儲][户戶]",
     "[债債][权權](?:人|申[报報]|登[记記])",
     "客[户戶]…(?:[资資]金|[资資][产產産]|[权權]益|存款)",
     "[兑兌]付",
     "投[资資]者",
     "depositor",
     "deposit insurance",
     "creditor",
     "(?:customers?|clients?)[’']?s?…(?:money|funds|assets|deposits)",
     "investor"
    ]
   },
   {
    "id": "assets",
    "title": {
     "en": "what happens to the assets",
     "zh-Hans": "资产保全与处置",
     "zh-Hant": "資產保全與處置"
    },
    "why": {
     "en": "What leaves the house now cannot be brought back.",
     "zh-Hans": "现在流出去的资产，追不回来。",
     "zh-Hant": "現在流出去的資產，追不回來。"
    },
    "found": [
     "[资資][产產産]…(?:保全|[冻凍][结結]|清[查査]|[盘盤][点點]|[评評]估|隔[离離]|[处處]置|[变變][现現]|清收|保[护護])",
     "(?:保全|[冻凍][结結]|清[查査]|[盘盤][点點]|隔[离離]|[处處]置|[变變][现現]|保[护護])…[资資][产產産]",
     "限[制製]…(?:交易|分[红紅]|支付|放款|[业業][务務]|[转轉][让讓])",
     "清算",
     "接管",
     "重整",
     "重[组組]",
     "[托託]管",
     "(?:preserv|protect|freez|ring-fenc|secur|sell|dispos)\\w*…assets?",
     "assets?…(?:preserved|protected|frozen|ring-fenced|secured|sold)",
     "liquidat",
     "administrat",
     "restructur",
     "resolution",
     "receiver",
     "wind(?:ing)?[- ]up",
     "reserve"
    ]
   },
   {
    "id": "staff",
    "title": {
     "en": "what happens to the staff",
     "zh-Hans": "员工安置",
     "zh-Hant": "員工安置"
    },
    "why": {
     "en": "Who does not know whether he will be paid does not come.",
     "zh-Hans": "不知道有没有工资，人就不来了。",
     "zh-Hant": "不知道有沒有工資，人就不來了。"
    },
    "found": [
     "(?:[员員]工|[职職]工|人[员員])…(?:安置|[权權]益|[稳穩]定|工[资資]|[沟溝]通|告知|[补補][偿償]|安[抚撫]|[关關][怀懷])",
     "(?:安置|[稳穩]定|安[抚撫]|[补補][偿償])…(?:[员員]工|[职職]工|人[员員]|[队隊]伍)",
     "安置",
     "工[资資]",
     "(?:staff|employees?|workers?|wages|salar)"
    ]
   },
   {
    "id": "one-voice",
    "title": {
     "en": "one voice to the outside",
     "zh-Hans": "对外一个口径",
     "zh-Hant": "對外一個口徑"
    },
    "why": {
     "en": "Two versions of the same event are taken for a lie.",
     "zh-Hans": "说法不一，客户会以为有所隐瞒。",
     "zh-Hant": "說法不一，客戶會以為有所隱瞞。"
    },
    "function": "speak",
    "inherited": true,
    "found": [
     "[发發髮]言人",
     "[统統]一…口[径徑逕]",
     "口[径徑逕]…(?:[统統]一|一[致緻])",
     "[统統]一(?:由|[对對]外|[发發髮][布佈]|答[复復複]|[说說説]明|[回迴][应應])",
     "(?:一[个個箇]|[同衕]一|[只隻]有一[个個箇]|唯一)…(?:口[径徑逕]|[声聲]音|[出齣]口)",
     "spokes(?:person|man|woman)",
     "(?:one|single|same) voice",
     "press (?:officer|office|desk)"
    ]
   }
  ]
 },
 "it-outage": {
  "hazard": "it-outage",
  "title": {
   "en": "IT outage",
   "zh-Hans": "信息系统中断",
   "zh-Hant": "信息系統中斷"
  },
  "items": [
   {
    "id": "fallback",
    "title": {
     "en": "how work goes on without the system",
     "zh-Hans": "没有系统时怎样办理",
     "zh-Hant": "沒有系統時怎樣辦理"
    },
    "why": {
     "en": "Customers stand at the counter while the system is down.",
     "zh-Hans": "系统停了，客户还在柜台前等着。",
     "zh-Hant": "系統停了，客戶還在櫃檯前等著。"
    },
    "found": [
     "手工",
     "人工",
     "[线綫線]下",
     "[纸紙](?:[质質]|[面麪麫麵]|本)",
     "[离離][线綫線]",
     "[应應]急(?:受理|模式|方式|流程|[系係繫][统統])",
     "[备備](?:用|份|援)…(?:[系係繫][统統]|[线綫線]路|[机機]房|[设設][备備]|[电電]源|中心|[环環]境|方案|[链鏈]路|服[务務]器|主[机機])",
     "[灾災][备備]",
     "切[换換]",
     "替代",
     "降[级級]",
     "停(?:止|[办辦]|[业業])",
     "[暂暫]停",
     "manual",
     "on paper",
     "paper forms?",
     "by hand",
     "offline",
     "off-line",
     "fall-?back",
     "stand-?by",
     "fail-?over",
     "workaround",
     "alternat",
     "switch",
     "backup (?:system|line|site|server|power)",
     "\\bDR\\b",
     "close the"
    ]
   },
   {
    "id": "restore",
    "title": {
     "en": "how the system is restored",
     "zh-Hans": "恢复系统",
     "zh-Hant": "恢復系統"
    },
    "why": {
     "en": "Who restores in which order must not be found out at night.",
     "zh-Hans": "谁来恢复、先恢复什么，不能等到半夜再想。",
     "zh-Hant": "誰來恢復、先恢復什麼，不能等到半夜再想。"
    },
    "found": [
     "恢[复復複]",
     "[修脩][复復複]",
     "重[启啓啟]",
     "[回迴](?:退|[滚滾])",
     "[抢搶][修脩]",
     "排(?:障|除|[查査])",
     "restor",
     "recover",
     "repair",
     "restart",
     "reboot",
     "roll(?:s|ed)? back",
     "fix",
     "bring…back"
    ]
   },
   {
    "id": "customers-told",
    "title": {
     "en": "what customers are told",
     "zh-Hans": "告知客户",
     "zh-Hant": "告知客戶"
    },
    "why": {
     "en": "A screen that says nothing is read as “my money is gone”.",
     "zh-Hans": "什么都不说，客户会以为钱没了。",
     "zh-Hant": "什麼都不說，客戶會以為錢沒了。"
    },
    "found": [
     "公告",
     "告示",
     "告知",
     "(?:通知|提示|提醒|安[抚撫]|解[释釋]|[说說説]明|答[复復複]|引[导導])…(?:客[户戶]|[顾顧]客|用[户戶]|公[众眾衆])",
     "(?:客[户戶]|[顾顧]客|用[户戶]|公[众眾衆])…(?:通知|提示|告知|解[释釋]|[说說説]明|安[抚撫]|引[导導])",
     "[话話][术朮術]",
     "口[径徑逕]",
     "notices?",
     "announce",
     "customers?…(?:told|informed|advised|notified)",
     "(?:tell|inform|advise|notify|guide)\\w*…(?:customers?|users?|public|visitors?|shoppers?|guests?)",
     "script",
     "banner",
     "message"
    ]
   },
   {
    "id": "technical-help",
    "title": {
     "en": "who can help from outside",
     "zh-Hans": "外部技术支援",
     "zh-Hant": "外部技術支援"
    },
    "why": {
     "en": "The supplier has the parts and the password.",
     "zh-Hans": "配件和权限在厂商手里。",
     "zh-Hant": "配件和權限在廠商手裡。"
    },
    "inherited": true,
    "found": [
     "供[应應]商",
     "服[务務]商",
     "[厂廠](?:商|[家傢])",
     "[运運][营營]商",
     "外包",
     "[维維]保",
     "技[术朮術](?:支持|支援|人[员員]|服[务務])",
     "[电電]力(?:公司|部[门門])",
     "供[电電]",
     "物[业業]",
     "工程[师師]",
     "supplier",
     "vendor",
     "provider",
     "operator",
     "engineer",
     "contractor",
     "support (?:desk|line|team)",
     "technician",
     "help ?desk",
     "utility"
    ]
   },
   {
    "id": "data-checked",
    "title": {
     "en": "that data are checked afterwards",
     "zh-Hans": "数据核对",
     "zh-Hant": "數據核對"
    },
    "why": {
     "en": "What was done by hand is missing in the books.",
     "zh-Hans": "手工办的业务，系统里还没有。",
     "zh-Hant": "手工辦的業務，系統裡還沒有。"
    },
    "found": [
     "[备備]份",
     "[核覈][对對]",
     "[对對][账賬]",
     "[数數][据據]…(?:一[致緻]|完整|校[验驗]|[补補][录彔錄録]|[核覈]|恢[复復複]|[丢丟]失|[验驗][证証證])",
     "[补補](?:[录彔錄録]|登|[记記])",
     "勾[对對]",
     "[轧軋][账賬]",
     "back-?ups?\\b",
     "reconcil",
     "data…(?:loss|lost|check|verif|complete|restor|integrity)",
     "(?:check|verif|compar|enter|key)\\w*…(?:data|records?|transactions?|entries|balances?|accounts?|stock|sales)",
     "integrity"
    ]
   }
  ]
 },
 "litigation": {
  "hazard": "litigation",
  "title": {
   "en": "Litigation",
   "zh-Hans": "诉讼",
   "zh-Hant": "訴訟"
  },
  "items": [
   {
    "id": "legal-lead",
    "title": {
     "en": "who leads the case",
     "zh-Hans": "案件承办人",
     "zh-Hant": "案件承辦人"
    },
    "why": {
     "en": "The court speaks to one side, not to a department.",
     "zh-Hans": "法院找的是代理人，不是某个部门。",
     "zh-Hant": "法院找的是代理人，不是某個部門。"
    },
    "found": [
     "律[师師]",
     "法[务務]",
     "法律",
     "代理人",
     "法律[顾顧][问問]",
     "法[规規]",
     "lawyer",
     "attorney",
     "counsel",
     "legal",
     "solicitor"
    ]
   },
   {
    "id": "evidence",
    "title": {
     "en": "how evidence is kept",
     "zh-Hans": "证据保全",
     "zh-Hant": "證據保全"
    },
    "why": {
     "en": "A document that is lost is a fact that is lost.",
     "zh-Hans": "材料丢了，事实就没有了。",
     "zh-Hant": "材料丟了，事實就沒有了。"
    },
    "found": [
     "[证証證][据據]",
     "[举舉][证証證]",
     "保全",
     "(?:材料|[资資]料|[合閤][同衕]|[凭憑][证証證]|[档檔]案|文件|[邮郵]件|[记記][录彔錄録])…(?:保存|收集|整理|封存|留存|[归歸]集|[调調]取|固定)",
     "(?:保存|收集|整理|封存|留存|[归歸]集|[调調]取|固定)…(?:材料|[资資]料|[合閤][同衕]|[凭憑][证証證]|[档檔]案|文件|[邮郵]件|[记記][录彔錄録])",
     "evidence",
     "preserv",
     "litigation hold",
     "legal hold",
     "(?:keep|collect|secure|gather)\\w*…(?:documents?|records?|files?|papers?|e-?mails?)"
    ]
   },
   {
    "id": "court-deadlines",
    "title": {
     "en": "the deadlines of the court",
     "zh-Hans": "诉讼期限",
     "zh-Hant": "訴訟期限"
    },
    "why": {
     "en": "A deadline that is missed loses a good case.",
     "zh-Hans": "错过期限，有理的官司也会输。",
     "zh-Hant": "錯過期限，有理的官司也會輸。"
    },
    "found": [
     "答[辩辯]",
     "[举舉][证証證]期",
     "上[诉訴]",
     "期(?:限|[间間]|日)",
     "[时時]效",
     "[开開]庭",
     "[应應][诉訴]",
     "[复復複][议議]",
     "deadlines?",
     "time limits?",
     "limitation",
     "hearing",
     "appeal",
     "defence",
     "defense",
     "respond to the court",
     "answer"
    ]
   },
   {
    "id": "settlement",
    "title": {
     "en": "whether and who may settle",
     "zh-Hans": "和解与调解",
     "zh-Hant": "和解與調解"
    },
    "why": {
     "en": "Most cases end by agreement.",
     "zh-Hans": "多数案件以调解、和解结束。",
     "zh-Hant": "多數案件以調解、和解結束。"
    },
    "found": [
     "和解",
     "[调調]解",
     "[协協]商",
     "仲裁",
     "[谈談]判",
     "settle",
     "mediat",
     "arbitrat",
     "negotiat",
     "conciliat"
    ]
   },
   {
    "id": "one-voice",
    "title": {
     "en": "one voice to the outside",
     "zh-Hans": "对外一个口径",
     "zh-Hant": "對外一個口徑"
    },
    "why": {
     "en": "Two versions of the same event are taken for a lie.",
     "zh-Hans": "说法不一，客户会以为有所隐瞒。",
     "zh-Hant": "說法不一，客戶會以為有所隱瞞。"
    },
    "function": "speak",
    "inherited": true,
    "found": [
     "[发發髮]言人",
     "[统統]一…口[径徑逕]",
     "口[径徑逕]…(?:[统統]一|一[致緻])",
     "[统統]一(?:由|[对對]外|[发發髮][布佈]|答[复復複]|[说說説]明|[回迴][应應])",
     "(?:一[个個箇]|[同衕]一|[只隻]有一[个個箇]|唯一)…(?:口[径徑逕]|[声聲]音|[出齣]口)",
     "spokes(?:person|man|woman)",
     "(?:one|single|same) voice",
     "press (?:officer|office|desk)"
    ]
   }
  ]
 },
 "natural-disaster": {
  "hazard": "natural-disaster",
  "title": {
   "en": "Natural disaster",
   "zh-Hans": "自然灾害",
   "zh-Hant": "自然災害"
  },
  "items": [
   {
    "id": "official-warning",
    "title": {
     "en": "the official warning that it listens to",
     "zh-Hans": "官方预警",
     "zh-Hant": "官方預警"
    },
    "why": {
     "en": "The warning comes before the water does.",
     "zh-Hans": "预警总比灾害早到。",
     "zh-Hant": "預警總比災害早到。"
    },
    "found": [
     "[预預]警",
     "警[报報]",
     "警(?:示|告)",
     "[气氣]象",
     "地震",
     "水(?:文|位|情)",
     "震度",
     "烈度",
     "[台檯臺颱][风風]",
     "[风風]暴",
     "洪(?:水|[涝澇])",
     "汛",
     "[应應]急管理",
     "防(?:汛|[灾災])",
     "warning",
     "forecast",
     "gauge",
     "weather",
     "alert",
     "met office",
     "meteorolog",
     "seismic",
     "river",
     "tide"
    ]
   },
   {
    "id": "people-safe",
    "title": {
     "en": "where people go",
     "zh-Hans": "人员疏散避险",
     "zh-Hant": "人員疏散避險"
    },
    "why": {
     "en": "The first thing is to be elsewhere.",
     "zh-Hans": "第一件事是把人带到安全处。",
     "zh-Hant": "第一件事是把人帶到安全處。"
    },
    "found": [
     "疏散",
     "撤[离離]",
     "撤[出齣]",
     "[转轉]移",
     "避[险險]",
     "避[难難]",
     "集[合閤][点點]",
     "集[结結]",
     "掩[护護]",
     "躲避",
     "安全(?:地[带帶]|[区區]域|[处處]|地[点點]|[出齣]口)",
     "(?:打[开開]|敞[开開]|疏通)…(?:[出齣]口|[出齣]入口)",
     "[离離][开開]",
     "evacuat",
     "shelter",
     "assembly",
     "muster",
     "leave the",
     "clear the",
     "(?:way|get|move|bring|guide)\\w* out",
     "safe place",
     "take cover"
    ]
   },
   {
    "id": "head-count",
    "title": {
     "en": "a head count",
     "zh-Hans": "清点人数",
     "zh-Hant": "清點人數"
    },
    "why": {
     "en": "Only a count shows who is missing.",
     "zh-Hans": "不清点，就不知道少了谁。",
     "zh-Hant": "不清點，就不知道少了誰。"
    },
    "found": [
     "清[点點]…(?:人|[员員]工|客[户戶]|[顾顧]客|[同衕]仁|[数數])",
     "[点點]名",
     "[核覈](?:[对對]|[实實])…(?:人[数數]|人[员員])",
     "人(?:[数數]|[员員])…(?:清[点點]|[核覈][对對]|[核覈][实實]|相符|[齐齊]|到[齐齊]|[点點]名)",
     "[报報][数數]",
     "head[- ]?count",
     "roll[- ]?call",
     "count…(?:people|staff|everyone|everybody|customers|visitors|heads|guests|readers)",
     "account(?:s|ed|ing)? for",
     "(?:people|staff|visitors|customers|everyone|everybody)…(?:counted|accounted)"
    ]
   },
   {
    "id": "injured",
    "title": {
     "en": "help for the injured",
     "zh-Hans": "救护伤者",
     "zh-Hant": "救護傷者"
    },
    "why": {
     "en": "Help from outside may take hours.",
     "zh-Hans": "外面的救援可能几个小时才到。",
     "zh-Hant": "外面的救援可能幾個小時才到。"
    },
    "inherited": true,
    "found": [
     "急救",
     "救[护護]",
     "受[伤傷]",
     "[伤傷](?:者|[员員]|患|情|病)",
     "120",
     "[医醫](?:院|[疗療]|[护護])",
     "包[扎紮]",
     "first[- ]aid",
     "injur",
     "ambulance",
     "casualt",
     "paramedic",
     "hurt",
     "medic",
     "119",
     "trapped",
     "rescue"
    ]
   },
   {
    "id": "safe-again",
    "title": {
     "en": "that the building is found safe before it is used again",
     "zh-Hans": "恢复使用前的安全检查",
     "zh-Hant": "恢復使用前的安全檢查"
    },
    "why": {
     "en": "Walls and wiring fail after the event.",
     "zh-Hans": "墙和线路，常常是过后才出事。",
     "zh-Hant": "牆和線路，常常是過後才出事。"
    },
    "found": [
     "(?:建[筑築]|房屋|建物|[结結][构構]|[楼樓]宇|[楼樓][体體]|[楼樓][层層]|[场場]所|[网網][点點]|[墙墻牆][体體]|[设設]施|[设設][备備]|[电電][气氣]|[线綫線]路|[电電]路|裂[缝縫]|[现現][场場]|[环環]境|[损損](?:害|失|[毁毀燬譭]))…(?:[检檢][查査]|[检檢][测測]|[鉴鑑鑒]定|安全|[确確][认認]|[评評]估|巡[检檢]|[查査]勘|排[查査]|勘[查査]|[调調][查査]|[验驗]收|[查査])",
     "(?:[检檢][查査]|[检檢][测測]|[鉴鑑鑒]定|[确確][认認]|[评評]估|排[查査]|[查査]看|勘[查査]|[查査]勘|巡[检檢]|[验驗]收)…(?:建[筑築]|房屋|建物|[结結][构構]|[楼樓]|[设設]施|[设設][备備]|[电電]|裂[缝縫]|安全|[隐隱]患|[损損])",
     "structur",
     "inspect",
     "survey",
     "(?:building|floor|room|wiring|power|electric|roof|structure)\\w*…(?:safe|check|test|sound|dry)",
     "(?:check|test|examin|assess)\\w*…(?:building|floor|room|wiring|power|electric|roof|damage|structure)",
     "safe to",
     "electrician",
     "surveyor",
     "engineer"
    ]
   },
   {
    "id": "continuity",
    "title": {
     "en": "how service goes on",
     "zh-Hans": "服务不中断",
     "zh-Hant": "服務不中斷"
    },
    "why": {
     "en": "Customers need money and help most in a disaster.",
     "zh-Hans": "灾害中客户最需要用钱、用服务。",
     "zh-Hant": "災害中客戶最需要用錢、用服務。"
    },
    "inherited": true,
    "found": [
     "(?:恢[复復複]|[维維]持|保障|[继繼][续續])…(?:[营營][业業]|[业業][务務]|服[务務]|[办辦]理|[运運][营營]|[开開]放|生[产產産])",
     "(?:[邻鄰]近|就近|附近|其他)…(?:[网網][点點]|分行|支行|[门門]店|[场場]所|[馆舘館])",
     "(?:[业業][务務]|服[务務]|[营營][业業]|[运運][营營])…(?:不中[断斷]|不[间間][断斷]|不停|[连連][续續]|延[续續]|照常|恢[复復複]|[维維]持|[转轉]移)",
     "保(?:持|[证証證]|住|留)…(?:[核覈]心|重要|基本|[关關][键鍵])…(?:[业業][务務]|服[务務])",
     "替代",
     "手[机機][银銀]行",
     "[网網]上[银銀]行",
     "[线綫線]上",
     "公告",
     "告示",
     "[复復複](?:[业業]|工)",
     "停(?:[业業]|止)",
     "[关關](?:[闭閉]|[馆舘館]|[门門])",
     "re-?open",
     "restor",
     "resum",
     "(?:other|nearest|nearby|another) (?:branch|librar|office|site|shop|store)",
     "clos(?:e|ed|ing|ure)",
     "continu",
     "relocat",
     "alternative"
    ]
   }
  ]
 },
 "refund-run": {
  "hazard": "refund-run",
  "title": {
   "en": "A run for refunds",
   "zh-Hans": "集中退货退款",
   "zh-Hant": "集中退貨退款"
  },
  "items": [
   {
    "id": "refund-money",
    "title": {
     "en": "where the money for refunds comes from",
     "zh-Hans": "退款的钱从哪里来",
     "zh-Hant": "退款的錢從哪裡來"
    },
    "why": {
     "en": "A refund that is promised and not paid brings everybody back.",
     "zh-Hans": "答应退又付不出，人会来得更多。",
     "zh-Hant": "答應退又付不出，人會來得更多。"
    },
    "found": [
     "[备備]付",
     "退款…(?:[资資]金|[备備]用金|[来來]源|[准準][备備]金|[额額]度|款[项項]|[现現]金)",
     "(?:[资資]金|[备備]用金|授信|[现現]金|款[项項])…(?:退款|[来來]源|[调調][剂劑]|[筹籌]措|[调調][拨撥]|安排|[准準][备備]|保障|到位|[划劃][拨撥])",
     "[备備]用(?:金|授信|[资資]金)",
     "(?:[筹籌]措|[调調][剂劑]|[调調][拨撥]|[准準][备備]|[划劃][拨撥]|安排)…(?:[资資]金|款|[现現]金)",
     "refund (?:money|fund|float|cash|reserve)",
     "(?:cash|money|funds?|float|credit)…refund",
     "refunds?…(?:cash|money|funds?|float|paid from)",
     "\\bfloat\\b",
     "credit line",
     "liquidity"
    ]
   },
   {
    "id": "order-on-site",
    "title": {
     "en": "order where people wait",
     "zh-Hans": "现场秩序",
     "zh-Hant": "現場秩序"
    },
    "why": {
     "en": "Where many wait for their money, pushing begins at the door.",
     "zh-Hans": "等着拿钱的人多，门口最先挤起来。",
     "zh-Hant": "等著拿錢的人多，門口最先擠起來。"
    },
    "found": [
     "秩序",
     "排[队隊]",
     "[发發髮][号號]|取[号號]|[号號]牌|叫[号號]",
     "(?:接待|等候|退款|[专專][门門]|受理)(?:[区區]|窗口|[台檯臺颱])",
     "疏[导導]",
     "分流",
     "隔[离離][带帶]",
     "queue",
     "\\bline up",
     "crowd",
     "tickets?",
     "reception area",
     "waiting area",
     "order"
    ]
   },
   {
    "id": "refund-notice",
    "title": {
     "en": "a notice that says how refunds are made",
     "zh-Hans": "退款公告",
     "zh-Hant": "退款公告"
    },
    "why": {
     "en": "People who know where, when and with what they are served stop pushing.",
     "zh-Hans": "知道在哪里退、凭什么退，人就不挤了。",
     "zh-Hant": "知道在哪裡退、憑什麼退，人就不擠了。"
    },
    "found": [
     "公告",
     "告示",
     "通告",
     "[启啓啟]事",
     "[声聲]明",
     "告知[书書]",
     "notices?",
     "announce",
     "posters?",
     "statement"
    ]
   },
   {
    "id": "refund-register",
    "title": {
     "en": "a register of who was refunded what",
     "zh-Hans": "退货退款登记",
     "zh-Hant": "退貨退款登記"
    },
    "why": {
     "en": "Without it nobody can say who is still owed.",
     "zh-Hans": "没有登记，谁退了、谁没退说不清。",
     "zh-Hant": "沒有登記，誰退了、誰沒退說不清。"
    },
    "found": [
     "登[记記]",
     "[台檯臺颱][账賬]",
     "清[单單]",
     "[记記][录彔錄録]",
     "流水",
     "regist",
     "\\blog\\b",
     "record",
     "list of",
     "receipt"
    ]
   },
   {
    "id": "cause-handled",
    "title": {
     "en": "what is done about the cause",
     "zh-Hans": "起因的处理",
     "zh-Hant": "起因的處理"
    },
    "why": {
     "en": "People keep coming as long as the cause is there.",
     "zh-Hans": "起因不除，人还会来。",
     "zh-Hant": "起因不除，人還會來。"
    },
    "found": [
     "起因",
     "原因",
     "[质質]量",
     "批次",
     "下架",
     "封存",
     "召[回迴]",
     "供[应應]商",
     "宣[传傳]",
     "cause",
     "batch",
     "recall",
     "supplier",
     "withdraw",
     "quality",
     "advert"
    ]
   },
   {
    "id": "one-voice",
    "title": {
     "en": "one voice to the outside",
     "zh-Hans": "对外一个口径",
     "zh-Hant": "對外一個口徑"
    },
    "why": {
     "en": "Two versions of the same event are taken for a lie.",
     "zh-Hans": "说法不一，客户会以为有所隐瞒。",
     "zh-Hant": "說法不一，客戶會以為有所隱瞞。"
    },
    "function": "speak",
    "inherited": true,
    "found": [
     "[发發髮]言人",
     "[统統]一…口[径徑逕]",
     "口[径徑逕]…(?:[统統]一|一[致緻])",
     "[统統]一(?:由|[对對]外|[发發髮][布佈]|答[复復複]|[说說説]明|[回迴][应應])",
     "(?:一[个個箇]|[同衕]一|[只隻]有一[个個箇]|唯一)…(?:口[径徑逕]|[声聲]音|[出齣]口)",
     "spokes(?:person|man|woman)",
     "(?:one|single|same) voice",
     "press (?:officer|office|desk)"
    ]
   },
   {
    "id": "opinion-watch",
    "title": {
     "en": "somebody who watches what is said online",
     "zh-Hans": "网上信息的监看",
     "zh-Hant": "網上信息的監看"
    },
    "why": {
     "en": "A rumour brings more people than the event itself.",
     "zh-Hans": "传言招来的人比事件本身还多。",
     "zh-Hant": "傳言招來的人比事件本身還多。"
    },
    "inherited": true,
    "found": [
     "[舆輿]情",
     "[舆輿][论論]",
     "[传傳]言",
     "[谣謠謡]言",
     "流言",
     "[网網](?:上|[络絡])…(?:信息|消息|言[论論]|[动動][态態]|帖)",
     "社交(?:媒[体體]|平[台檯臺颱])",
     "自媒[体體]",
     "不[实實](?:信息|消息)",
     "social media",
     "rumou?rs?",
     "online (?:posts?|opinion|comments?|mentions?)",
     "media monitor",
     "(?:watch|monitor|search)…(?:news|online|posts|web)"
    ]
   },
   {
    "id": "police",
    "title": {
     "en": "when the police are called",
     "zh-Hans": "报警",
     "zh-Hant": "報警"
    },
    "why": {
     "en": "A shop assistant can calm one angry customer, not thirty.",
     "zh-Hans": "店员劝得住一个人，劝不住三十个人。",
     "zh-Hant": "店員勸得住一個人，勸不住三十個人。"
    },
    "inherited": true,
    "found": [
     "[报報]警",
     "公安",
     "警(?:方|察|力|[务務])",
     "民警",
     "派[出齣]所",
     "110",
     "police",
     "\\b999\\b",
     "\\b911\\b",
     "\\b112\\b"
    ]
   }
  ]
 },
 "robbery": {
  "hazard": "robbery",
  "title": {
   "en": "Robbery",
   "zh-Hans": "抢劫",
   "zh-Hant": "搶劫"
  },
  "items": [
   {
    "id": "silent-alarm",
    "title": {
     "en": "a silent alarm",
     "zh-Hans": "无声报警",
     "zh-Hant": "無聲報警"
    },
    "why": {
     "en": "A bell makes an armed person nervous; silence brings the police.",
     "zh-Hans": "警铃会激怒持械的人，悄悄报警才等得到民警。",
     "zh-Hant": "警鈴會激怒持械的人，悄悄報警才等得到民警。"
    },
    "found": [
     "(?:[无無][声聲]|[静靜]默|[静靜]音|[隐隱]蔽|[隐隱]形|[暗闇]|悄悄|[秘祕]密|不[出齣][声聲]|[脚腳]踏|[脚腳]踢|一[键鍵]|[紧緊]急|[联聯][网網]|手[动動])(?:的|地)?…(?:[报報]警|警[报報]|警[铃鈴]|按[钮鈕]|求助|按[键鍵])",
     "[报報]警(?:按[钮鈕]|按[键鍵]|器|[开開][关關]|[装裝]置|[脚腳]踏)",
     "(?:按|[压壓]|踩|踏|[触觸][发發髮]|[启啓啟][动動])…(?:[报報]警|警[报報]|警[铃鈴])",
     "(?:silent|hidden|panic|hold-?up|covert|discreet|foot|personal attack|duress)[ -]?(?:alarm|button|switch|rail|pad)",
     "(?:alarm|panic) (?:button|switch|rail)",
     "(?:press|push|trigger|activate|set off|raise|touch|hit)\\w*…alarm",
     "alarm…(?:silent|quietly|unseen)"
    ]
   },
   {
    "id": "no-resistance",
    "title": {
     "en": "that nobody resists",
     "zh-Hans": "不反抗",
     "zh-Hant": "不反抗"
    },
    "why": {
     "en": "No sum of money is worth an injury.",
     "zh-Hans": "多少钱都不值得受伤。",
     "zh-Hant": "多少錢都不值得受傷。"
    },
    "found": [
     "[顺順][从從]",
     "服[从從]…(?:要求|[对對]方|歹徒|劫匪|指令|命令)",
     "(?:照|按)…(?:要求|[说說説]的|指示|吩咐|指令)…(?:做|[办辦]|交|配[合閤]|行[动動])",
     "(?:[满滿]足|答[应應]|配[合閤])…(?:要求|歹徒|劫匪|[对對]方|[抢搶]匪|嫌犯)",
     "交[出齣]…(?:[现現]金|[钱錢]|款)",
     "compl(?:y|ies|iance)",
     "co-?operat\\w*…(?:robber|offender|intruder|demand|gunman)",
     "do(?:es|ing)? (?:what|as)…(?:told|say|ask|want|order)",
     "obey",
     "(?:give|hand)\\w*…(?:cash|money|what…(?:ask|want|demand))"
    ],
    "forbidden": [
     "反抗",
     "[抵牴]抗",
     "抗拒",
     "搏[斗鬥]",
     "格[斗鬥]",
     "[夺奪](?:械|刀|[枪槍]|取)",
     "[制製]服",
     "激怒",
     "[顶頂]撞",
     "[对對]抗",
     "硬[拼拚]",
     "[还還]手",
     "[争爭][斗鬥]",
     "逞[强強]",
     "冒[险險]",
     "刺激",
     "resist",
     "fight",
     "struggl",
     "tackl",
     "confront",
     "provok",
     "hero",
     "argu",
     "grab",
     "disarm",
     "attack",
     "overpower"
    ]
   },
   {
    "id": "no-pursuit",
    "title": {
     "en": "that nobody pursues",
     "zh-Hans": "不追赶",
     "zh-Hant": "不追趕"
    },
    "why": {
     "en": "Who is followed turns round and shoots.",
     "zh-Hans": "追赶会让对方回头伤人。",
     "zh-Hant": "追趕會讓對方回頭傷人。"
    },
    "found": [
     "(?:放|[让讓])…(?:[离離][开開]|走)",
     "let…(?:leave|go)\\b"
    ],
    "forbidden": [
     "追(?![究责責溯泝遡回迴加讨討查査偿償问問认認])",
     "尾[随隨]",
     "跟[踪蹤]",
     "[围圍]堵",
     "[拦攔]截",
     "阻[拦攔]",
     "堵截",
     "chas",
     "pursu",
     "follow",
     "go after",
     "run after",
     "stop…(?:robber|leaving|escape)",
     "block"
    ]
   },
   {
    "id": "scene-kept",
    "title": {
     "en": "that the scene is kept as it is",
     "zh-Hans": "保护现场",
     "zh-Hant": "保護現場"
    },
    "why": {
     "en": "One careless hand wipes out the only trace.",
     "zh-Hans": "随手一碰，唯一的痕迹就没有了。",
     "zh-Hant": "隨手一碰，唯一的痕跡就沒有了。"
    },
    "found": [
     "(?:保[护護]|封[锁鎖]|封[闭閉]|保留|保持|看守|守[护護]|[维維][护護]|警戒|保全)…(?:[现現][场場]|痕[迹跡蹟]|物[证証證]|原[状狀])",
     "[现現][场場]…(?:保[护護]|封[锁鎖]|封[闭閉]|警戒|保留|原[状狀]|原[样樣]|看守|保全)",
     "警戒(?:[带帶]|[线綫線]|[区區])",
     "封[锁鎖][线綫線]",
     "(?:不|勿|不得|禁止)…(?:[触觸]碰|[触觸]摸|碰|移[动動]|清[扫掃]|打[扫掃]|擦拭)",
     "(?:preserv|protect|seal|guard|cordon|secur|keep|kept|leav|lock)\\w*…scene",
     "scene…(?:preserved|protected|sealed|untouched|guarded|cordoned|kept|closed)",
     "cordon",
     "(?:touch|clean|move) nothing",
     "(?:not|nobody|never)…(?:touch|clean up|disturb)"
    ]
   },
   {
    "id": "recordings",
    "title": {
     "en": "that recordings are secured",
     "zh-Hans": "保存录像",
     "zh-Hant": "保存錄像"
    },
    "why": {
     "en": "Recorders overwrite themselves.",
     "zh-Hans": "录像会自动覆盖。",
     "zh-Hant": "錄像會自動覆蓋。"
    },
    "found": [
     "(?:[录彔錄録]像|[录彔錄録]影|[监監]控|[监監][视視]|影像|[视視][频頻]|[画畫畵][面麪麫麵])…(?:保存|保全|[备備]份|封存|[锁鎖]定|拷[贝貝]|[调調]取|移交|提供|[导導][出齣]|留存|另存|下[载載]|保留|提取|[复復複][制製]|存[档檔])",
     "(?:保存|保全|[备備]份|封存|[锁鎖]定|拷[贝貝]|[调調]取|移交|提供|[导導][出齣]|留存|保留|提取|[复復複][制製]|存[档檔])…(?:[录彔錄録]像|[录彔錄録]影|[监監]控|[监監][视視]|影像|[视視][频頻]|[画畫畵][面麪麫麵])",
     "(?:recording|footage|CCTV|video|camera)\\w*…(?:sav|secur|cop|keep|kept|preserv|lock|hand|back|stor|export)\\w*",
     "(?:sav|secur|cop(?:y|ie)|keep|kept|preserv|lock|hand|back|stor|export)\\w*…(?:recording|footage|CCTV|video)"
    ]
   },
   {
    "id": "witnesses",
    "title": {
     "en": "how witnesses describe what they saw",
     "zh-Hans": "目击者的记录",
     "zh-Hant": "目擊者的記錄"
    },
    "why": {
     "en": "Witnesses who talk first remember the same mistake.",
     "zh-Hans": "目击者先聊后写，会记成同一个错。",
     "zh-Hant": "目擊者先聊後寫，會記成同一個錯。"
    },
    "found": [
     "目[击擊]",
     "[证証證]人",
     "[见見][证証證]",
     "特[征徵]",
     "[体體]貌",
     "相貌",
     "外貌",
     "描述",
     "witness",
     "descri",
     "features",
     "statements?",
     "what…saw"
    ]
   },
   {
    "id": "staff-care",
    "title": {
     "en": "care for the staff afterwards",
     "zh-Hans": "员工关怀",
     "zh-Hant": "員工關懷"
    },
    "why": {
     "en": "The shock comes when it is over.",
     "zh-Hans": "害怕往往是事后才来的。",
     "zh-Hant": "害怕往往是事後才來的。"
    },
    "inherited": true,
    "found": [
     "心理",
     "(?:[员員]工|[同衕]仁|[职職][员員]|[柜櫃][员員]|[当噹當]事人|行[员員]|人[员員]|[同衕]事)…(?:安[抚撫]|慰[问問]|[关關][怀懷]|[关關]心|[辅輔][导導]|休息|[调調]休|[补補]休|看望|陪[护護]|陪[同衕]|疏[导導]|[换換]下|[离離][岗崗])",
     "(?:安[抚撫]|慰[问問]|[关關][怀懷]|[关關]心|看望|陪[护護]|陪[同衕]|[辅輔][导導]|疏[导導]|[换換]下)…(?:[员員]工|[同衕]仁|[职職][员員]|[柜櫃][员員]|人[员員]|行[员員]|[家傢][属屬]|[同衕]事)",
     "[关關][怀懷]",
     "[带帶]薪",
     "counsel",
     "psycholog",
     "trauma",
     "post-?traumatic",
     "(?:emotional|mental|peer)…(?:support|care|health|help)",
     "(?:staff|employees?|tellers?|colleagues?|team|victims?)…(?:cared|support|debrief|rest|home|accompanied|time off|looked after|welfare)",
     "(?:car(?:e|ing)|support|rest|time off|look(?:s|ing)? after|welfare)…(?:staff|employees?|tellers?|colleagues?|team|victims?)",
     "welfare"
    ]
   }
  ]
 },
 "security": {
  "hazard": "security",
  "title": {
   "en": "Security incident",
   "zh-Hans": "治安事件",
   "zh-Hant": "治安事件"
  },
  "items": [
   {
    "id": "police",
    "title": {
     "en": "the call to the police",
     "zh-Hans": "报警",
     "zh-Hant": "報警"
    },
    "why": {
     "en": "Guards hold a line; only the police end it.",
     "zh-Hans": "保安只能维持，平息要靠公安机关。",
     "zh-Hant": "保安只能維持，平息要靠公安機關。"
    },
    "found": [
     "110",
     "[报報]警",
     "公安",
     "警方",
     "警察",
     "民警",
     "派[出齣]所",
     "police",
     "\\b(?:911|999|112)\\b"
    ]
   },
   {
    "id": "order",
    "title": {
     "en": "who keeps order",
     "zh-Hans": "维持秩序",
     "zh-Hant": "維持秩序"
    },
    "why": {
     "en": "Where nobody is in charge of the door, the crowd is.",
     "zh-Hans": "没有人管门口，就是人群说了算。",
     "zh-Hant": "沒有人管門口，就是人群說了算。"
    },
    "found": [
     "秩序",
     "安保",
     "保安",
     "保全",
     "警[卫衛]",
     "守(?:[护護]|[卫衛])",
     "排[队隊]",
     "疏[导導]",
     "引[导導]",
     "巡[逻邏]",
     "值守",
     "guard",
     "security",
     "order",
     "queue",
     "steward",
     "patrol"
    ]
   },
   {
    "id": "people-safe",
    "title": {
     "en": "how people get to safety",
     "zh-Hans": "人员避险",
     "zh-Hant": "人員避險"
    },
    "why": {
     "en": "Customers and staff leave before the matter is settled.",
     "zh-Hans": "先让客户和员工离开，再处理事情。",
     "zh-Hant": "先讓客戶和員工離開，再處理事情。"
    },
    "found": [
     "疏散",
     "撤[离離]",
     "撤[出齣]",
     "[转轉]移",
     "避[险險]",
     "避[难難]",
     "集[合閤][点點]",
     "集[结結]",
     "掩[护護]",
     "躲避",
     "安全(?:地[带帶]|[区區]域|[处處]|地[点點]|[出齣]口)",
     "(?:打[开開]|敞[开開]|疏通)…(?:[出齣]口|[出齣]入口)",
     "[离離][开開]",
     "evacuat",
     "shelter",
     "assembly",
     "muster",
     "leave the",
     "clear the",
     "(?:way|get|move|bring|guide)\\w* out",
     "safe place",
     "take cover",
     "退(?:到|至|入|[后後])",
     "(?:安全|隔[离離])(?:[处處]|[区區]|[门門])",
     "[远遠][离離]",
     "away from",
     "safety"
    ]
   },
   {
    "id": "injured",
    "title": {
     "en": "help for the injured",
     "zh-Hans": "救护伤者",
     "zh-Hant": "救護傷者"
    },
    "why": {
     "en": "Somebody falls before anybody strikes.",
     "zh-Hans": "往往还没动手，就有人跌倒了。",
     "zh-Hant": "往往還沒動手，就有人跌倒了。"
    },
    "inherited": true,
    "found": [
     "急救",
     "救[护護]",
     "受[伤傷]",
     "[伤傷](?:者|[员員]|患|情|病)",
     "120",
     "[医醫](?:院|[疗療]|[护護])",
     "包[扎紮]",
     "first[- ]aid",
     "injur",
     "ambulance",
     "casualt",
     "paramedic",
     "hurt",
     "medic"
    ]
   },
   {
    "id": "evidence",
    "title": {
     "en": "what is kept as evidence",
     "zh-Hans": "证据与记录",
     "zh-Hant": "證據與記錄"
    },
    "why": {
     "en": "What was said and done is disputed the next day.",
     "zh-Hans": "谁说了什么、做了什么，第二天就有争议。",
     "zh-Hant": "誰說了什麼、做了什麼，第二天就有爭議。"
    },
    "found": [
     "[录彔錄録]像",
     "[录彔錄録]影",
     "[监監]控",
     "[监監][视視]",
     "[证証證][据據]",
     "[记記][录彔錄録]",
     "登[记記]",
     "大事[记記]",
     "[记記](?:下|住|明)",
     "拍照",
     "取[证証證]",
     "CCTV",
     "recording",
     "footage",
     "evidence",
     "\\blogs?\\b",
     "record",
     "note",
     "photo"
    ]
   }
  ]
 },
 "telecom-fraud": {
  "hazard": "telecom-fraud",
  "title": {
   "en": "Telecom fraud",
   "zh-Hans": "电信网络诈骗",
   "zh-Hant": "電信網路詐騙"
  },
  "items": [
   {
    "id": "question",
    "title": {
     "en": "what the customer is asked",
     "zh-Hans": "询问与劝阻",
     "zh-Hant": "詢問與勸阻"
    },
    "why": {
     "en": "One question at the counter has saved many savings.",
     "zh-Hans": "柜台多问一句，常常保住一辈子的积蓄。",
     "zh-Hant": "櫃檯多問一句，常常保住一輩子的積蓄。"
    },
    "found": [
     "[询詢][问問]",
     "[问問](?:明|清|一|[询詢])",
     "(?:[核覈][实實]|[核覈][对對]|[确確][认認])…(?:身份|用途|交易|[对對]方|收款|[关關][系係繫]|[真眞][实實])",
     "提醒",
     "[劝勸](?:阻|[说說説]|[导導]|止)",
     "甄[别別彆]",
     "[识識][别別彆]",
     "\\bask",
     "question",
     "warn",
     "dissuad",
     "talk…out of",
     "persuad"
    ]
   },
   {
    "id": "stop-payment",
    "title": {
     "en": "how the payment is stopped",
     "zh-Hans": "止付",
     "zh-Hant": "止付"
    },
    "why": {
     "en": "Money is gone through five accounts in half an hour.",
     "zh-Hans": "半小时里，钱能转过五个账户。",
     "zh-Hant": "半小時裡，錢能轉過五個賬戶。"
    },
    "found": [
     "止付",
     "[冻凍][结結]",
     "(?:[暂暫]停|[暂暫][缓緩]|停止|中止|延[迟遲]|延[缓緩]|撤[销銷]|撤[回迴]|[拦攔]截|阻[断斷]|管控)…(?:[转轉][账賬]|支付|交易|[办辦]理|[汇匯彙滙]款|到[账賬]|付款|[业業][务務]|[账賬][户戶])",
     "[拦攔]截",
     "延(?:[迟遲]|[时時])到[账賬]",
     "[挂掛]失",
     "追[回迴]",
     "(?:stop|hold|recall|block|suspend|cancel|freez|delay|intercept|revers)\\w*…(?:payment|transfer|transaction|account|money|funds)",
     "(?:payment|transfer|transaction)s?…(?:stopped|held|recalled|blocked|suspended|cancelled|frozen)"
    ]
   },
   {
    "id": "police",
    "title": {
     "en": "the police or the anti-fraud line",
     "zh-Hans": "报警与反诈",
     "zh-Hant": "報警與反詐"
    },
    "why": {
     "en": "Only they can have an account frozen in time.",
     "zh-Hans": "只有公安机关能及时冻结账户。",
     "zh-Hant": "只有公安機關能及時凍結賬戶。"
    },
    "found": [
     "110",
     "[报報]警",
     "公安",
     "警方",
     "警察",
     "民警",
     "派[出齣]所",
     "police",
     "\\b(?:911|999|112)\\b",
     "96110",
     "反[诈詐]",
     "165",
     "fraud (?:line|centre|center|squad|unit|hotline)",
     "hotline"
    ]
   },
   {
    "id": "own-other",
    "title": {
     "en": "what differs when the money is at another bank",
     "zh-Hans": "本行与他行账户",
     "zh-Hant": "本行與他行賬戶"
    },
    "why": {
     "en": "The other bank must be told while the money is still there.",
     "zh-Hans": "钱在他行时，要赶在转走以前通知他行。",
     "zh-Hant": "錢在他行時，要趕在轉走以前通知他行。"
    },
    "found": [
     "他行",
     "跨行",
     "(?:本行|本社|我行)…(?:他|[账賬][户戶]|外)",
     "(?:[对對]方|收款|[转轉]入|[开開][户戶]|涉案)(?:行|[银銀]行|[账賬][户戶]|[机機][构構]|[账賬][号號])",
     "其他(?:[银銀]行|[机機][构構]|金融[机機][构構])",
     "(?:other|another|receiving|beneficiary|payee[’']?s?|second) bank",
     "(?:our|own) (?:bank|account)",
     "receiving account",
     "beneficiary",
     "payee"
    ]
   },
   {
    "id": "evidence",
    "title": {
     "en": "what is kept as evidence",
     "zh-Hans": "留存证据",
     "zh-Hant": "留存證據"
    },
    "why": {
     "en": "Chats and transfers are what the police start from.",
     "zh-Hans": "聊天和转账记录是破案的起点。",
     "zh-Hant": "聊天和轉賬記錄是破案的起點。"
    },
    "found": [
     "[证証證][据據]",
     "[录彔錄録]音",
     "[录彔錄録]像",
     "[录彔錄録]影",
     "[凭憑][证証證]",
     "(?:[转轉][账賬]|聊天|通[话話]|交易|[汇匯彙滙]款)(?:[记記][录彔錄録]|[单單][据據]|[凭憑][证証證]|明[细細])",
     "流水",
     "截(?:[图圖]|屏)",
     "(?:保存|留存|保全|保留|固定)",
     "evidence",
     "screenshot",
     "receipts?",
     "(?:keep|save|secure|preserv|copy|note|record)\\w*…(?:record|chat|message|number|transfer|slip|call|detail|document)"
    ]
   },
   {
    "id": "publicity",
    "title": {
     "en": "how customers are warned beforehand",
     "zh-Hans": "防骗宣传",
     "zh-Hant": "防騙宣傳"
    },
    "why": {
     "en": "Who has heard of the trick hangs up.",
     "zh-Hans": "听说过这种骗法的人，会先挂电话。",
     "zh-Hant": "聽說過這種騙法的人，會先掛電話。"
    },
    "inherited": true,
    "found": [
     "宣[传傳]",
     "提示",
     "案例",
     "海[报報]",
     "[折摺][页頁]",
     "公示",
     "[讲講]座",
     "公告",
     "培[训訓]",
     "publicity",
     "leaflet",
     "poster",
     "awareness",
     "campaign",
     "notice",
     "educat",
     "inform customers"
    ]
   }
  ]
 },
 "theft": {
  "hazard": "theft",
  "title": {
   "en": "Theft",
   "zh-Hans": "盗窃",
   "zh-Hant": "盜竊"
  },
  "items": [
   {
    "id": "police",
    "title": {
     "en": "the call to the police",
     "zh-Hans": "报警",
     "zh-Hant": "報警"
    },
    "why": {
     "en": "Without a report there is no investigation and no claim.",
     "zh-Hans": "不报警，就不能立案，也不能理赔。",
     "zh-Hant": "不報警，就不能立案，也不能理賠。"
    },
    "found": [
     "110",
     "[报報]警",
     "公安",
     "警方",
     "警察",
     "民警",
     "派[出齣]所",
     "police",
     "\\b(?:911|999|112)\\b"
    ]
   },
   {
    "id": "scene-kept",
    "title": {
     "en": "that the scene is kept as it is",
     "zh-Hans": "保护现场",
     "zh-Hant": "保護現場"
    },
    "why": {
     "en": "One careless hand wipes out the only trace.",
     "zh-Hans": "随手一碰，唯一的痕迹就没有了。",
     "zh-Hant": "隨手一碰，唯一的痕跡就沒有了。"
    },
    "found": [
     "(?:保[护護]|封[锁鎖]|封[闭閉]|保留|保持|看守|守[护護]|[维維][护護]|警戒|保全)…(?:[现現][场場]|痕[迹跡蹟]|物[证証證]|原[状狀])",
     "[现現][场場]…(?:保[护護]|封[锁鎖]|封[闭閉]|警戒|保留|原[状狀]|原[样樣]|看守|保全)",
     "警戒(?:[带帶]|[线綫線]|[区區])",
     "封[锁鎖][线綫線]",
     "(?:不|勿|不得|禁止)…(?:[触觸]碰|[触觸]摸|碰|移[动動]|清[扫掃]|打[扫掃]|擦拭)",
     "(?:preserv|protect|seal|guard|cordon|secur|keep|kept|leav|lock)\\w*…scene",
     "scene…(?:preserved|protected|sealed|untouched|guarded|cordoned|kept|closed)",
     "cordon",
     "(?:touch|clean|move) nothing",
     "(?:not|nobody|never)…(?:touch|clean up|disturb)"
    ]
   },
   {
    "id": "recordings",
    "title": {
     "en": "that recordings are secured",
     "zh-Hans": "保存录像",
     "zh-Hant": "保存錄像"
    },
    "why": {
     "en": "Recorders overwrite themselves.",
     "zh-Hans": "录像会自动覆盖。",
     "zh-Hant": "錄像會自動覆蓋。"
    },
    "found": [
     "(?:[录彔錄録]像|[录彔錄録]影|[监監]控|[监監][视視]|影像|[视視][频頻]|[画畫畵][面麪麫麵])…(?:保存|保全|[备備]份|封存|[锁鎖]定|拷[贝貝]|[调調]取|移交|提供|[导導][出齣]|留存|另存|下[载載]|保留|提取|[复復複][制製]|存[档檔])",
     "(?:保存|保全|[备備]份|封存|[锁鎖]定|拷[贝貝]|[调調]取|移交|提供|[导導][出齣]|留存|保留|提取|[复復複][制製]|存[档檔])…(?:[录彔錄録]像|[录彔錄録]影|[监監]控|[监監][视視]|影像|[视視][频頻]|[画畫畵][面麪麫麵])",
     "(?:recording|footage|CCTV|video|camera)\\w*…(?:sav|secur|cop|keep|kept|preserv|lock|hand|back|stor|export)\\w*",
     "(?:sav|secur|cop(?:y|ie)|keep|kept|preserv|lock|hand|back|stor|export)\\w*…(?:recording|footage|CCTV|video)",
     "(?:日[志誌]|[记記][录彔錄録])…(?:保存|[导導][出齣]|封存|[备備]份)",
     "\\blogs?\\b…(?:sav|kept|export|secur)"
    ]
   },
   {
    "id": "loss-count",
    "title": {
     "en": "how the loss is counted",
     "zh-Hans": "清点损失",
     "zh-Hant": "清點損失"
    },
    "why": {
     "en": "A loss that one person counted is doubted by everybody.",
     "zh-Hans": "一个人点的数，谁都不认。",
     "zh-Hant": "一個人點的數，誰都不認。"
    },
    "found": [
     "清[点點]",
     "[盘盤][点點]",
     "[盘盤][库庫]",
     "[点點](?:[数數]|清)",
     "[核覈][对對]…(?:[账賬]|[现現]金|[库庫]存|物|[损損]失|[数數])",
     "[损損]失…(?:清[单單]|登[记記]|[核覈]|[评評]估|[统統][计計]|[统統][计計]|[报報]告)",
     "(?:[统統][计計]|[核覈][实實]|[核覈]定|登[记記]|[评評]估|[查査]明)…[损損]失",
     "inventor",
     "stock-?tak",
     "count",
     "(?:list|establish|assess|record|value)\\w*…(?:loss|missing|stolen|taken)",
     "(?:loss|missing|stolen|taken)\\w*…(?:list|establish|assess|record|count)"
    ]
   },
   {
    "id": "insurance",
    "title": {
     "en": "the claim on the insurer",
     "zh-Hans": "报险理赔",
     "zh-Hant": "報險理賠"
    },
    "why": {
     "en": "Insurers set short limits for a report.",
     "zh-Hans": "保险公司的报案期限很短。",
     "zh-Hant": "保險公司的報案期限很短。"
    },
    "inherited": true,
    "found": [
     "保[险險]",
     "理[赔賠]",
     "索[赔賠]",
     "[报報][险險]",
     "追[偿償]",
     "insur",
     "\\bclaims?\\b",
     "compensation"
    ]
   }
  ]
 },
 "wealth-loss": {
  "hazard": "wealth-loss",
  "title": {
   "en": "Losses of wealth products",
   "zh-Hans": "理财产品亏损",
   "zh-Hant": "理財產品虧損"
  },
  "items": [
   {
    "id": "scripts",
    "title": {
     "en": "what staff say",
     "zh-Hans": "应答口径",
     "zh-Hant": "應答口徑"
    },
    "why": {
     "en": "An improvised excuse is recorded on a phone.",
     "zh-Hans": "随口一句话，会被手机录下来。",
     "zh-Hant": "隨口一句話，會被手機錄下來。"
    },
    "found": [
     "[话話][术朮術]",
     "口[径徑逕]",
     "[应應]答",
     "答[复復複]",
     "解[释釋]",
     "[说說説]明",
     "[沟溝]通(?:要[点點]|用[语語]|提[纲綱])",
     "script",
     "answers?",
     "words",
     "talking points",
     "reply",
     "explain"
    ]
   },
   {
    "id": "customer-groups",
    "title": {
     "en": "that customers are not treated alike",
     "zh-Hans": "分类沟通",
     "zh-Hant": "分類溝通"
    },
    "why": {
     "en": "A saver of eighty and a fund manager need different words.",
     "zh-Hans": "八十岁的储户和专业投资者，话不能一样说。",
     "zh-Hant": "八十歲的儲戶和專業投資者，話不能一樣說。"
    },
    "found": [
     "分(?:[类類]|[层層]|[级級]|[群羣]|[别別彆])",
     "[风風][险險](?:等[级級]|承受|偏好|[评評][级級]|[类類]型)",
     "高[净凈淨]值",
     "[贵貴][宾賓]",
     "VIP",
     "老(?:年|人)",
     "[长長]者",
     "重[点點]客[户戶]",
     "不[同衕](?:客[户戶]|[类類]型|情[况況]|情形)",
     "(?:[类類]型|[类類][别別彆])…客[户戶]",
     "segment",
     "tiers?\\b",
     "risk (?:class|profile|appetite|level|group)",
     "elderly",
     "older",
     "(?:types?|kinds?|groups?|class(?:es)?) of (?:investor|customer|client)",
     "high[- ]net",
     "vulnerable",
     "each (?:group|customer)",
     "one[- ]to[- ]one"
    ]
   },
   {
    "id": "no-promise",
    "title": {
     "en": "that nothing is promised",
     "zh-Hans": "不承诺收益和赔付",
     "zh-Hant": "不承諾收益和賠付"
    },
    "why": {
     "en": "A promise made to calm somebody is a contract.",
     "zh-Hans": "为了安抚说出的承诺，就是合同。",
     "zh-Hant": "為了安撫說出的承諾，就是合同。"
    },
    "found": [
     "(?:no|never)…(?:promise|guarantee)"
    ],
    "forbidden": [
     "承[诺諾]",
     "保[证証證]",
     "[许許][诺諾]",
     "[担擔]保",
     "保底",
     "兜底",
     "[刚剛](?:[兑兌]|性[兑兌]付)",
     "保本",
     "[赔賠](?:付|[偿償])",
     "收益",
     "promis",
     "guarantee",
     "assur",
     "compensat"
    ]
   },
   {
    "id": "product-facts",
    "title": {
     "en": "the facts about the product",
     "zh-Hans": "产品事实",
     "zh-Hant": "產品事實"
    },
    "why": {
     "en": "Customers compare what they are told with the published figure.",
     "zh-Hans": "客户会拿听到的和公布的净值对照。",
     "zh-Hant": "客戶會拿聽到的和公布的淨值對照。"
    },
    "found": [
     "[净凈淨]值",
     "[产產産]品",
     "持[仓倉]",
     "信息披露",
     "披露",
     "波[动動]",
     "市[场場](?:情[况況]|原因|行情|[变變]化)",
     "公告",
     "net (?:asset )?value",
     "\\bNAV\\b",
     "fact ?sheet",
     "disclos",
     "products?",
     "market",
     "prospectus",
     "valuation"
    ]
   },
   {
    "id": "complaint-path",
    "title": {
     "en": "where a complaint goes",
     "zh-Hans": "投诉与调解渠道",
     "zh-Hant": "投訴與調解渠道"
    },
    "why": {
     "en": "Who is refused a form writes to the press.",
     "zh-Hans": "不给投诉渠道，客户就去找媒体。",
     "zh-Hant": "不給投訴渠道，客戶就去找媒體。"
    },
    "inherited": true,
    "found": [
     "投[诉訴]",
     "[调調]解",
     "[纠糾][纷紛]",
     "仲裁",
     "[诉訴]求",
     "申[诉訴]",
     "complain",
     "mediat",
     "ombuds",
     "dispute",
     "arbitrat"
    ]
   },
   {
    "id": "opinion-watch",
    "title": {
     "en": "somebody who watches what is said online",
     "zh-Hans": "网上信息的监看",
     "zh-Hant": "網上信息的監看"
    },
    "why": {
     "en": "A rumour brings more people than the event itself.",
     "zh-Hans": "传言招来的人比事件本身还多。",
     "zh-Hant": "傳言招來的人比事件本身還多。"
    },
    "inherited": true,
    "found": [
     "[舆輿]情",
     "[舆輿][论論]",
     "[传傳]言",
     "[谣謠謡]言",
     "流言",
     "[网網](?:上|[络絡])…(?:信息|消息|言[论論]|[动動][态態]|帖)",
     "社交(?:媒[体體]|平[台檯臺颱])",
     "自媒[体體]",
     "不[实實](?:信息|消息)",
     "social media",
     "rumou?rs?",
     "online (?:posts?|opinion|comments?|mentions?)",
     "media monitor",
     "(?:watch|monitor|search)…(?:news|online|posts|web)"
    ]
   },
   {
    "id": "supervisor-told",
    "title": {
     "en": "that head office or the supervisor is told",
     "zh-Hans": "报告总部或者监管部门",
     "zh-Hant": "報告總部或者監管部門"
    },
    "why": {
     "en": "They are asked about it the same day, and should not learn of it from the press.",
     "zh-Hans": "当天就会有人问到总部和监管部门，不能让他们从媒体上才知道。",
     "zh-Hant": "當天就會有人問到總部和監管部門，不能讓他們從媒體上才知道。"
    },
    "inherited": true,
    "found": [
     "[监監]管",
     "金[监監]|[银銀][监監]|[证証證][监監]|金管",
     "人民[银銀]行",
     "主管(?:[机機][关關]|部[门門]|[机機][构構])",
     "[总總](?:行|部|公司|社)",
     "上[级級](?:行|部[门門]|[机機][构構]|[单單]位|公司)",
     "董事[会會]|高[级級]管理[层層]|管理[层層]",
     "regulat",
     "supervis",
     "head office",
     "headquarters",
     "ombuds",
     "\\bboard\\b",
     "authorit"
    ]
   }
  ]
 }
}

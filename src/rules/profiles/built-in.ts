// Generated from the YAML files beside it by `npm run generate`. Do not edit.
import type { ProfileData } from '../../model/types.ts'

export const builtInProfiles: Readonly<Record<string, ProfileData>> = {
 "cn-bank": {
  "title": {
   "en": "Banks in China",
   "zh-Hans": "银行业",
   "zh-Hant": "銀行業"
  },
  "summary": {
   "en": "As cn-unit; limits of reports to the financial regulator and the central bank, of complaints and of IT incidents.",
   "zh-Hans": "同 cn-unit，并核对向金融监管部门、人民银行报告以及投诉、信息系统事件的时限。",
   "zh-Hant": "同 cn-unit，並核對向金融監管部門、人民銀行報告以及投訴、信息系統事件的時限。"
  },
  "extends": [
   "cn-unit"
  ],
  "regulatory": true,
  "severities": {
   "no-regulator-report": "warning"
  },
  "ceilings": [
   {
    "id": "financial-regulator",
    "title": {
     "en": "the first report to the financial regulator",
     "zh-Hans": "向金融监管部门的首次报告",
     "zh-Hant": "向金融監管部門的首次報告"
    },
    "source": "银保监发〔2019〕29号",
    "basis": "practice",
    "verify": true,
    "hazards": [
     "bank-run",
     "robbery",
     "security"
    ],
    "types": [
     "first"
    ],
    "to": [
     "金融监管",
     "金融監管",
     "金融监督",
     "金融監督",
     "银保监",
     "銀保監",
     "银监",
     "銀監",
     "金监",
     "金監",
     "监管部门",
     "監管部門",
     "监管机构",
     "監管機構",
     "监管局",
     "監管局",
     "监管分局",
     "監管分局",
     "financial regulator",
     "banking regulator",
     "NFRA",
     "CBIRC",
     "CBRC",
     "financial supervis",
     "banking supervis"
    ],
    "anchor": "detection",
    "within": "1h"
   },
   {
    "id": "central-bank",
    "title": {
     "en": "the first report to the central bank",
     "zh-Hans": "向人民银行的首次报告",
     "zh-Hant": "向人民銀行的首次報告"
    },
    "basis": "practice",
    "verify": true,
    "hazards": [
     "bank-run",
     "robbery",
     "security"
    ],
    "types": [
     "first"
    ],
    "to": [
     "人民银行",
     "人民銀行",
     "人行",
     "央行",
     "central bank",
     "PBOC",
     "People's Bank",
     "People’s Bank"
    ],
    "anchor": "occurrence",
    "within": "2h"
   },
   {
    "id": "it-incident-first",
    "title": {
     "en": "the first report of an IT incident",
     "zh-Hans": "信息系统突发事件首次报告",
     "zh-Hant": "信息系統突發事件首次報告"
    },
    "source": "银监办发〔2008〕53号",
    "basis": "practice",
    "verify": true,
    "hazards": [
     "it-outage"
    ],
    "types": [
     "first"
    ],
    "to": [
     "金融监管",
     "金融監管",
     "金融监督",
     "金融監督",
     "银保监",
     "銀保監",
     "银监",
     "銀監",
     "金监",
     "金監",
     "监管部门",
     "監管部門",
     "监管机构",
     "監管機構",
     "监管局",
     "監管局",
     "监管分局",
     "監管分局",
     "financial regulator",
     "banking regulator",
     "NFRA",
     "CBIRC",
     "CBRC"
    ],
    "anchor": "detection",
    "within": "30m"
   },
   {
    "id": "it-incident-written",
    "title": {
     "en": "the written report of an IT incident",
     "zh-Hans": "信息系统突发事件书面报告",
     "zh-Hant": "信息系統突發事件書面報告"
    },
    "source": "银监办发〔2008〕53号",
    "basis": "practice",
    "verify": true,
    "hazards": [
     "it-outage"
    ],
    "of": "report",
    "types": [
     "follow-up"
    ],
    "to": [
     "金融监管",
     "金融監管",
     "金融监督",
     "金融監督",
     "银保监",
     "銀保監",
     "银监",
     "銀監",
     "金监",
     "金監",
     "监管部门",
     "監管部門",
     "监管机构",
     "監管機構",
     "监管局",
     "監管局",
     "监管分局",
     "監管分局",
     "financial regulator",
     "banking regulator",
     "NFRA",
     "CBIRC",
     "CBRC"
    ],
    "about": [
     "书面",
     "書面",
     "written",
     "in writing"
    ],
    "anchor": "detection",
    "within": "12h"
   },
   {
    "id": "important-business",
    "title": {
     "en": "the recovery of important business",
     "zh-Hans": "重要业务恢复",
     "zh-Hant": "重要業務恢復"
    },
    "source": "银监发〔2011〕104号",
    "basis": "practice",
    "verify": true,
    "hazards": [
     "it-outage"
    ],
    "of": "step",
    "about": [
     "恢复重要业务",
     "恢復重要業務",
     "恢复核心业务",
     "恢復核心業務",
     "重要业务恢复",
     "重要業務恢復",
     "核心业务恢复",
     "核心業務恢復",
     "恢复核心系统",
     "恢復核心系統",
     "核心系统恢复",
     "核心系統恢復",
     "restore important business",
     "restore core",
     "recover core",
     "recover important"
    ],
    "anchor": "occurrence",
    "within": "4h"
   },
   {
    "id": "complaint-decision",
    "title": {
     "en": "the decision on a complaint",
     "zh-Hans": "投诉处理决定",
     "zh-Hant": "投訴處理決定"
    },
    "source": "银保监会令2020年第3号",
    "basis": "requirement",
    "hazards": [
     "complaint"
    ],
    "of": "step",
    "about": [
     "处理决定",
     "處理決定",
     "处理结果",
     "處理結果",
     "处理意见",
     "處理意見",
     "办结",
     "辦結",
     "书面答复",
     "書面答覆",
     "正式答复",
     "正式答覆",
     "答复投诉人",
     "答覆投訴人",
     "答复客户",
     "答覆客戶",
     "答复消费者",
     "答覆消費者",
     "结案",
     "結案",
     "decide on the complaint",
     "decide the complaint",
     "decision",
     "final reply",
     "final answer",
     "resolve the complaint",
     "close the complaint"
    ],
    "unless": [
     "复杂",
     "複雜",
     "疑难",
     "疑難",
     "重大",
     "延长",
     "延長",
     "延期",
     "特殊",
     "回访",
     "回訪",
     "归档",
     "歸檔",
     "复核",
     "複核",
     "核查申请",
     "核查申請",
     "申请核查",
     "申請核查",
     "异议",
     "異議",
     "催办",
     "催辦",
     "督办",
     "督辦",
     "评估",
     "評估",
     "抽查",
     "统计",
     "統計",
     "监测",
     "監測",
     "通报",
     "通報",
     "提示",
     "整改",
     "complex",
     "extend",
     "extension",
     "exceptional",
     "follow-up call",
     "archive",
     "appeal"
    ],
    "anchor": "report",
    "within": "15d"
   },
   {
    "id": "complaint-complex",
    "title": {
     "en": "the decision on a complex complaint",
     "zh-Hans": "情况复杂投诉的处理决定",
     "zh-Hant": "情況複雜投訴的處理決定"
    },
    "source": "银保监会令2020年第3号",
    "basis": "requirement",
    "hazards": [
     "complaint"
    ],
    "of": "step",
    "about": [
     "处理决定",
     "處理決定",
     "处理结果",
     "處理結果",
     "处理意见",
     "處理意見",
     "办结",
     "辦結",
     "书面答复",
     "書面答覆",
     "正式答复",
     "正式答覆",
     "答复投诉人",
     "答覆投訴人",
     "答复客户",
     "答覆客戶",
     "答复消费者",
     "答覆消費者",
     "结案",
     "結案",
     "decide on the complaint",
     "decide the complaint",
     "decision",
     "final reply",
     "final answer",
     "resolve the complaint",
     "close the complaint"
    ],
    "when": [
     "复杂",
     "複雜",
     "疑难",
     "疑難",
     "complex"
    ],
    "unless": [
     "特殊",
     "回访",
     "回訪",
     "归档",
     "歸檔",
     "复核",
     "複核",
     "异议",
     "異議",
     "评估",
     "評估",
     "再次延长",
     "再次延長",
     "exceptional",
     "archive",
     "appeal"
    ],
    "anchor": "report",
    "within": "30d"
   },
   {
    "id": "complaint-exceptional",
    "title": {
     "en": "the decision on an exceptional complaint",
     "zh-Hans": "特殊情况投诉的处理决定",
     "zh-Hant": "特殊情況投訴的處理決定"
    },
    "source": "银保监会令2020年第3号",
    "basis": "requirement",
    "hazards": [
     "complaint"
    ],
    "of": "step",
    "about": [
     "处理决定",
     "處理決定",
     "处理结果",
     "處理結果",
     "处理意见",
     "處理意見",
     "办结",
     "辦結",
     "书面答复",
     "書面答覆",
     "正式答复",
     "正式答覆",
     "答复投诉人",
     "答覆投訴人",
     "答复客户",
     "答覆客戶",
     "答复消费者",
     "答覆消費者",
     "结案",
     "結案",
     "decide on the complaint",
     "decide the complaint",
     "decision",
     "final reply",
     "final answer",
     "resolve the complaint",
     "close the complaint"
    ],
    "when": [
     "特殊",
     "再次延长",
     "再次延長",
     "exceptional"
    ],
    "unless": [
     "回访",
     "回訪",
     "归档",
     "歸檔",
     "复核",
     "複核",
     "异议",
     "異議",
     "评估",
     "評估",
     "archive",
     "appeal"
    ],
    "anchor": "report",
    "within": "60d"
   }
  ],
  "intervals": [
   {
    "id": "business-continuity",
    "title": {
     "en": "the business continuity drill",
     "zh-Hans": "业务连续性演练",
     "zh-Hant": "業務連續性演練"
    },
    "source": "银监发〔2011〕104号",
    "basis": "practice",
    "verify": true,
    "hazards": [
     "it-outage"
    ],
    "every": "P3Y"
   },
   {
    "id": "liquidity",
    "title": {
     "en": "the test of the liquidity plan",
     "zh-Hans": "流动性应急计划测试",
     "zh-Hant": "流動性應急計劃測試"
    },
    "basis": "practice",
    "verify": true,
    "hazards": [
     "bank-run",
     "insolvency"
    ],
    "every": "P1Y"
   }
  ],
  "clauses": [
   {
    "clause": "省级实施办法",
    "source": "银保监发〔2019〕29号",
    "hazards": [
     "bank-run",
     "robbery",
     "security"
    ],
    "verify": true,
    "asks": {
     "en": "The financial regulator is told within 1 hour.",
     "zh-Hans": "1小时内报告金融监管部门。",
     "zh-Hant": "1小時內報告金融監管部門。"
    },
    "rules": [
     "no-regulator-report"
    ],
    "ceilings": [
     "financial-regulator"
    ],
    "by-hand": {
     "en": "What the province's own rules ask; they may be shorter.",
     "zh-Hans": "省级规定的时限，可能更短。",
     "zh-Hant": "省級規定的時限，可能更短。"
    }
   },
   {
    "clause": "向人民银行报告",
    "hazards": [
     "bank-run",
     "robbery",
     "security"
    ],
    "verify": true,
    "asks": {
     "en": "The central bank is told within 2 hours of the event.",
     "zh-Hans": "事发2小时内报告人民银行。",
     "zh-Hant": "事發2小時內報告人民銀行。"
    },
    "ceilings": [
     "central-bank"
    ]
   },
   {
    "clause": "报告时限",
    "source": "银监办发〔2008〕53号",
    "hazards": [
     "it-outage"
    ],
    "verify": true,
    "asks": {
     "en": "An IT incident is reported within 30 minutes and in writing within 12 hours.",
     "zh-Hans": "信息系统突发事件30分钟内报告，12小时内书面报告。",
     "zh-Hant": "信息系統突發事件30分鐘內報告，12小時內書面報告。"
    },
    "ceilings": [
     "it-incident-first",
     "it-incident-written"
    ]
   },
   {
    "clause": "演练与恢复",
    "source": "银监发〔2011〕104号",
    "hazards": [
     "it-outage"
    ],
    "verify": true,
    "asks": {
     "en": "All important business is drilled at least every 3 years and recovered within 4 hours.",
     "zh-Hans": "重要业务至少每3年演练一次，4小时内恢复。",
     "zh-Hant": "重要業務至少每3年演練一次，4小時內恢復。"
    },
    "ceilings": [
     "important-business"
    ],
    "intervals": [
     "business-continuity"
    ],
    "by-hand": {
     "en": "Whether at most 30 minutes of data are lost.",
     "zh-Hans": "数据丢失是否不超过30分钟。",
     "zh-Hant": "數據丟失是否不超過30分鐘。"
    }
   },
   {
    "clause": "流动性应急计划",
    "hazards": [
     "bank-run",
     "insolvency"
    ],
    "verify": true,
    "asks": {
     "en": "The liquidity plan is tested yearly.",
     "zh-Hans": "流动性应急计划每年测试。",
     "zh-Hant": "流動性應急計劃每年測試。"
    },
    "intervals": [
     "liquidity"
    ]
   },
   {
    "clause": "处理期限",
    "source": "银保监会令2020年第3号",
    "hazards": [
     "complaint"
    ],
    "asks": {
     "en": "A complaint is decided within 15 days, a complex one within 30, an exceptional one within 60.",
     "zh-Hans": "投诉15日内作出决定，情况复杂的30日，特殊情况最长60日。",
     "zh-Hant": "投訴15日內作出決定，情況複雜的30日，特殊情況最長60日。"
    },
    "ceilings": [
     "complaint-decision",
     "complaint-complex",
     "complaint-exceptional"
    ]
   }
  ]
 },
 "cn-unit": {
  "title": {
   "en": "Plans of units in China (国办发〔2024〕5号)",
   "zh-Hans": "单位应急预案（国办发〔2024〕5号）",
   "zh-Hant": "單位應急預案（國辦發〔2024〕5號）"
  },
  "summary": {
   "en": "What the plan of a unit covers, who signs it, to whom it is published, when it is evaluated and revised.",
   "zh-Hans": "单位预案的内容、签发、发布、演练评估和修订。",
   "zh-Hant": "單位預案的內容、簽發、發布、演練評估和修訂。"
  },
  "extends": [
   "recommended"
  ],
  "regulatory": true,
  "source": "国办发〔2024〕5号",
  "sections": [
   {
    "id": "unit-responsible",
    "title": {
     "en": "who is responsible for the response",
     "zh-Hans": "应急处置的责任人",
     "zh-Hant": "應急處置的責任人"
    },
    "clause": "16",
    "basis": "requirement",
    "keys": [
     "roles[function=command]",
     "activation/authority"
    ],
    "headings": [
     "责任人",
     "責任人",
     "应急组织",
     "應急組織",
     "组织机构",
     "組織機構",
     "组织体系",
     "組織體系",
     "组织指挥",
     "組織指揮",
     "指挥机构",
     "指揮機構",
     "领导小组",
     "領導小組",
     "organisation",
     "organization",
     "command",
     "who is responsible"
    ],
    "inherited": true
   },
   {
    "id": "unit-monitoring",
    "title": {
     "en": "the monitoring of risks",
     "zh-Hans": "风险监测",
     "zh-Hant": "風險監測"
    },
    "clause": "16",
    "basis": "requirement",
    "keys": [
     "thresholds",
     "steps[phase=monitoring]"
    ],
    "headings": [
     "监测",
     "監測",
     "监控预警",
     "監控預警",
     "预测预警",
     "預測預警",
     "隐患排查",
     "隱患排查",
     "风险监控",
     "風險監控",
     "monitoring",
     "surveillance"
    ],
    "inherited": true
   },
   {
    "id": "unit-tasks",
    "title": {
     "en": "the tasks of each role",
     "zh-Hans": "各岗位职责任务",
     "zh-Hant": "各崗位職責任務"
    },
    "clause": "16",
    "basis": "requirement",
    "keys": [
     "roles/duties",
     "steps/owner"
    ],
    "headings": [
     "职责",
     "職責",
     "任务",
     "任務",
     "分工",
     "duties",
     "tasks",
     "responsibilities"
    ],
    "inherited": true
   },
   {
    "id": "unit-reporting",
    "title": {
     "en": "the reporting of information",
     "zh-Hans": "信息报告",
     "zh-Hant": "信息報告"
    },
    "clause": "16",
    "basis": "requirement",
    "keys": [
     "reports"
    ],
    "headings": [
     "信息报告",
     "信息報告",
     "信息上报",
     "信息上報",
     "信息报送",
     "信息報送",
     "信息通报",
     "信息通報",
     "报告程序",
     "報告程序",
     "事故报告",
     "事故報告",
     "事件报告",
     "事件報告",
     "reporting",
     "notification"
    ],
    "inherited": true
   },
   {
    "id": "unit-warning",
    "title": {
     "en": "warning and response",
     "zh-Hans": "预警与响应",
     "zh-Hant": "預警與響應"
    },
    "clause": "16",
    "basis": "requirement",
    "keys": [
     "steps[phase=warning]",
     "thresholds",
     "levels[system=warning]",
     "activation"
    ],
    "headings": [
     "预警",
     "預警",
     "响应",
     "響應",
     "启动",
     "啟動",
     "warning",
     "activation",
     "response"
    ],
    "inherited": true
   },
   {
    "id": "unit-measures",
    "title": {
     "en": "the measures taken",
     "zh-Hans": "处置措施",
     "zh-Hant": "處置措施"
    },
    "clause": "16",
    "basis": "requirement",
    "keys": [
     "steps"
    ],
    "headings": [
     "处置措施",
     "處置措施",
     "应急处置",
     "應急處置",
     "应急措施",
     "應急措施",
     "measures",
     "response"
    ]
   },
   {
    "id": "unit-evacuation",
    "title": {
     "en": "evacuation",
     "zh-Hans": "疏散撤离",
     "zh-Hant": "疏散撤離"
    },
    "clause": "16",
    "basis": "requirement",
    "except": [
     "complaint",
     "litigation",
     "insolvency",
     "telecom-fraud",
     "wealth-loss",
     "it-outage"
    ],
    "keys": [
     "steps/place"
    ],
    "headings": [
     "疏散",
     "撤离",
     "撤離",
     "避险",
     "避險",
     "转移安置",
     "轉移安置",
     "evacuation",
     "shelter"
    ],
    "names": [
     "疏散",
     "撤离",
     "撤離",
     "撤出",
     "疏导",
     "疏導",
     "转移",
     "轉移",
     "避险",
     "避險",
     "分流",
     "出口",
     "离开",
     "離開",
     "集合点",
     "集合點",
     "退到",
     "退出",
     "隔离",
     "隔離",
     "带离",
     "帶離",
     "evacuat",
     "assembly",
     "leave",
     "exit",
     "clear the",
     "shelter",
     "isolat"
    ],
    "inherited": true
   },
   {
    "id": "unit-resources",
    "title": {
     "en": "the use of resources",
     "zh-Hans": "应急资源的调用",
     "zh-Hant": "應急資源的調用"
    },
    "clause": "16",
    "basis": "requirement",
    "keys": [
     "resources",
     "steps/needs"
    ],
    "headings": [
     "应急资源",
     "應急資源",
     "资源调用",
     "資源調用",
     "物资",
     "物資",
     "装备",
     "裝備",
     "应急保障",
     "應急保障",
     "保障措施",
     "resources",
     "supplies",
     "equipment"
    ],
    "inherited": true
   },
   {
    "id": "unit-levels",
    "title": {
     "en": "the levels of the event or of the response",
     "zh-Hans": "事件或者响应的分级",
     "zh-Hant": "事件或者響應的分級"
    },
    "clause": "24",
    "basis": "principle",
    "kinds": [
     "comprehensive",
     "special"
    ],
    "keys": [
     "levels[system=response]",
     "levels[system=event]",
     "levels/criteria"
    ],
    "headings": [
     "分级",
     "分級",
     "级别",
     "級別",
     "等级",
     "等級",
     "levels",
     "grades",
     "tiers"
    ],
    "inherited": true
   },
   {
    "id": "unit-review",
    "title": {
     "en": "how often the plan is evaluated and revised",
     "zh-Hans": "预案的定期评估修订周期",
     "zh-Hant": "預案的定期評估修訂週期"
    },
    "clause": "35",
    "basis": "principle",
    "keys": [
     "document/review/every"
    ],
    "sentences": [
     "每(?:隔)?(?:半|[一二两三四五]|\\d+)?(?:个)?(?:年度?|季度?|月|周)…(?:评估|修订|修编|复审|评审)",
     "(?:评估|修订|修编|复审|评审)…(?:每(?:隔)?(?:半|[一二两三四五]|\\d+)?(?:个)?(?:年|季|月)|(?:周期|间隔)…(?:年|月)|[一二两三\\d]年一次|半年一次)",
     "(?:年度|半年度|季度|按年|按季)…(?:评估|修订|修编|复审|评审)",
     "(?:review|revis|evaluat|updat)\\w*…(?:every|each|once a|twice a|yearly|annual|quarterly|half-yearly|monthly)",
     "(?:every|each|once a|yearly|annual|quarterly|half-yearly|monthly)\\w*…(?:review|revis|evaluat|updat)"
    ],
    "inherited": true
   }
  ],
  "ceilings": [
   {
    "id": "work-safety-accident",
    "title": {
     "en": "the report of a work-safety accident",
     "zh-Hans": "生产安全事故报告",
     "zh-Hant": "生產安全事故報告"
    },
    "source": "国务院令第493号",
    "clause": "9",
    "basis": "requirement",
    "hazards": [
     "fire",
     "general"
    ],
    "of": "report",
    "types": [
     "first"
    ],
    "to": [
     "应急管理部门",
     "應急管理部門",
     "应急管理局",
     "應急管理局",
     "应急局",
     "應急局",
     "安全生产监督",
     "安全生產監督",
     "安监",
     "安監",
     "负有安全生产",
     "負有安全生產",
     "emergency management"
    ],
    "anchor": "report",
    "within": "1h"
   },
   {
    "id": "outbreak",
    "title": {
     "en": "the report of an outbreak",
     "zh-Hans": "突发公共卫生事件报告",
     "zh-Hant": "突發公共衛生事件報告"
    },
    "source": "突发公共卫生事件应急条例",
    "clause": "20",
    "basis": "practice",
    "verify": true,
    "hazards": [
     "epidemic"
    ],
    "types": [
     "first"
    ],
    "to": [
     "疾控",
     "疾病预防控制",
     "疾病預防控制",
     "卫生健康",
     "衛生健康",
     "卫健",
     "衛健",
     "卫生行政",
     "衛生行政",
     "卫生局",
     "衛生局",
     "CDC",
     "disease control",
     "public health",
     "health authority"
    ],
    "anchor": "detection",
    "within": "2h"
   }
  ],
  "clauses": [
   {
    "clause": "16",
    "asks": {
     "en": "The plan says who is responsible, how risks are watched, what each has to do, how information is reported, how warning and response go, what is done, how people leave and which resources are used.",
     "zh-Hans": "预案写明责任人、风险监测、任务、信息报告、预警响应、处置措施、人员疏散和资源调用。",
     "zh-Hant": "預案寫明責任人、風險監測、任務、信息報告、預警響應、處置措施、人員疏散和資源調用。"
    },
    "sections": [
     "unit-responsible",
     "unit-monitoring",
     "unit-tasks",
     "unit-reporting",
     "unit-warning",
     "unit-measures",
     "unit-evacuation",
     "unit-resources"
    ],
    "rules": [
     "no-commander",
     "role-without-duty",
     "step-without-owner",
     "report-incomplete",
     "no-activation"
    ],
    "ceilings": [
     "work-safety-accident",
     "outbreak"
    ],
    "by-hand": {
     "en": "Whether the measures fit the risks of this very unit.",
     "zh-Hans": "措施是否符合本单位的实际风险。",
     "zh-Hant": "措施是否符合本單位的實際風險。"
    }
   },
   {
    "clause": "21",
    "asks": {
     "en": "The plan rests on an assessment of risks, a survey of resources and on cases.",
     "zh-Hans": "以风险评估、资源调查和案例分析为编制基础。",
     "zh-Hant": "以風險評估、資源調查和案例分析為編制基礎。"
    },
    "keys": [
     "risks"
    ],
    "by-hand": {
     "en": "Whether risks were assessed, resources surveyed and cases studied before writing.",
     "zh-Hans": "编制前是否做过风险评估、资源调查和案例分析。",
     "zh-Hant": "編制前是否做過風險評估、資源調查和案例分析。"
    }
   },
   {
    "clause": "24",
    "asks": {
     "en": "Command, levels and measures are such that a review of the plan can approve them.",
     "zh-Hans": "组织指挥合理，分级和措施得当，经得起评审。",
     "zh-Hant": "組織指揮合理，分級和措施得當，經得起評審。"
    },
    "sections": [
     "unit-levels"
    ],
    "by-hand": {
     "en": "Whether the plan is lawful, fits the plan above it, and its levels and measures are sensible.",
     "zh-Hans": "是否合法、与上级预案衔接，分级和措施是否得当。",
     "zh-Hant": "是否合法、與上級預案銜接，分級和措施是否得當。"
    }
   },
   {
    "clause": "25",
    "asks": {
     "en": "The principal of the unit signs the plan.",
     "zh-Hans": "预案由单位主要负责人签发。",
     "zh-Hant": "預案由單位主要負責人簽發。"
    },
    "keys": [
     "document/approved-by"
    ],
    "rules": [
     "unsigned-approval",
     "same-person-approves"
    ],
    "by-hand": {
     "en": "Whether the post that approved it is the unit's principal.",
     "zh-Hans": "批准人是否为本单位主要负责人。",
     "zh-Hant": "批准人是否為本單位主要負責人。"
    }
   },
   {
    "clause": "28",
    "asks": {
     "en": "It is published within 20 working days to the unit and those whom it may affect.",
     "zh-Hans": "印发后20个工作日内向本单位和可能受影响的单位、个人发布。",
     "zh-Hant": "印發後20個工作日內向本單位和可能受影響的單位、個人發布。"
    },
    "keys": [
     "document/published-on"
    ],
    "rules": [
     "not-published"
    ],
    "by-hand": {
     "en": "Whether it reached those whom it may affect.",
     "zh-Hans": "可能受影响的单位和人员是否收到。",
     "zh-Hant": "可能受影響的單位和人員是否收到。"
    }
   },
   {
    "clause": "32",
    "asks": {
     "en": "The plan is drilled; no interval is stated for units.",
     "zh-Hans": "组织演练；对单位没有规定周期。",
     "zh-Hant": "組織演練；對單位沒有規定週期。"
    },
    "keys": [
     "drills"
    ],
    "rules": [
     "no-drill",
     "drill-overdue",
     "drill-without-owner",
     "drill-without-scenario"
    ]
   },
   {
    "clause": "33",
    "asks": {
     "en": "A drill is evaluated: execution, practicability, command and coordination, people, equipment, suggestions.",
     "zh-Hans": "演练后评估执行情况、可操作性、指挥协调、人员、装备，并提出建议。",
     "zh-Hant": "演練後評估執行情況、可操作性、指揮協調、人員、裝備，並提出建議。"
    },
    "keys": [
     "drills/evaluation"
    ],
    "rules": [
     "drill-without-evaluation",
     "record-without-findings",
     "finding-without-owner",
     "finding-not-in-plan"
    ]
   },
   {
    "clause": "35",
    "asks": {
     "en": "The plan is revised when law, command, risk or resources change, or when a drill or an event shows a need.",
     "zh-Hans": "法规、指挥体系、风险、资源变化，或者演练、实战发现问题时，修订预案。",
     "zh-Hant": "法規、指揮體系、風險、資源變化，或者演練、實戰發現問題時，修訂預案。"
    },
    "keys": [
     "document/review"
    ],
    "sections": [
     "unit-review"
    ],
    "rules": [
     "review-overdue",
     "repealed-basis"
    ],
    "by-hand": {
     "en": "Whether something has changed that the plan does not know yet.",
     "zh-Hans": "有无预案尚未反映的变化。",
     "zh-Hant": "有無預案尚未反映的變化。"
    }
   },
   {
    "clause": "36",
    "asks": {
     "en": "A change of command, procedure, main measures or levels goes through approval again.",
     "zh-Hans": "指挥体系、处置程序、主要措施、响应分级有重大修改的，重新履行审批程序。",
     "zh-Hant": "指揮體系、處置程序、主要措施、響應分級有重大修改的，重新履行審批程序。"
    },
    "keys": [
     "document/changes"
    ],
    "rules": [
     "change-not-recorded",
     "changed-since-approval"
    ]
   }
  ]
 },
 "fire-cn": {
  "title": {
   "en": "Fire plans in China (GB/T 38315-2019, 公安部令第61号)",
   "zh-Hans": "灭火和应急疏散预案（GB/T 38315-2019、公安部令第61号）",
   "zh-Hant": "滅火和應急疏散預案（GB/T 38315-2019、公安部令第61號）"
  },
  "summary": {
   "en": "The groups of a fire plan, and how often it is drilled.",
   "zh-Hans": "灭火和应急疏散预案的编组，以及演练周期。",
   "zh-Hant": "滅火和應急疏散預案的編組，以及演練週期。"
  },
  "extends": [
   "recommended"
  ],
  "regulatory": true,
  "source": "GB/T 38315-2019",
  "sections": [
   {
    "id": "fire-fighting-group",
    "title": {
     "en": "a group that fights the fire",
     "zh-Hans": "灭火组",
     "zh-Hant": "滅火組"
    },
    "clause": "编组",
    "basis": "requirement",
    "hazards": [
     "fire"
    ],
    "kinds": [
     "special",
     "onsite",
     "matter",
     "item"
    ],
    "headings": [
     "灭火行动组",
     "滅火行動組",
     "灭火组",
     "滅火組"
    ],
    "names": [
     "灭火",
     "滅火",
     "扑救",
     "撲救",
     "初起火",
     "fire fight",
     "firefight",
     "fight early",
     "fight the fire",
     "extinguish",
     "fire team",
     "fire wardens"
    ]
   },
   {
    "id": "fire-communication-group",
    "title": {
     "en": "a group for communication",
     "zh-Hans": "通讯联络组",
     "zh-Hant": "通訊聯絡組"
    },
    "clause": "编组",
    "basis": "requirement",
    "hazards": [
     "fire"
    ],
    "kinds": [
     "special",
     "onsite",
     "matter",
     "item"
    ],
    "keys": [
     "roles[function=liaison]"
    ],
    "headings": [
     "通讯联络组",
     "通訊聯絡組",
     "通信联络组",
     "通信聯絡組"
    ],
    "names": [
     "联络",
     "聯絡",
     "通讯",
     "通訊",
     "通信",
     "报警员",
     "報警員",
     "报警组",
     "報警組",
     "拨打 119",
     "撥打 119",
     "拨打119",
     "撥打119",
     "报警",
     "報警",
     "liaison",
     "communicat",
     "calls 119",
     "call 119",
     "caller",
     "fire service"
    ]
   },
   {
    "id": "fire-evacuation-group",
    "title": {
     "en": "a group that guides people out",
     "zh-Hans": "疏散引导组",
     "zh-Hant": "疏散引導組"
    },
    "clause": "编组",
    "basis": "requirement",
    "hazards": [
     "fire"
    ],
    "kinds": [
     "special",
     "onsite",
     "matter",
     "item"
    ],
    "headings": [
     "疏散引导组",
     "疏散引導組"
    ],
    "names": [
     "疏散",
     "撤离",
     "撤離",
     "引导",
     "引導",
     "evacuat",
     "guide",
     "marshal",
     "warden"
    ]
   },
   {
    "id": "fire-first-aid-group",
    "title": {
     "en": "a group for first aid",
     "zh-Hans": "安全防护救护组",
     "zh-Hant": "安全防護救護組"
    },
    "clause": "编组",
    "basis": "requirement",
    "hazards": [
     "fire"
    ],
    "kinds": [
     "special",
     "onsite",
     "matter",
     "item"
    ],
    "headings": [
     "救护组",
     "救護組",
     "防护救护组",
     "防護救護組"
    ],
    "names": [
     "救护",
     "救護",
     "急救",
     "救助伤",
     "救助傷",
     "抢救伤",
     "搶救傷",
     "医疗",
     "醫療",
     "包扎",
     "包紮",
     "first aid",
     "first-aid",
     "casualt",
     "injured",
     "medical"
    ]
   }
  ],
  "intervals": [
   {
    "id": "key-fire-unit",
    "title": {
     "en": "the drill of a key fire unit",
     "zh-Hans": "消防安全重点单位的演练",
     "zh-Hant": "消防安全重點單位的演練"
    },
    "source": "公安部令第61号",
    "basis": "requirement",
    "hazards": [
     "fire"
    ],
    "places": [
     "消防安全重点单位",
     "消防安全重點單位",
     "消防重点单位",
     "消防重點單位",
     "重点单位",
     "重點單位",
     "key-fire-unit",
     "key fire unit"
    ],
    "every": "P6M"
   },
   {
    "id": "other-fire-unit",
    "title": {
     "en": "the drill of a fire plan",
     "zh-Hans": "灭火和应急疏散演练",
     "zh-Hant": "滅火和應急疏散演練"
    },
    "source": "公安部令第61号",
    "basis": "requirement",
    "hazards": [
     "fire"
    ],
    "every": "P1Y"
   }
  ],
  "clauses": [
   {
    "clause": "编组",
    "hazards": [
     "fire"
    ],
    "asks": {
     "en": "The plan has groups for firefighting, communication, evacuation and first aid.",
     "zh-Hans": "设灭火、通讯联络、疏散引导、安全防护救护等组。",
     "zh-Hant": "設滅火、通訊聯絡、疏散引導、安全防護救護等組。"
    },
    "sections": [
     "fire-fighting-group",
     "fire-communication-group",
     "fire-evacuation-group",
     "fire-first-aid-group"
    ],
    "rules": [
     "no-commander",
     "role-without-deputy"
    ]
   },
   {
    "clause": "分级",
    "hazards": [
     "fire"
    ],
    "asks": {
     "en": "Grades run from 1, the lightest, to 5: the inverse of levels Ⅰ to Ⅳ.",
     "zh-Hans": "预案分级从一级（最轻）到五级，与事件分级Ⅰ至Ⅳ方向相反。",
     "zh-Hant": "預案分級從一級（最輕）到五級，與事件分級Ⅰ至Ⅳ方向相反。"
    },
    "by-hand": {
     "en": "Whether the grades of the plan run in the direction of the standard.",
     "zh-Hans": "预案的分级方向是否与标准一致。",
     "zh-Hant": "預案的分級方向是否與標準一致。"
    }
   },
   {
    "clause": "演练周期",
    "source": "公安部令第61号",
    "hazards": [
     "fire"
    ],
    "asks": {
     "en": "Key fire units drill at least half-yearly, others at least yearly.",
     "zh-Hans": "消防安全重点单位至少每半年演练一次，其他单位至少每年一次。",
     "zh-Hant": "消防安全重點單位至少每半年演練一次，其他單位至少每年一次。"
    },
    "rules": [
     "no-drill"
    ],
    "intervals": [
     "key-fire-unit",
     "other-fire-unit"
    ]
   }
  ]
 },
 "gbt-29639": {
  "title": {
   "en": "GB/T 29639-2020",
   "zh-Hans": "生产经营单位生产安全事故应急预案编制导则（GB/T 29639-2020）",
   "zh-Hant": "生產經營單位生產安全事故應急預案編制導則（GB/T 29639-2020）"
  },
  "summary": {
   "en": "What comprehensive, special and on-site plans hold, and how often they are drilled.",
   "zh-Hans": "综合预案、专项预案、现场处置方案应有的内容，以及演练周期。",
   "zh-Hant": "綜合預案、專項預案、現場處置方案應有的內容，以及演練週期。"
  },
  "extends": [
   "recommended"
  ],
  "regulatory": true,
  "source": "GB/T 29639-2020",
  "sections": [
   {
    "id": "scope",
    "title": {
     "en": "the scope",
     "zh-Hans": "适用范围",
     "zh-Hant": "適用範圍"
    },
    "clause": "6.1",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "scope"
    ],
    "headings": [
     "适用范围",
     "適用範圍",
     "使用范围",
     "使用範圍",
     "适用对象",
     "適用對象",
     "scope"
    ]
   },
   {
    "id": "response-levels",
    "title": {
     "en": "the levels of the response",
     "zh-Hans": "响应分级",
     "zh-Hant": "響應分級"
    },
    "clause": "6.1",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "levels[system=response]"
    ],
    "headings": [
     "响应分级",
     "響應分級",
     "分级响应",
     "分級響應",
     "响应级别",
     "響應級別",
     "响应等级",
     "響應等級",
     "应急分级",
     "應急分級",
     "response level",
     "levels of response"
    ]
   },
   {
    "id": "organisation",
    "title": {
     "en": "the organisation and its duties",
     "zh-Hans": "应急组织机构及职责",
     "zh-Hant": "應急組織機構及職責"
    },
    "clause": "6.2",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "roles/duties"
    ],
    "headings": [
     "组织机构",
     "組織機構",
     "组织体系",
     "組織體系",
     "机构及职责",
     "機構及職責",
     "机构与职责",
     "機構與職責",
     "组织指挥",
     "組織指揮",
     "指挥机构",
     "指揮機構",
     "职责",
     "職責",
     "organisation",
     "organization",
     "duties",
     "responsibilities"
    ]
   },
   {
    "id": "duty-phone",
    "title": {
     "en": "the duty phone",
     "zh-Hans": "应急值守电话",
     "zh-Hant": "應急值守電話"
    },
    "clause": "6.3.1",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "contacts[duty]"
    ],
    "headings": [
     "应急值守",
     "應急值守",
     "值守电话",
     "值守電話",
     "值班电话",
     "值班電話",
     "值班值守",
     "duty phone",
     "duty room"
    ]
   },
   {
    "id": "upward-report",
    "title": {
     "en": "upward reporting: procedure, content, limit and person",
     "zh-Hans": "信息上报的程序、内容、时限和责任人",
     "zh-Hant": "信息上報的程序、內容、時限和責任人"
    },
    "clause": "6.3.1",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "reports"
    ],
    "headings": [
     "信息报告",
     "信息報告",
     "信息上报",
     "信息上報",
     "信息报送",
     "信息報送",
     "上报程序",
     "上報程序",
     "事故报告",
     "事故報告",
     "报告程序",
     "報告程序",
     "报告时限",
     "報告時限",
     "reporting",
     "notification"
    ]
   },
   {
    "id": "internal-notice",
    "title": {
     "en": "the receipt of information and notice within the unit",
     "zh-Hans": "信息接收与内部通报",
     "zh-Hant": "信息接收與內部通報"
    },
    "clause": "6.3.1",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "steps/notify",
     "reports"
    ],
    "headings": [
     "信息接报",
     "信息接報",
     "信息接收",
     "信息通报",
     "信息通報",
     "内部通报",
     "內部通報",
     "信息传递",
     "信息傳遞",
     "接报",
     "接報"
    ]
   },
   {
    "id": "warning-start",
    "title": {
     "en": "how a warning is given and prepared for",
     "zh-Hans": "预警启动与响应准备",
     "zh-Hant": "預警啟動與響應準備"
    },
    "clause": "6.3.2",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "steps[phase=warning]",
     "levels[system=warning]",
     "thresholds/triggers"
    ],
    "headings": [
     "预警启动",
     "預警啟動",
     "预警发布",
     "預警發佈",
     "预警响应",
     "預警響應",
     "响应准备",
     "響應準備",
     "预警行动",
     "預警行動",
     "预警",
     "預警",
     "warning"
    ]
   },
   {
    "id": "warning-lifting",
    "title": {
     "en": "how a warning is lifted: condition and person",
     "zh-Hans": "预警解除的条件和责任人",
     "zh-Hant": "預警解除的條件和責任人"
    },
    "clause": "6.3.2",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "levels[system=warning]/lifted-when",
     "thresholds/lifted-when"
    ],
    "headings": [
     "预警解除",
     "預警解除",
     "解除预警",
     "解除預警",
     "预警终止",
     "預警終止",
     "warning lifted",
     "lifting of the warning",
     "end of the warning"
    ]
   },
   {
    "id": "activation",
    "title": {
     "en": "how the response is activated",
     "zh-Hans": "响应启动",
     "zh-Hant": "響應啟動"
    },
    "clause": "6.3.3",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "activation/criteria",
     "activation/procedure",
     "activation/authority"
    ],
    "headings": [
     "响应启动",
     "響應啟動",
     "启动条件",
     "啟動條件",
     "启动程序",
     "啟動程序",
     "应急启动",
     "應急啟動",
     "预案启动",
     "預案啟動",
     "activation"
    ]
   },
   {
    "id": "handling",
    "title": {
     "en": "how the event is handled",
     "zh-Hans": "应急处置",
     "zh-Hant": "應急處置"
    },
    "clause": "6.3.4",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "steps[phase=response]"
    ],
    "headings": [
     "应急处置",
     "應急處置",
     "处置措施",
     "處置措施",
     "应急措施",
     "應急措施",
     "现场处置",
     "現場處置",
     "response"
    ]
   },
   {
    "id": "external-support",
    "title": {
     "en": "outside support and the hand-over of command",
     "zh-Hans": "应急支援与指挥权移交",
     "zh-Hant": "應急支援與指揮權移交"
    },
    "clause": "6.3.5",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "steps/hands-over-to"
    ],
    "headings": [
     "应急支援",
     "應急支援",
     "外部支援",
     "支援与",
     "支援與",
     "指挥权移交",
     "指揮權移交",
     "扩大应急",
     "擴大應急",
     "外部救援",
     "external support",
     "outside help",
     "hand-over"
    ],
    "names": [
     "移交指挥",
     "移交指揮",
     "指挥权",
     "指揮權",
     "移交现场",
     "移交現場",
     "外部支援",
     "请求支援",
     "請求支援",
     "应急支援",
     "應急支援",
     "扩大应急",
     "擴大應急",
     "hand over",
     "hands over",
     "handover",
     "outside help",
     "request support"
    ]
   },
   {
    "id": "termination",
    "title": {
     "en": "the end of the response: condition and person",
     "zh-Hans": "响应终止的条件和责任人",
     "zh-Hant": "響應終止的條件和責任人"
    },
    "clause": "6.3.6",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "termination/criteria",
     "termination/procedure"
    ],
    "headings": [
     "响应终止",
     "響應終止",
     "应急终止",
     "應急終止",
     "应急结束",
     "應急結束",
     "响应结束",
     "響應結束",
     "终止条件",
     "終止條件",
     "终止程序",
     "終止程序",
     "termination",
     "stand down",
     "end of the response"
    ]
   },
   {
    "id": "aftermath",
    "title": {
     "en": "the aftermath",
     "zh-Hans": "后期处置",
     "zh-Hant": "後期處置"
    },
    "clause": "6.4",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "recovery",
     "steps[phase=recovery]"
    ],
    "headings": [
     "后期处置",
     "後期處置",
     "善后",
     "善後",
     "恢复重建",
     "恢復重建",
     "恢复生产",
     "恢復生產",
     "恢复与",
     "恢復與",
     "aftermath",
     "recovery"
    ]
   },
   {
    "id": "communications-support",
    "title": {
     "en": "communications, with a backup",
     "zh-Hans": "通信与信息保障（含备用方案）",
     "zh-Hant": "通信與信息保障（含備用方案）"
    },
    "clause": "6.5.1",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "resources[kind=communication]"
    ],
    "headings": [
     "通信保障",
     "通讯保障",
     "通訊保障",
     "通信与信息",
     "通信與信息",
     "通讯与信息",
     "通訊與信息",
     "communications"
    ]
   },
   {
    "id": "teams",
    "title": {
     "en": "response teams",
     "zh-Hans": "应急队伍保障",
     "zh-Hant": "應急隊伍保障"
    },
    "clause": "6.5.2",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "resources[kind=people]"
    ],
    "headings": [
     "队伍保障",
     "隊伍保障",
     "应急队伍",
     "應急隊伍",
     "救援队伍",
     "救援隊伍",
     "人员保障",
     "人員保障",
     "人力保障",
     "应急人员",
     "應急人員",
     "teams"
    ]
   },
   {
    "id": "supplies",
    "title": {
     "en": "supplies and equipment",
     "zh-Hans": "物资装备保障",
     "zh-Hant": "物資裝備保障"
    },
    "clause": "6.5.3",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "resources[kind=supplies]",
     "resources[kind=technical]"
    ],
    "headings": [
     "物资装备",
     "物資裝備",
     "物资保障",
     "物資保障",
     "装备保障",
     "裝備保障",
     "物资与装备",
     "物資與裝備",
     "应急物资",
     "應急物資",
     "supplies",
     "equipment"
    ]
   },
   {
    "id": "other-support",
    "title": {
     "en": "other support, such as money or technology",
     "zh-Hans": "其他保障（如经费、技术）",
     "zh-Hant": "其他保障（如經費、技術）"
    },
    "clause": "6.5.4",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "resources[kind=money]",
     "resources[kind=technical]",
     "resources[kind=information]"
    ],
    "headings": [
     "其他保障",
     "经费保障",
     "經費保障",
     "资金保障",
     "資金保障",
     "交通保障",
     "运输保障",
     "運輸保障",
     "医疗保障",
     "醫療保障",
     "治安保障",
     "技术保障",
     "技術保障",
     "后勤保障",
     "後勤保障",
     "other support",
     "funding"
    ]
   },
   {
    "id": "special-scope",
    "title": {
     "en": "the scope",
     "zh-Hans": "适用范围",
     "zh-Hant": "適用範圍"
    },
    "clause": "7",
    "basis": "requirement",
    "kinds": [
     "special"
    ],
    "keys": [
     "scope"
    ],
    "headings": [
     "适用范围",
     "適用範圍",
     "使用范围",
     "使用範圍",
     "适用对象",
     "適用對象",
     "scope"
    ]
   },
   {
    "id": "special-relation",
    "title": {
     "en": "the relation to the comprehensive plan",
     "zh-Hans": "与综合应急预案的关系",
     "zh-Hant": "與綜合應急預案的關係"
    },
    "clause": "7",
    "basis": "requirement",
    "kinds": [
     "special"
    ],
    "keys": [
     "parent",
     "related"
    ],
    "headings": [
     "与综合",
     "與綜合",
     "预案关系",
     "預案關係",
     "预案的关系",
     "預案的關係",
     "关联预案",
     "關聯預案",
     "预案衔接",
     "預案銜接",
     "衔接关系",
     "銜接關係",
     "预案体系",
     "預案體系",
     "relation"
    ]
   },
   {
    "id": "special-organisation",
    "title": {
     "en": "the organisation and its duties",
     "zh-Hans": "应急组织机构及职责",
     "zh-Hant": "應急組織機構及職責"
    },
    "clause": "7",
    "basis": "requirement",
    "kinds": [
     "special"
    ],
    "keys": [
     "roles/duties"
    ],
    "headings": [
     "组织机构",
     "組織機構",
     "组织体系",
     "組織體系",
     "机构及职责",
     "機構及職責",
     "机构与职责",
     "機構與職責",
     "组织指挥",
     "組織指揮",
     "指挥机构",
     "指揮機構",
     "职责",
     "職責",
     "organisation",
     "organization",
     "duties",
     "responsibilities"
    ],
    "inherited": true
   },
   {
    "id": "special-activation",
    "title": {
     "en": "how the response is activated",
     "zh-Hans": "响应启动",
     "zh-Hant": "響應啟動"
    },
    "clause": "7",
    "basis": "requirement",
    "kinds": [
     "special"
    ],
    "keys": [
     "activation/criteria",
     "activation/procedure",
     "activation/authority"
    ],
    "headings": [
     "响应启动",
     "響應啟動",
     "启动条件",
     "啟動條件",
     "启动程序",
     "啟動程序",
     "应急启动",
     "應急啟動",
     "预案启动",
     "預案啟動",
     "activation"
    ]
   },
   {
    "id": "special-measures",
    "title": {
     "en": "the measures taken",
     "zh-Hans": "处置措施",
     "zh-Hant": "處置措施"
    },
    "clause": "7",
    "basis": "requirement",
    "kinds": [
     "special"
    ],
    "keys": [
     "steps[phase=response]"
    ],
    "headings": [
     "处置措施",
     "處置措施",
     "应急处置",
     "應急處置",
     "应急措施",
     "應急措施",
     "处置程序",
     "處置程序",
     "measures",
     "response"
    ]
   },
   {
    "id": "special-support",
    "title": {
     "en": "what supports the measures",
     "zh-Hans": "应急保障",
     "zh-Hant": "應急保障"
    },
    "clause": "7",
    "basis": "requirement",
    "kinds": [
     "special"
    ],
    "keys": [
     "resources"
    ],
    "headings": [
     "应急保障",
     "應急保障",
     "保障措施",
     "物资保障",
     "物資保障",
     "应急物资",
     "應急物資",
     "应急资源",
     "應急資源",
     "support",
     "resources",
     "supplies"
    ],
    "inherited": true
   },
   {
    "id": "onsite-risk",
    "title": {
     "en": "a description of the risks",
     "zh-Hans": "事故风险描述",
     "zh-Hant": "事故風險描述"
    },
    "clause": "8",
    "basis": "requirement",
    "kinds": [
     "onsite"
    ],
    "keys": [
     "risks"
    ],
    "headings": [
     "风险描述",
     "風險描述",
     "风险分析",
     "風險分析",
     "事故特征",
     "事故特徵",
     "危险性分析",
     "危險性分析",
     "事故风险",
     "事故風險",
     "风险提示",
     "風險提示",
     "risk"
    ]
   },
   {
    "id": "onsite-duties",
    "title": {
     "en": "the duties in the response",
     "zh-Hans": "应急工作职责",
     "zh-Hant": "應急工作職責"
    },
    "clause": "8",
    "basis": "requirement",
    "kinds": [
     "onsite"
    ],
    "keys": [
     "roles/duties"
    ],
    "headings": [
     "工作职责",
     "工作職責",
     "组织与职责",
     "組織與職責",
     "职责",
     "職責",
     "分工",
     "duties",
     "responsibilities"
    ]
   },
   {
    "id": "onsite-handling",
    "title": {
     "en": "how the event is handled",
     "zh-Hans": "应急处置",
     "zh-Hant": "應急處置"
    },
    "clause": "8",
    "basis": "requirement",
    "kinds": [
     "onsite"
    ],
    "keys": [
     "steps"
    ],
    "headings": [
     "应急处置",
     "應急處置",
     "处置措施",
     "處置措施",
     "处置程序",
     "處置程序",
     "处置步骤",
     "處置步驟",
     "response",
     "what to do"
    ]
   },
   {
    "id": "onsite-precautions",
    "title": {
     "en": "precautions",
     "zh-Hans": "注意事项",
     "zh-Hant": "注意事項"
    },
    "clause": "8",
    "basis": "requirement",
    "kinds": [
     "onsite"
    ],
    "keys": [
     "never",
     "steps/never",
     "roles/never",
     "field/never"
    ],
    "headings": [
     "注意事项",
     "注意事項",
     "安全注意",
     "禁止事项",
     "禁止事項",
     "禁止行为",
     "禁止行為",
     "警示",
     "precautions",
     "cautions",
     "what not to do"
    ]
   },
   {
    "id": "annex-unit",
    "title": {
     "en": "a profile of the unit",
     "zh-Hans": "附件：单位概况",
     "zh-Hant": "附件：單位概況"
    },
    "clause": "9",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "units"
    ],
    "headings": [
     "单位概况",
     "單位概況",
     "企业概况",
     "企業概況",
     "机构概况",
     "機構概況",
     "本行概况",
     "本行概況",
     "公司概况",
     "公司概況",
     "基本情况",
     "基本情況",
     "profile of the unit",
     "about the organisation"
    ],
    "names": [
     "单位概况",
     "單位概況",
     "企业概况",
     "企業概況",
     "机构概况",
     "機構概況",
     "公司概况",
     "公司概況"
    ]
   },
   {
    "id": "annex-risk",
    "title": {
     "en": "the result of the risk assessment",
     "zh-Hans": "附件：风险评估的结果",
     "zh-Hant": "附件：風險評估的結果"
    },
    "clause": "9",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "risks"
    ],
    "headings": [
     "风险评估",
     "風險評估",
     "风险分析",
     "風險分析",
     "风险清单",
     "風險清單",
     "风险辨识",
     "風險辨識",
     "risk"
    ],
    "names": [
     "风险评估",
     "風險評估"
    ]
   },
   {
    "id": "annex-system",
    "title": {
     "en": "how the plans hang together",
     "zh-Hans": "附件：预案体系与衔接",
     "zh-Hant": "附件：預案體系與銜接"
    },
    "clause": "9",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "parent",
     "related",
     "children"
    ],
    "headings": [
     "预案体系",
     "預案體系",
     "预案衔接",
     "預案銜接",
     "预案构成",
     "預案構成",
     "plan system",
     "system of plans"
    ],
    "names": [
     "预案体系",
     "預案體系"
    ]
   },
   {
    "id": "annex-supplies",
    "title": {
     "en": "a list of supplies",
     "zh-Hans": "附件：应急物资装备清单",
     "zh-Hant": "附件：應急物資裝備清單"
    },
    "clause": "9",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "resources"
    ],
    "headings": [
     "物资清单",
     "物資清單",
     "装备清单",
     "裝備清單",
     "物资装备",
     "物資裝備",
     "应急物资",
     "應急物資",
     "supplies",
     "equipment"
    ],
    "names": [
     "物资清单",
     "物資清單",
     "装备清单",
     "裝備清單",
     "物资装备",
     "物資裝備"
    ]
   },
   {
    "id": "annex-contacts",
    "title": {
     "en": "the contacts",
     "zh-Hans": "附件：有关应急部门、机构或人员的联系方式",
     "zh-Hant": "附件：有關應急部門、機構或人員的聯繫方式"
    },
    "clause": "9",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "contacts"
    ],
    "headings": [
     "联系方式",
     "聯繫方式",
     "联系电话",
     "聯繫電話",
     "通讯录",
     "通訊錄",
     "联络表",
     "聯絡表",
     "电话表",
     "電話表",
     "contacts",
     "phone list"
    ],
    "names": [
     "通讯录",
     "通訊錄",
     "联系方式",
     "聯繫方式",
     "联系电话",
     "聯繫電話"
    ]
   },
   {
    "id": "annex-forms",
    "title": {
     "en": "the forms",
     "zh-Hans": "附件：格式化文本",
     "zh-Hant": "附件：格式化文本"
    },
    "clause": "9",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "forms"
    ],
    "headings": [
     "格式化文本",
     "格式文本",
     "表格",
     "报告表",
     "報告表",
     "forms"
    ],
    "names": [
     "格式化文本"
    ]
   },
   {
    "id": "annex-maps",
    "title": {
     "en": "routes, signs and maps",
     "zh-Hans": "附件：疏散路线、标识和图纸",
     "zh-Hant": "附件：疏散路線、標識和圖紙"
    },
    "clause": "9",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "steps/place",
     "units/places"
    ],
    "headings": [
     "疏散路线",
     "疏散路線",
     "路线图",
     "路線圖",
     "平面图",
     "平面圖",
     "标识",
     "標識",
     "图纸",
     "圖紙",
     "分布图",
     "分佈圖",
     "map",
     "routes"
    ],
    "names": [
     "路线图",
     "路線圖",
     "平面图",
     "平面圖",
     "标识图",
     "標識圖",
     "分布图",
     "分佈圖",
     "疏散路线",
     "疏散路線",
     "疏散图",
     "疏散圖",
     "map",
     "floor plan",
     "route"
    ]
   },
   {
    "id": "annex-agreements",
    "title": {
     "en": "the agreements with others",
     "zh-Hans": "附件：有关协议或备忘录",
     "zh-Hant": "附件：有關協議或備忘錄"
    },
    "clause": "9",
    "basis": "requirement",
    "kinds": [
     "comprehensive"
    ],
    "keys": [
     "contacts/agreement"
    ],
    "headings": [
     "协议",
     "協議",
     "备忘录",
     "備忘錄",
     "互助",
     "agreement",
     "memorand"
    ],
    "names": [
     "协议",
     "協議",
     "备忘录",
     "備忘錄",
     "agreement",
     "memorand"
    ]
   }
  ],
  "intervals": [
   {
    "id": "comprehensive-or-special",
    "title": {
     "en": "the drill of a comprehensive or special plan",
     "zh-Hans": "综合、专项应急预案演练",
     "zh-Hant": "綜合、專項應急預案演練"
    },
    "source": "应急管理部令第2号",
    "clause": "33",
    "basis": "requirement",
    "kinds": [
     "comprehensive",
     "special"
    ],
    "every": "P1Y"
   },
   {
    "id": "onsite",
    "title": {
     "en": "the drill of an on-site plan",
     "zh-Hans": "现场处置方案演练",
     "zh-Hant": "現場處置方案演練"
    },
    "source": "应急管理部令第2号",
    "clause": "33",
    "basis": "requirement",
    "kinds": [
     "onsite"
    ],
    "every": "P6M"
   },
   {
    "id": "crowded-place",
    "title": {
     "en": "the drill at a crowded place",
     "zh-Hans": "人员密集场所演练",
     "zh-Hant": "人員密集場所演練"
    },
    "source": "应急管理部令第2号",
    "clause": "33",
    "basis": "requirement",
    "places": [
     "人员密集",
     "人員密集",
     "商场",
     "商場",
     "百货",
     "百貨",
     "卖场",
     "賣場",
     "超市",
     "宾馆",
     "賓館",
     "酒店",
     "饭店",
     "飯店",
     "旅馆",
     "旅館",
     "crowded",
     "mall",
     "hotel",
     "department store",
     "shopping centre",
     "shopping center"
    ],
    "every": "P6M"
   }
  ],
  "clauses": [
   {
    "clause": "6.1",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "The plan states its scope and the levels of the response.",
     "zh-Hans": "写明适用范围和响应分级。",
     "zh-Hant": "寫明適用範圍和響應分級。"
    },
    "sections": [
     "scope",
     "response-levels"
    ],
    "rules": [
     "level-without-criteria",
     "level-ladder-mixed"
    ],
    "by-hand": {
     "en": "Whether the levels of the response are more than a copy of the levels of accidents.",
     "zh-Hans": "响应分级是否照抄事故分级。",
     "zh-Hant": "響應分級是否照抄事故分級。"
    }
   },
   {
    "clause": "6.2",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "Organisation and duties.",
     "zh-Hans": "应急组织机构及其职责。",
     "zh-Hant": "應急組織機構及其職責。"
    },
    "sections": [
     "organisation"
    ],
    "rules": [
     "no-commander",
     "role-without-duty",
     "role-without-holder",
     "role-without-deputy"
    ]
   },
   {
    "clause": "6.3.1",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "Duty phone, receipt and internal notice; upward report with procedure, content, limit and person.",
     "zh-Hans": "值守电话、信息接收与内部通报；上报的程序、内容、时限和责任人。",
     "zh-Hant": "值守電話、信息接收與內部通報；上報的程序、內容、時限和責任人。"
    },
    "sections": [
     "duty-phone",
     "internal-notice",
     "upward-report"
    ],
    "rules": [
     "no-duty-phone",
     "report-incomplete",
     "report-content-incomplete",
     "report-delayed"
    ]
   },
   {
    "clause": "6.3.2",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "How a warning is given and prepared for, and lifted: condition and person.",
     "zh-Hans": "预警启动、响应准备，以及预警解除的条件和责任人。",
     "zh-Hant": "預警啟動、響應準備，以及預警解除的條件和責任人。"
    },
    "sections": [
     "warning-start",
     "warning-lifting"
    ],
    "rules": [
     "warning-never-lifted"
    ]
   },
   {
    "clause": "6.3.3",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "How the response is activated.",
     "zh-Hans": "响应启动。",
     "zh-Hant": "響應啟動。"
    },
    "sections": [
     "activation"
    ],
    "rules": [
     "no-activation",
     "several-activators"
    ]
   },
   {
    "clause": "6.3.4",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "How the event is handled.",
     "zh-Hans": "应急处置。",
     "zh-Hant": "應急處置。"
    },
    "sections": [
     "handling"
    ],
    "rules": [
     "step-without-owner",
     "step-without-time-limit"
    ],
    "by-hand": {
     "en": "Whether the measures are the right ones.",
     "zh-Hans": "措施本身是否得当。",
     "zh-Hant": "措施本身是否得當。"
    }
   },
   {
    "clause": "6.3.5",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "How outside help is asked for, and who commands when it has come.",
     "zh-Hans": "请求外部支援的程序，外部力量到达后的指挥关系。",
     "zh-Hant": "請求外部支援的程序，外部力量到達後的指揮關係。"
    },
    "sections": [
     "external-support"
    ],
    "rules": [
     "no-external-handover"
    ]
   },
   {
    "clause": "6.3.6",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "When the response ends, and who says so.",
     "zh-Hans": "响应终止的条件和责任人。",
     "zh-Hant": "響應終止的條件和責任人。"
    },
    "sections": [
     "termination"
    ],
    "rules": [
     "no-termination"
    ]
   },
   {
    "clause": "6.4",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "The aftermath.",
     "zh-Hans": "后期处置。",
     "zh-Hant": "後期處置。"
    },
    "sections": [
     "aftermath"
    ]
   },
   {
    "clause": "6.5.1",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "Means of communication, with a backup.",
     "zh-Hans": "通信联系方式和备用方案。",
     "zh-Hant": "通信聯繫方式和備用方案。"
    },
    "sections": [
     "communications-support"
    ],
    "rules": [
     "no-backup-communication"
    ]
   },
   {
    "clause": "6.5.2",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "The response teams.",
     "zh-Hans": "应急队伍保障。",
     "zh-Hant": "應急隊伍保障。"
    },
    "sections": [
     "teams"
    ]
   },
   {
    "clause": "6.5.3",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "Supplies: kind, number, performance, place, conditions, renewal, keeper and phone.",
     "zh-Hans": "物资装备的类型、数量、性能、存放位置、使用条件、更新补充、管理责任人和电话。",
     "zh-Hant": "物資裝備的類型、數量、性能、存放位置、使用條件、更新補充、管理責任人和電話。"
    },
    "sections": [
     "supplies"
    ],
    "rules": [
     "resource-without-quantity",
     "resource-without-keeper",
     "resource-check-overdue",
     "resource-expired"
    ],
    "by-hand": {
     "en": "Performance and conditions of use.",
     "zh-Hans": "性能和使用条件。",
     "zh-Hant": "性能和使用條件。"
    }
   },
   {
    "clause": "6.5.4",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "Other support.",
     "zh-Hans": "其他保障。",
     "zh-Hant": "其他保障。"
    },
    "sections": [
     "other-support"
    ]
   },
   {
    "clause": "7",
    "kinds": [
     "special"
    ],
    "asks": {
     "en": "Scope and relation to the comprehensive plan, organisation, activation, measures and their support.",
     "zh-Hans": "适用范围及与综合预案的关系、组织机构、响应启动、处置措施和应急保障。",
     "zh-Hant": "適用範圍及與綜合預案的關係、組織機構、響應啟動、處置措施和應急保障。"
    },
    "sections": [
     "special-scope",
     "special-relation",
     "special-organisation",
     "special-activation",
     "special-measures",
     "special-support"
    ],
    "rules": [
     "no-activation",
     "role-without-duty",
     "step-without-owner"
    ]
   },
   {
    "clause": "8",
    "kinds": [
     "onsite"
    ],
    "asks": {
     "en": "Risk, duties, handling and precautions.",
     "zh-Hans": "事故风险描述、应急工作职责、应急处置和注意事项。",
     "zh-Hant": "事故風險描述、應急工作職責、應急處置和注意事項。"
    },
    "sections": [
     "onsite-risk",
     "onsite-duties",
     "onsite-handling",
     "onsite-precautions"
    ],
    "rules": [
     "role-without-duty",
     "step-without-owner",
     "unsafe-action"
    ]
   },
   {
    "clause": "9",
    "kinds": [
     "comprehensive"
    ],
    "asks": {
     "en": "Annexes: profile of the unit, risk result, plan system, supplies, contacts, forms, routes, signs and maps, agreements.",
     "zh-Hans": "附件：单位概况、风险评估结果、预案体系与衔接、物资清单、联系方式、格式化文本、路线标识图纸、协议或备忘录。",
     "zh-Hant": "附件：單位概況、風險評估結果、預案體系與銜接、物資清單、聯繫方式、格式化文本、路線標識圖紙、協議或備忘錄。"
    },
    "sections": [
     "annex-unit",
     "annex-risk",
     "annex-system",
     "annex-supplies",
     "annex-contacts",
     "annex-forms",
     "annex-maps",
     "annex-agreements"
    ],
    "by-hand": {
     "en": "Whether maps and signs agree with the building.",
     "zh-Hans": "图纸、标识与现场是否一致。",
     "zh-Hant": "圖紙、標識與現場是否一致。"
    }
   },
   {
    "clause": "附录C",
    "asks": {
     "en": "Cover with number, version, unit, name and date; approval page; signature page; contents; annexes.",
     "zh-Hans": "封面（编号、版本、单位、名称、日期）、批准页、执行部门签署页、目录、附件。",
     "zh-Hant": "封面（編號、版本、單位、名稱、日期）、批准頁、執行部門簽署頁、目錄、附件。"
    },
    "keys": [
     "document/number",
     "document/version",
     "document/approved-by",
     "document/signatories"
    ],
    "rules": [
     "unsigned-approval",
     "change-not-recorded"
    ],
    "by-hand": {
     "en": "Whether the signatures stand on the printed pages.",
     "zh-Hans": "纸质批准页和签署页是否已经签字。",
     "zh-Hant": "紙質批准頁和簽署頁是否已經簽字。"
    }
   },
   {
    "clause": "33",
    "source": "应急管理部令第2号",
    "asks": {
     "en": "Comprehensive and special plans are drilled at least yearly, on-site plans and plans of crowded places at least half-yearly.",
     "zh-Hans": "综合、专项预案至少每年演练一次，现场处置方案和人员密集场所至少每半年一次。",
     "zh-Hant": "綜合、專項預案至少每年演練一次，現場處置方案和人員密集場所至少每半年一次。"
    },
    "rules": [
     "no-drill",
     "drill-overdue"
    ],
    "intervals": [
     "comprehensive-or-special",
     "onsite",
     "crowded-place"
    ]
   }
  ]
 },
 "minimal": {
  "title": {
   "en": "The least",
   "zh-Hans": "最低要求",
   "zh-Hant": "最低要求"
  },
  "summary": {
   "en": "Only what makes a page wrong, and what lives depend on.",
   "zh-Hans": "只查会印错的内容，以及关系人身安全的缺口。",
   "zh-Hant": "只查會印錯的內容，以及關係人身安全的缺口。"
  },
  "only": [
   "duplicate-id",
   "path-outside-workspace",
   "placeholder",
   "schema",
   "syntax",
   "unknown-reference",
   "unsafe-action",
   "state-secret",
   "no-commander",
   "role-without-holder",
   "no-activation",
   "deadline-unreachable",
   "step-cycle",
   "step-without-owner",
   "unit-contact-missing",
   "unit-loosens",
   "unit-place-missing",
   "unit-role-unfilled",
   "broken-image",
   "missing-glyph",
   "overflow",
   "remote-resource"
  ]
 },
 "recommended": {
  "title": {
   "en": "Recommended",
   "zh-Hans": "推荐",
   "zh-Hant": "推薦"
  },
  "summary": {
   "en": "Every rule at its own severity. Asks for no chapter and no limit of any one standard.",
   "zh-Hans": "全部规则按各自的严重程度运行，不要求某一标准的章节和时限。",
   "zh-Hant": "全部規則按各自的嚴重程度執行，不要求某一標準的章節和時限。"
  }
 },
 "strict": {
  "title": {
   "en": "Strict",
   "zh-Hans": "从严",
   "zh-Hant": "從嚴"
  },
  "summary": {
   "en": "As recommended; warnings become errors, and notes warnings.",
   "zh-Hans": "同“推荐”，警告按错误处理，提示按警告处理。",
   "zh-Hant": "同「推薦」，警告按錯誤處理，提示按警告處理。"
  },
  "extends": [
   "recommended"
  ],
  "raised": true
 }
}

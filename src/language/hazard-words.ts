/** A hazard of the language and the words by which a text names it, in 简体, 繁體 and English. */
const words: Readonly<Record<string, RegExp>> = {
  'bank-run':
    /挤兑|擠兌|挤提|擠提|集中(?:取款|提款|支取)|(?:大量|大批|集体|集體)[^，。；]{0,6}(?:取款|提款)|\bbank runs?\b|\brun on (?:the|a) bank|mass withdrawals?/i,
  'refund-run': /集中(?:退货|退貨|退款|退保)|(?:退款|退货|退貨)潮|\brefund runs?\b|mass refunds?/i,
  complaint: /投诉|投訴|客诉|客訴|\bcomplaints?\b/i,
  fire: /火灾|火災|火情|火警|起火|失火|\bfires?\b(?! (?:services?|brigade|department|engine|station)\b)/i,
  robbery: /抢劫|搶劫|劫持|持械|持枪|持槍|\brobber(?:y|ies)\b|\bhold-?ups?\b|\barmed raid/i,
  theft: /盗窃|盜竊|失窃|失竊|被盗|被盜|偷盗|偷盜|\bthefts?\b|\bburglar(?:y|ies)\b/i,
  epidemic: /疫情|传染病|傳染病|流感|公共卫生|公共衛生|\bepidemics?\b|\bpandemics?\b|\boutbreaks?\b|influenza/i,
  'it-outage':
    /(?:系统|系統|网络|網絡|網路|机房|機房)[^，。；]{0,6}(?:中断|中斷|故障|瘫痪|癱瘓|停机|停機)|宕机|當機|\b(?:IT|system|network) (?:failures?|outages?)\b/i,
  litigation: /诉讼|訴訟|被起诉|被起訴|\blawsuits?\b|\blitigation\b/i,
  insolvency: /破产|破產|资不抵债|資不抵債|\binsolven(?:cy|t)\b|\bbankruptc(?:y|ies)\b/i,
  'telecom-fraud':
    /(?:电信|電信|网络|網絡|網路)[^，。；]{0,4}(?:诈骗|詐騙)|电诈|電詐|\b(?:telecom|telephone|phone) (?:fraud|scams?)\b/i,
  'wealth-loss':
    /(?:理财|理財|基金|净值|淨值)[^，。；]{0,8}(?:亏损|虧損|下跌|爆雷|逾期)|\b(?:investment|product|fund) loss(?:es)?\b/i,
  'natural-disaster':
    /台风|颱風|暴雨|洪水|洪涝|洪澇|内涝|內澇|地震|山洪|泥石流|雪灾|雪災|自然灾害|自然災害|气象(?:灾害|预警)|氣象(?:災害|預警)|\bfloods?\b|\bflooding\b|\btyphoons?\b|\bearthquakes?\b|\bhurricanes?\b|\bnatural disasters?\b|\bsevere weather\b/i,
}

/** The hazards that a text names, by the ids of the language. */
export function hazardsNamed(text: string): string[] {
  return Object.entries(words).flatMap(([hazard, pattern]) => (pattern.test(text) ? [hazard] : []))
}

/** Whether a hazard is one of the language's own, rather than the user's. */
export function isKnownHazard(hazard: string): boolean {
  return Object.hasOwn(words, hazard)
}

/** Whether a text speaks of a hazard: by the words for it, or for the user's own by its id. */
export function namesHazard(text: string, hazard: string): boolean {
  const pattern = isKnownHazard(hazard) ? words[hazard] : undefined
  if (pattern) return pattern.test(text)
  return text
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .includes(hazard.toLowerCase().replace(/[-\s]+/g, ' '))
}

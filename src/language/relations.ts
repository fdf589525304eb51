/**
 * How one act is made to wait for another, in Chinese and English: 待 C 后再 A, 未 C 不得 A, A 前须 C, “not A until C”. A relation is
 * written once, with `{A}` for what waits and `{C}` for what is waited for; words are classes of `report-words.ts`.
 */

const after = '(?:以后|之后|后)'
const only = '(?:再行?|方可|方能|方(?!式|案|法|面|向(?![^,。;]{1,10}[报告]))|才能?|才可以?|始得|始可|始能|然后|最后|始)'
const forbidden = '(?:不得|不准|不能|不可|不许|不予|不宜|不应|严禁|禁止|一律不|切勿|勿|不要|先别|别)'
const awaits = '(?:待|等到?|等候|等待|俟|候|直到|直至|须经|经过|只有|除非|取得|获得|得到|凭)'

/** Where any condition of the class makes the act wait. */
const plain = [`{C}[^,。;]{0,8}?${after},?[^,。;]{0,14}?{A}`, `{C}(?:过)?的[^,。;]{0,8}?${only}[^,。;]{0,8}?{A}`]
const joined = [
  `{C}[^,。;]{0,6}?(?:${after})?,?${only}[^,。;]{0,12}?{A}`,
  `${awaits}[^,。;]{0,20}?{C}[^,。;]{0,8}?(?:${after}|时|之日|,)[^,。;]{0,14}?{A}`,
  `{A}(?:之)?前[^。;]{0,6}?(?:须|应|必须|要|需|先|由|得先)[^。;]{0,14}?{C}`,
  `{A}[^,。;]{0,4}?(?:须|应当?|必须|需|要)先?(?:经|由|取得|征得)[^,。;]{0,14}?{C}`,
  `{A}[^,。;]{0,6}?以[^,。;]{0,10}?{C}[^,。;]{0,6}?为(?:前提|条件|准)`,
  `(?:未(?:经|获|得到|取得|得)|没有?(?:经过?|得到|取得)|除非)[^。;]{0,14}?{C}[^。;]{0,10}?${forbidden}[^,。;]{0,10}?{A}`,
  `(?:不明|未明|不清|不明朗|不确定|(?:未|没有?|尚未|不)[^,。;]{0,6}?{C})[^。;]{0,10}?(?:${forbidden}|暂不|先不|暂缓|不)(?:要|急于|忙于?|予|得|准|许)?[^,。;]{0,6}?{A}`,
  `在[^,。;]{0,14}?{C}[^,。;]{0,12}?(?:基础上|前提下|情况下|条件下)[^。;]{0,10}?{A}`,
]
const firstThen = [
  `先(?:行)?[^,。;]{0,8}?{C}[^,。;]{0,12}?,?[^,。;]{0,6}?(?:再|后|然后|而后|之后|最后|有(?:了)?结果)[^,。;]{0,12}?{A}`,
]

/** Relations for conditions that make wait whatever joins them. */
export function waits(act: string, condition: string): RegExp[] {
  return built([...plain, ...joined, ...firstThen], act, condition)
}

/** Those for conditions that may as well be done on the way: only 再, 方可, 待 and the like make the act wait for them. */
export function waitsExpressly(act: string, condition: string): RegExp[] {
  return built(joined, act, condition)
}

/** What is not to be done before something else has come to its end: 查清之前不 A, 直到 C 才 A. */
export function notBefore(act: string, condition: string): RegExp[] {
  return built(
    [
      `(?:(?:尚未|未|没有?)[^,。;]{0,4}?)?{C}[^,。;]{0,12}?(?:之前|以前|前(?![往去来台厅后门方线面]))(?:,|都|也|均|绝|决)?(?!先)[^,。;]{0,12}?(?:${forbidden}|暂不|先不|暂缓|不必|不用|不(?![断久同仅但足论管到]))(?:要|予|得|准|许|应)?[^,。;]{0,8}?{A}`,
      `(?:直到|直至)[^,。;]{0,12}?{C}[^,。;]{0,8}?,?[^,。;]{0,10}?${only}[^,。;]{0,12}?{A}`,
    ],
    act,
    condition,
  )
}

/** The act is put off, or held to be nobody's own to do, whatever for: 暂不 A, 不得擅自 A, 研究是否 A. */
export function putOff(act: string): RegExp[] {
  return built(
    [
      '(?:决定|判断|研究|视情|商量|斟酌|考虑)[^。;,]{0,6}?(?:是否|要不要)[^。;,]{0,4}?{A}',
      `${forbidden}(?:擅自|自行|私自|随意|越权|越级|自作主张)[^,。;]{0,4}?(?:向[^,。;]{0,8}?)?{A}`,
      '(?:暂不|先不要?|先别|暂缓|推迟|延后|延迟|延缓|缓一缓|缓报|晚些|稍后再|压后|压一压|过后再|事后再|暂时不|不急于|不忙|不必急着|过几天再)(?:着)?(?:向[^,。;]{0,8}?)?{A}',
    ],
    act,
    '',
  )
}

const once =
  '(?:only (?:once|when|if|after|with|on|upon|by)|once|after|when|as soon as|not (?:until|before)|subject to|if the|with the)'
const not = "(?:\\b(?:not|never|no one|nobody|nothing|no|cannot)\\b|n['’]t\\b)"
const hold =
  '(?:wait(?:s|ing)?|hold(?:s|ing)? (?:off|back|on)|hold(?:s|ing)?|delay(?:s|ing)?|postpon(?:e|es|ing)|defer(?:s|ring)?|put(?:s|ting)? off|keep(?:s|ing)? back|sit(?:s|ting)? on|refrain(?:s|ing)? from)'
const english = [
  `\\b{A}\\b[^.;]{0,60}?\\b${once}\\b[^.;]{0,60}?\\b{C}`,
  `${not}[^.;]{0,24}?\\b{A}\\b[^.;]{0,60}?\\b(?:until|till|before|unless|without)\\b[^.;]{0,60}?(?:\\b{C}|\\b(?:cause|facts|known|clear)\\b)`,
  `\\b{A}\\b[^.;]{0,4}\\b(?:not|never)\\b[^.;]{0,40}?\\b(?:until|till|before|unless|without)\\b[^.;]{0,60}?\\b{C}`,
  `\\b(?:once|after|only (?:once|when|if|after)|when|as soon as|until)\\b[^.;]{0,60}?\\b{C}[^.;,]{0,30}?,[^.;]{0,40}?\\b{A}`,
  `\\b${hold}\\b[^.;]{0,60}?(?:\\b{C}|\\b(?:facts|cause)\\b)[^.;]{0,30}?\\b{A}`,
  `\\b${hold}\\b[^.;]{0,20}?\\b{A}[^.;]{0,60}?\\b(?:until|till|before|pending|for)\\b`,
  `\\b{C}[^.;]{0,40}?\\b(?:before|prior to|and only then|and then)\\b[^.;]{0,24}?\\b{A}`,
  `\\b(?:before|prior to)\\b[^.;,]{0,12}?\\b{A}[^.;,]{0,30}?,[^.;,]{0,24}?\\b{C}`,
  `\\b{C}[^.;]{0,24}?\\bfirst\\b[^.;]{0,12}?\\b(?:and|then)\\b[^.;]{0,20}?\\b{A}`,
  `\\b{A}\\b[^.;]{0,50}?\\b(?:subject to|pending|upon|on receipt of|with(?! what)) (?:[a-z'’]+ ){0,3}?{C}`,
  `\\bfirst,? [^.;]{0,16}?\\b{C}[^.;]{0,40}?\\b(?:then|and)\\b[^.;]{0,20}?\\b{A}`,
]

/** “Not A until C is over”: only such a sentence makes the act wait for what merely comes to its end. */
export function notUntilInEnglish(act: string, condition: string): RegExp[] {
  return built(
    [
      `${not}[^.;]{0,24}?\\b{A}\\b[^.;]{0,60}?\\b(?:until|till|before)\\b[^.;]{0,60}?\\b{C}`,
      `\\b(?:keep|leave)(?:s|ing)?\\b[^.;]{0,40}?\\b(?:uninformed|unaware|in the dark|out of (?:it|this|the loop))\\b[^.;]{0,20}?\\b(?:until|till|before)\\b`,
    ],
    act,
    condition,
  )
}

export function waitsInEnglish(act: string, condition: string): RegExp[] {
  return built(english, act, condition)
}

function built(relations: readonly string[], act: string, condition: string): RegExp[] {
  return relations.map(
    (relation) => new RegExp(relation.replaceAll('{A}', `(?:${act})`).replaceAll('{C}', `(?:${condition})`), 'i'),
  )
}

import { speakersOf } from '../../analysis/organisation.ts'
import { isDenied } from '../../language/sentences.ts'
import type { Place } from '../../model/file.ts'
import type { Plan } from '../../model/plan.ts'
import type { Role } from '../../model/types.ts'
import { ancestorsOf } from '../ancestors.ts'
import { itemPlace, itemsIn, roleOf } from '../items.ts'
import type { Report, Rule } from '../rule.ts'
import { narrowed } from '../texts.ts'
import { sentencesIn, type Told, toldIn } from '../told.ts'
import { hasWords, isOutside } from './audiences.ts'

export const severalVoices: Rule = {
  id: 'several-voices',
  group: 'reports',
  severity: 'warning',
  basis: { kind: 'practice' },
  *workspace({ workspace }) {
    const told = toldIn(workspace)
    const texts = told.filter(speaksToPress)
    yield* told.flatMap(everybodySpeaks)
    for (const plan of workspace.plans) {
      const speakers = [plan, ...ancestorsOf(plan, workspace.plans)].map(speakersOf).find((found) => found.length > 0)
      // Where nobody speaks at all, another rule says so.
      if (!speakers) continue
      const voices = new Map<string, { role: Role; place: Place }>()
      for (const voice of voicesIn(
        plan,
        speakers,
        texts.filter((told) => told.plan === plan),
      )) {
        if (!voices.has(voice.role.id)) voices.set(voice.role.id, voice)
      }
      const [first, ...others] = speakers
      for (const role of others) {
        const index = plan.data.roles.indexOf(role)
        if (index >= 0) voices.set(role.id, { role, place: itemPlace(plan, 'roles', index, 'function') })
      }
      const extra = [...voices.values()].filter(({ role }) => role.id !== first?.id)
      const [found] = extra
      if (!found || !first) continue
      const names = extra.map(({ role }) => role.name)
      yield { place: found.place, plan, values: { speaker: first.name, names, n: names.length } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
communications:
  - { id: notice, audience: 大厅客户, channel: 广播, owner: lobby, approver: commander, text: 请单列排队。 }
  - { id: statement, audience: 公众和媒体, channel: 官网, owner: spokesperson, approver: commander, text: 今天照常营业。 }`,
        at: ['/communications/notice/owner'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command, duties: [接受记者采访] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, duties: [清点人数] }
  - { id: guard, name: 秩序组, holder: 保安班长, duties: [疏通出口] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌宣传部总经理, function: speak, duties: [答复媒体] }`,
        at: ['/roles/commander/duties/0'],
      },
      {
        body: '\n记者到场的，各网点负责人可自行向媒体说明情况。\n\n媒體到場的，由大堂經理和發言人分別答覆。\n\nAny member of staff may talk to the press.\n',
        at: ['', '', ''],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command, duties: [不接受采访，请记者找新闻发言人] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, duties: [清点人数], never: [接受采访] }
  - { id: guard, name: 秩序组, holder: 保安班长, duties: [疏通出口] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌宣传部总经理, function: speak, duties: [答复媒体] }
communications:
  - { id: notice, audience: 大厅客户, channel: 广播, owner: lobby, approver: spokesperson, text: 请单列排队。 }
  - { id: call, audience: 110 接警员, channel: 电话, owner: guard, approver: commander, text: 地址见本卡。 }
  - { id: inside, audience: 全体员工, channel: 短信, owner: commander, text: 请按时到岗。 }
  - { id: statement, audience: 公众和媒体, channel: 官网, owner: spokesperson, approver: commander, text: 今天照常营业。 }`,
        body: '\n任何员工不得自行接受采访。客户可以自行接受采访，不加阻拦。由甲、乙两组分别答复客户，媒体由发言人接待。\n\nNo member of staff may talk to the press.\n',
      },
    ],
  },
}

const press =
  /(?:接受|应对)[^,。;]{0,8}采访|(?:答复|回应|回答|答)[^,。;]{0,4}(?:媒体|记者|电视台|电台|报社)|(?:召开|举行|主持)[^,。;]{0,6}(?:新闻|媒体)[^,。;]{0,4}会|\b(?:gives? interviews?|(?:answer|speak|talk|respond)s? (?:to )?(?:the )?(?:press|media|reporters|journalists))\b/i

function speaksToPress(told: Told): boolean {
  return (
    told.plan !== undefined &&
    told.file === told.plan.file &&
    (told.pointer[0] === 'roles' || told.pointer[0] === 'steps') &&
    press.test(told.plain)
  )
}

/** Anybody may speak, or several do: 各网点负责人可自行向媒体说明, 由甲和发言人分别答复记者. */
const everybody: readonly RegExp[] = [
  // Somebody may who is not the spokesperson: 值班店员可以向媒体介绍情况, ward managers may give interviews.
  /(?:可以?|(?<!不)得(?!知|到|体|以)|有权|有资格|不妨)[^,。;]{0,4}?(?:接受[^,。;]{0,8}采访|(?:向|对|与|和|跟)[^,。;]{0,4}(?:媒体|记者|电视台|电台|报社|新闻界)[^,。;]{0,4}(?:介绍|说明|发言|谈|表态|透露|讲|解释|通报|发布|回应|交流|披露)|(?:答复|回应|回复|回答|应对|接待|解答)[^,。;]{0,4}(?:媒体|记者|电视台|电台|报社|新闻界))/,
  /\b(?:may|can|might|(?:is|are) (?:free|allowed|welcome) to)\b[^.;]{0,8}?\b(?:(?:speak|talk|respond|reply|comment) (?:to|with) (?:the )?(?:press|media|reporters?|journalists?)|give (?:an |any )?interviews?|be interviewed|(?:answer|brief) (?:the )?(?:press|media|reporters?|journalists?))\b/i,
  // Several at once, or each on his own channel: 各店店长可自行在朋友圈发布停业说明, 院长和书记分别对外发布声明.
  /(?:各|每[个家名]?|任一)[^,。;]{0,10}?(?:(?:可以?|均|都|自行|自主|自己|各自)[^,。;]{0,4}?(?:在|通过|用|于|到)[^,。;]{0,10}?(?:朋友圈|微博|抖音|论坛|公众号|微信群|社交媒体|网上|网络|贴吧|业主群|家长群|视频号|小红书|自媒体|脸书|社群|群里)[^,。;]{0,12}?(?:发布|发出|回应|说明|澄清|辟谣|解释|答复|发声|声明|发文|发帖)|(?:自行|自主|各自)[^,。;]{0,4}?(?:发布|发表|发出|张贴)[^,。;]{0,6}?(?:公告|声明|说明|通告|通报|消息|启事))/,
  /(?:朋友圈|微博|抖音|论坛|公众号|微信群|贴吧|业主群|视频号|社群|脸书)[^。;]{0,24}?(?:同时|另由|另外|也)[^,。;]{0,6}?(?:答复|回应|回答|接待|应对)[^,。;]{0,2}?(?:记者|媒体)/,
  /(?:和|与|及|、)[^,。;]{0,10}?(?:分别|各自|均可?|都可?以?|同时|轮流)[^,。;]{0,2}?(?:对外|向外界|向公众|向社会|对社会|对公众)[^,。;]{0,4}?(?:发布|发表|发出|回应|说明|表态|发言|发声|答复|介绍|解释)/,
  /\b(?:may|can|might|(?:is|are) (?:free|allowed|welcome) to)\b(?! not)[^.;]{0,12}?\b(?:(?:give|make|issue|provide|release|publish) (?:a |an |any |the |their own |his own |her own )?(?:press )?(?:statements?|comments?|releases?|briefings?|information) to (?:the )?(?:local )?(?:press|media|reporters?|journalists?|newspapers?|television|tv)|comment to (?:the )?(?:press|media|reporters?|journalists?|newspapers?)|(?:post|publish|issue|give|make|release) (?:their|his|her|its) own (?:press )?(?:statements?|comments?|releases?|announcements?|versions?)|(?:issue|release) (?:a )?press (?:releases?|statements?))\b/i,
  // The plural tells that both do: the director and the head nurse brief the media.
  /\band (?:the |an? )?(?:[a-z]+ ){1,4}?(?:each |both |together |jointly )?(?:give (?:[a-z]+ )?interviews|brief (?:the )?(?:press|media|reporters|journalists)|(?:issue|make|give|release) (?:a |their own |separate )?(?:press (?:statements?|releases?)|statements? to (?:the )?(?:press|media|reporters|journalists)|their own statements?)|(?:speak|talk|reply|respond) to (?:the )?(?:press|media|reporters|journalists)|answer (?:the )?(?:press|media|reporters|journalists|press calls))\b/i,
  /也可以?(?:自行|直接)?(?:向|对|和|跟|与)[^,。;]{0,4}?(?:媒体|记者|电视台|电台|报社|新闻界)/,
  /(?:都|均)可以?[^,。;]{0,4}?接受[^,。;]{0,8}?采访/,
  /\b(?:any|every|each|all)\b[^.;]{0,24}?\b(?:may|can|(?:is|are) free to)\b[^.;]{0,8}?\b(?:post|issue|publish|make|give|release)\b[^.;]{0,12}?\b(?:statements?|comments?|interviews?)\b/i,
  /(?:和|与|及|、)[^,。;]{0,10}?(?:都|均)(?:可以?|能|有权)?[^,。;]{0,4}?(?:回答|答复|回应|接受|(?:向|对)[^,。;]{0,4}(?:媒体|记者|电视台|电台|报社))[^,。;]{0,8}?(?:记者|媒体|电视台|电台|报社|采访|提问|说明|发言)?/,
  /(?:员工|职工|同仁|同事|人员|行员|柜员)(?:们)?(?:均|都)?可以?(?:自行)?[^,。;]{0,4}?(?:在|通过|用|于)(?:个人)?(?:朋友圈|微博|抖音|社交媒体|社群|自媒体|网上|网络|群里|脸书|论坛)[^。;]{0,10}?(?:澄清|说明|回应|辟谣|发布|解释|发声)/,
  /(?:记者|媒体|电视台|电台|报社)[^。;]{0,10}?由(?:在场|当班|值班|当值|现场|各|该|任一|当地|网点)(?!发言人)[^,。;]{0,8}?(?:回应|答复|回答|说明|接受|发言|应对)/,
  /\b(?:may|can|might|(?:is|are) (?:free|allowed) to)\b[^.;]{0,16}?\b(?:(?:speak|talk|respond|reply|comment) (?:to|with) (?:the )?(?:press|media|reporters?|journalists?)|give interviews|be interviewed|answer (?:the )?(?:press|media|reporters?|journalists?))\b[^.;]{0,20}?\b(?:as (?:they|he|she|it) (?:sees?|thinks?) (?:fit|best)|at (?:their|his|her|its) (?:own )?discretion|as they (?:like|please|wish)|on their own|(?:for )?themselves|individually|directly|without (?:asking|clearance|approval))\b/i,
  /\b(?:each|every) (?:branch|office|department|manager|team|unit)\b[^.;]{0,12}?\b(?:issues?|makes?|publishes?|gives?|releases?|prepares?) (?:its|their|his|a|an) (?:own )?(?:statements?|comments?|interviews?|announcements?|press releases?)\b/i,
  /(?:各|任何|所有|全体|每[个名位]|(?<!其)他?们)[^,。;]{0,12}?(?:可以?|均可|都可|(?<!不)得(?!知|到|体)|有权|能够?)[^,。;]{0,6}?(?:接受[^,。;]{0,6}采访|(?:向|对|与|和|跟|答复|回应|回复|回答|应对|接待|解答)[^,。;]{0,4}(?:媒体|记者|电视台|电台|报社|新闻界))|(?:可以?|(?<!不)得)(?:各自|自行|自主|直接)(?:向|对|答复|回应|回复|回答|应对|接待|接受)[^,。;]{0,4}(?:媒体|记者|电视台|电台|报社|采访|新闻界)/,
  /(?:分别|各自|轮流)(?:接受[^,。;]{0,6}采访|(?:向|对)[^,。;]{0,4}(?:媒体|记者|电视台|电台|报社)|(?:答复|回应|回答)(?:媒体|记者|电视台|电台|报社|提问|采访|$))/,
  /\b(?:any|every|each|all)(?:body|one)?\b[^.;]{0,30}?\b(?:may|can|is free to|are free to|is allowed to|are allowed to)\b[^.;]{0,16}?\b(?:(?:speak|talk|respond|reply|comment) (?:to|with) (?:the )?(?:press|media|reporters|journalists)|give interviews|be interviewed|answer (?:the )?(?:press|media|reporters|journalists))\b/i,
]

function everybodySpeaks(told: Told): Report[] {
  if (
    !told.plan ||
    told.manner !== 'order' ||
    !/媒体|记者|电视台|电台|报社|采访|新闻界|朋友圈|微博|抖音|社群|网上|网络|群里|脸书|论坛|公众号|微信|贴吧|业主群|视频号|对外|外界|公众|社会|自行发|自主发|各自发|press|media|reporters|journalists|interview|statement|comment/i.test(
      told.plain,
    )
  )
    return []
  for (const sentence of sentencesIn(told)) {
    const { text, start } = sentence
    if (
      !/媒体|记者|电视台|电台|报社|采访|新闻界|朋友圈|微博|抖音|社群|网上|网络|群里|脸书|论坛|公众号|微信|贴吧|业主群|视频号|对外|外界|公众|社会|自行发|自主发|各自发|[a-z]{5}/i.test(
        text,
      )
    )
      continue
    for (const pattern of everybody) {
      const match = pattern.exec(text)
      if (!match || isDenied(text.slice(0, match.index)) || outsiders.test(text.slice(0, match.index) + match[0]))
        continue
      if (oneVoice.test(text) || /\b(?:not|never|cannot|nor)\b|n['’]t\b/i.test(match[0])) continue
      const part = { start: start + match.index, end: start + match.index + match[0].length }
      const values = { words: told.text.slice(part.start, part.end) }
      return [{ place: narrowed(told, part), plan: told.plan, message: 'anybody', values }]
    }
  }
  return []
}

/** Whoever is meant to speak is named, or somebody agrees to it. */
const oneVoice =
  /宣传|公关|新闻(?:办|中心|处|官)|由(?:新闻)?发言人|^[^,。;]{0,6}发言人[^,。;和与及、]{0,4}(?:可|得|负责)|只有|仅限?|(?:经|须|报)[^,。;]{0,12}(?:批准|同意|授权|审批)|(?:审定|统一|核定|审核(?:过|后|通过)?)的?[^,。;]{0,6}(?:口径|稿|文本|公告|告示|说明|声明|内容)|\b(?:only|alone|spokes(?:person|man|woman)|press office(?:r)?|with the (?:approval|consent))\b/i
/** What they say is not the bank's voice. */
const outsiders = /客户|顾客|家属|目击|路人|居民|\b(?:customers?|witness\w*|passers-by|visitors?)\b/i

function* voicesIn(
  plan: Plan,
  speakers: readonly Role[],
  texts: readonly Told[],
): Iterable<{ role: Role; place: Place }> {
  const isSpeaker = (role: Role | undefined): boolean => speakers.some((speaker) => speaker.id === role?.id)
  for (const [index, communication] of itemsIn(plan, 'communications')) {
    const role = roleOf(plan, communication.owner)
    if (!role || isSpeaker(role) || !isOutside(communication) || !hasWords(communication)) continue
    if (isSpeaker(roleOf(plan, communication.approver))) continue
    yield { role, place: itemPlace(plan, 'communications', index, 'owner') }
  }
  for (const told of texts) {
    const [list, index] = told.pointer
    const role = list === 'roles' ? plan.data.roles[Number(index)] : roleOf(plan, plan.data.steps[Number(index)]?.owner)
    if (!role || role.external || isSpeaker(role) || /发言人|spokes/i.test(told.plain)) continue
    if (speakers.some(({ name }) => told.text.includes(name))) continue
    for (const { text } of sentencesIn(told)) {
      const match = press.exec(text)
      if (match && !isDenied(text.slice(0, match.index))) yield { role, place: told.place() }
    }
  }
}

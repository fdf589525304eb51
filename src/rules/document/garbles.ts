import { matchesOf } from '../../language/matches.ts'
import { simplify } from '../../language/simplify.ts'

/** What became of a text on its way: inserted pinyin, stray marks, lost words, letters of another code page. */
export type GarbleKind = 'pinyin' | 'marks' | 'lost' | 'code-page' | 'letter' | 'private'

export interface Garble {
  readonly kind: GarbleKind
  readonly start: number
  readonly end: number
}

const han = '\\p{Script=Han}'
const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ'
const initial = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?'
const rhyme = `[aeiouüê${toned}][aeiouüê${toned}\\u0300-\\u030c]{0,5}(?:ng?|r)?`
/** One syllable with its tone: `yín`, `háng`; a Latin word with an accent is none of them. */
const syllable = `(?<![A-Za-z])${initial}(?=[a-zü]*[${toned}\\u0300\\u0301\\u0304\\u030c])${rhyme}(?![A-Za-z${toned}])`

/** Syllables written apart or together: `xiāo fáng`, `xiǎofáng`. One accent alone is any language's: café. */
const plainSyllable = `${initial}(?:[aeiouü${toned}]{1,4})(?:ng?|r)?`
const together = `(?<![A-Za-z])(?=[a-zü${toned}]*[āǎēěīǐōǒūǔǖǘǚǜ])(?:${plainSyllable}){2,5}(?![A-Za-z${toned}])`
/** Without tones, only what no other language spells so: xiaofang, duijiangji; and with numbers for them: shao1 shang1. */
const bareSyllable = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:[aeiou]{1,3})(?:ng?)?'
const marked = '(?=[a-z ]{0,16}(?:zh[aeou]|x[iu]|q[iu](?!e|ck)|j[iu][aeno]|j[iu](?![a-z])))'
const bare = `(?<![A-Za-z])(?!weixin|zhifubao|jingdong|beijing|nanjing|zhejiang|jiangsu|jiangxi|guangxi|shanxi|xinjiang|qinghai|heilongjiang|xiaomi|xiaohongshu|tianjin|dianping|xuexi)${marked}(?=[a-z]{5}|[a-z]{2,5} [a-z]{2})${bareSyllable}(?:[ ]?${bareSyllable}){1,5}(?![A-Za-z])`
const numbered = `(?<![A-Za-z])${bareSyllable}[1-5](?:[ ]?${bareSyllable}[1-5]){1,5}(?![A-Za-z\\d])`

const patterns: readonly (readonly [GarbleKind, RegExp])[] = [
  ['lost', /\ufffd+/g],
  ['private', /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu],
  [
    'pinyin',
    new RegExp(`(?<=${han}[ ]?)${syllable}(?:[ ]${syllable}){0,5}(?=[ ]?(?:${han}|[，。、；：！？,.;:!?）]|$))`, 'gu'),
  ],
  ['pinyin', new RegExp(`(?<=${han}[ ]?)${together}(?=[ ]?${han})`, 'gu')],
  ['pinyin', new RegExp(`(?<=${han}[ ]?)(?:${bare}|${numbered})(?=[ ]?${han})`, 'gu')],
  ['marks', new RegExp(`(?<=[${han}\\u3000-\\u303f\\uff00-\\uffef])[\\u0300-\\u036f\\u1ab0-\\u1aff]+`, 'gu')],
  // UTF-8 that was read as GBK: 锘, 鈥, 銆, 锛 begin what were marks; and what 锟斤拷, 烫烫烫, 屯屯屯 are known for.
  ['code-page', /锟斤拷|斤拷锟|烫烫烫|屯屯屯|[锘鈥銆锛鐨][\p{Script=Han}?€]?|涓€/gu],
  // UTF-8 that was read as Latin-1 or Windows-1252; and GBK read as Latin-1.
  [
    'code-page',
    /ï¼[\u0080-\u00bfŒœŠšŽžˆ˜‰‹›–—‘’‚“”„]|ã€[\u0080-\u00bf‚ƒ„…†‡ˆ‰‹“”•]|â€[\u0080-\u00bf™œ˜žŸ“”¦¢]|ï»¿|[ÃÂ][\u0080-\u00bf]/gu,
  ],
  [
    'code-page',
    /[äåæçèé][\u0080-\u00bfŒœŠšŽžŸˆ˜‰‹›–—‘’‚“”„†‡•…€™ƒ]{2}|[\u00c0-\u00ff\u00a1-\u00bf]{4,}|[\u0080-\u009f]+/gu,
  ],
  // 誤解?,F: what is left of a character and a mark.
  ['lost', new RegExp(`(?<=${han})\\?,[A-Z](?![A-Za-z])`, 'gu')],
  ['lost', new RegExp(`(?<=${han})\\?{2,}(?=${han})`, 'gu')],
  // 由负责清点, 由组织撤离: whoever acts is lost.
  [
    'lost',
    /(?<![理自缘事经])由(?=(?:负责(?![人的同部单岗])|组织(?![者部委科的单])|牵头(?![人单部的])|(?:带领|陪同|护送|协助|配合)(?![者人的单])|引导(?![员者人组的])))(?![^，。；,;\n]{0,16}的)(?=[^，。；,;\n]{3})/gu,
  ],
  // 客户由引导至, 向报告情况: the act stands where a name was.
  [
    'lost',
    /(?<=[户员众者生人童民客患工])由(?:引导|带领|护送|陪同|安排|通知)(?=[至到往前去离进出])|(?<=^|[，。；,;\n])向(?:报告|上报|汇报|通报|说明|请示)(?=[^，。；,;\n的人]{3})|(?<=[并再即先时])向(?:报告|上报|汇报|通报|请示)(?=[，。；,;]|$)|(?<![一二三两几数这那每刀])把(?=(?:移|送|带|转移|搬|引导|疏散)[至到往]\p{Script=Han})/gu,
  ],
  // 应当向疏散, 应将移至安全处: what stands between 向 or 将 and its verb is lost.
  [
    'lost',
    /(?<=[应当须要请可得会能会必者员生,，。]|^)向(?=(?:疏散|撤离|撤退|转移|逃生|集合|移动|靠拢)(?![点的方路通区地场口图线组人员集]))|(?<=[应應][当當]?|[须須]|要|必[须須]|[请請]|可以?)(?:将|將|把)(?=(?:移[至到]|送[至到往]|带[至到离往]|帶[至到離往]|转移[至到]|轉移[至到]|搬[至到]|放[入至到]|交给|交給|交由|锁入|鎖入|存入|置[于於]|引导[至到]|引導[至到]|疏散[至到]|撤[至到]))/gu,
  ],
  // Fa?ade: a letter within a word is lost.
  ['lost', /(?<=(?<![\w/=&?.:-])[A-Za-z]{1,14})\?(?=[a-z]{2,14}(?![\w/=&?-]))/g],
  // 把现金锁入并退出: where to is lost.
  ['lost', /(?<=锁)[入进](?=(?:并|后|再|然后|同时)\p{Script=Han})/gu],
  [
    'letter',
    new RegExp(
      `(?<=${han})\\p{Script=Cyrillic}{1,2}(?!\\p{L}(?<!${han}))|(?<!\\p{L})\\p{Script=Cyrillic}{1,2}(?=${han})`,
      'gu',
    ),
  ],
]

/** What is left where somebody's name was lost. */
const lostDoer =
  /[A-Za-z]\?[a-z]|向(?:疏散|撤|转移|逃生|集合|移动|靠拢)|[将將把](?:移|送|带|帶|转|轉|搬|放|交|锁|鎖|存|置|引|疏|撤)|由(?:[负負][责責]|[组組][织織]|[牵牽][头頭]|[协協]助|配合|引[导導]|[带帶][领領]|[护護]送|陪同|安排|通知)|向(?:[报報]告|上[报報]|[汇匯][报報]|通[报報]|[说說]明|[请請]示)|[锁鎖][入进進](?:并|后|再|然后|同时)/

/** What is said about how a character is read: 行读háng, 行（háng）. */
const aboutReading = /(?:[读讀念音作注]|拼音)[ :：“"]{0,2}$/u

/** Any sign of which one is damage: a glance before ten patterns look behind every character. */
const suspicious =
  /[\u0080-\u00a1\u00a6\u00aa-\u00af\u00b2-\u00b6\u00b8-\u00d6\u00d8-\u02ff\u0400-\u052f\u1e3f\u2c00-\u2dff\ua640-\ua69f]|\p{M}|[\ud800-\udfff]|[\ue000-\uf8ff\ufffd]|[\u{f0000}-\u{10fffd}]|[锟斤拷烫屯锘鈥銆锛鐨涓]|\?[?,]|\p{Script=Han} ?[a-z]{2,6}(?:[a-z]{3}|[1-5]? ?[a-z])/u

/** The places of a text that were damaged, in order. Whole words of another script, accents and notes on reading are none. */
export function findGarbles(text: string): Garble[] {
  const isLost = lostDoer.test(text)
  if (!isLost && !suspicious.test(text)) return []
  // What is lost among words is read in one script; damage is looked for in the characters as they are.
  const words = isLost ? simplify(text) : text
  const found = patterns.flatMap(([kind, pattern]) =>
    matchesOf(kind === 'lost' && isLost ? words : text, pattern)
      .filter(({ index }) => kind !== 'pinyin' || !aboutReading.test(text.slice(0, index)))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  )
  // A lone syllable before a mark may be a note on how to read a character.
  const isLone = found.filter(({ kind }) => kind === 'pinyin').length === 1
  return found
    .filter(({ kind, end }) => kind !== 'pinyin' || !isLone || /^ ?\p{Script=Han}/u.test(text.slice(end)))
    .sort((a, b) => a.start - b.start)
}

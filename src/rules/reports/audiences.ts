import { simplify } from '../../language/simplify.ts'
import type { Communication } from '../../model/types.ts'

const outside =
  /客户|储户|存款人|顾客|投资者|持有人|公众|社会|媒体|记者|网民|市民|居民|群众|家属|家长|游客|旅客|乘客|来访|用户|商户|拍摄|围观|公告|读者|股东|\b(?:customers?|clients?|depositors?|investors?|public|media|press|reporters?|journalists?|visitors?|guests?|passengers?|residents?|parents?|families|relatives|users?|shoppers|neighbou?rs|shareholders|everyone|anyone)\b/i
/** A letter to one person, and a call for help, are no voice to the outside. */
const single =
  /投诉(?:客户|人|者)|申诉人|当事人|伤者|被害|本人|接警员|11[09]|120|\b(?:complainants?|injured|dispatcher|operator)\b/i

/** Whether a notice or a script is for people outside who hear it together: customers, the media, the public. */
export function isOutside({ audience = [] }: Communication): boolean {
  return audience.some((one) => outside.test(simplify(one)) && !single.test(simplify(one)))
}

export function hasWords({ text, stages = [] }: Communication): boolean {
  return text !== undefined || stages.some(({ say }) => say !== undefined && say.length > 0)
}

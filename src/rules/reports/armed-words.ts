/** Regular-expression sources for people who may be armed, and for those and the pronouns that stand for them. */
export const armed: string =
  '歹徒|劫匪|匪徒|抢匪|抢劫(?:犯|者|分子|人员)|嫌疑人|嫌犯|疑犯|犯罪(?:分子|人员)|不法(?:分子|之徒|人员)|罪犯|案犯|凶手|凶徒|凶犯|行凶(?:者|人员?)|暴徒|暴力(?:分子|人员)|恐怖分子|(?:持|拿|手持|携|握|挥)[着有]?[水果菜砍长尖]{0,2}[刀枪械凶斧匕][^,、]{0,3}(?:人员?|者|男子|女子|分子|男性|女性)|闯入(?:者|人员)|入侵(?:者|人员)|侵入(?:者|人员)|作案(?:人员?|者)|袭击者|施暴者|窃贼|盗贼|小偷|贼(?:人)?(?!窝)|盗窃(?:犯|者|分子|人员)|逃犯|绑匪|劫持者|坏人|抢犯|劫犯|来犯者|加害人'
export const meant: string = `(?:${armed}|对方|其(?!他|它|余|实|中|次)|他们?(?!人)|此人|该人)`
/** What somebody is armed with. */
const arms =
  '(?:knife|knives|gun|guns|pistol|rifle|shotgun|firearm|weapon|weapons|blade|machete|axe|hatchet|sword|dagger|cleaver|syringe|crowbar|screwdriver|razor|bat|scalpel|hammer)'
const somebody =
  '(?:m[ae]n|wom[ae]n|persons?|people|individuals?|someone|somebody|anyone|anybody|youths?|boys?|girls?|pupils?|students?|patients?|guests?|customers?|visitors?|passengers?|shoplifters?|drunks?|strangers?|fans?|employees?|parents?|fathers?|husbands?)'
/** Somebody shows that he is armed: pulls a knife, is armed with an axe, 掏出匕首, 亮出菜刀. */
export const drawsWeaponEn: RegExp = new RegExp(
  `\\b(?:pull|draw|brandish|wav|wield|produc|flash|point|swing|rais|hold|carr)(?:s|es|ing|ies|y|e|ed)? (?:out )?(?:a|an|the|his|her) (?:[a-z]+ )?${arms}\\b|\\bthreaten(?:s|ing|ed)?\\b[^.;]{0,40}?\\bwith (?:a|an|his|her) (?:[a-z]+ )?${arms}\\b|\\b${somebody} (?:(?:who )?(?:has|have|is holding|is carrying)|with|armed with) (?:a|an|his|her) (?:[a-z]+ )?${arms}\\b`,
  'i',
)
export const drawsWeapon: RegExp =
  /(?:持|携|拔|抽|掏|亮|挥|举|手握|舞|拿)[出着起有舞动]?(?:一把)?(?:水果|砍|菜|尖|西瓜|长|短|弹簧|美工|折叠)?(?:刀(?![具架叉口片鞘工手闸开])|匕首|斧|凶器|砍刀|铁棍|钢管|手枪|猎枪|枪(?![手套]))|夺[下过走回取][^,。;]{0,3}?(?:刀|枪|匕首|凶器|斧)/
export const armedEn: string = `(?:armed (?:m[ae]n|persons?|people|individuals?|robbers?|intruders?|attackers?|raiders?|suspects?)|robbers?|gunm[ae]n|raiders?|attackers?|assailants?|intruders?|offenders?|suspects?|thie(?:f|ves)|criminals?|perpetrators?|culprits?|burglars?|knifem[ae]n|bandits?|hostage[- ]takers?|${somebody} (?:with|holding|carrying|wielding|brandishing|who (?:has|holds|draws|pulls|produces|carries|waves)) (?:a |an |the )?(?:[a-z]+ )?${arms})`
/** As an object: 其 and 他 stand for a person only where nothing follows that is his (控制其情绪, 追究其责任). */
const object = `(?:${armed}|对方|(?:其(?!他|它|余|实|中|次)|他们?|此人|该人)(?=$|[、)]|并|后|按|压|扑|制|于|在|去向|行踪|踪迹|方向|后面?|车|的?(?:车辆?|座驾|摩托|逃跑)|的[手腰身头腿]|[双两]?手|[头身腿背颈胸臂腰脖肩胳]|要害|面部))`
const meantEn = `(?:(?:the |an? |any |this |that |each )?(?:fleeing |escaping |masked |same )?(?:${armedEn}|him|her|them))\\b(?!['’]s)`
const seized =
  '制服|制伏|擒(?:拿|获|住|下)|生擒|捉(?:拿|住|获)|抓(?:捕|获|住|起来)|逮(?:捕|住)|拿下|撂倒|扑倒|按倒|按住|摁住|摁倒|放倒|打倒|打跑|击倒|击退|击毙|压制|压住|抱住|扭送|扭获|捆绑|捆住|绑住|控制(?:住|起来)?|围歼|围捕|合围|撞倒|绊倒|夹击|反制|顶(?:在|住|到|向|至)|架(?:住|走|离|出)|拽|扭住|推倒|撞翻|绊|踢|踹|猛击|痛击|击打|殴打|打晕|勒住|掐住|铐|叉(?:住|倒)|摔倒|踩住|揪住|拧住|逼(?:退|入|进|向|到)|反剪|扳倒|掀翻|踢倒|打翻|打昏|击昏|打伤|弄倒|拿获|捕获|截获|擒服|降服|摁趴'

/** A weapon or a person is laid hands on. Group 0 begins at the verb or at what belongs to it. */
const fights: readonly RegExp[] = [
  new RegExp(
    `(?:与|和|同|跟)[^,、]{0,8}?${meant}[^,、]{0,8}?(?:搏斗|格斗|肉搏|厮打|扭打|对打|缠斗|较量|拼命|拼杀|打斗|对抗|斗争|搏击)`,
  ),
  /(?:英勇|坚决|顽强|勇敢|奋勇)[^,]{0,4}?(?:斗争|作战)/,
  new RegExp(`${meant}[^,]{0,8}?被[^,]{0,10}?(?:${seized})`),
  new RegExp(`(?:${armed})[^,]{0,16}?(?:上前|就地|当场|立即)[^,]{0,6}?(?:控制(?!现场|局面|事态)|扣住|拿住)`),
  new RegExp(`(?:搜[寻捕索查])[^,、]{0,8}?${object}`),
  /搏斗|格斗(?!式)|肉搏|厮打|扭打|缠斗|反击|还击|回击|反抗|抵抗(?!力)|抗击/,
  new RegExp(`(?:${seized})[^,、]{0,8}?${object}`),
  new RegExp(`(?:将|把)[^,]{0,10}?${meant}[^,]{0,16}?(?:${seized}|压在|按在|摁在|拿住|围住|包围|捆|绑)`),
  new RegExp(
    `(?:合力|设法|伺机|趁机|乘机|趁其不备|奋力|一举|果断|勇敢|全力|协力|联手|上前|强行|予以|进行|实施)[^,、]{0,6}?(?:${seized.replace('|控制(?:住|起来)?', '')})`,
  ),
  /夺(?:下|取|走|过|回|得|去|掉)?[^,、]{0,6}?(?:刀|枪|凶器|武器|器械|械|棍|匕首|凶具|凶刀)|缴(?:械|下|获)[^,、]{0,6}?(?:刀|枪|凶器|武器)?/,
  new RegExp(
    `(?:警棍|棍棒|橡胶棍|钢叉|防暴叉|电击器|电棍|辣椒水|喷雾|催泪|灭火器|干粉|椅子|凳子|器械|武器)[^,]{0,12}?(?:反击|还击|击打|打击|攻击|击退|(?:砸|喷射|喷|刺|捅|扑打|驱赶)[^,]{0,6}?${meant})`,
  ),
  new RegExp(`(?:向|朝|对)[^,]{0,4}?${meant}[^,]{0,8}?(?:喷|砸|泼|投掷|开枪|射击|扑去|冲去|发起)`),
  new RegExp(`(?:冲|扑|围|涌)(?:上前去?|上去|向[^,]{0,4}?${meant})|一拥而上|群起而攻|围攻|围追堵截`),
]
const chases: readonly RegExp[] = [
  /追(?:赶(?!进度|工期|目标)|击|捕|逐(?!打闹|利润)|缉|拿|杀)|追截|追堵|尾追|穷追|紧追/,
  new RegExp(
    `(?:尾随|追踪|跟踪(?!报道|审计)|撵|咬住|盯梢|跟着|跟上|跟随|追(?![问责究溯加偿缴索讨款赃回认述记查踪]))[^,、]{0,4}?${object}`,
  ),
]
/** Whoever drives after somebody chases him: 驾车跟踪, 骑车跟上, follow the getaway car. */
export const drivesAfter: RegExp =
  /\b(?:ram|block|box in|crash into|bump|hit|cut off|clip)(?:s|ming|ing)?\s(?:the )?(?:getaway |escape |fleeing |their |his |robbers['’] |raiders['’] |gunm[ae]n['’]s? |thieves['’] )(?:car|van|vehicle|motorbike|bike)\b|(?:驾|开|骑|打|搭乘?|乘|坐)[^,。;]{0,6}?(?:车|摩托)[^,。;]{0,6}?(?:跟(?![随]?(?:救护|医|警|消防))|尾随|追(?![究踪查问])|追踪)|(?:跟踪|尾随|紧随|尾追|追上|跟住|盯住)[^,。;]{0,8}?(?:车辆?|去向|行踪|摩托)|\b(?:follow|tail|trail|shadow|pursue|chase)(?:s|ing)?\s(?:[a-z]+\s){0,3}?(?:getaway |escape |fleeing |their |his |robbers['’] |raiders['’] )(?:car|van|vehicle|motorbike|motorcycle|bike)\b/i
/** Only where somebody flees. */
export const follows: RegExp =
  /尾随|追踪|跟踪|跟上(?=去|,|$)|跟[在着出]|跟过去|追着|赶上去|追(?:上|出|过)(?:去|来|门外?)?|追(?:去|到)/
export const flees: RegExp = new RegExp(`(?:${meant}[^,]{0,8}?)?(?:逃|跑|离开|溜走|驾车离|窜)`)
const blocks: readonly RegExp[] = [
  new RegExp(
    `(?:拦(?:住|截|阻|下|堵)?|阻拦|阻截|阻挡|逼停|别停|拦停|堵(?:住|截)|围(?:堵|住|追|困)|包围|包抄|截(?:住|停)|封堵|牵制|拖住|缠住|挡住)[^,、]{0,6}?${object}(?![^,]{0,4}?(?:进入|闯入|冲入|靠近|接近|伤害|施暴))`,
  ),
  new RegExp(`(?:将|把)[^,]{0,6}?${meant}[^,]{0,10}?(?:拦|堵|围|截)`),
  /(?:堵|封|切断|断|封锁|截断|阻断|断绝)(?:死|住|了|绝)?[^,、]{0,8}?(?:退路|去路|逃路|后路|出路|逃[跑窜离走](?:的)?(?:路|通道|方向|线))/,
  new RegExp(`(?:阻止|防止|不让|不使|以防|以免)[^,]{0,4}?${meant}[^,]{0,6}?(?:逃|跑|脱身|脱离|离开|溜|出去|出门)`),
]
const locksIn: readonly RegExp[] = [
  new RegExp(
    `(?:将|把|使)[^,]{0,8}?${meant}[^,]{0,8}?(?:困|关(?!押)|锁|堵|圈|反锁|控制|围|封|留)[^,]{0,2}?(?:在|于|住|起来|内|进)`,
  ),
  new RegExp(`(?:困住|关住|锁住|反锁|堵住|圈住|围困)[^,、]{0,6}?${object}`),
  new RegExp(
    `(?:使|让|令|叫)(?:${armed}|对方|其|他们?)[^,。;]{0,3}?(?:出不[去来]|走不[了脱]|跑不[了掉]|逃不[了掉出]|无法(?:离开|逃(?![^,]{0,6}(?:法|惩|制裁))|脱身|出门)|插翅难)`,
  ),
  /瓮中捉鳖|关门(?:捉贼|打狗|抓)/,
]
export const shutsDoor: RegExp =
  /(?:锁|关|闭|落下|放下|降下|拉下|反锁|封)(?:闭|上|好|住|死|紧)?[^,]{0,8}?(?:大门|前后门|正门|出入口|出口|卷帘门?|卷闸门?|店门|营业厅的?门|所有的?门|全部门|门窗|各门|门(?![诊禁]))|门[^,]{0,4}?(?:锁(?!定)|关)(?:闭|上|好|住|死|紧)/
export const ownDoor: RegExp =
  /联动门|互锁门|通勤门|边门|侧门|柜台门|柜员门|现金区|金库|库门|库房|保险柜|尾箱|款箱|办公室|休息室|房间|会议室|里间|后台/
export const isInside: RegExp = new RegExp(
  `${meant}[^,]{0,4}?(?:已经?)?(?:进入|闯入|冲入|冲进|闯进|进门|在(?:营业厅|大厅|室内|店内|网点|厅内))`,
)
export const hasLeft: RegExp =
  /离开|走远|逃离|逃走|逃跑|逃窜|离去|撤离|走后|走了|离场|出门|外逃|已走|未进|企图|欲|试图|想要?进|靠近|接近|阻止|之前|防止[^,]{0,8}进/

const english: readonly RegExp[] = [
  // Phrasal verbs that take the person in their middle: hold him down, wrestle the attacker to the floor.
  new RegExp(
    `\\b(?:hold|pin|keep|force|wrestle|push|throw|bring|take|drag|knock|pull|get|press|shove)(?:s|ing|es|n(?:ing))?\\s${meantEn} (?:down|still|over|back against|against (?:the|a)|to (?:the|a) (?:ground|floor|wall)|onto the|by (?:the|his|her) (?:arms?|neck|legs?|wrists?|hair)|in (?:a|an) (?:\\w+ )?(?:hold|headlock|lock|grip))`,
    'i',
  ),
  new RegExp(
    `\\b(?:stand(?:s|ing)? up to|tak(?:e|es|ing) on|get(?:s|ting)? hold of|lay(?:s|ing)? hands on|jump(?:s|ing)?|mob(?:s|bing)?|swarm(?:s|ing)?|ambush(?:es|ing)?|stall(?:s|ing)?|delay(?:s|ing)?|hurl(?:s|ing)? [a-z ]{1,20} at|throw(?:s|ing)? [a-z ]{1,20} at|swing(?:s|ing)? [a-z ]{1,20} at|tie(?:s)? up|tying up|handcuff(?:s|ing)?|taser(?:s)?|drag(?:s|ging)? down)\\s${meantEn}`,
    'i',
  ),
  new RegExp(
    `\\b(?:fight(?:s|ing)?|resist(?:s|ing)?|tackl(?:e|es|ing)|wrestl(?:e|es|ing)|overpower(?:s|ing)?|restrain(?:s|ing)?|subdu(?:e|es|ing)|disarm(?:s|ing)?|seiz(?:e|es|ing)|grab(?:s|bing)?|jump(?:s|ing)? on|rush(?:es|ing)?(?: at)?|pin(?:s|ning)?|apprehend(?:s|ing)?|captur(?:e|es|ing)|catch(?:es|ing)?|strik(?:e|es|ing)|hit(?:s|ting)?|attack(?:s|ing)?|confront(?:s|ing)?|hold(?:s|ing)? down|knock(?:s|ing)? down|tak(?:e|es|ing) down|spray(?:s|ing)?|charg(?:e|es|ing)(?: at)?|struggl(?:e|es|ing) with|sit(?:s|ting)? on|pil(?:e|es|ing) on(?:to)?|bundl(?:e|es|ing)|trip(?:s|ping)?(?: up)?|shov(?:e|es|ing)|kick(?:s|ing)?|punch(?:es|ing)?|beat(?:s|ing)?|bear-?hug(?:s)?|grappl(?:e|es|ing) with)\\s(?:with )?${meantEn}`,
    'i',
  ),
  /^\W*(?:resist|fight)s?\b(?! (?:the )?(?:fires?|blaze|urge|temptation))|\b(?:staff|guards?|employees?|you|should|may|must|can|will) (?:resist|fight)\b(?! (?:the |a )?(?:fires?|blaze|urge|temptation))/i,
  /\b(?:fight(?:s|ing)? back|offers? resistance|put(?:s|ting)? up (?:a fight|resistance)|fight(?:s|ing)? (?:them|him) off)\b/i,
  new RegExp(
    `\\b(?:throw|fling|hurl|launch)(?:s|ing)? (?:themselves|himself|herself|yourself|oneself) (?:on|at|upon|onto) (?:top of )?${meantEn}`,
    'i',
  ),
  /\b(?:twist|wrench|wrest|snatch|prise|pry|knock|kick|strike|pull|take|get|grab|tear)(?:s|es|ing|ting)? (?:it|the (?:knife|gun|weapon|pistol|blade|axe|machete|syringe)) (?:away |out )?(?:of|from|off) (?:his|her|their|him|her|them|the [a-z]+)\b/i,
  /\b(?:grab|snatch|seize|take|wrest|knock|get|pull|wrench|twist|prise|pry)(?:s|ing|bing)? (?:away |hold of )?(?:the|his|her|their) (?:[a-z]+ )?(?:weapon|gun|knife|pistol|rifle|firearm)\b/i,
  new RegExp(
    `\\b(?:chas(?:e|es|ing)|pursu(?:e|es|ing)|(?:run(?:s|ning)?|go(?:es|ing)?|driv(?:e|es|ing)|set(?:s|ting)? off|ride|rides|com(?:e|es|ing)|rac(?:e|es|ing)|sprint(?:s|ing)?|hurr(?:y|ies|ying)) after|follow(?:s|ing)?(?! them)|tail(?:s|ing)?|track(?:s|ing)? down|hunt(?:s|ing)? down)\\s${meantEn}`,
    'i',
  ),
  /\b(?:detain|arrest)(?:s|ing)?\s(?:with )?(?:(?:the |an? |any |this |that )?(?:fleeing |escaping |masked )?(?:armed [a-z]+|robbers?|gunm[ae]n|raiders?|attackers?|assailants?|knifem[ae]n|bandits?|hostage[- ]takers?|burglars?)|him|them)\b/i,
  /\b(?:make|makes|making) a citizen['’]s arrest\b/i,
  /\b(?:give|gives|giving) chase\b|\bin pursuit\b/i,
  new RegExp(
    `\\b(?:block(?:s|ing)?|bar(?:s|ring)?|cut(?:s|ting)? off|surround(?:s|ing)?|corner(?:s|ing)?|encircl(?:e|es|ing)|intercept(?:s|ing)?|stop(?:s|ping)?|obstruct(?:s|ing)?)\\s(?:${meantEn}(?! (?:from )?(?:entering|coming|getting in))|(?:his|her|their|the ${armedEn}['’]s?) (?:escape|way out|retreat|exit|path|car))`,
    'i',
  ),
  new RegExp(
    `\\b(?:lock(?:s|ing)?|shut(?:s|ting)?|trap(?:s|ping)?|keep(?:s|ing)?|bolt(?:s|ing)?|seal(?:s|ing)?) (?!them)${meantEn}(?: in(?:side)?| from (?:leaving|escaping|getting out))?\\b(?! (?:out|calm|talking|away|under|in (?:sight|view)))`,
    'i',
  ),
  new RegExp(
    `\\b(?:lock|shut|close|bolt|bar|seal|lower|drop|pull|bring|block|obstruct|barricade|wedge|jam)(?:s|ing|ped|med)?\\b[^.;]{0,40}\\b(?:so that|to (?:stop|prevent|keep)|before|so|while|with)\\b[^.;]{0,20}?${meantEn}[^.;]{0,16}?\\b(?:cannot|can['’]t|from|inside|(?:get|gets|run|runs|slip|slips) (?:out|away)|stays? (?:in|put|inside|there|where)|leave|leaves|escape|escapes|flee|flees|is still|are still|is trapped|are trapped|trapped)`,
    'i',
  ),
]

/** Every act but shutting a door, which needs a scene around it. */
export const armedActs: readonly RegExp[] = [...fights, ...chases, ...blocks, ...locksIn]
export const armedActsEn: readonly RegExp[] = english

/** Only the first characters of what follows are looked for before anything is cut. */
export const armedWords: RegExp =
  /搏|格斗|斗争|作战|厮打|扭打|缠斗|反击|还击|回击|反抗|抵抗|抗击|拼命|较量|斗争|制服|制伏|擒|捉|抓|逮|拿下|倒|压制|压住|压在|按住|按在|摁|抱住|扭送|捆|绑|控制|围|夹击|夺|缴|喷|砸|击|追|尾随|跟踪|跟上|跟随|拦|阻|堵|截|拖住|挡住|困|锁|关|闭|切断|封|瓮|冲|扑|一拥|跟|搜|顶|架|拽|踢|踹|勒|掐|铐|叉|出不|走不|跑不|逃|无法|插翅|打|赶上|断|紧随|盯|撵|咬住|摔|踩|揪|拧|逼|反剪|掀|踢|截获|拿获|捕获|降服|逼停|别停|\b(?:fight|resist|tackl|wrestl|overpower|restrain|subdu|disarm|seiz|grab|snatch|wrest|jump|rush|pin|detain|apprehend|captur|catch|strik|hit|attack|confront|hold|knock|tak|spray|charg|arrest|struggl|sit|pil|bundl|trip|shov|kick|punch|beat|bear|grappl|chas|pursu|run|go|driv|follow|tail|track|hunt|giv|block|ram|box|crash|bump|clip|bar|cut|surround|corner|encircl|intercept|stop|obstruct|barricad|wedge|jam|trail|shadow|lock|shut|trap|keep|bolt|seal|close|lower|drop|pull|bring|throw|forc|push|press|stand|lay|mob|swarm|ambush|stall|delay|mak|hurl|swing|tie|tying|handcuff|taser|drag|com|rac|sprint|hurr|wrestl|get|twist|wrench|pris|pry|fling|launch|tear)/i

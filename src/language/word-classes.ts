/**
 * Classes of words that several rules ask for, as sources of regular expressions over folded text: what a class has in
 * common counts, so that a word nobody thought of is read by its place in the clause.
 */

/** What happens: whatever may be graded as an incident. */
export const happenings: string =
  '(?:突发事件|事件|事故|案件|舆情|投诉|险情|灾情|疫情|灾害|灾变|灾难|火灾|火情|火警|警情|水情|汛情|病情|故障|中断|停电|断电|停水|泄漏|泄露|外泄|中毒|感染|伤亡|伤害|风险|威胁|冲突|纠纷|隐患|异常|状况|情况|情形|情势|态势|事态|损失|损害|破坏|污染|爆炸|坍塌|暴力|危机|灾损|伤情)'
export const happeningsEn: string =
  '(?:incidents?|events?|emergenc(?:y|ies)|accidents?|complaints?|cases?|outages?|disruptions?|spills?|leaks?|releases?|failures?|faults?|breach(?:es)?|alerts?|alarms?|warnings?|responses?|floods?|storms?|threats?|outbreaks?|injur(?:y|ies)|losses|crisis|crises|disasters?|situations?|risks?|hazards?|calls?)'

/** Comes to be graded so: 达到, 列为, 评为, 升至. */
export const reached: string =
  '(?:达到?|达至|升级?[为至到]|提升?[为至到]|上升[为至到]|降级?[为至到]|调[升降高低]?[为至到]|属于?|归[为属入]|判定?为|认定?为|评定?[为属]|列[为入]|划[为入]|定[为性级]{1,2}|视为|界定为|构成|宣布|转为|进入|维持|触发|实施|启动|符合)'

/**
 * How the predicate of somebody who acts begins, by its first character: 应, 须, 将, 把 and the verbs of plans. Names and
 * attributes (名单, 电话) are to be ruled out before.
 */
export const predicate: string =
  '[应须需要必请可能得将把对向按依据在于由并再先去来到做办处负组安派报通告联协配参与会同共开关启停切断拉合接收送带领引导疏撤转移搬抬背扶抢救护看守值巡盯检查核测试清点数登记录填写签盖发印贴播喊拨打呼叫劝慰抚询问电致收汇总整理保存留封锁隔离灭扑扫洗拭消排抽堵修换更恢复评估审批研制拟订定监督指挥调集支援增赶赴前往出动陪跟进行站维持采取落实提供完成执行携佩穿戴拿取分发放摆设立即马迅及尽火随同步统全均都各轮集中承担从速予给为不严]'

/** Organisations as they speak of themselves: 我行, 本校, 院方, 公司. */
export const ourselves: string =
  '(?:我们|我[行校院司厂会社园方店馆局]|本[行校院厂会社园店馆局]|本公司|本单位|公司|银行|支行|分行|行[里方]|校方|院方|厂方|园方|社方|学校|医院|工厂|厂里|物业(?:公司)?|管委会|基金会|幼儿园|酒店|商场|平台|主办方|馆方|店方|饭店|宾馆|旅馆|旅店|餐厅|超市|商店|门店|商城|影院|剧院|图书馆|博物馆|体育馆|景区|机场|车站|地铁(?:公司)?|客运站|港口|大学|中学|小学|养老院|敬老院|诊所|药店|集团|总部|[校院厂园店馆站]里)'

/** Those whose data somebody keeps, or whom a text serves. */
export const persons: string =
  '(?:客户|储户|存款人|顾客|到场|在场|来访|来电|投诉人|当事人|目击|围观|员工|职工|教职工|教职员|同仁|同事|家属|亲属|亲友|家长|学生|同学|师生|幼儿|孩子|儿童|接触者|患者|病人|病患|住院|陪护|伤者|伤员|灾民|难民|受助|受益人|志愿者|义工|捐赠人|访客|来宾|旅客|乘客|游客|司机|车主|住户|业主|租户|房客|住客|居民|村民|工人|劳务|外包人员|投资者|持有人|会员|参与人员|参加人员|参训|排队|人员|每人|所有人|每名|每位|各位|逐人|逐户|个人|群众|民众)'
export const personsEn: string =
  '(?:customers?|clients?|visitors?|everybody|everyone|anybody|anyone|each person|persons?|people|staff|employees?|workers?|contractors?|drivers?|passengers?|pupils?|students?|children|parents?|guardians?|teachers?|residents?|tenants?|owners?|guests?|members?|volunteers?|donors?|beneficiar(?:y|ies)|evacuees?|refugees?|neighbou?rs?|attendees?|participants?|witness(?:es)?|contacts|patients?|casualt(?:y|ies)|callers?|depositors?|complainants?|relatives|families)'

/** Posts and bodies that a text may name as deciding or acting: 站长, 值班经理, 工程部. */
export const posts: string =
  '(?:指挥长?|指挥官|指挥部|[组队班站院校店馆园厂所局处科部室行会社科段车船机]长|主任|经理|经办|总监|总裁|总管|董事长|负责人|主管|主席|书记|领班|干事|管理员|值班员|调度员?|医师|医生|护士长?|教师|老师|工程师|安全员|领导小组|委员会|值班室|办公室|中心|[部组处科室])'

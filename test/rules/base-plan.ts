/** A plan in which no rule finds anything, key by key: what an example leaves out is taken from here. */
export const basePlan = `
id: example
title: 大厅拥挤专项应急预案
summary: 大厅聚集的人过多时，先疏通出口，再恢复办理。
lang: zh-Hans
kind: special
hazard: security
field:
  title: 客流高峰服务
  use-when: 大厅聚集满三十人
  first: 打开出口
  actions:
    - { text: 打开全部出口, owner: guard, within: 2 分钟 }
    - { text: 报告现场指挥, owner: lobby, within: 5 分钟 }
  call: commander
  never: [锁门]
basis:
  - { title: 突发事件应急预案管理办法, number: 国办发〔2024〕5号, clause: 第十六条, status: current }
document:
  number: YA-09
  version: "1.0"
  status: approved
  classification: internal
  drafted-by: 安全保卫部总经理
  reviewed-by: 风险管理部总经理
  approved-by: 总行行长
  approved-on: 2026-06-08
  effective-on: 2026-06-15
  published-on: 2026-06-12
  signatories: [安全保卫部总经理]
  review: { every: yearly, last: 2026-05-20, owner: commander }
  changes:
    - { version: "1.0", on: 2026-06-08, by: 安全保卫部总经理, what: 首次发布。 }
  distribution:
    - { copy: "01", to: 支行行长 }
scope: 本预案适用于营业时间内营业大厅的人员聚集。
risks:
  - { risk: 出入口拥挤，有人跌倒, likelihood: 中, impact: 高, measures: 场外单列排队 }
principles:
  - { title: 人先于钱, text: 有人受伤时先救人，业务可以停下来。 }
cases:
  - { id: queue, name: 办理业务排队, criteria: 客户手持排队号 }
  - { id: dispute, name: 围观争执, criteria: 两人以上争执 }
levels:
  - { id: I, name: 一级响应, system: response, criteria: 排队人数达到一级, authority: commander, lifted-when: 连续 60 分钟少于 50 人 }
  - { id: II, name: 二级响应, system: response, criteria: 排队人数达到二级, authority: commander, lifted-when: 连续 60 分钟少于 30 人 }
roles:
  - id: commander
    name: 现场指挥
    holder: 支行行长
    deputies: [支行副行长]
    function: command
    key: true
    contact: 000-0000-0201
    duties: [判定级别，启动和终止响应]
  - id: lobby
    name: 大堂组
    holder: 大堂经理
    deputies: [理财经理]
    reports-to: commander
    contact: 000-0000-0207
    duties: [清点人数，引导排队]
  - id: guard
    name: 秩序组
    holder: 保安班长
    deputies: [保安员]
    reports-to: commander
    contact: 000-0000-0211
    duties: [疏通出口]
  - id: spokesperson
    name: 新闻发言人
    holder: 品牌宣传部总经理
    deputies: [品牌宣传部副总经理]
    function: speak
    reports-to: commander
    contact: 000-0000-0018
    duties: [发布公告，答复媒体]
thresholds:
  - id: queue-length
    indicator: 排队人数
    unit: 人
    window: 10m
    every: 10 分钟
    source: 叫号机加目测清点
    owner: lobby
    limits: { I: ">= 50", II: ">= 30" }
    triggers: [confirm]
    lifted-when: 连续 60 分钟少于 30 人
activation:
  authority: commander
  alternate: lobby
  within: 10 分钟
  criteria: 排队人数达到二级，或者有人受伤。
  procedure: 口头宣布级别和开始时间，记入大事记。
termination:
  authority: commander
  alternate: lobby
  within: 30 分钟
  criteria: 排队客户全部办结，场内外无人滞留。
  procedure: 口头宣布终止，记入大事记。
steps:
  - id: check-exits
    phase: prevention
    title: 检查出口
    owner: guard
    every: 每日
    action: 开门前逐个打开出口，试一次广播。
    done-when: 检查表已经签字
    otherwise: { after: 30m, role: commander }
  - id: watch
    phase: monitoring
    title: 巡看排队人数
    owner: lobby
    every: 10 分钟
    action: 清点等候区和场外人数。
    done-when: 人数已经登记
    otherwise: { after: 20m, role: commander }
  - id: confirm
    phase: warning
    title: 清点聚集人数
    owner: lobby
    within: 5 分钟
    action: 清点室内和场外人数，问清原因。
    done-when: 人数和原因已经记下
    otherwise: { after: 5m, role: commander }
  - id: start
    phase: warning
    title: 宣布启动
    owner: commander
    within: 10 分钟
    after: [confirm]
    marks: activation
    action: 判定级别，宣布启动。
    done-when: 各组回报到位
    notify: [lobby, guard, spokesperson]
    otherwise: { after: 5m, role: lobby }
  - id: open-exits
    title: 打开全部出口
    owner: guard
    within: 立即
    life-safety: true
    action: 打开全部出口，门口三米以内不留人。
    done-when: 出口两侧可以通行
    needs: [barriers]
    otherwise: { after: 2m, step: call-police }
  - id: call-police
    title: 报警
    owner: guard
    within: 5 分钟
    when: 有人受伤或者冲击柜台
    action: 拨打 110，说清地址和人数。
    done-when: 接警员复述地址
    notify: [police]
    hands-over-to: police
    otherwise: { after: 2m, role: commander }
  - id: guide
    title: 引导排队
    owner: lobby
    within: 10 分钟
    action: 发放排队号，说明等候时间。
    done-when: 每位客户手中有号
    says: [notice]
    fills: [event-log]
    otherwise: { after: 10m, role: commander }
  - id: stand-down
    title: 宣布终止
    owner: commander
    within: 30 分钟
    after: [guide, open-exits]
    marks: termination
    action: 宣布终止，感谢客户配合。
    done-when: 终止时间已经记下
    otherwise: { after: 30m, role: lobby }
  - id: final-report
    phase: recovery
    title: 报送终报
    owner: commander
    within: 3个工作日内
    action: 写明起因、经过、影响和改进建议。
    done-when: 总行回告收到
    fills: [event-log]
    otherwise: { after: 4d, role: lobby }
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内, channel: 值班电话, content: [时间, 地点, 原因, 影响, 措施] }
  - { id: follow-up, type: follow-up, from: commander, to: head-office, within: 自启动起 2 小时内, repeat: 1h, channel: 值班电话, content: [时间, 地点, 原因, 影响, 措施] }
  - { id: final, type: final, from: commander, to: head-office, within: 自终止起3个工作日内, channel: 书面报告, content: [时间, 地点, 原因, 影响, 措施] }
communications:
  - { id: notice, audience: 大厅客户, channel: 广播, owner: lobby, approver: spokesperson, within: 10 分钟, text: 今天排到号的客户都能办理，请单列排队。 }
contacts:
  - { id: police, name: 报警电话, purpose: 秩序失控, phone: 110 }
  - { id: head-office, name: 总行值班室, purpose: 接收报告, phone: 000-0000-0001, duty: true, verified-on: 2026-06-01 }
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard, check: { every: 每月, last: 2026-06-06 } }
  - { id: radios, name: 对讲机, kind: communication, quantity: 6, unit: 部, place: 值班室, keeper: guard, check: { every: 每月, last: 2026-06-06 }, backup: true }
forms:
  - { id: event-log, title: 大事记, fields: [时间, 岗位, 情况, 决定], copies: 2 }
training:
  - { audience: 全体员工, topic: 出口位置和口径, form: 班前讲解, every: 每季度, owner: commander, assessment: 抽查三人 }
drills:
  - id: tabletop
    type: tabletop
    every: 每半年
    last: 2026-06-10
    next: 2026-12-08
    owner: commander
    scenario: 开门后大厅聚集四十人，一人跌倒。
    exercises: [check-exits, watch, confirm, start, open-exits, call-police, guide, stand-down, final-report]
    participants: [commander, lobby, guard, spokesperson]
    evaluation: 逐步对照时限打分，超时的 10 个工作日内重练。
    announced: true
recovery:
  evaluation: 终止后 10 个工作日内完成评估。
  actions:
    - { what: 修订本预案, owner: commander, due: 终止后30个工作日内 }
  restore: 排队人数连续 3 个营业日恢复到平日水平。
never: [锁门或者用身体堵人]
`

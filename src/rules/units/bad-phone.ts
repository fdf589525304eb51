import { phoneFault } from '../../language/phone.ts'
import { findPlaceholder } from '../../language/placeholder.ts'
import type { Rule } from '../rule.ts'
import { writtenPhones } from './phones.ts'

export const badPhone: Rule = {
  id: 'bad-phone',
  group: 'units',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第十七条' },
  *workspace({ workspace }) {
    for (const { text, whose, china, plan, place } of writtenPhones(workspace)) {
      const fault = phoneFault(text, china)
      if (fault && !findPlaceholder(text)) yield { place: place(), plan, message: fault, values: { whose } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, contact: 1380000001 }
contacts:
  - { id: police, name: 辖区派出所, phone: 0571-888888 }
  - { id: hospital, name: 示例医院, phone: 0571-88880000, alternate: 0571-8888OOOO }
  - { id: office, name: 总行值班室, phone: "1380000000113900000002" }
  - { id: community, name: 社区居委会, phone: 见通讯录 }`,
        at: [
          '/roles/commander/contact',
          '/contacts/police/phone',
          '/contacts/hospital/alternate',
          '/contacts/office/phone',
          '/contacts/community/phone',
        ],
      },
      {
        units: `
id: shore-road
name: 海岸路支行
people:
  支行行长: { name: 戚示例, phone: 138000000012, deputy: { name: 谢示例, phone: 138００００0001 } }
  保安员:
    - { name: 范示例, phone: 000-0000-0212 }
    - { name: 彭示例, phone: 010-1234567 }
contacts:
  police: { phone: "11" }
plans:
  example: { contacts: { police: { phone: 400-800-000 } } }`,
        at: [
          '/people/支行行长/phone',
          '/people/支行行长/deputy/phone',
          '/people/保安员/1/phone',
          '/contacts/police/phone',
          '/plans/example/contacts/police/phone',
        ],
      },
      {
        plan: `
title: Power cut
lang: en
contacts:
  - { id: network, name: Network operator, phone: 020 7946 00o0 }
  - { id: office, name: Area office, phone: ask at the desk }`,
        at: ['/contacts/network/phone', '/contacts/office/phone'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, contact: 总行值班室 }
  - { id: lobby, name: 大堂组, holder: 大堂经理, contact: 内线 8001 }
contacts:
  - { id: police, name: 辖区派出所, phone: 110 }
  - { id: 总行值班室, name: 总行值班室, phone: "010-88880000转8001", alternate: 工作日 88880000，夜间 13800000001 }
  - { id: hotline, name: 客服热线, phone: 95588 }
  - { id: agency, name: 监管热线, phone: 400-800-0000 }
  - { id: abroad, name: 境外代理行, phone: "+44 20 7946 0000" }
  - { id: two, name: 社区居委会, phone: 0571-88880000/88880001 }
  - { id: blank, name: 物业, phone: 待定 }
  - { id: radio, name: 保安岗, phone: 对讲机 3 频道 }`,
        units: `
id: shore-road
name: 海岸路支行
people:
  支行行长: { name: 戚示例, phone: 000-0000-0201, deputy: { name: 谢示例, phone: +86 138 0000 0001 } }
contacts: { police: { phone: （0571）8888 0000 }, community: { phone: 000-00001-90 } }`,
      },
      {
        plan: `
title: Power cut
lang: en
contacts:
  - { id: network, name: Network operator, phone: 105 }
  - { id: helpline, name: Helpline, phone: 0800 1111 }
  - { id: office, name: Area office, phone: 020 7946 0000 ext. 12 }`,
        units: '\n- { id: hq, name: Area office, people: { press: { name: A Sample, phone: 000 0000 1 } } }',
      },
    ],
  },
}

import type { Role } from '../../model/types.ts'
import { lines, phone } from '../content.ts'
import { claim, contactsOf, type Desk, linkPiece, nextTable } from '../desk.ts'
import type { Block, Content, Line, Piece } from '../handbook.ts'
import { deputyContent, postContent, printedPost } from '../people.ts'
import { proseContent } from '../prose.ts'
import { tableOf } from '../table.ts'

export function rolesPart(desk: Desk): Block[] {
  const { roles } = desk.plan.data
  if (roles.length === 0) return []
  const { say, bench } = desk
  const { id, label } = nextTable(desk)
  return [
    tableOf<Role>({
      id,
      label,
      name: 'roles',
      caption: say('handbook.caption.roles'),
      columns: [
        { key: 'role', title: say('handbook.column.role'), cell: (role) => nameContent(desk, role) },
        { key: 'holder', title: say('handbook.column.holder'), cell: (role) => holderContent(desk, role) },
        {
          key: 'deputies',
          title: say('handbook.column.deputies'),
          cell: (role) => deputyContent(bench, role.holder, role.deputies),
        },
        { key: 'duties', title: say('handbook.column.duties'), cell: (role) => proseList(desk, role.duties) },
        { key: 'never', title: say('handbook.column.must-not'), cell: (role) => proseList(desk, role.never) },
      ],
      groups: [{ items: roles }],
      idOf: (role) => claim(desk, 'roles', role),
    }),
  ]
}

/** The role a plan gives a function, or else the one that the language says has it. */
function functionOf(desk: Desk, role: Role): NonNullable<Role['function']> | undefined {
  const { roles, activation } = desk.plan.data
  if (role.function) return role.function
  const isFree = (name: Role['function']): boolean => roles.every((other) => other.function !== name)
  if (isFree('command') && activation?.authority && [role.id, role.name].includes(activation.authority))
    return 'command'
  return isFree('speak') && /发言人|發言人|spokesperson/i.test(role.name) ? 'speak' : undefined
}

function nameContent(desk: Desk, role: Role): Content {
  const name = functionOf(desk, role)
  const above = role['reports-to'] ?? []
  const tags: Piece[] = name ? [{ kind: 'key-tag', text: desk.say(`handbook.function.${name}`) }] : []
  if (role.external) tags.push({ kind: 'tag', text: desk.say('handbook.external') })
  const content: Line[] = [[{ kind: 'strong', text: role.name }], tags]
  if (above.length > 0) {
    const names = above.map((reference) => linkPiece(desk, 'roles', reference).text).join(desk.say('handbook.comma'))
    content.push([{ kind: 'aside', text: desk.say('handbook.reports-to', { names }) }])
  }
  return content.filter((pieces) => pieces.length > 0)
}

function holderContent(desk: Desk, role: Role): Content {
  const { bench, say } = desk
  const held = role.holder ? postContent(bench, role.holder) : []
  const members = (role.members ?? []).map((post) => printedPost(bench, post).name)
  const content = [...held]
  if (members.length > 0) {
    content.push([{ kind: 'aside', text: say('handbook.members', { names: members.join(say('handbook.comma')) }) }])
  }
  if (role.contact) content.push(...contactLines(desk, role.contact))
  return content
}

/** A role's contact is one of the plan's or a number. */
function contactLines(desk: Desk, reference: string): Line[] {
  const contact = contactsOf(desk.plan, desk.bench.unit).find((other) => [other.id, other.name].includes(reference))
  if (!contact) return [...phone(reference)]
  const head: Line = [{ kind: 'aside', text: contact.name }]
  return [head, ...phone(contact.phone)]
}

function proseList(desk: Desk, texts: readonly string[] | undefined): Content {
  if (!texts || texts.length < 2) return (texts ?? []).flatMap((written) => proseContent(desk, written))
  if (texts.every((written) => written.length < 60 && !/[\n`*_<[]/.test(written))) {
    return lines([texts.join(desk.say('handbook.semicolon'))])
  }
  return texts.flatMap((written) => proseContent(desk, written))
}

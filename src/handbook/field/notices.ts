import type { Communication } from '../../model/types.ts'
import { type Desk, roleOf } from '../desk.ts'
import type { Block } from '../handbook.ts'
import { isForPublic } from '../public.ts'
import { commandOf, reachesOf } from './names.ts'

/** The texts that are put up as they stand, each on a page of its own, and the card that hands a question on. */
export function noticeBlocks(desk: Desk): Block[] {
  const { say, plan } = desk
  return posted(desk).map((one, index): Block => {
    const approver = roleOf(plan, one.approver)
    const speaker =
      plan.data.roles.find((role) => role.function === 'speak') ?? roleOf(plan, one.owner) ?? commandOf(plan)
    const [reach] = speaker ? reachesOf(desk.bench, plan, speaker.id) : []
    return {
      kind: 'notice',
      id: `${desk.id}-notice-${index + 1}`,
      title: say('handbook.field.notice'),
      paragraphs: paragraphsOf(one.text),
      foot: approver ? say('handbook.field.notice.approved', { role: approver.name }) : '',
      ask: speaker && {
        title: say('handbook.field.ask'),
        text: say('handbook.field.ask.text'),
        name: speaker.name,
        phone: reach?.phone ?? '',
      },
    }
  })
}

/** Whether a text has a page of its own rather than a place among what is said. */
export function isPosted(desk: Desk, one: Communication): boolean {
  return posted(desk).includes(one)
}

/** What is for customers and says where it is put up; else the first text for them. */
function posted({ plan }: Desk): readonly Communication[] {
  const texts = (plan.data.communications ?? []).filter((one) => one.text && isForPublic(one.audience))
  const up = texts.filter((one) =>
    one.channel?.some((channel) => /[贴貼門门]|告示|公告|post|door|wall|display/i.test(channel)),
  )
  return up.length > 0 ? up.slice(0, 2) : texts.slice(0, 1)
}

function paragraphsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n/)
    .map((part) => part.trim())
    .filter(Boolean)
}

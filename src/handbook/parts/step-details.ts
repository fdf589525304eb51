import { find } from '../../model/references.ts'
import type { Step } from '../../model/types.ts'
import { inherited } from '../../model/unit.ts'
import { joined } from '../content.ts'
import { type Desk, linkPiece, partyPiece, planTarget, stepPiece, stepTarget, type Target } from '../desk.ts'
import type { Content, Line, Piece } from '../handbook.ts'
import { durationText } from '../limits.ts'

/** What else a step says, below its action: what follows when it fails, whom to tell, what it uses, what not to do. */
export function stepDetails(desk: Desk, step: Step): Content {
  const { say } = desk
  const mark = say('handbook.comma')
  const named = (label: string, pieces: readonly Piece[]): Line =>
    pieces.length > 0 ? [{ kind: 'label', text: `${label} ` }, ...joined(onceEach(pieces), mark)] : []
  const details: Line[] = [
    otherwiseLine(desk, step),
    named(say('handbook.detail.until'), step.until ? [{ kind: 'text', text: step.until }] : []),
    named(
      say('handbook.detail.notify'),
      (step.notify ?? []).map((reference) => partyPiece(desk, reference)),
    ),
    named(say('handbook.detail.hands-over'), step['hands-over-to'] ? [partyPiece(desk, step['hands-over-to'])] : []),
    named(
      say('handbook.detail.starts'),
      (step.starts ?? []).map((reference) => startPiece(desk, reference)),
    ),
    named(say('handbook.detail.place'), placePieces(desk, step)),
    named(
      say('handbook.detail.says'),
      (step.says ?? []).map((reference) => communicationPiece(desk, reference)),
    ),
    named(
      say('handbook.detail.fills'),
      (step.fills ?? []).map((reference) => linkPiece(desk, 'forms', reference)),
    ),
    named(
      say('handbook.detail.needs'),
      (step.needs ?? []).map((reference) => linkPiece(desk, 'resources', reference)),
    ),
    named(
      say('handbook.never'),
      (step.never ?? []).map((text): Piece => ({ kind: 'strong', text })),
    ),
  ]
  return details.filter((pieces) => pieces.length > 0)
}

/** A role and its telephone may go by the same name. */
function onceEach(pieces: readonly Piece[]): Piece[] {
  const nameOf = (piece: Piece): unknown => ('text' in piece ? piece.text : piece)
  return pieces.filter((piece, index) => pieces.findIndex((other) => nameOf(other) === nameOf(piece)) === index)
}

/** Who takes over, or what follows, where a step fails. */
export function otherwiseLine(desk: Desk, { otherwise }: Step): Line {
  if (!otherwise) return []
  const { say, clock } = desk
  const after = durationText(otherwise.after, clock)
  const pieces: Piece[] = [{ kind: 'label', text: `${say('handbook.otherwise')} ` }]
  if (after) pieces.push({ kind: 'text', text: say('handbook.otherwise.after', { after }) })
  if (otherwise.role) {
    pieces.push({ kind: 'text', text: say('handbook.otherwise.role') }, linkPiece(desk, 'roles', otherwise.role))
    pieces.push({ kind: 'text', text: say('handbook.otherwise.takes-over') })
  }
  if (otherwise.step) {
    pieces.push({ kind: 'text', text: say('handbook.otherwise.step') }, stepPiece(desk, otherwise.step))
    const title = stepTarget(desk, otherwise.step)?.title
    if (title) pieces.push({ kind: 'text', text: ` ${title}` })
  }
  return pieces
}

function startPiece(desk: Desk, reference: string): Piece {
  const step = stepTarget(desk, reference)
  const target: Target | undefined =
    planTarget(desk.bench, reference) ?? (step && { text: `${step.text} ${step.title}`, to: step.to })
  return target ? { kind: 'link', text: target.text, to: target.to } : { kind: 'text', text: reference }
}

/** A key of the unit's places, and the place where the book is for one unit. */
function placePieces({ bench }: Desk, { place }: Step): Piece[] {
  if (!place) return []
  const places = bench.unit ? inherited(bench.unit, 'places') : {}
  const known = Object.hasOwn(places, place) ? places[place] : undefined
  if (known) return [{ kind: 'text', text: known }]
  return bench.unit ? [{ kind: 'text', text: place }] : [{ kind: 'blank' }]
}

/** A communication has no name of its own: it goes by those who hear it. */
function communicationPiece(desk: Desk, reference: string): Piece {
  const found = find(desk.plan.data.communications, reference)
  const target = linkPiece(desk, 'communications', reference)
  const name = found?.item.audience?.join(desk.say('handbook.comma'))
  return found && name && target.kind === 'link' ? { ...target, text: name } : target
}

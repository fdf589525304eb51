/** The three sizes of type in figures, in points, and the weights of the family "MB Sans". */
export type Size = 's' | 'm' | 'l'
export type Weight = 400 | 700

export const sizes: Readonly<Record<Size, number>> = { s: 7.5, m: 8, l: 9 }

export interface Type {
  readonly size: Size
  readonly weight?: Weight
}

/** Advances of U+0020 to U+007E in thousandths of an em, from the hmtx table of Noto Sans SC. */
const advances: Readonly<Record<Weight, readonly number[]>> = {
  400: numbers(
    '224 323 474 555 555 921 680 278 338 338 467 555 278 347 278 392 555 555 555 555 555 555 555 555 555 555 278 278 555 ' +
      '555 555 474 946 608 657 638 688 589 552 689 728 293 535 646 543 812 723 742 633 742 635 596 599 721 575 878 573 ' +
      '531 603 338 392 338 555 559 606 563 618 510 620 554 325 564 607 275 275 552 284 926 610 606 620 620 388 468 377 ' +
      '607 521 802 498 521 475 338 270 338 555',
  ),
  700: numbers(
    '227 370 574 590 590 963 740 325 378 378 507 590 325 370 325 387 590 590 590 590 590 590 590 590 590 590 325 325 590 ' +
      '590 590 514 1007 641 681 656 714 615 585 717 757 330 568 686 578 853 749 770 667 770 682 624 625 748 619 915 627 ' +
      '580 613 378 387 378 590 567 626 591 644 527 644 581 372 597 640 304 306 604 315 964 641 626 644 644 437 495 421 ' +
      '637 576 863 562 574 511 378 296 378 590',
  ),
}

/** Space that the browser adds between a Chinese character and a letter or digit (text-autospace), in em. */
const autospace = 0.125

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const alphanumeric = /[\p{L}\p{N}]/u
const noWidth = /[\p{Mn}\p{Me}\p{Cf}]/u
const pictograph = /\p{Extended_Pictographic}/u

/** Width in points of one line. Exact for Chinese and ASCII, never too small for what else the family holds. */
export function textWidth(text: string, { size, weight = 400 }: Type): number {
  let em = 0
  let before: Character | undefined
  for (const character of text) {
    const now = characterOf(character)
    if (now.isWidthless) continue
    em += now.em[weight]
    if (before && now.isIdeograph !== before.isIdeograph && (now.isIdeograph ? before : now).isAlphanumeric)
      em += autospace
    before = now
  }
  return em * sizes[size]
}

interface Character {
  readonly em: Readonly<Record<Weight, number>>
  readonly isWidthless: boolean
  readonly isIdeograph: boolean
  readonly isAlphanumeric: boolean
}

const characters = new Map<string, Character>()

function characterOf(character: string): Character {
  const known = characters.get(character)
  if (known) return known
  const code = character.codePointAt(0) ?? 0
  const em = (weight: Weight): number => (advances[weight][code - 32] ?? wideAdvance(character, code)) / 1000
  const found = {
    em: { 400: em(400), 700: em(700) },
    isWidthless: noWidth.test(character),
    isIdeograph: ideograph.test(character),
    isAlphanumeric: alphanumeric.test(character),
  }
  characters.set(character, found)
  return found
}

function wideAdvance(character: string, code: number): number {
  if (code < 0x250 && /\p{L}/u.test(character)) return 760
  return code > 0x2b0 && pictograph.test(character) ? 1400 : 1000
}

function numbers(text: string): number[] {
  return text.split(' ').map(Number)
}

/** Bytes above which a picture is left out: a handbook is one file. */
export const mostPictureBytes: number = 4 * 1024 * 1024
/** Pixels above which a page would take minutes to print. */
export const mostPicturePixels: number = 40_000_000

/** Why a picture cannot be printed: another kind of file, the rest of it is missing, too many bytes, too many pixels. */
export type PictureFlaw = 'kind' | 'cut' | 'bytes' | 'pixels'

interface Picture {
  readonly type: 'png' | 'jpeg'
  readonly width: number
  readonly height: number
}

/** A PNG or JPEG as a `data:` address; undefined for any other bytes, whatever the file is called. */
export function pictureOf(bytes: Uint8Array): string | undefined {
  const picture = readPicture(bytes)
  return typeof picture === 'string'
    ? undefined
    : `data:image/${picture.type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** What is wrong with the bytes of a file that should be a picture, if anything is. */
export function pictureFlaw(bytes: Uint8Array): PictureFlaw | undefined {
  const picture = readPicture(bytes)
  return typeof picture === 'string' ? picture : undefined
}

function readPicture(bytes: Uint8Array): Picture | PictureFlaw {
  const read = begins(bytes, pngMark) ? readPng : begins(bytes, jpegMark) ? readJpeg : undefined
  if (!read) return 'kind'
  if (bytes.length > mostPictureBytes) return 'bytes'
  const picture = read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!picture || picture.width === 0 || picture.height === 0) return 'cut'
  return picture.width * picture.height > mostPicturePixels ? 'pixels' : picture
}

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpegMark = [0xff, 0xd8, 0xff]

/** Whole from the mark to `IEND` (PNG, section 5); none where a part of it is missing. */
function readPng(view: DataView): Picture | undefined {
  if (view.byteLength < 33) return undefined
  for (let at = 8; at + 12 <= view.byteLength; ) {
    if (view.getUint32(at + 4) === 0x49_45_4e_44) {
      return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
    }
    at += 12 + view.getUint32(at)
  }
  return undefined
}

/** Whole from the frame's header to the end mark (ITU-T T.81, annex B); none where a part of it is missing. */
function readJpeg(view: DataView): Picture | undefined {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const mark = view.getUint8(at + 1)
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc
    if (isFrame) {
      const size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      return hasEnd(view, at) ? { type: 'jpeg', ...size } : undefined
    }
    // Some programs pad with 0xff.
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function hasEnd(view: DataView, from: number): boolean {
  for (let at = view.byteLength - 2; at > from; at--) {
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xd9) return true
  }
  return false
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** Bytes above which a picture is left out: a handbook is one file. */
const mostBytes = 4 * 1024 * 1024

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpeg = [0xff, 0xd8, 0xff]

/** A PNG or JPEG as a `data:` address; undefined for any other bytes, whatever the file is called. */
export function pictureOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes) return undefined
  const type = begins(bytes, png) ? 'png' : begins(bytes, jpeg) ? 'jpeg' : undefined
  return type && `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

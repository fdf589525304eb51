/** An entry of a tar archive; `mode` holds the permission bits. */
export interface TarFile {
  readonly path: string
  readonly mode: number
  readonly bytes: Uint8Array
}

const block = 512

/**
 * The plain files of a ustar archive, in its order; folders, links and extension headers are left out.
 * Throws where a path leaves the archive or a header is cut off.
 */
export function tarFiles(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = []
  for (let at = 0; at + block <= archive.length; ) {
    const header = archive.subarray(at, at + block)
    if (header[0] === 0) break
    const size = octal(header, 124, 12)
    const prefix = text(header, 345, 155)
    const path = prefix === '' ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`
    const start = at + block
    if (start + size > archive.length) throw new Error(`The archive ends inside ${path}`)
    const kind = header[156]
    if (kind === 0 || kind === 0x30) {
      if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`The archive holds ${path}`)
      files.push({ path, mode: octal(header, 100, 8) & 0o777, bytes: archive.subarray(start, start + size) })
    }
    at = start + Math.ceil(size / block) * block
  }
  return files
}

function text(header: Uint8Array, start: number, length: number): string {
  const field = Buffer.from(header.subarray(start, start + length))
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? length : end)
}

function octal(header: Uint8Array, start: number, length: number): number {
  return Number.parseInt(text(header, start, length).trim() || '0', 8)
}

import { deflateSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { mostPictureBytes, pictureFlaw, pictureOf } from '../../src/model/picture.ts'

/** Eight red dots by eight. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCKALXj/9k=',
  'base64',
)

/** A white picture, as section 5 of the PNG specification lays it out; the sums of the parts are left empty. */
function png(width: number, height: number, pixels = deflateSync(Buffer.alloc(height * (width + 1), 0xff))): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...[part('IHDR', header), part('IDAT', pixels), part('IEND', Buffer.alloc(0))],
  ])
}

function part(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}

describe('a picture', () => {
  it.each([
    ['png', png(30, 20)],
    ['jpeg', jpeg],
  ])('that is whole is printed: %s', (type, bytes) => {
    expect(pictureFlaw(bytes)).toBeUndefined()
    expect(pictureOf(bytes)).toBe(`data:image/${type};base64,${bytes.toString('base64')}`)
  })

  it.each([
    ['png', png(30, 20), 8],
    ['jpeg', jpeg, 3],
  ])('that is cut anywhere is told, and never printed: %s', (_, bytes, mark) => {
    for (let length = mark; length < bytes.length - 4; length++) {
      expect(pictureFlaw(bytes.subarray(0, length)), `after ${length} bytes`).toBe('cut')
      expect(pictureOf(bytes.subarray(0, length))).toBeUndefined()
    }
  })

  test('of another kind, too heavy or with too many dots is told as that', () => {
    expect(pictureFlaw(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('kind')
    expect(pictureFlaw(Buffer.alloc(0))).toBe('kind')
    expect(pictureFlaw(png(30, 20, Buffer.alloc(mostPictureBytes)))).toBe('bytes')
    expect(pictureFlaw(png(8000, 8000, Buffer.alloc(10)))).toBe('pixels')
    expect(pictureFlaw(png(0, 20, Buffer.alloc(10)))).toBe('cut')
  })
})

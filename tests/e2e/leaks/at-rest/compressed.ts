import { gunzipSync, inflateSync } from 'node:zlib'

/** The contents of a file, and what is packed in it in the ways that browsers pack what they keep. */
export function* contentsOf(file: Buffer): Generator<Buffer> {
  yield file
  if (file.subarray(0, 8).toString('latin1') === 'mozLz40\0') yield unpackLz4(file.subarray(12))
  for (const [magic, unpack] of packings) {
    for (let at = file.indexOf(magic); at >= 0; at = file.indexOf(magic, at + 1)) {
      try {
        yield unpack(file.subarray(at))
      } catch {
        // These bytes come up by chance as well.
      }
    }
  }
}

const packings: [Buffer, (packed: Buffer) => Buffer][] = [
  [Buffer.from([0x1f, 0x8b, 0x08]), (packed) => gunzipSync(packed)],
  [Buffer.from([0x78, 0x9c]), (packed) => inflateSync(packed)],
]

/** An LZ4 block: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md. Firefox keeps its sessions so. */
export function unpackLz4(block: Buffer): Buffer {
  const out: number[] = []
  let at = 0
  const lengthOf = (start: number) => {
    let length = start
    if (start === 15) {
      let more: number
      do {
        more = block[at++] ?? 0
        length += more
      } while (more === 255)
    }
    return length
  }
  while (at < block.length) {
    const token = block[at++] ?? 0
    const literals = lengthOf(token >> 4)
    for (let index = 0; index < literals; index += 1) out.push(block[at++] ?? 0)
    if (at >= block.length) break
    const offset = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8)
    at += 2
    const matches = lengthOf(token & 15) + 4
    for (let index = 0; index < matches; index += 1) out.push(out[out.length - offset] ?? 0)
  }
  return Buffer.from(out)
}

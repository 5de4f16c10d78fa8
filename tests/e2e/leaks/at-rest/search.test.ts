import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { randomWord } from '../../hostile/desk/customer.ts'
import { searchProfile } from './profile.ts'

// The search itself: it has to find a value in every form in which a browser may keep it.
const word = randomWord()
const around = (prefix: string) => `${prefix}${word}!`
const forms: Record<string, Buffer> = {
  'as it is': Buffer.from(around('xyz')),
  'in UTF-16': Buffer.from(around('xyz'), 'utf16le'),
  'in hex': Buffer.from(Buffer.from(around('xyz')).toString('hex')),
  'in base64 at offset 0': Buffer.from(Buffer.from(around('xyz')).toString('base64')),
  'in base64 at offset 1': Buffer.from(Buffer.from(around('x')).toString('base64')),
  'in base64 at offset 2': Buffer.from(Buffer.from(around('xy')).toString('base64url')),
  'in gzip': Buffer.concat([Buffer.from('head'), gzipSync(around(''))]),
  'in zlib': Buffer.concat([Buffer.from('head'), deflateSync(around(''))]),
  'in Firefox’s LZ4, in one piece': lz4(Buffer.from(around(''))),
  'in Firefox’s LZ4, put together from two': lz4(Buffer.from(word.slice(0, 9)), Buffer.from(word.slice(9))),
}

test.for(Object.entries(forms))('a value that lies in a file %s is found', ([, content]) => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-search-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'file'), content)
  writeFileSync(join(folder, 'another'), randomWord(5000))
  expect(searchProfile(folder, { value: word, other: randomWord() })).toEqual(['value in file'])
})

/** A block of literals; the second part follows on a copy of the first four bytes. */
function lz4(first: Buffer, second?: Buffer): Buffer {
  const head = Buffer.concat([Buffer.from('mozLz40\0'), Buffer.alloc(4)])
  const literals = (bytes: Buffer, match: number) =>
    bytes.length < 15
      ? Buffer.concat([Buffer.from([(bytes.length << 4) | match]), bytes])
      : Buffer.concat([Buffer.from([0xf0 | match, bytes.length - 15]), bytes])
  if (!second) return Buffer.concat([head, literals(first, 0)])
  // The second part, then the first, then a copy of the second: the value is nowhere in one piece.
  const start = Buffer.concat([second, first])
  const offset = Buffer.from([start.length, 0])
  return Buffer.concat([head, literals(start, second.length - 4), offset, literals(Buffer.from('!'), 0)])
}

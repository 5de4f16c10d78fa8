/**
 * npm run bench:understanding: how well conversations are understood, on the labelled sets of this repository and, where
 * its data is on this machine, on the benchmark (`--data FOLDER`, by itself `../shared/bench`). Fails when a figure is
 * worse than the recorded one. `--record` writes the figures of now into docs/understanding.json and the tables of
 * docs/understanding.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figure, regressions } from './bench/understanding/figure.ts'
import { outside, outsideFigures } from './bench/understanding/outside-data.ts'
import { ownFigures } from './bench/understanding/own-sets.ts'
import { withTables } from './bench/understanding/tables.ts'
import { root } from './root.ts'

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, record: { type: 'boolean', default: false } },
})
const record = join(root, 'docs/understanding.json')
const page = join(root, 'docs/understanding.md')
const recorded = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Figure[]) : []

const fromOutside = outsideFigures(resolve(root, options.data ?? '../shared/bench'))
const figures = [...ownFigures(), ...(fromOutside ?? [])]
if (!fromOutside) console.log(`The benchmark's data is not here: its figures are not compared.\n`)

if (options.record) {
  if (!fromOutside) throw new Error('Only a run with the benchmark’s data can be recorded.')
  writeFileSync(record, `${JSON.stringify(figures, null, 1)}\n`)
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), figures))
  console.log(`Recorded ${figures.length} figures.`)
} else {
  const worse = regressions(recorded, figures, fromOutside ? [] : [outside])
  for (const { name, recorded: before, now } of worse)
    console.error(`Worse: ${name}: ${now ?? 'gone'} after ${before}`)
  console.log(`${figures.length} figures measured, ${worse.length} worse than recorded.`)
  if (worse.length > 0 || recorded.length === 0) process.exitCode = 1
}

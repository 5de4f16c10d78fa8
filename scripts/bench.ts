/**
 * npm run bench: sizes and speed of the built extensions, into docs/performance.md. Fails when a figure is over its
 * limit. With `--sizes` only what needs no browser, and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { overLimit, type Row, table } from './bench/row.ts'
import { sizes } from './bench/sizes.ts'
import { speed } from './bench/speed.ts'
import { transcriptSpeed } from './bench/transcript.ts'
import { modelSizes, understandingCosts } from './bench/understanding-speed.ts'
import { buildIfChanged, outputOf } from './build/build.ts'
import { root } from './root.ts'

const report = join(root, 'docs/performance.md')
const start = '<!-- measured: begin -->'
const end = '<!-- measured: end -->'

if (!buildIfChanged('chrome') || !buildIfChanged('firefox')) process.exit(1)

const titles = { chromium: 'Chromium', firefox: 'Firefox' }

const sections: [string, Row[]][] = [
  ['Size (the Chrome build)', [...sizes(outputOf('chrome')), ...modelSizes()]],
]
if (!process.argv.includes('--sizes')) {
  sections.push(['Speed in Chromium', await speed('chromium', outputOf('chrome'))])
  sections.push(['Speed in Firefox', await speed('firefox', outputOf('firefox'))])
  for (const name of ['chromium', 'firefox'] as const) {
    const built = outputOf(name === 'firefox' ? 'firefox' : 'chrome')
    sections.push([`A transcript of 10,000 turns in ${titles[name]}`, await transcriptSpeed(name, built)])
  }
  sections.push(['Understanding (in Node)', understandingCosts()])
  const machine = `Measured on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, medians of 15.`
  const tables = sections.map(([title, rows]) => `### ${title}\n\n${table(rows)}`)
  const [before] = readFileSync(report, 'utf8').split(start)
  const [, after = ''] = readFileSync(report, 'utf8').split(end)
  writeFileSync(report, `${before}${start}\n\n${machine}\n\n${tables.join('\n\n')}\n\n${end}${after}`)
}

for (const [title, rows] of sections) console.log(`\n${title}\n\n${table(rows)}`)
const over = sections.flatMap(([, rows]) => overLimit(rows))
for (const { what } of over) console.error(`Over its limit: ${what}`)
process.exitCode = over.length > 0 ? 1 : 0

/**
 * Writes the tables of presets and packet formats into docs/presets.md and README.md, as their folders say.
 * `npm run catalogue`; a test compares them.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCatalogue } from './catalogue/read.ts'
import { documents, withTables } from './catalogue/tables.ts'
import { root } from './root.ts'

const catalogue = await readCatalogue()
for (const name of documents) {
  const file = join(root, name)
  await writeFile(file, withTables(await readFile(file, 'utf8'), catalogue))
}

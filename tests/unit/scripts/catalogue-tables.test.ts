import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readCatalogue } from '../../../scripts/catalogue/read.ts'
import { documents, withTables } from '../../../scripts/catalogue/tables.ts'
import { root } from '../../../scripts/root.ts'

it.each(documents)(
  '%s has the presets and packet formats as their folders say: npm run catalogue',
  async (name) => {
    const document = await readFile(join(root, name), 'utf8')
    const catalogue = await readCatalogue()
    expect(document).toBe(withTables(document, catalogue))
    expect(document).toContain(catalogue.presets[0]?.preset.name)
  },
)

it('a table that nobody makes is an error, and not an empty table', async () => {
  const catalogue = await readCatalogue()
  expect(() => withTables('<!-- table: unknown -->\n<!-- end -->', catalogue)).toThrow('unknown')
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentsOf } from './compressed.ts'
import { formsOf } from './encodings.ts'

/**
 * Searches every file of a profile for values, by name, in all their forms. Gives back `name in file` for each
 * that is there. Both browsers' databases pack with Snappy, which leaves a random text in one piece.
 */
export function searchProfile(folder: string, wanted: Record<string, string | Buffer>): string[] {
  const forms = Object.entries(wanted).map(([name, value]) => ({ name, forms: formsOf(value) }))
  const found = new Set<string>()
  for (const file of filesIn(folder)) {
    const bytes = readIfThere(join(folder, file))
    for (const content of bytes ? contentsOf(bytes) : []) {
      for (const { name, forms: all } of forms) {
        if (all.some((form) => content.includes(form))) found.add(`${name} in ${file}`)
      }
    }
  }
  return [...found].toSorted()
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** A running browser deletes files between two looks. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

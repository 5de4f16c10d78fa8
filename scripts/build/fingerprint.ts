import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

const sources = [
  '{lib,components,entrypoints,public}/**/*',
  'wxt.config.ts',
  'scripts/build/first-paint.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** Changes whenever a file changes that the built extension is made from. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  const entries = globSync(sources, { cwd: root, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './run.mjs'

const stamp = join(root, '.cache/prepared')

function inputs() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'wxt.config.ts']) hash.update(readFileSync(join(root, file)))
  return hash.update(readdirSync(join(root, 'entrypoints')).join()).digest('hex')
}

/** WXT writes the base of tsconfig.json and types that name the entrypoints: again when those have changed. */
export function prepareTypes() {
  const now = inputs()
  const ready = existsSync(join(root, '.wxt/tsconfig.json')) && existsSync(stamp)
  if (ready && readFileSync(stamp, 'utf8') === now) return
  runTool(['wxt', 'prepare'], "'wxt prepare' failed; its own words are above.")
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, now)
}

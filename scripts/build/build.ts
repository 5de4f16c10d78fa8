import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../root.ts'
import { fingerprint } from './fingerprint.ts'

export type Target = 'chrome' | 'firefox'
export const targets: Target[] = ['chrome', 'firefox']

/** Where the built extension for a browser lies. */
export const outputOf = (target: Target): string => join(root, '.output', `${target}-mv3`)
const stampOf = (target: Target): string => join(root, '.cache', `build-${target}`)

/** Builds the extension as it is shipped. False when the build failed; WXT has said why. */
export function build(target: Target): boolean {
  const before = fingerprint()
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', target], { cwd: root, encoding: 'utf8' })
  console.log(withoutSpinner(run.stdout + run.stderr))
  if (run.status !== 0) return false
  mkdirSync(dirname(stampOf(target)), { recursive: true })
  writeFileSync(stampOf(target), before)
  return true
}

/** WXT animates its progress even where nobody can see it move. */
function withoutSpinner(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n')
  // What a terminal shows in the end: the text after the last return to the line's start.
  const shown = lines.map((line) => line.slice(line.lastIndexOf('\r') + 1))
  return shown.join('\n').trim()
}

/** Builds only when a source has changed since the last build. */
export function buildIfChanged(target: Target): boolean {
  return isCurrent(target) || build(target)
}

function isCurrent(target: Target): boolean {
  if (!existsSync(join(outputOf(target), 'manifest.json')) || !existsSync(stampOf(target))) return false
  return readFileSync(stampOf(target), 'utf8') === fingerprint()
}

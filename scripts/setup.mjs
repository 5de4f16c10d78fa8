// Makes the project ready and then runs the command that follows, under the project's own Node:
//
//   node scripts/setup.mjs [--browsers=chromium,firefox,window] [script.ts | tool] [arguments …]
//
// This file and scripts/setup/*.mjs run on Node 20 without any package, because on a fresh machine there is
// nothing else. A second run finds everything in place and takes a fraction of a second.
import { getBrowser, getWindow } from './setup/get-browser.mjs'
import { installPackages } from './setup/packages.mjs'
import { prepareTypes } from './setup/prepare.mjs'
import { runCommand } from './setup/run.mjs'

const [first, ...rest] = process.argv.slice(2)
const flag = first?.startsWith('--browsers=') ? first.slice('--browsers='.length) : undefined
const browsers = (flag ?? '').split(',').filter(Boolean)
const command = flag === undefined ? process.argv.slice(2) : rest

try {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(
      `Node ${process.versions.node} is too old to begin with: please install Node 20 or later.`,
    )
  }
  installPackages()
  prepareTypes()
  for (const kind of browsers) kind === 'window' ? getWindow() : getBrowser(kind)
} catch (error) {
  console.error(`\nSet-up failed: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}

if (command.length > 0) runCommand(command)
else console.log('Everything is in place.')

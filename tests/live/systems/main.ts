/**
 * node tests/live/systems/main.ts up [name …]
 * Starts the systems, prints where they are and how to sign in, and stops them on Ctrl-C.
 */

import { type SystemName, startSystems, systemNames } from './index.ts'

const [command, ...names] = process.argv.slice(2)
const unknown = names.filter((name) => !systemNames.includes(name as SystemName))
if (command !== 'up' || unknown.length > 0) {
  console.error(`usage: main.ts up [${systemNames.join(' | ')} …]`)
  process.exit(2)
}

const ended = new Promise((resolve) => {
  process.once('SIGINT', resolve)
  process.once('SIGTERM', resolve)
})
const { systems, stop } = await startSystems(names.length > 0 ? (names as SystemName[]) : systemNames, {
  extensionOrigins: [],
})
console.log(JSON.stringify(systems, null, 2))

// Servers of our own children do not keep Node alive, a timer does.
const alive = setInterval(() => {}, 60_000)
await ended
clearInterval(alive)
await stop()

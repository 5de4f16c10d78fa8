/**
 * node tests/live/systems/record.ts
 * Starts all systems and records their replies and pages into tests/fixtures/recorded, for the tests that run without them.
 */

import { chromium } from 'playwright-core'
import { type RunningSystem, type SystemName, startSystems } from './index.ts'
import { recordBot } from './record/bot.ts'
import { recordRoundcubePages } from './record/roundcube.ts'
import { recordRt5, recordRt5Pages } from './record/rt5.ts'
import { Samples } from './record/samples.ts'
import { recordTryton } from './record/tryton.ts'
import { recordVendure } from './record/vendure.ts'

const { systems, stop } = await startSystems(undefined, { extensionOrigins: [] })
// The browser of the machine: `CHROMIUM`, or Debian's.
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})

type Recording = (system: RunningSystem, samples: Samples) => Promise<void>

const recordings: Record<SystemName, Recording[]> = {
  rt5: [recordRt5, (system, samples) => recordRt5Pages(browser, system, samples)],
  roundcube: [(system, samples) => recordRoundcubePages(browser, system, samples)],
  vendure: [recordVendure],
  tryton: [recordTryton],
  bot: [recordBot],
}

try {
  for (const [name, steps] of Object.entries(recordings)) {
    const system = systems[name as SystemName]
    if (!system || 'failed' in system) throw new Error(`${name} did not start: ${system?.failed}`)
    const samples = new Samples(name)
    for (const step of steps) await step(system, samples)
    samples.readme(system.version)
    console.log(`recorded ${name}`)
  }
} finally {
  await browser.close()
  await stop()
}

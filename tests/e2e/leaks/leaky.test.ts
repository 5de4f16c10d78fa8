import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowedHosts, openDesk, setUp } from '../hostile/desk/desk.ts'
import { browserForFile, browserName } from '../support/browser.ts'
import { leakyBuild } from './leaky/build.ts'
import { observe } from './observe.ts'
import { probeScript, probes } from './probes/index.ts'

// A probe that cannot find anything proves nothing: here is a build with a leak for each of them.
describe('of a build that leaks on purpose, the page', () => {
  const extensionDir = leakyBuild(browserName)
  // The first to be registered is the last to run: the browser is closed by then.
  afterAll(() => rmSync(extensionDir, { recursive: true, force: true }))
  const browserNow = browserForFile({ allowedHosts, extensionDir })
  let observed: Awaited<ReturnType<typeof observe>>

  beforeAll(async () => {
    const desk = await openDesk(probeScript)
    await setUp(browserNow(), desk)
    observed = await observe(browserNow(), desk, () => document.documentElement.dataset.leaked === 'all')
    return () => desk.close()
  })

  test.for(probes.map(({ name }) => name))('learns something by %s', (name) => {
    expect(observed.found).toHaveProperty([name])
  })
})

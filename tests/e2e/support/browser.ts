import { afterAll, afterEach, beforeAll, inject, onTestFinished } from 'vitest'
import type { Browser, LaunchOptions } from '../drivers/driver.ts'
import { lend } from './lend.ts'
import { type Routes, serve, type TestServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox'
  }
}

/** The browser that this run of the tests is for. */
export const browserName = inject('browser')

/** That browser for one test, with nothing in its profile; it is put away after the test, also when the test failed. */
export async function browserForTest(options: Omit<LaunchOptions, 'browser'> = {}): Promise<Browser> {
  const { browser, giveBack } = await lend({ browser: browserName, ...options })
  onTestFinished(({ task }) => giveBack(task.result?.state === 'fail'))
  return browser
}

/** A server for one test; see `serve`. */
export async function serverForTest(routes: Routes): Promise<TestServer> {
  const server = await serve(routes)
  onTestFinished(() => server.stop())
  return server
}

/**
 * One browser for all tests of a file (or of a `describe`): starting Firefox takes seconds. Only for tests that do
 * not stand in each other's way.
 */
export function browserForFile(options: Omit<LaunchOptions, 'browser'> = {}): () => Browser {
  let lent: Awaited<ReturnType<typeof lend>> | undefined
  let spoilt = false
  beforeAll(async () => {
    lent = await lend({ browser: browserName, ...options })
  })
  afterEach(({ task }) => {
    spoilt ||= task.result?.state === 'fail'
  })
  afterAll(() => lent?.giveBack(spoilt))
  return () => {
    if (!lent) throw new Error('The browser is there only while a test runs.')
    return lent.browser
  }
}

import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import type { Browser, LaunchOptions } from '../drivers/driver.ts'
import { launch } from '../drivers/launch.ts'
import { type Routes, serve, type TestServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox'
  }
}

/** The browser that this run of the tests is for. */
export const browserName = inject('browser')

/** Starts that browser for one test; it is closed after the test, also when the test failed. */
export async function browserForTest(options: Omit<LaunchOptions, 'browser'> = {}): Promise<Browser> {
  const browser = await launch({ browser: browserName, ...options })
  onTestFinished(() => browser.close())
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
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launch({ browser: browserName, ...options })
  })
  afterAll(() => browser?.close())
  return () => {
    if (!browser) throw new Error('The browser is there only while a test runs.')
    return browser
  }
}

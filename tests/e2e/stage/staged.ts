import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest'
import type { Browser, Page } from '../drivers/driver.ts'
import { browserForFile } from '../support/browser.ts'
import { setUp, stagedHosts } from './set-up.ts'
import { type Stage, startStage } from './stage.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

/** The stage and a browser that is set up for it. */
export interface Staged {
  browser: Browser
  stage: Stage
  /** Opens a page for this test alone. */
  open(url: string): Promise<Page>
  /** Opens RT's page of a ticket for this test alone. */
  openTicket(id: string): Promise<Page>
}

/** The stage alone, for all tests of a file. */
export function stageForFile(): () => Stage {
  let stage: Stage | undefined
  beforeAll(async () => {
    stage = await startStage()
  })
  afterAll(() => stage?.stop())
  return () => {
    if (!stage) throw new Error('The stage is there only while a test runs.')
    return stage
  }
}

/** Stage and browser for all tests of a file. Each test begins with everything well, an empty cache and a new worker. */
export function stagedForFile(): () => Staged {
  const stageNow = stageForFile()
  const browserNow = browserForFile({ allowedHosts: stagedHosts })
  beforeAll(() => setUp(browserNow(), stageNow()))
  beforeEach(() => freshStart(browserNow(), stageNow()))
  return () => {
    const [browser, stage] = [browserNow(), stageNow()]
    const open = async (url: string) => {
      const page = await browser.openPage(url)
      onTestFinished(() => page.close())
      return page
    }
    return { browser, stage, open, openTicket: (id) => open(ticketAddress(stage, id)) }
  }
}

/** RT's page of a ticket. */
export const ticketAddress = (stage: Stage, id: string): string =>
  `${stage.rt.origin}/Ticket/Display.html?id=${id}`

async function freshStart(browser: Browser, stage: Stage): Promise<void> {
  await stage.mend()
  await ask(browser, 'clearCache')
  // Pauses after failures live in the worker.
  await browser.killWorker()
}

/** What the options page may ask of the worker. */
export async function ask(browser: Browser, call: string): Promise<void> {
  const options = await browser.openExtensionPage('options.html')
  await options.evaluate((name) => chrome.runtime.sendMessage({ call: name, args: {} }), call)
  await options.close()
}

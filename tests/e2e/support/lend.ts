import type { Browser, LaunchOptions } from '../drivers/driver.ts'
import { launch } from '../drivers/launch.ts'

/** How often a browser is used, so that none gets old and fat. */
const mostUses = 15

/** The browser that waits for its next use, of this process: it ends with the process if nobody wants it any more. */
let waiting: Lent | undefined
// The signal with which vitest ends a worker. By itself it would skip what is done at the end of a process.
process.once('SIGTERM', () => process.exit(143))

/** What nearly every test lets the browser allow when it is asked to, which is a matter of the browser's start. */
const usualHosts = ['http://127.0.0.1/*', 'http://localhost/*']

interface Lent {
  browser: Browser
  /** What it allows when it is asked to. */
  allowed: string[]
  uses: number
}

/**
 * A browser with nothing in its profile: one that was used before and made new again, where there is one. It is the
 * borrower's alone until it is given back.
 */
export async function lend(options: LaunchOptions) {
  const plain = !options.extensionDir && !options.profileDir && options.display === undefined
  const allowed = [...new Set([...usualHosts, ...(options.allowedHosts ?? [])])]
  const lent = (plain && (await take(allowed))) || {
    browser: await launch({ ...options, allowedHosts: allowed }),
    allowed,
    uses: 0,
  }
  lent.uses += 1
  const { browser } = lent
  /** `spoilt` after a failure: what has gone wrong in it may go on doing so. */
  const giveBack = async (spoilt: boolean) => {
    const again = plain && !spoilt && !waiting && lent.uses < mostUses && (await renewed(browser))
    if (again) waiting = lent
    else await browser.close()
  }
  return { browser, giveBack }
}

async function take(hosts: string[]): Promise<Lent | undefined> {
  const lent = waiting
  waiting = undefined
  if (!lent || hosts.every((host) => lent.allowed.includes(host))) return lent
  await lent.browser.close()
  return undefined
}

const renewed = (browser: Browser): Promise<boolean> =>
  browser.renew().then(
    () => true,
    () => false,
  )

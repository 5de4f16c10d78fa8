import type { Browser, LaunchOptions } from '../drivers/driver.ts'
import { launch } from '../drivers/launch.ts'

/** How often a browser is used, so that none gets old and fat. */
const mostUses = 15

/** The browser that waits for its next use, of this process: it ends with the process if nobody wants it any more. */
let waiting: Lent | undefined

interface Lent {
  browser: Browser
  uses: number
}

/**
 * A browser with nothing in its profile: one that was used before and made new again, where there is one. It is the
 * borrower's alone until it is given back.
 */
export async function lend(options: LaunchOptions) {
  const plain = !options.extensionDir && !options.profileDir && options.display === undefined
  const lent = (plain && take()) || { browser: await launch(options), uses: 0 }
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

function take(): Lent | undefined {
  const lent = waiting
  waiting = undefined
  return lent
}

const renewed = async ({ renew }: Browser): Promise<boolean> =>
  renew !== undefined &&
  (await renew().then(
    () => true,
    () => false,
  ))

/** Signing in to the helpdesks by their own forms, as an agent does. Does nothing where the agent is signed in already. */

import type { Browser, Page } from '../../e2e/drivers/driver.ts'
import { system } from './systems.ts'

export async function signInToRt(browser: Browser): Promise<void> {
  const { url, credentials } = system('rt5')
  await signIn(await browser.openPage(url), {
    user: ['input[name=user]', credentials.user],
    password: ['input[name=pass]', credentials.password],
    inside: '#li-preferences',
  })
}

/** Ends the agent's session, as the menu's "Logout" does. */
export async function signOutOfRt(browser: Browser): Promise<void> {
  const page = await browser.openPage(`${system('rt5').url}/NoAuth/Logout.html`)
  await page.close()
}

export async function signInToRoundcube(browser: Browser): Promise<void> {
  const { url, credentials } = system('roundcube')
  await signIn(await browser.openPage(url), {
    user: ['#rcmloginuser', credentials.user],
    password: ['#rcmloginpwd', credentials.password],
    inside: '#messagelist tr.message',
  })
}

interface Form {
  user: [field: string, value: string | undefined]
  password: [field: string, value: string | undefined]
  /** What is only on pages for those who are signed in. */
  inside: string
}

async function signIn(page: Page, { user, password, inside }: Form): Promise<void> {
  const there = (selectors: string[]) => selectors.find((css) => document.querySelector(css) !== null)
  const first = await page.waitFor(there, [inside, user[0]], { what: 'a form to sign in with' })
  if (first !== inside) {
    await page.fill(user[0], user[1] ?? '')
    await page.fill(password[0], password[1] ?? '')
    await page.press('Enter')
    await page.waitFor(there, [inside], { what: 'the agent to be signed in', timeoutMs: 20_000 })
  }
  await page.close()
}

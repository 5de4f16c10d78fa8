import type { Page } from '../drivers/driver.ts'

declare const chrome: {
  permissions: { request(what: { origins: string[] }): Promise<boolean> }
}

/** The hosts of this machine, by their address. */
export const loopback = 'http://127.0.0.1/*'

/** Has a page of the extension ask the browser for hosts by a click, for tests that are not about the options page. */
export async function allowByClick(page: Page, origins: string[] = [loopback]): Promise<void> {
  await page.evaluate((wanted) => {
    const button = document.createElement('button')
    button.id = 'allow-for-test'
    button.textContent = 'allow'
    button.style.cssText = 'position:fixed;inset:0;z-index:99'
    button.addEventListener('click', () => {
      void chrome.permissions.request({ origins: wanted }).then(() => button.remove())
    })
    document.body.append(button)
  }, origins)
  await page.click('#allow-for-test')
  const gone = () => !document.querySelector('#allow-for-test')
  await page.waitFor(gone, undefined, { what: 'the hosts to be allowed' })
}

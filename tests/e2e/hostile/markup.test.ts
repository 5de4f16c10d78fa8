import { expect, test } from 'vitest'
import { browserForTest, serverForTest } from '../support/browser.ts'
import { type Customer, canaryCustomer } from './desk/customer.ts'
import { allowedHosts, openDesk, setUp } from './desk/desk.ts'
import { panelData, shownPanel } from './desk/panel.ts'

/** Markup that would load, run, frame or send something, if it were ever taken as markup. */
const markup = (to: string) =>
  [
    `<img src="${to}/img" onerror="fetch('${to}/onerror')">`,
    `<script src="${to}/script"></script><script>fetch("${to}/inline")</script>`,
    `<iframe src="${to}/frame" srcdoc="<img src='${to}/srcdoc'>"></iframe>`,
    `<link rel="stylesheet" href="${to}/style"><style>@import "${to}/import"</style>`,
    `<form action="${to}/form"><button autofocus onfocus="this.click()">x</button></form>`,
    `<a href="javascript:fetch('${to}/link')">x</a><svg onload="fetch('${to}/svg')"></svg>`,
    `<meta http-equiv="refresh" content="0;url=${to}/meta"><base href="${to}/">`,
  ].join(' ')

test('markup in every field of the packet and the profile is shown as text and does nothing', async () => {
  const canary = await serverForTest({ '/*': { text: 'loaded' } })
  const browser = await browserForTest({ allowedHosts })
  const desk = await openDesk()
  try {
    await setUp(browser, desk)
    const plain = canaryCustomer()
    const hostile = Object.fromEntries(
      Object.entries(plain).map(([field, value]) => [field, `${value} ${markup(canary.origin)}`]),
    ) as unknown as Customer
    const customer = { ...hostile, email: plain.email, orderNumber: plain.orderNumber }

    const first = desk.ticket()
    const page = await browser.openPage(first.url)
    const panel = await shownPanel(page, first.id)
    await panel.evaluate(() => {
      const reports: string[] = []
      Object.assign(window, { reports })
      addEventListener('securitypolicyviolation', (event) => reports.push(event.blockedURI || event.sample))
      addEventListener('error', (event) => reports.push(event.message), true)
    })
    const { id } = desk.ticket({ customer })
    await page.evaluate((ticket) => {
      const heading = document.querySelector('#header h1')
      if (heading) heading.textContent = `#${ticket}: Parcel`
      history.pushState(null, '', `?id=${ticket}`)
    }, id)
    await shownPanel(page, id)
    await panelData(panel, id)

    for (const tab of ['Brief', 'Transcript', 'Orders', 'Customer']) {
      await panel.click('[role=tab]', { text: tab })
      const shown = () => document.body.innerText.includes('<img src=')
      await panel.waitFor(shown, undefined, { what: `the markup as text under ${tab}` })
      const addresses = (helpdesk: string) =>
        [...document.querySelectorAll('*')]
          .flatMap((element) => ['src', 'href', 'action', 'srcdoc'].map((name) => element.getAttribute(name)))
          .filter(
            (value) =>
              value &&
              !value.startsWith(helpdesk) &&
              // The style sheets of the panel's own tabs, which are loaded on need.
              !value.startsWith(`${location.origin}/assets/`) &&
              !/^(#|\/|https:\/\/files\.example\.com\/)/.test(value),
          )
      expect(await panel.evaluate(addresses, desk.helpdesk.origin), tab).toEqual([])
    }
    expect(await panel.evaluate(() => (window as unknown as { reports: string[] }).reports)).toEqual([])
    expect(canary.requests.map(({ path }) => path)).toEqual([])
  } finally {
    await desk.close()
  }
})

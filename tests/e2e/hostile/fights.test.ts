import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../drivers/driver.ts'
import { browserForFile } from '../support/browser.ts'
import { allowedHosts, type Desk, openDesk, setUp } from './desk/desk.ts'
import type { TicketPage } from './desk/helpdesk.ts'
import { panelData, shownPanel } from './desk/panel.ts'

/** Ways in which a page can take the dock away. Each runs in the page and gets the dock's element. */
const attacks: Record<string, (dock: HTMLElement) => void> = {
  'removes it': (dock) => dock.remove(),
  'hides it by its style': (dock) => dock.style.setProperty('display', 'none', 'important'),
  'takes its style away': (dock) => dock.removeAttribute('style'),
  'makes it transparent': (dock) => dock.style.setProperty('opacity', '0', 'important'),
  'sets its attribute hidden': (dock) => dock.setAttribute('hidden', ''),
  'makes it inert': (dock) => dock.setAttribute('inert', ''),
  'makes it a popover': (dock) => dock.setAttribute('popover', ''),
  'moves it into a hidden element': (dock) => {
    const drawer = document.createElement('div')
    drawer.style.display = 'none'
    document.body.append(drawer)
    drawer.append(dock)
  },
  'gives it another parent': (dock) => document.body.append(dock),
  'puts everything into a new body': () => {
    document.body.replaceWith(document.createElement('body'))
  },
}

describe('the panel', () => {
  const browserNow = browserForFile({ allowedHosts })
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk()
    await setUp(browserNow(), desk)
    return () => desk.close()
  })

  async function openTicket(about: TicketPage = {}) {
    const { id, url } = desk.ticket({ page: about })
    const page = await browserNow().openPage(url)
    await shownPanel(page, id)
    await page.waitFor(dockState, undefined, { what: 'the dock' })
    return { page, id }
  }

  test.for(Object.entries(attacks))('is back and usable after the page %s', async ([, attack]) => {
    const { page, id } = await openTicket()
    await strike(page, attack)
    const whole = () => {
      const dock = document.querySelector<HTMLElement>('html > div')
      const box = dock?.getBoundingClientRect()
      const hit = document.elementFromPoint(innerWidth - 50, 200)
      return hit === dock && box?.width === 400 && dock?.getAttributeNames().join() === 'style'
    }
    await page.waitFor(whole, undefined, { what: 'the dock to be whole again' })
    const panel = await shownPanel(page, id)
    await panel.click('[role=tab]', { text: 'Transcript' })
    const shown = () => document.querySelector('[data-turn]') !== null
    await panel.waitFor(shown, undefined, { what: 'the transcript' })
    await page.close()
  })

  test('gives up on a page that removes it again and again, which goes on undisturbed', async () => {
    const { page } = await openTicket()
    const removals = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0
          const remove = () => {
            const dock = document.querySelector('html > div')
            if (!dock) return false
            dock.remove()
            count += 1
            return true
          }
          new MutationObserver(remove).observe(document.documentElement, { childList: true })
          remove()
          // A page that hangs never comes to its own timers: it has to have had 20 turns without a dock.
          let quiet = 0
          const turn = setInterval(() => {
            quiet = document.querySelector('html > div') ? 0 : quiet + 1
            if (quiet < 20) return
            clearInterval(turn)
            resolve(count)
          }, 10)
        }),
    )
    expect(removals).toBeGreaterThan(5)
    expect(removals).toBeLessThan(50)
    await page.fill('textarea', 'still at work')
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('still at work')
    await page.close()
  })

  test('shows the last ticket after a flood of address changes, and the systems are not flooded', async () => {
    const { page, id } = await openTicket()
    const last = desk.ticket()
    const before = desk.systems.requests.length
    await page.evaluate(
      async (ids) => {
        const heading = document.querySelector('#header h1')
        const go = (ticket: string | undefined) => {
          if (heading) heading.textContent = `#${ticket}: Parcel`
          history.pushState(null, '', `?id=${ticket}`)
        }
        for (let turn = 0; turn < 60; turn += 1) {
          go(ids[turn % 2])
          if (turn % 10 === 0) await new Promise((resolve) => setTimeout(resolve))
        }
        go(ids[1])
      },
      [id, last.id],
    )
    const panel = await shownPanel(page, last.id)
    expect(await panelData(panel, last.id)).toContain(last.customer.orderNumber)
    expect(desk.systems.requests.length - before).toBeLessThan(20)
    await page.close()
  })

  test('takes no click, key or text from a script of the page', async () => {
    const { page, id } = await openTicket()
    const panel = await shownPanel(page, id)
    await panel.click('[role=toolbar] button[aria-keyshortcuts="."]')
    await panel.fill('[role=combobox]', 'a line of the agent')
    await page.evaluate(sendEverything)
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('')
    expect(
      await panel.evaluate(() => document.querySelector('[data-panel]')?.getAttribute('data-panel')),
    ).toBe('expanded')
    await panel.click('[data-item="own-text"]')
    const inserted = () => document.querySelector('textarea')?.value.includes('a line of the agent')
    await page.waitFor(inserted, undefined, { what: 'the line in the reply box' })
    await page.close()
  })
})

const dockState = () => document.querySelector('html > div')?.getAttribute('style')

/** The attack as text, because a function cannot travel into a page. */
function strike(page: Page, attack: (dock: HTMLElement) => void): Promise<void> {
  return page.evaluate((code) => {
    const dock = document.querySelector('html > div')
    const script = document.createElement('script')
    script.textContent = `(${code})(document.querySelector('html > div'))`
    if (dock) document.head.append(script)
  }, `${attack}`)
}

function sendEverything(): void {
  for (let y = 2; y < innerHeight; y += 12) {
    for (const x of [innerWidth - 380, innerWidth - 200, innerWidth - 40]) {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true }
      const target = document.elementFromPoint(x, y)
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick']) {
        target?.dispatchEvent(new MouseEvent(type, at))
      }
      if (target instanceof HTMLElement) target.click()
    }
  }
  const dock = document.querySelector<HTMLElement>('html > div')
  dock?.focus()
  for (const key of ['Enter', 'Escape', 'Tab', ' ']) {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      dock?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }))
    }
  }
  for (const type of ['submit', 'toggle', 'message', 'beforeinput', 'input', 'change']) {
    dock?.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    document.dispatchEvent(
      new CustomEvent(type, { detail: { call: 'insertText', args: { text: 'forged' } } }),
    )
  }
  window.postMessage({ call: 'insertText', args: { text: 'forged' } }, '*')
}

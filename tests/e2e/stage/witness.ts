import type { Surface } from '../drivers/driver.ts'
import { eva, ivan, lena, omar } from './retell.ts'

/** Whose tickets are whose, in both helpdesks of the stage. */
const owners: Record<string, string> = {
  'rt/1': eva.name,
  'rt/2': omar.name,
  'rt/3': lena.name,
  'rt/4': lena.name,
  'rt/5': eva.name,
  'rt/7': ivan.name,
  'mail/4': omar.name,
  'mail/5': eva.name,
}
const everybody = [eva, omar, lena, ivan].map(({ name }) => name)

interface Sight {
  ticket: string
  names: string[]
}

/** Notes, from now on and at every change of the panel, which ticket it shows and which customers it names. */
export async function watchPanel(panel: Surface): Promise<void> {
  await panel.evaluate((names: string[]) => {
    if ('sights' in window) return
    const sights: Sight[] = []
    const look = () => {
      const root = document.querySelector<HTMLElement>('[data-panel]')
      const text = root?.textContent ?? ''
      const ticket = root?.dataset.ticket ?? ''
      sights.push({ ticket, names: names.filter((name) => text.includes(name)) })
    }
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    look()
    Object.assign(window, { sights })
  }, everybody)
}

/** The moments at which the panel named somebody whose ticket it did not show. Has to be empty. */
export async function mixUps(panel: Surface): Promise<Sight[]> {
  const sights = await panel.evaluate(() => (window as unknown as { sights: Sight[] }).sights)
  if (sights.length === 0) throw new Error('Nobody has watched the panel.')
  return sights.filter(({ ticket, names }) => names.some((name) => name !== owners[ticket]))
}

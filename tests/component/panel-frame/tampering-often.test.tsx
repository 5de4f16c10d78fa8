import { afterEach, expect, it, vi } from 'vitest'
import { PanelFrame } from '#lib/panel-frame/panel-frame.ts'

// The real style resets every property, which jsdom takes a tenth of a second for.
vi.mock('#lib/panel-frame/dock-styles.ts', () => ({
  dockStyles: (widthPx: number) => `width: ${widthPx}px !important;`,
}))

const observed = () => new Promise<void>((resolve) => setImmediate(resolve))

function mount() {
  const frame = new PanelFrame({ src: 'about:blank', widthPx: 400, collapsed: false, root: 'body' })
  frame.mount()
  return { frame, host: document.documentElement.lastElementChild as HTMLElement }
}

afterEach(() => {
  vi.restoreAllMocks()
})

it('gives up after a row of removals, and gives the page its own width back', async () => {
  const { host } = mount()
  for (let times = 0; times < 20; times++) {
    host.remove()
    await observed()
    expect(host.isConnected).toBe(true)
  }
  host.remove()
  await observed()
  expect(host.isConnected).toBe(false)
  expect(document.body.hasAttribute('style')).toBe(false)
})

it('comes back as often as it is removed now and then over a long day', async () => {
  const { frame, host } = mount()
  for (let times = 1; times <= 30; times++) {
    vi.spyOn(performance, 'now').mockReturnValue(times * 60_000)
    host.remove()
    await observed()
  }
  expect(host.isConnected).toBe(true)
  frame.unmount()
})

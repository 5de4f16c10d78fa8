import * as z from 'zod/mini'
import { usualWidthPx, WidthPx } from '#lib/contract/panel-width.ts'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** By origin, the one that was changed last at the end. */
const stored = storedValue('local', 'panelWidths', z.record(z.string(), WidthPx))
/** A drag changes the width many times a second. */
const inTurn = once('panel-widths', serial)
const mostSites = 100

/** How wide the agent has made the panel on this site, in CSS pixels. */
export async function panelWidth(origin: string): Promise<number> {
  return (await stored.read())?.[origin] ?? usualWidthPx
}

/** Remembers it, on this device alone. */
export function keepPanelWidth(origin: string, widthPx: number): Promise<void> {
  return inTurn(async () => {
    const others = Object.entries((await stored.read()) ?? {}).filter(([site]) => site !== origin)
    await stored.write(Object.fromEntries([...others, [origin, widthPx] as const].slice(-mostSites)))
  })
}

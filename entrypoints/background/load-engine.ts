import { browser } from '#lib/platform/browser.ts'
import type { EngineModule } from '#lib/sources/engine-module.ts'

const script = 'engine.js'
// The same name as `engineSlot`, whose module must not be loaded here.
const slot = 'batonEngine'

const worker = globalThis as unknown as { importScripts?: (url: string) => void; [slot]?: EngineModule }

/**
 * Chromium lets a running worker load only scripts that it has seen while it was installed, and refuses `import()`;
 * Firefox's event page has `import()`. Called in the worker's first turn.
 */
export function seeEngineAtInstall(): void {
  if (worker.importScripts) self.addEventListener('install', () => worker.importScripts?.(script))
}

/** The engine, loaded once in a worker's life. */
export async function loadEngine(): Promise<EngineModule> {
  if (!worker[slot]) {
    if (worker.importScripts) worker.importScripts(script)
    else await import(/* @vite-ignore */ browser.runtime.getURL(script))
  }
  const engine = worker[slot]
  if (!engine) throw new Error('engine.js has left no engine')
  return engine
}

import { browser } from '#lib/platform/browser.ts'
import type { EngineModule } from '#lib/sources/engine-module.ts'

const script = 'engine.js'
// The same name as `engineSlot`, whose module must not be loaded here.
const slot = 'batonEngine'

interface WorkerGlobals {
  importScripts?: (url: unknown) => void
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(): string },
    ): { createScriptURL(url: string): unknown }
  }
  [slot]?: EngineModule
}
const worker = globalThis as unknown as WorkerGlobals

/** Our pages' policy demands Trusted Types, in the worker as well: this is the only script that may be loaded. */
const trusted =
  worker.trustedTypes
    ?.createPolicy('baton-engine', { createScriptURL: () => script })
    .createScriptURL(script) ?? script

/**
 * Chromium lets a running worker load only scripts that it has seen while it was installed, and refuses `import()`;
 * Firefox's event page has `import()`. Called in the worker's first turn.
 */
export function seeEngineAtInstall(): void {
  if (worker.importScripts) self.addEventListener('install', () => worker.importScripts?.(trusted))
}

/** The engine, loaded once in a worker's life. */
export async function loadEngine(): Promise<EngineModule> {
  if (!worker[slot]) {
    if (worker.importScripts) worker.importScripts(trusted)
    else await import(/* @vite-ignore */ browser.runtime.getURL(script))
  }
  const engine = worker[slot]
  if (!engine) throw new Error('engine.js has left no engine')
  return engine
}

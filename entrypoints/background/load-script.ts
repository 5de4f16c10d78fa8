import { browser } from '#lib/platform/browser.ts'
import { once } from '#lib/platform/once.ts'

/** The worker's scripts that are loaded on need. */
const scripts = ['engine.js', 'setup.js', 'understanding.js'] as const
export type Script = (typeof scripts)[number]

interface WorkerGlobals {
  importScripts?: (...urls: unknown[]) => void
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(script: string): string },
    ): { createScriptURL(script: string): unknown }
  }
}
const worker = globalThis as unknown as WorkerGlobals

/** Our pages' policy demands Trusted Types, in the worker as well: these are the only scripts that may be loaded. */
const policy = once('script policy', () =>
  worker.trustedTypes?.createPolicy('baton-engine', {
    createScriptURL: (script) => scripts.find((one) => one === script) ?? '',
  }),
)
const trusted = (script: Script) => policy?.createScriptURL(script) ?? script

/**
 * Chromium lets a running worker load only scripts that it has seen while it was installed, and refuses `import()`;
 * Firefox's event page has `import()`. Called in the worker's first turn.
 */
export function seeScriptsAtInstall(): void {
  if (worker.importScripts)
    self.addEventListener('install', () => worker.importScripts?.(...scripts.map(trusted)))
}

/** Loads a script once in a worker's life, and gives what it has left in its slot. */
export async function loadScript<T>(script: Script, slot: string): Promise<T> {
  const left = () => (globalThis as Record<string, unknown>)[slot] as T | undefined
  if (!left()) {
    if (worker.importScripts) worker.importScripts(trusted(script))
    else await import(/* @vite-ignore */ browser.runtime.getURL(script))
  }
  const module = left()
  if (!module) throw new Error(`${script} has left nothing`)
  return module
}

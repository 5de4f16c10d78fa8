// Pinned, because an extension's address in Firefox is random for each profile.
const uuid = 'b1a70000-0000-4000-8000-000000000001'

export const extensionOrigin = `moz-extension://${uuid}`

/** Preferences of the test profile. */
export function preferencesFor(addonId: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    // Accepts permission prompts, which no headless browser can show.
    'extensions.webextOptionalPermissionPrompts': false,
    // A temporary add-on goes with the browser; its data stay, as those of an installed one do.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Tests stop the event page themselves; 30 s idle would do it in the middle of a slow one.
    'extensions.background.idle.timeout': 600_000,
    // Painted without a graphics card, what moves costs a fifth of the processor.
    'ui.prefersReducedMotion': 1,
    'dom.ipc.processPrelaunch.enabled': false,
    // One process for pages and one for each origin, which stay for the next tab: each costs a third of a second.
    'dom.ipc.processCount': 1,
    'dom.ipc.processCount.webIsolated': 1,
    'dom.ipc.keepProcessesAlive.web': 1,
    'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 1,
  }
}

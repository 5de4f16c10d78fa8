import type { Page } from '../../drivers/driver.ts'
import { documentProbes } from './documents.ts'
import type { Hints, Probe } from './probe.ts'
import { runtimeProbes } from './runtime.ts'
import { storageProbes } from './storage.ts'
import { windowProbes } from './windows.ts'

/** Every probe, by which a page's own script looks for the customer's data and for the panel. */
export const probes: Probe[] = [...documentProbes, ...windowProbes, ...runtimeProbes, ...storageProbes]

/** The script that has to run first in a page: starts the watches and defines `runProbes`. */
export const probeScript = `(${installProbes})([${probes.map(asCode).join(',')}])`

function asCode({ name, watch, look }: Probe): string {
  return `{ name: ${JSON.stringify(name)}, watch: ${watch}, look: ${look} }`
}

/** Runs in the page. */
function installProbes(all: Probe[]): void {
  const seen = new Map<string, string[]>()
  const failed = new Map<string, string>()
  const textOf = (found: unknown): string => {
    if (typeof found === 'string') return found
    if (Array.isArray(found)) return found.map(textOf).join('\n')
    try {
      return `${JSON.stringify(found)} ${found}`
    } catch {
      return String(found)
    }
  }
  const note = (name: string, found: unknown) => {
    seen.set(name, [...(seen.get(name) ?? []), textOf(found)])
  }
  for (const { name, watch } of all) {
    try {
      watch?.((found) => note(name, found))
    } catch (error) {
      failed.set(name, String(error))
    }
  }
  const runProbes = async (hints: Hints) => {
    for (const { name, look } of all) {
      try {
        if (look) note(name, await look(hints))
      } catch (error) {
        // A sandboxed page has no storage, for example: then there is nothing to find.
        failed.set(name, String(error))
      }
    }
    return { seen: Object.fromEntries(seen), failed: Object.fromEntries(failed) }
  }
  Object.assign(window, { runProbes })
}

/** What the probes have seen, and those that could not look, with the reason. */
export interface Sightings {
  seen: Record<string, string[]>
  failed: Record<string, string>
}

/** Lets the probes look in a page whose first script is `probeScript`. */
export function runProbes(page: Page, hints: Hints): Promise<Sightings> {
  type Run = { runProbes(hints: Hints): Promise<Sightings> }
  return page.evaluate((given) => (window as unknown as Run).runProbes(given), hints)
}

/** The probes that have found something: a canary, a way to reach the panel, or an address that nobody told. */
export function findings({ seen }: Sightings, canaries: readonly string[], hints: Hints) {
  const found: Record<string, string> = {}
  for (const [name, texts] of Object.entries(seen)) {
    const all = texts.join('\n')
    const canary = canaries.find((word) => all.includes(word))
    const reached = /REACHED.{0,80}/.exec(all)?.[0]
    const addresses = all.match(/(?:chrome|moz)-extension:\/\/[\w-]{8,}/g) ?? []
    const finding = canary ?? reached ?? addresses.find((address) => !hints.addresses.includes(address))
    if (finding !== undefined) found[name] = finding
  }
  return found
}

/** What a page can guess: the panel under the extension's public id, and values of a customer. */
export function hintsFor(publicAddress: string | undefined, canaries: readonly string[]): Hints {
  const guessed = 'chrome-extension://00000000-0000-4000-8000-000000000000'
  return {
    addresses: [...(publicAddress === undefined ? [] : [publicAddress]), guessed],
    guesses: canaries.map((word) => [...word].reverse().join('')),
  }
}

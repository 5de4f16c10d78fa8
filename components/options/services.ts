import type { Workbench } from '#lib/contract/workbench.ts'
import type { OptionsClient } from '#lib/messaging/clients.ts'

/** What the options page needs of the world: given to it once, so that a test can give it something else. */
export interface OptionsServices {
  client: OptionsClient
  /** Loaded after the first paint: presets, formats and the engine's pure parts are the page's heaviest half. */
  loadWorkbench(): Promise<Workbench>
  /**
   * Asks the browser for these origins or match patterns and says whether it was given all of them. Must not wait
   * before it asks: browsers show the question only while a click is being handled.
   */
  requestHosts(hosts: string[]): Promise<boolean>
  /** Whether the browser lets Baton reach an origin now. */
  hostAllowed(origin: string): Promise<boolean>
  /** The language model that the browser has built in. */
  builtInModel: {
    availability(): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
    /** Downloads it; call it inside a click. True when it is there. */
    download(): Promise<boolean>
  }
  /** Gives the reader a text as a file. */
  download(name: string, text: string): void
  /** Rejects when the browser cannot read the file. */
  readFile(file: File): Promise<string>
}

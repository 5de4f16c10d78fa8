// The one interface that every end-to-end test uses. Each journey is written once and runs in both browsers.

export type BrowserName = 'chromium' | 'firefox'

export interface LaunchOptions {
  browser: BrowserName
  /** A built extension. Default: the production build for that browser. */
  extensionDir?: string
  /** Kept when given; without it a temporary profile that goes with the browser. */
  profileDir?: string
  /**
   * Match patterns that the browser grants when the extension asks for them, without showing its prompt, which
   * no headless browser can answer. Nothing is granted before a page asks. Firefox accepts every request.
   */
  allowedHosts?: string[]
  /** An X display, such as `:99`, on which the browser opens a window. Without it there is none. */
  display?: string
}

export interface WaitOptions {
  /** Default 20,000. */
  timeoutMs?: number
  /** What is waited for, in words, for the failure's message. */
  what?: string
}

export interface ClickOptions {
  /** Only an element whose text holds this; spaces are taken together. */
  text?: string
}

/** A document: a page's own, or that of the panel inside it. Functions run there and see nothing of the test. */
export interface Surface {
  /** `arg` and the result travel as JSON. */
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>
  /** Polls until the function gives something truthy, and gives that back. */
  waitFor<R, A = undefined>(
    fn: (arg: A) => R | Promise<R>,
    arg?: A,
    options?: WaitOptions,
  ): Promise<NonNullable<R>>
  /** Waits for the element to be visible, enabled and uncovered, then clicks it with the pointer. */
  click(selector: string, options?: ClickOptions): Promise<void>
  /** Replaces what a field, a text area or an editable element holds. */
  fill(selector: string, text: string): Promise<void>
  /** Types at the end of the field, key by key. */
  type(selector: string, text: string): Promise<void>
  /** A key such as `Enter`, `Escape`, `a`, or a chord such as `Control+Enter`, to what has the focus. */
  press(key: string): Promise<void>
  /** Gives files to a file field. */
  setFiles(selector: string, paths: string[]): Promise<void>
  /** What a reader sees of the element (the body by default); waits for the element. */
  text(selector?: string): Promise<string>
}

/** What the system tells a page about its user's wishes. */
export interface Wishes {
  theme?: 'light' | 'dark'
  motion?: 'reduce' | 'no-preference'
}

export interface Page extends Surface {
  goto(url: string): Promise<void>
  reload(): Promise<void>
  url(): Promise<string>
  /** The panel's document, also inside a closed shadow root. Waits until it has loaded. */
  panel(options?: WaitOptions): Promise<Surface>
  /** The document of a frame by a part of its address, for pages that hold the ticket in a frame. */
  frame(addressPart: string, options?: WaitOptions): Promise<Surface>
  screenshot(path: string): Promise<void>
  /** The page's elements, those in closed shadow roots too, but not what is in frames. Chromium only. */
  elementCount?(): Promise<number>
  /** Has the system say so to the page and all its frames; what is not named stays. Chromium only. */
  wish?(wishes: Wishes): Promise<void>
  setViewport(width: number, height: number): Promise<void>
  close(): Promise<void>
}

export interface Browser {
  name: BrowserName
  profileDir: string
  /** Of the browser's main process; another one after a restart. */
  pid: number
  /** E.g. `chrome-extension://…`, without a slash at the end. */
  extensionOrigin: string
  openPage(url: string): Promise<Page>
  /** A page of the extension, e.g. `options.html`. */
  openExtensionPage(path: string): Promise<Page>
  /** A page that somebody else has opened, e.g. a sign-in window, by a part of its address. Waits for it. */
  openedPage(addressPart: string, options?: WaitOptions): Promise<Page>
  /** Really closes the browser and starts it again with the same profile. Pages are gone. */
  restart(): Promise<void>
  /** Makes it as good as one that has just been started, with nothing in its profile, in a fraction of the time. */
  renew(): Promise<void>
  /** Really stops the service worker (Chromium) or the event page (Firefox), as the browser does when idle. */
  killWorker(): Promise<void>
  workerIsRunning(): Promise<boolean>
  close(): Promise<void>
}

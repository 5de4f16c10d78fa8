declare const chrome: {
  runtime: { getURL(path: string): string }
  storage: {
    onChanged: { addListener(listener: (changes: Record<string, { newValue?: string }>) => void): void }
  }
}

type Leak = (text: string) => unknown

/** Runs in the content script of the leaky build: waits for what the panel tells, and leaks it in every way. */
export function leakIntoPage(leaks: Leak[]): void {
  let leaked = false
  chrome.storage.onChanged.addListener(({ leak }) => {
    const text = leak?.newValue
    if (leaked || !text) return
    leaked = true
    void Promise.allSettled(leaks.map(async (one) => one(text))).then(() => {
      document.documentElement.dataset.leaked = 'all'
    })
  })
}

/** Leaks out of the content script. The last one hands the text on to `leak-page.js`, a script in the page's world. */
export const contentLeaks: Leak[] = [
  // The document, an open shadow root with the panel's address, and what lies over the dock.
  (text) => {
    const host = document.createElement('div')
    host.title = text
    host.style.cssText = 'position:fixed;inset:0 0 0 auto;width:400px;z-index:2147483647'
    const frame = document.createElement('iframe')
    frame.src = chrome.runtime.getURL('panel.html')
    host.attachShadow({ mode: 'open' }).append(frame)
    document.documentElement.append(host)
  },
  // Text that can be found and selected.
  (text) => document.body.append(text),
  (text) => {
    const field = document.querySelector('textarea')
    if (field) field.value = text
  },
  (text) => {
    const frame = document.createElement('iframe')
    frame.srcdoc = text
    document.body.append(frame)
  },
  (text) => {
    window.name = text
    document.title = text
  },
  (text) => performance.mark(text),
  (text) => localStorage.setItem('leak', text),
  (text) =>
    new Promise((resolve) => {
      const script = document.createElement('script')
      script.src = chrome.runtime.getURL('leak-page.js')
      script.dataset.text = text
      // Tells that all of its own leaks have come to their end.
      script.addEventListener('leaked', resolve)
      document.documentElement.append(script)
    }),
]

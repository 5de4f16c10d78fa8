type Leak = (text: string) => unknown

/** Runs in the page's own world, with the text on its script element. */
export function leakInPage(leaks: Leak[]): void {
  const script = document.currentScript
  const text = script?.dataset.text ?? ''
  void Promise.allSettled(leaks.map(async (one) => one(text))).then(() => {
    script?.dispatchEvent(new Event('leaked'))
  })
}

export const pageLeaks: Leak[] = [
  (text) => {
    // The page's own policy, which only reports, names the address in its report.
    const image = new Image()
    const reported = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve))
    image.src = `/picture/${/[a-z]{18}/.exec(text)}`
    return reported
  },
  (text) => {
    const style = document.createElement('style')
    style.textContent = `.leak { content: "${text.replace(/\W+/g, ' ')}" }`
    document.head.append(style)
  },
  (text) => new BroadcastChannel('baton').postMessage(text),
  (text) => console.log(text),
  (text) => Object.assign(window, { batonData: text }),
  (text) => fetch(`/?${text}`),
  (text) => reportError(new Error(text)),
  (text) => {
    // A function whose name tells, on the stack of a listener of the page.
    const word = String(/[a-z]{18}/.exec(text))
    const tell = { [word]: () => document.querySelector('textarea')?.dispatchEvent(new Event('input')) }
    tell[word]?.()
  },
  (text) =>
    new Promise((resolve) => {
      const opening = indexedDB.open('leak')
      opening.onupgradeneeded = () => opening.result.createObjectStore('leaks').put(text, 'leak')
      opening.onsuccess = () => resolve(opening.result.close())
    }),
  async (text) => (await caches.open('leak')).put('/leak', new Response(text)),
  (text) => navigator.serviceWorker.register(`/worker.js?${encodeURIComponent(text)}`),
]

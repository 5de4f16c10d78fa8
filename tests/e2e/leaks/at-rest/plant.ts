import type { Page } from '../../drivers/driver.ts'

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } }

/** Writes values in clear where the extension keeps its data, so that a search can be seen to find them. */
export function plant(options: Page, values: Record<string, string>): Promise<void> {
  return options.evaluate(async (planted) => {
    await chrome.storage.local.set({ planted: { somebody: planted['planted in storage.local'] } })
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('planted')
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
        writing.objectStore('rows').put({ somebody: planted['planted in IndexedDB'] }, 'row')
        writing.oncomplete = () => resolve(opening.result.close())
      }
    })
  }, values)
}

import type { Probe } from './probe.ts'

/** What is kept under the page's origin. */
export const storageProbes: Probe[] = [
  {
    name: 'local storage, session storage and cookies',
    look: () => [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie],
  },
  {
    name: 'IndexedDB',
    look: async () => {
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const databases = (await indexedDB.databases()).map(async ({ name = '' }) => {
        const database = await result(indexedDB.open(name))
        const rows = [...database.objectStoreNames].map(async (store) => {
          const rows = await result(database.transaction(store).objectStore(store).getAll())
          return rows.map((row) => JSON.stringify(row))
        })
        return [name, ...(await Promise.all(rows))]
      })
      return Promise.all(databases)
    },
  },
  {
    name: 'the cache storage',
    look: async () => {
      const all = (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        const replies = (await cache.matchAll()).map((reply) => reply.text())
        return [name, (await cache.keys()).map(({ url }) => url), await Promise.all(replies)]
      })
      return Promise.all(all)
    },
  },
  {
    name: 'service workers',
    watch: (report) => {
      navigator.serviceWorker?.addEventListener('message', ({ data }) => report(data))
      navigator.serviceWorker?.startMessages()
    },
    look: async () => {
      const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
      const scripts = registrations.flatMap(({ active, waiting, installing, scope }) => [
        scope,
        active?.scriptURL,
        waiting?.scriptURL,
        installing?.scriptURL,
      ])
      return [scripts, navigator.serviceWorker?.controller?.scriptURL]
    },
  },
]

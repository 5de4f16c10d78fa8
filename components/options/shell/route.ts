import { useSyncExternalStore } from 'react'

/** The pages of the options page that are always there. */
export const pageNames = [
  'overview',
  'helpdesks',
  'sources',
  'data-points',
  'language-model',
  'macros',
  'launches',
  'payload',
  'noticed',
  'publish',
  'security',
] as const
export type PageName = (typeof pageNames)[number]

/** Where the reader is: one of the pages, or one source, or a source that is yet to be made. */
export type Route = { page: PageName } | { page: 'source'; id: string } | { page: 'new-source' }

/** The route of an address's fragment, e.g. `#/sources/shop`. Anything unknown is the overview. */
export function routeOf(hash: string): Route {
  const [, name, id] = /^#\/([a-z-]+)(?:\/([^/]+))?$/.exec(hash) ?? []
  if (name === 'sources' && id !== undefined) {
    return id === 'new' ? { page: 'new-source' } : { page: 'source', id: decode(id) }
  }
  const page = pageNames.find((known) => known === name)
  return { page: page ?? 'overview' }
}

/** The fragment that leads to a route. */
export function hrefOf(route: Route): string {
  if (route.page === 'source') return `#/sources/${encodeURIComponent(route.id)}`
  return route.page === 'new-source' ? '#/sources/new' : `#/${route.page}`
}

export const goTo = (route: Route): void => {
  location.hash = hrefOf(route)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** The fragment of the page's address: it changes with every route. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash)

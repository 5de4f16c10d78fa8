/** Whether this is the browser's own panel, beside the page: it is as wide as the browser makes it, and never folded. */
export const inBrowser = (): boolean => document.documentElement.dataset.place === 'browser'

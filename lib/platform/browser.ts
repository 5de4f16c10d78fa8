import polyfill from 'webextension-polyfill'

/** The promise-based extension API of the worker, the panel and the options page. Not for the content script. */
export const browser = polyfill

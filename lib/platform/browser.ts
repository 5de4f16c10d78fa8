import polyfill, { type Runtime } from 'webextension-polyfill'

/** The promise-based extension API of the worker, the panel and the options page. Not for the content script. */
export const browser = polyfill

/** The sender of a message or of a port, as the browser gives it. */
export type Sender = Runtime.MessageSender
export type Port = Runtime.Port

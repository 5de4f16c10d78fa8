import type { Page } from '../../drivers/driver.ts'

declare const chrome: {
  runtime: {
    getURL(path: string): string
    sendMessage(message: object): Promise<unknown>
    connect(info: object): Port
  }
  storage: Record<string, { get(): Promise<object>; set(items: object): Promise<void> }>
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> }
}
interface Port {
  onMessage: { addListener(listener: (message: unknown) => void): void }
  onDisconnect: { addListener(listener: () => void): void }
}

/** Puts the content script into all frames of a tab by hand, beside what the browser does by itself. */
export async function putContentScript(options: Page, url: string): Promise<void> {
  await options.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address)
    const target = { tabId: tab?.id, allFrames: true }
    await chrome.scripting.executeScript({ target, files: ['content-scripts/helpdesk.js'] })
  }, url)
}

/** The extension's address as a content script sees it: in Chromium another one for each session. */
export function addressForPages(options: Page, url: string): Promise<string> {
  return options.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address)
    const func = () => chrome.runtime.getURL('panel.html')
    const [reply] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func })
    return String(reply?.result).replace('/panel.html', '')
  }, url)
}

/** What a content script gets out of the worker and the extension's storage when it asks for all that it can. */
export function askAsContentScript(options: Page, url: string): Promise<string[]> {
  return options.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address)
    const func = async () => {
      const text = (value: unknown) => JSON.stringify(value) ?? 'nothing'
      const ask = (call: string, args: object) =>
        chrome.runtime.sendMessage({ call, args }).then(text, () => 'refused')
      const listen = (name: string) =>
        new Promise<string>((resolve) => {
          const heard: unknown[] = []
          const port = chrome.runtime.connect({ name })
          port.onMessage.addListener((message) => heard.push(message))
          port.onDisconnect.addListener(() => resolve(`closed after ${text(heard)}`))
        })
      const read = async (area: string) => text(await chrome.storage[area]?.get())
      return Promise.all([
        ask('state', {}),
        ask('saveCredential', { sourceId: 'bot', fields: { token: 'forged' } }),
        ask('importConfig', { text: '{}' }),
        ask('snapshot', {}),
        ask('__proto__', {}),
        listen('panel'),
        listen('options'),
        read('session').catch(() => 'refused'),
      ])
    }
    const [reply] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func })
    return reply?.result as string[]
  }, url)
}

/** Makes the worker believe that a tab still shows a ticket, as when the page before could not say goodbye. */
export function leaveTicketOpen(options: Page, tabUrl: string, ticketUrl: string, id: string): Promise<void> {
  const write = async ([address, url, ticketId]: string[]) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address)
    const ticket = { ticketId, thread: [] }
    await chrome.storage.session?.set({ [`tab:${tab?.id}`]: { url, ticket, open: true } })
  }
  return options.evaluate(write, [tabUrl, ticketUrl, id])
}

/** A script of a ticket's page that tells its opener when the dock is there. */
export const tellsOfDock = `setInterval(() => {
  if (document.querySelector('html > div')) opener?.postMessage('dock', '*')
}, 20)`

export type BrowserKind = 'chromium' | 'firefox'

/** The program's path, or undefined. `BATON_CHROMIUM` and `BATON_FIREFOX` come first and must be right. */
export function findBrowser(kind: BrowserKind): string | undefined

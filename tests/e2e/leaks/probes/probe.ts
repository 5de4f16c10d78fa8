/** What a page may know beforehand. */
export interface Hints {
  /** Addresses at which the panel could be, e.g. the one made of the extension's public id. */
  addresses: string[]
  /** Values that a page could guess and ask for, each written backwards so that it is not on the page itself. */
  guesses: string[]
}

/**
 * One way in which a page's own script could come to know something of the customer. Both functions run in the
 * page and see nothing of the test.
 */
export interface Probe {
  name: string
  /** Starts before anything of the extension is there, and reports whatever comes. */
  watch?: (report: (found: unknown) => void) => void
  /** Looks while the panel shows the customer, and gives back whatever it sees. */
  look?: (hints: Hints) => unknown
}

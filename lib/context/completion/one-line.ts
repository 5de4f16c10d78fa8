/** The longest text that the contract takes for a line. */
const longest = 1000

/** Words from a conversation as one line of the contract; `undefined` where nothing is left. */
export const oneLine = (text: string): string | undefined =>
  text.replace(/\s+/g, ' ').trim().slice(0, longest).trimEnd() || undefined

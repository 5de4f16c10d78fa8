/** So much of a long text is looked at for one line. */
const mostRead = 4000

/** The text on one line: white space and control characters, also those that turn the direction of writing, are one space. */
export function plainLine(text: string): string {
  return text
    .slice(0, mostRead)
    .replace(/[\s\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
}

/** The line's beginning, at most `most` UTF-16 units, cut between words where it can be, with "…" where it was cut. */
export function shortened(text: string, most: number): string {
  const line = plainLine(text)
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  const whole = space >= most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:.–—-]+$/, '')}…`
}

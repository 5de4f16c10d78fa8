/** Words shorter than this must be spelt right: one letter makes another word of them. */
const shortest = 5

/** Whether a word is the one that is looked for, one slip of the fingers allowed (a letter more, less, other, swapped). */
export function sameWord(written: string, wanted: string): boolean {
  if (written === wanted) return true
  if (wanted.length < shortest || written[0] !== wanted[0]) return false
  const longer = written.length - wanted.length
  if (longer < -1 || longer > 1) return false
  let at = 1
  while (at < wanted.length && written[at] === wanted[at]) at += 1
  if (longer === 1) return written.slice(at + 1) === wanted.slice(at)
  if (longer === -1) return written.slice(at) === wanted.slice(at + 1)
  if (written.slice(at + 1) === wanted.slice(at + 1)) return true
  const swapped = written[at] === wanted[at + 1] && written[at + 1] === wanted[at]
  return swapped && written.slice(at + 2) === wanted.slice(at + 2)
}

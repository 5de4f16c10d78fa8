/** Text without case and accents; `ß` counts as `ss`. */
export function foldedText(text: string): string {
  // Most text is plain: normalising it would cost more than looking.
  const plain = /[^\x20-\x7e\s]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text
  return plain.toLowerCase().replaceAll('ß', 'ss')
}

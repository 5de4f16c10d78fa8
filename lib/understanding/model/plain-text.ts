/** The text without tags and Markdown's marks: what is left is shown as text in any case. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .replace(/[<>*`~#|]|__/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** True where the text holds an address that somebody could open. An e-mail address alone is none. */
export function hasLink(text: string): boolean {
  const rest = text.replace(/[^\s@]{1,64}@[^\s@]{1,255}/g, ' ')
  return schemes.test(rest) || /\/\/|\bwww\.|[\p{L}\p{N}-]{2}\.\p{L}{2}/iu.test(rest)
}

const schemes =
  /\b(?:https?|ftp|mailto|tel|sms|javascript|data|file|blob|about|chrome|view-source|\w{1,20}-extension):/i

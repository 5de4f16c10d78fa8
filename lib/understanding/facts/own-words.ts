/** Where an earlier message begins that a mail program has put below the new one. */
const below =
  /^(?:[ \t]{0,8}On [^\n]{1,200}wrote:|-{2,}[ \t]?Original Message|-{5,}[ \t]?Forwarded|_{10,}[ \t]*$|From: [^\n]{1,200}\n(?:Sent|Date|To): )/m
const quotedLine = /^[ \t]{0,8}>[^\n]*/gm

/**
 * The text with everything in it blanked that somebody else wrote: quoted lines and the mail below. It stays as long
 * as it was, so that offsets hold. A signature stays, as it is the writer's own.
 */
export function ownWords(text: string): string {
  const cut = below.exec(text)?.index ?? text.length
  const own = text.slice(0, cut).replace(quotedLine, blank)
  return own + blank(text.slice(cut))
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

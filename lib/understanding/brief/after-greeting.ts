/** What a message begins with before it comes to the point: a greeting, or who is writing. */
const openings = [
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|hallo|guten tag|hola|buenos días|bonjour|goedemorgen|goedemiddag)(?: (?:there|all|team|support|sir|madam))?[\s,.!:–-]{1,4}/i,
  /^(?:my name is|this is|ich heiße|mein name ist|je m[’']appelle|me llamo|mijn naam is|ik heet) [^.!?,]{1,40}[.!?,]\s{1,4}/i,
]
const mostOpenings = 4

/** A message from where it comes to the point. What is left is the end of what was written, or all of it. */
export function afterGreeting(text: string): string {
  let rest = text
  for (let count = 0; count < mostOpenings; count++) {
    const opening = openings.map((one) => one.exec(rest)?.[0]).find((found) => found !== undefined)
    if (opening === undefined || opening.length === rest.length) return rest
    rest = rest.slice(opening.length)
  }
  return rest
}

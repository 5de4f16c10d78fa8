import type { Stretch } from './shapes.ts'

/** A word that a name can be made of. */
const word = String.raw`(?:\p{L}\.|\p{L}[\p{L}'’-]{0,39})`
const name = `(?<name>${word}(?: ${word}){0,2})`

/** After these comes a name, whatever its letters are cased. */
const said = pattern(
  String.raw`\b(?:my (?:full |first |last )?name(?: is|'s|’s|:)|name[:=]|call me|ich hei(?:ß|ss)e|mein name ist|je m[’']appelle|me llamo|mi nombre es|ik heet|mijn naam is) ?${name}`,
)
/** After these may come a name: it is one if it is written like one. */
const cued = [
  pattern(
    String.raw`\b(?:i am|i[’']m|this is|speaking with|talking to|ask for|spoke to|ich bin|ik ben|soy) ${name}`,
  ),
  pattern(
    String.raw`(?:^|[\n.!?,]) ?(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you|hallo|beste|liebe[rs]?|guten tag|bonjour|cher|chère|hola|estimad[oa])[, ]{1,3}${name}`,
  ),
  pattern(
    String.raw`\b(?:mrs?|ms|miss|mx|dr|prof|herrn?|frau|mevrouw|meneer|dhr|mevr|mme|monsieur|madame|sra?|señora?)\.? ${name}`,
  ),
  pattern(
    String.raw`(?:regards|thanks|thank you|best|wishes|cheers|sincerely|yours|greetings|grüße|gruß|groet(?:en|jes)?|cordialement|saludos)[,.!]?\s{0,4}[-–—]?\s{0,2}${name}\s{0,4}$`,
  ),
  pattern(String.raw`(?:^|\n)[-–—~]\s{0,2}${name}\s{0,4}(?=\n|$)`),
  pattern(String.raw`\n${name}\s{0,4}$`),
]
/** Two or three words in a row that are written like names. */
const row = String.raw`\p{Lu}[\p{L}'’-]{1,39}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{0,39})){1,2}`
const pair = new RegExp(String.raw`(?<![\p{L}\p{N}])${row}`, 'gu')
const pairInside = new RegExp(String.raw`(?<=[\p{Ll}\p{N},;:] )${row}`, 'gu')
/** One such word, and not because a sentence begins. */
const single = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}'’-]{1,39}/gu

function pattern(source: string): RegExp {
  return new RegExp(source, 'giu')
}

/** Who is greeted this way is nobody in particular; and days, months and what a shop's talk is full of. */
const nobody = new Set(
  `there all team customer customers support service sir madam everyone agent bot again you your so very much and but
  the i it is am for on my me we not in a an of to ok okay yes no monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december usa uk eu vip faq pdf
  order refund hi hello hey dear thanks thank kind best regards sincerely cheers good morning afternoon evening where what
  when how why who which can could would will should do does did is are has have please hallo guten tag my your our mr mrs ms miss
  mx dr prof herr herrn frau mevrouw meneer und ich bin et je y soy ik en ben de la le`.split(/\s+/),
)

/** The names in a text: after a greeting, an introduction or a title, under a letter, or by their capitals, where those tell. */
export function namesIn(text: string, tell: boolean): Stretch[] {
  const byCue = [said, ...cued].flatMap((cue) =>
    [...text.matchAll(cue)].flatMap(({ index, 0: match, groups }) => {
      const found = namePart(groups?.name ?? '', cue === said)
      const start = index + match.lastIndexOf(groups?.name ?? '')
      return found === '' ? [] : [{ start, end: start + found.length, kind: 'NAME' as const }]
    }),
  )
  const rules = tell ? [single, pair] : [pairInside]
  const byCapitals = rules.flatMap((rule) => [...text.matchAll(rule)].flatMap(withoutOpening))
  return [...byCue, ...byCapitals]
}

/** From so few nothing can be told of a language. */
const fewCapitals = 4

/**
 * In a language that writes all its nouns with a capital, one alone says nothing. More than one word in five inside
 * sentences is no longer a language that keeps capitals for names.
 */
export function capitalsTell(texts: readonly string[]): boolean {
  const all = texts.join('\n').slice(0, 20_000)
  const capitals = all.match(single)?.length ?? 0
  return capitals < fewCapitals || capitals * 5 <= (all.match(/\p{L}+/gu)?.length ?? 0)
}

/** What is written like a name, without the ordinary words that it begins with: of "Thanks Eva" the name. */
function withoutOpening({ index, 0: found }: RegExpExecArray): Stretch[] {
  const words = found.split(' ')
  const first = words.findIndex((one) => !nobody.has(one.toLowerCase()))
  if (first < 0) return []
  const start = index + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
  return [{ start, end: index + found.length, kind: 'NAME' }]
}

/** The leading words that can be a name: capitals, unless it was said that a name follows. */
function namePart(found: string, whateverCase: boolean): string {
  const words = found.split(' ')
  const end = words.findIndex(
    (one) => nobody.has(one.toLowerCase().replace(/[.,]$/, '')) || !(whateverCase || /^\p{Lu}/u.test(one)),
  )
  return (end < 0 ? words : words.slice(0, end)).join(' ').replace(/[.'’-]+$/, '')
}

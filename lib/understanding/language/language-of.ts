import { languageByLetters } from './by-letters.ts'
import { type LanguageModel, languageModel } from './model.ts'
import { piecesOf, weighedWords } from './pieces.ts'

/** With fewer letters a text says nothing: "ok", "hi". */
const fewestLetters = 4

/** Where it is nearly even, shoppers write one of these rather than another, in log-odds. */
const likelier: Readonly<Record<string, number>> = { en: 1, de: 0.3, fr: 0.3, es: 0.3, nl: 0.3 }

/** What was written last tells it as well as the whole, however long that is. */
const mostLetters = 1500

/**
 * The language of a customer's texts, all of them together, as ISO 639-1; `undefined` where they say too little.
 * Norwegian is `no`, and `sr` stands for Serbian, Croatian and Bosnian in Latin letters alike.
 */
export function languageOf(texts: readonly string[], model?: LanguageModel): string | undefined {
  const text = texts.join('\n').slice(-mostLetters)
  const letters = languageByLetters(text)
  if (letters !== 'latin') return letters
  const words = weighedWords(text)
  const count = words.reduce((sum, { word }) => sum + word.length, 0)
  return count < fewestLetters ? undefined : likeliest(words, model ?? languageModel())
}

function likeliest(
  words: ReturnType<typeof weighedWords>,
  { languages, weights }: LanguageModel,
): string | undefined {
  const scores = languages.map((language) => likelier[language] ?? 0)
  for (const { word, weight } of words) {
    for (const piece of piecesOf(word)) {
      weights.get(piece)?.forEach((each, at) => {
        scores[at] = (scores[at] ?? 0) + each * weight
      })
    }
  }
  const highest = Math.max(...scores)
  return languages[scores.indexOf(highest)]
}

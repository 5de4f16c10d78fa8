import { featuresOf } from './features.ts'
import { type IntentName, isIntent } from './intents.ts'
import { findByKeywords } from './keywords.ts'
import type { LinearModel } from './model.ts'
import { piecesOf } from './pieces.ts'
import { probabilitiesOf } from './probabilities.ts'
import { refuses } from './refuses.ts'
import { intentKeywords } from './words/index.ts'

/** What one turn says is wanted. */
export interface TurnIntent {
  readonly name: IntentName
  readonly confidence: number
}

/** Text of which the model knows less is in another language, or no words at all. */
const enoughKnown = 0.2
/** Text of which it knows less may be in another language: words of one count first. */
const wellKnown = 0.35

/** Words stand there or not, and have no scale of their own. More than this share of their answers were right. */
const wordsConfidence = 0.8

const finders = intentKeywords.map(findByKeywords)

/** The intent that one turn says, whatever the confidence; `undefined` where it says none that is known. */
export function readTurn(model: LinearModel, text: string): TurnIntent | undefined {
  return piecesOf(text)
    .map((piece) => readPiece(model, piece))
    .filter((found) => found !== undefined)
    .reduce<TurnIntent | undefined>(
      (best, found) => (best === undefined || found.confidence > best.confidence ? found : best),
      undefined,
    )
}

function readPiece(model: LinearModel, text: string): TurnIntent | undefined {
  if (refuses(text)) return undefined
  const { probabilities, known } = probabilitiesOf(model, featuresOf(text))
  const confidence = Math.max(...probabilities)
  const name = model.labels[probabilities.indexOf(confidence)] ?? ''
  const byModel = known >= enoughKnown && isIntent(name) ? { name, confidence } : undefined
  return byModel && known >= wellKnown ? byModel : (readWords(text) ?? byModel)
}

/** The languages that the model does not know. */
function readWords(text: string): TurnIntent | undefined {
  for (const find of finders) {
    const name = find(text)
    if (name) return { name, confidence: wordsConfidence }
  }
  return undefined
}

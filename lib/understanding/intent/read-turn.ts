import { featuresOf } from './features.ts'
import { type IntentName, isIntent } from './intents.ts'
import type { LinearModel } from './model.ts'
import { piecesOf } from './pieces.ts'
import { probabilitiesOf } from './probabilities.ts'

/** What one turn says is wanted. */
export interface TurnIntent {
  readonly name: IntentName
  readonly confidence: number
}

/** Text of which the model knows less is in another language, or no words at all. */
const enoughKnown = 0.2

/** The intent that one turn says, whatever the confidence; `undefined` where it says none that the model knows. */
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
  const { probabilities, known } = probabilitiesOf(model, featuresOf(text))
  if (known < enoughKnown) return undefined
  const confidence = Math.max(...probabilities)
  const name = model.labels[probabilities.indexOf(confidence)] ?? ''
  return isIntent(name) ? { name, confidence } : undefined
}

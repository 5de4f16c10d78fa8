import { lazily } from '../lazily.ts'
import stored from '../models/intent.json' with { type: 'json' }
import { decodeModel } from './model.ts'

/** The model that `scripts/train/intent.ts` wrote, decoded on the first question. */
export const intentModel = lazily(() => decodeModel(stored))

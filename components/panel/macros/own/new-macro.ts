import { generalise } from '#lib/drafting/macros/generalise.ts'
import type { MacroValues } from '#lib/drafting/macros/values.ts'
import type { Written } from './macro-form.tsx'

/** No two agents' macros ever meet, so chance is enough. */
export const newMacroId = (): string => `own-${crypto.randomUUID()}`

/** A macro begun with what stands in the reply: what is this customer's in it becomes variables. */
export function macroFrom(draft: string, values: MacroValues): Written {
  return { id: newMacroId(), name: '', ...generalise(draft.trim(), values) }
}

import { habitsWords } from '#components/habits-words.ts'
import { slotLabel } from '#components/words.ts'
import { maskedText } from '#lib/ledger/masks.ts'
import { factField } from '../fields/fact-field.ts'
import { fieldOf } from '../fields/use-field.ts'
import { foldedText } from '../folded-text.ts'
import type { PanelVisit } from '../visit.ts'
import { type Command, commandsHere } from './command.ts'
import { panelCommands } from './panel-commands.ts'

/** One line of the palette: a command, or a text for the reply. */
export type PaletteItem =
  | { id: string; label: string; command: Command }
  | { id: string; label: string; text: string; onTake?(): void }

/** What the palette offers for what has been typed: commands, facts for the reply, and the text itself. */
export function paletteItems(typed: string, visit: PanelVisit): PaletteItem[] {
  const words = foldedText(typed).split(/\s+/).filter(Boolean)
  const fits = ({ label }: PaletteItem) => words.every((word) => foldedText(label).includes(word))
  const commands = [...panelCommands(visit.view), ...commandsHere()].map((command) => ({
    ...command,
    command,
  }))
  const known = [...commands, ...facts(visit)].filter(fits)
  const text = typed.trim()
  return text === '' ? known : [...known, { id: 'own-text', label: habitsWords.insertText(text), text }]
}

function facts(visit: PanelVisit): PaletteItem[] {
  const { cards, join } = visit.snapshot
  const known = join.state === 'choice' ? undefined : cards.brief.data?.known
  if (!known || known.state === 'not-sent') return []
  return known.value.map(({ slot, value }, index) => {
    const { hidden, reveal } = fieldOf(visit, factField(slot, visit))
    return {
      id: `fact-${index}`,
      label: habitsWords.insertFact(slotLabel(slot), hidden ? maskedText(value, slot) : value),
      text: value,
      onTake: () => reveal('inserted'),
    }
  })
}

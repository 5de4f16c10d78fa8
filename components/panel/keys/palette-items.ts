import { habitsWords } from '#components/habits-words.ts'
import { slotLabel } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { foldedText } from '../folded-text.ts'
import type { PanelView } from '../view.ts'
import { type Command, commandsHere } from './command.ts'
import { panelCommands } from './panel-commands.ts'

/** One line of the palette: a command, or a text for the reply. */
export type PaletteItem =
  | { id: string; label: string; command: Command }
  | { id: string; label: string; text: string }

/** What the palette offers for what has been typed: commands, facts for the reply, and the text itself. */
export function paletteItems(typed: string, snapshot: Snapshot, view: PanelView): PaletteItem[] {
  const words = foldedText(typed).split(/\s+/).filter(Boolean)
  const fits = ({ label }: PaletteItem) => words.every((word) => foldedText(label).includes(word))
  const commands = [...panelCommands(view), ...commandsHere()].map((command) => ({ ...command, command }))
  const known = [...commands, ...facts(snapshot)].filter(fits)
  const text = typed.trim()
  return text === '' ? known : [...known, { id: 'own-text', label: habitsWords.insertText(text), text }]
}

function facts({ cards, join }: Snapshot): PaletteItem[] {
  const known = join.state === 'choice' ? undefined : cards.brief.data?.known
  if (!known || known.state === 'not-sent') return []
  return known.value.map(({ slot, value }, index) => ({
    id: `fact-${index}`,
    label: habitsWords.insertFact(slotLabel(slot), value),
    text: value,
  }))
}

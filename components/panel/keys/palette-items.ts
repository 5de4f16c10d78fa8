import { habitsWords } from '#components/habits-words.ts'
import { slotLabel } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { PanelView } from '../view.ts'
import type { Command } from './command.ts'
import { panelCommands } from './panel-commands.ts'

/** One line of the palette. `text` is what goes into the reply; a command has none. */
export interface PaletteItem {
  id: string
  label: string
  key?: string | undefined
  /** True when it has been done, so that the palette may close. */
  run(): Promise<boolean>
}

/** What the palette offers for what has been typed: commands, facts for the reply, and the text itself. */
export function paletteItems(typed: string, snapshot: Snapshot, view: PanelView): PaletteItem[] {
  const words = plain(typed).split(' ').filter(Boolean)
  const fits = ({ label }: { label: string }) => words.every((word) => plain(label).includes(word))
  const known = [...panelCommands(view).map(fromCommand), ...facts(snapshot, view)].filter(fits)
  return typed.trim() === '' ? known : [...known, ownText(typed.trim(), view)]
}

/** Case and accents are nobody's business while typing. */
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

const fromCommand = ({ id, label, key, run }: Command): PaletteItem => ({
  id,
  label,
  key,
  run: async () => {
    run()
    return true
  },
})

function facts({ cards, join }: Snapshot, view: PanelView): PaletteItem[] {
  const known = join.state === 'choice' ? undefined : cards.brief.data?.known
  if (!known || known.state === 'not-sent') return []
  return known.value.map(({ slot, value }, index) => ({
    id: `fact-${index}`,
    label: habitsWords.insertFact(slotLabel(slot), value),
    run: () => view.actions.insert(value),
  }))
}

const ownText = (text: string, view: PanelView): PaletteItem => ({
  id: 'own-text',
  label: habitsWords.insertText(text),
  run: () => view.actions.insert(text),
})

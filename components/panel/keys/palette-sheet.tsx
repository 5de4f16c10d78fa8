import { useContext, useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { habitsWords } from '#components/habits-words.ts'
import { PickList } from '#components/ui/pick-list.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { noVeil } from '../masks/panel-veil.ts'
import type { SheetProps } from '../sheets.tsx'
import { VisitContext } from '../visit.ts'
import styles from './keys.module.css'
import { type PaletteItem, paletteItems } from './palette-items.ts'

/** Everything that can be done, found by typing; a text that is no command goes into the reply. */
export default function PaletteSheet({ snapshot, view, onClose }: SheetProps) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const visit = useContext(VisitContext) ?? { veil: noVeil, snapshot, view }
  const items = paletteItems(typed, visit)
  const at = Math.min(active, items.length - 1)
  const take = async (item: PaletteItem | undefined) => {
    if (!item) return
    // A text that was not taken stays. A command may open a sheet of its own, once this one is closed.
    if ('text' in item) {
      item.onTake?.()
      return (await view.actions.insert(item.text)) && onClose()
    }
    onClose()
    item.command.run()
  }
  return (
    <Sheet name="palette" title={habitsWords.palette} closeLabel={doingWords.close} onClose={onClose}>
      <PickList
        fieldLabel={habitsWords.paletteLabel}
        listLabel={habitsWords.palette}
        typed={typed}
        options={items.map((item) => ({ id: item.id, content: <Line item={item} /> }))}
        active={at}
        onType={(text) => {
          setTyped(text)
          setActive(0)
        }}
        onMove={setActive}
        onEnter={() => void take(items[at])}
        onPress={(index) => void take(items[index])}
      />
      <p role="status" className={styles.soft}>
        {items.length === 0 && habitsWords.nothing}
      </p>
    </Sheet>
  )
}

function Line({ item }: { item: PaletteItem }) {
  return (
    <>
      <bdi>{item.label}</bdi>
      {'command' in item && item.command.key && <kbd className={styles.key}>{item.command.key}</kbd>}
    </>
  )
}

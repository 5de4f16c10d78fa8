import { useContext } from 'react'
import { masksWords } from '#components/masks-words.ts'
import { IconButton } from '#components/ui/button.tsx'
import { RevealIcon } from '#components/ui/icons.tsx'
import { holdsMasked } from '#lib/ledger/masks.ts'
import { rowKeys } from '../row-keys.ts'
import { VisitContext } from '../visit.ts'

/** Reveals the kinds of values that are masked in a message, everywhere; nothing where none is. */
export function useReveal(text: string): (() => void) | undefined {
  const veil = useContext(VisitContext)?.veil
  if (!veil || !holdsMasked(text)) return undefined
  return () => void veil.take(text, 'shown')
}

/** The button that does it; its message takes the focus, since the button goes with what it reveals. */
export function RevealTurn({ onReveal }: { onReveal(): void }) {
  return (
    <IconButton
      label={masksWords.revealAll}
      icon={<RevealIcon />}
      aria-keyshortcuts={rowKeys.reveal.join(' ')}
      data-do="reveal-turn"
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[data-row]')?.focus()
        onReveal()
      }}
    />
  )
}

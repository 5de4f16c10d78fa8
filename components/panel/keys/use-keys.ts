import { useEffect } from 'react'
import { type Command, commandsHere } from './command.ts'

/** Keys are for typing there. */
const typing = 'input, textarea, select, [contenteditable]'

/**
 * Runs commands by their key while the panel has the focus: never while somebody types or a sheet is open, and never a
 * key that the browser or a screen reader has a use for. Escape leads back to the reply box.
 */
export function useKeys(
  commands: () => readonly Command[],
  openPalette: () => void,
  leave: () => void,
): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
      const run =
        event.key === 'Escape'
          ? leave
          : isPaletteKey(event)
            ? openPalette
            : commandFor(event, commands())?.run
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}

const isPaletteKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k'

function commandFor(event: KeyboardEvent, commands: readonly Command[]): Command | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (ctrlKey || metaKey || altKey) return undefined
  if (target instanceof Element && target.closest(typing)) return undefined
  return [...commandsHere(), ...commands].find((command) => command.key === key)
}

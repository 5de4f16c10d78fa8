import { useEffect } from 'react'
import { type Command, commandsHere } from './command.ts'

/** Keys are for typing there. */
const typing = 'input, textarea, select, [contenteditable]'

/**
 * Runs commands by their key while the panel has the focus: never while somebody types or a sheet is open, and never a
 * key that the browser or a screen reader has a use for. Escape leads out of a field first, and then back to the reply
 * box. Ctrl+K is the browser's own search in Firefox and "delete to the end" in a field of macOS: it is ours only where
 * nobody types.
 */
export function useKeys(
  commands: () => readonly Command[],
  openPalette: () => void,
  leave: () => void,
): void {
  useEffect(() => {
    const actionFor = (event: KeyboardEvent) => {
      const field = fieldOf(event)
      if (event.key === 'Escape') return field ? () => field.blur() : leave
      if (field) return undefined
      return isPaletteKey(event) ? openPalette : commandFor(event, commands())?.run
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
      const run = actionFor(event)
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

/** The field that somebody types in. */
function fieldOf({ target }: KeyboardEvent): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(typing)) || undefined
}

function commandFor(event: KeyboardEvent, commands: readonly Command[]): Command | undefined {
  const { key, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey) return undefined
  return [...commandsHere(), ...commands].find((command) => command.key === key)
}

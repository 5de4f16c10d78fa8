import { useEffect, useRef } from 'react'

/** Runs what a browser-wide key asks for, once for each press. */
export function useShortcut(shortcut: { name: string } | undefined, run: (name: string) => void): void {
  const done = useRef(shortcut)
  useEffect(() => {
    if (!shortcut || done.current === shortcut) return
    done.current = shortcut
    run(shortcut.name)
  })
}

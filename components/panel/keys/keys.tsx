import type { PanelView } from '../view.ts'
import { commandsHere } from './command.ts'
import { panelCommands } from './panel-commands.ts'
import { useKeys } from './use-keys.ts'
import { useShortcut } from './use-shortcut.ts'

interface KeysProps {
  view: PanelView
  /** The last browser-wide key that was pressed. */
  shortcut: { name: string } | undefined
}

/** Listens for keys as long as a ticket is on screen. It draws nothing, and is loaded after the first paint. */
export default function Keys({ view, shortcut }: KeysProps) {
  const commands = () => panelCommands(view)
  useKeys(commands, () => view.actions.openSheet('palette'), view.actions.focusComposer)
  useShortcut(shortcut, (name) => {
    if (name === 'look-up') return view.actions.openSheet('look-up')
    const command = [...commandsHere(), ...commands()].find(({ id }) => id === name)
    command?.run()
  })
  return null
}

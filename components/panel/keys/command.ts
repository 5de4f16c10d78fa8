/** Something that the agent can do, from the palette, by a key, or by the button that says the same. */
export interface Command {
  /** A stable name, for tests and for the browser's own shortcuts. */
  id: string
  label: string
  group: 'sections' | 'reply' | 'panel' | 'here'
  /** The key that runs it while the panel has the focus and nobody is typing; as `KeyboardEvent.key`. */
  key?: string
  run(): void
}

const here = new Set<readonly Command[]>()

/** Adds the commands of something that is on screen now. The result takes them away again. */
export function addCommands(commands: readonly Command[]): () => void {
  here.add(commands)
  return () => here.delete(commands)
}

/** The commands of what is on screen now, besides those of the whole panel. */
export const commandsHere = (): Command[] => [...here].flat()

import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { root } from '../root.ts'

type Splitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>
type ModuleInfo = Rolldown.GetModuleInfo

const entrypoints = join(root, 'entrypoints/')
const panel = join(entrypoints, 'panel/main.tsx')

/**
 * One chunk for all that the panel needs before it paints. Left alone, the bundler makes a dozen of it, since other pages
 * share parts; together they pack tighter by 4 KB. What starts a page stays outside: a page that shares a part of the
 * chunk must not start the panel.
 */
export function firstPaintChunk(): Splitting {
  let first: ReadonlySet<string> | undefined
  return {
    groups: [
      {
        debugName: 'first-paint',
        name: (id, graph) => {
          first ??= importedBy(panel, (name) => graph.getModuleInfo(name))
          return first.has(id) && !id.startsWith(entrypoints) ? 'first-paint' : null
        },
      },
    ],
  }
}

/** A module and all that it imports by name, directly or not; what is loaded later is written with `import()`. */
function importedBy(module: string, infoOf: ModuleInfo): Set<string> {
  const found = new Set<string>()
  const waiting = [module]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(infoOf(id)?.importedIds ?? []))
  }
  return found
}

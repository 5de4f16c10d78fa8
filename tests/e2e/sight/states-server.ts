import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../../../scripts/root.ts'
import { type Routes, serve } from '../support/server.ts'

const folder = join(root, 'tests/e2e/sight/page')

/**
 * The server of the page that shows the panel's states, as the component tests know them, in a real browser. The page is
 * bundled as the extension is: as hundreds of modules it took each test seconds to load.
 */
export async function serveStates() {
  const server = await serve(await bundled())
  return { address: `${server.origin}/index.html`, stop: () => server.stop() }
}

async function bundled(): Promise<Routes> {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, target: 'esnext', modulePreload: false },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('The page of the states was not built.')
  const routes = result.output.map((part) => {
    const text = part.type === 'chunk' ? part.code : String(part.source)
    return [`GET /${part.fileName}`, { text, headers: { 'content-type': typeOf(part.fileName) } }] as const
  })
  return Object.fromEntries(routes)
}

function typeOf(file: string): string {
  if (file.endsWith('.html')) return 'text/html; charset=utf-8'
  return file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
}

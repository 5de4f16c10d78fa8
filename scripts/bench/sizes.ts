import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './row.ts'

const gzip = (folder: string, file: string): number =>
  gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
const kb = (bytes: number) => bytes / 1000

/** What has to be read before the panel can paint: its page, and every script and style that the page names. */
function firstPaintFiles(folder: string): string[] {
  const html = readFileSync(join(folder, 'panel.html'), 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
  return ['panel.html', ...withImports(folder, scripts)]
}

/** The scripts and those that they import by name; what is loaded later is written with `import()`. */
function withImports(folder: string, files: readonly string[]): string[] {
  const all = new Set<string>()
  const add = (file: string) => {
    if (all.has(file)) return
    all.add(file)
    if (!file.endsWith('.js')) return
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, name] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      add(`chunks/${name}`)
  }
  files.forEach(add)
  return [...all]
}

/** Sizes of a built extension, minified and gzipped (level 9), in thousands of bytes. */
export function sizes(folder: string): Row[] {
  const sum = (files: readonly string[]) => kb(files.reduce((total, file) => total + gzip(folder, file), 0))
  const scripts = readdirSync(join(folder, 'content-scripts')).filter((name) => name.endsWith('.js'))
  return [
    {
      what: 'Content script',
      unit: 'KB gzip',
      value: sum(scripts.map((name) => `content-scripts/${name}`)),
      limit: 5,
    },
    { what: 'Worker, evaluated at start', unit: 'KB gzip', value: sum(['background.js']), limit: 60 },
    {
      what: 'Worker, in all',
      unit: 'KB gzip',
      value: sum(['background.js', 'engine.js', 'setup.js', 'understanding.js']),
    },
    {
      what: 'Of it, what reads conversations, with its models',
      unit: 'KB gzip',
      value: sum(['understanding.js']),
    },
    { what: "Panel's first paint", unit: 'KB gzip', value: sum(firstPaintFiles(folder)), limit: 110 },
  ]
}

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// Which rooms may know which others: biome.json and scripts/lint hold the rules, this shows that they bite.

const root = resolve(import.meta.dirname, '../../..')
const restricted = 'lint/style/noRestrictedImports'

type Case = [file: string, code: string, rule: string]

const forbidden: Case[] = [
  ['lib/contract/a.ts', "import '#lib/messaging/calls.ts'", restricted],
  ['lib/contract/b.ts', "import 'dexie'", restricted],
  ['lib/contract/c.ts', "export type { X } from '#lib/platform/browser.ts'", restricted],
  ...['understanding', 'escalation', 'routing', 'context', 'drafting', 'ledger'].flatMap((room): Case[] => [
    [`lib/${room}/a.ts`, "import '#lib/cache/store.ts'", restricted],
    [`lib/${room}/b.ts`, "import 'zustand'", restricted],
    [`lib/${room}/c.ts`, "import '#lib/platform/browser.ts'", restricted],
    [`lib/${room}/d.ts`, 'document.title', 'lint/style/noRestrictedGlobals'],
  ]),
  ...['cache', 'sources', 'settings', 'platform', 'messaging'].map(
    (room): Case => [`components/panel/${room}.tsx`, `import '#lib/${room}/a.ts'`, restricted],
  ),
  ...['entrypoints/panel', 'entrypoints/helpdesk.content', 'lib/panel-frame', 'lib/adapters'].flatMap(
    (room) =>
      ['cache', 'sources', 'settings'].map(
        (other): Case => [`${room}/${other}.ts`, `import '#lib/${other}/a.ts'`, restricted],
      ),
  ),
  ...['entrypoints/helpdesk.content', 'lib/panel-frame', 'lib/helpdesk-page', 'lib/adapters/page'].flatMap(
    (room) => [
      ...['react', 'react-dom/client', 'zod', 'zod/mini', 'dexie', 'webextension-polyfill'].map(
        (name): Case => [`${room}/${name.replace('/', '-')}.ts`, `import '${name}'`, restricted],
      ),
      [`${room}/platform.ts`, "import '#lib/platform/browser.ts'", restricted] satisfies Case,
      [`${room}/value.ts`, "import { Id } from '#lib/contract/primitives.ts'", 'plugin'] satisfies Case,
    ],
  ),
  ['lib/context/liquid.ts', "import 'liquidjs'", restricted],
  ['components/panel/liquid.tsx', "import '#lib/understanding/a.ts'", restricted],
  ['lib/cache/polyfill.ts', "import 'webextension-polyfill'", restricted],
  ['entrypoints/options/polyfill.ts', "import 'webextension-polyfill'", restricted],
  ['lib/cache/leave.ts', "import '../sources/a.ts'", 'plugin'],
  ['lib/cache/deep/leave.ts', "import '../../sources/a.ts'", 'plugin'],
  ['lib/cache/deep/er/leave.ts', "export * from '../../../sources/a.ts'", 'plugin'],
  ['components/panel/leave.tsx', "export { a } from '../ui/a.tsx'", 'plugin'],
  ['components/leave.tsx', "import '../lib/cache/a.ts'", 'plugin'],
  ['entrypoints/panel/leave.ts', "export const a = () => import('../options/a.ts')", 'plugin'],
  ...['window', 'parent', 'top', 'self', 'window.parent', 'event.source', 'frame.contentWindow'].map(
    (target, index): Case => [`lib/messaging/p${index}.ts`, `${target}.postMessage(1, '*')`, 'plugin'],
  ),
  ['components/panel/post.tsx', "frame?.contentWindow?.postMessage(1, '*')", 'plugin'],
  ['entrypoints/panel/post.ts', 'postMessage(1)', 'plugin'],
]

const allowed: [file: string, code: string][] = [
  ['lib/contract/ok.ts', "import 'zod/mini'\nimport './a.ts'\nimport '#lib/contract/b.ts'"],
  ['lib/drafting/ok.ts', "import 'liquidjs'\nimport '#lib/understanding/a.ts'"],
  ['components/panel/drafting.tsx', "import '#lib/drafting/a.ts'\nimport '#lib/ledger/a.ts'"],
  ['lib/context/ok.ts', "import '#lib/contract/a.ts'\nimport '#lib/understanding/a.ts'\nimport './b.ts'"],
  ['lib/context/deep/ok.ts', "import '../a.ts'"],
  ['lib/cache/deep/er/ok.ts', "import '../../a.ts'\nimport 'dexie'\nimport '#lib/sources/a.ts'"],
  ['lib/platform/browser.ts', "import 'webextension-polyfill'"],
  ['lib/panel-frame/ok.ts', "import type { Id } from '#lib/contract/primitives.ts'\nimport './a.ts'"],
  [
    'components/panel/ok.tsx',
    "import 'react'\nimport '#lib/contract/a.ts'\nimport '#lib/messaging/clients.ts'",
  ],
  ['lib/messaging/port.ts', 'port.postMessage(1)\nthis.port.postMessage(1)'],
]

let folder: string
let found: Map<string, string[]>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-lint-'))
  for (const part of ['biome.json', 'scripts/lint', '.gitignore']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  for (const [file, code] of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${code}\n`)
  }
  found = lint()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The rules that each file broke. */
function lint(): Map<string, string[]> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const report = JSON.parse(stdout || `{"diagnostics":"${stderr}"}`)
  const rules = new Map<string, string[]>()
  for (const { category, severity, location } of report.diagnostics) {
    if (severity !== 'error') continue
    rules.set(location.path, [...(rules.get(location.path) ?? []), category])
  }
  return rules
}

test.each(forbidden)('%s may not say: %s', (file, _code, rule) => {
  expect(found.get(file) ?? []).toContain(rule)
})

test.each(allowed)('%s may say: %s', (file) => {
  const rules = (found.get(file) ?? []).filter((rule) => rule === 'plugin' || rule.includes('Restricted'))
  expect(rules).toEqual([])
})

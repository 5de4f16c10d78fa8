import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The page of the baseline: what any extension has to pay to show a line of text in a frame of its own. */
export const staticPage = 'static.html'

/** A copy of a built extension with a static page in it, which a helpdesk page may frame. Nothing else is changed. */
export function withStaticPage(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'))
  cpSync(built, folder, { recursive: true })
  writeFileSync(join(folder, staticPage), '<!doctype html><meta charset="utf-8"><p>A line of text</p>')
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  manifest.web_accessible_resources.push({ resources: [staticPage], matches: ['http://127.0.0.1/*'] })
  writeFileSync(path, JSON.stringify(manifest))
  return folder
}

// npm run dev: WXT's development server, and Chromium with the extension that it keeps up to date.
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { openWindow } from './start/open-window.ts'

const output = join(root, '.output/chrome-mv3-dev')
rmSync(output, { recursive: true, force: true })
const server = spawn(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs')], {
  cwd: root,
  stdio: 'inherit',
})
server.on('exit', (code) => process.exit(code ?? 1))

while (!existsSync(join(output, 'manifest.json'))) await new Promise((resolve) => setTimeout(resolve, 100))
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
if (display) {
  await openWindow(output, 'dev-profile')
  server.kill()
} else {
  console.log(`No display here. Load ${output} into a browser yourself; this keeps it up to date.`)
}

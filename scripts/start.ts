// npm start: the practice desk in Chromium, with the extension as it is shipped.
import { buildIfChanged } from './build/build.ts'
import { openWindow } from './start/open-window.ts'
import { showBrief } from './start/show-brief.ts'

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

if (!buildIfChanged('chrome')) {
  console.error('The build failed, so there is nothing to start. The reasons are above.')
  process.exit(1)
}
process.exitCode = await (hasDisplay() ? openWindow() : showBrief())

import { outputOf } from '../../../scripts/build/build.ts'
import { launchChromium } from './chromium/launch.ts'
import { removeFolder, temporaryProfile } from './cleanup.ts'
import type { Browser, LaunchOptions } from './driver.ts'
import { launchFirefox } from './firefox/launch.ts'
import { requireBuild } from './program.ts'

/** Starts a browser with the extension in it. A profile that was not given goes when the browser is closed. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const extensionDir = options.extensionDir ?? outputOf(options.browser === 'chromium' ? 'chrome' : 'firefox')
  requireBuild(extensionDir)
  const profileDir = options.profileDir ?? temporaryProfile()
  const tidy = () => {
    if (!options.profileDir) removeFolder(profileDir)
  }
  const start = options.browser === 'chromium' ? launchChromium : launchFirefox
  try {
    return await start({ allowedHosts: [], ...options, extensionDir, profileDir }, tidy)
  } catch (error) {
    tidy()
    throw error
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { readlinkSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { track } from '../cleanup.ts'
import { poll } from '../poll.ts'
import { programOf } from '../program.ts'

export interface ChromiumProcess {
  child: ChildProcess
  /** Where its DevTools protocol is to be had. */
  endpoint: string
}

/**
 * Ordinary flags, not a test tool's: with Playwright's own Chromium refuses IndexedDB to an extension's frame.
 * Those against background traffic only keep a test from waiting for hosts that it cannot reach.
 */
export function chromiumFlags(extensionDir: string, profileDir: string, headless: boolean): string[] {
  return [
    ...(headless ? ['--headless=new', '--window-size=1366,768', '--hide-scrollbars', '--disable-gpu'] : []),
    // Chromium's sandbox refuses to start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profileDir}`,
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Painted without a graphics card, what moves costs a fifth of the processor.
    '--force-prefers-reduced-motion',
    '--disable-quic',
    // Pages of the browser's own surfaces, which no test opens.
    '--disable-features=PreloadTopChromeWebUI',
    '--password-store=basic',
    '--use-mock-keychain',
  ]
}

/** Starts Chromium with a port for its protocol, on this machine only. */
export async function startChromium(
  extensionDir: string,
  profileDir: string,
  headless = true,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ChromiumProcess> {
  const portFile = join(profileDir, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const flags = [
    ...chromiumFlags(extensionDir, profileDir, headless),
    '--remote-debugging-port=0',
    'about:blank',
  ]
  const child = spawn(programOf('chromium'), flags, { stdio: ['ignore', 'ignore', 'pipe'], env })
  track(child, () => {
    killOwner(profileDir)
    child.kill('SIGKILL')
  })
  let words = ''
  child.stderr?.on('data', (data) => {
    words = (words + data).slice(-2000)
  })
  const what = 'Chromium to start'
  const read = async () => {
    const [port, path] = (await readFile(portFile, 'utf8')).split('\n')
    // The file is there for a moment before it is whole.
    return path && `ws://127.0.0.1:${port}${path}`
  }
  try {
    const endpoint = await poll(read, { timeoutMs: 30_000, what }, async () => ` It said:\n${words}`)
    return { child, endpoint }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

/** Kills the Chromium that has the profile. The program that was started is a script on Debian, and not the browser. */
function killOwner(profileDir: string): void {
  try {
    const [pid] = /\d+$/.exec(readlinkSync(join(profileDir, 'SingletonLock'))) ?? []
    if (pid) process.kill(Number(pid), 'SIGKILL')
  } catch {
    // It has ended.
  }
}

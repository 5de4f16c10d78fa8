import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const env = process.env

// Branded Chrome is not in the list: it no longer takes --load-extension. Chrome for Testing does.
const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
  firefox: ['firefox', 'firefox-esr'],
}

const places = {
  darwin: {
    chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [env.LOCALAPPDATA, env.ProgramFiles].map((dir) => `${dir}\\Chromium\\Application\\chrome.exe`),
    firefox: [env.ProgramFiles, env['ProgramFiles(x86)']].map(
      (dir) => `${dir}\\Mozilla Firefox\\firefox.exe`,
    ),
  },
}

const playwrightCache = {
  linux: join(homedir(), '.cache/ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
}

// What the program is called inside a downloaded folder, on any system.
const programs = {
  chromium: ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'],
  firefox: ['firefox', 'firefox.exe'],
}

/** The program's path, or undefined. `BATON_CHROMIUM` and `BATON_FIREFOX` come first and must be right. */
export function findBrowser(kind) {
  const variable = `BATON_${kind.toUpperCase()}`
  const chosen = env[variable]
  if (chosen && !existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which does not exist.`)
  return chosen || onPath(kind) || places[platform()]?.[kind].find(existsSync) || downloaded(kind)
}

function onPath(kind) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const names = platform() === 'win32' ? [] : commands[kind]
  return names.flatMap((name) => folders.map((dir) => join(dir, name))).find(isBrowser)
}

// Ubuntu puts a small script in the browser's place that only says how to install the snap.
function isBrowser(path) {
  if (!existsSync(path)) return false
  return statSync(path).size > 10_000 || !readFileSync(path, 'utf8').includes('snap install')
}

function downloaded(kind) {
  const cache = kind === 'chromium' ? playwrightCache[platform()] : undefined
  const stores = [env.PLAYWRIGHT_BROWSERS_PATH, cache, join(root, '.cache/browsers')].filter(Boolean)
  const folders = stores.flatMap((store) => (existsSync(store) ? subfolders(store) : []))
  const versions = folders.filter((dir) => /[/\\](chromium-\d+|chrome|firefox)$/.test(dir)).sort()
  return versions
    .reverse()
    .flatMap((dir) => readdirSync(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && programs[kind].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))[0]
}

function subfolders(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(dir, entry.name))
}

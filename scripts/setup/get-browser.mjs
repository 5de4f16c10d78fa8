import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { runTool } from './run.mjs'

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' }

// The downloads of the tools that drive them. Playwright's Firefox is a changed one without WebDriver BiDi.
const download = {
  chromium: ['playwright-core', 'install', 'chromium'],
  firefox: ['browsers', 'install', 'firefox@stable', '--path', '.cache/browsers'],
}

/** Finds the browser, or gets it. Throws with what the reader can do when it cannot be had. */
export function getBrowser(kind) {
  if (!(kind in debianPackage)) throw new Error(`There is no browser '${kind}': chromium or firefox.`)
  if (findBrowser(kind)) return
  if (mayUseApt()) {
    console.log(`Installing ${kind} (apt-get) …`)
    apt('update')
    apt('install', '-y', '--no-install-recommends', debianPackage[kind])
  }
  if (findBrowser(kind)) return
  console.log(`Downloading ${kind} …`)
  runTool(download[kind], helpFor(kind))
  if (!findBrowser(kind)) throw new Error(helpFor(kind))
}

/** Gets what opens a window that nobody sees (Xvfb) and presses real keys in it; tests that need it say so without. */
export function getWindow() {
  const missing = ['Xvfb', 'xdotool'].filter((name) => !existsSync(`/usr/bin/${name}`))
  if (missing.length === 0 || !mayUseApt()) return
  console.log('Installing Xvfb and xdotool (apt-get) …')
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'xvfb', 'xdotool')
}

// Not on Ubuntu: its packages of these names only point to snaps, which see no profile outside the home folder.
function mayUseApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return !/^ID=ubuntu$/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another package manager may be at work for a while on a machine that has just started.
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  spawnSync('apt-get', [...options, ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] })
}

function helpFor(kind) {
  const names = kind === 'chromium' ? 'Chromium or Chrome for Testing' : 'Firefox 147 or later'
  return (
    `There is no ${kind} on this machine, and it could not be downloaded. Install ${names} and run the ` +
    `same command again, or set BATON_${kind.toUpperCase()} to the path of the program.`
  )
}

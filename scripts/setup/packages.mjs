import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectNode, root, windows } from './run.mjs'

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages

/**
 * True when node_modules holds what package-lock.json asks for. npm's own record of what it installed is
 * compared, so that a developer's `npm install` counts too. A package may be missing when it is optional:
 * those of other platforms always are.
 */
function upToDate() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const wanted = read('package-lock.json')
  const installed = read('node_modules/.package-lock.json')
  const kept = Object.entries(wanted).filter(([path]) => path !== '')
  return (
    kept.every(([path, { version, optional }]) =>
      installed[path] ? installed[path].version === version : optional,
    ) && Object.keys(installed).every((path) => wanted[path] !== undefined)
  )
}

function npm(...args) {
  // Under npm the very npm that is running is used again; on its own, the one on the PATH.
  const cli = process.env.npm_execpath
  const command = cli?.endsWith('.js') ? [process.execPath, cli, ...args] : ['npm', ...args]
  const shell = windows && command[0] === 'npm'
  return spawnSync(command[0], command.slice(1), { cwd: root, stdio: ['inherit', 2, 2], shell }).status === 0
}

/** Installs the packages when they are missing or no longer those of the lock file. */
export function installPackages() {
  if (!upToDate()) {
    console.error('Installing packages (npm ci) …')
    if (!npm('ci', '--no-audit', '--no-fund', '--no-progress')) {
      throw new Error("'npm ci' did not get through. Is the npm registry reachable? Its own words are above.")
    }
  }
  projectNode()
}

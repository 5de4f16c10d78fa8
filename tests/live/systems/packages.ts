/** Installing: Debian's packages and npm's. One installation at a time, whoever asks. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './process.ts'

let last: Promise<unknown> = Promise.resolve()

/** apt holds a lock, and two npm installs at once only slow each other down. */
function inSeries<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work)
  last = mine.catch(() => {})
  return mine
}

const apt = (...args: string[]) =>
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } })

let listsAreFresh = false

/**
 * Installs the Debian packages that are missing. `answers` are debconf selections ("package question type value"):
 * they keep the packages from setting up databases and web servers of their own, for ours live in the state folder.
 */
export function ensureDebianPackages(packages: string[], answers: string[] = []): Promise<void> {
  return inSeries(async () => {
    const missing = await missingPackages(packages)
    if (missing.length === 0) return
    if (process.getuid?.() !== 0) throw new Error(`not root, so install these first: ${missing.join(' ')}`)
    if (answers.length > 0) await run('debconf-set-selections', [], { input: `${answers.join('\n')}\n` })
    if (!listsAreFresh) await apt('update')
    listsAreFresh = true
    await apt('install', '-y', '--no-install-recommends', ...missing)
  })
}

async function missingPackages(packages: string[]): Promise<string[]> {
  const listed = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n'])
  const installed = new Set(
    listed
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  )
  return packages.filter((name) => !installed.has(name))
}

/** The version of an installed Debian package. */
export const debianVersion = async (name: string): Promise<string> =>
  (await run('dpkg-query', ['-W', '-f', '${Version}', name])).trim()

/** Installs npm packages, by exact version, into a folder of their own. Nothing here needs an install script. */
export function ensureNpmPackages(folder: string, dependencies: Record<string, string>): Promise<void> {
  return inSeries(async () => {
    const complete = Object.entries(dependencies).every(
      ([name, version]) => installedVersion(folder, name) === version,
    )
    if (complete) return
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }, null, 2))
    await run('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
    })
  })
}

function installedVersion(folder: string, name: string): string | undefined {
  const file = join(folder, 'node_modules', name, 'package.json')
  // npm writes this file last: without it an earlier installation was cut off.
  const finished = existsSync(join(folder, 'node_modules', '.package-lock.json'))
  return finished && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined
}

import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What is to be removed when the test process ends in whatever way before a browser was closed properly.
const processes = new Set<ChildProcess>()
const folders = new Set<string>()
let watching = false

function watch(): void {
  if (watching) return
  watching = true
  process.on('exit', () => {
    for (const child of processes) child.kill('SIGKILL')
    for (const folder of folders) removeFolder(folder)
  })
}

/** A new empty folder for a profile. */
export function temporaryProfile(): string {
  watch()
  const folder = mkdtempSync(join(tmpdir(), 'baton-profile-'))
  folders.add(folder)
  return folder
}

export function removeFolder(folder: string): void {
  // A browser's helpers may write for a moment after its main process has ended.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  folders.delete(folder)
}

export function track(child: ChildProcess): void {
  watch()
  processes.add(child)
  child.once('exit', () => processes.delete(child))
}

/** Waits for the process to end; one that does not end in time is killed, this one and no other. */
export async function ended(child: ChildProcess, timeoutMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  await exit
  clearTimeout(timer)
}

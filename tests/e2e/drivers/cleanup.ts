import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What is to be removed when the test process ends in whatever way before a browser was closed properly.
const processes = new Map<ChildProcess, () => void>()
const folders = new Set<string>()
let watching = false

function watch(): void {
  if (watching) return
  watching = true
  process.on('exit', () => {
    for (const kill of processes.values()) kill()
    // A browser's helpers notice a moment later, and until then may write to their profile anew.
    if (processes.size > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
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

export function track(child: ChildProcess, kill: () => unknown = () => child.kill('SIGKILL')): void {
  watch()
  processes.set(child, kill)
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

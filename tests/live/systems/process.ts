/** Starting and stopping other programs. Everything is stopped by the process id we were given, never by name. */

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { createServer } from 'node:net'

interface Options {
  cwd?: string
  env?: Record<string, string>
  /** Written to the program's standard input. */
  input?: string
}

const spawnOptions = ({ cwd, env }: Options): SpawnOptions => ({ cwd, env: { ...process.env, ...env } })

/** Runs a program to its end and returns its standard output. Rejects with the end of what it printed. */
export function run(command: string, args: string[], options: Options = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...spawnOptions(options), stdio: 'pipe' })
    let out = ''
    let all = ''
    child.stdout?.on('data', (chunk) => {
      out += chunk
      all += chunk
    })
    child.stderr?.on('data', (chunk) => {
      all += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(out)
      else reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}: ${all.trim().slice(-1500)}`))
    })
    // A program that ends before it has read its input is judged by its exit code, not by the broken pipe.
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input ?? '')
  })
}

/** Owns what one system started, so that a system that fails half-way leaves nothing behind. */
export class Supervisor {
  #stops: Array<() => Promise<void>> = []

  /** Starts a server in a process group of its own; its output goes to `log`. */
  spawn(command: string, args: string[], log: string, options: Options = {}): ChildProcess {
    const output = openSync(log, 'a')
    // setpriv asks the kernel to end the server when this process dies, so that a killed test run leaves no server.
    const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', command, ...args], {
      ...spawnOptions(options),
      stdio: ['ignore', output, output],
      detached: true,
    })
    child.on('error', () => {}) // Told by whoever waits for the server: it never answers.
    this.onStop(() => stopGroup(child))
    return child
  }

  onStop(stop: () => Promise<void>): void {
    this.#stops.unshift(stop)
  }

  /** Last started, first stopped. */
  async stop(): Promise<void> {
    for (const stop of this.#stops.splice(0)) await stop()
  }
}

async function stopGroup({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return
  signalGroup(pid, 'SIGTERM')
  for (const started = Date.now(); signalGroup(pid, 0); await pause(50)) {
    if (Date.now() - started > 5_000) signalGroup(pid, 'SIGKILL')
  }
}

/** False when no process of the group is left. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}

/** Rejects when something else listens on the port: its data would not be ours. */
export function ensurePortIsFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) =>
      reject(new Error(`port ${port} of 127.0.0.1 is taken (${error.message}); stop what listens there`)),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}

/** Waits until `probe` resolves. Gives up when the server ends or the time is over, and says where its log is. */
export async function waitUntil(
  probe: () => Promise<unknown>,
  server: ChildProcess,
  log: string,
  seconds = 60,
): Promise<void> {
  const started = Date.now()
  for (;;) {
    try {
      await probe()
      return
    } catch (error) {
      if (server.exitCode !== null || server.signalCode !== null)
        throw new Error(`the server ended with ${server.exitCode}; see ${log}`)
      if (Date.now() - started > seconds * 1000)
        throw new Error(`no answer after ${seconds} s (${error}); see ${log}`)
    }
    await pause(100)
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
export const windows = process.platform === 'win32'
const bin = join(root, 'node_modules/.bin')

/** The Node that the project's tools run on: the npm package `node`, else the one at work if it is new enough. */
export function projectNode() {
  const packaged = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(
    "The npm package 'node' brought no Node 24 for this machine (its install script may have been " +
      'refused). Install Node 24 yourself and run the same command again.',
  )
}

function environment() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...process.env, [key]: [bin, process.env[key]].join(delimiter) }
}

function resolved([name, ...rest]) {
  if (name.endsWith('.ts')) return { file: projectNode(), args: [name, ...rest], shell: false }
  // npm's tools are .cmd files on Windows, which only a shell can start.
  return { file: join(bin, windows ? `${name}.cmd` : name), args: rest, shell: windows }
}

/** Runs a tool to its end and throws when it fails. What it says goes to stderr: stdout is the command's that follows. */
export function runTool(command, problem) {
  const { file, args, shell } = resolved(command)
  const { status } = spawnSync(file, args, { cwd: root, env: environment(), stdio: ['inherit', 2, 2], shell })
  if (status !== 0) throw new Error(problem)
}

/** Becomes the command: same terminal, same exit code. */
export function runCommand(command) {
  const { file, args, shell } = resolved(command)
  const child = spawn(file, args, { cwd: root, env: environment(), stdio: 'inherit', shell })
  // Ctrl+C reaches the child by itself; a signal to this process alone is handed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`Cannot start ${command[0]}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

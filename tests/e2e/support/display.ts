import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { ended, track } from '../drivers/cleanup.ts'

const run = promisify(execFile)
const programs = ['/usr/bin/Xvfb', '/usr/bin/xdotool']

/** True where a window can be opened that nobody sees, and be given real keys and a real pointer. */
export const hasDisplay = programs.every(existsSync)

/** In pixels of the screen. */
export interface Point {
  x: number
  y: number
}

/** An X display for one test, and what a person does at it. */
export interface Display {
  name: string
  /** Presses keys as a keyboard does, such as `alt+shift+b`. */
  press(keys: string): Promise<void>
  /** Presses the pointer at the first place, takes it past the others, and lets it go at the last. */
  drag(...places: Point[]): Promise<void>
  move(place: Point): Promise<void>
  click(place: Point): Promise<void>
  /** Marks the word at a place, as a double click does. */
  markWord(place: Point): Promise<void>
  /** Opens the browser's menu for what is there. */
  openMenu(place: Point): Promise<void>
}

/** Starts an X server without a screen (Xvfb) for one test. */
export async function displayForTest(): Promise<Display> {
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1500x950x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  track(child)
  onTestFinished(async () => {
    child.kill()
    await ended(child)
  })
  const number = await new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.stdout.once('data', (line) => resolve(String(line).trim()))
  })
  const name = `:${number}`
  const xdotool = (...args: (string | number)[]) =>
    run('xdotool', args.map(String), { env: { ...process.env, DISPLAY: name } })
  return {
    name,
    press: async (keys) => void (await xdotool('key', '--clearmodifiers', keys)),
    drag: async ({ x, y }, ...places) => {
      await xdotool('mousemove', x, y)
      await xdotool('mousedown', 1)
      for (const place of places) await xdotool('mousemove', place.x, place.y)
      await xdotool('mouseup', 1)
    },
    move: async ({ x, y }) => void (await xdotool('mousemove', x, y)),
    click: async ({ x, y }) => void (await xdotool('mousemove', x, y, 'click', 1)),
    markWord: async ({ x, y }) => void (await xdotool('mousemove', x, y, 'click', '--repeat', 2, 1)),
    openMenu: async ({ x, y }) => void (await xdotool('mousemove', x, y, 'click', 3)),
  }
}

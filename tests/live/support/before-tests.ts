import { beforeEach } from 'vitest'

/**
 * Runs the task once, before the first test. A failure fails every test with its reason, where that of `beforeAll`
 * would only skip them.
 */
export function beforeTests(task: () => Promise<void>): void {
  let done: Promise<void> | undefined
  beforeEach(() => {
    done ??= task()
    return done
  })
}

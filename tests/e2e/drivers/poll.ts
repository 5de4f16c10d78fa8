import type { WaitOptions } from './driver.ts'

const everyMs = 40

/**
 * Tries until the result is truthy. A try that throws counts as "not yet", because a document may be on its
 * way out; its error is part of the message when time runs out.
 */
export async function poll<R>(
  attempt: () => Promise<R>,
  { timeoutMs = 20_000, what = 'a condition' }: WaitOptions,
  explain: () => Promise<string> = async () => '',
): Promise<NonNullable<R>> {
  const end = Date.now() + timeoutMs
  let problem = ''
  do {
    try {
      const result = await attempt()
      if (result) return result
      problem = ''
    } catch (error) {
      problem = ` The last try failed: ${error instanceof Error ? error.message : error}.`
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  } while (Date.now() < end)
  const context = await explain().catch(() => '')
  throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.${problem}${context}`)
}

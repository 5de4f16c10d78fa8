import type { FieldIssue } from '#lib/contract/failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import { SourceError } from './source-error.ts'

/** So many requests of one fan-out are under way at once. */
const atOnce = 4

/**
 * Asks once for each entry of a list. An entry whose request fails is `null` in the list of replies and an issue; only
 * where all fail, or the system does not know the agent, is the whole a failure.
 */
export async function fanOut(
  id: string,
  entries: readonly unknown[],
  most: number,
  ask: (entry: unknown) => Promise<{ body: unknown; issues: FieldIssue[] }>,
): Promise<{ body: unknown[]; issues: FieldIssue[] }> {
  const asked = entries.slice(0, most)
  const body: unknown[] = asked.map(() => null)
  const issues: FieldIssue[] = []
  const failures: SourceError[] = []
  if (entries.length > most) {
    issues.push({ path: id, problem: remark('firstAsked', { most, all: entries.length }) })
  }
  const waiting = asked.entries()
  const work = async () => {
    for (const [index, entry] of waiting) {
      try {
        const reply = await ask(entry)
        body[index] = reply.body
        issues.push(...reply.issues)
      } catch (error) {
        if (!(error instanceof SourceError) || error.failure.kind === 'unauthorized') throw error
        failures.push(error)
        issues.push({ path: `${id}[${index}]`, problem: remark('notRead', { why: error.failure.kind }) })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const [first] = failures
  if (first && failures.length === asked.length) throw first
  return { body, issues }
}

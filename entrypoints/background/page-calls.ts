import { failed, ok, type Result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { Args, Reply } from '#lib/messaging/call.ts'
import { type PageCalls, pageCalls } from '#lib/messaging/calls.ts'
import { browser } from '#lib/platform/browser.ts'

/** Calls the helpdesk page of a tab. Its reply comes from a page we do not trust, and is parsed like any other. */
export async function callPage<K extends keyof PageCalls & string>(
  tabId: number,
  call: K,
  args: Args<PageCalls, K>,
): Promise<Result<Reply<PageCalls, K>>> {
  const gone = failed(failure('composer', new Date(), { problem: 'page-gone' }))
  try {
    const reply = await browser.tabs.sendMessage(tabId, { call, args }, { frameId: 0 })
    const parsed = pageCalls[call].reply.safeParse(reply)
    return parsed.success ? ok(parsed.data as Reply<PageCalls, K>) : gone
  } catch {
    return gone
  }
}

import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { OptionsPage } from '#components/options/options-page.tsx'
import { createOptionsStore } from '#components/options/store.ts'
import type { OptionsState } from '#lib/messaging/options-state.ts'
import { fakeWorker } from './fake-worker.ts'

/** The options page over a worker that answers with this state. */
export function showOptions(state: OptionsState, { failing = false } = {}) {
  const worker = fakeWorker(state)
  worker.failing = failing
  const requestHosts = vi.fn(async (_origins: string[]) => true)
  const store = createOptionsStore(worker.client)
  const { container } = render(<OptionsPage store={store} requestHosts={requestHosts} />)
  return { worker, requestHosts, container, user: userEvent.setup() }
}

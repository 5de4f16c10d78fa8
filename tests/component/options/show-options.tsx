import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { OptionsPage } from '#components/options/options-page.tsx'
import type { OptionsServices } from '#components/options/services.ts'
import { createOptionsStore } from '#components/options/store/store.ts'
import type { OptionsState } from '#lib/messaging/clients.ts'
import type { Availability } from '#lib/platform/built-in-model.ts'
import { makeWorkbench } from './fake-workbench.ts'
import { fakeWorker } from './fake-worker.ts'

interface Given {
  /** The page's fragment, e.g. `#/sources`. */
  hash?: string
  failing?: boolean
  /** Whether the browser allows every host. */
  allowed?: boolean
}

/** What the page needs of the world, over a worker that answers with this state. */
export function fakeServices(state: OptionsState, { failing = false, allowed = true }: Given = {}) {
  const worker = fakeWorker(state)
  worker.failing = failing
  const services = {
    client: worker.client,
    loadWorkbench: async () => makeWorkbench(),
    requestHosts: vi.fn(async (_hosts: string[]) => true),
    hostAllowed: vi.fn(async (_origin: string) => allowed),
    builtInModel: {
      availability: vi.fn(async () => 'unavailable' as Availability),
      download: vi.fn(async () => true),
    },
    download: vi.fn((_name: string, _text: string) => {}),
    readFile: (file: File) => file.text(),
  } satisfies OptionsServices
  return { worker, services }
}

/** The options page over a worker that answers with this state. */
export function showOptions(state: OptionsState, given: Given = {}) {
  location.hash = given.hash ?? ''
  const { worker, services } = fakeServices(state, given)
  const store = createOptionsStore(services)
  const { container } = render(<OptionsPage store={store} services={services} />)
  return { worker, services, store, container, user: userEvent.setup() }
}

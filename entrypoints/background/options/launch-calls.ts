import { Launch } from '#lib/contract/launch.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { webDeps } from '../engine-deps.ts'
import { loadEngine } from '../load-engine.ts'
import { startNoted } from '../start-noted.ts'
import type { OptionsHandlers } from './handlers.ts'

export const launchCalls: Pick<OptionsHandlers, 'testLaunch'> = {
  testLaunch: async ({ launch: document, values }) => {
    const read = Launch.safeParse(document)
    if (!read.success) throw refused('the launch is not complete yet: correct its fields first')
    if (read.data.kind === 'session') return startNoted(read.data, values)
    const { listLaunch } = await loadEngine()
    const { href } = listLaunch(read.data, values)
    if (href === undefined) throw refused('with these values the address leads elsewhere, or one is missing')
    return { link: href }
  },
}

const refused = (problem: string) => new CallFailure(failure('bad-call', webDeps.now(), { problem }))

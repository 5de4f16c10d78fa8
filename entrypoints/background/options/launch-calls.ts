import { Launch } from '#lib/contract/launch.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { webDeps } from '../engine-deps.ts'
import { loadEngine } from '../load-engine.ts'
import { startNoted } from '../start-noted.ts'
import type { OptionsHandlers } from './handlers.ts'

export const launchCalls: Pick<OptionsHandlers, 'testLaunch'> = {
  testLaunch: async ({ launch: document, values }) => {
    const read = Launch.safeParse(document)
    if (!read.success) throw refused(remark('incompleteLaunch'))
    if (read.data.kind === 'session') return startNoted(read.data, values)
    const { listLaunch } = await loadEngine()
    const { href } = listLaunch(read.data, values)
    if (href === undefined) throw refused(remark('launchLeadsElsewhere'))
    return { link: href }
  },
}

const refused = (problem: string) => new CallFailure(failure('bad-call', webDeps.now(), { problem }, 'lead'))

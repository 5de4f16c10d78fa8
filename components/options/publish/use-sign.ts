import type { Args, OptionsCalls, OptionsClient } from '#lib/messaging/clients.ts'
import { useOptionsStore, useServices } from '../store/context.ts'
import { publishingWords } from '../words/publishing.ts'

type SignArgs = Args<OptionsCalls, 'signRelease'>

/** Signs the config in use and downloads the file; what came of it is told at `publishing`. */
export function useSign() {
  const store = useOptionsStore()
  const { download } = useServices()
  return async (args: SignArgs) => {
    let version = 0
    const ask = async (client: OptionsClient) => {
      const reply = await client.call('signRelease', args)
      if (!reply.ok) return reply
      version = reply.value.version
      download('baton.json', reply.value.text)
      return { ok: true as const, value: reply.value.state }
    }
    await store.getState().act('publishing', ask, () => publishingWords.signed[args.group](version))
  }
}

import { failure } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { publishingKey } from '#lib/settings/publishing/key-store.ts'
import { readPublished, signRelease } from '#lib/settings/publishing/sign-release.ts'
import { createWrappedKey, unwrapKey, WrappedKey } from '#lib/settings/publishing/wrapped-key.ts'
import { configTurn } from '#lib/settings/put-into-use.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { tooOld } from '#lib/settings/team-link/follow.ts'
import { canSign } from '#lib/settings/team-link/signature.ts'
import type { OptionsHandlers } from './handlers.ts'
import { optionsState } from './state.ts'

export const publishingCalls: Pick<
  OptionsHandlers,
  | 'createPublishingKey'
  | 'exportPublishingKey'
  | 'importPublishingKey'
  | 'removePublishingKey'
  | 'signRelease'
> = {
  createPublishingKey: ({ passphrase }) =>
    configTurn(async () => {
      if (await publishingKey.read()) refuse(remark('keyThere'))
      if (!(await canSign())) refuse(tooOld)
      await publishingKey.write({ key: await createWrappedKey(passphrase), lastVersion: 0 })
      return optionsState()
    }),
  exportPublishingKey: async () => ({ text: `${JSON.stringify((await ownKey()).key, null, 2)}\n` }),
  importPublishingKey: ({ text, passphrase }) =>
    configTurn(async () => {
      const key = WrappedKey.safeParse(jsonOf(text))
      if (!key.success) return optionsState([{ path: '', problem: remark('noKeyFile') }])
      if (!(await canSign())) refuse(tooOld)
      if (!(await unwrapKey(key.data, passphrase))) throw wrongPassphrase()
      const before = await publishingKey.read()
      if (before && before.key.publicKey !== key.data.publicKey) refuse(remark('otherKeyThere'))
      await publishingKey.write({ key: key.data, lastVersion: before?.lastVersion ?? 0 })
      return optionsState()
    }),
  removePublishingKey: () =>
    configTurn(async () => {
      await publishingKey.remove()
      return optionsState()
    }),
  signRelease: ({ passphrase, group, note, document }) =>
    configTurn(async () => {
      const [own, config] = [await ownKey(), await teamConfig.read()]
      if (!config) refuse(remark('nothingToSign'))
      const { publicKey } = own.key
      const published = await readPublished(document, publicKey)
      if (!published.ok) refuse(published.problem)
      const key = await unwrapKey(own.key, passphrase)
      if (!key) throw wrongPassphrase()
      const { lastVersion } = own
      const wish = { config, group, note, published: published.document, lastVersion, now: new Date() }
      const signed = await signRelease(wish, publicKey, key)
      await publishingKey.write({ ...own, lastVersion: signed.version })
      const text = `${JSON.stringify(signed.document, null, 2)}\n`
      return { text, version: signed.version, state: await optionsState() }
    }),
}

async function ownKey() {
  const own = await publishingKey.read()
  return own ?? refuse(remark('noKey'))
}

function refuse(problem: string): never {
  throw new CallFailure(failure('bad-call', new Date(), { problem }, 'lead'))
}

const wrongPassphrase = () => new CallFailure(failure('keyring', new Date(), { problem: 'wrong-passphrase' }))

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

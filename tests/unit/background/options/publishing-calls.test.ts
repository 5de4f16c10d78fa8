import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Release, SignedConfig } from '#lib/contract/signed-config.ts'
import { config } from '../../settings/config.ts'
import { fakeWorker } from '../fake-worker.ts'
import { optionsPage } from './options-world.ts'
import { signer } from './signer.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
vi.mock('../../../../entrypoints/background/load-engine.ts', async () => {
  const { engineModule } = await import('#lib/sources/engine-module.ts')
  return { loadEngine: async () => engineModule }
})
const { publishingCalls } = await import('../../../../entrypoints/background/options/publishing-calls.ts')
const { teamConfig } = await import('#lib/settings/team-config-store.ts')
const page = optionsPage(publishingCalls)

const passphrase = 'correct horse battery staple'
interface Signed {
  text: string
  version: number
}
async function sign(args: object = {}): Promise<SignedConfig & { version: number }> {
  const reply = await page.call('signRelease', { passphrase, group: 'everyone', ...args })
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  const { text, version } = reply.value as Signed
  return { ...(JSON.parse(text) as SignedConfig), version }
}
const short = ({ group, version }: Release) => `${group} ${version}`

/** The signature as the contract describes it, checked by hand. */
async function isRight(release: Release, publicKey: string): Promise<boolean> {
  const { group, version, issuedAt, note, config: text } = release
  const key = await crypto.subtle.importKey('raw', Buffer.from(publicKey, 'base64'), 'Ed25519', false, [
    'verify',
  ])
  const signed = JSON.stringify(['baton.signed-config/1', group, version, issuedAt, note ?? null, text])
  return crypto.subtle.verify('Ed25519', key, Buffer.from(release.signature, 'base64'), Buffer.from(signed))
}

beforeEach(async () => {
  worker.reset()
  await teamConfig.write(config)
  await page.state('createPublishingKey', { passphrase })
})

describe('a publishing key', () => {
  it('is on the disk under its passphrase alone, and no reply holds its secret half', async () => {
    const state = await page
      .state('createPublishingKey', { passphrase })
      .catch((error: Error) => error.message)
    expect(state).toContain('bad-call')
    const stored = browser.storage.local.values.get('publishingKey') as { key: Record<string, unknown> }
    expect(Object.keys(stored.key).sort()).toEqual([
      'iterations',
      'nonce',
      'publicKey',
      'salt',
      'schema',
      'secret',
    ])
    expect(stored.key.iterations).toBe(600_000)
    const secret = Buffer.from(String(stored.key.secret), 'base64')
    // An Ed25519 key in PKCS#8 is 48 bytes and starts with a fixed head; AES-GCM adds 16.
    expect(secret).toHaveLength(64)
    expect(secret.subarray(0, 4).toString('hex')).not.toBe('302e0201')
  })

  it('signs for its passphrase and for no other', async () => {
    expect(await page.call('signRelease', { passphrase: 'guess', group: 'everyone' })).toMatchObject({
      failure: { kind: 'keyring', problem: 'wrong-passphrase' },
    })
    const { releases, publicKey } = await sign()
    expect(await Promise.all(releases.map((release) => isRight(release, publicKey)))).toEqual([true])
  })

  it('goes to a second lead as a file, still under its passphrase', async () => {
    const exported = await page.call('exportPublishingKey')
    const { text } = (exported.ok && exported.value) as { text: string }
    const { publicKey } = JSON.parse(text)
    await browser.storage.local.remove('publishingKey')
    expect(await page.call('importPublishingKey', { text, passphrase: 'guess' })).toMatchObject({ ok: false })
    const state = await page.state('importPublishingKey', { text, passphrase })
    expect(state.publishing).toEqual({ publicKey, lastVersion: 0 })
    expect((await sign()).publicKey).toBe(publicKey)
  })

  it.each(['', '{}', '{"schema":"baton.publishing-key/1"}'])('is not made out of %j', async (text) => {
    const state = await page.state('importPublishingKey', { text, passphrase })
    expect(state.issues).toEqual([{ path: '', problem: 'This file is no publishing key of Baton.' }])
  })

  it('takes no other key’s place', async () => {
    const exported = await page.call('exportPublishingKey')
    await browser.storage.local.remove('publishingKey')
    await page.state('createPublishingKey', { passphrase })
    const { text } = (exported.ok && exported.value) as { text: string }
    expect(await page.call('importPublishingKey', { text, passphrase })).toMatchObject({
      failure: { kind: 'bad-call', problem: expect.stringContaining('another publishing key') },
    })
  })

  it('can be removed, and then makes room for another one', async () => {
    const exported = await page.call('exportPublishingKey')
    const { text } = (exported.ok && exported.value) as { text: string }
    expect((await page.state('removePublishingKey')).publishing).toBeUndefined()
    await page.state('createPublishingKey', { passphrase })
    await page.state('removePublishingKey')
    const state = await page.state('importPublishingKey', { text, passphrase })
    expect(state.publishing?.publicKey).toBe(JSON.parse(text).publicKey)
  })
})

describe('a release', () => {
  it('holds the config in use, the note and the next version', async () => {
    const first = await sign({ note: 'Adds the ERP' })
    expect(first.releases).toHaveLength(1)
    expect(first.releases[0]).toMatchObject({ group: 'everyone', version: 1, note: 'Adds the ERP' })
    expect(JSON.parse(first.releases[0]?.config ?? '')).toEqual(config)
    expect((await sign()).version).toBe(2)
  })

  it('keeps the other group’s latest one in the document', async () => {
    const everyone = await sign()
    const pilot = await sign({ group: 'pilot', document: JSON.stringify(everyone) })
    expect(pilot.releases.map(short)).toEqual(['pilot 2', 'everyone 1'])
    const promoted = await sign({ document: JSON.stringify(pilot) })
    expect(promoted.releases.map(short)).toEqual(['everyone 3', 'pilot 2'])
  })

  it('is newer than every one in the document, also where another lead has signed it', async () => {
    const lead = await sign()
    await browser.storage.local.set({
      publishingKey: { ...(browser.storage.local.values.get('publishingKey') as object), lastVersion: 0 },
    })
    expect((await sign({ group: 'pilot', document: JSON.stringify(lead) })).version).toBe(2)
  })

  it('is not added to a document of another key, a changed one, or another thing', async () => {
    const other = await signer()
    const foreign = other.document([await other.release({ config, version: 1, group: 'everyone' })])
    const changed = await sign()
    for (const release of changed.releases) release.version = 40
    for (const document of [foreign, changed, { hello: 'world' }, 'no JSON']) {
      const text = typeof document === 'string' ? document : JSON.stringify(document)
      expect(await page.call('signRelease', { passphrase, group: 'pilot', document: text })).toMatchObject({
        failure: { kind: 'bad-call', problem: expect.stringContaining('published document') },
      })
    }
  })

  it('needs a config and a key', async () => {
    await teamConfig.remove()
    expect(await page.call('signRelease', { passphrase, group: 'pilot' })).toMatchObject({ ok: false })
    await browser.storage.local.remove('publishingKey')
    await teamConfig.write(config)
    expect(await page.call('signRelease', { passphrase, group: 'pilot' })).toMatchObject({ ok: false })
    expect(await page.call('exportPublishingKey')).toMatchObject({ ok: false })
  })
})

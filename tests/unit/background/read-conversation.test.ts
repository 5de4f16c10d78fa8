import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Turn } from '#lib/contract/turn.ts'
import { understandingModule } from '#lib/understanding/understanding-module.ts'

const detectLanguage = vi.fn()
const browser: { i18n: { detectLanguage?: typeof detectLanguage } } = { i18n: {} }
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const findClaims = vi.fn(understandingModule.findClaims)
vi.mock('../../../entrypoints/background/load-understanding.ts', () => ({
  loadUnderstanding: async () => ({ ...understandingModule, findClaims }),
}))
const { readConversation } = await import('../../../entrypoints/background/read-conversation.ts')

const says = (role: Turn['role'], text: string): Turn => ({ id: text, role, text })
const spoken = [says('bot', 'How can I help?'), says('customer', 'Kde je moje objednávka 1001?')]

beforeEach(() => {
  vi.clearAllMocks()
  browser.i18n = { detectLanguage }
  detectLanguage.mockResolvedValue({ isReliable: true, languages: [{ language: 'sk', percentage: 100 }] })
})

describe('the language of a conversation', () => {
  it('is the browser’s where we cannot tell it, by the customer’s words alone', async () => {
    expect((await readConversation(spoken)).understood.language).toBe('sk')
    expect(detectLanguage).toHaveBeenCalledWith('Kde je moje objednávka 1001?')
  })

  it('is ours where the browser has no detector, or one that fails', async () => {
    const english = [says('customer', 'Where is my order 1001? I have been waiting for it since last week')]
    detectLanguage.mockRejectedValueOnce(new Error('no model'))
    expect((await readConversation(english)).understood.language).toBe('en')
    browser.i18n = {}
    expect((await readConversation(english)).understood.language).toBe('en')
  })
})

describe('claims against orders', () => {
  it('are worked out once for the same orders, and again for others', async () => {
    const { claimsAgainst } = await readConversation([says('customer', 'My order 1001 never arrived')])
    const delivered = [{ number: '1001', status: 'delivered' }]
    expect(claimsAgainst(delivered)).toMatchObject([{ kind: 'not-delivered-but-delivered' }])
    claimsAgainst(structuredClone(delivered))
    expect(findClaims).toHaveBeenCalledTimes(1)
    expect(claimsAgainst([{ number: '1001', status: 'shipped' }])).toEqual([])
    expect(findClaims).toHaveBeenCalledTimes(2)
  })
})

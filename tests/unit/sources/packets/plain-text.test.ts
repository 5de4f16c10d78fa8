import { expect, it, vi } from 'vitest'
import { format } from '#lib/sources/packets/formats/plain-text/format.ts'

vi.setConfig({ testTimeout: 60_000 })

const turnsOf = (text: string) =>
  format
    .read(text, '2027-01-01T00:00:00.000Z')
    .flatMap(({ packet }) => (packet?.transcript ?? []).map((turn) => `${turn.role}: ${turn.text}`))

it.each([
  ['Customer: hello\nBot: hi'],
  ['[10:32] Eva: hello\n[10:33] ShopBot: hi'],
  ['(10:32:01) Eva: hello\n(10:33:09) ShopBot: hi'],
  ['10:32 Eva: hello\n10:33 ShopBot: hi'],
  ['22/11/2026, 10:32 - Eva: hello\n22/11/2026, 10:33 - ShopBot: hi'],
  ['2026-11-22T10:32:00Z Eva: hello\n2026-11-22T10:33:00Z ShopBot: hi'],
  ['Eva (10:32): hello\nShopBot (10:33): hi'],
  ['Eva (10:32 AM)\nhello\nShopBot (10:33 AM)\nhi'],
  ['Eva, 10:32: hello\nShopBot, 10:33: hi'],
  ['Eva at 10:32\nhello\nShopBot at 10:33\nhi'],
  ['**Customer:** hello\n\n**Bot:** hi'],
  ['> Customer: hello\n> Bot: hi'],
  ['- Customer: hello\r\n- Bot: hi'],
  ['👤 Customer:\nhello\n\n---\n\n🤖 Botpress Bot:\nhi'],
  ['Eva (customer): hello\nRob (bot): hi'],
  ['Klant: hello\nChatbot: hi'],
  ['<div>Customer: hello</div><div>Bot: hi</div>'],
])('reads %j', (text) => {
  expect(format.recognises(text)).toBe(true)
  expect(turnsOf(text)).toEqual(['customer: hello', 'bot: hi'])
})

it.each([
  [''],
  ['The customer called: she wants her money back.'],
  ['Order number: 1001\nE-mail: eva@example.com\nReason: late'],
  ['Customer: Eva Janssen\nOrder number: 1001'],
  ['See https://example.com/a and http://example.com/b'],
  ['Customer: hello\nCustomer: are you there?'],
  ['Dear Eva,\nyour parcel: it is on its way.\nKind regards: Rob'],
  [{ text: 'Customer: hello\nBot: hi' }],
  [null],
])('does not take %j for a transcript', (text) => {
  expect(format.recognises(text)).toBe(false)
})

it.each([
  ['brackets', '[('.repeat(50_000)],
  ['digits and colons', '1:1'.repeat(50_000)],
  ['words', 'Aa '.repeat(50_000)],
  ['one-letter names', 'A:\n'.repeat(50_000)],
  ['stamps', '22/11/2026, 10:32 '.repeat(20_000)],
  ['openings', '[10:32] Eva: hi\n'.repeat(20_000)],
  ['rules', '-'.repeat(200_000)],
  ['open tags', '<p>'.repeat(10_000)],
])('%s are read within the time that a test has', (_, text) => {
  expect(() => [format.recognises(text), format.read(text)]).not.toThrow()
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toldSecrets, withoutSecrets } from '#lib/understanding/told-secrets.ts'
import { anyConversation } from './hostile-text.ts'

const secretsIn = (text: string) => toldSecrets(text).map(({ start, end }) => text.slice(start, end))

describe('secrets that a customer has told', () => {
  it('are whole card numbers, whatever parts their digits', () => {
    for (const card of [
      '4111111111111111',
      '4111 1111 1111 1111',
      '5555.5555.5555.4444',
      '3782 822463 10005',
    ])
      expect(secretsIn(`I paid with ${card} today`)).toEqual([card])
  })

  it('are card numbers among other digits too', () => {
    const card = '4111 1111 1111 1111'
    for (const text of [`PIN: 48\n${card}`, `3 ${card} 12`, `on 5 ${card}\n12/27`])
      expect(secretsIn(text)).toContain(card)
  })

  it('are passwords after their word', () => {
    expect(secretsIn('my password is Tulip!99 and')).toEqual(['Tulip!99'])
    expect(secretsIn('Passwort: geheim')).toEqual(['geheim'])
    expect(secretsIn('the PIN 4821 that you gave, pin code: 90210')).toEqual(['4821', '90210'])
  })

  it('are neither other long numbers nor what is said about a password', () => {
    const said =
      'Order 4111111111111112, call +31 20 555 0142. My password is not working. Password reset please.'
    expect(secretsIn(said)).toEqual([])
  })

  it('are hidden in any text, which stays as long as it was', () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        for (const { text } of conversation) {
          const hidden = withoutSecrets(text)
          expect(hidden).toHaveLength(text.length)
          expect(toldSecrets(hidden.replaceAll('•', 'x'))).toEqual([])
        }
      }),
    )
  })
})

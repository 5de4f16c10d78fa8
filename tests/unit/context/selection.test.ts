import { describe, expect, it } from 'vitest'
import { selectionOf } from '#lib/context/selection.ts'

describe('a marked text', () => {
  it.each([
    ['Eva.Jansen@Example.com', 'eva.jansen@example.com'],
    ['From: Eva Jansen <eva@example.com>', 'eva@example.com'],
    ['mailto:eva@example.com, eva@example.com.', 'eva@example.com'],
  ])('with one address is that customer: %s', (text, email) => {
    expect(selectionOf(text)).toEqual({ kind: 'customer', known: { email } })
  })

  it.each([
    ['1001', '1001'],
    [' #1001. ', '1001'],
    ['Order #SO-2024/0815', 'SO-2024/0815'],
    ['Bestellung Nr. 100004711,', '100004711'],
    ['R00123', 'R00123'],
  ])('with a number is that order: %s', (text, orderNumber) => {
    expect(selectionOf(text)).toEqual({ kind: 'order', known: { orderNumber } })
  })

  it.each(['+31 20 123 4567', '(020) 123-4567', '0049 170 1234567', '020-123 45 67'])(
    'that is a phone number is said to be one: %s',
    (text) => expect(selectionOf(text)).toEqual({ kind: 'phone' }),
  )

  it.each(['Eva Jansen', 'a@example.com and b@example.com', 'I bought 2 pairs in 2024', '…', '7'])(
    'that could be anything is looked up as nothing: %s',
    (text) => expect(selectionOf(text)).toEqual({ kind: 'unclear' }),
  )

  it('that is a whole message is too long', () => {
    expect(selectionOf('1001 '.repeat(100))).toEqual({ kind: 'too-long' })
  })
})

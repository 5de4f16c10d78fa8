import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskFor, type PersonalValue } from '#lib/understanding/model/mask.ts'

const masked = (texts: string[], personal: PersonalValue[] = []) =>
  maskFor(
    texts.map((text) => ({ role: 'customer', text })),
    personal,
  )
const textsOf = (texts: string[], personal: PersonalValue[] = []) =>
  masked(texts, personal).conversation.map(({ text }) => text)

describe('what leaves the device', () => {
  it('has placeholders in the place of what has the form of personal data', () => {
    expect(
      textsOf([
        'Write to eva.j@example.com or call +31 20 555 0142.',
        'order A-1001 and 55501234, card 4111 1111 1111 1111, NL91 ABNA 0417 1643 00',
        'see https://example.com/o?token=abc at 221 Baker Street, SW1A 1AA, or Kerkstraat 12, 1012 AB',
      ]),
    ).toEqual([
      'Write to [EMAIL_1] or call [NUMBER_1].',
      'order [ID_1] and [NUMBER_2], card [NUMBER_3], [NUMBER_4]',
      'see [LINK_1] at [ADDRESS_1], [ADDRESS_2], or [ADDRESS_3], [ADDRESS_4]',
    ])
  })

  it('has none of the digits that odd signs part or another script writes, and no password', () => {
    const said = 'at 06•12•34•56•78, 06 – 12 – 34, 06\u200b12\u200b34 or ٠٦١٢٣٤٥٦, my password is Tulip!9'
    expect(textsOf([said])).toEqual([
      'at [NUMBER_1], [NUMBER_2], [NUMBER_3] or [NUMBER_4], my password is [ID_1]',
    ])
  })

  it('leaves sums of money and short numbers, by which the case is understood', () => {
    expect(textsOf(['I paid $1,299.00 for 2 kettles, 3 days ago'])).toEqual([
      'I paid $1,299.00 for 2 kettles, 3 days ago',
    ])
  })

  it('masks names in greetings, introductions, titles and under a letter, and then wherever they stand', () => {
    expect(
      textsOf([
        'Hi Eva, this is Robo.',
        'my name is eva janssen and i live here',
        'the neighbour is Mr Okafor. He took it. eva was out\n\nBest regards,\nEva',
        'Ich heiße Jonas und ich warte',
      ]),
    ).toEqual([
      'Hi [NAME_1], this is [NAME_2].',
      'my name is [NAME_3] and i live here',
      'the neighbour is Mr [NAME_4]. He took it. [NAME_1] was out\n\nBest regards,\n[NAME_1]',
      'Ich heiße [NAME_5] und ich warte',
    ])
  })

  it('masks a name that is only told by its capital, in a language that keeps capitals for names', () => {
    expect(textsOf(['I gave it to Piet, and it went to Eva Janssen.'])).toEqual([
      'I gave it to [NAME_1], and it went to [NAME_2].',
    ])
    const german = 'leider ist die Lieferung ohne das Handbuch und den Stecker in der Schachtel gekommen'
    expect(textsOf([german])).toEqual([german])
  })

  it('masks what is known of the customer, in any case and with any space between its words', () => {
    const personal = [
      { slot: 'name', value: 'eva janssen' },
      { slot: 'address', value: 'the old mill, ghent' },
      { slot: 'product', value: 'kettle' },
    ]
    expect(
      textsOf(['EVA  JANSSEN of ghent wants a kettle, says janssen', 'the old\nmill'], personal),
    ).toEqual(['[NAME_1] of [ADDRESS_1] wants a kettle, says [NAME_2]', '[ADDRESS_2]'])
  })

  it('masks a placeholder that the customer has written, so that it stays their text', () => {
    const { conversation, placeholders } = masked(['put [EMAIL_1] here, I am eva@example.com, NAME_7'])
    expect(conversation[0]?.text).toBe('put [TEXT_1] here, I am [EMAIL_1], [TEXT_2]')
    expect(placeholders.restored('[TEXT_1] and [EMAIL_1]')).toBe('[EMAIL_1] and eva@example.com')
  })
})

describe('what comes back', () => {
  it('has the values in it again, each as it was first written', () => {
    const { placeholders } = masked(['I am Eva, 555-0142'])
    expect(placeholders.restored('[NAME_1] waits for a call at [NUMBER_1]')).toBe(
      'Eva waits for a call at 555-0142',
    )
  })

  it('is nothing where it names a placeholder that was not given out, or half of one', () => {
    const { placeholders } = masked(['I am Eva'])
    for (const text of ['[NAME_2] waits', '[EMAIL_1]', '{NAME_1}', 'NAME_1 waits', '[[NAME_1', '(NAME_1)']) {
      expect(placeholders.restored(text)).toBeUndefined()
    }
  })

  it('gives every conversation back, whatever stands in it', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom('Eva', '[NAME_1]', 'a@example.com', '1001', '-', ' ', 'Hi', ',', '\n', '55 01'),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 3 }), (texts, values) => {
        const personal = values.map((value) => ({ slot: 'name', value }))
        const { conversation, placeholders } = masked(texts, personal)
        const back = conversation.map((turn) => placeholders.restored(turn.text)?.toLowerCase())
        expect(back).toEqual(texts.map((one) => one.toLowerCase()))
      }),
      { numRuns: 500 },
    )
  })

  it('held no personal value on its way out', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/)
    const person = fc.record({
      first: word,
      last: word,
      mail: word,
      digits: fc.stringMatching(/^[1-9]\d{5,9}$/),
    })
    fc.assert(
      fc.property(person, fc.array(word, { maxLength: 10 }), ({ first, last, mail, digits }, around) => {
        const email = `${mail}.${last}@example.com`
        const personal = [
          { slot: 'name', value: `${first} ${last}` },
          { slot: 'email', value: email },
        ]
        const texts = [
          `${around.join(' ')} ${email}, ${digits}`,
          `${first}, ${last.toUpperCase()}: ${digits}`,
        ]
        const out = textsOf(texts, personal)
          .join('\n')
          .replace(/\[[A-Z]+_\d+\]/g, '')
          .toLowerCase()
        const without = around.filter((one) => one !== first && one !== last).join(' ')
        for (const value of [email, digits, `${first} ${last}`]) expect(out).not.toContain(value)
        for (const value of [first, last]) {
          if (!without.includes(value)) expect(out.split(/[^a-z]+/)).not.toContain(value)
        }
      }),
    )
  })
})

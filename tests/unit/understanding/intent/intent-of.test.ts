import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '#lib/understanding/conversation.ts'
import { intentOf } from '#lib/understanding/intent/intent-of.ts'
import { isIntent } from '#lib/understanding/intent/intents.ts'
import { natural } from './natural.ts'
import { tongues } from './tongues.ts'

const said = (...texts: string[]) => intentOf(texts.map((text) => ({ role: 'customer', text })))

describe('what a customer wants', () => {
  it('is read from messages as customers write them, more than six times in seven', () => {
    const right = natural.filter(([text, intent]) => said(text)?.name === intent)
    expect(right.length / natural.length).toBeGreaterThan(6 / 7)
  })

  it.each(natural.filter(([, intent]) => intent === undefined))('is not guessed from "%s"', (text) => {
    expect(said(text)?.confidence ?? 0).toBeLessThan(0.5)
  })

  it.each(['de', 'fr', 'es', 'nl'])('is read by its words in a language without a model: %s', (language) => {
    const messages = tongues.filter(([of]) => of === language)
    const right = messages.filter(([, text, intent]) => said(text)?.name === intent)
    expect(right.length / messages.length).toBeGreaterThan(0.9)
  })

  it.each([
    ['I want to cancle my ordr', 'cancel_order'],
    ['wheres my pakage', 'track_order'],
    ['i forgott my passwrod', 'recover_password'],
  ])('is read through typos: "%s"', (text, intent) => {
    expect(said(text)?.name).toBe(intent)
  })

  it('is found in the middle of a long message', () => {
    const text =
      'Hello. I hope that you are well. We had guests on Sunday and everyone loved the table. ' +
      'Where is my package? My neighbour says that he has not seen it. Best wishes from Jo'
    expect(said(text)?.name).toBe('track_order')
  })

  it('is said after the greeting', () => {
    expect(said('hi', 'Jo Sample here', 'I want my money back please')).toMatchObject({
      name: 'get_refund',
      turn: 2,
    })
  })

  it('changes when the customer changes it', () => {
    const conversation: Conversation = [
      { role: 'customer', text: 'Where is my order?' },
      { role: 'agent', text: 'It leaves our store on Friday.' },
      { role: 'customer', text: 'That is too late for me, please cancel my order' },
      { role: 'agent', text: 'May I have your name?' },
      { role: 'customer', text: 'Jo Sample' },
    ]
    expect(intentOf(conversation)).toMatchObject({ name: 'cancel_order', turn: 2 })
  })

  it('stays what it was when the customer answers how', () => {
    const conversation: Conversation = [
      { role: 'customer', text: 'The lamp is broken, I want a refund' },
      { role: 'agent', text: 'Which payment method shall we use?' },
      { role: 'customer', text: 'the original payment method, my visa card' },
    ]
    expect(intentOf(conversation)).toMatchObject({ name: 'get_refund', turn: 0 })
  })

  it('is not what the customer refuses', () => {
    expect(said('Where is my order?', "I don't want to cancel it!")?.name).toBe('track_order')
    expect(said("I'd rather not return the lamp")).toBeUndefined()
    expect(said('I do not want to get your newsletter')?.name).toBe('newsletter_subscription')
  })

  it('stays what it was when the customer asks for a human', () => {
    expect(said('Where is my package?', 'let me talk to a human')?.name).toBe('track_order')
    expect(said('let me talk to a human')?.name).toBe('contact_human_agent')
  })

  it('is what the customer says, not what the bot offers', () => {
    expect(intentOf([{ role: 'agent', text: 'Do you want to cancel your order?' }])).toBeUndefined()
  })

  it('is unknown while nothing is said', () => {
    expect(intentOf([])).toBeUndefined()
    expect(said('')).toBeUndefined()
  })

  it('comes with a confidence from 0 to 1 and a turn of the customer, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem())), (texts) => {
        const found = said(...texts)
        if (found === undefined) return
        expect(isIntent(found.name)).toBe(true)
        expect(found.confidence).toBeGreaterThan(0)
        expect(found.confidence).toBeLessThanOrEqual(1)
        expect(texts[found.turn]).toBeDefined()
      }),
    )
  })
})

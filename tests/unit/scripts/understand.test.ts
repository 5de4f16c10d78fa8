import { describe, expect, it } from 'vitest'
import { answerLine } from '../../../scripts/understand/answer.ts'

const conversation = {
  id: '42',
  turns: [
    { role: 'customer', text: 'My order #10482 has not come. I am Noor Bakker.' },
    { role: 'agent', text: 'I am sorry to hear that.' },
    { role: 'customer', text: 'Can I talk to a real person please?' },
  ],
}
const answer = (input: object) => answerLine(JSON.stringify(input), 1)

describe('npm run understand', () => {
  it('answers a line with what is understood', () => {
    const { ok, answer: said } = answer(conversation)
    expect(ok).toBe(true)
    expect(said).toMatchObject({
      id: '42',
      facts: expect.arrayContaining([
        expect.objectContaining({ slot: 'order_id', value: '#10482', turn: 0 }),
        expect.objectContaining({ slot: 'name', value: 'Noor Bakker', turn: 0 }),
      ]),
      asks: [],
      repeats: [],
      humanRequest: true,
      language: 'en',
    })
  })

  it('checks a draft, where there is one', () => {
    expect(answer({ ...conversation, draft: 'What is your order number?' }).answer).toMatchObject({
      asks: ['order_id'],
      repeats: [{ slot: 'order_id', value: '#10482', turn: 0, level: 'repeat' }],
    })
  })

  it('gives a conversation without a word from the customer no mood and no intent', () => {
    const { ok, answer: said } = answer({ id: 1, turns: [] })
    expect(ok).toBe(true)
    expect(said).toEqual({ id: 1, facts: [], asks: [], repeats: [], humanRequest: false, sentiment: 0 })
  })

  it('says which line cannot be read, and what is wrong with it', () => {
    expect(answerLine('{"id":', 7)).toEqual({ ok: false, answer: { line: 7, error: 'is not JSON' } })
    const { ok, answer: said } = answer({ id: '1', turns: [{ role: 'bot', text: 'Hi' }] })
    expect(ok).toBe(false)
    expect(said).toMatchObject({ line: 1, error: expect.stringContaining('turns.0.role') })
  })
})

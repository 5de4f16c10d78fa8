import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSteps, isStep, stepKinds } from '#components/panel/transcript/fold-steps.ts'
import type { Turn } from '#lib/contract/turn.ts'

const said = (role: Turn['role'], text: string, more: Partial<Turn> = {}): Turn => ({
  id: text,
  role,
  text,
  ...more,
})
const none = stepKinds([])
const fold = (turns: Turn[], stands?: (index: number) => boolean) =>
  foldSteps(turns, none, stands).map((one) => (one.kind === 'turn' ? one.index : `${one.from}-${one.to}`))

describe('steps', () => {
  it('are lines of the system and short lines that only say what is being done', () => {
    for (const text of ['[search: returns]', 'Ich sehe nach…', '*checking the order*', 'Un momento...'])
      expect(isStep(said('bot', text), none), text).toBe(true)
    expect(isStep(said('system', 'Conversation tagged'), none)).toBe(true)
  })

  it('are what the brief names as an article or an action of the bot, and not its answers', () => {
    const kinds = stepKinds([
      { kind: 'article', text: 'Returns', turnId: 'This page may help' },
      { kind: 'answer', text: 'It was sent', turnId: 'It was sent' },
    ])
    expect(isStep(said('bot', 'This page may help'), kinds)).toBe(true)
    expect(isStep(said('bot', 'It was sent'), kinds)).toBe(false)
    expect(isStep(said('agent', 'This page may help'), kinds)).toBe(false)
  })

  it('are never questions, long texts, notes or what brings a file', () => {
    expect(isStep(said('bot', 'Which one...?'), none)).toBe(false)
    expect(isStep(said('bot', `${'long '.repeat(20)}…`), none)).toBe(false)
    expect(isStep(said('system', 'note', { internal: true }), none)).toBe(false)
    expect(isStep(said('system', 'file', { attachments: [{ name: 'a.png' }] }), none)).toBe(false)
  })
})

describe('folding', () => {
  const turns = [said('customer', 'Hi…'), said('system', 'a'), said('system', 'b'), said('system', 'c')]

  it('puts a run of steps in one, but leaves a single one as it is', () => {
    expect(fold(turns)).toEqual([0, '1-4'])
    expect(fold(turns.slice(0, 2))).toEqual([0, 1])
  })

  it('leaves out the turn that is being shown', () => {
    expect(fold([...turns, said('system', 'd')], (index) => index === 3)).toEqual([0, '1-3', 3, 4])
  })

  it('keeps every turn once and in order, and hides no words of people', () => {
    const role = fc.constantFrom('customer' as const, 'bot' as const, 'agent' as const, 'system' as const)
    const one = fc.record({ role, text: fc.constantFrom('[x]', 'wait…', 'words'), internal: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const told = all.map((turn, index) => ({ ...turn, id: `${index}` }))
        const stretches = foldSteps(told, none)
        const places = stretches.flatMap((stretch) =>
          stretch.kind === 'turn'
            ? [stretch.index]
            : Array.from({ length: stretch.to - stretch.from }, (_, at) => stretch.from + at),
        )
        expect(places).toEqual([...told.keys()])
        for (const stretch of stretches) {
          if (stretch.kind === 'turn') continue
          const hidden = told.slice(stretch.from, stretch.to)
          expect(hidden.some((turn) => turn.internal || !['bot', 'system'].includes(turn.role))).toBe(false)
        }
      }),
    )
  })
})

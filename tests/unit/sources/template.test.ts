import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { prepareRequest } from '#lib/sources/request.ts'
import { fillJson, fillText, fillUrlPart, MissingVariable } from '#lib/sources/template.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Any text, and texts of those characters that mean something somewhere. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[./\\?#&=%@:;'"{}|\s\r\n\0<>a-z-]{0,12}$/),
  fc.constantFrom(
    '..',
    '.',
    '../..',
    '%2e%2e',
    '..%2f',
    '\ud800',
    '//example.com',
    '@example.com',
    '{{email}}',
  ),
)
const base = 'https://rt.example.com/rt'
const request = (changes: object) => ({ id: 'ask', method: 'POST' as const, path: '/ask', ...changes })

/** What a function gives, or `refused` where it will not fill the value in. */
function orRefused<T>(fill: () => T): T | 'refused' {
  try {
    return fill()
  } catch (error) {
    if (error instanceof MissingVariable) return 'refused'
    throw error
  }
}

describe('a value never leaves its place', () => {
  it('in a path: it is one step, read back as it was', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const template = request({ path: '/ticket/{{id}}/history' })
        const prepared = orRefused(() => prepareRequest(base, template, { id: value }))
        if (prepared === 'refused') {
          expect(value).toMatch(/^\.\.?$/)
          return
        }
        const url = new URL(prepared.url)
        expect([url.origin, url.search, url.hash]).toEqual(['https://rt.example.com', '', ''])
        const steps = url.pathname.split('/')
        expect(steps.slice(0, 3)).toEqual(['', 'rt', 'ticket'])
        expect(decodeURIComponent(steps[3] ?? '')).toBe(value.toWellFormed())
        expect(steps.slice(4)).toEqual(['history'])
      }),
      { numRuns: 500 },
    )
  })

  it('in a query: it is the value of its parameter and nothing else', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const { url } = prepareRequest(base, request({ query: { q: 'is {{v}}', page: '1' } }), { v: value })
        expect([...new URL(url).searchParams]).toEqual([
          ['q', `is ${value.toWellFormed()}`],
          ['page', '1'],
        ])
        expect(new URL(url).pathname).toBe('/rt/ask')
      }),
      { numRuns: 500 },
    )
  })

  it('in a JSON body: it is one text, inside a longer one or alone', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const body = { inside: 'is {{v}}!', alone: '{{v}}', list: ['{{v}}'], other: 'stays' }
        const prepared = prepareRequest(base, request({ body }), { v: value })
        expect(JSON.parse(prepared.body ?? '')).toEqual({
          inside: `is ${value}!`,
          alone: value,
          list: [value],
          other: 'stays',
        })
      }),
      { numRuns: 500 },
    )
  })

  it('in a header: it brings no line of its own', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const prepared = orRefused(() =>
          prepareRequest(base, request({ headers: { 'x-for': 'is {{v}}' } }), { v: value }),
        )
        if (prepared === 'refused') {
          expect(value).toMatch(/[\r\n\0]/)
          return
        }
        expect(prepared.headers).toEqual({ accept: 'application/json', 'x-for': `is ${value}` })
        expect(prepared.headers['x-for']).not.toMatch(/[\r\n\0]/)
      }),
      { numRuns: 500 },
    )
  })

  it('in the text of a query language: `|backslash` keeps it between its quotes', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const [, text = ''] =
          /^Email = '(.*)' AND x = 1$/s.exec(
            fillText(`Email = '{{v|backslash}}' AND x = 1`, { v: value.replace(/[\r\n\0]/g, '') }),
          ) ?? []
        // As RT's TicketSQL reads a quoted text: up to the first quote that no backslash stands before.
        expect(text).toMatch(/^(?:[^\\'"]|\\.)*$/s)
        expect(text.replace(/\\(.)/gs, '$1')).toBe(value.replace(/[\r\n\0]/g, ''))
      }),
      { numRuns: 500 },
    )
  })
})

describe('what nothing gives', () => {
  it.each(['email', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'settings.field'])(
    '{{%s}} is missing, by its name',
    (name) => {
      const missing = expect.objectContaining({ variable: name })
      for (const fill of [fillText, fillUrlPart, fillJson]) {
        expect(() => fill(`a {{${name}}} b`, {})).toThrow(missing)
        expect(() => fill(`a {{${name}}} b`, { [name]: null })).toThrow(missing)
      }
      expect(() => fillJson(`{{${name}}}`, {})).toThrow(missing)
    },
  )

  it('a list or an object is no text, but may stand in JSON with its own type', () => {
    const variables = { context: { company: 1 }, ids: [1, 2], hostile: { toString: 1 } }
    for (const name of Object.keys(variables)) {
      expect(() => fillUrlPart(`/{{${name}}}`, variables)).toThrow(MissingVariable)
      expect(() => fillJson(`is {{${name}}}`, variables)).toThrow(MissingVariable)
    }
    expect(fillJson({ a: '{{context}}', b: '{{ ids }}', c: 3 }, variables)).toEqual({
      a: { company: 1 },
      b: [1, 2],
      c: 3,
    })
    expect(fillText('{{n}} {{yes}}', { n: 0, yes: false })).toBe('0 false')
  })

  it('a value is not filled a second time', () => {
    expect(fillText('{{a}}', { a: '{{b}}', b: 'secret' })).toBe('{{b}}')
    expect(fillJson({ x: '{{a}}' }, { a: '{{b}}', b: 'secret' })).toEqual({ x: '{{b}}' })
  })
})

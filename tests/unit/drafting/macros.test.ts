import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMacro, variablesOf } from '#lib/drafting/macros/render.ts'
import { macroValues, macroVariables } from '#lib/drafting/macros/values.ts'
import { full } from '../../component/panel/snapshots.ts'

const values = { customer: { first_name: 'Eva' }, order: { number: '1001' }, shipment: {} }

describe('a macro', () => {
  it('is filled with what is known', () => {
    const filled = renderMacro(
      'Dear {{ customer.first_name }}, order {{order.number}} is on its way.',
      values,
    )
    expect(filled).toEqual({ ok: true, text: 'Dear Eva, order 1001 is on its way.', missing: [] })
  })

  it('names what is missing, and shows its place', () => {
    const filled = renderMacro('Tracking: {{ shipment.tracking_number }}', values)
    expect(filled).toEqual({
      ok: true,
      text: 'Tracking: [shipment.tracking_number]',
      missing: ['shipment.tracking_number'],
    })
  })

  it('misses nothing that it asks about itself', () => {
    const body = '{% if shipment.carrier %}By {{ shipment.carrier }}.{% else %}Not sent yet.{% endif %}'
    expect(renderMacro(body, values)).toEqual({ ok: true, text: 'Not sent yet.', missing: [] })
    const kind = '{{ customer.name | default: "customer" }}'
    expect(renderMacro(`Dear ${kind}`, values)).toEqual({ ok: true, text: 'Dear customer', missing: [] })
  })

  it('that cannot be read says where', () => {
    expect(renderMacro('Hello\n{% if order.number %}', values)).toMatchObject({ ok: false, line: 2 })
    expect(renderMacro('{{ order.number | nonsense }}', values)).toMatchObject({ ok: true })
  })

  it.each([
    ['this is not closed: {% if order.number %}', '{% if order.number %}'],
    ['this is not closed: ', 'Hello {{ order.number'],
    ['there is no tag wenn', '{% wenn x %}'],
    ['this cannot be understood', '{% if a | | %}x{% endif %}'],
    ['it is too long, or takes too long', 'x'.repeat(30_000)],
  ])('that cannot be read says what is wrong: %s', (problem, body) => {
    expect(renderMacro(body, values)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) })
  })

  it('reads no file and runs no endless loop', () => {
    expect(renderMacro('{% include "x" %}', values)).toMatchObject({ ok: false })
    const loop = '{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}'
    expect(renderMacro(loop, values)).toMatchObject({ ok: false })
  })

  it('is a text or a problem, whatever is written in it, and text without marks stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (body) => {
        const filled = renderMacro(body, values)
        if (!/\{\{|\{%/.test(body)) expect(filled).toMatchObject({ ok: true, text: body })
      }),
    )
  })

  it('names its variables', () => {
    expect(variablesOf('{{ order.number }} {{order.number}} {{ customer.name }}')).toEqual([
      'order.number',
      'customer.name',
    ])
  })
})

describe('the values of a ticket', () => {
  it('are in the words of the customer’s language', () => {
    const { customer, order, shipment, ticket } = macroValues(full(), 'de-DE')
    expect(customer).toMatchObject({ name: 'Eva Janssen', first_name: 'Eva' })
    expect(order?.number).toBe('1001')
    expect(order?.total).toBe('109,85\u00a0€')
    expect(shipment).toMatchObject({ carrier: 'PostNL', tracking_number: '3STEST000001' })
    expect(ticket?.id).toBe('1')
  })

  it('are none of a conversation that the agent has to choose first', () => {
    const snapshot = full()
    const values = macroValues({ ...snapshot, join: { state: 'choice', candidates: [] } }, 'en')
    expect(values.fact).toEqual({})
  })
})

describe('the list of variables', () => {
  it('names every value that a ticket can give, besides what was said', () => {
    const { fact: _, ...groups } = macroValues(full(), 'en')
    const given = Object.entries(groups).flatMap(([group, of]) =>
      Object.keys(of).map((name) => `${group}.${name}`),
    )
    expect(given.length).toBeGreaterThan(8)
    expect(given.filter((name) => !macroVariables.includes(name))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { translated } from '#lib/drafting/macros/placeholders.ts'
import { renderMacro } from '#lib/drafting/macros/render.ts'

const values = {
  customer: { name: 'Eva Janssen', first_name: 'Eva', email: 'eva.janssen@example.com' },
  ticket: { id: '7', subject: 'Late parcel' },
  order: { number: '1001' },
  shipment: { tracking_number: '3STEST000001', carrier: 'PostNL' },
}
const filled = (body: string) => renderMacro(translated(body), values)

describe('a macro of a helpdesk', () => {
  it.each([
    [
      'Zendesk',
      'Hello {{ticket.requester.first_name}}, about “{{ticket.title}}” (#{{ticket.id}})',
      'Hello Eva, about “Late parcel” (#7)',
    ],
    [
      'Gorgias',
      'Hi {{ticket.customer.firstname}}, we write to {{ticket.customer.email}}.',
      'Hi Eva, we write to eva.janssen@example.com.',
    ],
    [
      'Gorgias beside Shopify',
      '{{ticket.customer.integrations.shopify.orders[0].name}}: {{ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_number}}',
      '1001: 3STEST000001',
    ],
  ])('of %s is filled from what we know', (_, body, text) => {
    expect(filled(body)).toEqual({ ok: true, text, missing: [] })
  })

  it('names what nobody knows here, and never shows it as code or as nothing', () => {
    expect(
      filled(
        '{{current_user.name}}, {{ticket.assignee.name}}, {{dc.signature}}, {{ticket.messages[0].body_text}}',
      ),
    ).toEqual({
      ok: true,
      text: '[current_user.name], [ticket.assignee.name], [dc.signature], [ticket.messages[0].body_text]',
      missing: ['current_user.name', 'ticket.assignee.name', 'dc.signature', 'ticket.messages[0].body_text'],
    })
    expect(
      filled(
        '{{ticket.customer.integrations.shopify.orders[0].refunds[0].processed_at|datetime_format("MMM Do YY")}}',
      ),
    ).toMatchObject({
      ok: true,
      missing: ['ticket.customer.integrations.shopify.orders[0].refunds[0].processed_at'],
    })
  })

  it('keeps its conditions and its defaults', () => {
    const body =
      "{% if ticket.requester.name == 'Eva Janssen' %}Hi{% endif %} {{ current_user.name | default: 'the team' }}"
    expect(filled(body)).toEqual({ ok: true, text: 'Hi the team', missing: [] })
  })

  it('that has only our own variables stays as it is', () => {
    const body = '{{ customer.name }} {{ order.number }} {{ fact.order_id }}'
    expect(translated(body)).toBe(body)
  })
})

import type { SourceDefinition } from '#lib/contract/source.ts'

/** What a shop's API answers: one customer with two orders, of which one is on its way. */
export const replies = {
  customer: {
    data: {
      items: [
        {
          id: 41,
          first_name: 'Eva',
          last_name: 'Janssen',
          mail: 'eva.janssen@example.com',
          phone: '+31 6 1234 5678',
          since: '2021-03-02T09:00:00Z',
          vip: true,
          orders: [
            {
              id: 9001,
              code: 'EX-1042',
              state: 'Delivered',
              placed: '2026-11-12T13:23:16Z',
              currency: 'EUR',
              total: 2298,
              lines: [
                { quantity: 1, price: 1299, variant: { sku: 'B00XI87KV8', name: 'Tripod' } },
                { quantity: 2, price: 999, variant: { sku: 'B00STRAP', name: 'Camera strap' } },
              ],
              internal_note: '<p>Left at the <b>neighbours</b></p>',
            },
            {
              id: 9002,
              code: 'EX-1077',
              state: 'InTransit',
              placed: '2026-11-20T08:00:00Z',
              currency: 'EUR',
              total: 4500,
              lines: [],
            },
          ],
        },
      ],
    },
  },
}

/** The definition that a lead would come to for it, of orders and customers. */
export const definition: SourceDefinition = {
  role: 'orders',
  needs: [['email'], ['orderNumber']],
  provides: ['name'],
  auth: { kind: 'api-key', in: 'header', name: 'X-Auth-Token' },
  requests: [
    {
      id: 'customer',
      method: 'GET',
      path: '/api/customers',
      query: { email: '{{email}}' },
      expects: 'data',
    },
  ],
  mappings: [
    {
      to: 'orders',
      each: 'customer.data.items[].orders[]',
      fields: {
        recordId: { path: 'id', as: 'text' },
        number: { path: 'code', as: 'text' },
        status: { path: 'state', as: 'words', words: { Delivered: 'delivered', InTransit: 'shipped' } },
        placedAt: { path: 'placed', as: 'instant' },
        total: { path: 'total', as: 'money-minor', currency: 'currency' },
        lines: {
          each: 'lines',
          fields: {
            name: { path: 'variant.name', as: 'text' },
            sku: { path: 'variant.sku', as: 'text' },
            quantity: { path: 'quantity', as: 'number' },
            total: { path: 'price', as: 'money-minor', currency: 'currency' },
          },
        },
      },
    },
    {
      to: 'customers',
      each: 'customer.data.items[]',
      fields: {
        recordId: { path: 'id', as: 'text' },
        name: { path: "join(' ', [first_name, last_name])", as: 'text' },
        email: { path: 'mail', as: 'text' },
        phone: { path: 'phone', as: 'text' },
        customerSince: { path: 'since', as: 'instant' },
      },
    },
  ],
  freshSeconds: 120,
  keepSeconds: 86_400,
  timeoutMs: 8000,
  maxBytes: 2_000_000,
  retries: 2,
}

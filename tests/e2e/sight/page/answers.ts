import { from } from '../../../component/panel/people.ts'
import { full } from '../../../component/panel/snapshots.ts'

const macros = [
  {
    id: 'parcel',
    name: 'Parcel on its way',
    folder: 'Delivery',
    body: 'Dear {{ customer.first_name }}, order {{ order.number }} is on its way: {{ shipment.tracking_number }}.',
  },
  { id: 'late', name: 'Parcel is late', folder: 'Delivery', body: 'We have asked {{ shipment.carrier }}.' },
  { id: 'points', name: 'Points', body: 'You have {{ customer.points }} points.', from: 'Zendesk' },
]

const article = (recordId: string, title: string, excerpt: string) => ({
  value: { recordId, title, excerpt, url: `https://help.example.com/articles/${recordId}` },
  provenance: from('help'),
})

/** What the worker of this page answers where the agent asks for more than the snapshot. */
export const answers: Record<string, unknown> = {
  listMacros: { macros, failures: [] },
  searchArticles: {
    articles: [
      article('1', 'Where is my parcel?', 'A parcel is on its way for one to three working days.'),
      article('2', 'Tracking says nothing', 'The carrier scans a parcel first when it reaches the depot.'),
    ],
    failures: [],
  },
  lookUp: { kind: 'order', value: '1001', profile: full().cards.orders.data, failures: [] },
  shortcuts: [{ label: 'Go to the panel and back', key: 'Alt+Shift+J' }],
}

/** What it answers to a look-up where no ticket is open. */
export const lookedUpAlone = {
  kind: 'customer',
  value: 'eva.janssen@example.com',
  profile: full().cards.customer.data,
  sources: full().sources.map(({ sourceId, label }) => ({ sourceId, label })),
  masked: ['customers.phone'],
  failures: [],
}

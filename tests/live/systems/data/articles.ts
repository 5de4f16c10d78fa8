/** What the shop's agents keep in the helpdesk to read and to send. */

export interface Article {
  /** RT's class: `General` has the articles to read, `Macros` those that are sent as they are. */
  class: 'General' | 'Macros'
  name: string
  summary: string
  /** Plain text; of the class `Macros` a reply with variables. */
  content: string
}

export const articles: Article[] = [
  {
    class: 'General',
    name: 'A parcel that tracking does not show',
    summary: 'When a parcel is searched for, and how long that takes',
    content:
      'A parcel without a scan for three days is searched for.\nThe carrier answers within five working days; until then the order can be sent again.',
  },
  {
    class: 'General',
    name: 'Another size',
    summary: 'How shoes are exchanged',
    content: 'Shoes that were not worn outside are exchanged within 30 days.',
  },
  {
    class: 'Macros',
    name: 'Parcel is searched for',
    summary: 'For a parcel without a scan',
    content:
      'Hello {{ customer.first_name }},\n\nwe have asked {{ shipment.carrier }} to search for {{ shipment.tracking_number }} (order {{ order.number }}).',
  },
]

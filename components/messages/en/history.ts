/** The course of an order, and what the customer wrote about before. */
export const history = {
  course: 'Course',
  steps: {
    placed: 'Placed',
    paid: 'Payment',
    planned: 'Planned',
    shipped: 'Shipped',
    delivered: 'Delivered',
    returned: 'Return or refund',
  },
  openTickets: 'Open now',
  closedTickets: 'Earlier',
}

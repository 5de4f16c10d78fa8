/** What was looked up for a text that was marked on the page. */
export const lookup = {
  title: 'Looked up',
  notThis: 'Not the customer of this ticket: what the systems know of',
  known: 'What the systems know of',
  looking: 'Looking it up …',
  nothing: 'No system knows this.',
  kinds: { customer: 'customer', order: 'order' },
  problems: {
    phone: 'Baton looks up e-mail addresses and order numbers, not phone numbers.',
    unclear: 'This is neither one e-mail address nor one order number. Mark just that.',
    'too-long': 'That is too much text. Mark just an e-mail address or an order number.',
  },
}

/**
 * What helpdesks call our variables in their own macros. Sources: Zendesk's placeholders,
 * https://support.zendesk.com/hc/en-us/articles/4408886858138-Zendesk-placeholders-reference; Gorgias' variables,
 * https://gorgias-help-center.gorgias.help/en-US/macro-variables-81845, of which those below `shopify` are fields of
 * Shopify's orders, https://shopify.dev/docs/api/admin-rest/latest/resources/order. "The last order" there is the order
 * at stake here, which is what an agent means by it.
 */
const ours: Readonly<Record<string, string>> = {
  'ticket.requester.name': 'customer.name',
  'ticket.requester.first_name': 'customer.first_name',
  'ticket.requester.email': 'customer.email',
  'ticket.title': 'ticket.subject',
  'ticket.customer.name': 'customer.name',
  'ticket.customer.firstname': 'customer.first_name',
  'ticket.customer.email': 'customer.email',
  ...Object.fromEntries(
    Object.entries({
      name: 'order.number',
      order_number: 'order.number',
      'fulfillments[0].tracking_number': 'shipment.tracking_number',
      'fulfillments[0].tracking_numbers[0]': 'shipment.tracking_number',
      'fulfillments[0].tracking_url': 'shipment.tracking_url',
      'fulfillments[0].tracking_urls[0]': 'shipment.tracking_url',
      'fulfillments[0].tracking_company': 'shipment.carrier',
    }).map(([field, variable]) => [`ticket.customer.integrations.shopify.orders[0].${field}`, variable]),
  ),
}

const output = /\{\{-?\s*([\w.[\]-]+)\s*(\|[^{}]*?)?\s*-?\}\}/g
const tag = /\{%.*?%\}/gs
const path = /[a-z_]+(?:\.[\w[\]]+)+/g

/**
 * A helpdesk's macro in our variables. What is not among them keeps its name and is missing when the macro is filled;
 * a filter that Liquid does not write that way (`|datetime_format("L")`) goes.
 */
export function translated(body: string): string {
  return body
    .replace(output, (_, name: string, filter = '') => {
      const kept = filter.includes('(') ? '' : filter.trim()
      return `{{ ${[named(name), kept].filter(Boolean).join(' ')} }}`
    })
    .replace(tag, (text) => text.replace(path, named))
}

const named = (name: string): string => (Object.hasOwn(ours, name) ? (ours[name] ?? name) : name)

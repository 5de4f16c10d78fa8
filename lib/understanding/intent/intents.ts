/**
 * What a customer of a shop can want: the retail taxonomy of Bitext's customer support data. `check_invoice` and
 * `check_invoices` come from two versions of that data and mean the same to a person.
 */
export const intents = [
  'cancel_order',
  'change_order',
  'change_shipping_address',
  'check_cancellation_fee',
  'check_invoice',
  'check_invoices',
  'check_payment_methods',
  'check_refund_policy',
  'complaint',
  'contact_customer_service',
  'contact_human_agent',
  'create_account',
  'delete_account',
  'delivery_options',
  'delivery_period',
  'edit_account',
  'get_invoice',
  'get_refund',
  'newsletter_subscription',
  'payment_issue',
  'place_order',
  'recover_password',
  'registration_problems',
  'review',
  'set_up_shipping_address',
  'switch_account',
  'track_order',
  'track_refund',
] as const
export type IntentName = (typeof intents)[number]

export function isIntent(name: string): name is IntentName {
  return intents.some((intent) => intent === name)
}

/** What a customer can write about, as far as a greeting says it in words of its own. */
export type Topic =
  | 'delivery'
  | 'cancellation'
  | 'change'
  | 'delivery-address'
  | 'refund'
  | 'invoice'
  | 'payment'
  | 'order'
  | 'account'
  | 'newsletter'

/** The intents of each topic: Baton's own (`lib/understanding/intent/intents.ts`), and what bots call them besides. */
const intentsOf: Readonly<Record<Topic, readonly string[]>> = {
  delivery: [
    'track_order',
    'delivery_period',
    'delivery_options',
    'order_status',
    'order_tracking',
    'order_not_delivered',
    'order_late',
    'where_is_my_order',
    'not_delivered',
    'delivery_delay',
  ],
  cancellation: ['cancel_order', 'order_cancel', 'order_cancellation', 'check_cancellation_fee'],
  change: ['change_order', 'order_change'],
  'delivery-address': ['change_shipping_address', 'set_up_shipping_address'],
  refund: ['get_refund', 'track_refund', 'check_refund_policy', 'refund', 'refund_status', 'order_refund'],
  invoice: ['get_invoice', 'check_invoice', 'check_invoices', 'invoice'],
  payment: ['payment_issue', 'check_payment_methods', 'payment', 'payment_failed'],
  order: ['place_order'],
  account: [
    'create_account',
    'edit_account',
    'delete_account',
    'switch_account',
    'recover_password',
    'registration_problems',
  ],
  newsletter: ['newsletter_subscription'],
}

const topics = new Map(
  (Object.keys(intentsOf) as Topic[]).flatMap((topic) =>
    intentsOf[topic].map((intent) => [intent, topic] as const),
  ),
)

/** Every intent that has a topic. */
export const intentsWithTopic: readonly string[] = [...topics.keys()]

/** The topic of an intent, by its name, read without case and with `_` for what stands between its words. */
export const topicOf = (intent: string): Topic | undefined =>
  topics.get(intent.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_'))

import type { IntentName } from '../intent/intents.ts'
import type { Slot } from '../slots.ts'

/** Slots of which one is enough, the one that helps most first. */
export type Need = readonly Slot[]

const customer: Need = ['email', 'name', 'phone', 'account_id', 'username']
const account: Need = ['email', 'username', 'account_id', 'phone']
const order: Need = ['order_id', 'tracking_number']
const name: Need = ['name']
const issue: Need = ['issue']

/**
 * What an agent needs to know before a case of this kind can be settled: a judgement, as shops' own forms ask it. A
 * question about the shop itself (what delivery costs, how one can pay) needs nothing of the customer.
 */
export const needs: Readonly<Record<IntentName, readonly Need[]>> = {
  cancel_order: [order, customer],
  change_order: [order, customer, ['product', 'size', 'colour', 'quantity', 'issue']],
  change_shipping_address: [order, customer, ['address', 'zip', 'city']],
  check_cancellation_fee: [],
  check_invoice: [['order_id', 'date'], customer],
  check_invoices: [customer],
  check_payment_methods: [],
  check_refund_policy: [],
  complaint: [customer, issue],
  contact_customer_service: [],
  contact_human_agent: [customer, issue],
  create_account: [['email'], name],
  delete_account: [account, name],
  delivery_options: [],
  delivery_period: [],
  edit_account: [account, name],
  get_invoice: [['order_id', 'date'], ['email']],
  get_refund: [order, customer, ['product'], issue],
  newsletter_subscription: [['email']],
  payment_issue: [['order_id', 'amount'], customer, ['payment_method'], issue],
  place_order: [['product'], ['name'], ['address', 'zip'], ['payment_method']],
  recover_password: [account, name],
  registration_problems: [['email'], issue],
  review: [['product', 'order_id']],
  set_up_shipping_address: [account, ['address']],
  switch_account: [account],
  track_order: [order, customer],
  track_refund: [order, customer],
}

import type { Attempt } from '#lib/contract/attempt.ts'
import type { Slot } from '../slots.ts'

/** What a bot asks to tell people apart. It is not read out: whoever looks over the agent's shoulder would know it. */
export const secretSlots = ['pin', 'dob', 'maiden_name', 'pet_name'] as const satisfies readonly Slot[]
type ToldSlot = Exclude<Slot, (typeof secretSlots)[number]>

/**
 * Every word of the brief's sentence that is Baton's own. What stands in a `{hole}` is a value, and is never taken
 * from here.
 */
export interface Frames {
  readonly between: string
  readonly end: string
  readonly want: {
    /** The packet's own summary. */
    readonly summary: string
    /** The customer's words. */
    readonly quote: string
    /** An intent that is not among `intents`, by its name. */
    readonly named: string
    /** By the intent's name, which is read without case, with `_` for what stands between its words. */
    readonly intents: Readonly<Record<string, string>>
    /** Put after a frame that does not name the order itself. */
    readonly about: string
  }
  /** The order at stake. */
  readonly order: { readonly none: string; readonly one: string; readonly several: string }
  readonly mood: {
    /** A bot's own word for it. */
    readonly named: string
    readonly labels: Readonly<Record<string, string>>
    readonly trends: { readonly falling: string; readonly steady: string; readonly rising: string }
  }
  readonly known: {
    readonly all: string
    readonly fact: string
    readonly slots: Readonly<Record<ToldSlot, string>>
  }
  readonly tried: Readonly<Record<Attempt['kind'], string>> & {
    readonly failed: string
    readonly due: string
  }
  readonly open: { readonly one: string; readonly several: string }
}

export const english: Frames = {
  between: '; ',
  end: '.',
  want: {
    summary: '{text}',
    quote: 'wants: “{text}”',
    named: 'wants: {intent}',
    about: '{want} ({order})',
    intents: {
      cancel_order: 'wants to cancel {order}',
      change_order: 'wants to change {order}',
      change_shipping_address: 'wants another delivery address',
      check_cancellation_fee: 'asks what cancelling costs',
      check_invoice: 'wants to see an invoice',
      check_invoices: 'wants to see invoices',
      check_payment_methods: 'asks how to pay',
      check_refund_policy: 'asks about the rules for refunds',
      complaint: 'complains',
      contact_customer_service: 'asks how to reach customer service',
      contact_human_agent: 'wants to speak to a person',
      create_account: 'wants to open an account',
      delete_account: 'wants an account deleted',
      delivery_options: 'asks about ways of delivery',
      delivery_period: 'asks when it is delivered',
      edit_account: 'wants to change an account',
      get_invoice: 'wants an invoice',
      get_refund: 'wants a refund',
      newsletter_subscription: 'writes about the newsletter',
      payment_issue: 'has trouble with a payment',
      place_order: 'wants to order',
      recover_password: 'cannot get in without a new password',
      registration_problems: 'has trouble with registering',
      review: 'wants to leave a review',
      set_up_shipping_address: 'wants to enter a delivery address',
      switch_account: 'wants to use another account',
      track_order: 'wants to track {order}',
      track_refund: 'asks where a refund is',
    },
  },
  order: { none: 'an order', one: 'order {numbers}', several: 'orders {numbers}' },
  mood: {
    named: 'mood: {label}',
    labels: { negative: 'mood negative', neutral: 'mood neutral', positive: 'mood positive' },
    trends: { falling: ', getting worse', steady: '', rising: ', getting better' },
  },
  known: {
    all: 'known: {facts}',
    fact: '{slot} {value}',
    slots: {
      name: 'name',
      email: 'e-mail',
      phone: 'phone',
      order_id: 'order',
      account_id: 'account',
      username: 'user name',
      address: 'address',
      zip: 'zip code',
      city: 'city',
      product: 'product',
      quantity: 'quantity',
      size: 'size',
      colour: 'colour',
      amount: 'amount',
      payment_method: 'payment by',
      tracking_number: 'tracking number',
      membership: 'membership',
      issue: 'issue',
      date: 'date',
      day: 'day',
      time: 'time',
      date_from: 'from',
      date_to: 'until',
      arrival_time: 'arrival',
      end_time: 'until',
      from: 'from',
      to: 'to',
      person: 'person',
      room_number: 'room',
      host_name: 'host',
      apartment: 'apartment',
      hotel: 'hotel',
      restaurant: 'restaurant',
      venue: 'venue',
      doctor: 'doctor',
    },
  },
  tried: {
    article: 'was sent “{text}”',
    action: 'tried: “{text}”',
    answer: 'was told “{text}”',
    promise: 'promised: “{text}”',
    failed: '{tried} in vain',
    due: '{tried}, due {due}',
  },
  open: { one: 'open: “{text}”', several: 'open: “{text}” and more' },
}

/** Fills the holes, each once: a hole in a value stays text. */
export function fill(frame: string, values: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
}

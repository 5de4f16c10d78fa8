import type { ClaimConflict, UrgencyKind } from '#lib/contract/brief.ts'

/* What slots are called inside a sentence, where the label of a row would be too short or too general. */
const names: Record<string, string> = {
  order_id: 'order number',
  account_id: 'account number',
  tracking_number: 'tracking number',
  payment_method: 'payment method',
  dob: 'date of birth',
  zip: 'postcode',
  email: 'e-mail address',
  phone: 'phone number',
  membership: 'membership number',
  date_from: 'first day',
  date_to: 'last day',
  issue: 'what is wrong',
}

/** The words for what was read in the conversation. */
export const reading = {
  writtenBy: (model: string) => `Written by ${model}`,
  urgent: 'Cannot wait',
  urgencies: {
    'payment-failed': 'payment failed',
    safety: 'safety',
    legal: 'legal',
    'delivery-today': 'delivery today',
  } satisfies Record<UrgencyKind, string>,
  claims: 'Customer and system disagree',
  claim: 'Customer',
  claimKinds: {
    'not-delivered-but-delivered': 'Says not delivered, the system says delivered',
    'not-refunded-but-refunded': 'Says not refunded, the system says refunded',
    'cancelled-but-shipped': 'Says cancelled, the system says shipped',
    'wrong-amount': 'Names another amount than the system',
    'wrong-item': 'Names another item than the system',
  } satisfies Record<ClaimConflict['kind'], string>,
  ofOrder: (number: string) => `order ${number}`,
  completeness: 'Known of what this needs',
  known: (known: number, all: number) => `${known} of ${all} known`,
  missing: (names: string) => `missing: ${names}`,
  guard: {
    label: 'Questions of your reply',
    answered: (name: string, value: string) => `Already answered: ${name} ${value}`.trim(),
    again: (name: string, value: string) => `Asked before: ${name} ${value}`.trim(),
    reasons: {
      failed: 'It may have to be asked again: it was not accepted.',
      changed: 'It may have to be asked again: something has changed since.',
      hedged: 'It may have to be asked again: the customer was not sure.',
    },
  },
  names,
}

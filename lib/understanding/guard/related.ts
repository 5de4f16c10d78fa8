import type { Slot } from '../slots.ts'

/** A question for the first is answered by the others too. */
const related: Partial<Record<Slot, readonly Slot[]>> = {
  date_from: ['date', 'day'],
  date: ['date_from', 'day'],
  day: ['date', 'date_from'],
  city: ['to'],
  to: ['city'],
}

export const alsoAnsweredBy = (slot: Slot): readonly Slot[] => related[slot] ?? []

/** What belongs to one booking or journey: for the next one it is asked anew. An order stays the order at stake. */
const ofTask = new Set<Slot>([
  'quantity',
  'date',
  'day',
  'time',
  'date_from',
  'date_to',
  'arrival_time',
  'end_time',
  'from',
  'to',
  'city',
])

export const isOfTask = (slot: Slot): boolean => ofTask.has(slot)

/** What belongs to the customer, whatever is ordered or booked: a wish taken back does not take it back. */
const ofCustomer = new Set<Slot>([
  'name',
  'email',
  'phone',
  'account_id',
  'username',
  'address',
  'zip',
  'membership',
  'dob',
  'pin',
  'maiden_name',
  'pet_name',
])

export const isOfCustomer = (slot: Slot): boolean => ofCustomer.has(slot)

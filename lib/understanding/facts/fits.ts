import type { Slot } from '../slots.ts'
import type { Shape } from './shapes.ts'
import { digitsOf } from './shapes.ts'

/** How well a value answers a slot that was asked for, or that a label names, from 0 (not at all) to 1. */
export function fitOf(slot: Slot, { kind }: Pick<Shape, 'kind'>, value: string): number {
  const own = ownSlots[kind]
  if (slot === 'dob' && !/\d/.test(value)) return 0
  if (own) return own[slot] ?? 0
  return codeFits[slot]?.(kind === 'groups' ? digitsOf(value) : value) ?? 0
}

/** Shapes that can answer a few slots only. */
const ownSlots: Partial<Record<Shape['kind'], Partial<Record<Slot, number>>>> = {
  web: {},
  card: {},
  email: { email: 1, username: 0.4, account_id: 0.3 },
  money: { amount: 1 },
  date: { date: 1, dob: 1 },
  weekday: { day: 1 },
  time: { time: 1 },
  phone: { phone: 1, account_id: 0.3, order_id: 0.3 },
  postcode: { zip: 1 },
  address: { address: 1 },
  iban: { payment_method: 1, account_id: 0.6 },
  tracking: { tracking_number: 1, order_id: 0.4 },
}

const handle = /^[a-z][a-z.]{2,}[\w.-]{0,30}$/
const capitals = /^[A-Z\d]{5,20}$/
const onlyDigits = /^\d+$/

/** Numbers and codes can answer nearly everything; their length and letters say what is likely. */
const codeFits: Partial<Record<Slot, (value: string) => number>> = {
  order_id: (value) => {
    if (/^#?(?=.*\d)[\w-]*-[\w-]*$|^#\w/.test(value) && digitsOf(value).length >= 3) return 1
    if (/^[A-Z]{1,6}-\d\d$|^\d{2,6}\/\d{3,8}$/.test(value)) return 0.6
    if (onlyDigits.test(value)) return [0, 0.2, 0.5][value.length] ?? 0.8
    if (capitals.test(value)) return /\d/.test(value) ? 0.85 : 0.6
    return digitsOf(value).length >= 4 ? 0.5 : 0
  },
  account_id: (value) => {
    if (onlyDigits.test(value)) return [0, 0, 0, 0.2][value.length] ?? 0.7
    if (capitals.test(value)) return 0.9
    if (/_\d|\d{2,}$/.test(value)) return 0.6
    return digitsOf(value).length >= 4 ? 0.5 : 0
  },
  username: (value) => {
    if (handle.test(value)) return 0.95
    return onlyDigits.test(value) ? 0 : 0.4
  },
  phone: (value) => (/^\d{7,15}$/.test(value) ? 0.75 : 0),
  zip: (value) => (/^\d{5}$/.test(value) ? 0.95 : /^\d{4}$/.test(value) ? 0.6 : 0),
  pin: (value) => (/^\d{3,8}$/.test(value) ? (value.length <= 6 ? 0.95 : 0.4) : 0),
  room_number: (value) => (/^[A-Z]?\d{1,5}[A-Z]?$/i.test(value) ? 0.9 : 0),
  tracking_number: (value) => (value.length >= 8 && digitsOf(value).length >= 6 ? 0.8 : 0),
  quantity: (value) => (/^\d{1,3}$/.test(value) ? 0.9 : 0),
  size: (value) => (/^\d{1,3}[A-Z]?$/i.test(value) ? 0.8 : 0),
  amount: (value) => (/^\d{1,6}$/.test(value) ? 0.8 : 0),
  time: (value) => (/^(?:1?\d|2[0-4])$/.test(value) ? 0.6 : 0),
  date: (value) => (/^(?:[12]?\d|3[01])(?:st|nd|rd|th)$/.test(value) ? 0.8 : 0),
  dob: (value) => (/^(?:\d{6}|\d{8})$/.test(value) ? 0.6 : 0),
}

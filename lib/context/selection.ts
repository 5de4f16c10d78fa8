import * as z from 'zod/mini'
import { Email } from '#lib/contract/primitives.ts'

/** What a text that somebody has marked on a page may be. `unclear` and the rest cannot be looked up. */
export type Selection =
  | { kind: 'customer'; known: { email: string } }
  | { kind: 'order'; known: { orderNumber: string } }
  | { kind: 'phone' | 'unclear' | 'too-long' }

/** Longer than any address or number with the words around it, in UTF-16 units. */
const longest = 300

const address = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[\p{L}\d-]{2,}/u
/** `+31 20 123 4567`, `(020) 123-4567`: a sign, brackets, or groups that no shop's numbers have. */
const phone = /^(?:\+|00|\()[\d\s()./-]{7,20}$|^0\d{1,4}[\s/-][\d\s/-]{5,14}$/
/** A number of up to 40 characters with a digit in it, with or without a `#` or a word such as “Order” before it. */
const number =
  /^(?:[\p{L}.]+\s+){0,3}#?\s*(?<number>(?=[^\d]*\d)[\p{L}\d][\p{L}\d._/-]{0,38}[\p{L}\d])[.,;:)]?$/u

/** Says whether a marked text holds a customer's address or is an order's number; of several addresses none is chosen. */
export function selectionOf(text: string): Selection {
  const marked = text.trim().replace(/\s+/g, ' ')
  if (marked.length > longest) return { kind: 'too-long' }
  const addresses = new Set(marked.match(new RegExp(address, 'gu'))?.map((one) => one.toLowerCase()))
  if (addresses.size > 1) return { kind: 'unclear' }
  const email = z.safeParse(Email, [...addresses][0] ?? '')
  if (email.success) return { kind: 'customer', known: { email: email.data } }
  if (phone.test(marked)) return { kind: 'phone' }
  const orderNumber = number.exec(marked)?.groups?.number
  return orderNumber === undefined ? { kind: 'unclear' } : { kind: 'order', known: { orderNumber } }
}

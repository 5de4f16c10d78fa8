import type { Fact } from '#lib/contract/fact.ts'
import { at, firstText, isRecord, lineOf, listOf, type Names } from './tolerant.ts'

/** Our slot for the names that bots commonly use, compared without case, spaces, `_`, `-` and `.`. */
const slots = new Map(
  Object.entries({
    email: 'email',
    emailaddress: 'email',
    customeremail: 'email',
    name: 'name',
    customername: 'name',
    fullname: 'name',
    phone: 'phone',
    phonenumber: 'phone',
    customerphone: 'phone',
    orderid: 'order_id',
    ordernumber: 'order_id',
    accountid: 'account_id',
    deliveryaddress: 'address',
    address: 'address',
    zip: 'zip',
    postalcode: 'zip',
    product: 'product',
  }),
)

/** More facts than a ledger can show; the names beyond are not read. */
const mostFacts = 200

/** Objects in objects are read to this depth: `address.city`. */
const deepest = 2

/** A name as it is compared: `Order-Number` is `ordernumber`. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[_\-\s.]/g, '')

/** Our slot for a bot's name, or that name where we know no better. */
export const slotOf = (name: string): string => slots.get(plainName(name)) ?? name.slice(0, 100)

/**
 * Facts from names and values. A list of texts is one value; an object is read name by name. `path` is the place of
 * the names in the payload, and `skip` says which names are no facts.
 */
export function factsFrom(
  values: Names,
  path: string,
  skip: (name: string) => boolean = () => false,
  status: Fact['status'] = 'bot-inferred',
): Fact[] {
  return leaves(values, '', skip, 0)
    .slice(0, mostFacts)
    .map(([name, value]) => ({
      slot: slotOf(name),
      value,
      status,
      evidence: [{ kind: 'packet', path: path === '' ? name : `${path}.${name}` }],
    }))
}

function leaves(
  values: Names,
  around: string,
  skip: (name: string) => boolean,
  depth: number,
): [name: string, value: string][] {
  return Object.keys(values).flatMap((key) => {
    const name = around === '' ? key : `${around}.${key}`
    if (key === '' || skip(name)) return []
    const value = values[key]
    if (isRecord(value)) return depth < deepest ? leaves(value, name, skip, depth + 1) : []
    return linesOf(value, name).map((line) => [name, line] as [string, string])
  })
}

/** A list is one value, but several orders are several facts. */
function linesOf(value: unknown, name: string): string[] {
  if (!Array.isArray(value)) return asList(lineOf(value))
  const lines = value.flatMap((one) => lineOf(one) ?? [])
  return slotOf(name) === 'order_id' ? lines : asList(lineOf(lines.join(', ')))
}

const asList = (line: string | undefined) => (line === undefined ? [] : [line])

/**
 * Facts from the fields of a form that the customer filled in: `{name, label, text | email | select}`, as Sunshine
 * Conversations and Zendesk write them.
 */
export function fieldFacts(fields: readonly unknown[], path: string): Fact[] {
  return fields.flatMap((field) => {
    const chosen = listOf(at(field, 'select')).flatMap(
      (one) => firstText(at(one, 'label'), at(one, 'name')) ?? [],
    )
    const value = lineOf(firstText(at(field, 'text'), at(field, 'email'), chosen.join(', ')))
    const name = firstText(at(field, 'name'), at(field, 'label'))
    if (value === undefined || name === undefined) return []
    return [
      { slot: slotOf(fieldName(name)), value, status: 'customer-said', evidence: [{ kind: 'packet', path }] },
    ]
  })
}

/** Zendesk's names for what becomes a ticket's field: `dataCapture.systemField.requester.name` is the requester's name. */
export const fieldName = (name: string): string =>
  name.replace(/^dataCapture\./, '').replace(/^systemField\.(requester\.)?/, '')

/** A ticket or a mail that is told of somebody else: the recording is Eva's, her ticket 1. */
export interface Retold {
  id: string
  name: string
  email: string
  subject: string
}

export const eva = { name: 'Eva Janssen', email: 'eva.janssen@example.com' }
export const omar = { name: 'Omar Haddad', email: 'omar.haddad@example.com' }
export const lena = { name: 'Lena Fischer', email: 'lena.fischer@example.org' }
export const ivan = { name: 'Ivan Petrov', email: 'ivan.petrov@example.com' }

const recordedSubject = 'Order 1001: parcel not arrived'

/** Puts the other names into a recorded text: a page, or a reply as JSON. */
export function retell(text: string, { id, name, email, subject }: Retold): string {
  return text
    .replaceAll(eva.email, email)
    .replaceAll(eva.name, name)
    .replaceAll(`#1: ${recordedSubject}`, `#${id}: ${subject}`)
    .replaceAll(recordedSubject, subject)
    .replaceAll('ticket/1"', `ticket/${id}"`)
}

/** The same for a reply that is an object already. */
export function retellBody<T>(body: T, retold: Retold): T {
  return JSON.parse(retell(JSON.stringify(body), retold))
}

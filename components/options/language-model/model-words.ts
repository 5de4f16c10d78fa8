import type { Drop } from '#lib/contract/model-test.ts'

/** What leaves the device and what does not, as plainly as it deserves. */
export const leaving = [
  'The words of the conversation go to the address that you enter when a ticket is opened, and again when the customer has written more. Orders, profiles and earlier tickets never go there.',
  'Before they leave, names, e-mail addresses, phone numbers, postal addresses, order numbers, account numbers, links and every longer number are replaced by placeholders such as [NAME_1]. They are put back here, on this device.',
  'With the model that Chrome has built in they do not leave this computer at all. They are masked all the same.',
  'A name that nothing marks as one, such as a first name in small letters in the middle of a sentence, may not be recognised. If no word of a customer may leave, do not switch this on.',
  'Of the answer only text is shown, under the model’s name. A sentence with a number, date, amount, name or link that is not in the conversation is dropped, and Baton’s own stands in its place, as it does when the model does not answer in time.',
]

/** Why a sentence was dropped. */
export const dropWords: Record<Drop, string> = {
  'not-json': 'is not in the form that was asked for',
  'too-long': 'is too long',
  empty: 'says nothing',
  'one-too-many': 'is a second one about the same thing',
  'unknown-placeholder': 'names a placeholder that there is none of',
  link: 'holds a link',
  'not-in-the-conversation': 'names a value that is not in the conversation',
  'no-proof': 'names no turn that proves it',
}

/** How it stands with the browser's own model on this device. */
export const availabilityWords = {
  available: 'Chrome’s language model is on this computer.',
  downloadable: 'Chrome’s language model is not on this computer yet. It has several gigabytes.',
  downloading: 'Chrome is downloading its language model.',
  unavailable:
    'This browser has no language model: it is not Chrome, or too old, or the computer is too small. Baton’s own sentence is shown.',
} as const

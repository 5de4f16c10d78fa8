import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'

/** A text with what is wanted in it. */
export interface Example {
  readonly id: string
  /** `foreign`: our own phrases in languages that the model is to leave alone. */
  readonly source: 'bitext' | 'other' | 'own' | 'foreign'
  readonly text: string
  /** A name of `intents`, or `other`. */
  readonly label: string
}

const Row = z.object({ id: z.string(), src: z.string(), text: z.string(), intent: z.string() })

/** What customers of a bank want that customers of a shop want too: other people's words for the same thing. */
const alsoRetail: Readonly<Record<string, string>> = {
  request_refund: 'get_refund',
  Refund_not_showing_up: 'track_refund',
  terminate_account: 'delete_account',
  edit_personal_details: 'edit_account',
  passcode_forgotten: 'recover_password',
  transaction_charged_twice: 'payment_issue',
  declined_card_payment: 'payment_issue',
  card_arrival: 'track_order',
  card_delivery_estimate: 'delivery_period',
}

/** What is not of the list, but so near to it that it would teach the model to look away from its own intents. */
const tooNear = new Set([
  'cancel_transfer',
  'card_acceptance',
  'card_not_working',
  'card_payment_fee_charged',
  'card_payment_not_recognised',
  'compromised_card',
  'extra_charge_on_statement',
  'failed_transfer',
  'order_physical_card',
  'pending_card_payment',
  'reverted_card_payment?',
  'supported_cards_and_currencies',
  'unable_to_verify_identity',
  'visa_or_mastercard',
])

/** The rows of the bench. ABCD's few real chats stay out, to be looked at apart. */
export function benchExamples(lines: string): Example[] {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)))
  return rows
    .filter(({ src, intent }) => src !== 'abcd' && !tooNear.has(intent))
    .map(({ id, src, text, intent }) => ({
      id,
      source: src === 'bitext' ? 'bitext' : 'other',
      text,
      label: src === 'bitext' ? intent : (alsoRetail[intent] ?? 'other'),
    }))
}

/** What the heading of the phrases in other languages ends with. */
const foreign = ' in another language'

/** Phrases of our own, in words that the bench's templates lack: under each `# label`, one a line. */
export async function ownExamples(): Promise<Example[]> {
  const blocks = (await readFile(join(import.meta.dirname, 'phrases.txt'), 'utf8')).trim().split(/^# /m)
  return blocks.filter(Boolean).flatMap((block) => {
    const [heading = '', ...phrases] = block.trim().split('\n')
    const source = heading.endsWith(foreign) ? 'foreign' : 'own'
    return phrases.map((text): Example => ({ id: text, source, text, label: heading.replace(foreign, '') }))
  })
}

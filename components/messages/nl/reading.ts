import type { Messages } from '../messages.ts'

export const reading: Messages['reading'] = {
  writtenBy: (model) => `Geschreven door ${model}`,
  urgent: 'Kan niet wachten',
  urgencies: {
    'payment-failed': 'betaling mislukt',
    safety: 'veiligheid',
    legal: 'juridisch',
    'delivery-today': 'bezorging vandaag',
  },
  claims: 'Klant en systeem spreken elkaar tegen',
  claim: 'Klant',
  claimKinds: {
    'not-delivered-but-delivered': 'Zegt niet bezorgd, het systeem zegt bezorgd',
    'not-refunded-but-refunded': 'Zegt niet terugbetaald, het systeem zegt terugbetaald',
    'cancelled-but-shipped': 'Zegt geannuleerd, het systeem zegt verzonden',
    'wrong-amount': 'Noemt een ander bedrag dan het systeem',
    'wrong-item': 'Noemt een ander artikel dan het systeem',
  },
  ofOrder: (number) => `bestelling ${number}`,
  completeness: 'Bekend van wat nodig is',
  known: (known, all) => `${known} van ${all} bekend`,
  missing: (names) => `ontbreekt: ${names}`,
  guard: {
    label: 'Vragen in uw antwoord',
    answered: (name, value) => `Al beantwoord: ${name} ${value}`.trim(),
    again: (name, value) => `Al eens gevraagd: ${name} ${value}`.trim(),
    reasons: {
      failed: 'Misschien moet het opnieuw worden gevraagd: het werd niet geaccepteerd.',
      changed: 'Misschien moet het opnieuw worden gevraagd: er is sindsdien iets veranderd.',
      hedged: 'Misschien moet het opnieuw worden gevraagd: de klant was niet zeker.',
    },
  },
  names: {
    order_id: 'bestelnummer',
    account_id: 'klantnummer',
    tracking_number: 'trackingnummer',
    payment_method: 'betaalwijze',
    dob: 'geboortedatum',
    zip: 'postcode',
    email: 'e-mailadres',
    phone: 'telefoonnummer',
    membership: 'lidnummer',
    date_from: 'eerste dag',
    date_to: 'laatste dag',
    issue: 'wat er mis is',
  },
}

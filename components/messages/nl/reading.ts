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
    'not-delivered-but-delivered': 'Volgens klant niet bezorgd, volgens systeem wel',
    'not-refunded-but-refunded': 'Volgens klant niet terugbetaald, volgens systeem wel',
    'cancelled-but-shipped': 'Volgens klant geannuleerd, volgens systeem verzonden',
    'wrong-amount': 'Noemt een ander bedrag dan het systeem',
    'wrong-item': 'Noemt een ander artikel dan het systeem',
  },
  ofOrder: (number) => `bestelling ${number}`,
  completeness: 'Benodigde gegevens',
  known: (known, all) => `${known} van ${all} bekend`,
  missing: (names) => `ontbreekt: ${names}`,
  guard: {
    label: 'Vragen in uw antwoord',
    answered: (name, value) => `Al beantwoord: ${name} ${value}`.trim(),
    again: (name, value) => `Al eens gevraagd: ${name} ${value}`.trim(),
    reasons: {
      failed: 'Misschien moet het opnieuw worden gevraagd: het is niet geaccepteerd.',
      changed: 'Misschien moet het opnieuw worden gevraagd: er is sindsdien iets veranderd.',
      hedged: 'Misschien moet het opnieuw worden gevraagd: de klant twijfelde.',
    },
  },
  names: {
    order_id: 'bestelnummer',
    account_id: 'klantnummer',
    tracking_number: 'trackingnummer',
    payment_method: 'betaalmethode',
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

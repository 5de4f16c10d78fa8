import type { Messages } from '../messages.ts'

export const reading: Messages['reading'] = {
  writtenBy: (model) => `Geschrieben von ${model}`,
  urgent: 'Kann nicht warten',
  urgencies: {
    'payment-failed': 'Zahlung fehlgeschlagen',
    safety: 'Sicherheit',
    legal: 'Rechtliches',
    'delivery-today': 'Zustellung heute',
  },
  claims: 'Kunde und System widersprechen sich',
  claim: 'Kunde',
  claimKinds: {
    'not-delivered-but-delivered': 'Laut Kunde nicht zugestellt, laut System zugestellt',
    'not-refunded-but-refunded': 'Laut Kunde nicht erstattet, laut System erstattet',
    'cancelled-but-shipped': 'Laut Kunde storniert, laut System versandt',
    'wrong-amount': 'Nennt einen anderen Betrag als das System',
    'wrong-item': 'Nennt einen anderen Artikel als das System',
  },
  ofOrder: (number) => `Bestellung ${number}`,
  completeness: 'Nötige Angaben',
  known: (known, all) => `${known} von ${all} bekannt`,
  missing: (names) => `es fehlt: ${names}`,
  guard: {
    label: 'Fragen in Ihrer Antwort',
    answered: (name, value) => `Bereits beantwortet: ${name} ${value}`.trim(),
    again: (name, value) => `Schon einmal gefragt: ${name} ${value}`.trim(),
    reasons: {
      failed: 'Vielleicht muss erneut gefragt werden: Es wurde nicht angenommen.',
      changed: 'Vielleicht muss erneut gefragt werden: Seither hat sich etwas geändert.',
      hedged: 'Vielleicht muss erneut gefragt werden: Der Kunde war sich nicht sicher.',
    },
  },
  names: {
    order_id: 'Bestellnummer',
    account_id: 'Kundennummer',
    tracking_number: 'Sendungsnummer',
    payment_method: 'Zahlungsart',
    dob: 'Geburtsdatum',
    zip: 'Postleitzahl',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    membership: 'Mitgliedsnummer',
    date_from: 'erster Tag',
    date_to: 'letzter Tag',
    issue: 'was nicht stimmt',
  },
}

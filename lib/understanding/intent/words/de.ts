import type { IntentKeywords } from '../keywords.ts'

/** German. */
export const german: IntentKeywords = {
  language: 'de',
  lines: [
    [
      'check_cancellation_fee',
      'stornogebuhr, stornierungsgebuhr, stornokosten, kostet stornier, gebuhr stornier',
    ],
    [
      'check_refund_policy',
      'ruckgaberecht, widerrufsrecht, ruckgabefrist, wie lange zuruckgeben, ruckgabebedingung',
    ],
    [
      'track_refund',
      'wo erstattung, wann erstattung, wann ruckerstattung, wo ruckerstattung, wann geld zuruck, wo geld, noch geld erhalten, noch erstattung',
    ],
    ['newsletter_subscription', 'newsletter, werbemail, werbung abmelden'],
    ['recover_password', 'passwort, kennwort, einloggen, anmelden nicht, zugangsdaten'],
    [
      'registration_problems',
      'registrier nicht, registrierung nicht, registrierung fehler, registrier fehler',
    ],
    ['delete_account', 'konto loschen, konto schliessen, account loschen, kundenkonto auflosen'],
    ['create_account', 'konto erstellen, konto anlegen, konto eroffnen, account erstellen, registrieren'],
    [
      'change_shipping_address',
      'lieferadresse ander, adresse ander, falsche adresse, andere adresse, umgezogen',
    ],
    ['get_invoice', 'rechnung schick, rechnung brauch, rechnung zusend, rechnung bekomm, beleg brauch'],
    ['check_invoices', 'wo rechnung, rechnung seh, rechnung find'],
    [
      'payment_issue',
      'zahlung nicht, zahlung fehl, zahlung abgelehnt, karte abgelehnt, doppelt abgebucht, zweimal abgebucht',
    ],
    [
      'check_payment_methods',
      'zahlungsart, zahlungsmoglichkeit, zahlungsmethode, kann zahlen mit, kann bezahlen mit',
    ],
    ['cancel_order', 'stornier, bestellung abbrech, bestellung widerruf, bestellung ruckgangig'],
    ['change_order', 'bestellung ander, bestellung hinzufug, grosse ander bestell'],
    ['get_refund', 'geld zuruck, erstatt, zuruckgeben, zurucksenden, zuruckschicken, retour, umtausch'],
    ['delivery_period', 'wie lange lieferung, wie lange versand, lieferzeit, wie lange dauert liefer'],
    ['delivery_options', 'versandart, lieferoption, expressversand, liefern sie nach, versandkosten'],
    [
      'track_order',
      'wo bestellung, wo paket, wo lieferung, bestellung noch nicht, paket noch nicht, lieferung noch nicht, wann bestellung, wann paket, wann kommt, nicht angekommen, sendungsverfolg, sendungsnummer, noch nicht erhalten, warte paket, warte bestellung',
    ],
    ['complaint', 'beschwer, reklamation'],
    ['review', 'bewertung, rezension'],
    ['contact_human_agent', 'mit menschen, mit mitarbeiter, mit einem menschen, mit jemandem sprechen'],
  ],
}

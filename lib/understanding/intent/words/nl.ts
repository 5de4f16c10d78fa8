import type { IntentKeywords } from '../keywords.ts'

/** Dutch. */
export const dutch: IntentKeywords = {
  language: 'nl',
  lines: [
    ['check_cancellation_fee', 'annuleringskosten, kost annuler, kosten annuler'],
    ['check_refund_policy', 'retourbeleid, retourvoorwaarden, bedenktijd, herroepingsrecht, hoe lang retour'],
    [
      'track_refund',
      'waar terugbetaling, wanneer terugbetaling, wanneer geld terug, waar geld, nog geld ontvangen',
    ],
    ['newsletter_subscription', 'nieuwsbrief, reclamemail, uitschrijven mail'],
    ['recover_password', 'wachtwoord, inloggen'],
    ['registration_problems', 'registreren niet, registratie niet, aanmelden niet, registratie fout'],
    ['delete_account', 'verwijder account, account verwijder, account opheffen, account opzeggen'],
    ['create_account', 'account aanmaken, account maken, account openen, registreren'],
    [
      'change_shipping_address',
      'adres wijzig, adres verander, bezorgadres wijzig, verkeerd adres, ander adres, verhuisd',
    ],
    ['get_invoice', 'factuur stur, factuur nodig, factuur ontvangen, factuur krijg, bon nodig'],
    ['check_invoices', 'waar factuur, waar facturen, factuur zien, factuur vinden'],
    [
      'payment_issue',
      'betaling mislukt, betaling lukt, betaling geweigerd, kaart geweigerd, dubbel afgeschreven, twee keer afgeschreven',
    ],
    [
      'check_payment_methods',
      'betaalmethode, betaalmogelijkhe, betaalwijze, kan betalen met, kan ik betalen',
    ],
    ['cancel_order', 'annuleer, annuler, afbestel'],
    ['change_order', 'bestelling wijzig, bestelling aanpas, bestelling toevoeg, bestelling verander'],
    ['get_refund', 'geld terug, terugbetal, retour, terugstur, ruilen, omruil'],
    ['delivery_period', 'hoe lang levering, hoe lang bezorg, levertijd, bezorgtijd, hoe lang duurt verzend'],
    [
      'delivery_options',
      'bezorgopties, verzendopties, verzendkosten, bezorgkosten, leveren jullie, spoedlevering',
    ],
    [
      'track_order',
      'waar bestelling, waar pakket, waar pakje, wanneer bestelling, wanneer pakket, nog niet bezorgd, niet aangekomen, ' +
        'niet ontvangen, nog niet binnen, track trace, volgen bestelling, volgen pakket',
    ],
    ['complaint', 'klacht, klagen'],
    ['review', 'beoordeling schrijv, recensie, review schrijv, beoordeling achterlat'],
  ],
}

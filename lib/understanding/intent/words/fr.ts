import type { IntentKeywords } from '../keywords.ts'

/** French. */
export const french: IntentKeywords = {
  language: 'fr',
  lines: [
    ['check_cancellation_fee', 'frais annul, coute annul'],
    [
      'check_refund_policy',
      'politique retour, politique rembours, droit retract, delai retour, conditions retour',
    ],
    ['track_refund', 'ou rembours, quand rembours, toujours rembours, recu rembours'],
    ['newsletter_subscription', 'newsletter, lettre information, desabonn, desinscri'],
    ['recover_password', 'mot de. passe, connecter compte, connexion compte, identifiant oubli'],
    ['registration_problems', 'arrive inscri, impossible inscri, erreur inscri'],
    ['delete_account', 'supprim compte, ferm compte, clotur compte'],
    ['create_account', 'cre compte, ouvrir compte, inscrire'],
    ['change_shipping_address', 'chang adresse, modifi adresse, mauvaise adresse, autre adresse, demenag'],
    ['get_invoice', 'envoy facture, besoin facture, obtenir facture, recevoir facture, faut facture'],
    ['check_invoices', 'ou facture, voir facture, trouv facture'],
    [
      'payment_issue',
      'paiement refus, paiement echou, carte refus, preleve deux fois, debite deux fois, paiement passe pas',
    ],
    ['check_payment_methods', 'moyens paiement, modes paiement, payer par, payer avec'],
    ['cancel_order', 'annul'],
    ['change_order', 'modifi commande, chang commande, ajout commande'],
    ['get_refund', 'rembours, renvoy, retourn, retour, echang'],
    ['delivery_period', 'delai livraison, combien temps livraison, combien jours livr, temps livraison'],
    [
      'delivery_options',
      'options livraison, modes livraison, frais livraison, frais port, livraison express, livrez',
    ],
    [
      'track_order',
      'ou commande, ou colis, quand commande, quand colis, pas recu, jamais recu, toujours recu, suivi colis, ' +
        'suivi commande, suivre commande, pas arrive, attends colis, attends commande',
    ],
    ['complaint', 'plainte, plaindre, reclamation'],
    ['review', 'laisser avis, donner avis, laisser commentaire'],
  ],
}

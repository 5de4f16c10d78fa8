import type { Messages } from '../messages.ts'

export const reading: Messages['reading'] = {
  writtenBy: (model) => `Écrit par ${model}`,
  urgent: 'Urgent',
  urgencies: {
    'payment-failed': 'échec du paiement',
    safety: 'sécurité',
    legal: 'juridique',
    'delivery-today': 'livraison aujourd’hui',
  },
  claims: 'Le client et le système se contredisent',
  claim: 'Client',
  claimKinds: {
    'not-delivered-but-delivered': 'Dit ne pas avoir été livré ; livré selon le système',
    'not-refunded-but-refunded': 'Dit ne pas avoir été remboursé ; remboursé selon le système',
    'cancelled-but-shipped': 'Dit avoir annulé ; expédié selon le système',
    'wrong-amount': 'Indique un autre montant que le système',
    'wrong-item': 'Indique un autre article que le système',
  },
  ofOrder: (number) => `commande ${number}`,
  completeness: 'Informations nécessaires connues',
  known: (known, all) => `${known} sur ${all}`,
  missing: (names) => `il manque : ${names}`,
  guard: {
    label: 'Questions dans votre réponse',
    answered: (name, value) => `Réponse déjà donnée : ${name} ${value}`.trim(),
    again: (name, value) => `Déjà demandé : ${name} ${value}`.trim(),
    reasons: {
      failed: 'Il faut peut-être redemander : la réponse n’a pas été acceptée.',
      changed: 'Il faut peut-être redemander : quelque chose a changé depuis.',
      hedged: 'Il faut peut-être redemander : le client n’était pas sûr.',
    },
  },
  names: {
    order_id: 'numéro de commande',
    account_id: 'numéro client',
    tracking_number: 'numéro de suivi',
    payment_method: 'mode de paiement',
    dob: 'date de naissance',
    zip: 'code postal',
    email: 'adresse e-mail',
    phone: 'numéro de téléphone',
    membership: 'numéro d’adhérent',
    date_from: 'premier jour',
    date_to: 'dernier jour',
    issue: 'problème',
  },
}

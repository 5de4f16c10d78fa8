/** The languages in which a reply can be written. */
export type ReplyLanguage = 'en' | 'de' | 'fr' | 'es' | 'nl'

interface Frames {
  /** Says a value back under its name, and asks whether it still holds. */
  named(noun: string, value: string): string
  /** The same for a slot without a name here. */
  plain(value: string): string
  nouns: Readonly<Record<string, string>>
}

const frames: Readonly<Record<ReplyLanguage, Frames>> = {
  en: {
    named: (noun, value) => `You gave us ${value} as your ${noun}; is that still right?`,
    plain: (value) => `You told us ${value}; is that still right?`,
    nouns: {
      order_id: 'order number',
      email: 'e-mail address',
      phone: 'phone number',
      name: 'name',
      address: 'address',
      zip: 'postcode',
      tracking_number: 'tracking number',
      account_id: 'customer number',
    },
  },
  de: {
    named: (noun, value) => `Sie haben uns ${value} als ${noun} genannt; stimmt das noch?`,
    plain: (value) => `Sie haben uns ${value} genannt; stimmt das noch?`,
    nouns: {
      order_id: 'Bestellnummer',
      email: 'E-Mail-Adresse',
      phone: 'Telefonnummer',
      name: 'Namen',
      address: 'Adresse',
      zip: 'Postleitzahl',
      tracking_number: 'Sendungsnummer',
      account_id: 'Kundennummer',
    },
  },
  fr: {
    named: (noun, value) => `Vous nous avez indiqué ${value} comme ${noun} ; est-ce toujours exact ?`,
    plain: (value) => `Vous nous avez indiqué ${value} ; est-ce toujours exact ?`,
    nouns: {
      order_id: 'numéro de commande',
      email: 'adresse e-mail',
      phone: 'numéro de téléphone',
      name: 'nom',
      address: 'adresse',
      zip: 'code postal',
      tracking_number: 'numéro de suivi',
      account_id: 'numéro client',
    },
  },
  es: {
    named: (noun, value) => `Nos indicó ${value} como ${noun}; ¿sigue siendo correcto?`,
    plain: (value) => `Nos indicó ${value}; ¿sigue siendo correcto?`,
    nouns: {
      order_id: 'número de pedido',
      email: 'correo electrónico',
      phone: 'número de teléfono',
      name: 'nombre',
      address: 'dirección',
      zip: 'código postal',
      tracking_number: 'número de seguimiento',
      account_id: 'número de cliente',
    },
  },
  nl: {
    named: (noun, value) => `U hebt ${value} opgegeven als ${noun}; klopt dat nog?`,
    plain: (value) => `U hebt ${value} opgegeven; klopt dat nog?`,
    nouns: {
      order_id: 'bestelnummer',
      email: 'e-mailadres',
      phone: 'telefoonnummer',
      name: 'naam',
      address: 'adres',
      zip: 'postcode',
      tracking_number: 'trackingnummer',
      account_id: 'klantnummer',
    },
  },
}

/** What takes the place of a question that the customer has answered: their answer, said back. */
export function confirmationOf(slot: string, value: string, language: ReplyLanguage): string {
  const { named, plain, nouns } = frames[language]
  const noun = nouns[slot]
  return noun === undefined ? plain(value) : named(noun, value)
}

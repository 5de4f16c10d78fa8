import type { Messages } from '../messages.ts'

export const lookup: Messages['lookup'] = {
  title: 'Nachgeschlagen',
  notThis: 'Gehört nicht zu diesem Ticket. Die Systeme wissen über',
  known: 'Die Systeme wissen über',
  looking: 'Wird nachgeschlagen …',
  nothing: 'Kein System kennt das.',
  kinds: { customer: 'Kunde', order: 'Bestellung' },
  problems: {
    phone: 'Baton sucht E-Mail-Adressen und Bestellnummern, keine Telefonnummern.',
    unclear: 'Das ist weder eine E-Mail-Adresse noch eine Bestellnummer. Markieren Sie nur diese.',
    'too-long': 'Das ist zu viel Text. Markieren Sie nur eine E-Mail-Adresse oder eine Bestellnummer.',
  },
}

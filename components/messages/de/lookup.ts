import type { Messages } from '../messages.ts'

export const lookup: Messages['lookup'] = {
  title: 'Nachgeschlagen',
  notThis: 'Nicht der Kunde dieses Tickets. Aus den Systemen:',
  known: 'Aus den Systemen:',
  looking: 'Wird nachgeschlagen …',
  nothing: 'Kein System kennt das.',
  kinds: { customer: 'Kunde', order: 'Bestellung' },
  problems: {
    phone: 'Baton schlägt E-Mail-Adressen und Bestellnummern nach, keine Telefonnummern.',
    unclear:
      'Das ist weder eine einzelne E-Mail-Adresse noch eine einzelne Bestellnummer. Markieren Sie nur eine davon.',
    'too-long': 'Das ist zu viel Text. Markieren Sie nur eine E-Mail-Adresse oder eine Bestellnummer.',
  },
}

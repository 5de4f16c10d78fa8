import type { Messages } from '../messages.ts'

export const lookup: Messages['lookup'] = {
  title: 'Opgezocht',
  notThis: 'Niet de klant van dit ticket. Uit de systemen:',
  known: 'Uit de systemen:',
  looking: 'Bezig met opzoeken…',
  nothing: 'Geen enkel systeem kent dit.',
  kinds: { customer: 'klant', order: 'bestelling' },
  problems: {
    phone: 'Baton zoekt e-mailadressen en bestelnummers op, geen telefoonnummers.',
    unclear: 'Dit is niet precies één e-mailadres of één bestelnummer. Selecteer alleen dat.',
    'too-long': 'Dat is te veel tekst. Selecteer alleen een e-mailadres of een bestelnummer.',
  },
}

import type { Messages } from '../messages.ts'

export const lookup: Messages['lookup'] = {
  title: 'Opgezocht',
  notThis: 'Niet de klant van dit ticket. De systemen weten van',
  known: 'De systemen weten van',
  looking: 'Bezig met opzoeken…',
  nothing: 'Geen enkel systeem kent dit.',
  kinds: { customer: 'klant', order: 'bestelling' },
  problems: {
    phone: 'Baton zoekt e-mailadressen en bestelnummers op, geen telefoonnummers.',
    unclear: 'Dit is geen e-mailadres en geen bestelnummer. Selecteer alleen dat.',
    'too-long': 'Dat is te veel tekst. Selecteer alleen een e-mailadres of een bestelnummer.',
  },
}

import type { Messages } from '../messages.ts'

export const files: Messages['files'] = {
  show: 'Afbeelding tonen',
  hide: 'Afbeelding verbergen',
  loading: 'De afbeelding wordt opgehaald…',
  alt: (name) => `Verstuurde afbeelding: ${name}`,
  failed: 'De afbeelding kon niet worden opgehaald',
  retry: 'Opnieuw proberen',
  none: 'Dit bestand is geen afbeelding die hier kan worden getoond. Open het via de link.',
  large: (megabytes) => `Ze is groter dan ${megabytes} MB. Open ze via de link.`,
  elsewhere: (host) => `Ze staat op ${host}, waar Baton niet bij mag. Open ze via de link.`,
  broken: 'De browser kan deze afbeelding niet tonen. Open ze via de link.',
}

import type { Messages } from '../messages.ts'

export const files: Messages['files'] = {
  show: 'Afbeelding tonen',
  hide: 'Afbeelding verbergen',
  loading: 'De afbeelding wordt opgehaald…',
  alt: (name) => `Verstuurde afbeelding: ${name}`,
  failed: 'De afbeelding kon niet worden opgehaald',
  retry: 'Opnieuw proberen',
  none: 'Dit bestand is geen afbeelding die hier kan worden getoond. Open het via de link.',
  large: (megabytes) => `De afbeelding is groter dan ${megabytes} MB. Open deze via de link.`,
  elsewhere: (host) => `De afbeelding staat op ${host}, waar Baton niet bij mag. Open deze via de link.`,
  broken: 'De browser kan deze afbeelding niet tonen. Open deze via de link.',
}

import type { Messages } from '../messages.ts'

export const places: Messages['places'] = {
  toBrowser: 'Baton in het zijpaneel van de browser tonen',
  toPage: 'Baton in de pagina tonen',
  useIcon: 'Klik op het pictogram van Baton in de werkbalk van de browser om het te openen.',
}

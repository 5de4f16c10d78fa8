import type { Messages } from '../messages.ts'

export const places: Messages['places'] = {
  toBrowser: 'Baton in der Seitenleiste des Browsers zeigen',
  toPage: 'Baton in der Seite zeigen',
  useIcon: 'Zum Öffnen klicken Sie auf das Baton-Symbol in der Symbolleiste des Browsers.',
}

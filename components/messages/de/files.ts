import type { Messages } from '../messages.ts'

export const files: Messages['files'] = {
  show: 'Bild anzeigen',
  hide: 'Bild ausblenden',
  loading: 'Das Bild wird geholt …',
  alt: (name) => `Gesendetes Bild: ${name}`,
  failed: 'Das Bild ließ sich nicht holen',
  retry: 'Noch einmal versuchen',
  none: 'Diese Datei ist kein Bild, das hier angezeigt werden kann. Öffnen Sie sie über ihren Link.',
  large: (megabytes) => `Es ist größer als ${megabytes} MB. Öffnen Sie es über seinen Link.`,
  elsewhere: (host) =>
    `Es liegt bei ${host}, worauf Baton nicht zugreifen darf. Öffnen Sie es über seinen Link.`,
  broken: 'Der Browser kann dieses Bild nicht anzeigen. Öffnen Sie es über seinen Link.',
}

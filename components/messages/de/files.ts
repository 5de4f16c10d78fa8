import type { Messages } from '../messages.ts'

export const files: Messages['files'] = {
  show: 'Bild anzeigen',
  hide: 'Bild ausblenden',
  loading: 'Das Bild wird geladen …',
  alt: (name) => `Gesendetes Bild: ${name}`,
  failed: 'Das Bild ließ sich nicht laden',
  retry: 'Erneut versuchen',
  none: 'Diese Datei ist kein Bild, das hier angezeigt werden kann. Öffnen Sie sie über ihren Link.',
  large: (megabytes) => `Es ist größer als ${megabytes} MB. Öffnen Sie es über seinen Link.`,
  elsewhere: (host) =>
    `Es liegt auf ${host}; darauf darf Baton nicht zugreifen. Öffnen Sie es über seinen Link.`,
  broken: 'Der Browser kann dieses Bild nicht anzeigen. Öffnen Sie es über seinen Link.',
}

import type { Messages } from '../messages.ts'

export const introduction: Messages['introduction'] = {
  title: 'Einführung',
  offer: 'Neu hier? Drei Schritte zeigen, wie dieses Panel funktioniert.',
  begin: 'Zeigen',
  no: 'Nein, danke',
  again: 'Einführung zeigen',
  step: (now, all) => `Schritt ${now} von ${all}`,
  next: 'Weiter',
  back: 'Zurück',
  skip: 'Überspringen',
  done: 'Fertig',
  case: {
    title: 'Der Fall auf einen Blick',
    text: 'Das Anliegen, der Grund der Übergabe, was versucht und zugesagt wurde, die Bestellung und was noch offen ist. Eine Uhrzeit oder der Name eines Systems führt zum Beleg.',
  },
  keys: {
    title: 'Alles mit einer Taste',
    text: 'Einzelne Tasten wirken, solange das Panel den Fokus hat: / für Makros, . für alle Befehle, ? für alle Tasten. Mit Esc kehren Sie zu Ihrer Antwort zurück.',
    attempt: (key) => `Versuchen Sie es: ${key} zeigt die Bestellungen.`,
    worked: 'Genau. So funktionieren alle Tasten.',
    reach: (key) => `${key} führt von überall im Browser hierher.`,
  },
  looks: {
    title: 'So, wie Sie es mögen',
    text: 'All das können Sie auch später ändern, ebenso die Sprache: Die Taste . öffnet alle Befehle.',
    density: 'Abstände',
    comfortable: 'normal',
    compact: 'kleiner',
    begin: 'Ein Ticket beginnt mit',
    brief: 'dem Überblick',
    lastUsed: 'dem zuletzt benutzten Bereich',
  },
}

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
    text: 'Was gewünscht wird, warum ein Mensch, was versucht und zugesagt wurde, die Bestellung, was offen ist. Eine Uhrzeit oder der Name eines Systems führt zum Beleg.',
  },
  keys: {
    title: 'Alles mit einer Taste',
    text: 'Einzelne Tasten wirken, solange das Panel den Fokus hat: / für Makros, . für alles beim Namen, ? für alle Tasten. Escape führt zu Ihrer Antwort zurück.',
    attempt: (key) => `Versuchen Sie es: ${key} zeigt die Bestellungen.`,
    worked: 'Genau so. Alle Tasten wirken so.',
    reach: (key) => `${key} führt von überall im Browser hierher.`,
  },
  looks: {
    title: 'So, wie Sie es mögen',
    text: 'All das lässt sich auch später ändern, beim Namen, mit der Taste . – auch die Sprache.',
    density: 'Abstände',
    comfortable: 'üblich',
    compact: 'kleiner',
    begin: 'Ein Ticket beginnt mit',
    brief: 'dem Überblick',
    lastUsed: 'dem zuletzt benutzten Abschnitt',
  },
}

import type { PageMessages } from '../messages.ts'

export const adding: PageMessages['adding'] = {
  title: 'Quelle hinzufügen',
  managed: 'Die Quellen dieser Konfiguration verwaltet jemand anderes.',
  choose:
    'Wählen Sie das System. Steht es nicht in der Liste, lässt es sich über seine Web-API auch ohne Vorlage anbinden.',
  titleOf: (system) => `${system} hinzufügen`,
  about: 'Wo das System liegt und wie Ihr Team es nennt.',
  form: 'Neue Quelle',
  name: 'Name der Quelle',
  nameHelp: 'So, wie Ihr Team sie nennt: Agenten sehen den Namen neben jedem Wert, der von dort kommt.',
  address: 'Adresse',
  addressHelp: (example) => `Zum Beispiel ${example}`,
  optional: (label) => `${label} (optional)`,
  add: 'Hinzufügen und öffnen',
  back: 'Anderes System wählen',
  documentationOf: (system) => `Dokumentation von ${system}`,
  noName: 'Geben Sie ihr einen Namen, den Ihr Team kennt.',
  noAddress: 'Geben Sie die Adresse ein, z. B. https://shop.example.com.',
  needed: 'Für diese Vorlage erforderlich.',
}

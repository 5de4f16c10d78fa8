import type { PageMessages } from '../messages.ts'

export const publishing: PageMessages['publishing'] = {
  title: 'Verspreiden onder uw team',
  about:
    'Onderteken de configuratie die in gebruik is, zet het bestand op een webserver die uw medewerkers kunnen bereiken en stuur hun de link. Wie het bestand wijzigt, maakt de handtekening ongeldig.',
  where: 'Waar baton.json staat',
  whereHelp: 'Vul het adres in om de links voor uw medewerkers te krijgen.',
  links: {
    everyone: 'Link voor iedereen',
    pilot: 'Link voor de pilotgroep',
  },
  copyLinks: {
    everyone: 'Link voor iedereen kopiëren',
    pilot: 'Link voor de pilotgroep kopiëren',
  },
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  notCopied: 'De browser stond kopiëren niet toe.',
  notYet: 'Neem eerst een configuratie in gebruik: wat in gebruik is, wordt ondertekend.',
  form: 'Een release ondertekenen',
  notPart: 'Uw wijzigingen die nog niet in gebruik zijn, horen niet bij de release.',
  who: 'Wie de release krijgt',
  whoHelp: 'Een pilotgroep probeert een release voordat alle anderen die krijgen.',
  groups: {
    everyone: 'Iedereen',
    pilot: 'Alleen de pilotgroep',
  },
  note: 'Notitie voor het team (optioneel)',
  passphrase: 'Wachtwoordzin van de sleutel',
  sign: 'Ondertekenen en downloaden',
  signed: {
    everyone: (version) => `Versie ${version} voor iedereen is ondertekend. Zet baton.json op uw webserver.`,
    pilot: (version) =>
      `Versie ${version} voor de pilotgroep is ondertekend. Zet baton.json op uw webserver.`,
  },
  published: 'De baton.json die nu gepubliceerd is',
  taken: 'overgenomen',
  probablyNone: 'Hier is nog niets ondertekend, dus waarschijnlijk is er geen.',
  without:
    'Zonder dat bestand bevat het nieuwe bestand alleen deze release, en houdt de andere groep wat die heeft.',
  publishedFile: 'Gepubliceerd bestand',
  orPaste: 'Of plak de tekst',
  notRead: 'Het bestand kon niet worden gelezen. Kies het opnieuw.',
}

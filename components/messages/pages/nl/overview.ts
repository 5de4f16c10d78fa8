import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')
const hosts = (amount: number) => count(amount, { one: 'host', other: 'hosts' })

export const overview: PageMessages['overview'] = {
  title: 'Niemand zou het twee keer hoeven te zeggen',
  about:
    'Als een chatbot een klant aan u overdraagt, toont Baton naast het ticket het hele verhaal: wie het is, wat die wil, wat er is geprobeerd en wat uw systemen weten.',
  complete: 'Alles wat deze configuratie op dit apparaat nodig heeft, is aanwezig.',
  needs: (what) => `Nog nodig op dit apparaat: ${what}.`,
  needsBoth: (one, other) => `Nog nodig op dit apparaat: ${one} en ${other}.`,
  accessToHosts: 'toegang tot hosts',
  credentialsFor: (names) => `inloggegevens voor ${names}`,
  file: {
    title: 'Als bestand',
    about:
      'Een nieuw bestand vervangt de configuratie in gebruik; een bestand met fouten verandert niets. Geen bestand bevat een wachtwoord.',
    download: 'Configuratie in gebruik downloaden',
    remove: 'Configuratie verwijderen…',
    removed: 'De configuratie is verwijderd.',
    removeNamed: (name) => `‘${name}’ verwijderen?`,
    confirm: 'Verwijderen',
    afterwards:
      'Baton werkt niet meer in uw helpdesks tot er weer een configuratie in gebruik is. In de helpdesks en systemen zelf verandert niets.',
  },
  device: {
    title: 'Op dit apparaat',
    about:
      'De systemen die Baton raadpleegt, en wat u ervoor invoert. Wat u invoert, blijft op dit apparaat.',
    none: 'Deze configuratie raadpleegt nog geen bronnen.',
    launch: 'Snelkoppeling',
  },
  access: {
    title: (amount) => `De browser geeft Baton nog geen toegang tot ${hosts(amount)}`,
    allow: (amount) => `Toegang tot ${hosts(amount)} toestaan`,
    refused:
      'De browser stond het niet toe. Zonder toestemming wordt van deze hosts niets gelezen; de rest werkt.',
    uses: (uses) => `, voor ${uses}`,
    helpdesk: (name) => `de helpdesk ${name}`,
    teamLink: 'de teamlink',
    source: (name) => `de bron ${name}`,
    languageModel: 'het taalmodel',
    launch: (name) => `de snelkoppeling ${name}`,
  },
  doors: {
    link: 'Ik heb een teamlink',
    linkAbout: 'Uw teamleider heeft u een adres gestuurd. Dat levert de configuratie en houdt die actueel.',
    file: 'Ik heb een configuratiebestand',
    fileAbout: 'In één bestand staan de helpdesks en systemen van uw team. Het bevat geen wachtwoorden.',
    practice: 'Ik wil eerst rondkijken',
    practiceAbout:
      'De oefenhelpdesk is een kleine helpdesk met verzonnen klanten, in deze extensie. Er is geen server nodig.',
    practiceLink: 'De oefenhelpdesk uitproberen',
  },
}

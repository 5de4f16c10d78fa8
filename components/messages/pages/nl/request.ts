import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')

export const request: PageMessages['request'] = {
  noPreset: 'Deze versie van Baton kent het sjabloon van deze bron niet.',
  chain: {
    title: 'Verzoeken',
    about:
      'Eén is genoeg voor de meeste systemen. Moet eerst het klantnummer worden opgezocht, voeg dan een tweede toe dat gebruikt wat het eerste vond.',
    add: 'Verzoek toevoegen',
    noName: 'zonder naam',
    problem: 'heeft een probleem',
    remove: (id) => `Verzoek ${id} verwijderen`,
    name: 'Naam van dit verzoek',
    nameHelp: 'Kleine letters, cijfers en koppeltekens. Het antwoord wordt onder deze naam bewaard.',
  },
  kind: 'Soort',
  kinds: {
    rest: 'REST (adressen en parameters)',
    graphql: 'GraphQL (één query)',
    'json-rpc': 'JSON-RPC (methode en parameters)',
  },
  method: 'Methode',
  path: 'Pad',
  pathHelp: 'Komt achter het adres van de bron. Plak het met wat er na het vraagteken staat.',
  unknown: (names) =>
    `Geen enkele bron levert ${names}: een verzoek waaraan een waarde ontbreekt, wordt niet verstuurd.`,
  query: 'Parameters van het adres',
  queryHelp: 'Wat na het vraagteken komt: ?email={{email}}&limit=20',
  headers: 'Headers van het verzoek',
  noSecret:
    'Geen geheime waarden hier: dit gaat naar alle medewerkers. Kies bij ‘Verbinden’ hoe Baton bewijst wie de gegevens opvraagt.',
  holes: 'Waarden voor het laatst gebruikte veld',
  holesTitle: 'Waarden om in te vullen:',
  body: {
    sent: 'Meegestuurd (body)',
    shapes: {
      none: 'Niets',
      form: 'Formuliervelden',
    },
    json: 'Body als JSON',
    jsonHelp: 'Een tekst die alleen uit één plaatshouder bestaat, neemt de waarde over met het eigen type.',
    query: 'GraphQL-query',
    queryHelp: 'Vraag alleen velden op die u toewijst. Waarden horen in de variabelen hieronder.',
    variables: 'Variabelen',
    remote: 'Aangeroepen methode',
    parameters: 'Parameters van de methode',
  },
  needs: {
    title: 'Waarvoor de bron dient',
    about: 'En wat er van een klant bekend moet zijn voordat de bron kan worden geraadpleegd.',
    role: 'Rol',
    roleHelp: 'Deze bepaalt welke kaart van het paneel op deze bron wacht.',
    legend: 'De bron kan worden geraadpleegd als een van deze gegevens bekend is',
    chooseOne: 'Kies er minstens één.',
    allOf: (groups) => `Of samen: ${groups}`,
    and: ' en ',
    or: '; of ',
    provides: 'Wat andere bronnen ervan te weten komen',
    providesLegend: 'Bekend nadat deze bron heeft geantwoord',
    providesHelp: 'Bronnen die een van deze gegevens nodig hebben, worden dan geraadpleegd.',
  },
  limits: {
    title: 'Grenzen',
    about: 'Zodat een traag systeem of een te groot antwoord nooit een medewerker ophoudt.',
    fold: 'Tijd, grootte en hoe vaak',
    note: (seconds, retries) =>
      `${seconds} s, ${count(retries, { one: 'nieuwe poging', other: 'nieuwe pogingen' })}`,
    fields: {
      timeoutMs: {
        label: 'Wacht hoogstens, in ms',
        help: '100 tot 60.000. Langer wachten medewerkers niet.',
      },
      retries: {
        label: 'Pogingen na de eerste',
        help: '0 tot 5, met steeds langere pauzes.',
      },
      maxBytes: {
        label: 'Grootste antwoord, in bytes',
        help: 'Tot 20.000.000.',
      },
      perMinute: {
        label: 'Verzoeken per minuut, hoogstens',
        help: 'Leeg: geen eigen grens van Baton.',
      },
      freshSeconds: {
        label: 'Getoond zonder opnieuw te vragen, in seconden',
        help: 'Tot een dag (86.400).',
      },
      keepSeconds: {
        label: 'Bewaard en getoond als oudere gegevens, in seconden',
        help: 'Tot 30 dagen. Daarna wordt het verwijderd.',
      },
    },
    withoutOrigin:
      'Het systeem weigert verzoeken die zeggen waar ze vandaan komen: de header Origin weglaten',
  },
}

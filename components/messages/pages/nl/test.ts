import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')

export const test: PageMessages['test'] = {
  thisSource: 'Deze bron',
  about: 'Zoals voor een gesprek over',
  notKnown: 'iets nog onbekends',
  run: 'Test uitvoeren',
  asking: 'Bezig met opvragen…',
  askingSystem: 'Het systeem wordt geraadpleegd…',
  outdated: 'De bron is na deze test gewijzigd. Voer de test opnieuw uit.',
  hint: {
    first: (missing) => `Eerst: ${missing}.`,
    real: 'De test verstuurt de echte verzoeken. Het antwoord blijft op deze pagina en wordt nergens opgeslagen.',
    oneField: 'Vul een van de velden in.',
    existing: 'Gebruik de gegevens van een echte klant of een echt ticket.',
  },
  summary: {
    asked: (amount, ms) => `${count(amount, { one: 'verzoek', other: 'verzoeken' })}, ${ms} ms`,
    notComplete: (asked) => `Niet volledig: ${asked}.`,
    noRecord: (asked) =>
      `Het systeem antwoordt: ${asked}. Uit het antwoord komt nog geen record: ga naar ‘Toewijzen’ en geef aan wat het bevat.`,
    nobody: (asked) =>
      `Het werkt, maar het systeem kent hiermee niemand: ${asked}. Probeer het met iemand die iets heeft besteld.`,
    works: (asked, records, points) => `Het werkt: ${asked}, ${records}, ${points}`,
    records: (amount) => count(amount, { one: 'record', other: 'records' }),
    points: (arrived, all) =>
      `${arrived} van ${count(all, { one: 'gegeven', other: 'gegevens' })} aangekomen`,
    attention: (amount) => `; ${count(amount, { one: 'vraagt uw aandacht', other: 'vragen uw aandacht' })}`,
  },
  asWanted: 'Is alles naar wens? Wijzigingen neemt u in gebruik onder',
  replies: {
    title: 'Wat er is opgevraagd en wat er terugkwam',
    none: 'Er is geen verzoek verstuurd.',
    sent: 'Verstuurd',
    reply: 'Antwoord',
    bytes: (amount) => `${amount} B`,
    kilobytes: (amount) => `${amount} KB`,
    less: 'Minder tonen',
    all: (characters) => `Alle ${characters} tekens tonen`,
  },
  points: {
    title: 'Gegevens',
    caption: (source) => `Elk gegeven uit: ${source}`,
    point: 'Gegeven',
    came: 'Ontvangen',
    policy: 'Niveau',
    others: 'Overige',
    noneCame: 'Er is niets aangekomen.',
    noneMapped: 'Er is nog niets toegewezen.',
    states: {
      arrived: 'aangekomen',
      missing: 'niet in het antwoord',
      forbidden: 'verboden: niet opgevraagd, niet bewaard',
      unreadable: 'aangekomen, maar niet leesbaar',
      'not-mapped': 'niet toegewezen',
    },
  },
  records: {
    leftOut: (amount) =>
      count(amount, {
        one: 'waarde paste niet en is weggelaten:',
        other: 'waarden pasten niet en zijn weggelaten:',
      }),
    asRecords: (kind) => `${kind} als records`,
  },
  asAgent: 'Zo ziet de medewerker het',
}

import type { HumanWords } from '../human-words.ts'

/**
 * German. The verb may stand last ("mit einem Menschen sprechen"), so that the patterns come in both orders. Past
 * forms ("gesprochen") are not listed, as they tell of something that is over. An umlaut is read without its dots;
 * `moechte` is one slip from `mochte`.
 */
export const german: HumanWords = {
  language: 'de',
  classes: {
    with: 'mit, mitm, an, zu, zum, zur',
    speak: 'sprechen, reden, chatten, telefonieren, schreiben, unterhalten, kommunizieren, diskutieren',
    speakNow: 'spreche, rede, chatte, schreibe, diskutiere, red, sprech',
    human:
      'mensch, menschen, mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeitende, mitarbeitenden, berater, ' +
      'beraterin, kundenberater, kundenberaterin, sachbearbeiter, sachbearbeiterin, ansprechpartner, ' +
      'servicemitarbeiter, supportmitarbeiter, kundenbetreuer, agent, agenten, kollege, kollegen, kollegin, operator',
    person: 'person, personen, leuten, team',
    staff:
      'chef, chefin, vorgesetzten, vorgesetzter, vorgesetzte, manager, managerin, geschaftsfuhrer, geschaftsfuhrung, ' +
      'geschaftsleitung, filialleiter, filialleitung, abteilungsleiter, teamleiter, teamleitung, verantwortlichen, ' +
      'verantwortliche, zustandigen, fachmann',
    desk:
      'kundenservice, kundendienst, kundenbetreuung, kundensupport, support, service, serviceteam, ' +
      'reklamationsabteilung, beschwerdeabteilung, fachabteilung, abteilung, reklamation, buchhaltung, hotline, zentrale',
    anyone:
      'jemandem, jemanden, jemand, wem, irgendwem, irgendjemandem, irgendjemand, einem von euch, einem von ihnen',
    real:
      'echten menschen, echter mensch, echte person, echten person, richtigen menschen, richtige person, ' +
      'richtigen person, lebenden menschen, echten mitarbeiter, menschlichen mitarbeiter, menschlicher mitarbeiter, ' +
      'aus fleisch und blut, menschlichen kontakt, jemand echtes, jemanden echtes',
    an: 'einen, nen, eine, ne, einem, nem, ein, einer, euren, eure, ihren, ihre, deinen, den, die',
    want:
      'will, mochte, brauche, hatte gern, hatte gerne, hatt gern, verlange, wunsche, wollte, kann ich, konnte ich, ' +
      'darf ich, kriege ich, bekomme ich, bitte',
    me: 'mich, uns',
    transferNow: 'verbinden, verbinde, verbind, verbindet, weiterleiten, ubergeben',
    transfer:
      'verbinden, weiterverbinden, durchstellen, weiterleiten, ubergeben, verbunden werden, weitergeleitet werden, durchgestellt werden',
    put: 'stellen, stell, stelle, stellt, leiten, leite, leitet',
    through: 'durch, weiter',
    give: 'geben, gib, gebt, holen, hol, holt, schicken',
    giveMe: 'mir, uns, mal, sofort, endlich, bitte, doch, jetzt, sie',
    isThere:
      'ist da, ist dort, ist hier, gibt es, gibts, gibt es denn, sitzt da, arbeitet da, is da, ist denn da, ist bei euch, ist bei ihnen',
    available: 'erreichbar, verfugbar, zu sprechen, da, online',
    may: 'kann, konnte, konnten, konnt, soll, sollte, moge, mag, bitte',
    callMe: 'anrufen, zuruckrufen, melden, kontaktieren',
    should: 'soll, sollte, moge, kann, konnte',
    nice: 'ware nett, ware gut, ware super, ware schon, ware toll, ware mir lieber, waere nett, waere gut, waere super',
    callback: 'ruckruf, anruf, zuruckgerufen',
    withWhom: 'mit dem, mit der, mit denen, mit wem',
    i: 'ich, man, wir',
    can: 'kann, konnte, darf',
    not: 'nicht, nimmer, ned, net',
    no: 'kein, keinen, keine, keinem',
    bot: 'bot, bots, chatbot, chatbots, roboter, robotern, automat, automaten, maschine, maschinen, computer, ki, sprachcomputer',
    more: 'mehr, weiter, langer, langst',
    enough: 'genug von, schluss mit, satt, leid',
    small:
      'bitte, jetzt, sofort, ein, einen, eine, einem, einer, echten, echter, echte, richtigen, richtiger, richtige, hallo, hi, ' +
      'guten tag, mit, nur, endlich, danke, ok, ja, nein, kein, keinen, mochte, will, nochmal, den, die, der, zum, dringend, lebenden',
  },
  requests: [
    ['with', 3, 'human', 4, 'speak'],
    ['with', 3, 'person', 3, 'speak'],
    ['with', 3, 'staff', 3, 'speak'],
    ['with', 2, 'anyone', 5, 'speak'],
    ['with', 2, 'desk', 2, 'speak'],
    ['want', 2, 'speak', 1, 'with', 3, 'human'],
    ['want', 2, 'speak', 1, 'with', 3, 'anyone'],
    ['an', 2, 'human', 1, 'speak'],
    ['an', 2, 'staff', 1, 'speak'],
    ['want', 1, 'anyone', 1, 'speak'],
    ['transferNow', 3, 'me', 3, 'with', 3, 'human'],
    ['transferNow', 3, 'me', 3, 'with', 3, 'staff'],
    ['transferNow', 3, 'me', 3, 'with', 3, 'desk'],
    ['transferNow', 3, 'me', 3, 'with', 3, 'anyone'],
    ['transferNow', 3, 'me', 3, 'with', 3, 'person'],
    ['with', 3, 'human', 2, 'transfer'],
    ['with', 3, 'staff', 2, 'transfer'],
    ['with', 3, 'desk', 2, 'transfer'],
    ['with', 3, 'anyone', 2, 'transfer'],
    ['with', 3, 'person', 2, 'transfer'],
    ['put', 2, 'me', 6, 'through'],
    ['give', 3, 'human'],
    ['give', 'giveMe', 3, 'staff'],
    ['give', 'giveMe', 3, 'human'],
    ['want', 4, 'real'],
    ['want', 1, 'an', 1, 'human'],
    ['want', 1, 'an', 1, 'staff'],
    ['want', 'anyone', 3, 'speak'],
    ['give', 'giveMe', 'anyone'],
    ['transfer', 1, 'with', 3, 'human'],
    ['transfer', 1, 'with', 3, 'desk'],
    ['human', 1, 'nice'],
    ['isThere', 4, 'human'],
    ['isThere', 4, 'real'],
    ['isThere', 2, 'anyone', 1, 'available'],
    ['withWhom', 1, 'i', 3, 'speak', 'can'],
    ['may', 3, 'anyone', 3, 'callMe'],
    ['may', 3, 'human', 3, 'callMe'],
    ['may', 2, 'staff', 3, 'callMe'],
    ['anyone', 1, 'should', 4, 'callMe'],
    ['human', 1, 'should', 4, 'callMe'],
    ['staff', 1, 'should', 4, 'callMe'],
    ['callback', 4, 'human'],
    ['callback', 4, 'staff'],
    ['not', 3, 'with', 2, 'bot', 3, 'speak'],
    ['speakNow', 4, 'not', 3, 'with', 3, 'bot'],
    ['with', 2, 'bot', 1, 'speakNow', 3, 'not'],
    ['want', 2, 'no', 2, 'bot'],
    ['no', 1, 'bot', 1, 'more'],
    ['enough', 3, 'bot'],
  ],
  bare: {
    allowed: ['human', 'staff', 'desk', 'real', 'person', 'bot', 'small', 'speak'],
    needs: ['human', 'staff', 'real'],
  },
  notAfter:
    'nicht, ned, nie, ohne, statt, anstatt, muss ich, mussen wir, musste, habe ich, hab ich, hatte ich, versucht, ' +
    'kann nicht, will nicht, nicht extra, nicht erst, soll ich, nachdem ich, als ich, keine lust, brauche nicht, kein bedarf',
  stillAfter:
    'warum kann ich nicht, wieso kann ich nicht, kann ich nicht, konnte ich nicht, darf ich nicht, ' +
    'was muss ich tun um, muss ich tun um, warum darf ich nicht',
  notBefore:
    'musste, will ich nicht, mochte ich nicht, muss ich nicht, brauche ich nicht, hat gesagt, hat mir, sagte, meinte, ' +
    'loben, danken, melden will, ausrichten, fur eine, rabatt, zu mussen, gesprochen, geschrieben, telefoniert',
}

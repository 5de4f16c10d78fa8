import type { HumanWords } from '../human-words.ts'

/**
 * Dutch, of the Netherlands and of Flanders. The verb may stand last ("een medewerker spreken"), so that the patterns
 * come in both orders. Past forms ("gesproken") are not listed, as they tell of something that is over.
 */
export const dutch: HumanWords = {
  language: 'nl',
  classes: {
    with: 'met, aan, naar, tegen',
    speak: 'praten, spreken, chatten, bellen, overleggen, klappen, babbelen, kletsen, communiceren, contact',
    speakNow: 'praat, spreek, discussieer, ga ik niet in discussie, chat, ga ik niet praten, klap',
    human:
      'mens, mensen, medewerker, medewerkster, medewerkers, agent, collega, collegas, adviseur, klantenservicemedewerker, ' +
      'operator, helpdeskmedewerker, servicemedewerker, levend persoon, echt persoon, echte persoon, persoon, ' +
      'vertegenwoordiger, werknemer, levend wezen',
    realOne:
      'mens, echt mens, echte mens, echte medewerker, medewerker, echt persoon, echte persoon, levend mens, ' +
      'menselijke medewerker, menselijk contact, mens van vlees en bloed, medewerkster',
    an: 'een, nen, ne, n, uw, je, jullie, de',
    line: 'aan de lijn, aan de telefoon, aan de foon',
    anyone: 'iemand, eender wie, wie dan ook, iemand anders',
    staff:
      'manager, leidinggevende, chef, baas, teamleider, supervisor, directeur, directie, filiaalmanager, ' +
      'verantwoordelijke, eigenaar, bedrijfsleider, hoofd',
    desk:
      'klantenservice, klantendienst, helpdesk, klachtenafdeling, afdeling, klantcontact, service afdeling, servicedesk, ' +
      'support, retourafdeling, technische dienst, verkoop',
    me: 'mij, me, ons, dit gesprek, het gesprek',
    transfer:
      'doorverbinden, verbinden, doorschakelen, doorsturen, doorverbonden worden, overzetten, overdragen',
    connect: 'verbind, verbindt, verbinden, schakel, schakelt, zet, stuur, geef',
    onward: 'door, over',
    give: 'geef, geeft, haal, haalt, stuur, doe',
    giveMe: 'mij, me, mij maar, me maar, dan, ons, even',
    want:
      'wil, wil graag, zou graag, wens, eis, wilt, heb liever, liever, ik wil, nodig, mag ik, kan ik, kunnen we, graag, heb behoefte aan, ' +
      'krijg ik, zoek, willen',
    isThere:
      'is er, is daar, is hier, zit er, zit daar, werkt er, zijn er, bestaat er, is er dan, is der, hebben jullie, heeft u, werken er, werken hier',
    available: 'beschikbaar, bereikbaar, aanwezig, daar, online, vrij, die kan helpen',
    may: 'kan, kunt, kunnen, zou, wil, laat, mag, moet',
    callMe:
      'mij bellen, me bellen, mij terugbellen, me terugbellen, terugbellen, contact opnemen, contact met mij opnemen, ' +
      'te woord staan, mij contacteren, me contacteren, bellen, me even bellen',
    calledBy:
      'teruggebeld worden door, laten terugbellen door, laten bellen door, terugbellen door, gebeld worden door, teruggebeld door, geholpen worden door, contact met, terugbelverzoek van, ' +
      'telefoontje van, belletje van, te woord gestaan door, gebeld door',
    calledEnd:
      'gebeld worden, teruggebeld worden, geholpen worden, worden gebeld, worden teruggebeld, worden geholpen',
    by: 'door',
    whom: 'met wie, wie',
    i: 'ik, we, wij',
    can: 'kan, mag, kunnen',
    not: 'niet, nooit, geen zin om, nie',
    no: 'geen, genen',
    bot: 'bot, bots, chatbot, chatbots, robot, robots, robotten, automaat, machine, machines, computer, ai, apparaat',
    more: 'meer',
    enough: 'genoeg van, klaar met, zat, beu, stop met, ben moe van',
    small:
      'aub, alsjeblieft, alstublieft, graag, nu, een, ne, nen, echt, echte, de, uw, je, hallo, hoi, dag, goedemiddag, ik, wil, met, geen bot, ' +
      'geen robot, ja, nee, ok, bedankt, meteen, direct, gewoon, dringend, levend, spoed',
  },
  requests: [
    ['with', 3, 'human', 4, 'speak'],
    ['with', 2, 'anyone', 6, 'speak'],
    ['with', 3, 'staff', 3, 'speak'],
    ['with', 2, 'desk', 2, 'speak'],
    ['speak', 1, 'with', 3, 'human'],
    ['speak', 1, 'with', 3, 'anyone'],
    ['speak', 1, 'with', 3, 'staff'],
    ['speak', 1, 'with', 3, 'desk'],
    ['want', 1, 'an', 1, 'human', 1, 'speak'],
    ['want', 1, 'anyone', 1, 'speak'],
    ['want', 1, 'an', 1, 'staff', 1, 'speak'],
    ['want', 1, 'an', 'human', 1, 'line'],
    ['want', 1, 'anyone', 1, 'line'],
    ['connect', 3, 'me', 3, 'onward', 3, 'human'],
    ['connect', 3, 'me', 3, 'onward', 3, 'staff'],
    ['connect', 3, 'me', 3, 'onward', 3, 'desk'],
    ['connect', 3, 'me', 3, 'onward', 3, 'anyone'],
    ['connect', 3, 'me', 3, 'with', 3, 'human'],
    ['connect', 3, 'me', 3, 'with', 3, 'desk'],
    ['with', 3, 'human', 2, 'transfer'],
    ['with', 3, 'staff', 2, 'transfer'],
    ['with', 3, 'desk', 2, 'transfer'],
    ['with', 3, 'anyone', 2, 'transfer'],
    ['transfer', 1, 'with', 3, 'human'],
    ['transfer', 1, 'with', 3, 'staff'],
    ['transfer', 1, 'with', 3, 'desk'],
    ['transfer', 1, 'with', 3, 'anyone'],
    ['give', 'giveMe', 3, 'human'],
    ['give', 'giveMe', 3, 'staff'],
    ['want', 1, 'an', 1, 'realOne'],
    ['want', 2, 'staff'],
    ['isThere', 5, 'realOne'],
    ['isThere', 2, 'anyone', 2, 'available'],
    ['isThere', 2, 'anyone', 6, 'speak'],
    ['whom', 2, 'i', 2, 'speak'],
    ['whom', 2, 'i', 2, 'can', 2, 'speak'],
    ['may', 2, 'anyone', 2, 'callMe'],
    ['may', 3, 'human', 2, 'callMe'],
    ['may', 3, 'staff', 2, 'callMe'],
    ['calledBy', 2, 'human'],
    ['calledBy', 2, 'anyone'],
    ['calledBy', 2, 'staff'],
    ['by', 2, 'human', 1, 'calledEnd'],
    ['by', 2, 'anyone', 1, 'calledEnd'],
    ['not', 3, 'with', 2, 'bot', 4, 'speak'],
    ['speakNow', 3, 'not', 3, 'with', 2, 'bot'],
    ['with', 2, 'bot', 1, 'speakNow'],
    ['want', 1, 'no', 1, 'bot'],
    ['no', 1, 'bot', 1, 'more'],
    ['enough', 2, 'bot'],
  ],
  bare: {
    allowed: ['human', 'staff', 'desk', 'small', 'speak', 'bot', 'realOne'],
    needs: ['human', 'staff'],
  },
  notAfter:
    'niet, nooit, zonder, in plaats van, hoef niet, hoef ik, moet ik, moest, heb ik, nadat ik, toen ik, geprobeerd, ' +
    'liever niet, geen zin, wil niet, nie',
  stillAfter: 'waarom kan ik niet, kan ik niet, mag ik niet, wat moet ik doen om, moet ik doen om, lukt niet',
  notBefore:
    'zei, vertelde, heeft gezegd, belde, bedanken, moest, hoeft niet, hoef ik niet, wil ik niet, kostte, extra, beloofde, gesproken',
}

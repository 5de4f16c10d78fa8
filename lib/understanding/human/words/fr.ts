import type { HumanWords } from '../human-words.ts'

/**
 * French. An elided word is one with what follows it (`dun conseiller` for "d'un conseiller"), so that both forms are
 * listed. Only forms that ask stand here: "j'ai parlé" tells of something past.
 */
export const french: HumanWords = {
  language: 'fr',
  classes: {
    speak:
      'parler, discuter, echanger, causer, chatter, tchatter, dialoguer, communiquer, mentretenir, avoir, joindre',
    talk: 'parler, discuter, echanger, causer, chatter, tchatter, dialoguer, communiquer, mentretenir, parle',
    contact: 'contacter, joindre, appeler, voir, avoir',
    with: 'a, avec, au, aux, directement a, directement avec',
    human:
      'humain, humaine, etre humain, lhumain, conseiller, conseillere, conseillers, agent, lagent, operateur, ' +
      'operatrice, loperateur, teleconseiller, employe, employee, vrai employe, personne reelle, vraie personne, ' +
      'vraies personnes, vraies gens, vrai humain, personne physique, personne humaine, interlocuteur, collegue, ' +
      'collaborateur, charge de clientele, vendeur, vendeuse',
    anyone: 'quelquun, une personne, qqn, qqun, qquun, quelqun, une vraie, un vrai',
    staff:
      'responsable, superviseur, superieur, manager, directeur, directrice, chef, gerant, patron, votre direction',
    desk:
      'service client, service clients, service clientele, service apres vente, sav, service reclamations, ' +
      'service reclamation, service technique, service commercial, service comptabilite, standard, conseil',
    transfer:
      'passez, passe, passer, transferez, transferer, transfere, transferes, mettez, mettre, connectez, connecter, ' +
      'basculez, basculer, orientez, dirigez, redirigez, rediriger, adressez, renvoyez, escaladez',
    pronounTransfer:
      'passez moi, passe moi, me passer, transferez moi, me transferer, mettez moi, me mettre, connectez moi, ' +
      'me connecter, nous passer, redirigez moi, me rediriger, orientez moi, me basculer, basculez moi, donnez moi, ' +
      'me donner, trouvez moi, me trouver, envoyez moi vers, mettre en relation, mettre en contact, etre mis en relation, ' +
      'etre mise en relation, etre transfere, etre transferee, etre mis en contact, etre mise en contact, mise en relation',
    want:
      'je veux, je voudrais, jaimerais, je souhaite, je souhaiterais, jexige, je demande, il me faut, il me faudrait, jai besoin, ' +
      'jveux, jvoudrais, on veut, puis je avoir, je peux avoir, pourrais je avoir, est ce que je peux avoir, besoin, ' +
      'jprefere, je prefere, je prefererais',
    realOne:
      'vrai conseiller, vrai humain, vraie personne, etre humain, humain, vrai agent, vrai interlocuteur, personne reelle',
    isThere: 'y a t il, ya t il, il y a, est ce quil y a, y a, ya, existe t il',
    callMe:
      'me rappelle, me rappeler, mappelle, mappeler, me contacter, me contacte, me rappelles, me joigne, me recontacte, ' +
      'me recontacter, nous rappelle',
    may: 'quelquun, un conseiller, une conseillere, un agent, un humain, un responsable, un collegue, une personne, un technicien, un employe',
    can: 'peut, pourrait, peut il, doit, puisse, qui, pourra',
    calledBy:
      'rappele par, rappelee par, contacte par, contactee par, appele par, un rappel de, un rappel d, rappel par',
    relDuty: 'a qui, avec qui, avec lequel',
    no: 'plus de, pas de, plus, pas, marre, assez, ras le bol, stop, arretez',
    notWith: 'pas avec, plus avec, pas a, plus a',
    refuse:
      'veux plus, veux pas, ne veux plus, ne veux pas, marre de, assez de, refuse de, ne discute pas, discute pas, ne parle pas, parle pas',
    bot:
      'robot, robots, bot, bots, chatbot, chatbots, machine, machines, automate, ia, ordinateur, repondeur, ' +
      'assistant virtuel, reponses automatiques',
    noBot:
      'veux plus de, veux pas de, marre de, marre des, assez de, assez des, ras le bol de, ras le bol des, marre du, assez du, arretez avec',
    small:
      'svp, stp, sil vous plait, sil te plait, un, une, le, la, les, bonjour, bonsoir, salut, merci, vite, maintenant, tout de suite, ' +
      'vrai, vraie, pas un robot, pas un bot, ok, oui, non, a, avec, au, de, et, pas demain, urgent, je veux, parler, passez moi, donnez moi',
  },
  requests: [
    ['talk', 1, 'with', 4, 'human'],
    ['talk', 1, 'with', 3, 'staff'],
    ['talk', 1, 'with', 2, 'anyone'],
    ['talk', 1, 'with', 2, 'desk'],
    ['contact', 3, 'human'],
    ['contact', 2, 'staff'],
    ['contact', 'anyone'],
    ['pronounTransfer', 5, 'human'],
    ['pronounTransfer', 4, 'staff'],
    ['pronounTransfer', 3, 'anyone'],
    ['pronounTransfer', 3, 'desk'],
    ['transfer', 1, 'with', 2, 'human'],
    ['transfer', 1, 'with', 2, 'staff'],
    ['want', 3, 'human'],
    ['want', 2, 'staff'],
    ['isThere', 4, 'realOne'],
    ['isThere', 2, 'may', 3, 'callMe'],
    ['isThere', 2, 'anyone', 3, 'talk'],
    ['may', 'can', 2, 'callMe'],
    ['can', 'may', 2, 'callMe'],
    ['calledBy', 2, 'human'],
    ['calledBy', 2, 'anyone'],
    ['calledBy', 2, 'staff'],
    ['relDuty', 3, 'talk'],
    ['refuse', 4, 'talk', 2, 'bot'],
    ['refuse', 3, 'notWith', 2, 'bot'],
    ['refuse', 1, 'with', 2, 'bot'],
    ['noBot', 2, 'bot'],
  ],
  bare: {
    allowed: ['human', 'staff', 'desk', 'small', 'talk', 'bot', 'no'],
    needs: ['human', 'staff'],
  },
  notAfter:
    'ne veux pas, veux pas, ne souhaite pas, souhaite pas, pas besoin de, pas, sans, sans avoir a, au lieu de, ' +
    'jai essaye de, essaye de, dois je, faut il, est ce que je dois, jai pu, jai du, viens de, venais de, apres avoir, ' +
    'en train de, inutile de, plutot que de, evite de',
  stillAfter:
    'pourquoi je ne peux pas, ne peux pas, peux pas, puis je pas, narrive pas a, je narrive pas a, arrive pas a, pourrais je pas, peut on pas',
  notBefore:
    'ma dit, mavait dit, ma repondu, ma promis, ma appele, ma rappele, pour une place, de plus, quand jai, hier, a dit',
}

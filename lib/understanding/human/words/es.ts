import type { HumanWords } from '../human-words.ts'

/**
 * Spanish, of Spain and of Latin America (vos, ustedes; "asesor", "ejecutivo"). Pronouns may be one with the verb
 * ("pásame", "comuníqueme"). Only forms that ask are listed: "hablé" tells of something past.
 */
export const spanish: HumanWords = {
  language: 'es',
  classes: {
    speak:
      'hablar, chatear, platicar, conversar, comunicarme, comunicarnos, charlar, ablar, contactar, contactarme, tratar, dialogar',
    with: 'con, a',
    human:
      'humano, humana, ser humano, agente, agentes, asesor, asesora, operador, operadora, representante, ejecutivo, ejecutiva, ' +
      'persona real, persona de verdad, persona humana, persona de carne y hueso, empleado, empleada, teleoperador, ' +
      'teleoperadora, companero, companera, persona fisica, dependiente, dependienta, colega, consultor, asistente humano',
    anyone:
      'alguien, una persona, personas, alguna persona, gente, algun, uno de ustedes, uno de vosotros, alguna',
    staff:
      'supervisor, supervisora, encargado, encargada, jefe, jefa, gerente, responsable, director, directora, superior, dueno',
    desk:
      'atencion al cliente, servicio al cliente, servicio de atencion, servicio tecnico, departamento, reclamaciones, ' +
      'reclamos, soporte, servicio de reclamaciones, quejas',
    transfer:
      'pasame, paseme, pasenme, pasarme, pasadme, comunicame, comuniqueme, comuniquenme, comunicarme, conectame, conecteme, ' +
      'conectarme, transfiereme, transfierame, transferirme, ponme, pongame, ponganme, ponerme, derivame, deriveme, ' +
      'derivarme, deriven, me pasas, me pasa, me pasan, me pasais, me comunicas, me comunica, me comunican, me pones, ' +
      'me pone, me ponen, me poneis, me transfieres, me transfiere, me conecta, me conectas, me puede pasar, me puedes pasar, ' +
      'me pueden pasar, me podes pasar, me podeis pasar, me puede comunicar, me puedes comunicar, me pueden comunicar, ' +
      'me puedes poner, me puede poner, me pueden poner, me podria pasar, me podrias pasar, me podria comunicar, me derivas, me derivan, ' +
      'que me pasen, que me pongan, que me comuniquen, pasen me, redirigeme, redirijame',
    give: 'dame, deme, denme, dadme, consigueme, buscame, traeme, traiga, mandame',
    want:
      'quiero, kiero, queremos, necesito, necesitamos, quisiera, me gustaria, exijo, solicito, pido, prefiero, puedo tener, hay, ' +
      'deseo, busco, ocupo, requiero',
    realOne:
      'humano, humana, persona real, persona de verdad, agente, asesor, asesora, operador, operadora, ser humano, persona humana, ejecutivo',
    attend:
      'atienda, atiendan, me atienda, me atiendan, me atienda ya, que me atienda, llame, me llame, me llamen, me contacte, me contacten, ' +
      'me ayude, me marque, me escriba',
    attendInf:
      'atenderme, llamarme, contactarme, marcarme, atender, me llame, me atienda, llamar, me puede atender, me puede llamar',
    may: 'puede, podria, pueda, que, me puede, me podria, pudiera',
    attendMe: 'atender, atenderme, atendernos, llamarme',
    isThere: 'hay, habra, existe, esta, no hay, tienen, teneis',
    whom: 'con quien, con el que, con quien puedo',
    no: 'no quiero, ya no quiero, no voy a, me niego a, harto de, harta de, cansado de, cansada de, estoy harto, estoy harta, no pienso, basta de, dejen de, paso de, no',
    bot: 'bot, bots, robot, robots, chatbot, chatbots, maquina, maquinas, ia, automatico, contestadora, contestador, asistente virtual, ordenador, computadora',
    noBot:
      'basta de, no mas, no quiero, ya no quiero, harto de, harta de, harto del, harta del, cansado de, cansada de, fuera el, nada de, no quiero mas, no quiero otro',
    otherBot:
      'robots, bots, bot, robot, chatbot, chatbots, maquinas, mensajes automaticos, respuestas automaticas, contestador',
    calledBy:
      'llamada de, llamada con, llame, atendido por, atendida por, que me llame, que me atienda, quiero que, necesito que, me atienda, me llame',
    small:
      'por favor, porfa, porfavor, pf, un, una, el, la, con, ya, hola, buenas, buenos dias, ahora, de verdad, real, gracias, ok, si, no, ' +
      'urgente, quiero, hablar, pasame, al, de, mismo, en linea, no un robot, no un bot',
  },
  requests: [
    ['speak', 1, 'with', 4, 'human'],
    ['speak', 1, 'with', 4, 'staff'],
    ['speak', 1, 'with', 2, 'anyone'],
    ['speak', 1, 'with', 3, 'desk'],
    ['speak', 1, 'human'],
    ['transfer', 1, 'with', 3, 'human'],
    ['transfer', 1, 'with', 3, 'staff'],
    ['transfer', 1, 'with', 2, 'anyone'],
    ['transfer', 1, 'with', 3, 'desk'],
    ['transfer', 2, 'human'],
    ['transfer', 2, 'staff'],
    ['give', 2, 'human'],
    ['give', 2, 'staff'],
    ['want', 2, 'realOne'],
    ['isThere', 3, 'realOne'],
    ['want', 2, 'staff'],
    ['isThere', 2, 'anyone', 4, 'attendInf'],
    ['isThere', 2, 'anyone', 4, 'speak'],
    ['human', 1, 'may', 2, 'attendInf'],
    ['may', 2, 'human', 1, 'attendInf'],
    ['attend', 2, 'human'],
    ['attend', 2, 'staff'],
    ['attend', 1, 'anyone'],
    ['may', 1, 'attendMe', 1, 'anyone'],
    ['calledBy', 2, 'human'],
    ['calledBy', 2, 'staff'],
    ['whom', 2, 'speak'],
    ['no', 2, 'speak', 1, 'with', 3, 'bot'],
    ['noBot', 2, 'otherBot'],
  ],
  bare: {
    allowed: ['human', 'staff', 'desk', 'small', 'speak', 'with', 'bot'],
    needs: ['human', 'staff'],
  },
  notAfter:
    'no quiero, no necesito, no hace falta, sin, sin tener que, en vez de, en lugar de, intente, trate de, tuve que, ' +
    'tengo que, debo, hay que, despues de, acabo de, pude, prefiero no, cuando, estaba, no deseo',
  stillAfter: 'por que no puedo, no puedo, no me deja, no consigo, no logro, que tengo que hacer para, como',
  notBefore:
    'me dijo, me dijeron, me llamo, me atendio, me prometio, me confirmo, dijo, que me atendio, muy amable, inmobiliario, inmobiliaria',
}

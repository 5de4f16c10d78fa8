import type { GuardWords } from '../words.ts'

export const spanish: GuardWords = {
  refusal:
    /\b(?:no (?:lo |la |me |los |las )?(?:se|tengo|recuerdo|acuerdo|encuentro|veo|sale|aparece|llego|guarde|traigo)|no estoy segur[oa]|ni idea|se me olvido|olvide|perdi|(?:te |se |le )?(?:lo|la) busco|voy a buscar|dejame (?:ver|buscar)|deja (?:lo |la )?(?:veo|busco|checo)|espera|espere|un momento|ahora no|luego|para que (?:quiere|quieres|lo)|cual seria|donde (?:lo |la )?(?:veo|encuentro)|ando en|estoy (?:en la calle|manejando|fuera))\b/i,
  failure:
    /\b(?:no (?:me |se |lo |la |nos )?(?:encuentr[a-z]{1,3}|aparece|sale|existe|coincide|funciona|es valid[oa]|reconoce|localiz[a-z]{1,3}|puedo (?:encontrar|localizar)|figura|consta|logro)|invalid[oa]|incorrect[oa]|erroneo|error|desconocid[oa]|rebot[oa]|devuelto|ningun (?:pedido|resultado|registro)|ninguna (?:orden|cuenta))\b/i,
  change:
    /\b(?:me equivoque|equivocad[oa]|error|mal escrito|cambi[eoa]|cambiado|cambiar|mejor dicho|nuev[oa]|otr[oa] (?:correo|direccion|telefono|numero)|me mude|en realidad|no es esa?|viej[oa])\b/i,
  withdrawal:
    /\b(?:olvidalo|olvidelo|olvide eso|dejalo|dejelo|cambie de opinion|en su lugar|en vez de eso)\b/i,
  wish: /\b(?:quiero|quisiera|necesito|me gustar.a|ocupo|puede|puedes|podr.as|podr.a)\b/i,
  anew: /\b(?:tambi.n|adem.s|otra cosa|otro pedido|otra orden|aparte)\b/i,
  done: /\b(?:hecho|listo|cancelad[oa]|reembolsad[oa]|confirmad[oa]|enviad[oa]|cambiad[oa]|algo m.s)\b/i,
}

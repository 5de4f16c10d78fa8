import type { GuardWords } from '../words.ts'

export const german: GuardWords = {
  refusal:
    /\b(?:wei(?:s|ss) (?:ich )?(?:[a-z]{1,12} ){0,2}nicht|wei(?:s|ss) (?:ich )?(?:[a-z]{1,12} ){0,2}(?:nimmer|nimma|ned)|kei(?:n|ne|nen) (?:ahnung|plan|schimmer)|hab(?:e)? (?:ich )?(?:[a-z]{1,12} ){0,3}(?:nicht|keine?[nr]?|ned|nimmer)\b|vergessen|verloren|verlegt|finde (?:ich )?(?:[a-z]{1,12} ){0,3}(?:nicht|keine?|nimmer)|nicht (?:sicher|da|hier|dabei|zur hand|griffbereit|parat)|such(?:e)? (?:ich |sie )?(?:noch|gleich|grad)|muss (?:ich )?(?:erst|noch|mal )?(?:[a-z]{1,12} ){0,3}(?:suchen|nachsehen|nachschauen)|wozu|wofur|warum wollen|moment|gleich|kann ich (?:[a-z]{1,12} ){0,3}nicht|bin (?:unterwegs|grad|gerade))\b/i,
  failure:
    /\b(?:(?:finde|findet|finden|gefunden|sehe|erkenne|erkannt|zuordnen|bekannt|gultig|existiert|stimmt|passt|funktioniert|klappt)\b.{0,40}\b(?:nicht|nichts|kein[a-z]{0,2})|(?:nicht|nichts|kein[a-z]{0,2})\b.{0,40}\b(?:gefunden|finden|bekannt|gultig|zuordnen|zugeordnet|erkannt|treffer|uberein|moglich|zustellbar)|ungultig|unbekannt|fehlgeschlagen|fehler|zuruckgekommen|kommt zuruck|unzustellbar|falsch)\b/i,
  change:
    /\b(?:falsch|vertippt|verschrieben|verwechselt|geandert|aendern|andern|stattdessen|doch (?:eine?n? )?ander[a-z]{1,2}|neue[nrs]?|umgezogen|irrtum|korrektur|stimmt nicht)\b/i,
  withdrawal:
    /\b(?:vergessen sie (?:das|es)|vergiss (?:das|es)|egal|schon gut|hat sich erledigt|doch lieber|hab es mir anders)\b/i,
  wish: /\b(?:ich|wir) (?:m.{1,2}chte|brauche|will|h.{1,2}tte gern|wollte)\b|\bk.{1,2}nnen sie\b|\bkannst du\b|\bwie ist es mit\b/i,
  anew: /\b(?:au(?:ss|ß)erdem|noch (?:eine?n?|etwas|was)|zus.{1,2}tzlich|eine andere|anderes thema|zweitens)\b/i,
  done: /\b(?:erledigt|storniert|erstattet|ge.{1,2}ndert|angelegt|gebucht|best.{1,2}tigt|verschickt|sonst noch|noch etwas)\b/i,
}

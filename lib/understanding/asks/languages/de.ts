import type { AskRules } from '../rules.ts'

const number = String.raw`[- ]?(?:nummern?|nr\.?|no\.?|id|code)(?![a-z])`
const tell =
  '(?:nennen|geben|durchgeben|angeben|eingeben|schicken|zuschicken|senden|zusenden|mitteilen|sagen|schreiben|verraten|hinterlassen|dalassen|bestatigen|bestaetigen|wiederholen|buchstabieren|eintragen|eintippen|kopieren|weitergeben|prufen|pruefen|nachschauen|nachsehen|heraussuchen|raussuchen|vorlesen|uebermitteln|ubermitteln|notieren)'
const softly =
  '(?:(?:bitte|noch|nochmal|noch einmal|mal|kurz|eben|doch|denn|vielleicht|zufallig|schon|einfach|mir|uns|auch|gerade|jetzt|erst|zuerst|evtl|eventuell) ){0,4}'
const article =
  '(?:die|den|das|der|ihren?|ihrem|ihrer|deinen?|deiner|euren?|eure|eine|einen|ein|noch|irgendeine)'
const kin =
  '(?:mannes|mann|frau|mutter|vaters|vater|partners|partnerin|ehemanns|ehefrau|freundes|freundin|freund|sohnes|sohn|tochter|bruders|schwester|bruder|chefs|kollegen|kollegin|nachbarn|nachbarin|empfangers|empfangerin|empfaengers|beschenkten|eltern|mitbewohners)'

/** How German asks. The verb that asks may stand last, so that openers look ahead for it. */
export const german: AskRules = {
  nouns: [
    [
      'name',
      /\b(?:vor|nach|zu|familien)-?(?: ?(?:und|&|\/|,) ?(?:ihren |deinen )?(?:vor|nach|zu|familien))?-?namen?s?\b/gi,
    ],
    ['name', /\b(?<!im |produkt)namen?s?\b(?! (?:der|des|vom|von) (?:firma|produkt|artikel|shop|filiale))/gi],
    [
      'username',
      /\b(?:be)?nutzer[- ]?(?:namen?s?|kennung|id)\b|\buser[- ]?(?:namen?|id)?\b|\blog-?in(?:[- ]?namen?)?\b|\banmeldenamen?\b|\bnickname\b/gi,
    ],
    [
      'email',
      /\b(?<!\b(?:per|via|aus der|in der|aus ihrer|in ihrer|aus deiner|in deiner|unserer|dieser|einer|eine|unsere|diese) )(?:e-?)mails?\b(?:-?(?:adress|anschrift)[a-z]{0,2})?|\b(?:e-?)?mail-?(?:adress|anschrift)[a-z]{0,2}\b|\b(?<=(?:ihre|deine|eure|welche|welcher|deiner|ihrer|eurer) )mail\b/gi,
    ],
    [
      'phone',
      new RegExp(
        String.raw`\b(?:telefon|handy|mobil|mobilfunk|ruckruf|rueckruf|festnetz|kontakt|ruf|tel\.?|whatsapp|natel)${number}`,
        'gi',
      ),
    ],
    [
      'phone',
      /\b(?<=(?:ihr|dein|ihre|deine|ein) )(?:telefon|handy|natel)\b|\bnummer,? (?:unter|auf) der\b/gi,
    ],
    [
      'order_id',
      new RegExp(
        String.raw`\b(?:bestell(?:ungs)?|auftrags?|order|buchungs|rechnungs|vorgangs|kauf|beleg|lieferschein|referenz|reservierungs|retouren?|rucksende|ruecksende|bon|kassenbon|ticket|reparatur|vertrags)${number}`,
        'gi',
      ),
    ],
    [
      'order_id',
      /\bnummer (?:der|ihrer|deiner|eurer|zur|von der|ihres|deines|des) (?:bestellung|rechnung|lieferung|auftrags?|reparatur)\b/gi,
    ],
    [
      'account_id',
      new RegExp(
        String.raw`\b(?:kunden|konto|kundenkonto|mitglieds?|mitgliedschafts|kundenkarten|bonuskarten)${number}`,
        'gi',
      ),
    ],
    [
      'tracking_number',
      new RegExp(
        String.raw`\b(?:sendungs(?:verfolgungs)?|tracking|paket|track(?:ing)?[- ]?(?:and|&|und)[- ]?trace|versand|paketverfolgungs)${number}`,
        'gi',
      ),
    ],
    ['zip', /\b(?:postleitzahl(?:en)?|plz|post-?code)\b/gi],
    [
      'address',
      /\b(?:(?:liefer|lieferungs|rechnungs|post|wohn|versand|zustell|firmen|abhol|privat|heimat)-?)?(?:adress[a-z]{0,2}|anschrift(?:en)?)\b|\bhausnummer\b|\bwohnort\b/gi,
    ],
    [
      'product',
      /\b(?:artikel|produkt|modell)[- ]?(?:namen?|nummer|nr\.?|bezeichnung|id)\b|\bname (?:des|vom) (?:artikels?|produkts?|modells?)\b|\bbezeichnung des (?:artikels|produkts|gerats)\b/gi,
    ],
    ['size', /\b(?:schuh|konfektions|kleider)?gro(?:e)?s+en?\b/gi],
    ['colour', /\b(?:wunsch)?farben?\b/gi],
    [
      'amount',
      /\b(?:(?:rechnungs|kauf|gesamt|end|erstattungs|bestell|gutschein)-?)?(?:betrag(?:e?s)?|summe|preis|wert)\b|\bhohe (?:des|der|ihrer|deines)\b/gi,
    ],
    ['payment_method', /\b(?:be)?zahl(?:ungs)?[- ]?(?:art|weise|methode|mittel)\b/gi],
    ['issue', /\b(?:grund|anliegen|problem)\b/gi],
    ['dob', /\bgeburts(?:datum|tag)s?\b/gi],
    [
      'date',
      /\b(?<!geburts)(?:kauf|bestell|liefer|rechnungs|zustell|rucksende|versand|abhol|wunsch)?-?datum\b|\b(?:kauf|liefer|abhol)tag\b/gi,
    ],
    ['quantity', /\b(?:menge|anzahl|stuckzahl|stueckzahl)\b/gi],
  ],
  openers: [
    new RegExp(
      String.raw`\b(?:k(?:o|oe)nnen|k(?:o|oe)nnten|w(?:u|ue)rden|wollen|wurdest|wuerdest|kannst|k(?:o|oe)nntest|magst|m(?:o|oe)chten|m(?:o|oe)gen|m(?:o|oe)chtest|willst|k(?:o|oe)nnt|k(?:o|oe)nntet|mussten|muesstest|mussen) (?:sie|du|ihr)\b(?=.{0,140}\b${tell}\b)`,
      'gi',
    ),
    /\b(?:darf|durf|durfte|duerfte|kann|konnte|koennte|durfen|duerfen|durften|konnten|konnen) (?:ich|wir)\b(?=.{0,120}\b(?:haben|erfahren|bekommen|wissen|fragen|erfragen|notieren|kriegen|bitten|erhalten|aufnehmen|ansprechen)\b)/gi,
    /\b(?:ich|wir) (?:(?:noch|nur|dann|dafur|dazu|bitte) )?(?:brauch(?:e|en|t|te|ten)?|braeuchten?|ben(?:o|oe)tig(?:e|en|te|ten)|hatten? gern|haetten? gern|mochte|moechte|m(?:u|ue)sst?en? (?:noch )?wissen|bitten? (?:sie )?um|frage nach)\b/gi,
    /\b(?:brauch(?:e|en|te|ten)?|braeuchten?|ben(?:o|oe)tig(?:e|en|te|ten)|fehl(?:t|en)|hatten? gern|haetten? gern|brauch) (?:ich|wir|mir|uns|nur|noch|jetzt|dann)\b/gi,
    /\b(?:nennen|geben|schicken|senden|teilen|sagen|schreiben|tippen|tragen|verraten|hinterlassen|lassen|bestatigen|bestaetigen|uebermitteln|ubermitteln|prufen|pruefen|wiederholen|buchstabieren) sie\b/gi,
    /\b(?:nenne?|gib|gebt|schicke?|schickt|sage?|sagt|schreibe?|schreibt|verrate?|teile?|teilt|sende?|tippe?|trage?|hinterlasse?|lass|nennt|bestatige?|prufe?|pruefe?) (?:mir|uns|bitte|mal|doch|kurz|noch|einfach|dein|deine|deinen|eure|ihre|hier)\b/gi,
    /\b(?:wie|was) (?:ist|lautet|lauten|lautete|war|sind|waren|heisst|ware|waere)\b/gi,
    /\bwelche[rsnm]?\b/gi,
    new RegExp(
      String.raw`\b(?:haben|hast|habt|hatten|hattest|wissen|weisst|kennen|kennst|finden|findest|sehen|siehst|erinnern|gibt|konnten|konntest) (?:sie|du|ihr|es)\b ${softly}${article}\b`,
      'gi',
    ),
    new RegExp(String.raw`\bbitte\b(?=.{0,140}\b${tell}\b)`, 'gi'),
    new RegExp(
      String.raw`\bum ${article}\b(?=.{0,60}\b(?:bitten|gebeten)\b)|\b(?:bitte|bitten) (?:sie |dich |noch )?um\b|\bnach ${article}\b(?=.{0,40}\bfragen\b)`,
      'gi',
    ),
    /\bfehl(?:t|en)\b/gi,
    /\b(?:ist|sind) (?:ihnen|dir|euch)\b(?=.{0,80}\b(?:eingefallen|bekannt)\b)/gi,
  ],
  cut: /\b(?:falls|sobald|bevor|weil|damit|zwecks)\b|, ?(?:um|wenn|dass|ob)\b|;/i,
  fragment:
    /^(?:\W|#|\b(?:und|oder|auch|noch|dann|nun|jetzt|bitte|danke|gut|ok|okay|super|prima|hallo|ihre?|ihren|ihr|deine?|deinen|dein|eure|euren|die|der|den|das|dazu|dafur|nur|strasse|strase|hausnummer|ort|zuletzt|zuerst|kurz|erst|mal|denn|genaue|genauer|sie|angeben|eingeben|nennen|schritt|vollstandiger?|formular|ihrer|deiner|eurer|von|mit)\b){1,28}$/i,
  after:
    /^,? (?:haben|hast|habt|wissen|weist|weisst) (?:sie|du|ihr)\b[^.?]{0,40}\?|^[^.?!]{0,40}\bbitte[ .!?]{0,3}$|^(?: (?:ist|lautet|war|ware))?(?: denn| noch| bitte)? ?\?|^,? (?:(?:dazu|noch|bitte|jetzt|und [a-z ]{0,40}) )?(?:brauch(?:e|en|te|ten)?|braeuchten?|ben(?:o|oe)tig(?:e|en|te|ten)|fehl(?:t|en)|hatten?|haetten?) (?:ich|wir|mir|uns)\b/i,
  questions: [
    [
      'name',
      /\bwie (?:heiss?(?:en|t)?|heis(?:en|t)) (?:sie|du|ihr)\b|\bwie (?:darf|kann|soll) ich (?:sie|dich) (?:ansprechen|nennen)\b/i,
    ],
    [
      'name',
      /\bmit wem (?:spreche|habe|chatte|schreibe|rede|hab|darf|telefoniere)\b|\bwer (?:schreibt|sind sie|bist du|spricht)\b|\bmit wem (?:ich|wir)\b.{0,30}\b(?:spreche|zu tun|schreibe)\b/i,
    ],
    [
      'name',
      /\b(?:auf|unter) (?:wen|wessen)\b|\bwer hat (?:denn )?bestellt\b|\bwer soll\b.{0,20}\bverlangt\b|\bnach wem\b/i,
    ],
    [
      'phone',
      /\b(?:unter|auf|an) welcher? (?:nummer|nr\.?|rufnummer)\b|\bwelche nummer\b.{0,40}\b(?:anrufen|erreichen|zuruckrufen|zurueckrufen)\b|\b(?:wie|wo|worunter) (?:kann|konnen|koennen|darf|durfen|erreich[a-z]{1,2}) (?:ich|wir) (?:sie|dich|euch)\b.{0,30}\b(?:telefonisch|anrufen|erreichen)\b/i,
    ],
    ['email', /\bwohin\b.{0,30}\b(?:mail|mailen)\b/i],
    [
      'order_id',
      /\b(?:welche[rnm]?|wessen) (?:bestellung|auftrag|rechnung|lieferung|reservierung|reparatur|retoure|order)\b/i,
    ],
    [
      'address',
      /\bwo(?:hin)? (?:soll|sollen|darf|durfen|duerfen|kann|konnen|koennen|mochten|wird|wurde|muss)\b.{0,60}\b(?:liefern|geliefert|schicken|senden|zustellen|abholen|gehen|abgeholt|hin|geschickt|gesendet|versenden)\b|\bwo wohn(?:en|st|t) (?:sie|du|ihr)\b|\bin welcher strass?e\b/i,
    ],
    ['zip', /\bwelche plz\b/i],
    [
      'amount',
      /\bwie ?viel\b(?! (?:stuck|stueck|zeit|personen))|\bwie (?:hoch|teuer)\b|\bwas (?:hat|haben) .{0,40}\b(?:gekostet|bezahlt|gezahlt)\b/i,
    ],
    [
      'payment_method',
      /\b(?:wie(?! ?viel| hoch| oft| lange)|womit|wodurch)\b.{0,60}\b(?:be|ge)?zahl(?:en|t|st|ten)\b|\bwie\b.{0,50}\b(?:erstattung|erstattet|geld zuruck|ruckerstattung)\b|\b(?:be|ge)zahlt\b.{0,8}\bund (?:wie|womit)\b|\bmit welcher (?:kredit)?karte\b|\b(?:mit|per) [a-z]{3,16},? oder (?:mit |per |auf )?[a-z]{3,16}\b.{0,20}\bbezahlt\b/i,
    ],
    [
      'product',
      /\b(?:welche[rsnm]?|was f(?:u|ue)r (?:ein|eine|einen|einem)) (?:genaue[nrs]? )?(?:artikel|produkt|gerat|geraet|modell|ware|teil|stuck|stueck|kleidungsstuck|mobel|spielzeug|buch)e?s?\b|\bwelche[rsnm]? [a-z]{2,14}(?:stuck|stueck|artikel|gerat|geraet|modell)e?s?\b|\bum welche[rsnm]? (?!bestell|auftrag|rechnung|liefer|konto|betrag|problem|adresse|filiale|sendung|paket)[a-z]{3,20} (?:geht|handelt)\b|\bwas (?:sie|du|ihr)\b.{0,30}\b(?:bestellt|gekauft|zuruckgeben|umtauschen)\b|\bwas (?:hast|haben|habt|hatten|hattest|wollten|mochten|moechten|wolltest|soll|war|ist)\b.{0,40}\b(?:bestellt|gekauft|bestellen|kaufen|zuruckgeben|zurueckgeben|zuruckschicken|umtauschen|defekt|im paket)\b/i,
    ],
    [
      'date',
      /\bwann\b(?! (?:passt|kann|konnen|koennen|konnten|darf|durfen|duerfen|sind sie (?:erreichbar|zu)|geht|soll(?:en)? (?:ich|wir) (?:anrufen|sie)|erreich))|\b(?:an|zu) welchem (?:tag|datum)\b|\bwelche(?:r|n|s) (?:tag|datum)\b/i,
    ],
    [
      'issue',
      /\bworum (?:geht|handelt)\b|\bwas ist (?:denn )?(?:genau )?(?:passiert|kaputt|los|das problem|defekt)\b|\bwarum (?:mochten|moechten|wollen|willst|mochtest)\b|\bwas (?:stimmt|funktioniert) (?:denn )?nicht\b/i,
    ],
    ['quantity', /\bwie viele\b/i],
    ['dob', /\bwann (?:bist|sind|wurdest|wurden) (?:du|sie) geboren\b/i],
  ],
  never:
    /\b(?:niemals|nie)\b|\b(?:brauch|benotig|benoetig|muss)[a-z]{0,4}\b(?: (?:ich|wir|sie|du|es))?(?: (?:gar|aber|ihre|deine|keine?[nr]?|die|den|mir|uns|dafur|dazu|jetzt|dann|im moment|noch|mehr|auch|nun|leider|hier)){0,4} ?(?:nicht|kein[a-z]{0,2})\b|\b(?:nicht|kein[a-z]{0,2})\b.{0,40}\b(?:notig|noetig|erforderlich|brauch[a-z]{0,3}|benotig[a-z]{0,3}|benoetigt)\b/i,
  other: {
    before: new RegExp(
      String.raw`\b(?:neue|andere|zweite|dritte|weitere|zusatzliche|alternative|alte|fruhere|ehemalige|vorherige|bisherige|vorige|abweichende|letzte|nachste)[rsnm]? (?:\w{3,14} ){0,2}$|\b${kin} (?:ihre[rn]?|deine[rn]?|die|den)? ?$`,
      'i',
    ),
    after: new RegExp(
      String.raw`^,? (?:(?:ihre[srnm]?|deine[srnm]?|eure[srnm]?|des|der|von (?:ihre[rm]|deine[rm]|der|dem)) )(?:neuen |zweiten |anderen |alten )?(?:${kin}|empfangers|firma)\b|^ (?:hat|vom|von|fur|zu|zum|zur) (?:das |der |die )?(?:andere|zweite|neue)|^ (?:vom|von|fur) (?:der|die|dem|einem|einer)? ?(?:neuen|anderen|zweiten)\b`,
      'i',
    ),
  },
  value: /\d|@/,
  confirm:
    /\b(?:richtig|korrekt|stimmts?|stimmt(?: das| es| die| so)?|passt(?: das| so| es)?|oder|ja|genau|einverstanden|aktuell|okay|ok|recht)(?: [a-z]{1,8})? ?\?|^(?:ist|war|lautet|also|sind|stimmt|gilt|bleibt|heiss?t|passt)\b/i,
}

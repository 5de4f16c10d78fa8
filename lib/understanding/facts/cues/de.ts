import { type Cues, onlyAsked } from './cues.ts'
import { germanGoods, germanNever, germanWares } from './de-words.ts'

const number = String.raw`(?:[- ]?(?:nummern?|nr\b\.?|no\b\.?|id\b|code))`
const month =
  '(?:jan(?:uar|ner)?|feb(?:ruar|er)?|marz|maerz|april|apr|mai|juni|juli|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)'
const weekday = '(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|sonntag|sonnabend)'
const when = '(?:am|vom|seit|zum|ab|bis|fur|fuer|von|letzten|letzte|diesen|vergangenen|kommenden)'
const street = String.raw`(?:(?:\p{Lu}[\p{L}.-]{1,24} ){0,2}\p{Lu}?[\p{L}.-]{0,24}(?:strase|strasse|str\.?|weg|gasse|platz|allee|ring|ufer|damm|hof|leiten|berg|steig|graben|markt|chaussee|promenade)|(?:Am|An der|An den|Im|In der|Zum|Zur|Auf der|Unter den|Hinter der|Alte|Alter|Neue|Neuer) \p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24})?)`
const place = String.raw`(?:,? ?(?:(?:D|A|CH)-)?\d{4,5} \p{Lu}[\p{L}.-]{1,24}(?: (?:am|an der|bei|im|ob der|a\. d\.|\p{Lu}[\p{L}-]{1,20})(?: \p{Lu}[\p{L}-]{1,20})?)?)`

/** How German-speaking customers tell their facts. */
export const german: Cues = {
  labels: [
    [
      'order_id',
      String.raw`\b(?:bestell(?:ungs)?|auftrags?|order|buchungs|rechnungs|vorgangs|kauf|beleg|lieferschein|referenz|reservierungs|retouren?|bon|ticket|reparatur|abhol)${number}|\bnummer (?:der|von der|meiner|zur|vom|zum) (?:bestellung|rechnung|auftrag|lieferung)`,
    ],
    [
      'order_id',
      String.raw`\b(?:bestellung|auftrag|rechnung|order|abholung|reservierung|reparatur|retoure)\b`,
      'tight',
    ],
    ['order_id', String.raw`\b(?:die|der|meine|falsche|richtige) nummer\b|\bnr\.|#(?=\s?\d)`],
    ['account_id', String.raw`\b(?:kunden|konto|mitglieds?|kundenkonto|kundenkarten|bonuskarten)${number}`],
    [
      'username',
      String.raw`\b(?:be)?nutzer[- ]?namen?\b|\buser[- ]?name\b|\blog-?in\b|\bnickname\b|\banmeldename\b`,
    ],
    ['zip', String.raw`\b(?:postleitzahl|plz)\b`],
    [
      'phone',
      String.raw`\b(?:telefon|handy|mobil|mobilfunk|ruckruf|rueckruf|festnetz|kontakt|tel|whatsapp|natel)${number}|\b(?:telefon|handy|mobil|tel|natel|ruckruf|rueckruf)\b\.?|\b(?:erreichbar|erreichen|anrufen|zuruckrufen) (?:unter|auf)\b`,
    ],
    [
      'tracking_number',
      String.raw`\b(?:sendungs(?:verfolgungs)?|tracking|paket|track(?: and |&)trace|paketverfolgungs|dhl|dpd|hermes|gls)${number}|\b(?:sendung|tracking|paket|dhl|dpd|hermes|gls)\b(?= [A-Z\d])`,
    ],
    ['dob', String.raw`\b(?:geburtsdatum|geburtstag|geboren(?: am)?|geb\.)`],
    ['pin', String.raw`\bpin\b`],
  ],
  formLabels: [
    [
      'name',
      '(?:(?:mein|ihr|vor|nach|vollstandiger|vor- und nach|kunden|besteller) ?-?)?name|besteller(?:in)?|kunde|kundin',
    ],
    ['email', '(?:meine |ihre )?(?:e-?)?mail(?:-?adresse)?'],
    ['phone', String.raw`(?:telefon|handy|mobil|tel|ruckruf|kontakt)\.?(?:-?(?:nummer|nr\.?))?`],
    [
      'order_id',
      String.raw`(?:bestell|auftrags|rechnungs|order|vorgangs)-?(?:nummer|nr\.?|id)|bestellung|auftrag|rechnung`,
    ],
    ['account_id', String.raw`(?:kunden|konto|mitglieds)-?(?:nummer|nr\.?|id)`],
    ['username', '(?:be)?nutzername|login|username'],
    ['zip', 'plz|postleitzahl'],
    ['address', '(?:liefer|rechnungs|post|wohn)?-?(?:adresse|anschrift)'],
    ['city', 'ort|stadt|wohnort'],
    ['product', '(?:artikel|produkt|ware|modell)(?:name|bezeichnung)?'],
    ['quantity', 'anzahl|menge|stuckzahl'],
    ['size', 'grose|groesse'],
    ['colour', 'farbe'],
    ['amount', '(?:rechnungs|gesamt|kauf)?betrag|summe|preis'],
    ['payment_method', 'zahlungsart|zahlungsweise|zahlungsmethode|bezahlt (?:mit|per)'],
    ['tracking_number', '(?:sendungs|tracking|paket)-?(?:nummer|nr|id|code)'],
    ['issue', 'problem|grund|anliegen|reklamation|grund der (?:ruckgabe|reklamation)'],
    ['date', '(?:kauf|bestell|liefer|rechnungs)?datum'],
    ['dob', 'geburtsdatum|geburtstag'],
  ],
  otherLabels: String.raw`\b(?:artikel|modell|serien|produkt|versions?|gutschein|rabatt|aktions|teile|filial|haus|konto|zimmer|personal|mitarbeiter|code)${number}|\b(?:version|grose|groesse|gr\.|stufe|etage|stock|modell|filiale|windows|galaxy|iphone|fehler|fehlercode)\b`,
  link: 'ist|war|lautet|lauten|die|der|das|meine|mein|meiner|nummer|nr|sie|es|ich|hab|habe|hier|heisst|heist|heisen|doch|aber|richtig|richtige|jetzt|mit|von|vom|zu|zum|unter|auf|bitte|ja|also|glaube|war|sollte|sein|musste|eigentlich|wohl|vielleicht|dann|gerne|am|im|auftrag|bestellung|id|code|noch',
  tightLink: 'ist|war|nr|nummer|no|lautet|die|mit|id|der',
  again: String.raw`\b(?:sie ist|sie lautet|es ist|das ist|hier ist sie|lautet)\W{0,3}$`,
  is: 'ist|war|als|sind',
  my: 'meine|mein|die|der|unsere',
  and: 'und|sowie|\\s?(?:nein|nee|ne|sorry|quatsch|falsch|pardon|entschuldigung|moment)(?: doch)?,?',
  or: String.raw`,?\s{0,2}\boder\b(?:\s{1,2}(?:vielleicht|war es|auch))?\s{0,2}`,
  hedge: String.raw`\b(?:glaub(?:e|s|\b)|denke|vermute|vielleicht|wahrscheinlich|vermutlich|moglicherweise|moeglicherweise|eventuell|evtl|ungefahr|ungefaehr|circa|ca\.|nicht (?:ganz |so |mehr )?(?:sicher|genau)|weis(?:s)? (?:es |ich )?nicht (?:genau|mehr)|genau weis|nimmer genau|so (?:im|um|am|anfang|ende)|irgendwann|oder so|musste|muesste|konnte sein|aus dem kopf|wenn ich mich (?:richtig )?erinnere|weiss ichs|entweder|schatze)\b`,
  correction: String.raw`\b(?:sorry|entschuldigung|korrektur|korrigiere|ich meine|ich meinte|mein fehler|falsch|vertippt|verschrieben|verwechselt|tippfehler|ups|stattdessen|sondern|richtig ist|ist richtig|richtig ware|nein,|ne,|nee,|doch nicht|quatsch|moment|halt|vielmehr|eigentlich)\b|^\s{0,4}\*`,
  withdrawn: String.raw`\b(?:muss weg|soll weg|kann weg|gibt es nicht mehr|gilt nicht mehr|stimmt nicht mehr|nutze ich nicht mehr|benutze ich nicht mehr|ist (?:veraltet|alt|falsch))\b`,
  unknown: String.raw`\b(?:weis(?:s)? (?:ich )?(?:\p{L}{1,12} )?nicht|keine? (?:ahnung|plan)|kein plan|hab(?:e)? (?:ich )?(?:\p{L}{1,12} ){0,2}(?:nicht|keine?n?)\b|vergessen|verloren|finde (?:ich )?(?:\p{L}{1,12} ){0,2}(?:nicht|nimmer|keine)|nicht mehr|nimmer|ohne|unbekannt|nicht sicher|was gibt es|welche optionen|was sind die|was geht denn|suche noch|muss (?:ich )?suchen)\b`,
  calendar: {
    months: month,
    weekdays: weekday,
    dates: [
      String.raw`(?:\b${weekday},? (?:den |dem |der )?)?\b[0-3]?\d\. ?${month}\b\.?(?: (?:19|20)\d{2}\b)?`,
      String.raw`(?<![\d.,])[0-3]?\d\.(?:0?[1-9]|1[0-2])\.(?!\d)`,
      String.raw`\b(?:letzten|letzte|letzter|diesen|vergangenen|vorigen|kommenden|nachsten) (?:${weekday}|${month}|woche|monat|jahr|winter|sommer|fruhling|herbst)\b(?! (?:schon )?(?:angerufen|geschrieben|telefoniert|gesprochen|gesagt|versprochen|gemeldet))`,
      String.raw`\b${weekday} (?:letzter|vergangener|voriger) woche\b`,
      String.raw`(?<=\b${when} )${weekday}(?!\p{L})`,
      String.raw`(?<=\b(?:im|seit|anfang|ende|mitte) )(?:${month}|fruhling|fruhjahr|fruehling|sommer|herbst|winter)(?!\p{L})(?: (?:19|20)\d{2}\b)?`,
      String.raw`\bvor (?:einer|einem|zwei|drei|vier|\d{1,2}) (?:tagen|tag|wochen|woche|monaten|monat)\b`,
      String.raw`(?<=\b(?:kam|gekommen|geliefert|gekauft|bestellt|erhalten|angekommen|seit|bekommen|ist)(?:\b[^.,!?]{1,24})? )(?:gestern|vorgestern|heute)\b(?! (?:schon )?(?:angerufen|geschrieben|gemeldet))|\b(?:gestern|vorgestern|heute)(?= (?:\p{L}{1,12} ){0,3}(?:gekommen|geliefert|gekauft|bestellt|erhalten|angekommen|bekommen|kam))`,
    ],
    times: [
      String.raw`\b(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)? ?uhr\b(?: ?[0-5]\d)?`,
      String.raw`(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d\b(?!:)`,
      String.raw`\b(?:mittags?|mitternacht)\b`,
    ],
  },
  money: {
    units: 'euros?|eur|franken|stutz|chf|dollar|pfund|rappen|cent',
    numberWords: '(?:zehn|zwanzig|dreisig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend)',
    joiners: 'und',
    bare: String.raw`(?:\bs?fr\.? ?\d{1,6}(?:[.,](?:\d{2}|[-–—]{1,2}))?|(?<![\d.,])\d{1,3}(?:[.'’]\d{3}){0,3},(?:\d{2}|[-–—]{1,2}))(?![\d.,]?\d)`,
    priced: 'kostet(?: (?:er|sie|es|der|die|das))?(?: auch| immer noch)?',
  },
  address: ['(?<!\\p{L})postfach \\d{1,8}'],
  names: {
    introductions: String.raw`(?<!\b(?:ihr|sein|deren|firmen|produkt|nutzer|benutzer|user|dein|laden) ?-?)\b(?:(?:mein|der|vor|nach|voller|vollstandiger|familien)[ -]?)?name(?: ist| war| lautet|:)?|\bich (?:heise|heisse|heis)\b|\b(?:heise|heisse)\b|\bbesteller(?:in)?(?: war| ist|:)?|\b(?:auf|unter) (?:den|dem) namen\b|\bauf den namen|\b(?:er|sie) heis(?:s)?t\b|\blautet auf|\bich werde \p{L}{1,12} genannt`,
    presentations: String.raw`(?:ich bin(?:'?s)?(?: es)?(?:[ ,]{1,2}(?:nochmal|wieder|noch mal|der|die|erneut))?|hier(?: ist| schreibt| spricht)?|bins|mit (?:freundlichen|besten|lieben|herzlichen|vielen) gr(?:u|ue)s+en|(?:viele|liebe|beste|herzliche|freundliche|schone) gr(?:u|ue)s+e|lg|mfg|vg|grus|gruss|gez\.?|das bin ich|meine daten sind|es ist|das ist|ist)`,
    itIs: 'es ist|das ist|ist|das bin ich',
    theirs: '(?:sein|ihr) name (?:ist|war)',
    surname: String.raw`\b(?:nach|familien)name`,
    signOffs: String.raw`\b(?:mit (?:freundlichen|besten|lieben|herzlichen) gr(?:u|ue)s+en|(?:viele|liebe|beste|herzliche|freundliche|schone) gr(?:u|ue)s+e|lg|mfg|vg|gruss|grus|danke(?: (?:im voraus|und gruss))?|vielen dank)`,
    honorifics: 'herr|herrn|frau|hr|fr|dr|prof|mag|ing|dipl|med|familie|fam',
    particles: 'von|vom|van|der|den|de|zu|zur|zum|del|della|di|da|dos|la|le|al|el|bin|ibn|und|af',
    never: germanNever,
    notLower:
      'und|oder|aber|mit|ohne|aus|bei|von|vom|wegen|am|im|an|der|die|das|ist|war|kunde|seit|hier|bitte|danke|noch|nicht|kein|auch|schon|jetzt|unter|per|uber|gerade|sehr|echt|total|nur|so|sauer|da|zufrieden|enttauscht|verargert|wutend|genervt|froh|unsicher|sicher|krank|umgezogen',
  },
  words: [
    {
      slot: 'date',
      value: String.raw`(?<![\p{L}\d])(?:gestern|vorgestern|heute|(?:mon|diens|donners|frei|sams)tag|mittwoch|sonntag|januar|februar|marz|april|juni|juli|august|september|oktober|november|dezember|fruhling|sommer|herbst|winter|weihnachten|ostern)(?!\p{L})`,
      beside: onlyAsked,
    },
    {
      slot: 'payment_method',
      value: String.raw`\b(?:paypal|klarna|kreditkarte|ec-?karte|girocard|debitkarte|lastschrift|bankeinzug|(?:sofort)?(?:u|ue)berweisung|vorkasse|nachnahme|rechnung(?=[ .,!]{0,2}$| (?:bezahlt|gezahlt|gekauft|bestellt))|visa|mastercard|maestro|american express|amex|apple pay|google pay|twint|giropay|eps|ratenzahlung|gutschein(?:karte)?(?= (?:bezahlt|gezahlt))|geschenkkarte|amazon pay|bar(?= (?:be|ge)?zahlt|[ .,!]{0,2}$)|bargeld|ratenkauf|postfinance)\b`,
      beside: String.raw`\b(?:(?:be|ge|ab)?zahl|per|mit|auf (?:die|meine|rechnung|mein)|via|uber|ueber|belastet|abgebucht|erstatt|gekauft|bestellt|ruckerstatt|zuruck)`,
    },
    {
      slot: 'colour',
      value: String.raw`\b(?:dunkel|hell)?(?:schwarz|weis|rot|blau|grun|gelb|orange|lila|rosa|pink|braun|grau|beige|turkis)(?:e[nrsm]?)?\b`,
      beside: String.raw`\bfarbe\b|\bin (?:schwarz|weis|rot|blau|grun|gelb|grau|beige|rosa|braun)\b`,
    },
    {
      slot: 'size',
      value: String.raw`\b(?:x{1,3}[sl]|[sml]|\d{2})\b`,
      beside: String.raw`\b(?:grose|groesse|gr\.)`,
    },
  ],
  phrases: [
    {
      slot: 'name',
      value: String.raw`^(?:Hallo|Guten (?:Tag|Morgen|Abend)|Hi|Moin|Servus|Gruezi)[,!.]? (?<value>(?!Hallo|Guten (?:Tag|Morgen|Abend)|Hi|Moin|Servus|Gruezi|Ich|Mein|Meine|Ik|Mijn|Mon|Mes|Mi)\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})? (?:(?:van|von|de|der|den|del|di) ){0,2}\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)(?=[,.]|$)`,
    },
    {
      slot: 'address',
      value: String.raw`(?<!\p{L})${street} ?\d{1,4} ?[a-z]?(?:[-/]\d{1,4}[a-z]?)?(?!\p{L}|\d)${place}?`,
    },
    { slot: 'product', value: germanGoods, first: true },
    ...germanWares.map((value) => ({ slot: 'product', value, first: true }) as const),
    {
      slot: 'name',
      value: String.raw`(?:^|[.!?,] |\b(?:Mag|Dr|Prof|Frau|Herr)\.? )(?<value>(?!Ich|Hallo|Guten|Bin|Alles|Nichts|Wir)\p{Lu}\p{Ll}{1,20}(?: (?:von |van |de )?\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?){0,2}) hier(?=[,.!]|$)`,
    },
    {
      slot: 'name',
      value: String.raw`: (?<value>\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?), `,
    },
    {
      slot: 'size',
      value: String.raw`\b[Gg]r(?:o|oe)s+e (?:ist |war |von )?(?<value>\d{2,3}|X{0,3}[SML])(?![\p{L}\d])`,
    },
  ],
  answerLeadIn:
    'ich|wir|habe|hab|hatte|hatten|es|das|ist|war|sind|waren|um|geht|die|der|den|dem|ein|eine|einen|meine|meinen|mein|mit|per|auf|von|zu|in|im|am|bestellt|gekauft|brauche|mochte|moechte|will|wollte|nur|halt|wohl|so|vom',
  askBack: String.raw`^(?:was|welche[rsnm]?|wer|wo|wann|warum|wie|wieso|kann|konnen|haben|hat|ist|sind|wird|soll|darf|muss|wofur|wozu|gibt)\b`,
  trouble: String.raw`\b(?:kaputt|defekt|beschadigt|beschaedigt|gerissen|zerbrochen|fehlt|fehlen|falsch(?:e[nrsm]?)?|verloren|gestohlen|abgelaufen|zu (?:klein|gros|gross|eng|weit|spat|teuer)|(?:geht|funktioniert|passt|kam|kommt|ladt|lauft) (?:\p{L}{1,8} ){0,2}nicht|nicht (?:angekommen|erhalten|bekommen|geliefert|erstattet)|doppelt (?:abgebucht|belastet|berechnet)|gesperrt|verspatet)\b`,
  roles: [],
  leadIn:
    'ja|jo|klar|okay|ok|gern|gerne|naturlich|natuerlich|selbstverstandlich|sicher|hallo|hi|guten tag|danke|bitte|also|und|aber|das|ist|es|sie|lautet|war|hier|die|meine|mein|name|ich|bin|heise|heisse|moment|sorry|entschuldigung|doch|nein|ach|oh|ah|na|genau|stimmt|jawohl|auf|unter|an|per|nummer|ware|dann|noch|nur|wohl|eben|gleich|kommt',
}

import type { AskRules } from '../rules.ts'

const number = String.raw`[- ]?(?:nummers?|nr\.?|no\.?|id|codes?)(?![a-z])`
const tell =
  '(?:geven|doorgeven|opgeven|noemen|sturen|doorsturen|opsturen|mailen|vertellen|zeggen|invullen|bevestigen|herhalen|spellen|laten weten|meedelen|typen|intypen|invoeren|nakijken|checken|controleren|achterlaten|delen|vermelden|opzoeken|opnoemen|kopieren|overnemen)'
const softly =
  '(?:(?:mij|me|ons|even|eens|nog|dan|misschien|toevallig|ook|alstublieft|alsjeblieft|aub|al|daar|hier|nu|soms|nog even|graag|wel) ){0,4}'
const article = '(?:het|de|een|je|uw|jouw|jullie|ne|nog|ook)'
const kin =
  '(?:man|vrouw|moeder|vader|partner|vriend|vriendin|zoon|dochter|broer|zus|baas|collega|buren|buurman|buurvrouw|ontvanger|ouders|echtgenoot|echtgenote|huisgenoot)'

/** How Dutch asks, in the Netherlands and in Flanders. The verb that asks may stand last, so that openers look ahead for it. */
export const dutch: AskRules = {
  nouns: [
    [
      'name',
      /\b(?:voor|achter|familie)?-?(?: ?(?:en|&|\/|,) ?(?:uw |je )?(?:voor|achter))?-?na(?:am|men)\b(?! van (?:het|de) (?:product|artikel|winkel|bedrijf|zaak))/gi,
    ],
    [
      'username',
      /\bgebruikers?[- ]?(?:naam|namen|id)\b|\b(?:inlog|login|user)[- ]?(?:naam|name)?\b|\busername\b/gi,
    ],
    [
      'email',
      /\b(?<!\b(?:per|via|uit de|in de|uit je|in je|uit uw|in uw|deze|een|de|onze) )e-?mails?\b(?:[- ]?adres(?:sen)?)?|\b(?:e-?)?mail-? ?adres(?:sen)?\b|\b(?<=\b(?:je|uw|jouw|welke|welk) )(?<!\b(?:in|uit) (?:je|uw|jouw) )mail\b(?! (?:na|check|nakijken))/gi,
    ],
    [
      'phone',
      new RegExp(
        String.raw`\b(?:telefoon|mobiele?|gsm|tel\.?|bel|contact|terugbel|whatsapp|06)${number}|\b(?:mobiel|gsm)\b`,
        'gi',
      ),
    ],
    ['phone', /\bnummer (?:waarop|waar)\b/gi],
    [
      'order_id',
      new RegExp(
        String.raw`\b(?:bestel(?:lings?)?|order|factuur|retour|reserverings?|klacht|dossier|aankoop|kassabon|bon|reparatie|zaak|ticket|referentie|pakbon|contract|opdracht)${number}`,
        'gi',
      ),
    ],
    ['order_id', /\bnummer van (?:de|je|uw|die|het) (?:bestelling|order|factuur|retour|reparatie)\b/gi],
    [
      'account_id',
      new RegExp(
        String.raw`\b(?:klant(?:en)?|account|lid|lidmaatschaps|klantenkaart|rekening)${number}`,
        'gi',
      ),
    ],
    [
      'tracking_number',
      /\b(?:track(?:ing)?(?:[- ]?(?:and|&|en|n)?[- ]?trace)?[- ]?(?:code|nummer|nr\.?|link)?|zend(?:ing)?s?[- ]?nummer|verzendings?[- ]?(?:code|nummer)|verzend[- ]?(?:code|nummer)|pakket[- ]?nummer|barcode)(?![a-z])/gi,
    ],
    ['zip', /\bpostcodes?\b/gi],
    [
      'address',
      /\b(?:(?:bezorg|lever|aflever|factuur|woon|thuis|huis|verzend|volledige?|post)[- ]?)?adres(?:gegevens|sen)?\b|\bhuisnummer\b|\bwoonplaats\b/gi,
    ],
    [
      'product',
      /\b(?:artikel|product|model)[- ]?(?:naam|nummer|nr\.?|code)\b|\bnaam van (?:het|de) (?:artikel|product|model)\b/gi,
    ],
    ['size', /\b(?:schoen|kleding)?ma(?:at|ten)\b/gi],
    ['colour', /\bkleur(?:en)?\b/gi],
    ['amount', /\b(?:(?:factuur|totaal|aankoop|bestel)-?)?(?:bedrag|prijs|som|waarde)\b/gi],
    ['payment_method', /\bbeta(?:al|lings)[- ]?(?:methode|wijze|middel|manier)\b/gi],
    ['issue', /\b(?:reden|probleem)\b/gi],
    ['dob', /\bgeboorte(?:datum|dag)\b/gi],
    ['date', /\b(?!geboorte)[a-z]{0,14}datum\b|\b(?:aankoop|lever|bezorg)dag\b/gi],
    ['quantity', /\b(?:hoeveelheid|aantal)\b/gi],
  ],
  openers: [
    new RegExp(
      String.raw`\b(?:kun|kunt|kan|zou|zoudt|wil|wilt|kunnen|zouden|willen|wou|zoud|kunde|wilde) (?:je|u|jij|ge|gij|jullie|even)\b(?=.{0,140}\b${tell}\b)`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:mag|mogen|kan|kunnen|zou|zouden) (?:ik|we|wij)\b ${softly}(?=${article}\b)`,
      'gi',
    ),
    /\b(?:(?:ik|we|wij) (?:heb|hebben)|(?:heb|hebben) (?:ik|we|wij)|hebben|heb)\b(?=.{0,120}\bnodig\b)/gi,
    /\b(?:heb|hebben) (?:ik|we|wij) (?:alleen|enkel|nog|dan|wel|alleen nog|nog wel|nog alleen) /gi,
    /\b(?:geef|geeft|noem|stuur|stuurt|mail|vul|vult|typ|meld|meldt|vertel|zeg|zegt|deel|laat|bevestig|voer|vermeld|noteer|herhaal|schrijf|tik|spel|check|app)\b/gi,
    /\bwat (?:is|zijn|was|waren|zou|zouden)\b/gi,
    /\bwelke?\b/gi,
    new RegExp(
      String.raw`\b(?:heb|hebt|heeft|hebben|weet|weten|ken|kent|vind|vindt|herinner|is er|hebde|wete) (?:je|u|jij|ge|gij|jullie)\b ${softly}(?=${article}\b)`,
      'gi',
    ),
    /(?:^|[.,:;] ?)(?:graag|gelieve)\b/gi,
    /\b(?:nu|dan|en|alleen|enkel) (?:alleen |enkel |nu |dan )?nog\b|\bontbre(?:ekt|ken)\b|\bmis(?:sen)? (?:ik|we|wij)\b|\b(?:ik|we) mis(?:sen)?\b/gi,
    new RegExp(String.raw`\b(?:alstublieft|alsjeblieft|aub|graag)\b(?=.{0,120}\b${tell}\b)`, 'gi'),
    /\b(?:vragen|vraag) (?:ik |we |u |je )?(?:om|naar)\b|\bbenodigd\b/gi,
  ],
  cut: /\b(?:zodat|omdat|zodra|voordat|om (?!(?:uw|je|het|een|de|welke?)\b)[a-z]+|terwijl|want|als (?:je|u|het|dat))\b|;/i,
  fragment:
    /^(?:\W|#|\b(?:en|of|ook|nog|dan|nu|uw|je|jouw|jullie|de|het|een|aub|alstublieft|alsjeblieft|graag|bedankt|dank|u|goed|ok|oke|prima|top|hallo|hoi|mooi|even|alleen|tot slot|straat|huisnummer|plaats|volledige|van|met|bij|wat|is|welk|welke|was|ten|eerste|laatste|vraag|bestelling)\b){1,28}$/i,
  after:
    /^,? (?:heb|hebt|heeft|weet) (?:je|u|ge)\b[^.?]{0,40}\?|^[^.?!]{0,40}\b(?:aub|alstublieft|alsjeblieft|graag)[ .!?]{0,3}$|^(?: (?:is|was))?(?: dan| ook| nog)? ?\?|^.{0,40}\bheb(?:ben)? (?:ik|we|wij)\b.{0,24}\bnodig\b|^[^.?!]{0,50}, heb(?:t|de)? (?:je|u|ge) (?:dat|die|deze|het|'m|hem)\b|^ (?:ontbreekt|ontbreken|mis ik|missen we)\b/i,
  questions: [
    [
      'name',
      /\bhoe heet (?:je|u|jij|ge|gij)\b|\bmet wie (?:spreek|heb|chat|praat|mag|hebben|app)\b|\bwie (?:bent u|ben je|ben jij|is dit|spreek ik)\b|\bhoe mag ik (?:u|je) (?:noemen|aanspreken)\b/i,
    ],
    ['name', /\bop wiens naam\b|\bnaar wie\b|\bwie is de (?:contactpersoon|besteller)\b/i],
    [
      'phone',
      /\b(?:op|onder|via) welke? (?:telefoon|nummer|nr)\b|\bwelk nummer\b.{0,40}\b(?:bel|bereik|terugbel)|\bwaar(?:op)? (?:kan|kunnen|mag|mogen) (?:ik|we) (?:u|je|jou)\b.{0,30}\b(?:bellen|bereiken|terugbellen)\b/i,
    ],
    ['order_id', /\bwelke (?:bestelling|order|factuur|reparatie|retour|reservering|aankoop)(?:en)?\b/i],
    [
      'address',
      /\bwaar(?:heen|naartoe)? (?:mag|moet|mogen|moeten|kan|kunnen|zal|zullen|gaat|wil|wilt|mogen)\b.{0,60}\b(?:heen|naartoe|bezorgd?|geleverd?|bezorgen|leveren|sturen|afleveren|ophalen|opgehaald|komen|afgeleverd|naar ?toe|gestuurd)\b|\bwelke straat\b|\bwaar (?:woont?|wonen) (?:u|je|ge|jullie)\b/i,
    ],
    [
      'amount',
      /\bhoeveel\b(?! (?:tijd|dagen|stuks|personen|mensen|weken))|\bhoe duur\b|\bwat (?:heeft|hebben|kostte)\b.{0,30}\b(?:gekost|betaald)\b/i,
    ],
    [
      'payment_method',
      /\b(?:hoe|waarmee)\b.{0,50}\b(?:betaald|betalen|betaalde|betaal|afgerekend|terugbetaald|geld terug)\b|\b(?:betaald|afgerekend)\b.{0,8}\ben (?:hoe|waarmee)\b|\bmet welke (?:kaart|bank)\b|\bbetaald met [a-z]{3,14} of\b/i,
    ],
    [
      'product',
      /\bwelke? (?:artikel(?:en)?|producte?n?|apparaat|model|item|spullen|meubel|toestel)\b|\bwat (?:heb|hebt|heeft|had|hebben|wil|wilt|wilde|zat|zit|zou|wou)\b.{0,40}\b(?:besteld|gekocht|bestellen|kopen|retourneren|terugsturen|ruilen|in het pakket|in de doos)\b|\b(?:om|over|voor) welke? (?!bestelling|order|factuur|adres|nummer|rekening|bedrag|datum|dag|naam|winkel|levering|zending|pakket|probleem)[a-z]{3,20} (?:gaat|hebben|heeft|praten)\b|\bwat (?:je|u|jullie)\b.{0,30}\b(?:besteld|gekocht)\b|\bom (?:wat voor|welk) (?:artikel|product|apparaat)\b/i,
    ],
    [
      'date',
      /\bwanneer\b(?! (?:kan|kunnen|mag|mogen|schikt|past|komt het|bent u|ben je|zullen))|\b(?:op )?welke (?:dag|datum)\b|\bsinds wanneer\b/i,
    ],
    [
      'issue',
      /\bwaar gaat het (?:over|om)\b|\bwat is er (?:precies )?(?:aan de hand|mis|gebeurd|kapot|stuk)\b|\bwaarom (?:wil|wilt|stuur)\b/i,
    ],
    ['quantity', /\bhoeveel (?:stuks|exemplaren)\b/i],
  ],
  never:
    /\bnooit\b|\b(?:niet|geen)\b.{0,40}\bnodig\b|\b(?:hoef|hoeft|hoeven)\b.{0,60}\b(?:niet|geen)\b|\bnodig\b.{0,12}\bniet\b/i,
  other: {
    before:
      /\b(?:nieuwe?|ander|andere|tweede|derde|vorige|oude?|extra|alternatieve?|vroegere?|volgende) (?:\w{3,14} ){0,2}$/i,
    after: new RegExp(
      String.raw`^ van (?:je|uw|de|het|jouw|jullie) (?:nieuwe |andere |tweede )?(?:${kin}|ander|andere|nieuwe|tweede|bedrijf|zaak)\b`,
      'i',
    ),
  },
  value: /\d|@|[a-z,:] [A-Z][a-z]/,
  confirm:
    /\b(?:klopt (?:dat|dit|het|ie)|klopt|correct|toch|juist|akkoord|nog steeds|zo goed|goed zo|in orde|oke|ok|he)\b.{0,8}\?|^(?:is|was|klopt|dus|bel ik|gaat het om)\b/i,
}

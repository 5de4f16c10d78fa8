import { type Cues, onlyAsked } from './cues.ts'
import { dutchGoods, dutchNever, dutchWares } from './nl-words.ts'

const number = String.raw`(?:[- ]?(?:nummers?|nr\b\.?|no\b\.?|id\b|codes?))`
const month =
  '(?:januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept?|oktober|okt|november|nov|december|dec)'
const weekday = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag)'
const street = String.raw`(?:(?:\p{Lu}[\p{L}'.-]{0,24} ){0,3}\p{Lu}?[\p{L}'.-]{0,24}(?:straat|str\.|weg|laan|plein|gracht|kade|dijk|steeg|singel|hof|pad|dreef|lei|markt|steenweg|baan|plantsoen|park|ring|wal|haven|kaai|berg|veld)|\p{Lu}[\p{L}'.-]{2,24}(?= \d{1,4}[ ,]+\d{4} ?[A-Z]{2}))`
const town = String.raw`(?:,? ?(?:B-)?\d{4}(?: ?[A-Z]{2}\b)?(?:,? (?:'s-|Den |De |Het |Sint-)?\p{Lu}[\p{L}'-]{1,24}(?: aan (?:de|den) \p{Lu}\p{L}{1,20})?)?)`

/** How Dutch-speaking customers tell their facts, in the Netherlands and in Flanders. */
export const dutch: Cues = {
  labels: [
    [
      'order_id',
      String.raw`\b(?:bestel(?:lings)?|order|factuur|retour|reserverings?|reparatie|dossier|bon|pakbon|referentie|klacht|ticket|opdracht)${number}|\bnummer van (?:mijn|de|het) (?:bestelling|order|factuur)`,
    ],
    ['order_id', String.raw`\b(?:bestelling|order|factuur|reservering|reparatie|retour|opdracht)\b`, 'tight'],
    ['order_id', String.raw`\bnr\b\.?|\b(?:het|mijn) nummer\b|#(?=\s?\d)`],
    ['account_id', String.raw`\b(?:klant(?:en)?|account|lid|lidmaatschaps|klantenkaart)${number}`],
    ['username', String.raw`\bgebruikersnaam\b|\binlognaam\b|\busername\b|\blogin\b`],
    ['zip', String.raw`\bpostcode\b`],
    [
      'phone',
      String.raw`\b(?:telefoon|mobiele?|gsm|tel|bel|contact|06|whatsapp)${number}|\b(?:telefoon|mobiel|gsm|tel|whatsapp)\b\.?|\b(?:bereiken|bereikbaar|bellen|bel me|bel mij|terugbellen) (?:op|via)\b`,
    ],
    [
      'tracking_number',
      String.raw`\b(?:track(?:ing)?(?:[ -]?(?:and|&|en|n)?[ -]?trace)?)${number}?|\b(?:zending|verzending|pakket|barcode)${number}?(?= [A-Z\d])|\b(?:postnl|dhl|dpd|bpost|gls)\b(?= [A-Z\d])`,
    ],
    ['dob', String.raw`\b(?:geboortedatum|geboren op)\b`],
  ],
  formLabels: [
    ['name', '(?:mijn |uw |voor|achter|volledige )?naam|voor- en achternaam|besteller|klant|contactpersoon'],
    ['email', '(?:mijn )?(?:e-?mail|mail)(?:-?adres)?'],
    ['phone', String.raw`(?:telefoon|mobiel|gsm|tel)\.?(?:-?nummer)?`],
    ['order_id', '(?:bestel|order|factuur)-?(?:nummer|nr)\\.?|bestelling|order'],
    ['account_id', '(?:klant|klanten|account)-?(?:nummer|nr)\\.?'],
    ['username', 'gebruikersnaam|login'],
    ['zip', 'postcode'],
    ['address', '(?:bezorg|lever|factuur)?adres'],
    ['city', 'plaats|woonplaats|stad'],
    ['product', '(?:artikel|product|model)(?:naam)?'],
    ['quantity', 'aantal'],
    ['size', 'maat'],
    ['colour', 'kleur'],
    ['amount', '(?:totaal|factuur)?bedrag|totaal|prijs'],
    ['payment_method', 'betaalmethode|betaalwijze|betaald met'],
    ['tracking_number', 'track(?:ing)?(?:[ -]?(?:&|en|and)?[ -]?trace)?-?(?:code|nummer)?|barcode'],
    ['issue', 'probleem|reden|klacht'],
    ['date', '(?:bestel|aankoop|lever)?datum'],
    ['dob', 'geboortedatum'],
  ],
  otherLabels: String.raw`\b(?:artikel|model|serie|versie|korting(?:s)?|filiaal|kamer|huis)${number}|\b(?:maat|versie|verdieping|model|filiaal|windows|galaxy|iphone|foutcode|menu)\b`,
  link: 'is|was|het|de|mijn|nummer|nr|dat|dit|ik|heb|hier|komt|luidt|moet|zijn|denk|met|van|op|onder|ja|dus|maar|toch|volgens|mij|wel|nog|bestelling|order|eigenlijk|waarschijnlijk|id|code|dan',
  tightLink: 'is|was|nr|nummer|het|de|met|id',
  again: String.raw`\b(?:het is|dat is|dit is|hier is (?:het|ie)|is)\W{0,3}$`,
  is: 'is|was|als',
  my: 'mijn|het|de|ons',
  and: 'en|plus|\\s?(?:nee|neen|sorry|pardon|wacht|foutje)(?: het is)?,?',
  or: String.raw`,?\s{0,2}\bof\b(?:\s{1,2}(?:misschien|anders|was het))?\s{0,2}`,
  hedge: String.raw`\b(?:ik (?:denk|geloof|dacht|meen|gok)|volgens mij|misschien|waarschijnlijk|wellicht|mogelijk|ongeveer|circa|zo(?:'n| rond| ergens)|niet (?:helemaal |heel |meer )?(?:zeker|precies)|weet (?:ik )?niet (?:zeker|meer|precies)|uit mijn hoofd|als ik (?:het )?(?:me )?goed|ergens in|begin|eind|of zo|ofzo|schat)\b`,
  correction: String.raw`\b(?:sorry|excuus|pardon|correctie|ik bedoel|bedoelde|mijn fout|foutje|vergist|vergissing|verkeerd|verschreven|getypt|typfout|typefout|oeps|in plaats daarvan|moet zijn|moet het zijn|is juist|is de juiste|juiste is|nee,|neen,|wacht|toch niet|eigenlijk|omgewisseld)\b|^\s{0,4}\*`,
  withdrawn: String.raw`\b(?:mag weg|moet weg|kan weg|gebruik ik niet meer|klopt niet meer|bestaat niet meer|is (?:oud|verouderd|fout)|niet meer (?:geldig|actief))\b`,
  unknown: String.raw`\b(?:weet (?:ik )?(?:\p{L}{1,12} )?niet|geen (?:idee|flauw)|heb (?:ik )?(?:\p{L}{1,12} ){0,2}(?:niet|geen)\b|vergeten|kwijt|vind (?:ik )?(?:\p{L}{1,12} ){0,2}niet|niet meer|zonder|niet zeker|zoek (?:ik )?(?:het |even )?(?:op)?|kan (?:ik )?(?:\p{L}{1,12} )?niet vinden|wat zijn|welke opties|wat kan er)\b`,
  calendar: {
    months: month,
    weekdays: weekday,
    dates: [
      String.raw`(?:\b${weekday},? )?\b[0-3]?\d(?:e|ste|de)? ${month}\b\.?(?: (?:19|20)\d{2}\b)?`,
      String.raw`\b(?:vorige|afgelopen) week ${weekday}\b`,
      String.raw`\b(?:afgelopen|vorige|voorbije|volgende|komende) (?:${weekday}|week|maand|jaar|zomer|winter|herfst|lente)\b(?! (?:al )?(?:gebeld|gemaild|gesproken|geschreven|gezegd|beloofd|contact))`,
      String.raw`(?<=\b(?:op|sinds|vanaf|van|voor|tot) )${weekday}(?!\p{L})`,
      String.raw`\b${weekday}(?= (?:\p{L}{1,12} ){0,2}(?:binnen|geleverd|gekocht|gehaald|besteld|gekregen|ontvangen|aangekomen|bezorgd|gekomen))`,
      String.raw`(?<=\b(?:in|sinds|begin|eind|half) )(?:${month}|zomer|winter|herfst|lente|het voorjaar|het najaar)(?!\p{L})(?: (?:19|20)\d{2}\b)?`,
      String.raw`\b(?:een|twee|drie|vier|\d{1,2}) (?:dagen|dag|weken|week|maanden|maand) geleden\b`,
      String.raw`\b(?:gisteren|eergisteren|vandaag)(?= (?:\p{L}{1,12} ){0,2}(?:binnen|geleverd|gekocht|gehaald|besteld|gekregen|ontvangen|aangekomen|bezorgd|gekomen))|(?<=\b(?:sinds|kwam|van) )(?:gisteren|eergisteren|vandaag)\b`,
    ],
    times: [
      String.raw`\b(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)? ?(?:uur|u)\b`,
      String.raw`(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d\b(?!:)`,
      String.raw`\b(?:half (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf))\b`,
    ],
  },
  money: {
    units: 'euros?|eur|dollars?|pond|cent',
    numberWords: '(?:tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend)',
    joiners: 'en',
    bare: String.raw`(?<![\d.,])\d{1,3}(?:\.\d{3}){0,3},(?:\d{2}|[-–—]{1,2})(?![\d.,]?\d)`,
    priced: 'kost(?:te|en)?(?: (?:die|dat|hij|ie|het|deze))?(?: ook| nog steeds)?|bedrag van|prijs van',
  },
  address: ['\\bpostbus \\d{1,8}'],
  postcode: String.raw`(?<![\p{L}\d])[1-9]\d{3} ?(?!(?:de|is|en|in|op|ik|of|na|al|te|er|om|we|ze|je|zo|nu|ja|km|kg|cm|mm|st|x)\b)[a-z]{2}(?![\p{L}\d])`,
  names: {
    introductions: String.raw`(?<!\b(?:zijn|haar|hun|bedrijfs|gebruikers|uw|jouw) ?)\b(?:(?:mijn|de|voor|achter|volledige) ?)?naam(?: is| was|:)?(?! van )|\bik heet|\bop naam van|\b(?:hij|zij|ze) heet|\bbesteller(?: is| was|:)?|\bop de naam|\b(?:dit is|hier is)(?= (?:meneer|mevrouw|dhr|mevr)\b)`,
    presentations: String.raw`(?:ik ben(?: het)?|met|hier|dit is|dat ben ik|groeten?(?: van)?|groetjes(?: van)?|mvg|(?:met )?vriendelijke groet(?:en)?|het is|namens|ondertekend|ik noem)`,
    itIs: 'het is|dit is|met|hier',
    theirs: '(?:zijn|haar) naam (?:is|was)',
    surname: String.raw`\bachternaam`,
    signOffs: String.raw`\b(?:(?:met )?vriendelijke groet(?:en)?|groetjes?|groeten|mvg|bedankt(?: alvast)?|alvast bedankt|hoogachtend|gr)`,
    honorifics: 'meneer|mevrouw|dhr|mevr|mw|heer|de heer|dr|prof|ir|ing|mr|familie|fam',
    particles: "van|de|den|der|het|'t|ter|ten|te|von|di|da|el|al|la|le|ben|bin|dos|s",
    never: dutchNever,
    notLower:
      'en|of|maar|met|zonder|van|uit|bij|op|aan|de|het|een|klant|sinds|al|heel|erg|zo|niet|geen|ook|nog|boos|blij|klaar|zeker|hier|bedankt|nieuw|verhuisd|ziek|thuis|benieuwd|op zoek|te|in|voor|om|het',
  },
  words: [
    {
      slot: 'date',
      value: String.raw`(?<![\p{L}\d])(?:gisteren|eergisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|kerst)(?!\p{L})`,
      beside: onlyAsked,
    },
    {
      slot: 'payment_method',
      value: String.raw`\b(?:ideal|bancontact|payconiq|klarna|paypal|creditcard|kredietkaart|visa|mastercard|maestro|american express|amex|pin|pinpas|bankkaart|overschrijving|overboeking|automatische incasso|incasso|contant|cash|achteraf|apple pay|google pay|tegoedbon|cadeaukaart|cadeaubon|riverty|in3|tikkie|op rekening|wero)\b`,
      beside: String.raw`\b(?:beta(?:al|ald|len|alde|ling)|met|via|op (?:mijn|de)|per|terug|terugbetal|terugstort|afgerekend|afgeschreven|dan)\b`,
    },
    {
      slot: 'colour',
      value: String.raw`\b(?:donker|licht)?(?:zwart|wit|rood|blauw|groen|geel|oranje|paars|roze|bruin|grijs|beige)e?\b`,
      beside: String.raw`\bkleur\b`,
    },
    { slot: 'size', value: String.raw`\b(?:x{1,3}[sl]|[sml]|\d{2})\b`, beside: String.raw`\bmaat\b` },
  ],
  phrases: [
    {
      slot: 'name',
      value: String.raw`^(?:Hallo|Hoi|Dag|Goedemorgen|Goedemiddag|Goedenavond|Goedendag)[,!.]? (?<value>(?!Hallo|Hoi|Dag|Goedemorgen|Goedemiddag|Goedenavond|Goedendag|Ich|Mein|Meine|Ik|Mijn|Mon|Mes|Mi)\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})? (?:(?:van|von|de|der|den|del|di) ){0,2}\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)(?=[,.]|$)`,
    },
    {
      slot: 'name',
      value: String.raw`^(?:(?:Hallo|Hoi|Dag|Hey|Goedemorgen|Goedemiddag|Goedenavond|Goedendag)[,.!]? )?[Mm]et (?:(?:meneer|mevrouw|Meneer|Mevrouw) )?(?<value>\p{Lu}\p{Ll}{1,20}(?: (?:(?:van|de|der|den|ter) ){0,2}\p{Lu}\p{Ll}{1,20}){0,2})(?=[,.!]|$| hier| uit)`,
    },
    {
      slot: 'address',
      value: String.raw`(?<!\p{L})${street},? ?\d{1,4} ?(?:[a-zA-Z]\b|bis\b|bus \d{1,3})?(?:[-/]\d{1,4})?(?!\d)${town}?`,
    },
    { slot: 'zip', value: String.raw`(?<=\b(?:in|naar|te) )(?<value>\d{4})(?= \p{Lu}\p{Ll})` },
    { slot: 'product', value: dutchGoods, first: true },
    ...dutchWares.map((value) => ({ slot: 'product', value, first: true }) as const),
    {
      slot: 'product',
      value: String.raw`(?<!\p{L})(?:[Dd]e |[Hh]et |[Ee]en |[Mm]ijn )(?<value>\p{Ll}{4,20} [A-Z][\p{Ll}\d]{1,14})(?=$|[ .,!?])`,
      beside: String.raw`\b(?:gekocht|besteld|geleverd|kapot|stuk|retour|ruilen|garantie|prijs|kost|hou|ontbreekt|nog in|hoort)`,
      first: true,
    },
    {
      slot: 'name',
      value: String.raw`: (?<value>\p{Lu}[\p{Ll}-]{1,20} (?:(?:van|de|der|den) ){0,2}\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?), `,
    },
    {
      slot: 'name',
      value: String.raw`(?<=\p{Ll}\p{Ll}[.!?]\s)(?<value>\p{Lu}\p{Ll}{2,14} (?:(?:van|de|der|den) ){0,2}\p{Lu}\p{Ll}{2,20})\.?$`,
    },
    { slot: 'size', value: String.raw`\b[Mm]aat (?<value>\d{2,3}|X{0,3}[SML])(?![\p{L}\d])` },
  ],
  answerLeadIn:
    'ik|we|wij|heb|hebben|had|het|dat|is|was|om|gaat|over|de|een|ne|mijn|met|via|op|van|naar|in|besteld|gekocht|wil|wilde|zou|graag|gewoon|zijn|nodig|die',
  askBack: String.raw`^(?:wat|welke?|wie|waar|wanneer|waarom|hoe|kan|kunt|kun|mag|is|zijn|heeft|hebben|moet)\b`,
  trouble: String.raw`\b(?:kapot|stuk|beschadigd|defect|gescheurd|gebarsten|ontbreekt|ontbreken|mist|verkeerde?|kwijt|gestolen|verlopen|te (?:klein|groot|strak|wijd|laat|duur)|(?:werkt|doet het|past|laadt|start) (?:\p{L}{1,8} ){0,2}niet|niet (?:ontvangen|aangekomen|geleverd|bezorgd|gekregen|terugbetaald|teruggestort)|dubbel (?:betaald|afgeschreven)|twee keer (?:betaald|afgeschreven)|geblokkeerd|vertraagd)\b`,
  roles: [],
  leadIn:
    'ja|jazeker|zeker|natuurlijk|ok|oke|prima|hallo|hoi|dag|goedemiddag|goedendag|bedankt|dank u|dank je|graag|dus|en|maar|dat|het|dit|is|was|mijn|naam|ik|ben|heet|sorry|nee|oh|ah|nou|klopt|tuurlijk|even|hier|met|op|via|per|nummer|dan|nog|wel|toch|dat ben ik|die|in|wacht|moment|onder',
}

import type { Cues } from './cues.ts'
import { englishPhrases } from './en-phrases.ts'

const number = String.raw`(?:'?s)?(?:[ -]?(?:ids?\b|i'd\b|numbers?\b|num\b|nos?\b\.?|nr\b\.?|codes?\b|ref(?:erence)?\b|#))`
const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)'
const hour = String.raw`(?:\d{1,2}(?:[:.]\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
const partOfDay = '(?:in the (?:morning|afternoon|evening)|at night)'
const meridiem = String.raw`(?:a\.?m\b\.?|p\.?m\b\.?)`
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = String.raw`(?:[0-3]?\d(?:st|nd|rd|th)?)`
const ordinal = String.raw`(?:[0-3]?\d ?(?:st|nd|rd|th))`

/** How English-speaking customers tell their facts. */
export const english: Cues = {
  labels: [
    [
      'order_id',
      String.raw`\b(?:order|booking|reservation|confirmation|ride|cab|trip|purchase|invoice|receipt|reference|case|ticket)s?(?: (?:confirmation|reference|booking))?${number}`,
    ],
    ['order_id', String.raw`\b(?:orders?|reservations?|bookings?|rides?|confirmation|reference)\b`, 'tight'],
    ['order_id', String.raw`\bids?\b|#(?=\s?\d)`],
    [
      'account_id',
      String.raw`\b(?:account|acct|customer|client|user|member(?:ship)?|loyalty|bank account|rewards?)${number}`,
    ],
    ['account_id', String.raw`\buserids?\b|\bmy (?:bank )?account\b|(?:^|[,;.] ?)(?:bank )?account\b`],
    [
      'username',
      String.raw`\b(?:user[ -]?names?|user|log-?in(?: name| id)?|screen name|handle|nick(?:name)?)\b`,
    ],
    ['zip', String.raw`\b(?:live|living|based|located) in\b`, 'tight'],
    ['zip', String.raw`\b(?:zip|postal|post)[ -]?codes?\b|\bzips?\b`],
    [
      'phone',
      String.raw`\b(?:(?:tele)?phone|mobile|cell(?:phone)?|contact|call-?back|whatsapp|landline|home|work)(?: phone)?${number}|\b(?:phone|mobile|cell(?:phone)?|telephone|tel|whatsapp)\b\.?|\b(?:call|reach|text|ring|phone) me (?:back )?(?:at|on|under)\b|\b(?:reached|available|contacted) (?:at|on|under)\b|\bmy number\b`,
    ],
    [
      'tracking_number',
      String.raw`\b(?:tracking|parcel|shipment|consignment|waybill|awb)${number}|\b(?:tracking|awb)\b`,
    ],
    ['pin', String.raw`\b(?:pin|passcode)(?:[ -]?(?:numbers?|codes?))?\b|\bsecurity code\b`],
    ['dob', String.raw`\b(?:date of birth|birth ?dates?|d\.?o\.?b\b\.?|birthday|b-?day)\b|\bborn(?: on)?\b`],
    ['maiden_name', String.raw`\b(?:mother'?s?,? )?maiden(?: name)?(?:'s)?\b`],
    ['pet_name', String.raw`\b(?:childhood |first )?(?:pet|dog|cat)(?:'?s)?(?: name)?\b(?:'s)?`],
    ['room_number', String.raw`\b(?:hotel )?rooms?(?: (?:numbers?|nos?\b\.?|#))?\b`, 'tight'],
  ],
  formLabels: [
    [
      'name',
      "(?:(?:my|full|first|last|customer|customer's|contact|your|account holder) ?)?(?:sur)?name|customer",
    ],
    ['email', '(?:my |your |customer |contact )?e-?mail(?: address| id)?'],
    [
      'phone',
      String.raw`(?:my |your |contact |customer )?(?:phone|mobile|cell|telephone|tel|contact|whatsapp)(?: ?(?:number|no|nr)\.?)?`,
    ],
    [
      'order_id',
      String.raw`(?:my |your )?(?:order|booking|reservation|confirmation|invoice)(?: ?(?:id|number|no|nr|num|ref|reference|code)\.?)?`,
    ],
    [
      'account_id',
      String.raw`(?:my |your )?(?:account|customer|client|user|member|membership)(?: ?(?:id|number|no|nr)\.?)`,
    ],
    ['username', '(?:my |your )?(?:user ?name|user|login)'],
    ['zip', '(?:my |your )?(?:zip|postal|post) ?(?:code)?'],
    ['address', '(?:my |your |delivery |shipping |billing |street |home )?address'],
    ['city', 'city|town'],
    ['product', '(?:product|item|article|model)(?: ?name)?'],
    ['quantity', 'quantity|qty|number of items'],
    ['size', 'size'],
    ['colour', 'colou?r'],
    ['amount', 'amount|total|price|cost|sum|refund amount'],
    ['payment_method', 'payment(?: method| type)?|paid (?:with|by)'],
    ['tracking_number', 'tracking(?: ?(?:id|number|no|code))?'],
    ['membership', 'membership(?: level| status)?|member level'],
    ['issue', 'issue|problem|reason|subject|complaint|reason for (?:return|contact|refund)'],
    ['date', '(?:order |purchase |delivery )?date'],
    ['time', 'time'],
    ['dob', 'date of birth|dob|birth ?date|birthday'],
    ['pin', 'pin(?: code| number)?'],
    ['room_number', 'room(?: number| no)?'],
  ],
  otherLabels: String.raw`\b(?:flight|item|product|model|serial|sku|article|employee|agent|extension|gate|seat|card|account ending|size|licen[cs]e|transaction|version|apartment|apt|suite|unit|driver|tax|vat|coupon|promo|voucher|discount|gift card|question|bus|train|line|track)${number}|\b(?:flight|gate|seat|terminal|card|unit|suite|apartment|apt|question|level|model|version|iphone|galaxy|windows|bus|platform)\b`,
  link: "is|was|are|were|be|been|would|should|might|may|could|will|must|used|to|i|we|i'd|i'm|i've|like|want|need|have|had|think|believe|guess|either|maybe|perhaps|probably|possibly|it|its|it's|that|that's|which|here|here's|called|named|as|of|on|for|at|with|under|my|the|this|these|number|numbers|no|id|ids|reads|says|just|actually|now|upgrade|cancel|change|return|check|flight|order|booking|account|either|currently|again|iis",
  tightLink: "is|iis|was|are|were|it's|its|it|number|numbers|no|nr|with|ids?",
  again: String.raw`\b(?:it's|its|it is|that's|here it is|here's)\W{0,3}$`,
  is: "is|was|'s|as|for",
  my: 'my|the|our',
  and: 'and|plus|as well as',
  or: String.raw`,?\s{0,2}\bor\b(?:\s{1,2}(?:maybe|perhaps|it's|its|it is|possibly|else))?\s{0,2}`,
  hedge: String.raw`\b(?:i (?:think|believe|guess|suppose|assume)|maybe|perhaps|probably|possibly|might|may be|could be|either|not (?:(?:entirely|completely|totally|100%|absolutely|quite|very|too|really) )?(?:sure|certain|positive)|unsure|something like (?:that|this)|or something|if i (?:remember|recall)|from memory|can't quite remember|not mistaken|roughly|approximately|ish)\b`,
  correction: String.raw`\b(?:sorry|actually|correction|i mean(?:t)?|my (?:bad|mistake)|mistake|mistyped|typo|oops|scratch that|instead|rather|correct (?:one|that|number)|let me correct|should (?:be|have been)|wrong|messed up|confused it|mixed (?:it )?up|change (?:it|that|this)|make (?:it|that|this)|it's not|not that|try (?:another|this)|another (?:email|number)|no,|wait)\b|^\s{0,4}\*`,
  unknown: String.raw`\b(?:(?:do|did|does)(?:n'?t| not) (?:have|know|remember|recall|see|got|want)|can(?:'?t|not) (?:remember|recall|find|see|locate|think)|forgot(?:ten)?|lost|no idea|not sure|unsure|never had|without|haven'?t|trouble remembering|rather not|won'?t)\b`,
  calendar: {
    months: month,
    weekdays: weekday,
    dates: [
      String.raw`(?:\b${weekday},? )?\b(?:the )?${day}(?: day)?(?: of|,)? ?${month}\b(?:\.?,? (?:19|20)\d{2}\b)?`,
      String.raw`(?:\b${weekday},? )?\b${month}\.? ?(?:the )?${day}\b(?!:)(?: ?,? ?(?:19|20)\d{2}\b)?`,
      String.raw`(?:\bthe )?\b${ordinal}(?: day)? of (?:this|next|the|last) month\b`,
      String.raw`\b${weekday} the ${ordinal}\b`,
      String.raw`\b${weekday},? (?:next|this|last) week\b|\b(?:this|next|last|coming|following|this coming) ${weekday}\b|\ba week on ${weekday}\b`,
      String.raw`(?<=\b(?:on|by|from|until|till|til|to|for|be|is|say|mean|meant|make it|need it|before|after|since|and|-|around|through)\s)the ${ordinal}\b(?! (?:street|avenue|floor|time|one|person|item|option|order|place))`,
      String.raw`(?<=\b(?:from|until|till)\s)${ordinal}\b(?! (?:and|street|avenue|floor))`,
      String.raw`\b(?:the )?day (?:after tomorrow|before yesterday)\b|\b(?:later|early|earlier) (?:today|tomorrow)\b`,
      String.raw`(?<!\b(?:date|all for|help|needed|need|everything|all|you|else|here|assistance|that|how are you|doing|day|great|done|me) )\b(?:today|tomorrow|tonight|yesterday)\b(?!'s)`,
      String.raw`\b(?:in )?(?:a|one|two|three|four|five|\d{1,2}) (?:days?|weeks?|months?) ago\b|\b(?:next|last|this) (?:weekend|month)\b`,
    ],
    times: [
      String.raw`\b(?:half past|quarter (?:past|to|after|of)|(?:five|ten|twenty|twenty[- ]five|\d{1,2}) (?:minutes )?(?:past|to)) ${hour}\b(?: ?(?:${meridiem}|${partOfDay}))?`,
      String.raw`\b${hour} ?o['’"´]?\s?clock\b(?: ?(?:${meridiem}|${partOfDay}))?`,
      String.raw`\b${hour}(?: ?${meridiem}| ${partOfDay})(?: ${partOfDay})?`,
      String.raw`\b(?:morning|afternoon|evening|night) (?:at )?${hour}\b(?! ?(?:days?|people|persons?|rooms?|tickets?))`,
      String.raw`(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d\b(?!:)(?:\s?(?:hrs|hours|h)\b)?`,
      String.raw`\b(?:noon|midnight|midday)\b`,
    ],
  },
  money: {
    units:
      'dollars?|bucks?|usd|eur|euros?|pounds?|quid|gbp|cad|aud|chf|cents?|francs?|yen|rupees?|inr|pesos?|kronor|kroner|sek|nok|dkk',
    numberWords: numberWord,
    joiners: 'and|a',
  },
  address: [
    String.raw`\b\d{1,6}[A-Za-z]?(?:-\d{1,4})?(?: (?:north|south|east|west|[nsew])\b\.?)?(?: [\p{L}\d'.-]{1,24}){1,4} (?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|square|sq|terrace|close|crescent|highway|hwy|parkway|pkwy|circle|cir|trail|row|mews)\b`,
    String.raw`\bp\.? ?o\.? box \d{1,8}`,
  ],
  names: {
    introductions: String.raw`(?<!\b(?:his|her|their|its|'s|pets?|dogs?|cats?|maiden|user|screen|company|brand|item|product|store|hotel|street|friends?|doctors?|drivers?|hosts?|domain|file|card|your) )(?:\b(?:m[<>,.]?y|the) )?\b(?:(?:full|first|last|given|legal|real|whole|sur|family) ?)?name(?:'s| is| was| on (?:the|my) (?:order|account|booking|reservation|card) is| should be| would be)?:?|(?<!\bfriends )\b(?:call|address) me|\b(?:under|in) the name(?: of)?|\bjust my name`,
    presentations: String.raw`\b(?:i ?['’]?\s?a?m|this is|it['’]?s(?: me)?|it is|its|here is|speaking with|you(?:'re| are) (?:speaking|talking|chatting) (?:with|to)|my details are|signed)`,
    itIs: "it['’]s|it is|its|here is",
    followers: 'here|is (?:my|the) name|speaking',
    theirs: "(?:his|her|its|their) name(?:'s| is| was)?",
    surname: String.raw`\b(?:last|family|sur) ?name`,
    signOffs: String.raw`\b(?:kind(?:est)? regards|best regards|warm(?:est)? regards|regards|best(?: wishes)?|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|thank(?:s| you)(?: (?:again|so much|very much|in advance))?|cheers|greetings|all the best|respectfully)`,
    honorifics: 'mr|mrs|ms|miss|mx|sir|madam|king|queen|lord|lady',
    particles:
      'van|von|vom|der|den|de|del|della|di|da|dos|das|du|la|le|los|el|al|bin|ibn|ben|bint|ter|ten|zu|zur|af|av|st|mac|mc|y|e|und|o|d',
    never:
      "i|i'm|im|i've|i'd|i'll|you|your|yours|he|she|it|it's|its|we|they|me|my|mine|his|her|their|our|the|a|an|this|that|these|those|there|here|and|or|but|so|if|because|when|while|since|with|without|for|from|to|at|in|on|of|by|about|as|into|than|then|is|am|are|was|were|be|been|being|do|does|did|have|has|had|can|can't|could|would|should|will|won't|may|might|must|not|no|nope|yes|yeah|yep|yup|ok|okay|sure|certainly|absolutely|please|pls|thanks|thank|thankyou|sorry|apologies|hi|hello|hey|hiya|greetings|good|morning|afternoon|evening|night|goodbye|bye|dear|sir|madam|team|support|what|who|why|where|which|how|order|orders|account|username|email|e-mail|mail|phone|number|zip|code|address|name|full|first|last|id|pin|product|item|refund|return|returns|delivery|shipping|invoice|bronze|silver|gold|platinum|guest|member|customer|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|visa|mastercard|paypal|amex|card|credit|debit|bank|right|correct|wrong|great|perfect|exactly|actually|well|oh|ah|uh|um|hmm|wow|wait|just|now|today|tomorrow|again|also|still|already|never|mind|need|want|looking|calling|trying|having|writing|contacting|waiting|interested|happy|unhappy|angry|upset|frustrated|disappointed|annoyed|furious|ready|done|fine|glad|afraid|aware|unable|able|new|urgent|ridiculous|unacceptable|american|canadian|german|italian|indian|chinese|mexican|australian|british|french|dutch|spanish|n/a|none|unknown|anonymous|all|any|some|something|nothing|everything|let|lets|let's|go|get|got|give|help|make|check|cancel|change|reserve|book|search|find|show|tell|called|calls|don't|didn't|doesn't|isn't|wasn't|haven't|other|another|same|like|maybe|perhaps|both|either|one|two|oops|whoops|geez|jeez|geeze|gosh|god|lordy|omg|lol|haha|damn|whoa|yikes|alas|ouch|duh|hm|nah|nevermind|guess|anyone|someone|anybody|somebody|nobody|idk|nothing|better|best|look|listen|see|mother|father|mom|mum|dad|dog|cat|pet|wife|husband|son|daughter|friend|friends|whatever|inn|hotel|airport|hospital|university|street|road|avenue|city|state|apartments|restaurant|venue|inc|ltd|gmbh|llc",
    notLower:
      "very|really|quite|too|only|more|most|much|many|going|coming|staying|still|currently|kinda|pretty|super|totally|between|around|after|before|over|under|out|off|up|down|back|away|free|late|early|sick|tired|lost|stuck|confused|worried|concerned|curious|sad|mad|available|missing|broken|damaged|it's|that's|there's|using|having|getting|being|speaking|based|located|per|each|every|small|medium|large|xl|red|blue|green|black|white|and|i|need|want|wanna|gonna|gotta|plz|thx|lol|btw|because|cause|cos|cuz|dont|cant|didnt|im|ive|id|ill|whats|hows|weird|common|dammit|damn|spelled|spelt|written",
  },
  words: [
    {
      slot: 'colour',
      value: String.raw`\b(?:(?:light|dark|navy|royal|sky) )?(?:black|white|red|blue|green|yellow|orange|purple|pink|brown|gr[ae]y|beige|silver|gold|navy|teal|turquoise|burgundy|khaki)\b`,
      beside: String.raw`\b(?:colou?r(?:ed)?|in (?:black|white|red|blue|green|yellow|orange|purple|pink|brown|gr[ae]y|beige|navy))\b`,
    },
    {
      slot: 'size',
      value: String.raw`\b(?:x{1,3}[sl]|xs|extra (?:small|large)|small|medium|large)\b`,
      beside: String.raw`\bsize\b`,
    },
    {
      slot: 'membership',
      value: String.raw`\b(?:bronze|silver|gold|platinum|diamond|premium|vip|guest|standard|basic|elite)\b`,
      beside: String.raw`\b(?:member(?:ship)?|level|status|tier)\b|\bi(?:'m| am|m)(?: an?)? (?:bronze|silver|gold|platinum|diamond|vip|guest)\b`,
    },
    {
      slot: 'payment_method',
      value: String.raw`\b(?:(?:my |the )?(?:visa|master ?card|amex|american express|paypal|klarna|apple pay|google pay|credit card|debit card|gift card|bank transfer|direct debit|store credit|afterpay|cash on delivery|venmo)(?: card)?(?:(?:,)? (?:ending|ends|that ends) (?:in|with|on) \d{3,4})?|card (?:ending|ends) (?:in|with|on) \d{3,4})\b`,
      beside: String.raw`\b(?:pa(?:y|id|ying|yment)|charged?|refund(?:ed)?|us(?:e|ed|ing)|ending|ends|billed|purchased?|method|with my|bought)\b`,
    },
  ],
  phrases: englishPhrases,
  answerLeadIn:
    "i|i'd|i'll|i'm|i am|we|we're|would|will|like|love|want|need|wanna|to|go|going|get|fly|travel|stay|staying|be|book|see|reserve|return|the|a|an|at|in|on|for|from|near|to|it|it's|its|is|was|they|my|should|please|looking|interested|leaving|departing|headed|live|with|by|just|only|have|because|since|reason|find|something|take|me|how about|what about|let's|lets|try|prefer|city|place",
  answerEnd: 'please|and (?:i|it|my)|but|because|on|at|for|with|i|is',
  askBack: String.raw`^(?:what|which|who|where|when|why|how|can|could|do|does|did|is|are|will|would|should|may)\b`,
  trouble: String.raw`\b(?:broken?|damaged|defective|faulty|cracked|torn|stained|wrong|incorrect|missing|stolen|expired|too (?:big|small|large|tight|loose|late|expensive)|(?:do|did|does|is|was|has|have|are)(?:n'?t| not)(?: yet)?(?: been)? (?:work(?:ing)?|arrive|arrived|fit|receive|received|delivered|refunded|shipped|turn on|charge|load)|never (?:arrived|received|came|got)|(?:charged|billed) (?:twice|for|double|too)|double charged|changed my mind|no longer (?:need|want)|out of stock|stopped working|delayed|late)\b`,
  roles: [
    [
      'date_to',
      String.raw`\b(?:till?|until|through|return(?:ing)?|come back|back|check(?:ing)? out|drop(?:ping)? (?:it )?off)(?: (?:on|it on|by|date(?: of| is| to be)?|at))?`,
    ],
    [
      'date_from',
      String.raw`\b(?:from|starting|leav(?:e|ing)|depart(?:ing|ure)?|check(?:ing)? in|pick(?:ing)? (?:it |the car )?up|travel(?:l?ing)?|fly(?:ing)?(?: out)?)(?: (?:on|it on|date(?: of| is| to be)?))?`,
    ],
    ['end_time', String.raw`\b(?:till?|until|ends? at|ending at|finish(?:es)? at|leaves? at)`],
    [
      'arrival_time',
      String.raw`\b(?:arriv(?:e|ing)|be there|get there|show up|come)(?: (?:at|by|around|about))?`,
    ],
  ],
  leadIn:
    "yes|yeah|yep|yup|sure|ok|okay|oh|ah|uh|um|uhm|well|hi|hello|hey|thanks|thank you|of course|certainly|absolutely|right|sorry|please|so|and|it's|its|it is|that's|that is|that would be|it would be|it was|this is|i am|i'm|im|me|here you go|here it is|here|no problem|alright|you got it|must know it is|jeez|actually|i think|i believe|maybe|thing|is|the|my|name|name is|was|good|morning|afternoon|evening|if you must know|again|just|also|then|definitely|great|perfect|first|last|full|be|would|think|course|do|happy to|glad to|to",
}

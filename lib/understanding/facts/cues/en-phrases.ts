import type { PhraseCue } from './cues.ts'

const proper = String.raw`(?:\d{1,3}(?:st|nd|rd|th) (?:and |& )?)?\p{Lu}[\p{L}\d'’]{0,24}(?: (?:(?:and|&|of|de|la|on|upon) )?\p{Lu}[\p{L}\d'’]{0,24}){0,4}(?:, \p{Lu}[\p{L}]{1,14})?`
const place = String.raw`(?:['‘"](?<value>[^'’"\n]{2,40})['’"]|(?:the )?(?<value2>${proper}))`
const named = String.raw`\p{Lu}[\p{L}'’]{0,24}(?: (?:(?:and|of|on|the) )?\p{Lu}[\p{L}'’]{0,24}){0,3}`
const person = String.raw`(?:my )?(?:(?:uncle|aunt|Uncle|Aunt|friend|brother|sister|son|daughter) )?\p{Lu}\p{L}{1,24}(?: \p{Lu}\p{L}{1,24})?(?![\p{L}\d])`
const count = String.raw`(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
const noWare =
  '(?:size|sizes|i|it|them|they|we|you|that|this|these|those|which|who|for|from|because|since|and|or|but|to|in|on|at|of|with|within|without|order|orders|item|items|product|products|thing|things|one|refund|account|subscription|purchase|please|is|was|are|were|can|could|will|would|should|has|have|had|not|so|as|by|if|when|where|last|yesterday|today|recently|online|back|via|using|after|before|number|delivery|shipping|address|name|method|membership|reservation|flight|trip|ride|booking|appointment|return|call|email|confirmation|message|lot|bit|few|while|couple|way|help|different|another|wrong|new|same|whole|entire|just|only|about|into|out|off|up|down|my|your|their|his|her|our|the|a|an|first|other|rest|original|previous|pending|current|existing|following|correct|right|replacement|money|payment|credit|card|gift|charge|fee|price|package|parcel|shipment|speaking|talking|got|get|how|what|instead|too|also|then|than|there|here|now)'
const ware = String.raw`(?!${noWare}\b)[\p{L}\d'’-]{2,20}(?: (?!${noWare}\b)[\p{L}\d'’-]{2,20}){0,3}`

/** Facts that the words around them tell, with the fact as the group `value`. Tried with their case as it stands. */
export const englishPhrases: readonly PhraseCue[] = [
  {
    slot: 'person',
    value: String.raw`\b[Tt]o (?<value>${person})`,
    beside: String.raw`\b(?:transfer(?:ring)?|send(?:ing)?|pay|money|wire)\b`,
  },
  { slot: 'doctor', value: String.raw`\b(?<value>(?:Dr\.?|Doctor|doctor) \p{Lu}\p{L}{1,24})` },
  {
    slot: 'host_name',
    value: String.raw`\b(?:hosted by|host(?: of (?:the|this) \p{L}{2,12})? (?:is|will be|was)(?: named| called)?|organi[sz]ed by) (?<value>\p{Lu}\p{L}{1,24})`,
  },
  {
    slot: 'host_name',
    value: String.raw`(?<![\p{L}])(?<value>\p{Lu}\p{L}{1,24})['’]s? (?:birthday |wedding |house |dinner )?party\b`,
  },
  {
    slot: 'hotel',
    value: String.raw`(?<!\p{L})(?<value>${named} (?:[Hh]otel|Inn|Resort|Hostel|Motel|Suites|Lodge))(?!\p{L})`,
  },
  { slot: 'apartment', value: String.raw`(?<!\p{L})(?<value>${named} [Aa]partments?)(?!\p{L})` },
  {
    slot: 'venue',
    value: String.raw`(?<!\p{L})(?<value>${named} (?:[Vv]enue|Hall|Arena|Stadium|Theat(?:re|er)))(?!\p{L})`,
  },
  {
    slot: 'quantity',
    value: String.raw`(?<!\p{L})(?<value>${count}) (?:people|persons?|guests?|adults|of us|tickets?|seats?|passengers?|pieces?|pairs?|units?|copies|items?)(?!\p{L})`,
  },
  {
    slot: 'quantity',
    value: String.raw`\b(?:table|cab|ride|taxi|reservation|tickets?|party) (?:for|of) (?<value>${count})(?!\p{L}| ?(?:[ap]m|o'|:|days?|nights?))`,
  },
  {
    slot: 'from',
    value: String.raw`\b(?:[Ff]rom|[Ll]eaving|[Dd]eparting|depart|leave|out of|pick(?:ing)? (?:it |me |the car )?up (?:in|at|from)) ${place}`,
  },
  {
    slot: 'to',
    value: String.raw`\b(?:[Gg]o(?:ing)? to|[Tt]o|[Tt]owards|headed for|destination (?:is|will be)|visit(?:ing)?) ${place}`,
  },
  { slot: 'city', value: String.raw`\b(?:[Ii]n|near|around) ${place}` },
  {
    slot: 'size',
    value: String.raw`\b[Ss]ize (?:is |was |of |an? )?(?<value>\d{1,3}(?:\.5)?|X{0,3}[SML]|[Xx]{0,3}[sml]|[Ss]mall|[Mm]edium|[Ll]arge|[Ee]xtra [Ll]arge)(?![\p{L}\d])`,
  },
  {
    slot: 'product',
    value: String.raw`\b(?:[Rr]eturn(?:ing)?|[Ee]xchang(?:e|ing)|bought|ordered|purchased|buy(?:ing)?|replac(?:e|ing)|received|missing) (?:an?|the|my|some|this|these|those|one|two|three|\d{1,2}) (?:(?:new|pair of|wrong|pairs of) )?(?<value>${ware})`,
  },
]

import type { AskRules } from '../rules.ts'

const number = String.raw`(?:numbers?|no\.?|nr\.?|#|ids?|i\.d\.|codes?)`
const tell =
  '(?:provide|give|tell|share|send|confirm|verify|type|enter|state|specify|supply|remind|repeat|spell|read|write|indicate|submit|say|message|text|clarify|describe|explain|pass|include|paste|attach|quote|show|drop|leave|(?:start|begin|reply|respond|write back|get back to (?:me|us)) with|let (?:me|us) (?:know|have))'
const telling = '(?:providing|giving|telling|sharing|sending|confirming|spelling|stating)'
const softly = '(?:(?:please|also|just|kindly|then|first|quickly|maybe|perhaps|possibly|all|so|to|now) ){0,3}'

/** How English asks. */
export const english: AskRules = {
  nouns: [
    [
      'name',
      /\b(?:(?:your|full|first|last|legal|complete|customer|sur|family) ){0,2}(?:sur)?name(?: and surname| and last name)?\b/gi,
    ],
    ['name', /\bfirst (?:and|&|or) last names?\b/gi],
    ['username', /\b(?:user|log-?in|login|screen|log in)[ -]?(?:name|id)s?\b/gi],
    ['email', /\be-?mail(?:s| ?(?:address|id|account)(?:es)?)?\b/gi],
    [
      'phone',
      new RegExp(
        String.raw`\b(?:(?:tele)?phone|mobile|cell(?:phone)?|contact|call-?back|daytime)(?: phone| contact)? ${number}`,
        'gi',
      ),
    ],
    ['phone', /\b(?:number|no\.?) (?:to|where) (?:call|reach|we can|i can)\b|\bphone\b(?! (?:call|case))/gi],
    ['phone', /\byour (?:cell|mobile|number)(?=\s{0,3}(?:[?.!,]|please|$))/gi],
    ['username', /\byour log-?in(?=\s{0,3}(?:[?.!,]|please|$))/gi],
    [
      'order_id',
      new RegExp(
        String.raw`\b(?:order|booking|reservation|purchase|reference|confirmation|ride|receipt|invoice)(?:'s)? ?(?:confirmation |reference )?${number}`,
        'gi',
      ),
    ],
    [
      'order_id',
      /\b(?:number|id) (?:of|for|on) (?:the|your|that|this) (?:other |second )?(?:order|booking|ride|purchase|receipt|invoice|confirmation)\b|\b(?:order|booking) reference\b/gi,
    ],
    [
      'account_id',
      new RegExp(String.raw`\b(?:account|customer|client|member|bank account|acct)(?:'s)? ?${number}`, 'gi'),
    ],
    ['tracking_number', new RegExp(String.raw`\b(?:tracking|parcel|shipment|consignment) ?${number}`, 'gi')],
    [
      'membership',
      /\bmembership(?: (?:level|status|tier|type))?\b|\b(?:loyalty|member) (?:level|status|tier)\b/gi,
    ],
    ['zip', /\b(?:zip|postal|post)[ -]?codes?\b|\bpostcodes?\b|\bzip\b/gi],
    [
      'address',
      /\b(?:(?:shipping|delivery|billing|street|home|mailing|postal|full|current) ){0,2}address\b/gi,
    ],
    [
      'product',
      /\bnames? of (?:the |your )?(?:items?|products?|articles?|models?)\b|\b(?:item|product|model|article)(?:'s)? (?:name|number|id|code)\b/gi,
    ],
    ['address', /\b(?:street|house)(?: name)?(?: and (?:house )?)? ?number\b/gi],
    ['size', /\b(?:what|which|your|the) sizes?\b/gi],
    ['colour', /\b(?:what|which|your|the) colou?rs?\b/gi],
    [
      'amount',
      /\b(?:total |exact |purchase |refund |transfer )?(?:amount|sum)s?\b|\bprice (?:you )?paid\b|\b(?:the|your|order) (?:total|price|cost)\b/gi,
    ],
    [
      'payment_method',
      /\b(?:payment|paying) (?:method|type|option|details)s?\b|\bmethod of payment\b|\bform of payment\b/gi,
    ],
    [
      'issue',
      /\b(?:reason|cause) (?:for|of|why|you|behind)\b|(?<!have |having |had )\b(?:the|your|a|this) (?:problem|issue)\b/gi,
    ],
    ['dob', /\b(?:birth ?date|date of birth|d\.?o\.?b\.?|birthdays?|b-?day)\b/gi],
    ['pin', new RegExp(String.raw`\b(?:pin|security|pass)[ -]?${number}|\bpin\b`, 'gi')],
    ['maiden_name', /\b(?:mother'?s )?maiden name\b/gi],
    [
      'pet_name',
      /\b(?:childhood )?pet'?s?'? names?\b|\bnames? of (?:the|your|a) (?:first |childhood |favou?rite )?pet\b|\bchildhood pet\b/gi,
    ],
    [
      'host_name',
      /\b(?:host|organi[sz]er)'?s? names?\b|\bnames? of the (?:host|organi[sz]er)\b|\borgani[sz]er\b/gi,
    ],
    ['room_number', new RegExp(String.raw`\broom(?:'s)? ?${number}`, 'gi')],
    ['apartment', /\b(?:apartment|flat)(?:'s|s')?(?: complex)?(?: name)?\b/gi],
    ['hotel', /\b(?:names? of (?:the|your) )?hotel(?:'s)?(?: name)?\b/gi],
    ['restaurant', /\b(?:names? of (?:the|your) )?restaurant(?:'s)?(?: name)?\b/gi],
    ['venue', /\b(?:names? of (?:the|your) )?venue(?:'s)?(?: name)?\b/gi],
    ['doctor', /\b(?:names? of (?:the|your) )?(?:doctor|physician|gp)(?:'s)?(?: name)?\b/gi],
    ['person', /\b(?:recipient|payee|beneficiary|receiver)(?:'s)?(?: name)?\b|\bfriend'?s name\b/gi],
    ['quantity', /\b(?:quantity|number of (?!the)\w+)\b/gi],
    ['arrival_time', /\b(?:arrival time|time of arrival|eta)\b/gi],
    ['end_time', /\b(?:end(?:ing)?|finish(?:ing)?) time\b/gi],
    [
      'date_from',
      /\b(?:start(?:ing)?|departure|departing|pick[- ]?up|check[- ]?in|travel|leaving) dates?\b|\bdates? of (?:departure|pick[- ]?up|travel|your trip)\b/gi,
    ],
    [
      'date_to',
      /\b(?:return(?:ing)?|end|drop[- ]?off|check[- ]?out) dates?\b|\bdates? of (?:return|drop[- ]?off)\b/gi,
    ],
    ['time', /\b(?:(?:start(?:ing)?|what|preferred|convenient) )?time\b/gi],
    ['date', /\bdates?\b/gi],
    ['day', /\b(?:particular|preferred|specific|convenient|certain|special) day\b|\bday of the week\b/gi],
    [
      'from',
      /\b(?:departure|starting|pick-?up|departing|current) (?:city|location|point|place|address|airport)\b|\b(?:point|place|city) of (?:departure|origin)\b|\borigin\b/gi,
    ],
    ['to', /\bdestinations?\b|\b(?:arrival|destination) (?:city|location|point|place|airport)\b/gi],
    ['city', /\b(?:city|cities|towns?|locations?|areas?)\b|(?<!\b(?:take|takes|taking|you|to) )\bplace\b/gi],
  ],
  openers: [
    new RegExp(
      String.raw`\b(?:can|could|may|might|shall) (?:i|we) ${softly}(?:have|get|take|know|ask|see|grab|collect|note|verify|confirm|trouble you for|bother you for|(?:start|begin) (?:with|by getting))\b`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:can|could|would|will) (?:you|u) ${softly}(?:be able to |be so kind as to |be so kind to |mind )?${softly}(?:${tell}|${telling}|look up|double-? ?check|help me (?:out )?with)\b`,
      'gi',
    ),
    new RegExp(
      String.raw`(?:^|[,;:.-] ?|\b(?:please|kindly|just|and|then|so|first|sure|ok|okay|great|thanks|you(?:'ll| will)? (?:need|have) to|if you (?:can|could|would|just)?|you (?:can|could|would)) )${softly}${tell}\b`,
      'gi',
    ),
    /\b(?:i|we)(?:'ll|'d| will| would| do| shall| am going to|'m going to| still)? ?(?:please |also |just |only |still |then |first |now ){0,3}(?:need|require|want|like|have to ask|must ask|am missing|'m missing)(?: to (?:know|have|get|ask|verify|confirm|see|take))?(?: you)?(?! to)\b/gi,
    new RegExp(
      String.raw`\b(?:mind|possible(?: for (?:you|me|us))? to) (?:${telling}|${tell}|get|have)\b`,
      'gi',
    ),
    /^(?:just |also |only |still )?(?:need|needing|requesting|asking for|got)\b|\b(?:will|'ll) be needing\b|\bhow do you spell\b/gi,
    /\b(?:once|if|as soon as) (?:i|we|you) (?:could |can |would |just ){0,2}(?:have|get|give|send|tell|share|provide)(?= (?:me |us )?your\b)/gi,
    /^without\b|\b(?:can't|cannot|can not|couldn't|unable to|be able to)\b.{0,60}\b(?:without|(?:before|until|unless) (?:i|we) (?:have|know|get))\b/gi,
    /\b(?:what(?:'s| is| was| are| were|s| would be| will be| should be)?|which)\b/gi,
    /\blet's (?:start|begin) with\b/gi,
    /\b(?:do|would) you (?:happen to |still |by any chance )?(?:have|know|remember|recall)\b/gi,
    /\b(?:didn't|did not|couldn't|don't) (?:quite |seem to |yet )?(?:catch|get|have|see|receive|find)(?= your\b)/gi,
    /\bis there an?\b/gi,
    /\bany(?: (?:particular|preferred|specific|special))?\b/gi,
  ],
  cut: /\b(?:so (?:that )?(?:i|we|a|an|the|they|he|she)|(?:in order )?to (?!(?:know|have|get|you|your|the|whom|which|what)\b)[a-z]+|before|because|while|when|if|whether|once|after|that (?:i|we)|which (?:i|we)|(?:questions?|trouble|problems?|issues?|feedback) (?:with|about|on|by))\b|\w (?:for|on|of|at) (?:the|your) $|\b(?:by|via|through|in|from) (?:(?:an?|the|your|this|that) )?$|;/i,
  fragment:
    /^(?!.{0,20}\bthank(?:s| you)\b.{0,20}\bfor (?:your |the )?#)(?:\W|#|\d-digit\b|\b(?:and|or|also|then|your|the|a|an|please|pls|thanks|thank you|ok|okay|sure|right|great|alright|thing|good|now|first|next|as well|too|of|on|for|in|at|with|account|order|file|party|meeting|you|had|child|best|to|reach|contact|call|as|what|which|by|any|got|it|well|fine|perfect|hi|hello|just|only|again|below|here|security|verification|purposes?|records|reference|last|one|more|done|we are|we're|you use|used|lastly|finally|start|starting|when|transfer|send|preferences?|preferred)\b){1,24}$/i,
  after:
    /^ (?:(?:is|was|would be)(?: what)?|what) ?\?|^ (?:would|will) (?:really |also )?help\b|^ is (?:still |also )?(?:needed|required|missing)\b/i,
  questions: [
    [
      'name',
      /\bwhom? (?:am i|i am|i'm|are we|we are|do i have the pleasure of|have i got the pleasure of|is it) ?(?:speaking|talking|chatting|dealing|helping|assisting)?(?: (?:with|to))?(?: today| now| here)?\s{0,3}(?:,? please)?\s{0,3}(?:[?.]|$)/i,
    ],
    ['name', /\b(?:what|how) (?:should|can|may|shall|do) (?:i|we) (?:call|address) you\b/i],
    ['name', /^(?:and )?you are ?\?|\bintroduce yourself\b|\bwhose (?:account|order) is\b/i],
    ['email', /\bwhere (?:can|should|may|shall|do) (?:i|we) e-?mail\b/i],
    [
      'phone',
      /\b(?:what|which)(?:'s| is)?(?: a| the)?(?: good| best)? number (?:can|should|do|may|shall|would|to)\b/i,
    ],
    ['username', /\bwhat do you (?:log|sign) in with\b/i],
    ['name', /\bwho is this\b|\bwho(?:'s| is| was) the (?:order|account|booking) (?:under|for)\b/i],
    [
      'address',
      /\bwhere (?:should|shall|do|can|would|will|could|are|did|was|were)\b.{0,40}\b(?:ship|send|sent|deliver|delivered|shipped|post)\b/i,
    ],
    [
      'address',
      /\bwhere (?:do you live|to (?:ship|send|deliver)|(?:should|shall|does|do) (?:the|your|this|it)\b.{0,30}\bgo)\b/i,
    ],
    ['order_id', /\b(?:which|what) (?:of (?:your |the |these )?)?orders?\b(?! (?:status|total))/i],
    ['room_number', /\b(?:which|what) room\b/i],
    ['amount', /\bhow much\b(?! (?:time|longer|room|notice))|\bwhat did you pay\b(?! with)/i],
    [
      'payment_method',
      /\bhow (?:did|do|would|will|are|were|have) (?:you|it)\b.{0,24}\b(?:pay|paying|paid|charged)\b/i,
    ],
    [
      'payment_method',
      /\bhow was (?:it|this|that|the \w{1,12}|your \w{1,12}) paid\b|\b(?:which|what)(?: (?:type|kind) of)? card\b|\bwhat did you pay with\b|\b(?:did you (?:pay|use)|was (?:it|this|the order) paid)\b.{0,30}\b(?:card|paypal|cash|by)\b/i,
    ],
    [
      'product',
      /\b(?:what(?:'s| is| was)|describe) (?:the|your) (?:item|product|article)\b(?! (?:status|number))|\b(?:which|what) (?:(?:one |ones )?of (?:the |your )?|(?:kind|type) of )?(?:items?|products?|articles?|models?)\b|\bwhat is it (?:that )?you\b|\b(?:tell|know)\b.{0,20}\bwhat you(?:'ve| have)? (?:ordered|bought|purchased)\b|\bwhat (?:was|is) in (?:the|your) (?:parcel|package|box|order)\b|\bwhat (?:did|have|were|are|would|is it) you(?:'d)?\b.{0,20}\b(?:order|ordered|buy|bought|purchase|purchased|returning|return|exchange|exchanging)\b/i,
    ],
    [
      'issue',
      /\b(?:what happened|what went wrong|what seems to be|what's wrong|what is wrong)\b|\bwhat made you\b|\bwhy (?:are|do|did|would|were) you\b/i,
    ],
    [
      'date',
      /\bwhen (?:did|was|were|is|'s)\b(?!.{0,12}\bb(?:orn|irth|-?day))|\bwhen you (?:bought|ordered|purchased|placed|received)\b/i,
    ],
    [
      'dob',
      /\bwhen(?: were you born|(?: i|')s your b(?:irth)?-?day)\b|\bdate were you born\b|\bhow old are you\b/i,
    ],
    [
      'quantity',
      /\bhow many\b|\b(?:anyone|anybody|somebody|someone|any ?one) (?:else )?(?:coming|going|joining)\b|\b(?:any|bringing) guests\b|\bcoming alone\b/i,
    ],
    [
      'person',
      /\bto who(?:m|'s|se)?\b|\bwho(?:m|se)? (?:should|do|would|will|are|is|account|checking)\b.{0,30}\b(?:send|sending|transfer|transferring|recipient|account|money)\b/i,
    ],
    ['membership', /\bare you an? (?:\w{2,12},? ){1,4}member\b/i],
    ['doctor', /\bwho(?:'s| is) your doctor\b/i],
    ['host_name', /\bwho(?:'s| is| will be) (?:hosting|organi[sz]ing|the host)\b/i],
    [
      'from',
      /\bwhere\b.{0,40}\b(?:from|pick(?:ed|ing)?|located|depart(?:ing|ure)?|leav(?:e|ing)|coming)\b|\b(?:pick(?:ed|ing)? (?:you |it )?up|depart(?:ing)?|leav(?:e|ing)|coming|travel(?:l?ing)?) from ?\?|\bfrom (?:where|what (?:city|place)|which (?:city|place))\b|\b(?:depart(?:ing)?|leav(?:e|ing)|pick(?:ed|ing)? (?:you |it )?up)\b.{0,12}\bfrom (?:what|which|where)\b/i,
    ],
    [
      'to',
      /\bwhere\b(?!.{0,40}\bfrom\b).{0,30}\b(?:go|going|to ?\?|head(?:ed|ing)?|travel(?:l?ing)?|fly(?:ing)?|stay(?:ing)?|drive you)\b/i,
    ],
    ['city', /\bwhere\b.{0,30}\b(?:search|look|check)(?:ing)?\b/i],
    ['restaurant', /\bwhere\b.{0,24}\b(?:eat|dine)\b/i],
    [
      'date_from',
      /\bwhen\b(?!.{0,40}\b(?:return|back|again|until|end|wrap|drop|arriv|party|meeting|viewing|event|kick))(?=.{0,40}\b(?:leav|depart|travel|go|going|start|trip|pick|check|need|want|from)).{3}/i,
    ],
    [
      'date_to',
      /\bwhen\b.{0,40}\b(?:return|returning|back|again|drop|check out|checking out)\b|\b(?:until|till|how long)\b/i,
    ],
    ['date_from', /\b(?:starting|leaving|departing|travelling|traveling) when\b/i],
    ['arrival_time', /\bwhen\b(?! did).{0,30}\b(?:arrive|arriving|join|joining|get there)\b/i],
    ['end_time', /\bwhen\b.{0,30}\b(?:end|ending|wrap|finish|over)\b/i],
    ['time', /\bwhen\b.{0,40}\b(?:start|starting|kick|begin|opening|viewing|see)\b/i],
    ['day', /\b(?:what|which) day\b/i],
    ['date_from', /\b(?:what|which) day\b.{0,30}\b(?:leav|depart|travel|check(?:ing)? in|pick)/i],
    ['date_to', /\b(?:what|which) day\b.{0,30}\b(?:return|com(?:e|ing) back|check(?:ing)? out|drop)/i],
    ['time', /\b(?:what|which) time\b/i],
    ['date', /\bwhen\b.{0,30}\b(?:prefer|schedule|visit|book)\b/i],
  ],
  never:
    /\bon the (?:log-?in|sign-?in|settings|checkout) (?:page|screen)\b|\b(?:need to|have to|let me) (?:check|see|find out) (?:what|which)\b|\b(?:never|no need|(?:don't|do not|won't|will not|needn't|cannot|can't) (?:need|ask|have to|share|send|give|tell|provide|require)\b(?!.{0,80}\b(?:without|before|until|unless)\b))\b/i,
  other: {
    before:
      /\b(?:new|different|other|another|second|secondary|alternat(?:e|ive)|additional|extra|next|separate|replacement|third|backup|else's|(?:husband|wife|spouse|partner|friend|father|son|daughter|brother|sister|colleague|boss|manager|recipient|company|child|neighbou?r)(?:'s|s)?) (?:(?:full|first|last|email|phone|delivery|shipping) ){0,2}$/i,
    inside: /\b(?:new|different|other|another|second|next|replacement)\b/i,
    after:
      /^ (?:of|for) (?:the|your|that) (?:new|other|second|next|person|recipient|husband|wife|friend|partner)\b|^ to be\b|^ should replace\b|^ (?:should|would|do|shall|can) .{0,30}\b(?:change|update|switch)\b/i,
  },
  value: /\d|@|[a-z,:] [A-Z][a-z]/,
  confirm:
    /\b(?:correct|right|confirm|still|is (?:that|this|it)|am i (?:speaking|talking|chatting)|the best)\b|^(?:so|is|was|are)\b(?!.{0,80}\bor\b)/i,
}

import type { KindWords } from '../urgency-words.ts'

/** English: it has to come today. */
export const deliveryToday: KindWords = {
  says: [
    '@must ... @arrive ... @today',
    '@must ... @today',
    'if .... @today|by_then ... refund|cancel|dont_want|no_longer|useless|return|pointless|not_need',
    'if it|its|they|my|the|this|that|you .... not|isnt|doesnt|hasnt|arent|cant ... @today|by_this_evening',
    '@today ... needed|at_the_latest|no_later',
    '@arrive ... @today ... or|otherwise|latest|without_fail|please',
    'guarantee|promise|make_sure|ensure ... @today',
    'tomorrow|monday|later ... too_late',
    '@must ... by|before noon|midday|lunch|lunchtime|5pm|4pm|3pm|6pm|2pm|1pm|12pm|5_pm|4_pm|3_pm|6_pm|2_pm|1_pm|12_pm|five|six|four|three',
  ],
  hints: [
    '@arrive ... @today',
    'due|scheduled|expected|promised|supposed|planned|slot|booked|said|says|confirmed|announced ... @today',
    '@today ... @arrive|due|still|slot|window|between|delivery_day',
    'where_is ... driver|courier|delivery|order',
    'waiting|waited ... all_day|since|home',
    'in_time|on_time ... @today',
    '@today ... last_chance|last_day|last_moment|latest',
  ],
  need: [
    '@must ... @today|now|asap',
    'party|wedding|birthday|funeral|guests|ceremony|interview|flight|flying|leaving|leaves|leave|travelling|traveling|surgery|exam|concert|event|dinner|anniversary|christmas|graduation|baptism|christening|prom|gala|surprise|last_day|opening|train_at|moving|medication|insulin|medicine|formula',
    'tonight|starts_at|begins_at|before_we|urgent|urgently|asap|please_hurry|hurry|running_out|ran_out|run_out|no_other|nothing_else|empty_fridge|useless_tomorrow|too_late',
    'have_to|has_to|must ... have|be_here',
  ],
  not: [
    'came|arrived|received|got|turned_up ... @today',
    'not|doesnt|dont|neednt|isnt|no need|have_to|needed|urgent ... @today',
    'not|isnt|no urgent|rush|hurry',
    'all|it|everything ... need|needed|want|wanted ... @today',
    'thats|that_is|thatll_be|think|be all|it ... for @today',
    'today|this_morning|this_afternoon i|we got|received|ordered|bought|saw|noticed|wanted|paid|tried|called|returned|sent|placed',
    'ordered|bought|placed|paid|called|returned|sent_it|opened|tried|signed ... @today',
    'need|needs|want some|your|a? help|assistance|advice|support|answer',
    'need|want|have|like|must|needs|would_like to know|cancel|change|return|order|speak|talk|pay|ask|send|sell|buy|pick|collect ... @today',
    'refund|money|label|answer|reply|call|call_back|invoice|response ... @today',
    'offer|discount|sale|code|deal|voucher ... ends?|valid|expires|until ... @today',
    'have_a_nice|good|lovely|great|busy|hot|sunny|bad day|today',
    'close|open|opening|store|shop ... @today',
  ],
  settled: [
    'its_here|it_is_here|it_came|just_came|just_arrived|has_arrived|it_arrived|got_it_now|tomorrow_is_fine|tomorrow_is_ok|tomorrow_works|no_rush|no_hurry|driver_is_here|just_got_it',
  ],
  skipGeneral: false,
}

import type { TriedWords } from '../tried-words.ts'

/** English. */
export const english: TriedWords = {
  language: 'en',
  classes: {
    shop: 'i|we|ive|weve|the_team|our_team|my_colleague|a_colleague|our_colleague|colleagues|they|the_warehouse|somebody|someone|a_manager|the_manager|our',
    have: 'have|ive|weve|has|hes|shes|theyve|have_now|have_just|have_already|has_now|has_just',
    did:
      'refunded|cancelled|canceled|sent|resent|emailed|mailed|posted|shipped|dispatched|ordered|reordered|opened|' +
      'created|filed|raised|logged|registered|escalated|reported|updated|changed|corrected|fixed|reset|unlocked|' +
      'blocked|unblocked|activated|reactivated|deactivated|added|removed|deleted|applied|credited|issued|booked|' +
      'rebooked|rescheduled|scheduled|arranged|asked|told|informed|notified|forwarded|passed|put|placed|set|switched|' +
      'moved|upgraded|waived|taken|extended|renewed|replaced|reserved|held|stopped|paused|resumed|unsubscribed|' +
      'merged|linked|processed|submitted|requested|started|initiated|closed|restored|reversed|adjusted|released|' +
      'confirmed|noted|marked|flagged|contacted|called|spoken|swapped|exchanged|doubled|topped|transferred_the|' +
      'redirected|re_sent|re_issued|reissued|generated|approved|prepared|printed|attached|verified|skipped|cleared|rerun|' +
      'refreshed|resynced|restarted|enabled|disabled|made|given|got_you|got_the|charged|renamed|turned|lifted',
    doLater:
      'refund|send|resend|email|mail|post|ship|dispatch|order|replace|call|ring|phone|contact|write|reply|answer|' +
      'respond|get_back|come_back|let_you_know|tell_you|inform|notify|update|pass|forward|raise|file|open|escalate|' +
      'report|arrange|book|organise|organize|schedule|deliver|collect|pick_it_up|pick_up|credit|issue|pay|cancel|fix|' +
      'repair|remove|add|change|correct|process|investigate|review|follow_up|be_in_touch|reach_out|text|message|make_sure|' +
      'see_to_it|take_care|hold|keep|put|give_you|mention|share_it|chase|release|close|have_it|bring|try_again|be_back|restock|go_out|be_sent|be_refunded|be_delivered|be_credited|be_shipped|be_processed|be_contacted|be_resolved|be_fixed|be_back_on|be_on_your|reach_you|hand_it|speak_to|talk_to|get_in_touch',
    soon: 'hear|receive|get|have|be_contacted|be_refunded|be_called',
  },
  joins: 'and but so',
  begins: 'i we you they the it ill well youll theyll itll ive weve your our my a somebody someone',
  nothing: [
    '^ hi|hello|hey|welcome|thanks|thank_you|congratulations|good_morning|good_afternoon|good_evening|dear|bye|goodbye|cheers|great|perfect|lovely|nice|wonderful|excellent|brilliant|oops|sure|of_course|absolutely|certainly|no_problem|no_worries|youre_welcome|happy_to|glad|my_pleasure|ok|okay|got_it|understood|noted|i_see|right|haha|ha|oh|ah|alright|all_right|oh_dear|oh_no|ouch|yikes|wow|poor_you $',
    '^ hi|hello|hey|welcome|dear|good_morning|good_afternoon|good_evening',
    'sure_thing|we_value|your_call_is|important_to_us|hope_this|hope_that|hope_it|no_worries|youre_welcome|you_are_welcome|very_welcome|at_all $',
    'we_value|your_call|youre_welcome|you_are_welcome|i_hope|hope_this',
    '^ thanks|thank_you|congratulations|have_a|enjoy|take_care|good_to|happy_to|glad|pleased|welcome|rate_this|good_luck',
    'sorry|apologies|apologise|apologize|regret|shouldnt_happen|shouldnt_have|should_not|not_acceptable|embarrassing|frustrating|annoying|understand|appreciate|bear_with|inconvenience',
    'well_see|ill_see|see_what|im_not_quite|not_quite_sure|not_entirely_sure|im_not_sure',
    'thanks|thank_you for|so_much',
    'i_see_that_you|i_see_you',
    'thanks|thank_you|works_for_us|works_for_me|no_need|is_fine|thats_fine $',
    'let_me|lets_see|lets_have_a_look|lemme',
    'one|a|just_a moment|second|minute|sec|mo',
    'ill|i_will|we_will|well|im_going_to|let_me|im|were|i_am|shall_i just? now? check|checking|look|looking|see|have_a_look|take_a_look|find_out|ask|asking|read|reading|pull|try_to_find|look_into|looking_into|check_with|investigate_now|watch|watching|get_a_colleague|get_a_person|get_someone|fetch',
    'connect|connecting|transfer|transferring|put_you_through|putting_you_through|hand_over|handing_you|hand_you|pass_you|passing_you|get_a_person|get_a_colleague|getting_a_colleague',
    'colleague|agent|advisor|adviser|person|specialist|human ... will_be_with|be_with_you|join|take_over|takes_over|with_you_shortly|is_on_the_way|shortly',
    'queue|all_our_colleagues|please_wait|hold_on|hang_on|please_hold|waiting_time|wait_time',
    'didnt|did_not|dont|couldnt|not_quite|cant ... understand|get_that|catch|catch_that|follow',
    'you_can_ask_me|ask_me|im_the|i_am_the|im_a_bot|just_a_bot|virtual_assistant|your_assistant|still_learning|here_to_help|how_can_i|how_may_i|anything_else',
    'youre_right|you_are_right|thats_right|thats_odd|thats_strange|that_doesnt_sound|that_works|sounds_good|good_question|good_catch|it_always_is|not_sure|im_not_certain|i_believe_so|i_see_your|i_can_see_your|found_it|found_your|i_have_your|ive_found|ive_read|ive_got_your|ive_checked|ive_looked|ive_received|received_your|im_here|speaking|here_from',
    'looking_at|reading_what|going_through|for_waiting|for_the_wait|for_your_patience',
  ],
  offer: [
    '^ so?|then?|but?|and?|alternatively?|also?|or? ... i_can|i_could|i_might|we_could|id_be_happy|i_would_be_happy|id_be_glad|shall_i|should_i|would_you_like|do_you_want|want_me_to|i_can_also|we_can_also|i_may|we_might_send',
    'i|we can|could|may ... send|offer|add|refund|book|give|arrange|switch|cancel|change|ask|call|resend|order|do_that|put|replace|try|email|help|write|issue|apply|reset|open|take|reserve',
    'i|we would|d normally|usually|be_happy|be_glad|love_to',
    'if_you|if_youd|if_that ... i_can|ill|well|we_can|i_could|id|we_could|i_will|we_will',
    'id|wed be_happy|be_glad|need|like|have_to|suggest_that_we',
    'just_say|let_me_know if|whether|when',
    'happy_to|glad_to',
  ],
  request: [
    '^ please? choose|type|select|pick|enter ...',
    'please|could_you|can_you|would_you|kindly ... send_us|send_me|tell|give|enter|type|provide|share|confirm|choose|select|upload|describe|rephrase|reply_with|let_me_know|let_us_know|write_to_us|attach',
    'ill_need|well_need|i_will_need|we_will_need|i_still_need',
    'i|we ... need your|the|a|an|to_know|more|some',
    'id_like|wed_like|theyd_like ... to_know|a_photo|a_picture',
    'may_i|might_i|can_i_have|could_i_have',
  ],
  action: [
    '@have ... @did',
    'i|we now|just|already|went_ahead_and? @did',
    '@did successfully',
    '^ just|now|already? sent|resent|emailed|refunded|cancelled|updated|credited|added|ordered|reset',
    'was|were ... added|credited|refunded|cancelled|removed|applied ... to_your|from_your|for_you',
    'order placed',
    'code|voucher|date|deadline|label|booking extended|renewed|sent|changed|created',
    'im|i_am|were|we_are ... escalating|sending|refunding|cancelling|opening|filing|booking|adding|removing|applying|crediting|raising|reporting|ordering|processing|forwarding|passing|issuing|arranging',
    '@have|was|were|is|are|its|theyre|fees|thats ... been @did',
    'been|now|hereby @did',
    'is|its|thats now? confirmed|cancelled|canceled|refunded|updated|removed|booked|activated|unlocked|blocked|credited|on_its_way|fixed|sorted|done|reserved',
    '^ done|all_set|all_done|sorted|fixed|added|updated|changed|removed|cancelled|refunded|sent|booked|resent|corrected|youre_in|thats_done|its_done',
  ],
  promise: [
    'ill|well|i_will|we_will ... make_sure|see_to_it',
    'ill|well|i_will|we_will|i_shall|im_going_to|we_are_going_to|were_going_to|i_promise|we_promise|ill_personally ... @doLater',
    'team|colleague|colleagues|manager|department|warehouse|courier|carrier|driver|technician|engineer|specialist|they|he|she|someone|somebody|theyll|desk|supervisor|office|store will|theyll|shall|is_going_to|are_going_to|going_to ... @doLater|be|contact|bring',
    'theyll|hell|shell|itll ... @doLater',
    'refund|money|replacement|payment|amount|credit|voucher|new_one|label|new_card|new will|should ... be|arrive|reach|go|come|show|appear',
    'will|youll|you_will ... be_back|be_refunded|be_credited|be_sent|be_contacted',
    'you should|will ... hear|@soon ... from|call|email|message|reply|refund|answer|letter|replacement|label|money|new',
    'youll ... hear|receive|get|have ... from|call|email|message|reply|refund|answer|letter|replacement|label|money|new|confirmation|it|one',
    'you_have_my_word|i_give_you_my_word',
  ],
  article: [
    'see|read|visit|check|find|have_a_look_at|look_at|explained|described|listed|open|go_to|using|use|in|on ... our|the|this ... article|guide|manual|faq|help_page|help_centre|help_center|video|tutorial|blog|leaflet|instructions_page',
    'our help_article|help_page|article|guide|manual|tutorial|video|faq',
    'see|read|visit|have_a_look_at|look_at ... page',
    'article|guide|manual|faq|help_page|tutorial|video called|titled|named|about|on|here|that_explains|that_shows',
    'have|theres|heres ... article|guide|manual|tutorial|video|help_page|page_on',
  ],
  failed: [
    'didnt|doesnt|did_not|does_not|not|isnt|wont|wasnt|never|hasnt|cant|cannot|dont ... work|help|helped|working|fix|solve|solved|worked|fixed|open|load|opens|loads|go_through|change_anything|do_anything|make_a_difference',
    'still ... not|no|get|gets|getting|same|doesnt|isnt|wont|cant|dont|havent|hasnt|broken|crashing|crashes|crashed|wrong|error|happens|happening|stuck|nothing|shows|says|blinking|flashing|dead|empty|there|locked|declined|leaks|leaking',
    'same error|problem|issue|thing|message|result|story|page|here|again|as_before',
    'i|ive|have already|also? tried|did|done|read|been|looked|checked|cleared|reset|restarted|updated|have',
    'already tried|did|done|read|checked ... that|it|this|all|times|twice',
    'tried|did|done|clicked|pressed|read|checked|looked ... that|it|this|those|there|times|twice|already|everything',
    'ive|i_have read|seen|looked|checked|done|tried|been|followed|clicked',
    'says|said|shows|showed|tells_me|gives_me|get|got|getting ... not|error|invalid|expired|unavailable|doesnt|cant|wrong|no_longer|404|declined|failed|page_not_found',
    'link|page|code|label|button|video|article|file|form|site|option ... not|broken|doesnt|dead|error|404|empty|expired|isnt|wont|is_gone|missing|cant|leads',
    'not|isnt|wasnt ... i_asked|i_meant|i_need|i_wanted',
    '^ same|still|already $',
    '^ already ... done|did|tried|restarted|reset|updated|checked|read|cleared|cleaned|reinstalled|installed|deleted|looked|clicked',
    'thats_what|that_is_what i did|tried|have_done',
    '^ nothing|no_effect|no_difference|no_luck|no_change|no_joy|nope|negative|useless',
    'no effect|difference|luck|change|joy|use|help|such|button|link|option|improvement',
    'nothing happens|happened|changed|came|arrived|there|works|helps|helped',
    'not_quite|not_really|not_helpful|isnt_helpful|unhelpful|no_help|wrong_one|wrong_link|wrong_page|wrong_article|wrong_manual|wrong_model|thats_the_wrong|that_is_the_wrong|thats_wrong|not_true|isnt_true|isnt_right|not_right|not_correct|isnt_correct|is_wrong',
    'dont|cant|cannot|couldnt|didnt|do_not ... see|find|open|receive|get ... button|link|option|it|that|any|anything|such|menu|page|email|mail|label|code|there',
    'isnt|not|arent ... there|on_the_page|in_there|in_my|in_the_app|what_i_asked|what_i_meant|what_i_need|my_question|an_answer|the_answer|about|for_my',
    'havent|hasnt|never ... received|got|arrived|come|gotten|reached|seen',
    'back|again ... already|anyway|though|it_is',
    'worse|even_worse|made_it_worse',
    'keeps|keep|kept happening|crashing|failing|asking|saying|coming|blinking|doing|getting|turning',
    'thats|thats_for|its|it_is|thats_about|its_for|only ... about|for ... instead|another|different|other|old',
  ],
  denies: ['^ hm|hmm|um|oh|sorry|well? no|nope|nah|but'],
  notFailed: [
    'no thanks|thank_you|problem|problems|worries|need|more|thats_all|that_is_all|luckily|rush|hurry|idea|clue|not_yet',
    'i_never|since|great|perfect|thanks|thank_you|cheers|brilliant|works_now|working_now|worked|helped|found_it|got_it',
    'that_did_it|did_the_trick|that_did',
    '^ and|but|so|ok? when|how|what|where|why|which',
  ],
  due: {
    times:
      'today tonight tomorrow weekend week weeks month months day days hour hours minutes minute noon midnight morning ' +
      'afternoon evening night monday tuesday wednesday thursday friday saturday sunday january february march april may ' +
      'june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec weekdays christmas easter lunch lunchtime midday',
    small:
      'by before within in on until till no later than at the latest after between from and to this next coming end of ' +
      'a an one two three four five six seven eight nine ten few couple working business first st nd rd th am pm oclock or ' +
      'early late later about around approximately roughly under less another half close max maximum up',
    ends: 'am pm oclock latest st nd rd th',
    notFirst: 'and to or of one',
    clock: 'at before until by after till',
    weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    units: {
      hour: 'hour',
      hours: 'hour',
      day: 'day',
      days: 'day',
      week: 'week',
      weeks: 'week',
      month: 'month',
      months: 'month',
    },
    working: 'working business weekdays',
    today: [
      'today|tonight|this_afternoon|this_evening|this_morning|end_of_the_day|end_of_day|within_the_hour|in_an_hour|noon|midnight',
    ],
    tomorrow: ['tomorrow'],
    endOfWeek: ['end_of_the week', 'end_of_this week', 'before_the weekend', 'this week', 'end_of week'],
    endOfMonth: ['end_of_the month', 'end_of_this month', 'this month', 'end_of month'],
    nextWeek: ['next week', 'end_of_next week'],
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      couple: 2,
      three: 3,
      few: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
    },
  },
}

import type { ClaimWords } from '../claim-words.ts'

/** English. */
export const english: ClaimWords = {
  language: 'en',
  classes: {
    no:
      'not|never|havent|hasnt|didnt|isnt|arent|wasnt|have_not|has_not|did_not|is_not|are_not|had_not|hadnt|' +
      'was_not|still_not|nor|neither|wont|doesnt|does_not|dont|do_not|yet_to|failed_to|fails_to|aint|not_one|not_a_single',
    come:
      'arrive|arrived|arriving|come|came|turned_up|turn_up|shown_up|showed_up|show_up|reached_me|reach_me|reach_us|' +
      'delivered|appeared|appear|materialised|materialized|made_it|landed|been_dropped|dropped_off|been_handed|' +
      'handed_over|get_here|got_here|make_it|reached_us|left_here|in_the_mailbox|on_my_doorstep|hands_on|eyes_on|sight_of|' +
      'hold_of|made_its_way|find_its_way|handed_me|gave_me|brought|happen|happened|taken_place|take_place|shown|appearance',
    waited:
      'days_ago|weeks_ago|a_week_ago|week_ago|month_ago|months_ago|last_week|last_month|last_monday|last_tuesday|last_wednesday|' +
      'last_thursday|last_friday|last_saturday|last_sunday|yesterday|the_other_day|by_now|ages_ago|already',
    place:
      'porch|doorstep|door|letterbox|mailbox|shed|garage|hallway|lobby|reception|house|building|garden|step|post_box|locker',
    have: 'received|receive|got|get|gotten|recieved|seen|see',
    small: 'me|us|only|just|exactly|a_total_of|me_only|me_just|about|around|almost|over|nearly|of',
    parcel:
      'order|orders|parcel|parcels|package|packages|packet|delivery|shipment|item|items|it|them|that|this|' +
      'they|anything|goods|stuff|purchase|product|products|box|things|either|mine|one|any',
    other:
      'refund|refunded|money|reply|replies|answer|response|email|e_mail|mail|invoice|code|voucher|' +
      'coupon|label|confirmation|points|credited|link|receipt|number|newsletter|bank|credit|credits|' +
      'callback|feedback|update|updates|reimbursed|discount|text|sms|notification|info|information|' +
      'password|paid|charged|ordered_this|ordered_it|work|works|fit|fits|transfer|cheque|check|funds|' +
      'cash|pin|bill|bills|subscription|fee|charge|payment|transaction|direct_debit|deposit|penny|' +
      'pennies|cent|dime|pence|warranty|guarantee|manual|instructions|guidance|apology|compensation|' +
      'call|repayment|remorse',
    refund: 'refund|refunds|refunded|reimbursed|reimbursement|repaid|repayment|money_back|credited|payout',
    gaveBack:
      'refund|refunds|refunded|reimbursed|reimbursement|money_back|my_money|credited|paid_back|pay_back|cash_back|my_cash|my_funds|come_back_to_me|' +
      'paid_me_back|pay_me_back|paid_it_back|repaid|repayment|given_back|given_me_back|returned_my_money|' +
      'seen_the_money|received_the_money|got_the_money|any_money|the_money|sent_back_my_money|cent|penny|pennies|dime|pence',
    cancelled:
      'cancelled|canceled|cancled|withdrawn|withdrew|revoked|called_off|called_it_off|voided|annulled|aborted|pulled_the_plug|backed_out|pulled_out',
    notOrder:
      'subscription|appointment|membership|holiday|flight|party|meeting|event|trip|wedding|concert|train|newsletter|contract|insurance|account|call',
    halted: 'stopped|halted|scrapped|called_off|pulled|intercepted|binned',
  },
  notDelivered: {
    says: [
      '@no ... @come',
      '@no ... @have ... @parcel',
      '@no ... received|receive|recieved|gotten|got|get my|the|our',
      '@no ... here|there',
      'nothing|nobody|noone|no_one ... @come|here|rang|was_here|there|in_the|outside|at_my|at_the|on_my|on_the',
      'missing|lost|without ... order|parcel|package|delivery|shipment',
      'order|parcel|package|delivery|shipment|it ... missing|lost|nowhere|gone_missing|vanished|disappeared|gone',
      'still|keep|been waiting|wait ... order|parcel|package|delivery|shipment|it|for',
      'waiting on|for my|a|the|an ... @parcel',
      'still no|without ... @parcel|joy|luck|sign',
      'searched|looked|checked|asked|scoured|turned|hunted .... no|nothing|nowhere|nobody|none|not',
      '@place ... bare|empty|nothing|not_a_thing',
      'nothing|not_a_thing|no_trace ... @place|to_show',
      'says|shows|marked|according|claims|supposedly .... delivered|arrived|left ... .... not|isnt|never|nothing|nobody',
      '@no take|accept|sign|took ... in|anything|it|for',
      'weeks|days|week|day overdue|late',
      'empty_handed|awol|walkabout|without_a_trace|thin_air',
      'was|were|been|supposed|meant|should|due ... due|here|delivered|arrive|come|arrived|have|get .... @waited',
      'no package|parcel|delivery|van|driver|courier|note|delivery_man|delivery_driver|postman|box',
      'not|isnt|wasnt my signature',
      'none|neither|nobody|no_one ... have|has|had|got|seen it|anything|the|my',
      '^ not received|delivered|arrived|here',
      'no * yet|anywhere|here|anywhere $',
      '^ still? but? no * $',
      'where_is|wheres|where_are|where_has ... then|if|since',
      'no|any parcel|package|delivery|order|box|sign_of|trace_of ... here|there|outside|anywhere|it|parcel|package|order|my',
      '@no have any|my|it|them',
      'supposedly|allegedly ... delivered|handed_over',
      'never ... brought|bring|rang|knocked',
      'cant|cannot|couldnt find ... parcel|package|order|delivery',
      'got|received|have|see|have_received nothing',
      'never|not ... signed|gave|handed',
      'where|who ... is|has|have|got ... my|it ... says|show|marked ... delivered',
      'never ... @have',
    ],
    not: [
      '@no|no|still|waiting|wait|without|nothing|missing|lost|where|wheres .... @other',
      '@other ... ... @no|missing|lost|nothing|yet|still',
      '^ still? no thanks|thank_you|problem|problems|idea|worries|rush|hurry|need|luck|way|chance|doubt|questions|wonder|offence $',
      'worried|afraid|hope|hoping|in_case|will ... @come|here',
      'if|whether|unless|until|before|in_case ... @come|here|have|@have',
      '@come|@have ... yesterday|last_week|late',
      'may|might|wont|will_not|cant|cannot|couldnt|would ... @come|be',
      'part|parts|piece|screws|lid|half|one_of|some_of|rest_of|only_one|only_got|third_one|second_one|other_one ... missing|not|isnt',
      '@no ... come|came on|off|apart|out|undone|loose|up|back|from',
      'never|not|wont|dont ... order|buy|shop ... again|here|more',
      'not|isnt|wasnt|wont ... delivered_in_time|delivered_well|come_with|comes_with|working|what|as|off|on|out|back|apart|open|right|good',
      'returned|sent_back|sent_it_back|brought_back|took_it_back|gave_it_back',
      '@no have ... with_me|at_hand|handy|anymore|any_more|left|idea|clue|problem|issue|complaints|time|account|receipt|box_any_more',
      'have|has not_yet? yet? ... shipped|dispatched',
    ],
  },
  askedDelivered: ['did|have|has|do|is you|it|they|the|your ... get|got|receive|received|have|here|@come'],
  parcelNamed: ['order|parcel|package|delivery|shipment|item'],
  saidDelivered: [
    'signed_for|accepted ... parcel|package|it|delivery',
    'delivered|handed|left|signed_for|dropped|put_it|arrived ... on|at|by|to|in|with|for|through|yesterday|today|outside',
    'shows|says|marked|showing|shown|confirmed|status ... delivered|completed|handed',
    'was|been|were delivered',
  ],
  no: [
    '^ no|nope|nah|negative|not_yet|no_i|it_hasnt|it_didnt|i_havent|i_didnt',
    'afraid|unfortunately|sadly|certainly|definitely|well|think not',
  ],
  untrue: [
    'not|isnt|cant_be|cannot_be ... true|right|correct|possible|case|accurate',
    'no_such_thing|wrong|false|incorrect|impossible|untrue|nonsense|rubbish|a_lie|lying|no_way',
    'it|they|he|she|that|nobody|i hasnt|wasnt|didnt|havent|did_not|was_not|has_not|have_not',
    'nothing|nowhere ... here|there|outside|came|anywhere|was|is',
    '^ nothing|nowhere',
    'dont|do_not|havent have|see|got',
  ],
  notRefunded: {
    says: [
      '@no .... @gaveBack',
      'no|without|still_no|zero|any ... @gaveBack',
      '@no ... have|got|received|seen .... back',
      'nothing ... @gaveBack|my_account|my_bank|my_card',
      '@refund|money|amount ... @no|missing|nowhere|outstanding|overdue|pending_still|no_sign|yet_to',
      'still|keep|been waiting|wait .... @refund|money|reimbursed|paid_back',
      'chasing|chase|chased|waited|waiting ... @refund|my_money|money',
      'out_of_pocket|poorer|what_you_owe',
      '@refund|money is|are late|overdue',
      'you|still owe me|us|my',
      'no|not_any money',
      'please|now pay|give|send me|us|it|my ... back',
      '@refund|credit .... missing|absent|overdue',
      '@gaveBack|money .... still_waiting|no_sign|no_trace|nothing|nowhere',
      'sitting_on|holding|holding_on_to|hanging_on_to|withholding ... my|our money|cash|refund',
      'money|cash|refund is|are|remains still with|in',
      'when|why ... pay|paying|paid|give|giving|given|send|sending me|us ... back',
      'wheres|where_is|what_happened_to|what_about my|our|the money|refund|cash|reimbursement ....',
      'no|without ... payment|transfer|credit|deposit|money ... from_you|from_your|for_the_return|for_my_return|returned',
      '@refund|money|cash|payment ... @no ... hit|reach|reached|show|shown|appear|appeared|land|landed|clear|cleared|come|arrived|arrive',
      'still owe|owes|owed me',
      'keeping|kept|keep|have|has ... my money',
      'still ... have|has|hold ... my money',
    ],
    not: [
      'non|not|isnt refundable',
      'dont|do_not|didnt want|need|wanted|ask ... @gaveBack',
      'if|unless|until|when|once ... @gaveBack',
      'will|would|wont|can|cant|cannot|could ... @gaveBack',
      'back_to_me|back_to_us|heard',
      'afraid|worried|hope|hoping',
      'dont|do_not|not know|understand|mind',
      'no need',
      'refund|money_back|reimbursement policy|policies|guarantee|terms|form',
      'transfer|deposit|deposited|withdraw|withdrawal|atm|recipient|salary|top_up',
      'not ... ask|asking|want|wanting|about ... @gaveBack',
      '@gaveBack ... only|but_only',
      'not ... eligible|entitled|full|fully',
    ],
  },
  nothingCame: [
    '@no ... see|seen|received|got|arrived|come|there|here|isnt|hasnt|it|hit|reached|shown|landed|cleared|appeared|account|card|statement|bank',
    'see|seen|received|got|have|is|theres|saw nothing|none|zero',
    '^ still? but? nothing|none|zilch',
    'nothing|no_trace|no_sign|not_a_cent|not_a_penny',
    'havent|hasnt|didnt|have_not|has_not|did_not $',
    'no_trace|no_sign|no_record',
  ],
  aboutRefund: [
    'refund|refunded|reimbursed|reimbursement|money|credited|returned|sent_back|brought_back|paid_back',
  ],
  cancelled: {
    says: [
      'i|ive|id|we|weve|wed|wife|husband ... @cancelled',
      'asked|told|assured|promised|agreed|confirmed|requested|supposed|meant|said|instructed|begged .... @halted|stop_the|stop_my|stop_this|halt|abort|scrap|call_off|pull|not_to_ship|not_ship|dont_send|dont_ship|hold_back|intercept|call_it_off|recall_it',
      'was|were|been|be|got|meant_to_be @halted',
      'pressed|hit|clicked|tapped|chose|selected|used ... cancel',
      'no_longer_wanted|didnt_want|changed_my_mind ... told|wrote|rang|called|emailed|let_you_know|informed',
      'asked|told|phoned|rang|texted|messaged|contacted|wrote|requested|wanted|instructed|begged|emailed|called|said|agreed .... cancel|@cancelled|cancellation|stop_it|stop_the_order|not_to_send',
      'was|been|were|is|got|supposed_to_be|should_be|meant_to_be|should_have_been ... @cancelled',
      'confirmed|confirmation|confirming|confirms|accepted ... cancel|cancellation|@cancelled',
      '@cancelled|cancelled order|parcel|item|purchase|it|this|that|the|my|both|them',
      'my|our cancellation',
      'sent|put|submitted|made|filed|requested|clicked|pressed|hit ... cancellation|cancel',
    ],
    not: [
      'thought|think|believed ... i|id|ive|it|we ... @cancelled',
      'if|can|could|may|want_to|like_to|love_to|how|please|will|would|whether|before ... cancel|@cancelled',
      'havent|hasnt|didnt|not|never|isnt|cant|couldnt|cannot|tried_to|wasnt|unable_to|forgot_to|meant_to|about_to ... cancel|@cancelled',
      '@notOrder ... @cancelled',
      '@cancelled ... @notOrder',
      'should_i|do_i|shall_i ... cancel',
      '^ is|was|has|are|have|did my|the|our|it|this',
      'cancellation fee|fees|penalty|penalties|policy|policies|charge|charges|cost|costs|terms|period|deadline',
      'payment|transfer|withdrawal|top_up|show|game|debit|transaction|card ... @cancelled',
    ],
  },
  amount: {
    actual: [
      'charged|charge|debited|took|take|taken|paid|deducted|billed|withdrew|withdrawn|invoiced|made_out_for|invoice|pay|paying|put_through|set_me_back|set_us_back|cost_me|hit_for|hit_with|stung_for|rung_up|came_to|come_to|parted_with|handed_over|payment_of|charge_of|debit_of|charge_is|charge_for|stands_at|grabbed|pulled @small?',
      'payment|charge|debit|bill was|were|is|of|over',
      'bank|statement|card|account|paypal|klarna|app|receipt|invoice|bill ... wants|claims|asks|says|say|said|shows|showed|show|has|have|had|lists|reads|showing|down_for',
      'refunded|refund|refunds|got_back|credited|paid_back|paid_me_back|sent_me_back|gave_back|gave_me_back|received_back|reimbursed|get_back @small?',
    ],
    around: [
      'got|received|get|sent|gave|given|had|have|only|just ... back',
      'leave|left|leaving|gone|went|go|off|out|disappeared ... my|our account|card|bank|paypal',
      'all|everything i|we ... got|received|had',
      'on my|our|the ... card|account|bill|statement|bank',
      'against_your_name|to_your_shop|in_your_name|from_your_shop|to_your_company',
      'was|were|has_been|have_been|got|is|are ... taken|charged|debited|deducted|billed|withdrawn|refunded|credited',
    ],
    expected: [
      'should|shouldve|supposed|meant_to|instead_of|agreed|page|said|says|advertised|price|priced|listed|website|site|' +
        'quoted|quote|offer|confirmation|rather_than|promised|expected|was_told|costs|cost|for_sale|worth|not|and_not|basket|' +
        'would_be|ought|but_owe|owe|owed|due|instead',
    ],
    back: [
      'refunded|refund|refunds|got_back|credited|paid_back|paid_me_back|sent_me_back|gave_back|gave_me_back|received_back|reimbursed|get_back|back',
    ],
    joins: ['and|but|yet|while|though|still|then|now'],
    only: ['only|just|merely|was|were|got|received|of'],
    twice: [
      'charged|debited|billed|paid|deducted|taken|took|withdrew|charge|payment ... twice|double|two_times|2x|2_times|three_times|3_times|several_times|2_x',
      'twice|double|two|2|three|duplicate ... charged|charge|charges|payments|debits|debited|taken|billed|bookings',
      'two|2|double|three|3 ... charges|payments|debits|transactions',
      'double what|the_price|the_amount|the_money',
    ],
    notMoney: [
      '^ days?|weeks|week|months|month|hours|hour|minutes|years|year|times|time|items|pieces|of|x|pairs|percent|pm|am|oclock',
      '^ january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
    ],
    not: [
      'id|i_would|we_would|wed|up_to pay|accept|give|spend|[0-9]*',
      'want|demand|would_like|id_like|give_me|please|expect|expecting|waiting_for|can_i|could_i|will|if|owe|owes|when',
      'extra|subscription|more_than_i|withdraw|atm|shipping|postage|express|fee|fees|gift_wrap|wrapping|vat|tax|taxes|duty|duties|customs|delivery_cost|delivery_costs|delivery_charge|surcharge|deposit|tip|voucher|gift_card|coupon|points|instalment|instalments|installment|installments|monthly|per_month|months',
      'number|order_number|reference ... is',
    ],
  },
  item: {
    wrong: {
      says: [
        '^ the|totally|completely? wrong *',
        'wrong|different|incorrect|mistaken item|items|thing|things|product|products|article|order|one|ones|parcel|package',
        'got|received|recieved|sent|sent_me|delivered|shipped|gave|gave_me|have the|a|an? wrong|incorrect',
        'not ... what|the_one|the_ones|the_thing|the_item ... ordered|bought|chose|picked|paid|purchased',
        'isnt|wasnt|arent|werent ... what|the_one|the_ones|the_item|the_items|the_product|the_thing|the_model ... ordered|bought|chose|picked|paid|purchased',
        'not|isnt|wasnt|arent|werent the|my ... i|we|ive|weve|id|wed ... ordered|bought|chose|picked|purchased|paid|selected|wanted|asked',
        'mixed|mix|muddled|swapped|switched up? ... order|orders|parcel|parcels|package|packages|customer*|label|labels|boxes',
        'someone_elses|somebody_elses|another_customers ... order|parcel|package|items|things|box',
        'didnt|did_not order|buy ... this|these|that|those|any|a|it',
        'never ordered|bought ... this|these|that|those|any|a|it',
      ],
      not: [
        'i|we|ive ... ordered|bought|chose|picked|clicked|selected|took|entered ... wrong|incorrect',
        'by_mistake|by_accident|accidentally|my_mistake|my_fault',
        'if|is_it|was_it|think|maybe|not_sure|not_the_wrong|i_mixed|ive_mixed|i_muddled',
        'not|isnt|wasnt ... the_size|the_price|the_quality|the_way|the_day|the_date',
        'wrong|different|incorrect size|colour|color|version|flavour|variety|email|phone|name|amount|link|code|label|label_for|information|info|answer',
        'wrong|different address|door|house|day|date|time|size_for_me|price|amount|number|email',
        'dont|didnt|never ... order|buy|shop ... again|here_again',
        'can_i|could_i|may_i|want_to|like_to|would_like|swap|exchange_it ... different|other|another',
        'something|anything|nothing wrong',
        'whats|what_is|what_went|going|went|gone|go wrong',
      ],
    },
    ordered: [
      'ordered|bought|picked|chose|selected|purchased|paid_for|asked_for|wanted|requested|instead_of|not_the|not_my|not_a|rather_than|order_was_for|order_is_for|order_says|supposed_to_be|meant_to_be|paid_for|went_for|opted_for|instead_of_the|was_after|needed|box_not|parcel_not|package_not|no_sign_of|hoping_for|should_be|should_have_been|supposed_to_get|expected|expecting|was_meant_to_be|did_order',
    ],
    came: [
      '^ the|this|these|those|your * is|are|was|were',
      'this_ones|this_one_is|these_are|theres|there_is|there_are|there_was|there_were|got|received|recieved|sent|shipped|sent_me|delivered|came|contains|contained|opened|found|turned_out_to_be|given|gave_me|turned_up|arrived|showed_up|posted|dispatched|packed|supplied|unpacked|ended_up_with|landed_with|handed|pulled_out',
      'in_the_box|in_the_parcel|in_the_package|inside|inside_it|inside_was|inside_were',
      'package|parcel|box|bag|packet|delivery|order has|had|contains|contained|holds',
      'label|labels|sticker|stickers|tag|tags|bag|packet|pack|tin|jar|bottle|package|parcel|it|they|all|six|ones|box|print|cover|five|four|three|two|both say|says|reads|read',
    ],
    not: [
      'if',
      'bought|ordered ... myself|elsewhere|another|new|again|by_accident|by_mistake',
      'swap|exchange|change',
      'want_to|would_like_to|id_like_to ... order|buy',
      'can_i|could_i|may_i order|get|buy',
    ],
    attributes:
      'black white red blue green yellow grey gray brown beige pink purple orange navy cream ivory gold silver dark light ' +
      'small medium large xs xl xxl s m l left right',
    noItem:
      'a an the my our your his her its their this that these those it them they he she we i you me us one ones two three ' +
      'four five six seven eight nine ten some any all both each every only just still also too again instead of in on at ' +
      'to for from with without by and or but so as is are was were be been have has had do does did not no yes now then ' +
      'pack packs packet packets piece pieces pair pairs box boxes set bottle bottles bag bags roll rolls jar jars tin case ' +
      'parcel package order orders item items thing things product products stuff delivery shipment label sticker tag ' +
      'inside outside bottom top size colour color there here what which who when where why how wrong different other ' +
      'another something someone else elses someones somebody elses else completely totally entirely actually clearly really very much many more less ' +
      'broken damaged crushed cracked defective faulty scratched torn dirty late early today yesterday tomorrow tonight ' +
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
      'september october november december week weeks month months day days ago last next first second email mail mails ' +
      'message confirmation notification text refund money nothing anything everything nobody already online shop store ' +
      'website site app account card price time way lot bit same new old good bad fine great nice thanks thank please hi ' +
      'hello im ive id dont didnt cant wont isnt wasnt got get received sent came ordered bought like looks than because ' +
      'before after since until about out up down off if can could would will need needs want kind type sort ' +
      'promised turned arrived invoice bill call letter discount offer response reply slip note tracking number code error voucher half empty ' +
      'photo image picture link refunded cancelled returned charged birthday christmas gift present kids son daughter wife husband',
  },
  takenBack: [
    'found_it|found_them|found_the|its_here|it_is_here|its_there_on|they_are_here|theyre_here|just_arrived|just_came|it_came|it_arrived|has_arrived|it_has_come|there_it_is|its_there|it_turned_up|turned_up_after_all',
    'never_mind|nevermind|ignore_me|ignore_that|forget_it|my_mistake|my_bad|my_fault|false_alarm|i_was_wrong|i_misread|i_misunderstood|i_mixed|mixed_up_my|scrap_that|all_good|all_fine|its_fine|it_is_fine|sorted|no_worries|solved|resolved|all_clear',
    'ah|oh|ohh|oops|hmm|wait|ok|okay|ups|yes|ahh|sorry ... yes_its|i_see_it|see_it_now|got_it_now|i_have_it|he_has_it|she_has_it|they_have_it|no_stop|thats_right|you_are_right|youre_right|it_fits|i_thought_one',
    'he|she|neighbour|neighbor|husband|wife|son|daughter|flatmate|roommate|colleague|partner|they has|had|took|have|accepted|signed it|them|the_parcel|the_package|for_it|my_parcel',
    'i_looked_at_the|i_only_looked|looked_in_the_wrong|wrong_account|other_account|looked_at_the_wrong|checked_the_wrong',
    'see|seen|got|have|received it_now|the_refund_now|the_money_now|now ... $',
  ],
}

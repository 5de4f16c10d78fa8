import type { OpenWords } from '../open-words.ts'

/** English. */
export const english: OpenWords = {
  language: 'en',
  classes: {
    lead: 'and|so|but|ok|okay|also|hi|hello|hey|yes|no|well|oh|then|plus|pls|please|sorry|thanks|cool|sick|great|k|now|ah|um|hm|hmm|or|wait|yo|right|alright|anyway|actually|just|still',
    be: 'is|are|was|were|isnt|arent|wasnt|am|do|does|did|dont|doesnt|didnt|has|have|hasnt|havent|had|will|would|wont|wouldnt|should|shall|may|might',
    time: 'today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|weekend|week|weeks|day|days|month|months|hour|hours|minutes|year|years|morning|afternoon|evening|noon|soon|now|already|immediately|straight_away|daily|shortly|spring|summer|autumn|winter|weekdays',
  },
  questions: [
    [
      'how-much',
      [
        'how much|many|long|far|big|wide|tall|heavy|old|often|expensive|large|hot|high|deep',
        'what ... price|cost|costs|percentage|width|height|weight|number|fee|discount',
        'whats|what_are ... price|prices|cost|costs|fee|fees',
      ],
    ],
    ['when', ['when|whens|what_time|by_when|since_when|until_when|how_soon|what_date|which_day|what_day']],
    ['where', ['where|wheres']],
    ['who', ['who|whos|whose']],
    ['other', ['any|is_there_any|whats_the|there_any news|update|updates|word|progress']],
    [
      'request',
      [
        'can|could|would|will|cant|couldnt|wont you|u|someone|somebody|anyone|we_please',
        'would_you_mind|is_it_possible|would_it_be_possible|any_chance|is_there_any_way|is_there_a_way|is_there_anything|anything_you_can|is_it_too_late',
        'may|can|could i|we',
        'please $',
      ],
    ],
    [
      'yes-no',
      [
        '^ if|whether',
        '^ @lead? @lead? were you|they|we|the|these|those|there|my|your|any',
        '^ @lead? @lead? is|are|was|isnt|arent|wasnt|do|does|did|doesnt|didnt|will|would|wont|should|shall|am',
        '^ @lead? @lead? can|could|cant|any|anyone|anybody',
        '^ @lead? do_you|are_you|have_you|is_there|are_there|is_it|does_it',
        '@be you|it|they|i|we|the|there|this|that|my|your',
      ],
    ],
    ['other', ['what|whats|which|how|hows|why|whys']],
  ],
  tellMe: [
    'can|could|would|will you|u|someone|anyone|anybody please? tell|explain|say|let|confirm me|us?',
    'my|the question is|was',
    'do_you_know|do_you_happen_to_know|can_i_ask|may_i_ask|can_you_check|could_you_check|any_idea|id_like_to_know|i_would_like_to_know|i_want_to_know|i_wonder|im_wondering|i_was_wondering|please_tell_me|pls_tell_me|tell_me|just_tell_me|let_me_know',
  ],
  requests: [
    'id_like|i_would_like|wed_like ... you|someone|somebody|to_have|an|a|my|the|another|to_change|to_cancel|to_return|to_exchange|to_order|to_book|to_add|to_get',
    'i_want|i_need|we_need you|someone|to_change|to_cancel|to_return|to_exchange|to_add ....',
    'please|pls|plz send|cancel|change|refund|call|ring|tell|explain|add|remove|update|resend|give|deliver|replace|fix|return|book|email|ship|arrange|stop|skip|move|extend|unsubscribe|delete',
  ],
  rhetorical: [
    '^ really|seriously|hello|well|and|so|yes|no|what|huh|sorry|pardon|right|ok|excuse_me|promise|what_now|why $',
    'why_do_you|why_does|why_cant_you|why_are ... always|people|even|guys|never|keep',
    'is_that_how|is_this_how|are_you_kidding|are_you_serious|do_you_even|are_you_joking|who_does_that|who_packs|what_are_kids|how_hard|how_difficult|how_is_that|how_dare|what_kind_of|what_is_wrong_with_you|is_this_a_joke|do_i_look|surely|who_cares|you_know_what|guess_what|are_you_even|is_that_so_hard|anyone_there|is_anybody|is_anyone|do_you_read|read_these|whats_the_point|what_a',
    'isnt_it|dont_you|right|innit $',
    'not|never|hardly .... is_it $',
    'wouldnt|isnt|arent|dont|doesnt|didnt|wont|wasnt|havent|hasnt you|it|they|he|she|we $',
    'supposed_to ... with|now|feel',
    'did_that_help',
    'can|could|will you help me|us? with? that|this|it|please? $',
    '^ please|pls|anyone $',
    'who_knows|what bad|good|terrible|great|nice|awful',
  ],
  call: ['call|ring|phone|contact|email|write_to|get_back_to me|us|back'],
  withdrawn: [
    'never_mind|nevermind|forget_it|forget_that|forget_about|scrap_that|no_longer_need|dont_worry|doesnt_matter|not_important|ignore_that|ignore_me|dont_bother|cancel_that|skip_it|leave_it|no_wait',
    'found_it|found_the|figured_it_out|worked_it_out|got_it_working|sorted_it|sorted_now|solved_it|saw_it_now|i_see_it_now|all_sorted',
  ],
  states: ['^ @lead? @lead? i|we|ive|weve|my|our|the|im|its|it'],
  rejected: [
    'not|isnt|wasnt|doesnt|didnt|hardly ... an_answer|the_answer|answer|my_question|what_i_asked|tell_me|mention|say|help|about_that|what_i_meant',
    'you_didnt|you_still_havent|you_havent answer|answered|said|told',
    'read_above|as_i_asked|i_asked|i_was_asking|my_question_was|that_was_not|thats_not_what',
    'page|article|link|it ... doesnt|does_not ... mention|say|tell|help|list|show',
  ],
  decides: [
    'so_yes|yes|no|sorry|correct $',
    '^ @lead? yes|yep|yeah|no|nope|sure|certainly|absolutely|definitely|unfortunately|sadly|correct|exactly|indeed|both|neither|of_course|done|not|only|usually|normally|always|never|afraid|better|either|all|none',
    'we|you|it|they|that|i do|does|dont|doesnt|can|cant|cannot|will|wont|could|should|must|isnt|arent|are|is|would|have|has|havent|hasnt|did|didnt|was',
    'cant|cannot|not_possible|possible|unable|not_able|no_longer|afraid|it_is|thats_fine|no_problem|my_pleasure|of_course',
  ],
  polar: [
    '^ @lead? @lead? yes|yep|yeah|no|nope|sure|certainly|absolutely|definitely|unfortunately|sadly|correct|exactly|indeed|both|neither|of_course|not|only|usually|normally|always|never|afraid|either|all|none|most|some|better|any|one|two|three|four|several|plenty|lots',
    'not|cant|cannot|dont|doesnt|wont|isnt|arent|no_longer|unable|only|afraid|sorry|possible|never|without|neither|nor|need|needs|must|fine|ok|okay',
    'so_yes|yes|no|sorry|correct $',
    '^ @lead? it|they|we|you|i|he|she|that|those|these|this do|does|did',
    '^ by|up_to|slightly|a_little|a_bit|completely|fully|partly|entirely|mostly|solid',
    'thats|that_is right|correct|true|fine|included|possible',
  ],
  auxiliaries: [
    'do does dont doesnt did didnt',
    'can could cant cannot couldnt able may might',
    'is are isnt arent was were wasnt werent am im its theyre',
    'will would wont wouldnt ill well youll itll',
    'has have hasnt havent had ive weve',
    'should shall shouldnt must',
  ],
  or: 'or',
  grants: [
    '^ * updated|changed|cancelled|canceled|added|sent|removed|corrected|booked|refunded',
    'it_is $',
    'you get|may|could_have',
    'free|no_charge|on_us',
    '^ @lead? yes|yep|yeah|no|nope|sure|certainly|absolutely|definitely|unfortunately|sadly|of_course|done|deal|afraid|will_do|consider_it|added|gladly',
    'cant|cannot|not_possible|unable|not_able|no_longer|afraid|wont|could_not|dont|only|sorry|we_do|is_fine|no_problem|too_late|i_can|we_can|ive|weve',
    'yes|sorry $',
  ],
  noAnswer: [
    'didnt|did_not|dont|couldnt|not|cant ... understand|catch|get_that|follow|got_that|sure_i|recognise|recognize|valid',
    'sorry_to|sorry_for|sorry_about',
    'sorry|apologise|apologies ... hear|about|for|that|inconvenience|trouble|help',
    '^ thanks|thank_you|congratulations|have_a|enjoy|welcome|happy|glad|great $',
    '^ have_a|thank_you_for|thanks_for|rate_this|enjoy|congratulations|happy_to|glad_to',
    'happy|glad that|it|you|to',
    'haha|ha|lol|poor',
    'i|we understand|appreciate|hear_you|see',
    'im_just_a_bot|still_learning|one_moment|one_second|a_second|a_moment|let_me|please_wait|connect|connecting|colleague|looking|checking|watching|reading',
    'one|a|just sec|second|moment|minute|tick|mo',
    'hold_on|bear_with|hang_on',
    'keep_an_eye|newsletter|anything_else',
    'bestseller|best_seller|best_selling|bestselling|popular|loved_by|did_you_know|our_sale|on_sale|free_shipping_on|new_collection|customer_favourite|follow_us',
  ],
  tells: {
    when: ['@time', 'as_soon_as|once|after|before|in_a_few|within|next', '[0-9]*'],
    'how-much': [
      '@time',
      'free|nothing|no_charge|half|double|twice|once|one|two|three|four|five|six|seven|eight|nine|ten|a_few|several|dozen|couple|hundred|thousand|pair|as_many|as_much|unlimited|percent|included',
      '[0-9]*',
    ],
    where: [
      'at|in|on|under|via|here|next_to|near|behind|inside|top|bottom|online|menu|settings|account|page|website|by_email|below|above',
    ],
    who: [
      'by|called|named|he|she|they|neighbour|neighbor|resident|colleague|mr|mrs|ms|someone|somebody|nobody|we_do|you_do|you_can',
    ],
  },
  past: ['when did|was|were|has|have', 'did_you ... ship|send'],
  day: [
    'today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|morning|ago|last|on_the|never|not_yet',
  ],
  later: [
    'ill|i_will|well|let_me|im_going_to|i_need_to|i_have_to|id_have_to|i_must|we_need_to|id_need_to just? find|check|ask|look|see|confirm|enquire|inquire|clarify|chase|verify|consult|get_back|come_back|investigate|double_check|research|pass|forward',
    'find_out|ill_ask|let_me_ask|check_with|let_you_know|get_back_to_you|look_into|ill_check|come_back_to_you|keep_you_posted|keep_you_updated',
  ],
  empty:
    'a an the this that these those it its i im ive id ill you your youre our we us they them their he she his her my me mine ' +
    'to of in on at for from with without by and or but so as if then than when while is are was were be been has have had do ' +
    'does did done will would can could may might shall should must need needs please just also too very really only still yet ' +
    'already not no yes any some all each every there here what which who whose how why where up out about into get got go ' +
    'make take see know say tell want like same one ones thing things way sure ok okay thanks thank great good sorry hi hello ' +
    'much many long more other back again now come comes coming order parcel pls able possible anything something someone you ' +
    'let help new first think time day days work works use u dont cant isnt happen happens however instead',
}

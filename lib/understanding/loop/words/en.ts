import type { LoopWords } from '../loop-words.ts'

/** English. */
export const english: LoopWords = {
  language: 'en',
  classes: {},
  courtesy: [
    '^ hi|hello|hey|welcome|dear|good_morning|good_afternoon|good_evening|bye|goodbye',
    'goodbye|bye $',
    'enjoy your|the',
    '^ thanks|thank_you|great|perfect|ok|okay|got_it|noted|sure|of_course|no_problem|no_worries|alright|understood|certainly|absolutely|good|right|i_see|happy_to_help|glad_to_help $',
    '^ thanks|thank_you for ... waiting|patience|understanding|checking|contacting|that|confirming|letting_me_know $',
    'happy|glad|pleased to_help|to_assist|to_hear|that_it',
    'did|does|was|has|have|were ... help|helpful|answer_your|solve|solved|answered|useful|resolve|resolved|work_for_you|answer_my',
    'anything|something|what|how else|more ... help|do|assist|for_you|can_i|know|need',
    'anything_else|is_that_all|was_that_everything|will_that_be_all',
    'how_can_i|how_may_i|what_can_i|how_could_i ... help|do|assist',
    'one|a|just_a|another moment|second|minute|sec|little_while',
    'please wait|hold|bear_with',
    'sorry|apologies|apologise|apologize|inconvenience|frustrating|annoying|understand_how|understand_that|i_understand|i_hear_you|appreciate_your_patience',
    'queue|other_customers|our_colleagues_are|waiting_time|in_line|agents_are_busy|with_you_shortly|be_with_you',
    'connect_you|transfer_you|put_you_through|connecting_you|transferring_you|hand_you',
    'have_a_nice|have_a_great|have_a_good|have_a_lovely|take_care|rate_this|rate_our',
    'let_me check|look|see|have',
    'im|i_am checking|looking',
  ],
  notUnderstood: [
    'didnt|did_not|dont|do_not|couldnt|could_not|cant|not_sure_i|im_not_sure_i|not_quite|dont_quite ... understand|get_that|get_it|catch_that|catch|follow|understood|got_that|get_what|understand_you',
    'not_sure_what_you_mean|rephrase|reword|put_it_another_way|say_that_again_differently|other_words|different_words|not_a_valid_choice|choose_one_of_the_options|still_learning|say_it_differently|say_it_another_way',
  ],
  request: [
    'please|kindly|can_you|could_you|just ... tell|enter|give|type|provide|upload|share|choose|select|pick|confirm|specify|state|describe|reply|write|name|fill|repeat|indicate|send_us|send_me|click_one',
    'need|require ... your|the|a ... number|address|name|code|email|e_mail|mail|date|photo|picture|id|postcode|zip|phone|details|reference|order',
    'tell_me|enter_your|enter_the|type_your|give_me|let_me_know|send_me|choose_one|select_one',
  ],
  notFound: [
    'cant|cannot|couldnt|could_not|unable_to|not_able_to|didnt|did_not|dont ... find|locate|see|match|recognise|recognize|read|open',
    'not|no|isnt|doesnt|wasnt ... found|valid|match|matching|recognised|recognized|correct|exist|readable|result|results|order_with|account_with|work',
    'invalid|incorrect|unknown|too_short|too_long|missing_a|blurry|unreadable|digits|typo|misspelt|misspelled|expired|still_need|wrong_format',
  ],
  negative: ['no|not|none|never|cant|cannot|dont|doesnt|isnt|arent|wont|unable|unavailable|without|nothing'],
  done: [
    'has_been|have_been|is_now|are_now|successfully|completed|is_complete|is_booked|booked_for|confirmed|initiated|is_set|all_set|is_done|was_able_to|were_able_to|have_booked|have_made',
  ],
  content: [
    '^ yes|yeah|yep|yup|ok|okay|great|perfect|thanks|thank_you|good|fine|cool|sure|lovely|sounds_good|correct|right|brilliant|awesome|please please|thanks|thank_you|sir|great|good|it_does|it_did|it_is|perfect|do|thats_great|thats_fine|so_much? $',
  ],
  again: [
    'again|once_more|one_more_time|resend|re_send|repeat|another|a_second_time ... please|it|me|that|send|you|code|link|label|mail|email',
    'send|resend|repeat|say|show|give|post|mail|forward|share ... again|once_more|one_more_time|anew|another',
    'can|could|please|pls ... again|resend|repeat',
    'i_lost|lost_it|what_was_the|what_did_you_say|scrolled_away',
  ],
  another: [
    'second|third|next|other|another|different|both|also|as_well|additional item|order|one|thing|product|parcel|package|question|pair|ring|address|article|card|device|ticket|person|traveller|return',
    'for|about|and|of the second|other|next|third',
    'your|the sister|brother|mother|father|friend|wife|husband|partner|recipient|neighbour|colleagues',
    'i_also|one_more|and_another|and_the|what_about|how_about|two_things|two_orders|two_items',
  ],
  questionWords: 'who whom when where why how',
  empty:
    'give right a an the this that these those it its i im ive id ill you your youre youve youll we our us were weve well he she they ' +
    'their them my me mine to of in on at for from with without by and or but so as if then than when while is are was be ' +
    'been being have has had do does did done will would can could may might shall should must need please kindly just also ' +
    'too very really only still yet already not no yes any some all each every there here what which who whom whose how why ' +
    'where up out about into over under off down more most much many let lets get got go going make made take see know ' +
    'say said tell want like such same own one ones thing things way sure ok okay thanks thank great good sorry hi hello ' +
    'now currently moment time simply once again back before after until unfortunately case help able happy dont cant isnt ' +
    'hasnt havent doesnt didnt wont arent youd wed hed hes shes theyre theres heres thats whats s t re ll ve d m o',
  synonyms: [
    'delete uninstall remove erase clear',
    'install reinstall anew',
    'parcel parcels package packages packet shipment delivery deliveries',
    'email e mail mails inbox emails',
    'reply answer respond response',
    'refund refunds refunded money reimbursement reimburse',
    'open start begin register launch create',
    'article articles page pages faq guide help',
    'check look verify review inspect',
    'sold stock unavailable available',
    'order orders ordered purchase',
    'item items product products article goods',
    'phone telephone mobile cell',
    'postcode zip postal postcodes',
    'cancel leave quit end terminate cancelling cancellation',
    'plan subscription membership',
    'receive receives received get arrive arrived reached reach',
    'send sent ship shipped dispatch dispatched',
    'colleague team agent department colleagues',
    'feedback opinion comment comments',
    'pass passed forward forwarded share shared goes',
    'kind type sort model',
    'country countries live writing write located',
    'soon shortly',
    'restart reboot turn switch',
    'picture photo image photos pictures',
    'cost costs price fee charge',
    'policy policies rules terms',
    'site website web online',
    'account profile',
    'number numbers no id reference',
    'describe explain description details detail',
    'bought buy purchased purchase',
    'issue problem trouble matter',
  ],
  times:
    'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july ' +
    'august september october november december morning afternoon evening noon week weeks month months',
}

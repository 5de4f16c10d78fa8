import type { UrgencyWords } from '../urgency-words.ts'

/** English. */
export const english: UrgencyWords = {
  language: 'en',
  classes: {
    pay:
      'payment|payments|card|cards|visa|mastercard|amex|paypal|klarna|apple_pay|google_pay|transaction|checkout|' +
      'instalment|installment|direct_debit|debit|charge|bank_transfer|gift_card|voucher|ideal|purchase|pay|3d_secure|' +
      'authentication|authorisation|authorization|subscription|renewal|invoice|bank|standing_order',
    failed:
      'fails|failed|failing|declined|declines|declining|rejected|rejects|rejecting|refused|refuses|refusing|bounced|' +
      'denied|denies|blocked|unsuccessful|not_accepted|not_accepting|wont_accept|doesnt_accept|isnt_accepted|' +
      'not_authorised|not_authorized|couldnt_be_processed|could_not_be_processed|cant_be_processed|' +
      'cannot_be_processed|not_processed|was_returned|timed_out|times_out|time_out|doesnt_work|wont_work|' +
      'isnt_working|not_working|didnt_work|wouldnt_work|not_go_through|didnt_go_through|doesnt_go_through|' +
      'wont_go_through|wouldnt_go_through|isnt_going_through|not_going_through|hasnt_gone_through|' +
      'never_went_through|cant_go_through|keeps_failing|hangs|hung|stuck|freezes|froze|crashes|crashed|' +
      'not_successful|error|error_message|an_error|couldnt_be_completed|could_not_be_completed|' +
      'couldnt_be_taken|could_not_be_taken|not_be_taken|throws|lapsed|turned_down|turns_down|turning_down|wont_take|' +
      'doesnt_take|not_taking|isnt_taking|says_no|spins|spinning|loops|never_finishes|not_possible|invalid',
    took: 'took|taken|deducted|debited|charged|gone|withdrawn|left|billed',
    money: 'money|amount|payment|cash|me|my_card|my_account|my_bank|account',
    noOrder:
      'no_order|no_confirmation|no_order_confirmation|without_an_order|no_email|no_mail|no_e_mail|nothing_ordered|' +
      'order_doesnt_exist|there_is_no_order|theres_no_order|order_was_not_placed|order_wasnt_placed|' +
      'order_didnt_go_through|order_isnt_there|order_does_not_exist|order_failed|never_got_a_confirmation|' +
      'dont_see_an_order|dont_see_any_order|cant_see_any_order|basket_is_still_full|cart_is_still_full',
    thing:
      'it|plug|socket|battery|charger|cable|cord|lamp|heater|kettle|toaster|oven|hob|iron|dryer|machine|appliance|' +
      'device|phone|laptop|motor|blanket|pad|lights|bulb|adapter|unit|box|wire|product|glass|jar|door|switch',
    person:
      'i|me|my|he|she|we|us|they|him|her|son|daughter|kid|kids|child|children|baby|toddler|husband|wife|partner|' +
      'mother|mum|mom|dad|father|dog|cat|hand|hands|finger|fingers|thumb|arm|leg|foot|eye|eyes|face|skin|mouth|' +
      'tongue|grandson|granddaughter|grandma|someone|somebody|myself|head|lip|back|wrist|throat|neck|friend|nephew|niece',
    body: 'hand|hands|finger|fingers|thumb|arm|leg|foot|eye|eyes|face|skin|head|lip|back|wrist|throat|neck|knee|chin|toe|ankle|shoulder',
    hurt:
      'hurt|injured|burned|burnt|burns|scalded|bleeding|bled|electrocuted|poisoned|choked|choking|suffocated|' +
      'unconscious|fainted|collapsed|swallowed|ingested|shocked|zapped|cut|fell|broken_bone|fracture|fractured|' +
      'concussion|stitches|blisters|blister|rash|hives|swollen|swelled|swelling|allergic_reaction|anaphylactic|' +
      'vomiting|threw_up|made_sick|got_sick_from|fell_ill',
    law:
      'lawyer|lawyers|solicitor|solicitors|attorney|barrister|legal_counsel|legal_representative|small_claims|' +
      'small_claims_court|court|tribunal|ombudsman|ombudsperson|trading_standards|consumer_protection|' +
      'consumer_rights_office|consumer_council|consumer_centre|consumer_association|consumer_organisation|' +
      'consumer_agency|consumer_authority|consumer_advice|citizens_advice|better_business_bureau|bbb|ftc|' +
      'federal_trade_commission|attorney_generals|attorney_general|data_protection_authority|' +
      'data_protection_officer|information_commissioner|ico|cfpb|police|regulator|watchdog|authorities|' +
      'fraud_office|action_fraud|which_legal|european_consumer_centre|consumer_body|arbitration|bailiff|bailiffs',
    today:
      'today|tonight|this_morning|this_afternoon|this_evening|by_noon|before_noon|by_midday|by_lunch|' +
      'by_lunchtime|within_the_hour|in_an_hour|in_one_hour|in_two_hours|in_2_hours|in_3_hours|same_day|' +
      'by_end_of_day|by_the_end_of_the_day|by_close_of_business|right_now_today|before_midnight|in_a_few_hours',
    arrive:
      'arrive|arrives|come|comes|coming|here|be_here|delivered|deliver|delivery|get|get_it|have_it|have|reach|' +
      'receive|show_up|turn_up|with_me|with_us|there|bring|brought|courier|driver|parcel|package|order|it',
    must:
      'need|needs|needed|must|has_to|have_to|got_to|gotta|required|urgent|urgently|absolutely|essential|crucial|' +
      'desperate|desperately|has_got_to|want|cant_wait|cannot_wait|no_later_than',
  },
  kinds: {
    'payment-failed': {
      says: [
        '@pay ... @failed',
        'direct_debit|debit|payment|instalment|standing_order ... returned|missed',
        '@failed ... my|the|our|any|either|both|all @pay',
        'declined|rejected|refused ... @pay',
        '@pay ... says|said|saying|shows|showed ... declined|failed|rejected|error',
        'cant|cannot|could_not|couldnt|unable_to|not_able_to|wont_let_me|doesnt_let_me ... pay|check_out|checkout|complete_payment|complete_my_payment',
        'error .... paying|pay|checkout|payment',
        'cant|couldnt|unable_to ... complete|finish ... payment|checkout|purchase',
        '@took ... @money ... @noOrder',
        '@money ... @took ... @noOrder',
        'i_paid|ive_paid|paid|charged|payment_went_out ... but ... @noOrder',
        'charged ... @noOrder',
        'dont_know_if ... paid|payment',
        'insufficient_funds',
      ],
      not: [
        'to|like_to|want_to|can_i|may_i decline|refuse|reject',
        'declined|refused|rejected the|your|an|to|it',
        'declined|refused|rejected ... return|refund|offer|delivery|parcel|package|driver|courier|my_return|my_refund|my_claim',
        'in_my_last|at_another|in_another|other_shop|last_year|used_to|in_the_past',
        'refund ... @failed',
        'worked|works_now|went_through|gone_through|through_now|sorted_itself|second_try|second_attempt',
        'card_reader|sim_card|memory_card|sd_card|graphics_card|loyalty_card|birthday_card|greeting_card|card_game|video_card|score_card|greetings_card|points_card|membership_card',
        'if|whether|in_case|when|unless a|the|my payment|card|charge fails|failed|is_declined|declined',
      ],
      settled: [
        'its|it_is|has|went|gone|going through_now|through|through_this_time',
        'it|that|payment|card|this worked|works|works_now|is_working|has_worked',
        'worked now|this_time|on|with|after',
        'ignore_me|never_mind|nevermind|no_longer_needed|sorted|all_fine|all_good|resolved|solved|fixed|its_done',
        'paid_with|paid_by ... instead|now',
      ],
      skipGeneral: true,
    },
    safety: {
      says: [
        '@person ... @hurt',
        'swallowed|ingested|choked|choking|choke_on|inhaled',
        'hit|hits|bumped|banged|spilled|spilt|fell|landed|stabbed|pinched|trapped|scratched|burned|burnt|cut|caught ... my|his|her|our|their|the @body',
        'broke|snapped|came_off|gave_way|came_loose|detached ... i|we|he|she ... crashed|fell|slipped|landed',
        'is|was|are|were|keeps|started|been ... vomiting|throwing_up|having_seizures|coughing_blood',
        '@thing|from|out_of|in ... smoke|smoking|sparks|sparked|sparking|flames|flame|melted|melting|scorched|exploded|explodes|burst|overheated|overheats|overheating|caught_fire|catches_fire|on_fire|short_circuited|leaking_gas|leaks_gas|burnt|charred|singed|blew_up|shattered|leaking_acid',
        'smoke|sparks|flames|burning ... from|out_of|coming|smell|plastic|rubber',
        'caught|catch|catches|catching|started|set fire|alight',
        'caught|almost|nearly|started_a ... fire',
        'smell|smells|smelled|smelt|stinks ... burning|burnt|gas|smoke|melting',
        'electric|electrical shock|shocks',
        '@person ... got|gets|get|getting|had|gave ... shock|shocks',
        'gave|gives|giving me|us|him|her a|an electric? shock',
        'black|brown|scorch|burn mark|marks|spot',
        'plug|socket|cable|battery|wire|charger ... brown|black|melted|hot|swollen|bulging|exposed|bare|loose',
        'gone_soft|went_soft|too_hot_to_touch|burning_hot|red_hot',
        'exposed|bare|live wire|wires|wiring',
        'pieces|piece|bits|bit|shards|shard|splinters|splinter|fragments|fragment|slivers of? glass|metal|plastic|wood|steel|blade|needle',
        'glass|needle|razor|blade|nail|screw|insect|mould|mold in|inside ... food|jar|bottle|pillow|toy|shoe|yoghurt|soup|bread|baby',
        'collapsed|broke|snapped|gave_way|tipped|tipped_over|fell_over|fell_apart|came_down ... with|under|on|while|when ... @person',
        'brake|brakes|steering|helmet|harness|airbag|seat_belt|belt|handlebar|fork|wheel ... fail|fails|failed|broke|snapped|came_off|stopped_working|dont_work|doesnt_hold|came_loose|gave_way',
        'nearly|almost ... choked|choke|fell|killed|died|lost|drowned|suffocated|crashed|strangled|cut|burned|burnt|under_a|hit_by|burned_down|went_under|had_an_accident',
        'in|rushed|went|going|ended_up|taken|trip|drove|visit|car|admitted|straight|were|was|had to?|in? the? hospital|er|clinic',
        'emergency_room|ambulance|a_and_e|er_visit|poison_control|paramedics|emergency_services|burns_unit|urgent_care|needed_stitches|in_the_er|to_the_er|doctor_said',
        'dangerous|hazard|hazardous|unsafe|fire_risk|safety_risk|safety_hazard|not_safe|isnt_safe|choking_hazard|could_have_killed|could_have_died|somebody_could_get_hurt|someone_could_get_hurt|someone_will_get_hurt',
        'recall|recalled|product_recall|safety_recall',
        'allergic_reaction|anaphylaxis|anaphylactic|epipen|food_poisoning|poisoned|poisoning',
        'chemical_burn|chemical_burns|burned_my|burnt_my|burns_on|cut_my|cut_himself|cut_herself|cut_myself|hurt_my|hurt_himself|hurt_herself|hurt_myself|injured|bleeding|injury|injuries',
        'carbon_monoxide|gas_leak|leaking_gas|smelling_gas|fumes|toxic_fumes|alarm_went_off',
        'came_up_in|broke_out_in|came_out_in ... rash|hives|blisters|spots',
        'exploded|explosion|electrocuted|electrocution|suffocate|suffocating|strangled|strangle',
      ],
      not: [
        'price|prices|bill|cost|shipping|wait|queue|delay .... killed|killing|heart_attack',
        'heart_attack ... price|when_i_saw|bill',
        'dying_to|killing_me|killer|burning_question|fire_sale|on_fire_today|blow_up_my_phone|sick_of|sick_and_tired|hurt_my_feelings|cut_off|cut_the|cut_to_size|cut_in|cut_it|fell_in_love|fell_for|fell_through|fell_asleep|shocked_by|shocked_at|shocked_to|shocked_that|shocked_how|was_shocked|am_shocked|im_shocked|bites_the_dust|shot_myself|blowing_up|cut_my_losses|cut_me|hurts_to|hurt_to|wouldnt_hurt|cant_hurt|got_burned_by|burned_by_your|burns_a_hole|burning_a_hole|cut_us_a|sick_leave|call_in_sick',
        'smoke alarm|alarms|detector|detectors|machine|grey|gray|glass|colour|color|free',
        'first_aid|fire_pit|fireplace|fire_extinguisher|fire_stick|fire_tv|fire_blanket',
        'no_one|nobody|noone ... hurt|injured',
        'non_toxic|hypoallergenic',
        'recall ... order|number|email|password|name|when|what|which|exactly',
        'dont|cant|cannot|do_not recall',
        'safe_place|safety_class|safety_boots|safety_shoes|safety_glasses|safety_gate',
        'can|could|to|ill|will|we|you cut|cut_down|cut_back',
        'machine|atm|terminal ... swallowed|ate',
        'swallowed ... card|cost|costs|pride',
        'ride|directions|driver|depart|leave ... hospital',
        'cut too|is|was|of',
        'gift|present|card for ... hospital',
        'years_ago|as_a_child|last_year',
      ],
      settled: [
        'no_longer|not dangerous|hot|smoking',
        'false_alarm|it_was_my_own|its_safe_now|turns_out_it_was',
      ],
      skipGeneral: true,
    },
    legal: {
      says: [
        'my|our|a|an|the|to|with|by|from|via|through|before|contact|contacted|your|his|her|into @law',
        'ombudsman|trading_standards|small_claims|better_business_bureau|citizens_advice|action_fraud|data_protection_authority|attorney_general|information_commissioner|consumer_protection_agency',
        'see_you_in_court|take_you_to_court|taking_you_to_court|go_to_court|going_to_court|in_court',
        'report|reported|reporting ... you|this|it|your ... to ... @law',
        'will|ill|shall|going_to|gonna|be|am|im|to|have|ive|we sue|suing|sued',
        'sue you|your|the_company|them',
        'legal|court insurance|cover|protection|adviser|advisor|counsel|help|team_of_mine|action|actions|proceedings|steps|claim|case|notice|advice|route|means|letter|threat|remedies|recourse|consequences',
        'take|taking|pursue|seek this_further_legally|legally',
        'letter_before_action|letter_before_claim|formal_notice|final_notice|formal_complaint_to|cease_and_desist|statutory_demand|notice_of_default|put_you_in_default|statutory_notice|letter_of_claim',
        'press_charges|pressing_charges|file_charges|filing_charges|lawsuit|class_action|litigation|prosecute|prosecution|subpoena|writ|summons',
        'breach|violation|violates|violating|breaches|infringement ... gdpr|law|contract|consumer_rights|data_protection|act',
        'gdpr|dsgvo ... complaint|breach|violation|authority|fine|complain',
        'file|filing|filed|lodge|lodging|lodged|submit|submitted|make|making|made ... complaint ... with|to ... authority|regulator|commission|commissioner|agency|bureau|office|council|body|association',
        'authority|regulator|commission|agency|bureau ... complaint|informed|notified|contacted',
        'last_chance_before|final_deadline|final_warning',
        'reserve|reserving my|all legal? rights',
        'deadline ... lawyer|solicitor|court|legal',
      ],
      not: [
        'legal_department|legal_pad|legal_pads|legal_size|legal_name|legal_age|legal_drinking|legal_guardian|legal_entity|legal_address|legal_notice_page',
        'was_thinking_of|was_thinking_about|thought_about|thought_of|was_about_to|considered|was_considering|almost_went|was_going_to',
        'wont|will_not|not_going_to|dont_want_to|do_not_want_to|dont_need|no_need_for|no_need_of|without|never|not_planning_to|no_plans_to|hope_not|dont_plan_to ... @law|sue|legal|court',
        'im|i_am|am|is|as a|an lawyer|solicitor|attorney|barrister|judge',
        'gift|present|birthday|for ... lawyer|solicitor|attorney|judge',
        'tennis|food|basketball|squash|badminton|volleyball|padel|clay|hard court',
        'court|basketball|tennis shoe|shoes|sneaker|sneakers|trainer|trainers|boots',
        'crown_court|court_road|court_street|court_lane|court_house|court_avenue|fashion_police|grammar_police',
        'police_officer|policeman|policewoman|police_costume|police_car|police_station_lego|police_set|police_check|attorney_costume',
        'ombudsman|regulator valve|gas_regulator|pressure_regulator|voltage_regulator',
        'statutory_rights',
        'ball_is',
        'stolen|theft|stole|burgled|burglary|robbed ... @law',
        'police ... stolen|theft|stole',
      ],
      settled: [
        'wont_be_needing|dropped|withdrawn|withdraw|no_longer|call_off ... lawyer|solicitor|complaint|claim|case|legal',
        'wont|will_not ... ombudsman|lawyer|court|sue|complain',
      ],
      skipGeneral: true,
    },
    'delivery-today': {
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
        'all|it|everything ... need|needed|want|wanted|for ... @today',
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
    },
  },
  general: [
    'what|what_happens if|when|happens',
    '^ and|but|so|hi|hello|hey? do|does|did you|your|the|they|it|all|any',
    '^ hi|hello? is|are|can|could|would|will|should the|these|this|those|it|they|your|a|an|amex|i|one|you|there',
    '^ which|what|how|where|who',
    'just_wondering|out_of_curiosity|in_general|generally|hypothetically|in_theory|in_case_of',
  ],
  own: [
    'is|are ... normal|supposed_to|meant_to|ok|okay|dangerous|safe ... that|because|my|to|it',
    'my|our|i|ive|me|we|us',
    '^ ... why|where|how_come',
  ],
}

import type { UrgencyWords } from '../urgency-words.ts'
import { deliveryToday } from './en-delivery.ts'
import { legal } from './en-legal.ts'
import { paymentFailed } from './en-payment.ts'
import { safety } from './en-safety.ts'

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
      'doesnt_take|not_taking|isnt_taking|says_no|spins|spinning|loops|never_finishes|not_possible|invalid|crashing|keeps_crashing|timeout|gave_up',
    took: 'took|taken|deducted|debited|charged|gone|withdrawn|left|billed',
    money: 'money|amount|payment|cash|me|my_card|my_account|my_bank|account',
    noOrder:
      'no_order|no_order_number|nothing_was_ordered|shows_nothing|no_confirmation|no_order_confirmation|without_an_order|no_email|no_mail|no_e_mail|nothing_ordered|' +
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
    'payment-failed': paymentFailed,
    safety,
    legal,
    'delivery-today': deliveryToday,
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

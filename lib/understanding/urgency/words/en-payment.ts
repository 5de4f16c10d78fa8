import type { KindWords } from '../urgency-words.ts'

/** English: a payment that matters now has failed. */
export const paymentFailed: KindWords = {
  says: [
    '@pay ... @failed',
    'direct_debit|debit|payment|instalment|standing_order ... returned|missed',
    '@failed ... my|the|our|any|either|both|all @pay',
    'declined|rejected|refused ... @pay',
    '@pay ... says|said|saying|shows|showed ... declined|failed|rejected|error',
    'cant|cannot|could_not|couldnt|unable_to|not_able_to|wont_let_me|doesnt_let_me ... pay|check_out|checkout|complete_payment|complete_my_payment',
    'error .... paying|pay|checkout|payment',
    'cant|couldnt|unable_to ... complete|finish ... payment|checkout|purchase',
    '@took ... @money .... @noOrder',
    'none|neither|no|not_one card|cards|one|of ... go|goes|going|went|work|works|worked|accepted',
    '@pay ... pending .... @noOrder',
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
    'solved|resolved|sorted|fixed|cleared_up|all_good_now',
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
}

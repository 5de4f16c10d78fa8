import type { GuardWords } from '../words.ts'

export const english: GuardWords = {
  refusal:
    /\b(?:don't|do not|dont|can't|cannot|cant|not sure|no idea|forgot|unable|didn't|never ?mind|why do you|what do you mean)\b/i,
  failure:
    /\b(?:(?:could|can|did|was|am|is|are)(?: not|n't|not) (?:able to |find|locate|match|see|recogni[sz]e|valid)|unable to (?:find|locate)|not (?:found|match\w{0,8}|valid|recogni[sz]ed)|(?:does|do)(?: not|n't) (?:match|exist|seem|appear)|incorrect|invalid|not able to|no (?:match|record|account|order|user)\w{0,8}|went wrong|try again)\b/i,
  change: /\b(?:changed|change|wrong|mistake|mistyped|mixed up|typo|different|new)\b/i,
  withdrawal:
    /\b(?:strike that|scratch that|never ?mind|forget (?:that|it|about it)|changed my mind|instead)\b/i,
  wish: /\b(?:(?:i|we)(?:'d| would| will|'ll| also|'m| am)? ?(?:also |just |still |really )?(?:need|want|like|looking|have to|wish|got to|in need|would (?:find|rent|book|take))|(?:can|could|will|would) (?:you|i)|(?:please )?(?:book|find|get|search|schedule|reserve|look|show|help|make|check|set up|order|rent) (?:me|us|a|an|the|for|my|another|up)|how about|what about|let's)\b/i,
  anew: /\b(?:also|another|one more|next|as well|too|other|now|then|different|second|in addition|additionally)\b/i,
  subject:
    /\b(?:flights?|trips?|cars?|bus(?:es)?|trains?|taxis?|cabs?|rides?|hotels?|rooms?|houses?|apartments?|flats?|tables?|restaurants?|appointments?|doctors?|meetings?|part(?:y|ies)|events?|movies?|songs?|weather|balance|transfers?|attractions?)\b/gi,
  done: /\b(?:confirmed|booked|scheduled|reserved|set|done|placed|sent|success\w{0,8}|anything else|all set|completed|purchased|initiated|changed|cancell?ed)\b/i,
}

/**
 * Words and turns of phrase that tell how somebody feels, by what they tell: general English, chosen by hand. Small
 * letters, straight apostrophes; `*` stands for any ending. What each kind weighs is learned (`scripts/train/sentiment.ts`).
 */
export const cues = {
  insult:
    'idiot*, moron*, stupid*, dumb*, clown*, loser*, liar*, scum*, trash, garbage, pathetic, ignoran*, incompetent*, asshole*, arse*, dick, dicks, bitch*, bastard*, prick, douche*, cunt*, scammer*, crook*, thief, thieves, fool*, coward*, hypocrit*, racist*, sexist*, nazi*, bigot*, creep*, lazy, crybab*, entitled, toxic, retard*, jerk*, delusional, clueless, brainless',
  swearing:
    'fuck*, shit*, damn*, bullshit*, crap*, wtf, ffs, goddamn*, piss*, hell, motherfuck*, bollocks, bloody',
  anger:
    "angry, anger, furious, mad, hate*, hating, outrag*, livid, rage, enraged, fuming, infuriat*, sick of, fed up, tired of, had enough, enough of, pissed off, shut up, go away, get lost, how dare, fuck you, fuck off, leave me alone, drives me, makes me sick, can't stand, screw you, burn in",
  annoyance:
    'annoy*, irritat*, ridiculous*, frustrat*, ugh, unacceptable, nonsense, absurd*, unbelievable, insane, rubbish, overrated, rude, whining, whine*, complain*, nag*, spam*, insufferable, tedious, bother*, what a joke, waste of, oh great, oh please, for once, every time, every single, all the time, over and over, again and again, how many times, seriously, come on, who cares, stop being, why do you, why would you, why are you, the hell, are you kidding, kidding me, last straw',
  disgust:
    'disgust*, gross, vile, awful, terribl*, horribl*, horrid, nasty, eww*, ew, yuck*, cringe*, cringy, creepy, repuls*, sicken*, revolting, filthy, rotten, dreadful, atrocious, abysmal, appalling, vomit*, puke*',
  disappointment:
    "disappoint*, sadly, unfortunat*, underwhelm*, worse, worst, fail*, boring, bored, lame, suck*, miss, missed, lost, lose, losing, ruined, ruin*, regret*, useless, hopeless, poor*, weak, pointless, meh, mediocre, broken, wasted, let down, too bad, a pity, a shame, such a shame, fell apart, wish i, i wish, used to be, used to like, had hoped, expected better, expected more, supposed to, meant to be, gave up, give up, no longer, not worth, for nothing, too late, what happened to, not anymore, not any more, doesn't matter",
  disapproval:
    "wrong, disagree*, incorrect, false, nope, unfair, illegal, shameful, hypocri*, problematic, inappropriate, dangerous, fault, blame*, against, bad, badly, refus*, deny, denied, reject*, ban, banned, misleading, lies, lie, lying, cheat*, excuse*, not true, not okay, not ok, not good, not fair, not right, not cool, not funny, not a fan, don't like, do not like, didn't like, doesn't work, don't agree, don't think, don't want, don't need, don't care, don't do, shouldn't, should not, bad idea, makes no sense, no sense, no excuse, no one, nobody, stop, that's not, it's not, this is not, isn't, that is not, never, no reason, not how, not what, can't believe, how is that, how is this, is not a, not even",
  sadness:
    'sad*, cry*, depress*, lonely, grief, griev*, heartbr*, tears, hurt*, pain*, miser*, tragic*, died, die, dies, death, dead, rip, unhappy, sorry, condolences, apolog*, guilt*, embarrass*, ashamed, awkward',
  fear: 'afraid, scar*, fear*, terrif*, horrified, worr*, nervous, anxi*, panic*, dread*, danger, threat*',
  gratitude: 'thank*, thx, ty, appreciat*, grateful, cheers, much obliged',
  praise:
    'great*, good, awesome, amazing*, excellent, wonderful*, fantastic, brilliant*, perfect*, beautiful*, best, nice*, cool, incredible*, impressive, fabulous, superb, solid, legend*, hero, talented, smart, clever, well, gorgeous, stunning, helpful, useful, lovely, cute, sweet, better, improved, well done, good job, nice work, great job, good point',
  love: 'love*, loving, adore*, favorite, favourite, fan, dear, hug*, happy, glad, enjoy*, fun, pleased, delighted, joy*, excited, exciting, pleasure, yay, woo*, hooray, congrat*, proud, blessed',
  laughter: 'lol, lmao*, lmfao, rofl, haha*, hehe*, hilarious, funny*, joking, laugh*, humor, humour, xd',
  hope: 'hope*, luck, wish*, looking forward, can wait, soon, eventually',
  care: 'please, care, take, safe, okay, ok, fine, support, help, best, sure, welcome',
  agreement:
    'yes, yeah, yep, yup, agree*, exactly, true, right, correct, absolutely, definitely, indeed, totally, fair, same, this, no problem, no worries, sounds good, not bad, makes sense',
  surprise:
    'wow, omg, whoa, woah, surpris*, unexpected*, shock*, crazy, weird, strange, interesting, wait, really',
  doubt:
    'maybe, perhaps, possibly, probably, guess, wonder*, think, confus*, unsure, seems, might, could, not sure, no idea, i think',
  question:
    'who, what, when, where, which, how, why, does, do, did, is, are, can, could, would, anyone, someone',
} as const

export type CueKind = keyof typeof cues

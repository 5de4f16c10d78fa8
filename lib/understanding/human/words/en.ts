import type { HumanWords } from '../human-words.ts'

/**
 * English. Only forms that ask are listed: "talked", "spoke" and "called" tell of something past. Asking the bot to
 * put a question to an agent ("ask an agent how…") is not asking to be put through.
 */
export const english: HumanWords = {
  language: 'en',
  classes: {
    speak: 'talk, talking, speak, speaking, chat, chatting, communicate',
    contact:
      'contact, contacting, reach, reaching, message, get hold of, get a hold of, get in touch with, ' +
      'getting in touch with, get through to, deal with, call, calling',
    transfer:
      'transfer, transferring, connect, connecting, put, pass, forward, switch, direct, redirect, ' +
      'hand, escalate, refer, send',
    transferTo: 'transfer to, connect to, connect with, switch to, escalate to, hand over to',
    transferred: 'be transferred, be connected, be put through, be passed, get transferred, get connected',
    give: 'get, give, find, bring',
    me: 'me, us, this, my chat, my case, my call, the chat',
    want:
      'want, wanna, need, would like, id like, prefer, demand, can i have, could i have, may i have, ' +
      'can i get, could i get, only accept',
    anyone: 'someone, somebody, anyone, anybody, person, people, staff, colleague, team member',
    human:
      'human, humans, human being, agent, agents, representative, representatives, rep, operator, ' +
      'real person, real people, actual person, actual people, live person, living person, live chat, ' +
      'live support, real someone, human assistance, human support',
    staff:
      'supervisor, manager, adviser, advisor, member of staff, member of your team, ' +
      'member of the team, specialist, employee',
    desk: 'customer service, customer services, customer support, customer care, support team, service team',
    isThere: 'is there, are there, if there is, if theres, do you have, can i have, could i have',
    else: 'someone else, anyone else, somebody else',
    any: 'anyone, someone, somebody, any person, any people, a person, any human, a human, any agent, an agent',
    available: 'available, online, free',
    toTalk: 'talk to, speak to, talk with, speak with, chat with, chat to, call, contact, reach',
    callMe:
      'call me, phone me, ring me, contact me, call us, reach out to me, talk to me, speak to me, ' +
      'speak with me',
    refuse: 'dont want, do not want, dont wanna, refuse, stop, tired of, sick of, fed up with, hate',
    enough:
      'no more, stop the, stop sending, enough of, enough with, tired of, sick of, fed up with, ' +
      'dont want',
    bot: 'bot, bots, robot, robots, chatbot, chatbots, machine, ai, automated, virtual assistant',
    small:
      'please, pls, plz, now, a, an, the, hi, hello, hey, just, asap, right, real, live, not a bot, ' +
      'no bot, not bot, to, thanks, ok, okay, yes, no, another, your',
  },
  requests: [
    ['speak', 4, 'human'],
    ['speak', 4, 'staff'],
    ['speak', 3, 'anyone'],
    ['speak', 3, 'desk'],
    ['contact', 3, 'human'],
    ['contact', 3, 'staff'],
    ['contact', 2, 'anyone'],
    ['transfer', 'me', 4, 'human'],
    ['transfer', 'me', 4, 'staff'],
    ['transfer', 'me', 3, 'anyone'],
    ['transfer', 'me', 3, 'desk'],
    ['transferTo', 2, 'human'],
    ['transferTo', 2, 'staff'],
    ['transferred', 3, 'human'],
    ['transferred', 3, 'staff'],
    ['transferred', 3, 'anyone'],
    ['give', 'me', 3, 'human'],
    ['give', 'me', 3, 'staff'],
    ['give', 'me', 'anyone', 3, 'toTalk'],
    ['want', 2, 'human'],
    ['isThere', 1, 'any', 4, 'toTalk'],
    ['else', 3, 'toTalk'],
    ['isThere', 1, 'any', 1, 'available'],
    ['any', 1, 'callMe'],
    ['human', 1, 'callMe'],
    ['staff', 1, 'callMe'],
    ['refuse', 4, 'speak', 3, 'bot'],
    ['enough', 3, 'bot'],
  ],
  bare: { allowed: ['human', 'staff', 'desk', 'small', 'speak'], needs: ['human', 'staff'] },
  notAfter:
    'dont want to, do not want to, dont want to have to, dont wanna, dont need to, do not need to, ' +
    'dont have to, no need to, didnt, did not, without, without having to, rather not, instead of, ' +
    'rather than, not going to, dont, do not, never, tried to, had to, was, were, been, after, ' +
    'while, am i, are we, do i need to, do i have to, used to, managed to, able to, when i',
  stillAfter: 'what do i need to, what do i have to, am i able to, if i am able to, not able to',
  notBefore: 'error, resources, rights, number, told, said, who told, who said, i spoke, i talked',
}

import type { Role } from '#lib/contract/turn.ts'

// Words for who speaks, in the languages that shops write their transcripts in.
const words: readonly [role: Role, pattern: RegExp][] = [
  [
    'customer',
    /^(customer|client|user|end[- ]?user|visitor|guest|shopper|buyer|consumer|requester|kunde|kundin|klant|besucher|cliente|usuario|utente|visitante|visiteur|acheteur|utilisateur)$/i,
  ],
  [
    'bot',
    /^(bot|chat ?bot|assistant|virtual (assistant|agent)|ai|ai (agent|assistant|bot)|robot|automation|answer bot|asistente( virtual)?|assistente( virtuale)?)$|bot$/i,
  ],
  [
    'agent',
    /^(agent|human( agent)?|live agent|support|support (agent|team)|operator|advisor|adviser|representative|rep|employee|staff|mitarbeiter(in)?|medewerker|agente|operatore|conseill(er|ère))$/i,
  ],
  ['system', /^(system|info|notice|event|notification)$/i],
]

/** The role that a speaker's name says; `undefined` for a person's name. */
export function roleOf(name: string): Role | undefined {
  const inBrackets = /\(([^()]+)\)\s*$/.exec(name)?.[1]
  const named = [inBrackets, name.replace(/\s*\([^()]*\)\s*$/, '')].filter((one) => one !== undefined)
  for (const one of named) {
    const role = words.find(([, pattern]) => pattern.test(one.trim()))?.[0]
    if (role) return role
  }
  return undefined
}

/**
 * The roles of all speakers. Bots and agents are mostly named by what they are; a person's name is the customer's
 * where nobody else is, and an agent's after that. `guessed` counts the names that said no role.
 */
export function rolesOf(names: readonly string[]): { roles: ReadonlyMap<string, Role>; guessed: number } {
  const roles = new Map<string, Role>()
  const known = new Set(names.map(roleOf))
  let guessed = 0
  for (const name of new Set(names)) {
    const role = roleOf(name)
    if (!role) guessed++
    roles.set(name, role ?? (known.has('customer') ? 'agent' : 'customer'))
    if (!role) known.add('customer')
  }
  return { roles, guessed }
}

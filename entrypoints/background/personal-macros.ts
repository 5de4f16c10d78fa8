import * as z from 'zod/mini'
import { failure } from '#lib/contract/make-failure.ts'
import { mostPersonalMacros, PersonalMacro } from '#lib/contract/personal-macro.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { serial } from '#lib/platform/serial.ts'
import { storedValue } from '#lib/platform/storage.ts'

const stored = storedValue('local', 'personalMacros', z.array(PersonalMacro))
const inTurn = serial()

/** The agent's own macros, those changed last first. */
export const personalMacros = async (): Promise<PersonalMacro[]> => (await stored.read()) ?? []

/** Keeps a macro, in place of the one with its id if there is one. */
export const saveMacro = (macro: PersonalMacro): Promise<void> =>
  inTurn(async () => {
    const others = (await personalMacros()).filter(({ id }) => id !== macro.id)
    if (others.length >= mostPersonalMacros) {
      throw new CallFailure(failure('storage', new Date(), { problem: 'quota' }))
    }
    await stored.write([macro, ...others])
  })

/** Takes one away; nothing where it is gone already. */
export const removeMacro = (id: string): Promise<void> =>
  inTurn(async () => stored.write((await personalMacros()).filter((macro) => macro.id !== id)))

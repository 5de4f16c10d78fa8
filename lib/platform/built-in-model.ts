/**
 * The part of the Prompt API that Baton uses: Chrome's model on the device. It is there in documents alone, not in
 * workers (`[Exposed=Window]`), and not at all in Firefox.
 * https://webmachinelearning.github.io/prompt-api/, https://developer.chrome.com/docs/ai/prompt-api
 */
export interface PromptApi {
  availability(options: object): Promise<Availability>
  /** Downloads the model where it is not there yet; that needs a click. */
  create(options: object): Promise<PromptSession>
}

export interface PromptSession {
  prompt(input: string, options: { signal: AbortSignal }): Promise<string>
  destroy(): void
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'

/** What became of a question to the model. */
export type BuiltInAnswer =
  | { state: 'answered'; text: string }
  | { state: Exclude<Availability, 'available'> }
  | { state: 'failed' }
  | { state: 'timed-out' }

/** English is what Baton asks for; Chrome wants to be told. */
const options = { expectedOutputs: [{ type: 'text', languages: ['en'] }] }

/** The browser's Prompt API; `undefined` where it has none. */
export const promptApi = (): PromptApi | undefined =>
  (globalThis as { LanguageModel?: PromptApi }).LanguageModel

/** Whether the model can be asked now. */
export async function builtInAvailability(api: PromptApi | undefined): Promise<Availability> {
  return (await api?.availability(options)) ?? 'unavailable'
}

/** Asks the model, and waits so many milliseconds. Never downloads it, and never rejects. */
export async function askBuiltIn(
  api: PromptApi | undefined,
  { task, text }: { task: string; text: string },
  timeoutMs: number,
): Promise<BuiltInAnswer> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const state = await builtInAvailability(api)
    if (!api || state !== 'available') return { state: state === 'available' ? 'unavailable' : state }
    const initialPrompts = [{ role: 'system', content: task }]
    const session = await api.create({ ...options, initialPrompts, signal })
    try {
      return { state: 'answered', text: await session.prompt(text, { signal }) }
    } finally {
      session.destroy()
    }
  } catch {
    return { state: signal.aborted ? 'timed-out' : 'failed' }
  }
}

/** Downloads the model. Call it inside a click. True when the model is there. */
export async function downloadBuiltIn(api: PromptApi | undefined): Promise<boolean> {
  try {
    const session = await api?.create(options)
    session?.destroy()
    return session !== undefined
  } catch {
    return false
  }
}

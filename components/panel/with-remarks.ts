import { speakRemarks } from '#components/messages/remarks/spoken.ts'
import { language } from '#components/messages/spoken.ts'

/** Loads a part that shows remarks, with the remarks of the language before it; English ones where they are gone. */
export const withRemarks =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    await speakRemarks(language).catch(() => undefined)
    return load()
  }

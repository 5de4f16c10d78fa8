import { toBase64 } from '#lib/platform/base64.ts'

/** What stands for a secret. */
const stand = '•••'

/** Names under which systems hand out what proves who asks: of a log-in's reply, all of them are hidden. */
const tokenNames =
  /("[^"\\]*(?:token|secret|password|session|jwt|api_?key)[^"\\]*"\s*:\s*")(?:[^"\\]|\\.)*"/gi

/** Hides secrets in whatever is shown: as they are, and as they look inside addresses, forms, JSON and base64. */
export class Mask {
  readonly #forms = new Set<string>()

  /** From now on, this is hidden. */
  add(secret: string): void {
    if (secret === '') return
    const inForm = new URLSearchParams({ secret }).toString().slice('secret='.length)
    const inJson = JSON.stringify(secret).slice(1, -1)
    const wellFormed = secret.toWellFormed()
    for (const form of [secret, inForm, inJson, encodeURIComponent(wellFormed), toBase64(secret)]) {
      this.#forms.add(form)
    }
  }

  text(text: string): string {
    // The longest first: a secret may be a part of another.
    const forms = [...this.#forms].toSorted((one, other) => other.length - one.length)
    return forms.reduce((rest, form) => rest.replaceAll(form, stand), text)
  }

  /** A log-in's reply also holds tokens that nobody has asked for, such as one to refresh with. */
  loginReply(text: string): string {
    return this.text(text.replace(tokenNames, `$1${stand}"`))
  }

  /** The value with every text in it masked. */
  inside<T>(value: T): T {
    const walk = (part: unknown): unknown => {
      if (typeof part === 'string') return this.text(part)
      if (Array.isArray(part)) return part.map(walk)
      if (typeof part !== 'object' || part === null) return part
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [this.text(name), walk(inner)]))
    }
    return walk(value) as T
  }
}

/** A header's value with all but its scheme hidden: `Bearer •••`. */
export function maskedHeader(value: string): string {
  const [scheme, rest] = value.split(/ (.*)/s)
  return rest ? `${scheme} ${stand}` : stand
}

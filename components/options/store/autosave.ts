/** Long enough for a burst of typing, short enough that nobody notices that it was not saved yet. */
export const saveAfterMs = 400
/** After a save that failed. */
const againAfterMs = 5000

/** Saves a while after the last change, and never at the same time twice. */
export class Autosave {
  readonly #save: () => Promise<boolean>
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined

  /** `save` says whether it worked; what failed is tried again by itself. */
  constructor(save: () => Promise<boolean>) {
    this.#save = save
  }

  later(ms = saveAfterMs): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  /** Saves at once what waits to be saved. */
  async flush(): Promise<void> {
    await this.#running
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#running = this.#save().then((saved) => {
      this.#running = undefined
      if (!saved) this.later(againAfterMs)
    })
    await this.#running
  }

  /** Starts the save without waiting for one that runs: the page is about to go. */
  now(): void {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    void this.#save()
  }
}

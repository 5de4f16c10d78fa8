import { useStore } from 'zustand'
import { ImportConfig } from './import-config.tsx'
import { Kept } from './kept.tsx'
import { practiceHref } from './page-header.tsx'
import { StatusLine } from './status-line.tsx'
import type { OptionsStore } from './store.ts'
import styles from './welcome.module.css'

/** The first visit: what Baton is, and the two ways to go on. */
export function Welcome({ store }: { store: OptionsStore }) {
  const done = useStore(store, (view) => view.done)
  return (
    <div className={styles.welcome}>
      <h1 className={styles.title}>Nobody should have to say it twice</h1>
      <p className={styles.lead}>
        When a chatbot hands a customer to you, Baton shows the whole story beside the ticket: who it is, what
        they want, what was tried, and what your systems know.
      </p>
      <StatusLine done={done?.what === 'config-removed' ? done : undefined} />
      <div className={styles.cards}>
        <section className={styles.card} aria-labelledby="import-title">
          <h2 id="import-title" className={styles.subtitle}>
            Import a team config
          </h2>
          <p className={styles.text}>
            One file says which helpdesks and systems your team uses. Your team lead has it; it holds no
            passwords.
          </p>
          <ImportConfig store={store} configInUse={false} />
        </section>
        <section className={styles.card} aria-labelledby="practice-title">
          <h2 id="practice-title" className={styles.subtitle}>
            No config yet?
          </h2>
          <p className={styles.text}>
            The practice desk is a small helpdesk with invented customers, inside this extension. It needs no
            server.
          </p>
          <p className={styles.practiceLine}>
            <a className={styles.practice} href={practiceHref} target="_blank" rel="noreferrer">
              Try the practice desk
            </a>
          </p>
        </section>
      </div>
      <Kept />
    </div>
  )
}

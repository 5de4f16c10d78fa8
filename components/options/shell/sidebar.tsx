import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { barsWords } from '../words/bars.ts'
import { Brand } from './brand.tsx'
import { Navigation } from './navigation.tsx'
import type { Route } from './route.ts'
import styles from './shell.module.css'

/** The pages at the side; behind a menu button where the window is narrow. */
export function Sidebar({ route, hash }: { route: Route; hash: string }) {
  const [openAt, setOpenAt] = useState<string>()
  // A menu that was opened on another page is closed: choosing a page has closed it.
  const open = openAt === hash
  useEffect(() => {
    if (!open) return
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpenAt(undefined)
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [open])
  return (
    <header className={styles.side} data-open={open || undefined}>
      <div className={styles.brandLine}>
        <Brand />
        <span className={styles.menu}>
          <Button aria-expanded={open} onClick={() => setOpenAt(open ? undefined : hash)}>
            {barsWords.menu}
          </Button>
        </span>
      </div>
      <Navigation route={route} />
    </header>
  )
}

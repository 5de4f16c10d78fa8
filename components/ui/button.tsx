import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

type Native = Omit<ComponentProps<'button'>, 'className' | 'type'>

interface ButtonProps extends Native {
  /** `main` once a view at most; `link` reads as a link inside text. */
  look?: 'plain' | 'main' | 'small' | 'link'
  type?: 'button' | 'submit'
}

/** A button with words on it. */
export function Button({ look = 'plain', type = 'button', ...native }: ButtonProps) {
  const base = look === 'link' ? '' : `${styles.button} `
  return <button {...native} type={type} className={base + (look === 'plain' ? '' : styles[look])} />
}

interface IconButtonProps extends Native {
  'data-toggle'?: string
  /** What the button does: its accessible name and its tooltip. */
  label: string
  icon: ReactNode
}

/** A button that shows an icon alone. */
export function IconButton({ label, icon, ...native }: IconButtonProps) {
  return (
    <button {...native} type="button" className={styles.icon} aria-label={label} title={label}>
      {icon}
    </button>
  )
}

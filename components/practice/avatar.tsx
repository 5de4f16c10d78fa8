import styles from './avatar.module.css'

/** The initials of someone on the desk: decoration beside their name. */
export function Avatar({ name, kind = 'agent' }: { name: string; kind?: 'agent' | 'customer' }) {
  const initials = name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .slice(0, 2)
  return (
    <span className={`${styles.avatar} ${styles[kind]}`} aria-hidden="true">
      {initials}
    </span>
  )
}

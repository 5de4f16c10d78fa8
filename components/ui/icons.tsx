import type { ReactNode } from 'react'
import styles from './icons.module.css'

function Icon({ children, size = 14 }: { children: ReactNode; size?: number }) {
  // As the text around it: in a browser with larger text it is larger too.
  const side = `${size / 16}rem`
  return (
    <svg className={styles.icon} width={side} height={side} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  )
}

/** The mark: a baton on its way from one hand to the other. */
export const Mark = () => (
  <Icon size={18}>
    <path className={styles.bold} d="M2.8 13.2 13.2 2.8" />
    <circle className={styles.solid} cx="3.8" cy="3.8" r="1.6" />
    <circle className={styles.solid} cx="12.2" cy="12.2" r="1.6" />
  </Icon>
)

const drawn = (path: string, size?: number) => () => (
  <Icon {...(size ? { size } : {})}>
    <path d={path} />
  </Icon>
)

export const CheckIcon = drawn('m3 8.5 3.2 3.2L13 4.8', 12)
export const CopyIcon = drawn('M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2')
export const InsertIcon = drawn('M13 3v5.5H4M7 5.5l-3 3 3 3')
export const CloseIcon = drawn('m4 4 8 8M12 4l-8 8')
export const ChevronIcon = drawn('m6 4 4 4-4 4')
export const CollapseIcon = drawn('m4 4 4 4-4 4M9 4l4 4-4 4')
export const InfoIcon = drawn('M8 7.5V11M8 5v.2M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z')
export const WarnIcon = drawn('M8 6.3v3M8 11.2v.2M8 2.2 14.3 13.3H1.7z')
export const ArticleIcon = drawn('M4 2.5h8v11H4zM6.2 5.5h3.6M6.2 8h3.6M6.2 10.5h2')
export const ActionIcon = drawn('M9 1.8 4 9h4l-1 5.2L12 7H8z')
export const AnswerIcon = drawn('M2.5 3.5h11v7.5H8L5 13.5V11H2.5z')
export const PromiseIcon = drawn('M8 4.5V8l2.4 1.6M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z')
export const FileIcon = drawn('M9.5 2H4v12h8V4.5zM9.5 2v2.5H12', 12)
export const PinIcon = drawn('M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5', 12)
export const UpIcon = drawn('m4 10 4-4 4 4')
export const DownIcon = drawn('m4 6 4 4 4-4')
export const RevealIcon = drawn(
  'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z',
)
export const FlagIcon = drawn('M3.8 14V2.5h8.4L10.4 5.7l1.8 3.3H3.8', 13)

import { useContext } from 'react'
import { FileIcon } from '#components/ui/icons.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { words } from '#components/words.ts'
import type { Attachment } from '#lib/contract/turn.ts'
import { VisitContext } from '../visit.ts'
import { fileFacts, isPicture } from './file-facts.ts'
import { Picture } from './picture.tsx'
import styles from './transcript.module.css'

/** The files of a message by name, kind and size. A picture is fetched when it is asked for, and not before. */
export function Files({ files }: { files: readonly Attachment[] }) {
  const view = useContext(VisitContext)?.view
  return (
    <ul className={styles.files}>
      {files.map((file) => {
        const name = file.name ?? words.transcript.file
        const facts = fileFacts(file)
        return (
          <li key={`${file.name} ${file.url}`} data-file="">
            <span className={styles.file}>
              <FileIcon />
              <OutwardLink url={file.url}>
                <bdi>{name}</bdi>
              </OutwardLink>
              {facts && <span className={styles.fileFacts}>{facts}</span>}
            </span>
            {view && file.url !== undefined && isPicture(file) && (
              <Picture name={name} url={file.url} view={view} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

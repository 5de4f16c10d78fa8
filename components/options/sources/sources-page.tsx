import { PageHead } from '../shell/page-head.tsx'
import { useOptions } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { shellWords } from '../words/shell.ts'
import { sourcesWords } from '../words/sources.ts'
import { SourceList } from './source-list.tsx'
import styles from './sources.module.css'

/** All sources, how they fare, and the way to more. */
export function SourcesPage() {
  const none = useOptions(({ draft }) => draft.sources.length === 0)
  const readOnly = useReadOnly()
  const add = (
    <a className={styles.add} href="#/sources/new">
      {sourcesWords.add}
    </a>
  )
  return (
    <>
      <PageHead
        title={shellWords.titles.sources}
        about={shellWords.abouts.sources}
        actions={!readOnly && !none && add}
      />
      {none ? (
        <div className={styles.empty}>
          <p>{readOnly ? sourcesWords.noneManaged : sourcesWords.none}</p>
          {!readOnly && add}
        </div>
      ) : (
        <SourceList />
      )}
    </>
  )
}

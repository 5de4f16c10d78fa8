import { Chip } from '#components/ui/chip.tsx'
import { useOptions } from '../store/context.ts'
import { useChanges, useProblems } from '../store/use-draft.ts'
import { barsWords } from '../words/bars.ts'
import { shellWords } from '../words/shell.ts'
import { practiceHref } from './brand.tsx'
import { type PageName, pageNames, type Route } from './route.ts'
import styles from './shell.module.css'

/** The links to all pages, with what there is to count on them. */
export function Navigation({ route }: { route: Route }) {
  return (
    <nav aria-label={barsWords.pages} className={styles.nav}>
      <ul>
        {pageNames.map((page) => (
          <li key={page}>
            <a href={`#/${page}`} aria-current={page === pageOf(route) ? 'page' : undefined}>
              {shellWords.titles[page]} <Count page={page} />
            </a>
          </li>
        ))}
      </ul>
      <a className={styles.practice} href={practiceHref} target="_blank" rel="noreferrer">
        {barsWords.practiceDesk}
      </a>
    </nav>
  )
}

/** The page of the list under which a route belongs. */
function pageOf({ page }: Route): PageName {
  return page === 'source' || page === 'new-source' ? 'sources' : page
}

function Count({ page }: { page: PageName }) {
  const { helpdesks, sources } = useOptions((view) => view.draft)
  if (page === 'helpdesks' && helpdesks.length > 0) return <span>{helpdesks.length}</span>
  if (page === 'sources' && sources.length > 0) return <span>{sources.length}</span>
  return page === 'publish' ? <ChangesChip /> : null
}

function ChangesChip() {
  const { length } = useChanges()
  const broken = useProblems().length > 0
  if (length === 0) return null
  return <Chip tone={broken ? 'bad' : 'warn'}>{barsWords.changeCount(length)}</Chip>
}

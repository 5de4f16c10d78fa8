import { remarkWords } from '#components/remark-words.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { placeWords } from '../import/issue-words.ts'
import { hrefOf } from '../shell/route.ts'
import { useOptions } from '../store/context.ts'
import type { DraftConfig } from '../store/draft.ts'
import { publishWords } from '../words/publish.ts'
import styles from './publish.module.css'

/** What has to be put right in the draft, each with the way to its place. */
export function ProblemList({ problems }: { problems: readonly ConfigProblem[] }) {
  const draft = useOptions((view) => view.draft)
  if (problems.length === 0) return null
  return (
    <Notice tone="bad" title={publishWords.toMend(problems.length)}>
      <ul className={styles.problems}>
        {problems.map(({ path, problem }) => {
          const { href, name } = whereIs(path, draft)
          return (
            <li key={path + problem}>
              <a href={href}>{name}</a>: {remarkWords(problem)}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

/** The page on which a place of the config is edited, and its name there. */
function whereIs(path: string, draft: DraftConfig): { href: string; name: string } {
  const [list, index = '', ...rest] = path.split('.')
  const source = list === 'sources' ? draft.sources[Number(index)] : undefined
  if (source) {
    const name = [source.label || source.id, ...rest].join(' → ')
    return { href: hrefOf({ page: 'source', id: source.id }), name }
  }
  if (list === 'helpdesks') {
    return { href: '#/helpdesks', name: index === '' ? publishWords.helpdesks : placeWords(path) }
  }
  if (list === 'dataPoints' || list === 'precedence') return { href: '#/data-points', name: placeWords(path) }
  return { href: '#/publish', name: placeWords(path) }
}

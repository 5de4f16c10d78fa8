import { remarkWords } from '#components/remark-words.ts'
import { problemsIn } from '../problems.ts'
import { useProblems } from '../store/use-draft.ts'
import rows from './rows.module.css'

/** What is wrong with one entry of the draft, by its place there, such as `launches.0`; nothing where all is well. */
export function RowProblems({ place }: { place: string }) {
  return problemsIn(useProblems(), place).map(({ path, problem }) => (
    <p key={path + problem} className={rows.problem}>
      {path && `${path}: `}
      {remarkWords(problem)}
    </p>
  ))
}

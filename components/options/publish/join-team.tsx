import { type FormEvent, useState } from 'react'
import { remarkWords } from '#components/remark-words.ts'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { Outcome } from '../outcome.tsx'
import { useAct, useOptions, useOptionsStore, useServices } from '../store/context.ts'
import { originOf } from '../store/draft.ts'
import { teamLinkWords } from '../words/team-link.ts'
import styles from './publish.module.css'

/** Follows a team link. The browser is asked for its host in the same click. */
export function JoinTeam() {
  const store = useOptionsStore()
  const { requestHosts } = useServices()
  const { busy } = useAct('join')
  const [problem, setProblem] = useState<string>()
  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const link = String(new FormData(event.currentTarget).get('link')).trim()
    const wrong = problemOf(link)
    setProblem(wrong)
    if (wrong !== undefined) return
    // First of all, without waiting for anything: see OptionsServices.requestHosts.
    const answer = requestHosts([originOf(link) ?? link]).catch(() => false)
    void answer.then(() =>
      store.getState().act(
        'join',
        (client) => client.call('joinTeam', { link }),
        ({ link: joined, origin }) =>
          origin === 'link' && !joined?.problem ? teamLinkWords.joined : undefined,
      ),
    )
  }
  return (
    <form className={styles.join} onSubmit={join} noValidate aria-label={teamLinkWords.joinForm}>
      <TextField
        label={teamLinkWords.link}
        name="link"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://…/baton.json#key=…"
        help={teamLinkWords.linkHelp}
        error={problem}
      />
      <div>
        <Button type="submit" disabled={busy}>
          {teamLinkWords.join}
        </Button>
      </div>
      <JoinProblem />
      <Outcome place="join" />
    </form>
  )
}

/** A join that the worker has not taken. */
function JoinProblem() {
  const tried = useAct('join')
  const problem = useOptions(({ page }) => page?.link?.problem)
  const issue = useOptions(({ page, answered }) =>
    answered === 'join' ? page?.issues[0]?.problem : undefined,
  )
  if (tried.busy || tried.done) return null
  const words = problem
    ? `${teamLinkWords.problems[problem].title}. ${teamLinkWords.problems[problem].text}`
    : issue && remarkWords(issue)
  return tried.failure || !words ? null : (
    <p role="alert" className={styles.error}>
      {words}
    </p>
  )
}

function problemOf(link: string): string | undefined {
  if (link === '') return teamLinkWords.noLink
  if (originOf(link) === undefined) return teamLinkWords.noAddress
  return link.includes('#') && link.includes('key=') ? undefined : teamLinkWords.noEnd
}

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { Outcome } from '../outcome.tsx'
import { useAct, useOptions, useOptionsStore, useServices } from '../store/context.ts'
import { originOf } from '../store/draft.ts'
import styles from './publish.module.css'
import { linkProblems } from './publish-words.ts'

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
          origin === 'link' && !joined?.problem
            ? 'You have joined. The set-up of your team is in use.'
            : undefined,
      ),
    )
  }
  return (
    <form className={styles.join} onSubmit={join} noValidate aria-label="Join a team">
      <TextField
        label="Your team’s link"
        name="link"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://…/baton.json#key=…"
        help="The whole address, with everything after the #: it carries your team’s key, by which Baton knows that nobody has changed the set-up."
        error={problem}
      />
      <div>
        <Button type="submit" disabled={busy}>
          Join
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
  const issue = useOptions(({ page }) => page?.issues[0]?.problem)
  if (tried.busy || tried.done) return null
  const words = problem ? `${linkProblems[problem].title}. ${linkProblems[problem].text}` : issue
  return tried.failure || !words ? null : (
    <p role="alert" className={styles.error}>
      {words}
    </p>
  )
}

function problemOf(link: string): string | undefined {
  if (link === '') return 'Paste the link that your team lead sent.'
  if (originOf(link) === undefined) return 'This is no address: it should start with https://.'
  return link.includes('#') && link.includes('key=')
    ? undefined
    : 'The end of the link is missing: it has “#key=” and a long code after it.'
}

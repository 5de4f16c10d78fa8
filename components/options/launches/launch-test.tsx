import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { Result } from '#lib/contract/failure.ts'
import { type Launch, valuesOf } from '#lib/contract/launch.ts'
import type { LaunchValue, StartedSession } from '#lib/contract/launch-value.ts'
import { FailureBox } from '../source-editor/test/failure-box.tsx'
import { useServices } from '../store/context.ts'
import { launchesWords } from '../words/launches.ts'
import styles from './launches.module.css'

const examples: Record<LaunchValue, string> = {
  'ticket.id': '1',
  'conversation.id': 'conversation-1',
  'order.number': '1001',
  'customer.id': '42',
  'customer.email': 'customer@example.com',
  'customer.name': 'Example Customer',
  'customer.phone': '+31205550100',
}

/** Starts a launch with values that the lead gives it, and shows what an agent would get. */
export function LaunchTest({ launch }: { launch: Launch }) {
  const { client } = useServices()
  const [outcome, setOutcome] = useState<Result<StartedSession>>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<LaunchValue, string>
    setBusy(true)
    setOutcome(await client.call('testLaunch', { launch, values }))
    setBusy(false)
  }
  return (
    <form
      className={styles.form}
      aria-label={launchesWords.tryIt(launch.label)}
      autoComplete="off"
      onSubmit={(event) => void submit(event)}
    >
      {launch.kind === 'session' && <p>{launchesWords.tryAbout}</p>}
      {valuesOf(launch).map((name) => (
        <TextField
          key={name}
          name={name}
          label={launchesWords.values[name]}
          defaultValue={examples[name]}
          required
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" disabled={busy}>
          {launchesWords.run}
        </Button>
      </div>
      <div role="status">
        {busy && launchesWords.running}
        {!busy && outcome && <Outcome outcome={outcome} label={launch.label} />}
      </div>
    </form>
  )
}

function Outcome({ outcome, label }: { outcome: Result<StartedSession>; label: string }) {
  if (!outcome.ok) return <FailureBox failure={outcome.failure} label={label} onCopyDiagnostics={undefined} />
  const { link, invitation } = outcome.value
  return (
    <div className={styles.outcome} data-outcome="launched">
      <p>
        {launchesWords.works} <OutwardLink url={link}>{link}</OutwardLink>
      </p>
      {invitation !== undefined && (
        <p>
          {launchesWords.invited} <bdi>{invitation}</bdi>
        </p>
      )}
    </div>
  )
}

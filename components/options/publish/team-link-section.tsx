import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Time } from '#components/ui/time.tsx'
import type { LinkState } from '#lib/messaging/clients.ts'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { originOf } from '../store/draft.ts'
import { useAllowHosts } from '../store/use-allow-hosts.ts'
import { JoinTeam } from './join-team.tsx'
import styles from './publish.module.css'
import { groupWords, linkProblems } from './publish-words.ts'

/** The team link that this device follows, or the way to follow one. */
export function TeamLinkSection() {
  const link = useOptions(({ page }) => page?.link)
  const managed = useOptions(({ page }) => page?.origin === 'managed')
  if (managed) return null
  return (
    <SettingsSection
      title="Team link"
      name="team-link"
      about="An address at which your team’s signed set-up lies. Baton looks there by itself and takes only what the team’s key has signed."
    >
      {link ? <Followed link={link} /> : <JoinTeam />}
    </SettingsSection>
  )
}

function Followed({ link }: { link: LinkState }) {
  const { problem } = link
  return (
    <>
      {problem && (
        <div role="alert">
          <Notice
            tone="bad"
            title={linkProblems[problem].title}
            actions={problem === 'permission-missing' && <Allow url={link.url} />}
          >
            {linkProblems[problem].text} The set-up from before stays in use.
          </Notice>
        </div>
      )}
      <dl className={styles.facts}>
        <dt>Address</dt>
        <dd>{link.url}</dd>
        <dt>Release</dt>
        <dd>
          {link.version === undefined ? 'none taken yet' : `version ${link.version}`}, for{' '}
          {groupWords[link.group]}
          {link.issuedAt && (
            <>
              , signed <Time at={link.issuedAt} />
            </>
          )}
        </dd>
        {link.note && (
          <>
            <dt>Note</dt>
            <dd>{link.note}</dd>
          </>
        )}
        <dt>Looked last</dt>
        <dd>{link.checkedAt ? <Time at={link.checkedAt} /> : 'not yet'}</dd>
        <dt>Key</dt>
        <dd>
          <code>{link.publicKey}</code>
        </dd>
      </dl>
      <LinkButtons />
    </>
  )
}

function Allow({ url }: { url: string }) {
  const { allow } = useAllowHosts()
  return (
    <Button look="small" onClick={() => allow([originOf(url) ?? url])}>
      Allow
    </Button>
  )
}

function LinkButtons() {
  const store = useOptionsStore()
  const { busy } = useAct('link')
  const [asking, setAsking] = useState(false)
  const { act } = store.getState()
  const refresh = () =>
    void act(
      'link',
      (client) => client.call('refreshLink', {}),
      ({ link }) => (link?.problem ? undefined : 'Up to date.'),
    )
  const leave = () =>
    void act(
      'link',
      (client) => client.call('leaveTeam', {}),
      'You have left. The set-up stays in use as your own.',
    )
  return (
    <div className={styles.buttons}>
      <Button disabled={busy} onClick={refresh}>
        Look now
      </Button>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        Leave the team…
      </Button>
      <Outcome place="link" />
      {asking && (
        <ConfirmDialog
          title="Leave the team?"
          confirm="Leave"
          onConfirm={leave}
          onClose={() => setAsking(false)}
        >
          This device gets no more changes of your team. The set-up stays in use, and you can change it.
        </ConfirmDialog>
      )}
    </div>
  )
}

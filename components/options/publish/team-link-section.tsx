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
import { publishWords } from '../words/publish.ts'
import { teamLinkWords } from '../words/team-link.ts'
import { JoinTeam } from './join-team.tsx'
import styles from './publish.module.css'

/** The team link that this device follows, or the way to follow one. */
export function TeamLinkSection() {
  const link = useOptions(({ page }) => page?.link)
  const managed = useOptions(({ page }) => page?.origin === 'managed')
  if (managed) return null
  return (
    <SettingsSection title={teamLinkWords.title} name="team-link" about={teamLinkWords.about}>
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
            title={teamLinkWords.problems[problem].title}
            actions={problem === 'permission-missing' && <Allow url={link.url} />}
          >
            {teamLinkWords.problems[problem].text} {teamLinkWords.stays}
          </Notice>
        </div>
      )}
      <dl className={styles.facts}>
        <dt>{teamLinkWords.address}</dt>
        <dd>{link.url}</dd>
        <dt>{teamLinkWords.release}</dt>
        <dd>
          {link.version === undefined ? teamLinkWords.noneTaken : publishWords.version(link.version)},{' '}
          {teamLinkWords.forGroups[link.group]}
          {link.issuedAt && (
            <>
              , {teamLinkWords.signed} <Time at={link.issuedAt} />
            </>
          )}
        </dd>
        {link.note && (
          <>
            <dt>{teamLinkWords.note}</dt>
            <dd>{link.note}</dd>
          </>
        )}
        <dt>{teamLinkWords.looked}</dt>
        <dd>{link.checkedAt ? <Time at={link.checkedAt} /> : teamLinkWords.notYet}</dd>
        <dt>{teamLinkWords.key}</dt>
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
      {teamLinkWords.allow}
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
      ({ link }) => (link?.problem ? undefined : teamLinkWords.upToDate),
    )
  const leave = () => void act('link', (client) => client.call('leaveTeam', {}), teamLinkWords.left)
  return (
    <div className={styles.buttons}>
      <Button disabled={busy} onClick={refresh}>
        {teamLinkWords.look}
      </Button>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        {teamLinkWords.leaveAsk}
      </Button>
      <Outcome place="link" />
      {asking && (
        <ConfirmDialog
          title={teamLinkWords.leaveTitle}
          confirm={teamLinkWords.leave}
          onConfirm={leave}
          onClose={() => setAsking(false)}
        >
          {teamLinkWords.leaveText}
        </ConfirmDialog>
      )}
    </div>
  )
}

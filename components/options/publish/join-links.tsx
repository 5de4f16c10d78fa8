import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { copyText } from '#components/ui/copy-text.ts'
import { TextField } from '#components/ui/text-field.tsx'
import { originOf } from '../store/draft.ts'
import { joinLink } from './join-link.ts'
import styles from './publish.module.css'

/** The links to send to agents, once the lead says where the file lies. */
export function JoinLinks({ publicKey }: { publicKey: string }) {
  const [url, setUrl] = useState('')
  const there = originOf(url.trim()) !== undefined
  return (
    <div className={styles.join}>
      <TextField
        label="Where baton.json lies"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://files.example.com/baton.json"
        help="Enter its address to get the links for your agents."
        value={url}
        onChange={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      {there && (
        <>
          <JoinLink label="Link for everyone" link={joinLink(url, publicKey, 'everyone')} />
          <JoinLink label="Link for the pilot group" link={joinLink(url, publicKey, 'pilot')} />
        </>
      )}
    </div>
  )
}

function JoinLink({ label, link }: { label: string; link: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText(link)) ? 'Copied.' : 'The browser refused to copy.')
  return (
    <div className={styles.link}>
      <TextField
        label={label}
        value={link}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button aria-label={`Copy the ${label.toLowerCase()}`} onClick={() => void copy()}>
        Copy
      </Button>
      <span role="status">{said}</span>
    </div>
  )
}

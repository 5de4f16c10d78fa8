import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { copyText } from '#components/ui/copy-text.ts'
import { TextField } from '#components/ui/text-field.tsx'
import type { ReleaseGroup } from '#lib/contract/signed-config.ts'
import { originOf } from '../store/draft.ts'
import { publishingWords } from '../words/publishing.ts'
import { joinLink } from './join-link.ts'
import styles from './publish.module.css'

/** The links to send to agents, once the lead says where the file lies. */
export function JoinLinks({ publicKey }: { publicKey: string }) {
  const [url, setUrl] = useState('')
  const there = originOf(url.trim()) !== undefined
  return (
    <div className={styles.join}>
      <TextField
        label={publishingWords.where}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://files.example.com/baton.json"
        help={publishingWords.whereHelp}
        value={url}
        onChange={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      {there && (
        <>
          <JoinLink group="everyone" link={joinLink(url, publicKey, 'everyone')} />
          <JoinLink group="pilot" link={joinLink(url, publicKey, 'pilot')} />
        </>
      )}
    </div>
  )
}

function JoinLink({ group, link }: { group: ReleaseGroup; link: string }) {
  const [said, setSaid] = useState('')
  const copy = async () =>
    setSaid((await copyText(link)) ? publishingWords.copied : publishingWords.notCopied)
  return (
    <div className={styles.link}>
      <TextField
        label={publishingWords.links[group]}
        value={link}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button aria-label={publishingWords.copyLinks[group]} onClick={() => void copy()}>
        {publishingWords.copy}
      </Button>
      <span role="status">{said}</span>
    </div>
  )
}

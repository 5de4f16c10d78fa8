import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { useAct, useOptionsStore } from '../store/context.ts'
import { securityWords } from '../words/security.ts'

/** The way out of a forgotten passphrase and of a damaged store. */
export function ResetKeyring() {
  const store = useOptionsStore()
  const { busy } = useAct('keyring')
  const [asking, setAsking] = useState(false)
  const reset = () =>
    void store
      .getState()
      .act('keyring', (client) => client.call('resetKeyring', {}), securityWords.reset.done)
  return (
    <>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        {securityWords.reset.begin}…
      </Button>
      {asking && (
        <ConfirmDialog
          title={securityWords.reset.title}
          confirm={securityWords.reset.begin}
          onConfirm={reset}
          onClose={() => setAsking(false)}
        >
          {securityWords.reset.text}
        </ConfirmDialog>
      )}
    </>
  )
}

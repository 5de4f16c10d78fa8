import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { useAct, useOptionsStore } from '../store/context.ts'

/** The way out of a forgotten passphrase and of a damaged store. */
export function ResetKeyring() {
  const store = useOptionsStore()
  const { busy } = useAct('keyring')
  const [asking, setAsking] = useState(false)
  const reset = () =>
    void store
      .getState()
      .act(
        'keyring',
        (client) => client.call('resetKeyring', {}),
        'Begun anew. Enter your credentials again on the overview.',
      )
  return (
    <>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        Begin anew…
      </Button>
      {asking && (
        <ConfirmDialog
          title="Throw away all credentials on this device?"
          confirm="Begin anew"
          onConfirm={reset}
          onClose={() => setAsking(false)}
        >
          Every credential and everything that is kept of customers on this device is deleted. You enter the
          credentials again; the set-up itself stays.
        </ConfirmDialog>
      )}
    </>
  )
}

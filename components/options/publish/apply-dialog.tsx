import { Dialog } from '#components/ui/dialog.tsx'

/** Asks what the changes are for, and puts them into use. */
export function ApplyDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Put into use" onClose={onClose}>
      <p />
    </Dialog>
  )
}

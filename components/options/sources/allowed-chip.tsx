import { Chip } from '#components/ui/chip.tsx'

/** Whether the browser lets Baton reach a host. */
export function AllowedChip({ allowed }: { allowed: boolean }) {
  return <Chip tone={allowed ? 'good' : 'warn'}>{allowed ? 'allowed' : 'not allowed yet'}</Chip>
}

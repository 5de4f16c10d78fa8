import { failure } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { followedLink } from '#lib/settings/team-link/link-store.ts'

/** Refuses a change of a config that comes from a team link or an administrator: it would not last, or not be known. */
export async function mustBeEditable(): Promise<void> {
  const { origin } = await teamConfig.stored()
  if (origin === 'link') refuse(remark('setByLink'), 'lead')
  if (origin === 'managed') refuse(remark('setByAdministrator'), 'administrator')
}

/** Refuses to join or leave where the administrator has decided what is followed. */
export async function mustBeFree(): Promise<void> {
  const [{ origin }, link] = await Promise.all([teamConfig.stored(), followedLink.read()])
  if (origin === 'managed' || link?.managed) refuse(remark('linkByAdministrator'), 'administrator')
}

function refuse(problem: string, mender: 'lead' | 'administrator'): never {
  throw new CallFailure(failure('bad-call', new Date(), { problem }, mender))
}

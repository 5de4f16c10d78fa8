import { type Launch, launchOrigin, valuesOf } from '#lib/contract/launch.ts'
import type { LaunchValue, ListedLaunch } from '#lib/contract/launch-value.ts'
import { fillUrlPart, MissingVariable } from '../template.ts'

export type LaunchValues = Partial<Record<LaunchValue, string>>

/** A launch as the panel offers it, with what is known of what it hands over. */
export function listLaunch(launch: Launch, values: LaunchValues): ListedLaunch {
  const { id, label, kind } = launch
  const names = valuesOf(launch)
  const missing = names.filter((name) => values[name] === undefined)
  const href = kind === 'link' && missing.length === 0 ? filledUrl(launch, values) : undefined
  return {
    id,
    label,
    kind,
    origin: launchOrigin(launch),
    sends: names.flatMap((name) => (values[name] === undefined ? [] : [{ name, value: values[name] }])),
    missing,
    ...(href !== undefined && { href }),
  }
}

/** The address with its values, on the origin of its template; `undefined` where a value would climb out of its place. */
function filledUrl({ url }: Launch, values: LaunchValues): string | undefined {
  try {
    return new URL(fillUrlPart(url, values)).href
  } catch (error) {
    if (error instanceof MissingVariable) return undefined
    throw error
  }
}

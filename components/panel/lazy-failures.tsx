import { later } from './later.tsx'

/* With the words for every kind of failure. */
export const Failures = later(() => import('./failures.tsx'), 'soon')
export const FailedAction = later(() => import('./failed-action.tsx'))
export const Refused = later(() => import('./refused.tsx'), 'soon')

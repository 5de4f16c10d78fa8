import { later } from './later.tsx'

/* In a file of its own: what it stands in is loaded lazily, too. */
export const BriefFlag = later(() => import('./fields/brief-flag.tsx'))

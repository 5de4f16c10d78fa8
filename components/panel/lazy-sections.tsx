import { later } from './later.tsx'
import { withRemarks } from './with-remarks.ts'

export const CustomerSection = later(() => import('./customer-section.tsx'))
export const TranscriptSection = later(() => import('./transcript/transcript-section.tsx'))
export const OrdersSection = later(() => import('./orders-section.tsx'))
export const SourcesList = later(withRemarks(() => import('./sources-list.tsx')))
export const KnownCards = later(() => import('./known-card.tsx'))
export const RelevantOrderCard = later(() => import('./relevant-order-card.tsx'))
export const Choice = later(() => import('./choice.tsx'))
export const Keys = later(() => import('./keys/keys.tsx'))
export const LookUpAlone = later(() => import('./look-up/look-up-alone.tsx'))
export const Resizer = later(() => import('./resizer.tsx'))
export const OfflineLine = later(() => import('./offline-line.tsx'))
export const PinnedCard = later(() => import('./pins/pinned-card.tsx'))
export const Introduction = later(() => import('./introduction/introduction.tsx'))
export const OrderRow = later(() => import('./glance/order-row.tsx'))

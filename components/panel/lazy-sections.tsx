import { later } from './later.tsx'

export const CustomerSection = later(() => import('./customer-section.tsx'))
export const TranscriptSection = later(() => import('./transcript/transcript-section.tsx'))
export const OrdersSection = later(() => import('./orders-section.tsx'))
export const SourcesList = later(() => import('./sources-list.tsx'))
export const KnownCards = later(() => import('./known-card.tsx'))
export const RelevantOrderCard = later(() => import('./relevant-order-card.tsx'))
export const Choice = later(() => import('./choice.tsx'))
export const Keys = later(() => import('./keys/keys.tsx'))
export const Resizer = later(() => import('./resizer.tsx'))
export const OfflineLine = later(() => import('./offline-line.tsx'))
export const OrderRow = later(() => import('./glance/order-row.tsx'))

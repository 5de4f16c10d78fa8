import { later } from './later.tsx'

export const CustomerSection = later(() => import('./customer-section.tsx'))
export const TranscriptSection = later(() => import('./transcript/transcript-section.tsx'))
export const OrdersSection = later(() => import('./orders-section.tsx'))
export const SourcesList = later(() => import('./sources-list.tsx'))

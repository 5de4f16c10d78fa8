import { later } from './later.tsx'

/* A conversation has been read some time after the ticket is on screen. */
export const ReadingHead = later(() => import('./reading-head.tsx'))
export const ReadingTail = later(() => import('./reading-tail.tsx'))
export const GuardBar = later(() => import('./guard-bar.tsx'))
export const DoneToast = later(() => import('./done-toast.tsx'))
export const UndoWriting = later(() => import('./undo-writing.tsx'))

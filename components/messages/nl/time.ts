import type { Messages } from '../messages.ts'

export const time: Messages['time'] = { justNow: 'zojuist' }

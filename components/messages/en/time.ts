/** Words of time that no formatter of the browser has. */
export const time = { justNow: 'just now' }

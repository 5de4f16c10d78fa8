/** The name of the guard's marks in a document's highlight registry. */
export const underlineName = 'baton-answered'

/** How they look. The worker puts it into the page, since a page's own policy may refuse styles from a script. */
export const underlineCss = `::highlight(${underlineName}){text-decoration:underline wavy #b45309;text-underline-offset:3px}`

import type { Page } from 'playwright-core'

interface Node {
  nodeType: number
  children?: Node[]
  shadowRoots?: Node[]
  shadowRootType?: string
}

/** Counts a page's elements by the protocol, which sees into closed shadow roots. Frames' documents do not count. */
export async function countElements(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    return count(root)
  } finally {
    await session.detach()
  }
}

function count({ nodeType, children = [], shadowRoots = [] }: Node): number {
  // The browser's own, in every text field, are no business of ours.
  const shadows = shadowRoots.filter(({ shadowRootType }) => shadowRootType !== 'user-agent')
  const inside = [...children, ...shadows].reduce((sum, node) => sum + count(node), 0)
  return inside + (nodeType === 1 ? 1 : 0)
}

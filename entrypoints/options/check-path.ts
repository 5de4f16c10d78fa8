import { compile } from '@jmespath-community/jmespath'

/** What is wrong with a JMESPath expression, in the words of its parser; nothing for one that can be read. */
export function checkPath(path: string): string | undefined {
  if (path.trim() === '') return 'is empty'
  try {
    compile(path)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read'
  }
}

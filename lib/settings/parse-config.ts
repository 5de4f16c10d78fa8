import { remark } from '#lib/contract/remarks.ts'
import { type ReadConfig, readConfig } from './check-config.ts'

/** Reads the text of a team config file; see `readConfig`. */
export function parseConfig(text: string): ReadConfig {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    const problem = remark('fileNotJson')
    return { ok: false, issues: [{ path: '', problem }] }
  }
  return readConfig(document)
}

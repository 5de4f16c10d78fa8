import { useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Mapping } from '#lib/contract/source.ts'
import { useEditor } from '../editor-context.ts'
import styles from './map.module.css'
import { unusedPlaces } from './used-paths.ts'

const few = 10

/** The fields of the reply that nothing reads: what could be shown, and what need not be asked for. */
export function Unused({ mappings }: { mappings: readonly Mapping[] }) {
  const { replies } = useEditor()
  const [all, setAll] = useState(false)
  const places = useMemo(() => unusedPlaces(replies, mappings), [replies, mappings])
  if (Object.keys(replies).length === 0) return null
  if (places.length === 0) return <p className={styles.soft}>Every field of the reply is used.</p>
  return (
    <p className={styles.soft}>
      {`${places.length === 1 ? '1 field of the reply is' : `${places.length} fields of the reply are`} not used: `}
      {places.slice(0, all ? places.length : few).map((place, index) => (
        <span key={place}>
          {index > 0 && ', '}
          <code className={styles.place}>{place}</code>
        </span>
      ))}
      {places.length > few && (
        <>
          {' '}
          <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'fewer' : `and ${places.length - few} more`}
          </Button>
        </>
      )}
    </p>
  )
}

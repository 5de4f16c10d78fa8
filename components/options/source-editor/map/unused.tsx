import { useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Mapping } from '#lib/contract/source.ts'
import { mapWords } from '../../words/map.ts'
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
  if (places.length === 0) return <p className={styles.soft}>{mapWords.allUsed}</p>
  return (
    <p className={styles.soft}>
      {mapWords.unused(places.length)}
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
            {all ? mapWords.fewer : mapWords.andMore(places.length - few)}
          </Button>
        </>
      )}
    </p>
  )
}

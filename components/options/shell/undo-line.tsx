import { useOptions, useOptionsStore } from '../store/context.ts'
import { barsWords } from '../words/bars.ts'
import styles from './shell.module.css'

/** Offers to take the last removal back, until something else is changed. */
export function UndoLine() {
  const store = useOptionsStore()
  const undo = useOptions((view) => view.undo)
  return (
    <div className={styles.undo}>
      <div role="status">
        {undo && (
          <div className={styles.undoBox}>
            {undo.words}
            <button type="button" onClick={() => store.getState().takeBack()}>
              {barsWords.undo}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}

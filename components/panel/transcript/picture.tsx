import { explainFailure } from '#components/failure-words.ts'
import { filesWords } from '#components/files-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { number } from '#components/ui/locale.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { Failure } from '#lib/contract/failure.ts'
import type { PanelView } from '../view.ts'
import styles from './transcript.module.css'
import { usePicture } from './use-picture.ts'

interface PictureProps {
  name: string
  url: string
  view: PanelView
}

/** A picture that is shown under its name when the agent asks for it; what goes wrong is told, with another try. */
export function Picture({ name, url, view }: PictureProps) {
  const { state, show, hide, isBroken } = usePicture(url, view.actions.loadImage)
  const isOpen = state.kind !== 'hidden'
  return (
    <>
      <Button look="link" data-do="show-picture" aria-expanded={isOpen} onClick={isOpen ? hide : show}>
        {isOpen ? filesWords.hide : filesWords.show}
        <Hidden>{`: ${name}`}</Hidden>
      </Button>
      <div role="status">
        {state.kind === 'loading' && <span className={styles.fileFacts}>{filesWords.loading}</span>}
        {state.kind === 'shown' && (
          <img src={state.address} alt={filesWords.alt(name)} className={styles.picture} onError={isBroken} />
        )}
        {(state.kind === 'failed' || state.kind === 'broken') && (
          <Notice
            tone="warn"
            title={filesWords.failed}
            actions={
              <Button look="small" data-do="try-again" onClick={show}>
                {filesWords.retry}
              </Button>
            }
          >
            {state.kind === 'broken' ? filesWords.broken : reasonOf(state.failure, view)}
          </Notice>
        )}
      </div>
    </>
  )
}

/** What is to be done about a picture is often another thing than about a source. */
function reasonOf(failure: Failure, view: PanelView): string {
  if (failure.kind === 'bad-response' && failure.problem === 'wrong-shape') return filesWords.none
  if (failure.kind === 'too-large') return filesWords.large(number(failure.limitBytes / 1_000_000))
  if (failure.kind === 'permission-missing' && failure.sourceId === undefined) {
    return filesWords.elsewhere(new URL(failure.origin).host)
  }
  const { title, whatToDo } = explainFailure(failure, view.labelOf(failure.sourceId))
  return `${title}. ${whatToDo}`
}

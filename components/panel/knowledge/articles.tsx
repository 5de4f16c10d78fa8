import { knowledgeWords } from '#components/knowledge-words.ts'
import { counter } from '#components/messages/count.ts'
import { language } from '#components/messages/spoken.ts'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { Clamp } from '#components/ui/clamp.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { ArticleRecord } from '#lib/contract/profile-records.ts'
import type { Sourced } from '#lib/contract/provenance.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { alreadySent } from '#lib/drafting/knowledge/already-sent.ts'
import { SourceTag } from '../source-tag.tsx'
import { TurnLink } from '../turn-link.tsx'
import type { PanelView } from '../view.ts'
import styles from './articles.module.css'

interface ArticlesProps {
  articles: readonly Sourced<ArticleRecord>[]
  snapshot: Snapshot
  view: PanelView
  onInsert(text: string): void
}

/** The articles that were found, each with what can be done with it; what the customer has been sent is marked. */
export function Articles({ articles, snapshot, view, onInsert }: ArticlesProps) {
  if (articles.length === 0) {
    const asked = snapshot.sources.some(({ role }) => role === 'knowledge')
    return <p className={styles.soft}>{asked ? knowledgeWords.none : knowledgeWords.noSource}</p>
  }
  return (
    <>
      <p className={styles.soft}>{counter(language)(articles.length, knowledgeWords.articles)}</p>
      <ul className={styles.list}>
        {articles.map((article) => (
          <Article
            key={`${article.provenance.sourceId}/${article.value.recordId}`}
            article={article}
            snapshot={snapshot}
            view={view}
            onInsert={onInsert}
          />
        ))}
      </ul>
    </>
  )
}

type ArticleProps = Omit<ArticlesProps, 'articles'> & { article: Sourced<ArticleRecord> }

function Article({ article, snapshot, view, onInsert }: ArticleProps) {
  const { value, provenance } = article
  const { title, excerpt, url, updatedAt } = value
  const { brief, transcript } = snapshot.cards
  const sent = alreadySent(value, brief.data, transcript.data?.turns ?? [])
  return (
    <li className={styles.article} data-article={value.recordId} data-sent={sent !== undefined}>
      <span className={styles.head}>
        <OutwardLink url={url}>
          <bdi>{title}</bdi>
        </OutwardLink>
        {sent && (
          <Chip tone="warn">
            {sent.turnId === undefined ? (
              knowledgeWords.alreadySent
            ) : (
              <TurnLink turnId={sent.turnId} view={view}>
                {knowledgeWords.alreadySent}
              </TurnLink>
            )}
          </Chip>
        )}
      </span>
      {excerpt && <Clamp text={excerpt} more={words.more} less={words.less} />}
      <span className={styles.soft}>
        <SourceTag provenance={provenance} view={view} />
        {updatedAt && (
          <>
            {` · ${knowledgeWords.updated} `}
            <Time at={updatedAt} as="day" />
          </>
        )}
      </span>
      <Insertions article={value} onInsert={onInsert} />
    </li>
  )
}

interface InsertionsProps {
  article: ArticleRecord
  onInsert(text: string): void
}

function Insertions({ article: { title, url, excerpt, forAgents }, onInsert }: InsertionsProps) {
  return (
    <span className={styles.actions}>
      {url && !forAgents && (
        <Button
          look="small"
          aria-label={`${knowledgeWords.insertLink}: ${title}`}
          onClick={() => onInsert(`${title}: ${url}`)}
        >
          {knowledgeWords.insertLink}
        </Button>
      )}
      {excerpt && (
        <Button
          look="small"
          aria-label={`${knowledgeWords.insertExcerpt}: ${title}`}
          onClick={() => onInsert(excerpt)}
        >
          {knowledgeWords.insertExcerpt}
        </Button>
      )}
    </span>
  )
}

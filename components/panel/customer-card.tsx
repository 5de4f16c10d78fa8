import { profileWords } from '#components/profile-words.ts'
import { words } from '#components/words.ts'
import type { Card as CardData } from '#lib/contract/snapshot.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { Card } from './card.tsx'
import { customerExtras } from './customer-extras.tsx'
import { customerFields } from './customer-fields.tsx'
import { Links } from './links.tsx'
import { Nothing } from './nothing.tsx'
import { Row, Rows } from './row.tsx'
import type { PanelView } from './view.ts'

/** Everything that the systems know of the customer, and which records were taken to be theirs. */
export function CustomerCard({ card, view }: { card: CardData<UnifiedProfile>; view: PanelView }) {
  return (
    <Card
      name="customer"
      title={words.cards.customer}
      card={card}
      fold="customer"
      view={view}
      lines={7}
      empty={<Nothing card="customer" view={view} />}
    >
      {(profile) => {
        const rows = [...customerFields(profile, view), ...customerExtras(profile, view)]
        if (rows.length === 0 && profile.links.length === 0) return <Nothing card="customer" view={view} />
        return (
          <Rows>
            {rows}
            {profile.links.length > 0 && (
              <Row label={profileWords.customer.linked}>
                <Links links={profile.links} view={view} />
              </Row>
            )}
          </Rows>
        )
      }}
    </Card>
  )
}

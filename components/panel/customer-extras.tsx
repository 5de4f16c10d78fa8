import type { ReactElement } from 'react'
import { customerWords } from '#components/customer-words.ts'
import { languageName, number } from '#components/ui/locale.ts'
import { Money } from '#components/ui/money.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { Time } from '#components/ui/time.tsx'
import type { Sourced } from '#lib/contract/provenance.ts'
import type { BrowsingRecord, LoyaltyRecord, PreferenceRecord } from '#lib/contract/records.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { ItemList } from './item-list.tsx'
import { Row, Value } from './row.tsx'
import { SourceTag } from './source-tag.tsx'
import type { PanelView } from './view.ts'

/** Rows for memberships, choices and what the customer was looking at, each with its system. */
export function customerExtras(profile: UnifiedProfile, view: PanelView): ReactElement[] {
  const each = <T extends { recordId: string }>(
    records: readonly Sourced<T>[],
    Rows: (props: { record: T; proof: ReactElement }) => ReactElement,
  ) =>
    records.map(({ value, provenance }) => (
      <Rows
        key={`${provenance.sourceId}/${value.recordId}`}
        record={value}
        proof={<SourceTag provenance={provenance} view={view} />}
      />
    ))
  return [
    ...each(profile.loyalty, Loyalty),
    ...each(profile.preferences, Preferences),
    ...each(profile.browsing, Browsing),
  ]
}

interface ExtraProps<T> {
  record: T
  proof: ReactElement
}

function Loyalty({ record, proof }: ExtraProps<LoyaltyRecord>) {
  const { programme, points, tier, tierUntil, expiring } = record
  const words = customerWords.loyalty
  const parts = [tier, points !== undefined && words.points(number(points))].filter(Boolean)
  return (
    <Row label={programme ?? words.title} proof={proof}>
      <Value>
        {parts.join(', ')}
        {tierUntil && (
          <>
            {` ${words.until} `}
            <Time at={tierUntil} as="day" />
          </>
        )}
      </Value>
      {expiring && (
        <span>
          {words.expiring(number(expiring.points))} {expiring.at && <Time at={expiring.at} as="day" />}
        </span>
      )}
    </Row>
  )
}

function Preferences({ record, proof }: ExtraProps<PreferenceRecord>) {
  const { channel, language, consents = [], notes = [] } = record
  const words = customerWords.preferences
  return (
    <>
      {channel && (
        <Row label={words.channel} proof={proof}>
          <Value>{channel}</Value>
        </Row>
      )}
      {language && (
        <Row label={words.language} proof={proof}>
          <Value>{languageName(language)}</Value>
        </Row>
      )}
      {consents.length > 0 && (
        <Row label={words.consents} proof={proof}>
          <ItemList
            items={consents.map(({ purpose, granted, at }) => ({
              key: purpose,
              text: `${purpose}: ${granted ? words.granted : words.refused}`,
              aside: at && <Time at={at} as="day" />,
            }))}
          />
        </Row>
      )}
      {notes.map(({ name, value }) => (
        <Row key={name} label={name} proof={proof}>
          <Value>{value}</Value>
        </Row>
      ))}
    </>
  )
}

function Browsing({ record, proof }: ExtraProps<BrowsingRecord>) {
  const { lastSeenAt, viewed = [], cart = [], cartTotal } = record
  const words = customerWords.browsing
  return (
    <>
      {cart.length > 0 && (
        <Row label={words.cart} proof={proof}>
          <ItemList
            items={cart.map(({ name, sku, quantity, total }) => ({
              key: `${sku} ${name}`,
              text: quantity === 1 ? name : `${number(quantity)} × ${name}`,
              aside: total && <Money amount={total} />,
            }))}
          />
          {cartTotal && <Money amount={cartTotal} />}
        </Row>
      )}
      {viewed.length > 0 && (
        <Row label={words.viewed} proof={proof}>
          <ItemList
            items={viewed.map(({ name, at, url }) => ({
              key: `${name} ${at}`,
              text: <OutwardLink url={url}>{name}</OutwardLink>,
              aside: at && <Time at={at} />,
            }))}
          />
        </Row>
      )}
      {lastSeenAt && (
        <Row label={words.lastSeen} proof={proof}>
          <Time at={lastSeenAt} />
        </Row>
      )}
    </>
  )
}

import { profileWords } from '#components/profile-words.ts'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { quoted } from '#components/ui/quoted.ts'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Sourced } from '#lib/contract/provenance.ts'
import type { ShipmentRecord } from '#lib/contract/records.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { useField } from './fields/use-field.ts'
import styles from './order.module.css'
import { Row, Value, ValueActions, valueDeeds } from './row.tsx'
import { SourceTag } from './source-tag.tsx'
import type { PanelView } from './view.ts'

/** The parcels of an order as each system knows them. */
export function Shipments({ order, view }: { order: UnifiedOrder; view: PanelView }) {
  const none = useField({ point: 'shipments.status', record: order.records[0]?.recordId })
  if (order.shipments.length === 0) {
    return (
      <Row label={profileWords.orders.parcel} field={none}>
        <span className={styles.soft}>{profileWords.orders.noParcel}</span>
      </Row>
    )
  }
  return <Parcels shipments={order.shipments} view={view} />
}

/** Parcels, a row each. */
export function Parcels({ shipments, view }: { shipments: Sourced<ShipmentRecord>[]; view: PanelView }) {
  return shipments.map((shipment) => (
    <Parcel
      key={`${shipment.provenance.sourceId}/${shipment.value.recordId}`}
      shipment={shipment}
      view={view}
    />
  ))
}

function Parcel({ shipment, view }: { shipment: Sourced<ShipmentRecord>; view: PanelView }) {
  const { value, provenance } = shipment
  const { trackingNumber, trackingUrl, carrier } = value
  const { sourceId } = provenance
  const field = useField({ point: 'shipments.status', record: value.recordId, sourceId })
  return (
    <Row
      label={profileWords.orders.parcel}
      deeds={trackingNumber === undefined ? undefined : valueDeeds(trackingNumber, view)}
      field={field}
      actions={
        trackingNumber && (
          <ValueActions what={profileWords.orders.tracking} text={trackingNumber} view={view} />
        )
      }
    >
      <span className={styles.parcel}>
        <Value>
          {carrier && `${carrier} `}
          <OutwardLink url={trackingUrl}>
            {trackingNumber ?? (trackingUrl ? profileWords.orders.track : profileWords.orders.noTracking)}
          </OutwardLink>
        </Value>
        <span className={styles.soft}>
          <Progress shipment={value} />
          <SourceTag provenance={provenance} view={view} />
        </span>
      </span>
    </Row>
  )
}

/** Status in our vocabulary, the date that goes with it, and the system's own word where it says more. */
function Progress({ shipment }: { shipment: ShipmentRecord }) {
  const { status, statusText, plannedFor, shippedAt } = shipment
  const shown = status && words.orderStatuses[status]
  const own = statusText && statusText.toLowerCase() !== status ? quoted(statusText) : undefined
  const [verb, at] = shippedAt
    ? [profileWords.orders.shipped, shippedAt]
    : [profileWords.orders.planned, plannedFor]
  return (
    <>
      {shown && shown !== verb && `${shown} · `}
      {at && (
        <>
          {`${verb} `}
          <Time at={at} as="day" />
          {' · '}
        </>
      )}
      {!at && shown === verb && `${shown} · `}
      {own && `${own} · `}
    </>
  )
}

import type { ReactElement, ReactNode } from 'react'
import { profileWords } from '#components/profile-words.ts'
import { countryName, languageName, number } from '#components/ui/locale.ts'
import { Money } from '#components/ui/money.tsx'
import { Time } from '#components/ui/time.tsx'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Field } from '#lib/contract/provenance.ts'
import type { Address } from '#lib/contract/records.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { FieldRow } from './field-row.tsx'
import type { PanelView } from './view.ts'

/** The rows of the data points that are known of the customer, or of those of them that are wanted. */
export function customerFields(
  profile: UnifiedProfile,
  view: PanelView,
  wanted: (field: Field<unknown>, point: DataPoint) => boolean = () => true,
): ReactElement[] {
  const labels = profileWords.customer
  const rows: ReactElement[] = []
  const add = <T,>(
    label: string,
    point: DataPoint,
    field: Field<T> | undefined,
    more: { show?: (value: T) => ReactNode; text?: (value: T) => string } = {},
  ) => {
    if (!field || !wanted(field, point)) return
    rows.push(<FieldRow key={point} label={label} point={point} field={field} view={view} {...more} />)
  }
  add(labels.name, 'customers.name', profile.name, { text: asIs })
  add(labels.email, 'customers.email', profile.email, { text: asIs })
  add(labels.phone, 'customers.phone', profile.phone, { text: asIs })
  add(labels.address, 'customers.address', profile.address, { show: addressText, text: addressText })
  add(labels.language, 'customers.language', profile.language, { show: languageName })
  add(labels.tier, 'customers.tier', profile.tier)
  add(labels.since, 'customers.customerSince', profile.customerSince, {
    show: (at) => <Time at={at} as="day" />,
  })
  add(labels.timeZone, 'customers.timeZone', profile.timeZone)
  add(labels.lifetimeValue, 'customers.lifetimeValue', profile.lifetimeValue, {
    show: (amount) => <Money amount={amount} />,
  })
  add(labels.orderCount, 'customers.orderCount', profile.orderCount, { show: number })
  return rows
}

const asIs = (text: string) => text

/** A postal address in one line. */
export function addressText({ street, postalCode, city, country }: Address): string {
  const place = [postalCode, city].filter(Boolean).join(' ')
  return [street, place, country && countryName(country)].filter(Boolean).join(', ')
}

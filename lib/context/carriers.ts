import type { ShipmentRecord } from '#lib/contract/profile-records.ts'

/** A carrier's own page of a parcel, `*` standing for the tracking number. */
interface Carrier {
  name: RegExp
  page: string
}

/*
 * Public tracking pages in the form in which web shops link to them; seen in published shop code in November 2026, not
 * agreed with the carriers. PostNL's page asks for the postcode as well: it opens with the number filled in.
 */
const carriers: readonly Carrier[] = [
  { name: /\bpost ?nl\b/i, page: 'https://postnl.nl/tracktrace/?B=*' },
  { name: /\bdhl\b/i, page: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=*' },
  { name: /\bups\b/i, page: 'https://www.ups.com/track?tracknum=*' },
  { name: /\bfed ?ex\b/i, page: 'https://www.fedex.com/fedextrack/?trknbr=*' },
  { name: /\busps\b/i, page: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=*' },
  { name: /\bdpd\b/i, page: 'https://tracking.dpd.de/status/en_US/parcel/*' },
  { name: /\bgls\b/i, page: 'https://gls-group.eu/track/*' },
  { name: /\broyal ?mail\b/i, page: 'https://www.royalmail.com/track-your-item#/tracking-results/*' },
  {
    name: /\b(?:la poste|colissimo)\b/i,
    page: 'https://www.laposte.fr/outils/suivre-vos-envois?code=*',
  },
  {
    name: /\bcorreos\b/i,
    page: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=*',
  },
]

/** A shipment with the carrier's page of it, where its system gives none and the carrier is known. */
export function withTrackingPage(shipment: ShipmentRecord): ShipmentRecord {
  const { carrier, trackingNumber, trackingUrl } = shipment
  if (trackingUrl !== undefined || carrier === undefined || trackingNumber === undefined) return shipment
  const known = carriers.find(({ name }) => name.test(carrier))
  if (!known) return shipment
  return { ...shipment, trackingUrl: known.page.replace('*', () => encodeURIComponent(trackingNumber)) }
}

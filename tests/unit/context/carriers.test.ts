import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withTrackingPage } from '#lib/context/carriers.ts'
import { SafeUrl } from '#lib/contract/primitives.ts'

const parcel = { recordId: '1', carrier: 'PostNL', trackingNumber: '3STEST000001' }

describe('the carrier’s page of a parcel', () => {
  it('is made of the carrier’s name and the number', () => {
    expect(withTrackingPage(parcel).trackingUrl).toBe('https://postnl.nl/tracktrace/?B=3STEST000001')
    expect(withTrackingPage({ ...parcel, carrier: 'DHL Paket' }).trackingUrl).toContain('dhl.com')
  })

  it('is the system’s own where it gives one', () => {
    const own = { ...parcel, trackingUrl: 'https://track.example.com/1' }
    expect(withTrackingPage(own)).toEqual(own)
  })

  it('is missing where carrier or number are not known', () => {
    expect(withTrackingPage({ ...parcel, carrier: 'Bike messenger' }).trackingUrl).toBeUndefined()
    expect(withTrackingPage({ recordId: '1', carrier: 'PostNL' }).trackingUrl).toBeUndefined()
    expect(withTrackingPage({ recordId: '1', trackingNumber: '1' }).trackingUrl).toBeUndefined()
  })

  it('is a safe address of that carrier whatever the number is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), (trackingNumber) => {
        const { trackingUrl = '' } = withTrackingPage({ ...parcel, trackingNumber })
        expect(SafeUrl.safeParse(trackingUrl).success).toBe(true)
        expect(new URL(trackingUrl).host).toBe('postnl.nl')
      }),
    )
  })
})

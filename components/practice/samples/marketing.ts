import { products, type Sku } from './orders.ts'
import { amelie, customers, eva, lena, type Person } from './people.ts'
import { reply, type SampleFile, sampleFile } from './sample-file.ts'
import { days, offsetTime } from './sample-time.ts'

const profileId = (person: Person) => `profile-${person.shopId}`

/** What tells Klaviyo's profiles apart; the others are shoppers of the Netherlands. */
const regions = new Map([
  [lena, { locale: 'de-DE', timezone: 'Europe/Berlin', country: 'Germany' }],
  [amelie, { locale: 'fr-FR', timezone: 'Europe/Paris', country: 'France' }],
])
const usualRegion = { locale: 'nl-NL', timezone: 'Europe/Amsterdam', country: 'Netherlands' }

/** Klaviyo: profile and consents of everybody who has an account. */
export function marketingReplies(): SampleFile {
  return sampleFile({
    profiles: [
      ...customers.map((person) => reply({ data: [profile(person)] }, { email: person.email })),
      reply({ data: [] }),
    ],
  })
}

function profile(person: Person) {
  const { locale, timezone, country } = regions.get(person) ?? usualRegion
  const since = offsetTime(days(person.customerSinceDays))
  return {
    type: 'profile',
    id: profileId(person),
    attributes: {
      email: person.email,
      phone_number: person.phone,
      first_name: person.firstName,
      last_name: person.lastName,
      locale,
      created: since,
      location: {
        address1: person.street,
        zip: person.postalCode,
        city: person.city,
        country,
        timezone,
      },
      subscriptions: {
        email: { marketing: { consent: 'SUBSCRIBED', consent_timestamp: since } },
        sms: { marketing: { consent: 'UNSUBSCRIBED', consent_timestamp: since }, transactional: null },
        mobile_push: null,
        whatsapp: null,
      },
    },
  }
}

const metrics = { viewed: 'Viewed Product', cart: 'Added to Cart' } as const

/** Klaviyo: what Eva has looked at, and what lies in her cart. Nobody else was seen in the shop lately. */
export function browsingReplies(): SampleFile {
  return sampleFile({
    profiles: [
      reply(
        { data: [{ type: 'profile', id: profileId(eva), attributes: { last_event_date: offsetTime(130) } }] },
        { email: eva.email },
      ),
      reply({ data: [] }),
    ],
    events: [
      reply({
        data: [event('cart', 130, cart('SHOE-43')), event('viewed', 140, viewed('SHOE-43'))],
        included: Object.entries(metrics).map(([id, name]) => ({ type: 'metric', id, attributes: { name } })),
      }),
    ],
  })
}

const event = (metric: keyof typeof metrics, minutesAgo: number, properties: object) => ({
  type: 'event',
  id: `${metric}-${minutesAgo}`,
  attributes: { datetime: offsetTime(minutesAgo), event_properties: properties },
  relationships: { metric: { data: { type: 'metric', id: metric } } },
})

const viewed = (sku: Sku) => ({
  ProductName: products[sku].name,
  URL: `https://shop.example.com/products/${sku.toLowerCase()}`,
})

const cart = (sku: Sku) => ({
  Items: [{ ProductName: products[sku].name, SKU: sku, Quantity: 1 }],
})

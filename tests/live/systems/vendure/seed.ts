/** A small shop in euros, its customers and their orders. */

import { orders, products } from '../data/orders.ts'
import { customers, type Person } from '../data/people.ts'
import { superadmin, support } from './accounts.ts'
import { type Query, signIn } from './admin-api.ts'
import { addressOf, createOrder } from './order.ts'

const english = (name: string) => [{ languageCode: 'en', name, description: '' }]
const orError = '{ __typename ... on ErrorResult { message } }'

export async function seed(url: string): Promise<void> {
  const query = await signIn(url, superadmin)
  await createShop(query)
  const variants = await createProducts(query)
  const customerIds = new Map<Person, string>()
  for (const person of customers) customerIds.set(person, await createCustomer(query, person))
  for (const order of orders)
    await createOrder(query, order, String(customerIds.get(order.customer)), variants)
}

/** One country, one tax, one way to ship, and an account for the support team. */
async function createShop(query: Query): Promise<void> {
  const { createCountry: country } = await query(
    'mutation ($t: [CountryTranslationInput!]!) { createCountry(input: { code: "NL", enabled: true, translations: $t }) { id } }',
    { t: [{ languageCode: 'en', name: 'Netherlands' }] },
  )
  const { createZone: zone } = await query(
    'mutation ($c: [ID!]) { createZone(input: { name: "Netherlands", memberIds: $c }) { id } }',
    { c: [country.id] },
  )
  const { activeChannel: channel } = await query('{ activeChannel { id } }')
  await query(`mutation ($i: UpdateChannelInput!) { updateChannel(input: $i) ${orError} }`, {
    i: {
      id: channel.id,
      availableCurrencyCodes: ['EUR'],
      defaultCurrencyCode: 'EUR',
      pricesIncludeTax: true,
      defaultTaxZoneId: zone.id,
      defaultShippingZoneId: zone.id,
    },
  })
  const { createTaxCategory: tax } = await query(
    'mutation { createTaxCategory(input: { name: "Standard", isDefault: true }) { id } }',
  )
  await query('mutation ($i: CreateTaxRateInput!) { createTaxRate(input: $i) { id } }', {
    i: { name: 'VAT', enabled: true, value: 21, categoryId: tax.id, zoneId: zone.id },
  })
  await query('mutation ($i: CreateShippingMethodInput!) { createShippingMethod(input: $i) { id } }', {
    i: {
      code: 'postnl',
      fulfillmentHandler: 'manual-fulfillment',
      translations: english('PostNL'),
      checker: {
        code: 'default-shipping-eligibility-checker',
        arguments: [{ name: 'orderMinimum', value: '0' }],
      },
      // Free, so that the totals are those of the warehouse, which knows no shipping cost.
      calculator: {
        code: 'default-shipping-calculator',
        arguments: [
          { name: 'rate', value: '0' },
          { name: 'includesTax', value: 'include' },
          { name: 'taxRate', value: '0' },
        ],
      },
    },
  })
  const { createRole: role } = await query(
    'mutation ($i: CreateRoleInput!) { createRole(input: $i) { id } }',
    {
      i: { code: 'support', description: 'Support agents', permissions: support.permissions },
    },
  )
  await query('mutation ($i: CreateAdministratorInput!) { createAdministrator(input: $i) { id } }', {
    i: {
      firstName: 'Anna',
      lastName: 'Agent',
      emailAddress: support.identifier,
      password: support.password,
      roleIds: [role.id],
    },
  })
}

/** Returns the variants' ids by SKU. */
async function createProducts(query: Query): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { sku, name, cents } of products) {
    const { createProduct: product } = await query(
      'mutation ($i: CreateProductInput!) { createProduct(input: $i) { id } }',
      {
        i: {
          enabled: true,
          translations: [{ languageCode: 'en', name, slug: sku.toLowerCase(), description: '' }],
        },
      },
    )
    const { createProductVariants } = await query(
      'mutation ($i: [CreateProductVariantInput!]!) { createProductVariants(input: $i) { id } }',
      {
        i: [
          {
            productId: product.id,
            sku,
            price: cents,
            stockOnHand: 100,
            translations: [{ languageCode: 'en', name }],
          },
        ],
      },
    )
    ids.set(sku, createProductVariants[0].id)
  }
  return ids
}

async function createCustomer(query: Query, person: Person): Promise<string> {
  const { createCustomer } = await query(
    'mutation ($i: CreateCustomerInput!) { createCustomer(input: $i) { ... on Customer { id } ... on ErrorResult { message } } }',
    {
      i: {
        firstName: person.firstName,
        lastName: person.lastName,
        emailAddress: person.email,
        phoneNumber: person.phone,
      },
    },
  )
  await query(
    'mutation ($c: ID!, $a: CreateAddressInput!) { createCustomerAddress(customerId: $c, input: $a) { id } }',
    {
      c: createCustomer.id,
      a: { ...addressOf(person), defaultShippingAddress: true, defaultBillingAddress: true },
    },
  )
  return createCustomer.id
}

import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** A search for CRM objects: https://developers.hubspot.com/docs-beta/crm/search */
const searchFor = (object: string, propertyName: string, value: string, properties: string[]) => ({
  id: object,
  method: 'POST' as const,
  path: `/crm/v3/objects/${object}/search`,
  body: {
    filterGroups: [{ filters: [{ propertyName, operator: 'EQ', value }] }],
    sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }],
    properties,
    // The newest hundred of up to two hundred a page are enough. A first page with an empty cursor is not documented.
    limit: 100,
  },
  expects: 'results',
})

/**
 * Contact, deals and tickets of a HubSpot account. Shops that are connected to HubSpot write an order as a deal with
 * the order's number as its name. The base URL is `https://api.hubapi.com`. HubSpot's own sign-in needs a client secret,
 * so the token of a private app is added by a gateway.
 */
export const preset: Preset = {
  id: 'hubspot',
  name: 'HubSpot',
  documentation: 'https://developers.hubspot.com/docs-beta/crm/search',
  verified: 'documentation',
  exampleUrl: 'https://api.hubapi.com',
  recommends: 'gateway',
  credentialHelp: 'The access token of a private app.',
  settings: [
    {
      name: 'currency',
      label: 'Currency of the account',
      help: 'ISO 4217, e.g. EUR; without it amounts are left out.',
      usual: '',
      required: false,
    },
  ],
  definition: {
    role: 'customer',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        ...searchFor('contacts', 'email', '{{email}}', [
          'email',
          '[[customers.name: firstname]]',
          '[[customers.name: lastname]]',
          '[[customers.phone: phone]]',
          '[[customers.phone: mobilephone]]',
          '[[customers.language: hs_language]]',
          '[[customers.otherEmails: hs_additional_emails]]',
          '[[customers.lifetimeValue: total_revenue]]',
          '[[customers.address: address]]',
          '[[customers.address: zip]]',
          '[[customers.address: city]]',
          '[[customers.address: country]]',
          'createdate',
        ]),
        bind: { contactId: 'results[0].id' },
      },
      {
        ...searchFor('deals', 'associations.contact', '{{contactId}}', [
          'dealname',
          '[[orders.total: amount]]',
          '[[orders.total: deal_currency_code]]',
          'dealstage',
          'createdate',
        ]),
        when: ['contactId'],
      },
      {
        ...searchFor('tickets', 'associations.contact', '{{contactId}}', [
          '[[tickets.subject: subject]]',
          '[[tickets.status: hs_pipeline_stage]]',
          'createdate',
          '[[tickets.updatedAt: hs_lastmodifieddate]]',
        ]),
        when: ['contactId'],
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'contacts.results',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [properties.firstname, properties.lastname][?@])", as: 'text' },
          email: { path: 'properties.email', as: 'text' },
          phone: { path: 'properties.mobilephone || properties.phone', as: 'text' },
          language: { path: 'properties.hs_language', as: 'text' },
          // (?) Addresses with semicolons between them.
          otherEmails: "split(properties.hs_additional_emails, ';')[?@]",
          // What all deals that were won have brought, in the account's own currency.
          lifetimeValue: {
            path: 'properties.total_revenue',
            as: 'money-major',
            currency: "'{{settings.currency}}'",
          },
          customerSince: { path: 'createdAt', as: 'instant' },
          address: {
            fields: {
              street: { path: 'properties.address', as: 'text' },
              postalCode: { path: 'properties.zip', as: 'text' },
              city: { path: 'properties.city', as: 'text' },
              country: { path: 'properties.country', as: 'text' },
            },
          },
        },
      },
      {
        to: 'orders',
        each: 'deals.results',
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'properties.dealname', as: 'text' },
          // (?) Two stages of the pipeline that every account begins with; those of others are numbers.
          status: {
            path: 'properties.dealstage',
            as: 'words',
            words: { closedwon: 'placed', closedlost: 'cancelled' },
          },
          statusText: { path: 'properties.dealstage', as: 'text' },
          placedAt: { path: 'properties.createdate', as: 'instant' },
          total: {
            path: 'properties.amount',
            as: 'money-major',
            // Accounts with one currency leave it empty. Without the setting the amount is left out.
            currency: "properties.deal_currency_code || '{{settings.currency}}'",
          },
        },
      },
      {
        to: 'tickets',
        each: 'tickets.results',
        fields: {
          recordId: { path: 'id', as: 'text' },
          subject: { path: 'properties.subject', as: 'text' },
          // (?) The default pipeline's stages are 1 to 4. Another pipeline's are numbers that say nothing to an agent.
          status: {
            path: 'properties.hs_pipeline_stage',
            as: 'words',
            words: { '1': 'New', '2': 'Waiting on contact', '3': 'Waiting on us', '4': 'Closed' },
          },
          createdAt: { path: 'properties.createdate', as: 'instant' },
          updatedAt: { path: 'properties.hs_lastmodifieddate', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 300,
    // Searches: four a second for a whole account,
    // https://developers.hubspot.com/changelog/crm-search-api-rate-limit-increase; this is a browser's share.
    perMinute: 60,
  },
}

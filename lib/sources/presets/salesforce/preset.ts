import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** A SOQL query; https://developer.salesforce.com/docs/platform/api-rest/guide/resources-query */
const soql = (id: string, query: string, when?: string[]) => ({
  id,
  method: 'GET' as const,
  path: '/services/data/v{{settings.apiVersion}}/query',
  query: { q: query },
  expects: 'records',
  ...(when && { when }),
})

/**
 * Contact, cases and orders of a Salesforce org. The base URL is the org's own, `https://<my domain>.my.salesforce.com`.
 * An org with one currency has no field for it, so the currency is a setting; without it amounts are left out.
 *
 * Each agent signs in: the web server flow with PKCE and without a secret,
 * https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_pkce.htm. (?) Not tried against an org. The org's
 * limit counts a day and not a minute.
 */
export const preset: Preset = {
  id: 'salesforce',
  name: 'Salesforce',
  documentation: 'https://developer.salesforce.com/docs/platform/api-rest/guide/resources-query',
  verified: 'documentation',
  exampleUrl: 'https://your-domain.my.salesforce.com',
  recommends: 'own-account',
  credentialHelp: 'Each agent signs in with their own Salesforce account.',
  notes: [
    'Setup → External Client Apps: an app with OAuth, the scopes “api” and “refresh_token”, PKCE required, and no secret required for the web server flow and the refresh token flow. Its callback URL is the redirect address that Baton shows.',
    'Orders have to be enabled in the org, and need a bill-to contact to be found.',
  ],
  settings: [
    {
      name: 'clientId',
      label: 'Consumer key of the app',
      help: 'Setup → External Client Apps → Settings → OAuth.',
      usual: '',
      required: true,
    },
    { name: 'apiVersion', label: 'API version', usual: '66.0', required: true },
    {
      name: 'currency',
      label: 'Currency of the orders',
      help: 'ISO 4217, e.g. EUR; without it amounts are left out.',
      usual: '',
      required: false,
    },
  ],
  definition: {
    role: 'customer',
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    auth: {
      kind: 'oauth',
      authorizationUrl: '/services/oauth2/authorize',
      tokenUrl: '/services/oauth2/token',
      clientId: '{{settings.clientId}}',
      scope: 'api refresh_token',
    },
    requests: [
      {
        ...soql(
          'contacts',
          "SELECT Id, Email[[customers.name:, Name]][[customers.phone:, Phone, MobilePhone]][[customers.customerSince:, CreatedDate]][[customers.address:, MailingStreet, MailingPostalCode, MailingCity, MailingCountry]] FROM Contact WHERE Email = '{{email|backslash}}' ORDER BY LastModifiedDate DESC LIMIT 5",
        ),
        bind: { contactId: 'records[0].Id' },
      },
      soql(
        'cases',
        "SELECT Id, CaseNumber[[tickets.subject:, Subject]][[tickets.status:, Status]], CreatedDate[[tickets.updatedAt:, LastModifiedDate]] FROM Case WHERE ContactId = '{{contactId|backslash}}' ORDER BY CreatedDate DESC LIMIT 50",
        ['contactId'],
      ),
      // By the contact and not by the account: colleagues of one company share an account.
      soql(
        'orders',
        "SELECT Id, OrderNumber, Status, EffectiveDate[[orders.total:, TotalAmount]][[orders.lines:, (SELECT Product2.Name, Product2.ProductCode, Quantity, TotalPrice FROM OrderItems)]] FROM Order WHERE BillToContactId = '{{contactId|backslash}}' ORDER BY EffectiveDate DESC LIMIT 20",
        ['contactId'],
      ),
    ],
    mappings: [
      {
        to: 'customers',
        each: 'contacts.records',
        fields: {
          recordId: { path: 'Id', as: 'text' },
          name: { path: 'Name', as: 'text' },
          email: { path: 'Email', as: 'text' },
          phone: { path: 'MobilePhone || Phone', as: 'text' },
          customerSince: { path: 'CreatedDate', as: 'instant' },
          address: {
            fields: {
              street: { path: 'MailingStreet', as: 'text' },
              postalCode: { path: 'MailingPostalCode', as: 'text' },
              city: { path: 'MailingCity', as: 'text' },
              country: { path: 'MailingCountry', as: 'text' },
            },
          },
          url: { link: '/{{id}}', with: { id: 'Id' } },
        },
      },
      {
        to: 'tickets',
        each: 'cases.records',
        fields: {
          recordId: { path: 'CaseNumber', as: 'text' },
          subject: { path: 'Subject', as: 'text' },
          status: { path: 'Status', as: 'text' },
          createdAt: { path: 'CreatedDate', as: 'instant' },
          updatedAt: { path: 'LastModifiedDate', as: 'instant' },
          url: { link: '/{{id}}', with: { id: 'Id' } },
        },
      },
      {
        to: 'orders',
        each: 'orders.records',
        fields: {
          recordId: { path: 'Id', as: 'text' },
          number: { path: 'OrderNumber', as: 'text' },
          // The two statuses that every org has; the others are its own words.
          status: { path: 'Status', as: 'words', words: { Draft: 'draft', Activated: 'placed' } },
          statusText: { path: 'Status', as: 'text' },
          placedAt: { path: 'EffectiveDate', as: 'instant' },
          total: { path: 'TotalAmount', as: 'money-major', currency: "'{{settings.currency}}'" },
          lines: {
            each: 'OrderItems.records',
            fields: {
              name: { path: 'Product2.Name', as: 'text' },
              sku: { path: 'Product2.ProductCode', as: 'text' },
              quantity: { path: 'Quantity', as: 'number' },
              total: { path: 'TotalPrice', as: 'money-major', currency: "'{{settings.currency}}'" },
            },
          },
          url: { link: '/{{id}}', with: { id: 'Id' } },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 300,
  },
}

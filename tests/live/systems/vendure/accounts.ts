/** Who may use the Admin API. The extension is to get along with `support`, which can read and nothing else. */

export const superadmin = { identifier: 'superadmin', password: 'superadmin1' }

export const support = {
  identifier: 'support@shop.test',
  password: 'supportpass1',
  permissions: ['ReadCustomer', 'ReadOrder', 'ReadCatalog'],
}

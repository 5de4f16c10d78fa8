import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SourceDefinition } from '#lib/contract/source.ts'
import { adobeCommerce } from '#lib/sources/presets/adobe-commerce.ts'
import { aftership } from '#lib/sources/presets/aftership.ts'
import { bigcommerce } from '#lib/sources/presets/bigcommerce.ts'
import { erpnext } from '#lib/sources/presets/erpnext.ts'
import { freshdesk } from '#lib/sources/presets/freshdesk.ts'
import { gorgias } from '#lib/sources/presets/gorgias.ts'
import { hubspot } from '#lib/sources/presets/hubspot.ts'
import { intercom } from '#lib/sources/presets/intercom.ts'
import { klaviyo } from '#lib/sources/presets/klaviyo.ts'
import { medusa } from '#lib/sources/presets/medusa.ts'
import { netsuite } from '#lib/sources/presets/netsuite.ts'
import { odoo } from '#lib/sources/presets/odoo.ts'
import { salesforce } from '#lib/sources/presets/salesforce.ts'
import { segment } from '#lib/sources/presets/segment.ts'
import { shopify } from '#lib/sources/presets/shopify.ts'
import { smile } from '#lib/sources/presets/smile.ts'
import { woocommerce } from '#lib/sources/presets/woocommerce.ts'
import { yotpoLoyalty } from '#lib/sources/presets/yotpo-loyalty.ts'
import { zendesk } from '#lib/sources/presets/zendesk.ts'
import { sample } from './support/vendor.ts'

const presets = [
  adobeCommerce,
  aftership,
  bigcommerce,
  erpnext,
  freshdesk,
  gorgias,
  hubspot,
  intercom,
  klaviyo,
  medusa,
  netsuite,
  odoo,
  salesforce,
  segment,
  shopify,
  smile,
  woocommerce,
  yotpoLoyalty,
  zendesk,
]

describe.each(presets)('$name', ({ id, documentation, definition }) => {
  it('is a source definition', () => {
    expect(SourceDefinition.parse(definition)).toEqual(definition)
    expect(documentation).toMatch(/^https:/)
  })

  it('has a sample for every request, with its address and its label', () => {
    const names = readdirSync(join(import.meta.dirname, '../../fixtures/vendor', id))
    for (const request of definition.requests) {
      expect(names).toContain(`${request.id}.json`)
      const { recordedFrom, label, status } = sample(id, request.id)
      expect(recordedFrom).toMatch(/^https:/)
      expect(['recorded', 'from documentation']).toContain(label)
      expect(status).toBe(200)
    }
  })
})

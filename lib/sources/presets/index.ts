import { adobeCommerce } from './adobe-commerce.ts'
import { aftership } from './aftership.ts'
import { bigcommerce } from './bigcommerce.ts'
import { botFramework } from './bot-framework.ts'
import { erpnext } from './erpnext.ts'
import { freshdesk } from './freshdesk.ts'
import { gorgias } from './gorgias.ts'
import { hubspot } from './hubspot.ts'
import { intercom } from './intercom.ts'
import { klaviyo } from './klaviyo.ts'
import { medusa } from './medusa.ts'
import { netsuite } from './netsuite.ts'
import { odoo } from './odoo.ts'
import type { Preset } from './preset.ts'
import { requestTrackerHistory, requestTrackerTicket } from './request-tracker.ts'
import { salesforce } from './salesforce.ts'
import { segment } from './segment.ts'
import { shopify } from './shopify.ts'
import { smile } from './smile.ts'
import { tryton } from './tryton.ts'
import { vendure } from './vendure.ts'
import { woocommerce } from './woocommerce.ts'
import { yotpoLoyalty } from './yotpo-loyalty.ts'
import { zendesk } from './zendesk.ts'

/** All presets: handoffs and helpdesks, commerce, ERP, CRM, marketing and loyalty, carriers. */
export const presets: readonly Preset[] = [
  botFramework,
  requestTrackerTicket,
  requestTrackerHistory,
  zendesk,
  freshdesk,
  gorgias,
  intercom,
  vendure,
  shopify,
  bigcommerce,
  woocommerce,
  adobeCommerce,
  medusa,
  tryton,
  odoo,
  erpnext,
  netsuite,
  salesforce,
  hubspot,
  klaviyo,
  segment,
  yotpoLoyalty,
  smile,
  aftership,
]

/** The preset of a team config's source; `undefined` where this Baton does not have it. */
export const presetById = (id: string): Preset | undefined => presets.find((preset) => preset.id === id)

import { describe, expect, it } from 'vitest'
import { messages as german } from '#components/messages/preset-texts/de.ts'
import { messages as spanish } from '#components/messages/preset-texts/es.ts'
import { messages as french } from '#components/messages/preset-texts/fr.ts'
import { messages as dutch } from '#components/messages/preset-texts/nl.ts'
import { speakPresets } from '#components/messages/preset-texts/spoken.ts'
import { formatInWords, presetInWords, presetTexts } from '#components/options/words/preset-text.ts'
import { formats } from '#lib/sources/packets/formats.ts'
import { presets } from '#lib/sources/presets/index.ts'

/** Names of products, and ways through a system's own menus, which are in that system's language. */
const named =
  /^(?:Adobe Commerce \(Magento\)|AfterShip|BigCommerce|Microsoft Bot Framework|Chatwoot|ERPNext|Freshdesk|Genesys Cloud|Gorgias|HubSpot|Intercom|Klaviyo|Medusa|NetSuite|Odoo|Rasa|Salesforce|Segment|Shopify|Smile\.io|Sunshine Conversations|Tiledesk|Tryton|Vendure|Voiceflow|WooCommerce|Yotpo Loyalty|GUID|[\w ]+(?: → [\w ]+)+\.)$/

const texts = new Set([...presets.flatMap(presetTexts), ...formats.map(({ name }) => name)])
const products = new Set(formats.map(({ name }) => name).filter((name) => !/handoff|Transcript/.test(name)))

describe.each([
  ['German', german],
  ['Spanish', spanish],
  ['French', french],
  ['Dutch', dutch],
])('what presets say of themselves, in %s', (_, { presetTexts: spoken }) => {
  it('is all there', () => {
    const missing = [...texts].filter(
      (text) => !Object.hasOwn(spoken, text) && !named.test(text) && !products.has(text),
    )
    expect(missing).toEqual([])
  })

  it('holds nothing that no preset says any more', () => {
    expect(Object.keys(spoken).filter((text) => !texts.has(text))).toEqual([])
  })
})

describe('a preset on a page', () => {
  it('speaks the language of the page, and does the same', async () => {
    const english = presets.find(({ id }) => id === 'request-tracker-articles')
    if (!english) throw new Error('the preset is gone')
    await speakPresets('de')
    const spoken = presetInWords(english)
    expect(spoken.name).toBe('Request Tracker: Artikel')
    expect(spoken.settings?.[0]).toMatchObject({ name: 'class', label: 'Klasse der Artikel' })
    expect(spoken.definition).toBe(english.definition)
    const [plain] = formats.filter(({ id }) => id === 'plain-text')
    expect(plain && formatInWords(plain).name).toBe('Verlauf als Text')
  })
})

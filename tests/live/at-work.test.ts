import { describe } from 'vitest'
import { withoutPreset } from './journeys/from-scratch.ts'
import { ticketAndConversation } from './journeys/joining.ts'
import { ticketInRequestTracker } from './journeys/request-tracker.ts'
import { mailInRoundcube } from './journeys/roundcube.ts'
import { withoutSessionInRt } from './journeys/signed-out.ts'
import { agentBrowser, browsers } from './support/agent.ts'

// One browser for all journeys: starting and setting it up takes longer than most of them.
describe.each(browsers)('An agent at work in %s', (name) => {
  const browser = agentBrowser(name)
  describe('without a session in Request Tracker', () => withoutSessionInRt(browser))
  describe("on Eva's ticket in Request Tracker", () => ticketInRequestTracker(browser))
  describe('sees ticket and conversation brought together', () => ticketAndConversation(browser))
  describe("on Eva's mail in Roundcube", () => mailInRoundcube(browser))
  describe('with a system for which there is no preset', () => withoutPreset(browser))
})

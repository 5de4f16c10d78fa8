import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { layOutLists } from './layout.ts'

// What is waited for comes; how soon is the machine's business.
configure({ asyncUtilTimeout: 15_000 })

// Each test starts with an empty document.
afterEach(cleanup)

// jsdom has no modal dialogs: what shows, closes and tells of it is enough for components.
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '')
  }
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open')
    this.dispatchEvent(new Event('close'))
  }
}

if (typeof HTMLElement !== 'undefined') layOutLists()

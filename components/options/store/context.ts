import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { OptionsServices } from '../services.ts'
import { type Act, idle } from './acts.ts'
import type { OptionsStore, OptionsView } from './store.ts'

interface Given {
  store: OptionsStore
  services: OptionsServices
}

/** The store and the services of the page, for every component of it. */
export const OptionsContext = createContext<Given | undefined>(undefined)

function useGiven(): Given {
  const given = use(OptionsContext)
  if (!given) throw new Error('the options page gives its store to its own components only')
  return given
}

export const useServices = (): OptionsServices => useGiven().services
export const useOptionsStore = (): OptionsStore => useGiven().store

/** A part of what the page knows; the component is drawn anew when it changes. */
export const useOptions = <T>(select: (view: OptionsView) => T): T => useStore(useGiven().store, select)

/** What became of the last act at a place of the page. */
export const useAct = (place: string): Act => useOptions(({ acts }) => acts[place] ?? idle)

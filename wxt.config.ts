import { defineConfig } from 'wxt'
import { manifestFor } from './lib/platform/manifest.ts'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv3{{modeSuffix}}',
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome'),
  vite: () => ({ build: { modulePreload: false } }),
})

import { defineConfig } from 'wxt'
import { manifestFor } from './lib/platform/manifest.ts'
import { firstPaintChunk } from './scripts/build/first-paint.ts'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv3{{modeSuffix}}',
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome'),
  vite: () => ({ build: { modulePreload: false } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'panel')) return
      const output = config.build?.rollupOptions?.output
      if (output && !Array.isArray(output)) output.codeSplitting = firstPaintChunk()
    },
  },
})

import { defineConfig } from 'vitest/config'

/** Tests in a real browser: one file after the other, so that two cores carry one Chromium and one Firefox. */
const inBrowser = {
  environment: 'node',
  fileParallelism: false,
  maxWorkers: 1,
  // Files share what is imported, and a browser that is made new again in between (tests/e2e/support/lend.ts). Nothing
  // else is left in a module.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  teardownTimeout: 30_000,
  // A browser that is starved of its two cores loses a message now and then. A second try is reported as such.
  retry: 1,
} as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // What never ends is found by this; how long the rest takes is a matter for `npm run bench`.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'component',
          maxWorkers: '100%',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
          testTimeout: 60_000,
        },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        test: {
          ...inBrowser,
          name: `e2e-${browser}`,
          include: ['tests/e2e/**/*.test.ts'],
          provide: { browser },
        },
      })),
      {
        test: {
          ...inBrowser,
          name: 'live',
          include: ['tests/live/**/*.test.ts'],
          globalSetup: 'tests/live/global-setup.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})

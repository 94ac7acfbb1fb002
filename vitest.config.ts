import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'journeys/**/*.test.{ts,tsx}'],
    globalSetup: ['src/platform/testing/setup.ts'],
    // The first test that asks for a database waits for the server to be made and migrated.
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
})
